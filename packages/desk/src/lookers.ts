/** Which colleagues are at which conversation: told by notices and by every look of one's own; forgotten when nobody says it any more. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { lookEveryMs, type Doing, type Looker } from '@lotse/contract/desk';
import type { Api } from './api.ts';

export interface Lookers {
  /** By conversation. */
  readonly all: ReadonlySignal<ReadonlyMap<string, readonly Looker[]>>;
  heard(conversationId: string, looker: Looker): void;
  /** This agent is there, until the function that it returns is called. */
  attend(conversationId: string, doing: () => Doing): () => void;
  close(): void;
}

/** A desk that shows only its list hears every 30 s who is still there. */
const forgottenAfterMs = 45_000;

export const createLookers = (api: Pick<Api, 'look'>): Lookers => {
  const all = signal<ReadonlyMap<string, readonly Looker[]>>(new Map());
  const heardAt = new Map<string, number>();
  const keyOf = (conversationId: string, { by }: Looker) => `${conversationId} ${by.id}`;
  const set = (conversationId: string, lookers: readonly Looker[]) => {
    const next = new Map(all.peek());
    if (lookers.length > 0) next.set(conversationId, lookers);
    else next.delete(conversationId);
    for (const looker of lookers) heardAt.set(keyOf(conversationId, looker), Date.now());
    all.value = next;
  };
  const prune = setInterval(() => {
    for (const [id, lookers] of all.peek()) {
      const there = lookers.filter((looker) => Date.now() - (heardAt.get(keyOf(id, looker)) ?? 0) < forgottenAfterMs);
      if (there.length < lookers.length) set(id, there);
    }
  }, lookEveryMs);

  return {
    all,
    heard(id, looker) {
      const others = (all.peek().get(id) ?? []).filter(({ by }) => by.id !== looker.by.id);
      set(id, looker.doing === 'leaves' ? others : [...others, looker]);
    },
    attend(id, doing) {
      let over = false;
      let said: Doing | undefined;
      const say = (what: Doing) => {
        said = what;
        api.look(id, what).then(
          (others) => !over && set(id, others),
          () => undefined, // Lossy: the next one says it again.
        );
      };
      const look = () => document.visibilityState === 'visible' && say(doing());
      look();
      const beat = setInterval(look, lookEveryMs);
      // Whether a note is being written is seen soon, and said only when it changes.
      const change = setInterval(() => said !== undefined && said !== doing() && look(), 1000);
      return () => {
        over = true;
        clearInterval(beat);
        clearInterval(change);
        if (said) void api.look(id, 'leaves').catch(() => undefined);
      };
    },
    close: () => clearInterval(prune),
  };
};
