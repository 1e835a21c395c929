/** Preloaded into every server of the bench, the same for all: says over IPC what its process has used. Ends the process when the bench is gone. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

export type ProbeQuestion = 'usage' | 'collect-and-usage' | 'watch-loop' | 'loop';

export interface ProbeAnswer {
  /** Of all threads, user and system. */
  readonly cpuMicros: number;
  /** Of the thread that holds the sockets. */
  readonly socketThreadMicros: number;
  readonly rssBytes: number;
  /** Beyond the time that a timer would have taken anyway; 0 when nobody asked to watch. */
  readonly stallP99Ms: number;
  readonly stallMostMs: number;
}

const everyMs = 5;

if (isMainThread && process.send) {
  const loop = monitorEventLoopDelay({ resolution: everyMs });
  const beyond = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - everyMs);
  const answer = (): ProbeAnswer => {
    const { user, system } = process.cpuUsage();
    const own = process.threadCpuUsage();
    const watched = loop.count > 0;
    return {
      cpuMicros: user + system,
      socketThreadMicros: own.user + own.system,
      rssBytes: process.memoryUsage.rss(),
      stallP99Ms: watched ? beyond(loop.percentile(99)) : 0,
      stallMostMs: watched ? beyond(loop.max) : 0,
    };
  };
  process.on('message', (question: unknown) => {
    // A server of the bench may have questions of its own; they are no texts.
    if (typeof question !== 'string') return;
    if (question === 'watch-loop') {
      loop.reset();
      loop.enable();
    }
    if (question === 'loop') loop.disable();
    // Twice: what a first collection has freed of its finalizers goes in the second.
    if (question === 'collect-and-usage') for (let time = 0; time < 2; time += 1) globalThis.gc?.();
    process.send?.(answer());
  });
  process.on('disconnect', () => process.exit());
  process.channel?.unref();
}
