/** What the tasks of a page were during one deed, on a device that is as slow as was asked for. */
import type { Browser, Page } from '@playwright/test';
import { tasksDuring, type Task } from './tasks.ts';

/** Longer ones keep a finger waiting. */
export const mostMs = 50;

const figuresOf = (name: string, tasks: readonly Task[], seconds: number) => ({
  name,
  seconds,
  longestMs: tasks[0]?.ms ?? 0,
  longestCpuMs: Math.max(...tasks.map(({ cpuMs }) => cpuMs)),
  above: tasks.filter(({ ms }) => ms > mostMs).length,
  aboveCpu: tasks.filter(({ cpuMs }) => cpuMs > mostMs).length,
  tasks: tasks.length,
  worst: tasks.slice(0, 5),
});
export type Figures = ReturnType<typeof figuresOf>;

export const timed = async (name: string, browser: Browser, page: Page, deed: () => Promise<void>): Promise<Figures> => {
  let seconds = 0;
  const tasks = await tasksDuring(browser, page, async () => {
    const from = performance.now();
    await deed();
    seconds = (performance.now() - from) / 1000;
  });
  return figuresOf(name, tasks, seconds);
};

export const slow = async (page: Page, slowdown: number): Promise<void> => {
  page.setDefaultTimeout(60_000);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
};

export const tell = (figures: readonly Figures[]): void => {
  for (const { name, seconds, longestMs, longestCpuMs, above, aboveCpu, tasks, worst } of figures) {
    console.log(
      `${name}: ${seconds.toFixed(1)} s, longest task ${longestMs.toFixed(0)} ms (of the processor ${longestCpuMs.toFixed(0)}), ${above} of ${tasks} above ${mostMs} ms (of the processor ${aboveCpu})`,
    );
    for (const each of worst.slice(0, 3)) console.log(`    ${each.ms.toFixed(0)} ms: ${each.mostly}`);
  }
};
