/** What a chat message costs a server, and how long its speaker waits for his receipt; systems in turn, in short rounds. */
import { median, percentile } from './figures.ts';
import { atFixedRate, type Room } from './load.ts';
import type { RunningSystem, System } from './system.ts';
import { Tally } from './tally.ts';

export interface MessagesOptions {
  readonly rounds: number;
  readonly seconds: number;
  readonly perSecond: number;
  readonly rooms: number;
  /** Open lines of each room; medians are taken for each number by itself. */
  readonly readers: readonly number[];
}

export interface MessageFigures {
  readonly system: string;
  readonly readers: number;
  readonly messages: number;
  /** Of all threads, and of the one that holds the sockets: the rest is storing, and V8's helpers. */
  readonly cpuMicros: number;
  readonly socketThreadMicros: number;
  /** Medians of what they were beside the first system, the floor, in the same round. */
  readonly cpuBesideFloor: number;
  readonly socketThreadBesideFloor: number;
  /** Of all rounds together. */
  readonly acknowledgedMs: { readonly p50: number; readonly p95: number; readonly p99: number };
}

interface Contender {
  readonly running: RunningSystem;
  readonly readers: number;
  readonly tally: Tally;
  readonly rooms: readonly Room[];
  readonly cpu: number[];
  readonly socketThread: number[];
  readonly milliseconds: number[];
}

const enter = async (running: RunningSystem, readers: number, count: number): Promise<Contender> => {
  const tally = new Tally(running.name);
  const rooms: Room[] = [];
  for (let room = 0; room < count; room += 1) rooms.push(await running.openRoom(readers, tally));
  return { running, readers, tally, rooms, cpu: [], socketThread: [], milliseconds: [] };
};

const round = async ({ running, tally, rooms, ...gathered }: Contender, { perSecond, seconds }: MessagesOptions, counts: boolean): Promise<void> => {
  const before = await running.server.ask('usage');
  const milliseconds = await atFixedRate(rooms, tally, { perSecond, seconds });
  const after = await running.server.ask('usage');
  if (!counts) return;
  gathered.cpu.push((after.cpuMicros - before.cpuMicros) / milliseconds.length);
  gathered.socketThread.push((after.socketThreadMicros - before.socketThreadMicros) / milliseconds.length);
  gathered.milliseconds.push(...milliseconds);
};

/** The first of the systems is the floor. */
export const measureMessages = async (systems: readonly System[], options: MessagesOptions): Promise<readonly MessageFigures[]> => {
  const running: RunningSystem[] = [];
  const contenders: Contender[] = [];
  try {
    for (const system of systems) running.push(await system.start());
    for (const readers of options.readers) for (const each of running) contenders.push(await enter(each, readers, options.rooms));
    // The first is not counted: the code is still being compiled.
    for (let turn = 0; turn <= options.rounds; turn += 1)
      for (const [index] of contenders.entries()) {
        const contender = contenders[(index + turn) % contenders.length];
        if (contender) await round(contender, options, turn > 0);
      }
  } finally {
    for (const each of running) await each.stop();
  }
  return contenders.map(({ readers, running: { name }, cpu, socketThread, milliseconds }): MessageFigures => {
    const floor = contenders.find((contender) => contender.readers === readers);
    const beside = (own: readonly number[], of: readonly number[] = []) => median(own.map((figure, turn) => figure / (of[turn] ?? Number.NaN)));
    return {
      system: name,
      readers,
      messages: milliseconds.length,
      cpuMicros: median(cpu),
      socketThreadMicros: median(socketThread),
      cpuBesideFloor: beside(cpu, floor?.cpu),
      socketThreadBesideFloor: beside(socketThread, floor?.socketThread),
      acknowledgedMs: { p50: percentile(milliseconds, 0.5), p95: percentile(milliseconds, 0.95), p99: percentile(milliseconds, 0.99) },
    };
  });
};
