import type { Hint, HintFilter, Hints } from './hints.ts';

type Listener = (hint: Hint) => void;

/** Hints within one process. */
export const localHints = (): Hints => {
  const listeners = new Map<string, Set<Listener>>();
  const tell = (place: string, hint: Hint) => {
    for (const listener of [...(listeners.get(place) ?? [])]) listener(hint);
  };
  return {
    publish(hint) {
      queueMicrotask(() => {
        if (hint.kind === 'topic') return [...listeners.keys()].forEach((place) => tell(place, hint));
        if (hint.kind === 'agent-out') return tell('everything', hint);
        if (hint.kind === 'case') {
          for (const visitorId of hint.visitorIds) tell(`visitor ${visitorId}`, hint);
          return tell('everything', hint);
        }
        if ('conversationId' in hint) tell(`conversation ${hint.conversationId}`, hint);
        tell(`visitor ${hint.visitorId}`, hint);
        tell('everything', hint);
      });
    },
    subscribe(to, on) {
      const place = nameOf(to);
      const there = listeners.get(place) ?? new Set();
      listeners.set(place, there.add(on));
      return () => {
        there.delete(on);
        if (there.size === 0 && listeners.get(place) === there) listeners.delete(place);
      };
    },
  };
};

const nameOf = (to: HintFilter): string => {
  if (to === 'everything') return to;
  return 'visitorId' in to ? `visitor ${to.visitorId}` : `conversation ${to.conversationId}`;
};
