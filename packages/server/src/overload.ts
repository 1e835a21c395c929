/** Notices when this process has too much to do: answers come late, or memory runs out. Then it is not ready, and some sockets are sent elsewhere. */
import { totalmem } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Logger } from 'pino';

export interface Load {
  /** By how much the event loop came late on average since the last look, in milliseconds. */
  readonly delayMs: number;
  /** Resident memory in bytes. */
  readonly memory: number;
}

export interface Overload {
  /** As of the last look. */
  readonly is: () => boolean;
  stop(): void;
}

export interface OverloadParts {
  readonly log: Logger;
  /** Called at every look that finds too much. */
  readonly shed: (part: number) => void;
  /** Bytes of memory; by default 85 % of what the machine or its container has. */
  readonly mostMemory?: number | undefined;
  /** Injected in tests. */
  readonly measure?: (() => Load) | undefined;
  readonly everyMs?: number | undefined;
}

const mostDelayMs = 200;
/** Of the sockets, at each look: enough to help, too little to make a storm elsewhere. */
const shedPart = 0.05;

export const watchOverload = ({ log, shed, mostMemory = usualMemory(), measure, everyMs = 1_000 }: OverloadParts): Overload => {
  const meter = measure ? undefined : meterOf();
  const look = measure ?? meter?.look ?? (() => ({ delayMs: 0, memory: 0 }));
  let isOver = false;
  const timer = setInterval(() => {
    const { delayMs, memory } = look();
    const was = isOver;
    isOver = delayMs > mostDelayMs || memory > mostMemory;
    if (isOver !== was) log.warn({ delayMs: Math.round(delayMs), memory, mostMemory }, isOver ? 'too much to do' : 'time for everybody again');
    if (isOver) shed(shedPart);
  }, everyMs).unref();
  return {
    is: () => isOver,
    stop() {
      clearInterval(timer);
      meter?.stop();
    },
  };
};

const resolutionMs = 10;

const meterOf = () => {
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
  return {
    look(): Load {
      // The histogram counts the timer's own period too, and says NaN where nothing came.
      const mean = delay.count > 0 ? delay.mean / 1e6 - resolutionMs : 0;
      delay.reset();
      return { delayMs: Math.max(0, mean), memory: process.memoryUsage.rss() };
    },
    stop: () => delay.disable(),
  };
};

const usualMemory = (): number => {
  const allowed = process.constrainedMemory();
  return 0.85 * (allowed > 0 && allowed < totalmem() ? allowed : totalmem());
};
