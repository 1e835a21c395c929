/** Keeps what is under way fresh, and tells where a promise has changed. Comes behind the first look at it. */
import { hasEnded, isNews, type CaseSummary, type Notice } from '@lotse/contract';
import type { UnderWay } from './cases.ts';
import { pause, pauseBefore } from './pause.ts';
import type { Stay } from './stay.ts';

export interface CaseWatch {
  /** There are cases to look after, or others than before. */
  told(): void;
  seen(reference: string): void;
  wake(): void;
}

/** On the shelf: what he has seen last, the id of the promise by the reference of the case. */
type Seen = Readonly<Record<string, string>>;
export const shelfName = 'cases';

const minute = 60_000;
/** What he has never looked at counts as news only while it is some. */
const week = 7 * 24 * 60 * minute;

export const watchOf = async (stay: Stay, { view, show, list, look }: UnderWay): Promise<CaseWatch> => {
  let seen: Seen = (await stay.shelf.get<Seen>(shelfName)) ?? {};
  let askedAt = Date.now();
  let follows = false;
  let isLive = false;
  let asksOn = false;

  const hasChanged = (each: CaseSummary): boolean => {
    const { reference, promise, was } = each;
    if (!promise || !was || hasEnded(each) || seen[reference] === promise.id || !isNews(was, promise)) return false;
    return reference in seen || Date.now() - Date.parse(promise.madeAt) < week;
  };

  const told = (): void => {
    const { all, news } = view();
    // What was told last stands first.
    const now = all.filter(hasChanged).toSorted((a, b) => Date.parse(b.promise!.madeAt) - Date.parse(a.promise!.madeAt));
    if (now.length > 0 || news.length > 0) show({ news: now });
    if (all.some((each) => !hasEnded(each))) follow();
  };

  const refresh = async (): Promise<void> => {
    const { shown, list: asked } = view();
    askedAt = Date.now();
    await Promise.all([shown && shown.phase !== 'locked' && look(shown.reference), (asked !== 'none' || !shown) && list()]);
  };

  /** As long as something is waited for, over every session that outlives. */
  const follow = (): void => {
    if (follows) return;
    follows = true;
    void (async () => {
      while (!stay.ended.aborted) {
        const session = await stay.session();
        const end = AbortSignal.any([stay.ended, stay.sessionEnd]);
        if (session.watch) {
          session.watch(hear, end);
          await new Promise((resolve) => end.addEventListener('abort', resolve));
        } else {
          await pause(minute, end);
          if (document.visibilityState === 'visible') await refresh();
        }
      }
    })().catch(Boolean);
  };
  /** When the line stands, something may have changed since it was asked for last. */
  const hear = (notice: Notice): void => {
    if (notice.kind === 'live' || (notice.kind === 'hint' && concerns(notice.topic))) void refresh();
    if (notice.kind === 'live') isLive = true;
    if (notice.kind === 'lost') void askOn();
  };
  /** With the line the session may be over: whoever asks finds out, and another one is opened. */
  const askOn = async (): Promise<void> => {
    isLive = false;
    if (asksOn) return;
    asksOn = true;
    for (let attempt = 4; !isLive && !stay.ended.aborted; attempt += 1) {
      await pause(pauseBefore(attempt), stay.ended);
      if (!isLive) await refresh();
    }
    asksOn = false;
  };
  const concerns = (topic: string): boolean => {
    const { all, shown } = view();
    return topic === 'cases' || topic === `case:${shown?.found?.reference}` || all.some(({ reference }) => topic === `case:${reference}`);
  };

  return {
    told,
    seen(reference) {
      const found = view().all.find((each) => each.reference === reference);
      if (!found || seen[reference] === (found.promise?.id ?? '')) return;
      seen = { ...seen, [reference]: found.promise?.id ?? '' };
      void stay.shelf.set(shelfName, seen);
      told();
    },
    wake() {
      const { shown, stale } = view();
      if (navigator.onLine && (shown?.stale || shown?.phase === 'failed' || stale || Date.now() - askedAt > minute / 2)) void refresh();
    },
  };
};
