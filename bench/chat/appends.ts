/** Durable messages a second under 64 writers, beside one fsync for each, and how long the socket thread stands still meanwhile. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bare } from './bare.ts';
import { median, percentile } from './figures.ts';
import { fsyncFloor } from './fsync-floor.ts';
import { withoutPause, type Room } from './load.ts';
import { startLotse } from './lotse.ts';
import { startMeasured } from './measured-process.ts';
import type { StoreReport, StoreTask } from './store-server.ts';
import { Tally } from './tally.ts';

export interface AppendsOptions {
  readonly rounds: number;
  readonly seconds: number;
  readonly writers: number;
}

export interface AppendFigures {
  readonly fsyncsPerSecond: number;
  /** The store alone, and through sockets: tickets, frames, validation, answers. */
  readonly storePerSecond: number;
  readonly socketsPerSecond: number;
  /** Medians of what was beside the floor in each round. */
  readonly storeBesideFloor: number;
  readonly socketsBesideFloor: number;
  readonly acknowledgedMs: { readonly p50: number; readonly p95: number; readonly p99: number };
  /** Of the socket thread, beyond what it sleeps by itself: median of the rounds' 99th percentiles, and the longest of all. */
  readonly stallP99Ms: number;
  readonly stallMostMs: number;
  /** The same of a bare server with the same writers, that stores nothing: what the machine adds. */
  readonly bareStallP99Ms: number;
  /** CPU of all threads for each message, through sockets. */
  readonly cpuMicrosPerMessage: number;
  /** And of the store alone: how it fares with two cores to itself can be told from that, whoever else works here. */
  readonly storeCpuMicrosPerMessage: number;
}

export const measureAppends = async ({ rounds, seconds, writers }: AppendsOptions): Promise<AppendFigures> => {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-store-'));
  const store = await startMeasured(new URL('./store-server.ts', import.meta.url), { LOTSE_DATA: folder });
  const lotse = await startLotse();
  const control = await bare.start();
  const [tally, controlTally] = [new Tally(lotse.name), new Tally(control.name)];
  const floor: number[] = [];
  const alone: number[] = [];
  const through: number[] = [];
  const stalls: { readonly p99: number; readonly most: number }[] = [];
  const bareStalls: number[] = [];
  const cpu: number[] = [];
  const storeCpu: number[] = [];
  const times: number[] = [];
  try {
    const rooms: Room[] = [];
    const controlRooms: Room[] = [];
    for (let room = 0; room < writers; room += 1) {
      rooms.push(await lotse.openRoom(1, tally));
      controlRooms.push(await control.openRoom(1, controlTally));
    }
    await withoutPause(rooms, tally, { seconds });
    await store.askItself<StoreReport>({ writers, seconds } satisfies StoreTask);
    for (let round = 0; round < rounds; round += 1) {
      floor.push(fsyncFloor(1));
      const idle = await store.ask('usage');
      alone.push((await store.askItself<StoreReport>({ writers, seconds } satisfies StoreTask)).perSecond);
      storeCpu.push(((await store.ask('usage')).cpuMicros - idle.cpuMicros) / ((alone.at(-1) ?? 0) * seconds));
      const before = await lotse.server.ask('watch-loop');
      const { perSecond, milliseconds } = await withoutPause(rooms, tally, { seconds });
      const after = await lotse.server.ask('loop');
      through.push(perSecond);
      times.push(...milliseconds);
      stalls.push({ p99: after.stallP99Ms, most: after.stallMostMs });
      cpu.push((after.cpuMicros - before.cpuMicros) / milliseconds.length);
      await control.server.ask('watch-loop');
      await withoutPause(controlRooms, controlTally, { seconds });
      bareStalls.push((await control.server.ask('loop')).stallP99Ms);
    }
  } finally {
    await Promise.all([store.kill(), lotse.stop(), control.stop()]);
    await rm(folder, { recursive: true, force: true });
  }
  const besideFloor = (rates: readonly number[]) => median(rates.map((rate, round) => rate / (floor[round] ?? Number.NaN)));
  return {
    fsyncsPerSecond: median(floor),
    storePerSecond: median(alone),
    socketsPerSecond: median(through),
    storeBesideFloor: besideFloor(alone),
    socketsBesideFloor: besideFloor(through),
    acknowledgedMs: { p50: percentile(times, 0.5), p95: percentile(times, 0.95), p99: percentile(times, 0.99) },
    stallP99Ms: median(stalls.map(({ p99 }) => p99)),
    stallMostMs: Math.max(...stalls.map(({ most }) => most)),
    bareStallP99Ms: median(bareStalls),
    cpuMicrosPerMessage: median(cpu),
    storeCpuMicrosPerMessage: median(storeCpu),
  };
};
