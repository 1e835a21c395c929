import type { Hints } from '../hints/hints.ts';
import type { Store } from '../store/store.ts';

/** Further back nobody is told his number: it would only frighten. */
const told = 200;
/** Changes within this are one notice. */
const pauseMs = 250;

export interface Queue {
  /** Somebody joined or left: those who wait hear their place soon. */
  moved(): void;
  /** Tells one visitor his places, e.g. when he has just connected. */
  tell(visitorId: string): Promise<void>;
}

export interface QueueParts {
  readonly store: Store;
  readonly hints: Hints;
  /** While nobody works a place says nothing about when it is one's turn: nobody is told. */
  readonly isOpen: () => boolean;
}

export const createQueue = ({ store, hints, isOpen }: QueueParts): Queue => {
  const publish = async (visitorId?: string) => {
    if (!isOpen()) return;
    const waiting = await store.conversations.queue(told);
    for (const [index, place] of waiting.entries()) {
      if (visitorId === undefined || place.visitorId === visitorId) hints.publish({ kind: 'queue', ...place, position: index + 1 });
    }
  };
  let due: NodeJS.Timeout | undefined;
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
  return { moved, tell: publish };
};
