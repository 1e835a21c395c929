/** The tasks of a page's main thread, as the browser itself traces them. */
import type { Browser, Page } from '@playwright/test';

export interface Task {
  /** By the clock, and by the processor; both in milliseconds, slowed down as the page was. */
  readonly ms: number;
  readonly cpuMs: number;
  /** What took most of it. */
  readonly mostly: string;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: {
      readonly frames?: readonly { readonly url: string; readonly processId?: number }[];
      /** Of an event. */
      readonly type?: string;
    };
  };
}

/** All tasks of the page while `deed` runs, the longest first. */
export const tasksDuring = async (browser: Browser, page: Page, deed: () => Promise<void>): Promise<readonly Task[]> => {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'] });
  let traced: Buffer;
  try {
    await deed();
  } finally {
    traced = await browser.stopTracing();
  }
  const { traceEvents: events } = JSON.parse(traced.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const pid = events
    .flatMap(({ name, args }) => (name === 'TracingStartedInBrowser' ? (args.data?.frames ?? []) : []))
    .find(({ url }) => url === page.url())?.processId;
  const main = events.find((event) => event.pid === pid && event.name === 'thread_name' && event.args.name === 'CrRendererMain')?.tid;
  const own = events.filter((event) => event.pid === pid && event.tid === main && event.dur !== undefined);
  const tasks = own.filter(({ name }) => name === 'RunTask');
  if (tasks.length === 0) throw new Error(`The trace has no tasks of ${page.url()}.`);
  const within = (task: TraceEvent) =>
    own
      .filter(({ name, ts, dur = 0 }) => name !== 'RunTask' && ts >= task.ts && ts + dur <= task.ts + (task.dur ?? 0))
      .toSorted((a, b) => (b.dur ?? 0) - (a.dur ?? 0));
  return tasks
    .toSorted((a, b) => (b.dur ?? 0) - (a.dur ?? 0))
    .map((task, index) => ({
      ms: (task.dur ?? 0) / 1000,
      cpuMs: (task.tdur ?? 0) / 1000,
      mostly:
        index < 5
          ? within(task)
              .slice(0, 6)
              .map(({ name, args, dur = 0 }) => `${args.data?.type ?? name} ${Math.round(dur / 1000)}`)
              .join(', ')
          : '',
    }));
};
