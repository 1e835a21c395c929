/**
 * Loaded into a process before its program (`--import`): its time runs LOTSE_TEMPO times as fast. A beat of 25 s, a wait of 10 s for an answer and a
 * pause of 20 s keep their proportions, and a round that would take a minute takes seconds. All processes of a run share one clock.
 */
import { flushCompileCache } from 'node:module';

const tempo = Number(process.env['LOTSE_TEMPO'] ?? 1);
const origin = Number(process.env['LOTSE_TEMPO_ORIGIN'] ?? Date.now());

if (tempo !== 1) {
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
}

// A process that is killed writes no cache of what it has compiled, and each of its successors would begin anew.
setTimeout(() => flushCompileCache(), 2_000 * tempo).unref();
