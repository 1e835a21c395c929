/** How long to wait before the nth try, in milliseconds: full jitter, 0.5 s doubling up to 20 s; what the backend asks for wins, as far as a timer goes. */
export const pauseBefore = (attempt: number, retryAfterMs = 0): number =>
  retryAfterMs > 0 ? Math.min(retryAfterMs, 2 ** 31 - 1) : Math.random() * Math.min(20_000, 500 * 2 ** attempt) + 50;

/** Resolves after `ms`, at once when `signal` ends or the network comes back. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      globalThis.removeEventListener?.('online', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
    globalThis.addEventListener?.('online', done);
    if (signal.aborted) done();
  });

/** Asks for a file of ours until it comes. Rejects when `signal` ends. */
export const persistently = async <T>(load: () => Promise<T>, signal: AbortSignal): Promise<T> => {
  for (;;) {
    try {
      return await load();
    } catch {
      signal.throwIfAborted();
      await pause(2_000, signal);
    }
  }
};

/** Resolves when others have had their turn: a letter, a finger, a frame. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
