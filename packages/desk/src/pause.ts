/** How long to wait after `failures` failures in a row: 1, 2, 4 … 30 s, jittered, so that many desks do not come back at once. In milliseconds. */
export const backoff = (failures: number): number => Math.min(30_000, 1000 * 2 ** (failures - 1)) * (0.5 + Math.random() / 2);

/** Resolves after `ms`, sooner when the network is back or `signal` ends. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer);
      removeEventListener('online', over);
      signal.removeEventListener('abort', over);
      resolve();
    };
    const timer = setTimeout(over, ms);
    addEventListener('online', over);
    signal.addEventListener('abort', over);
    if (signal.aborted) over();
  });

/**
 * One run at a time; whoever asks meanwhile gets one more run after it, however many they are. Between the end of a run and the next that was asked
 * for meanwhile lie `restMs`, so that a busy hour is not read through without a breath.
 */
export const coalesced = (run: () => Promise<void>, restMs = 0): (() => Promise<void>) => {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const start = (): Promise<void> => {
    running = run().finally(() => (running = undefined));
    return running;
  };
  return () => {
    if (!running) return start();
    next ??= running
      .catch(() => undefined)
      .then(() => new Promise((resolve) => setTimeout(resolve, restMs)))
      .then(() => {
        next = undefined;
        return start();
      });
    return next;
  };
};
