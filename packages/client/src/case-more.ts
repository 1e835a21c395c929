/** Of a case that is shown, when it is wanted: earlier events, and mails about changes. */
import type { UnderWay } from './cases.ts';
import type { Stay } from './stay.ts';

export interface CaseMore {
  /** Reads back: the events before the last one that is here. */
  earlier(): Promise<void>;
  /** Asks that changes be mailed. Rejects with a LotseError; the same wish again is one wish. */
  follow(email: string): Promise<void>;
  /** No more mails. Rejects with a LotseError. */
  unfollow(): Promise<void>;
}

export const moreOf = (stay: Stay, { view, showCase, ask }: UnderWay): CaseMore => {
  const wishes = new Map<string, string>();
  const shown = () => view().shown;
  return {
    async earlier() {
      const now = shown();
      if (!now?.found || now.earlier === 'reading') return;
      const { reference, older } = now;
      const last = [...now.found.events, ...older].at(-1);
      if (!last) return;
      showCase(reference, { earlier: 'reading' });
      try {
        const { events, earlier } = await ask((cases) => cases.events?.(reference, last.id));
        showCase(reference, { older: [...older, ...events], earlier: earlier ? 'there' : 'none' });
      } catch {
        showCase(reference, { earlier: 'failed' });
      }
    },
    async follow(email) {
      const reference = shown()?.reference;
      if (reference === undefined) return;
      const wish = `${reference} ${email}`;
      const key = wishes.get(wish) ?? crypto.randomUUID();
      wishes.set(wish, key);
      const { state } = await ask((cases) => cases.follow?.(reference, { key, email, locale: stay.options.locale }));
      showCase(reference, { follows: state });
    },
    async unfollow() {
      const reference = shown()?.reference;
      if (reference === undefined) return;
      await ask((cases) => cases.unfollow?.(reference));
      wishes.clear();
      showCase(reference, { follows: 'not' });
    },
  };
};
