/** Who is there: with an open socket, or with a request a moment ago. Known to this process only; in doubt somebody counts as gone. */
export interface VisitorPresence {
  /** A socket opened; the answer ends it. */
  enter(keys: readonly string[]): () => void;
  /** A request came. */
  seen(keys: readonly string[]): void;
  /** When the visitor was there last, or a guest of his conversation: now while a socket is open, -Infinity where nobody knows. */
  lastSeen(visitorId: string, conversationId: string): number;
}

/** By whom somebody is known here: by himself, and by the conversations he is a guest in. */
export const presenceKeys = (visitorId: string, guestIn: readonly { readonly conversationId: string }[] = []): readonly string[] => [
  visitorId,
  ...guestIn.map(({ conversationId }) => `guest ${conversationId}`),
];

/** Whoever was seen longest ago is forgotten first. */
const mostKnown = 50_000;

export const createVisitorPresence = ({ clock }: { readonly clock: () => Date }): VisitorPresence => {
  const open = new Map<string, number>();
  const last = new Map<string, number>();
  const seen = (keys: readonly string[]) => {
    for (const key of keys) {
      last.delete(key);
      last.set(key, clock().getTime());
    }
    for (const key of last.keys()) {
      if (last.size <= mostKnown) break;
      last.delete(key);
    }
  };
  return {
    seen,
    enter(keys) {
      for (const key of keys) open.set(key, (open.get(key) ?? 0) + 1);
      return () => {
        seen(keys);
        for (const key of keys) {
          const left = (open.get(key) ?? 1) - 1;
          if (left > 0) open.set(key, left);
          else open.delete(key);
        }
      };
    },
    lastSeen(visitorId, conversationId) {
      const keys = [visitorId, `guest ${conversationId}`];
      return keys.some((key) => open.has(key)) ? clock().getTime() : Math.max(...keys.map((key) => last.get(key) ?? -Infinity));
    },
  };
};

/** For tests, and where nobody asks. */
export const nobodyThere: VisitorPresence = { enter: () => () => {}, seen() {}, lastSeen: () => -Infinity };
