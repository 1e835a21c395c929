/** Tells when something begins or ends by the clock alone: opening hours, outage notices. */
import type { Hints, TopicHint } from '../hints/hints.ts';

/** `setTimeout` knows no longer delays than 24 days; looking once a day also forgives a clock that was set. */
const longestWait = 24 * 60 * 60_000;

export interface Edges {
  /** Publishes a hint at each edge, until `signal` ends. */
  watch(signal: AbortSignal): void;
  /** The edges are others now. */
  changed(): void;
}

export interface EdgesParts {
  readonly topic: TopicHint['topic'];
  readonly clock: () => Date;
  readonly hints: Hints;
  /** The first edge after `now`, in milliseconds since 1970; Infinity when there is none. */
  readonly next: (now: number) => number;
}

export const createEdges = ({ topic, clock, hints, next }: EdgesParts): Edges => {
  let timer: NodeJS.Timeout | undefined;
  let watched: AbortSignal | undefined;
  const arm = () => {
    const now = clock().getTime();
    const edge = next(now);
    timer = setTimeout(
      () => {
        if (clock().getTime() >= edge) hints.publish({ kind: 'topic', topic });
        arm();
      },
      Math.min(Math.max(edge - now, 1), longestWait),
    ).unref();
  };
  return {
    watch(signal) {
      if (signal.aborted) return;
      watched = signal;
      arm();
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    },
    changed() {
      clearTimeout(timer);
      if (watched && !watched.aborted) arm();
      hints.publish({ kind: 'topic', topic });
    },
  };
};
