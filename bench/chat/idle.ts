/** What an open line costs while nobody speaks: resident bytes of the server, after a collection, for each line. One system after the other. */
import { bare } from './bare.ts';
import { lotse } from './lotse.ts';
import { socketio } from './socketio.ts';
import type { Line, System } from './system.ts';
import { Tally } from './tally.ts';

export interface IdleFigures {
  readonly system: string;
  readonly lines: number;
  readonly bytesPerLine: number;
  /** Before the first of them. */
  readonly startBytes: number;
  readonly linesPerSecond: number;
}

/** Opened at a time. */
const atOnce = 32;
/** Opened and closed before it is counted: what a server needs once is no line's cost. */
const warmUp = 200;

const openMany = async (count: number, open: () => Promise<readonly Line[]>): Promise<Line[]> => {
  const lines: Line[] = [];
  let left = count;
  const one = async () => {
    while (left > 0) {
      left -= 1;
      lines.push(...(await open()));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return lines;
};

const measure = async (system: System, count: number): Promise<IdleFigures> => {
  const running = await system.start();
  const tally = new Tally(running.name);
  const lines: Line[] = [];
  const openRoom = () => running.openRoom(1, tally);
  try {
    for (const line of await openMany(warmUp, openRoom)) line.close();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const before = await running.server.ask('collect-and-usage');
    const began = performance.now();
    lines.push(...(await openMany(count, openRoom)));
    const took = performance.now() - began;
    await new Promise((resolve) => setTimeout(resolve, 300));
    const after = await running.server.ask('collect-and-usage');
    // They are really there: the last one still speaks.
    const last = lines.at(-1);
    if (last) void tally.say(last, 1);
    await tally.complete();
    return {
      system: running.name,
      lines: lines.length,
      bytesPerLine: (after.rssBytes - before.rssBytes) / count,
      startBytes: before.rssBytes,
      linesPerSecond: (count * 1000) / took,
    };
  } finally {
    for (const line of lines) line.close();
    await running.stop();
  }
};

export const measureIdle = async (lines: number): Promise<readonly IdleFigures[]> => {
  const figures: IdleFigures[] = [];
  for (const system of [bare, lotse, socketio]) figures.push(await measure(system, lines));
  return figures;
};

/** As many as a process may hold here, less what it needs for itself; the bench holds the other ends. */
export const mostLines = (): number => {
  const { userLimits } = process.report.getReport() as { readonly userLimits?: { readonly open_files?: { readonly soft?: number | string } } };
  const descriptors = Number(userLimits?.open_files?.soft ?? 1024);
  return Math.min(Number.isFinite(descriptors) ? descriptors - 500 : 25_000, 25_000);
};
