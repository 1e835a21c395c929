import { beatMs } from '@lotse/contract/wire';

/** When it is time to look whether the line still stands, and whether the page is on the screen at all. */
export interface Wakes {
  /** Ends at the next wake-up; another signal every time. */
  readonly next: AbortSignal;
  /** The page is kept frozen for the way back (bfcache): an open line would throw it out of there. */
  readonly frozen: boolean;
}

/** Listens to the network, to the page coming back, and to a clock that jumped because the device slept. */
export const listenForWakes = (on: { wake(): void; freeze(): void }, signal: AbortSignal): Wakes => {
  let next = new AbortController();
  let frozen = false;
  const wake = () => {
    next.abort();
    next = new AbortController();
    on.wake();
  };
  const freeze = () => {
    frozen = true;
    next.abort();
    next = new AbortController();
    on.freeze();
  };
  const back = () => {
    if (frozen) {
      frozen = false;
      wake();
    }
  };
  const seen = () => {
    if (document.visibilityState === 'visible') wake();
  };

  let last = Date.now();
  const clock = setInterval(() => {
    if (Date.now() - last > 2 * beatMs) wake();
    last = Date.now();
  }, beatMs / 5);
  signal.addEventListener('abort', () => clearInterval(clock));

  // Node has neither window nor document.
  const page: Partial<Pick<typeof globalThis, 'addEventListener' | 'document'>> = globalThis;
  page.addEventListener?.('online', wake, { signal });
  page.addEventListener?.('pagehide', freeze, { signal });
  page.addEventListener?.('pageshow', back, { signal });
  page.document?.addEventListener('visibilitychange', seen, { signal });

  return {
    get next() {
      return next.signal;
    },
    get frozen() {
      return frozen;
    },
  };
};

/** Resolves after `ms`, or when one of the signals ends. */
export const pause = (ms: number, ...signals: readonly AbortSignal[]): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, Math.min(ms, 2 ** 31 - 1));
    for (const signal of signals) signal.addEventListener('abort', done);
    if (signals.some(({ aborted }) => aborted)) done();
  });
