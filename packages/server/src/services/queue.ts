import type { Hints } from '../hints/hints.ts';
import type { Store } from '../store/store.ts';

/** Further back nobody is told his number: it would only frighten. */
const told = 200;
/** Changes within this are one notice. */
const pauseMs = 250;

export interface Queue {
  /** Somebody joined or left: those whose place is another one hear it soon. */
  moved(): void;
  /** Somebody has just connected: he hears his places soon, changed or not. */
  tell(visitorId: string): void;
}

export interface QueueParts {
  readonly store: Store;
  readonly hints: Hints;
  /** While nobody works a place says nothing about when it is one's turn: nobody is told. */
  readonly isOpen: () => boolean;
  readonly clock: () => Date;
  /** Seconds that a chat is waited for at present, where that is known. */
  readonly expectedWait?: (() => number | undefined) | undefined;
}

/** Nothing shorter is told. */
const shortest = 60;

/** What is left of the usual wait. Whoever has waited longer than is usual is told nothing that has proved wrong. */
const left = (usual: number | undefined, waitedMs: number): number | undefined =>
  usual === undefined || waitedMs / 1000 >= Math.max(usual, shortest) ? undefined : Math.max(shortest, Math.round(usual - waitedMs / 1000));

export const createQueue = ({ store, hints, isOpen, clock, expectedWait = () => undefined }: QueueParts): Queue => {
  /** By conversation, the place that was told last. */
  let last = new Map<string, number>();
  let connected = new Set<string>();
  let due: NodeJS.Timeout | undefined;

  const publish = async () => {
    const [before, asked] = [last, connected];
    [last, connected] = [new Map(), new Set()];
    if (!isOpen()) return;
    const now = clock().getTime();
    const usual = expectedWait();
    for (const [index, { place, since }] of (await store.conversations.queue(told)).entries()) {
      const position = index + 1;
      last.set(place.conversationId, position);
      if (before.get(place.conversationId) !== position || asked.has(place.visitorId))
        hints.publish({ kind: 'queue', ...place, position, estimatedWaitSeconds: left(usual, since === undefined ? 0 : now - Date.parse(since)) });
    }
  };
  const moved = () => {
    due ??= setTimeout(() => {
      due = undefined;
      publish().catch(() => {}); // A place in the queue is a courtesy: the next change tells it again.
    }, pauseMs).unref();
  };
  // Opening hours began or ended: who waits hears where he stands.
  hints.subscribe('everything', (hint) => {
    if (hint.kind === 'topic' && hint.topic === 'channels') moved();
  });
  return {
    moved,
    tell(visitorId) {
      connected.add(visitorId);
      moved();
    },
  };
};
