/** The inbox: who waits, and for whom. Read anew on every hint and every 30 seconds, so that a lost hint is made good. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Box, DeskSummary } from '@lotse/contract/desk';
import type { Api, Counts } from './api.ts';
import { coalesced } from './pause.ts';

export interface Inbox {
  /** The conversations of the chosen box; undefined until they were read once. */
  readonly rows: ReadonlySignal<readonly DeskSummary[] | undefined>;
  /** His own, whatever box is shown. */
  readonly mine: ReadonlySignal<readonly DeskSummary[]>;
  readonly counts: ReadonlySignal<Counts | undefined>;
  /** The last reading failed. What was read before still stands. */
  readonly failed: ReadonlySignal<boolean>;
  /** Conversations that want this agent: those nobody has taken, and his own with something unread. */
  readonly wanting: ReadonlySignal<number>;
  refresh(): Promise<void>;
  close(): void;
}

export interface InboxOptions {
  readonly api: Api;
  readonly box: ReadonlySignal<Box>;
  /** A conversation has messages it did not have at the last reading. */
  onNews(row: DeskSummary): void;
  /** More conversations wait for this agent than at the last reading. */
  onWaiting(): void;
  /** A conversation is his now that was not at the last reading. */
  onHanded(row: DeskSummary): void;
}

const everyMs = 30_000;
const restMs = 800;

export const createInbox = ({ api, box, onNews, onWaiting, onHanded }: InboxOptions): Inbox => {
  const lists = signal<Partial<Record<Box, readonly DeskSummary[]>>>({});
  const counts = signal<Counts | undefined>(undefined);
  const failed = signal(false);
  const unread = new Map<string, number>();
  let mine: ReadonlySet<string> | undefined;
  let closed = false;
  let back: ReturnType<typeof setTimeout> | undefined;

  const tell = (rows: readonly DeskSummary[], before: Counts | undefined, now: Counts) => {
    const seen = new Set<string>();
    for (const row of rows) {
      if (seen.has(row.id)) continue;
      seen.add(row.id);
      const had = unread.get(row.id);
      unread.set(row.id, row.unread);
      if (had !== undefined && row.unread > had) onNews(row);
    }
    if (before && now.offered > before.offered) onWaiting();
  };

  /** What was put off comes back by itself: the inbox is read anew when the first of them is due. */
  const comeBack = (rows: readonly DeskSummary[]): void => {
    clearTimeout(back);
    const due = Math.min(...rows.map(({ snoozedUntil }) => (snoozedUntil === undefined ? Infinity : Date.parse(snoozedUntil))).filter((at) => at > Date.now()));
    if (due - Date.now() < everyMs) back = setTimeout(() => void refresh(), due - Date.now() + 50);
  };

  const refresh = coalesced(async () => {
    const asked = [...new Set<Box>(['mine', box.peek()])];
    try {
      const answers = await Promise.all(asked.map((each) => api.box(each)));
      if (closed) return;
      const before = counts.peek();
      lists.value = { ...lists.peek(), ...Object.fromEntries(asked.map((each, i) => [each, answers[i]?.conversations])) };
      const last = answers.at(-1);
      if (last) {
        counts.value = last.counts;
        tell(
          answers.flatMap(({ conversations }) => conversations),
          before,
          last.counts,
        );
      }
      const own = lists.value.mine ?? [];
      for (const row of own) if (mine && !mine.has(row.id)) onHanded(row);
      mine = new Set(own.map(({ id }) => id));
      comeBack(own);
      failed.value = false;
    } catch {
      if (!closed) failed.value = true;
    }
  }, restMs);

  const stop = effect(() => {
    void box.value;
    void refresh();
  });
  const timer = setInterval(() => void refresh(), everyMs);

  return {
    rows: computed(() => lists.value[box.value]),
    mine: computed(() => lists.value.mine ?? []),
    counts,
    failed,
    wanting: computed(() => (counts.value?.offered ?? 0) + (lists.value.mine ?? []).filter((row) => wants(row, Date.now())).length),
    refresh,
    close() {
      closed = true;
      stop();
      clearInterval(timer);
      clearTimeout(back);
    },
  };
};

/** Something unread, or its time has come. */
export const wants = ({ unread, snoozedUntil }: DeskSummary, now: number): boolean =>
  snoozedUntil === undefined ? unread > 0 : Date.parse(snoozedUntil) <= now;
export const isPutOff = ({ snoozedUntil }: DeskSummary, now: number): boolean => snoozedUntil !== undefined && Date.parse(snoozedUntil) > now;
