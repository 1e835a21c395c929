/**
 * Makes the time of this process run `tempo` times as fast, counted from `origin` (milliseconds since 1970): a beat of 25 s, a wait of 10 s for an
 * answer and a pause of 20 s keep their proportions, and a round that would take a minute takes seconds.
 */
export const hurry = (tempo: number, origin = Date.now()): void => {
  const RealDate = Date;
  const realNow = Date.now.bind(Date);
  const now = () => Math.round(origin + (realNow() - origin) * tempo);
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given: readonly unknown[], self) => Reflect.construct(target, given.length === 0 ? [now()] : given, self) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });

  const measured = performance.now.bind(performance);
  Object.defineProperty(performance, 'now', { value: () => measured() * tempo });

  for (const name of ['setTimeout', 'setInterval'] as const) {
    const real = globalThis[name];
    const faster = (act: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) => real(act, ms / tempo, ...given);
    globalThis[name] = Object.assign(faster, real) as unknown as typeof setTimeout & typeof setInterval;
  }

  AbortSignal.timeout = (ms) => {
    const end = new AbortController();
    setTimeout(() => end.abort(new DOMException('The time is over.', 'TimeoutError')), ms).unref();
    return end.signal;
  };
};
