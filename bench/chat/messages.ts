/** CPU of the server for each chat message and each delivery, and how long the speaker waits for his receipt; systems in turn, in short rounds. */
import { median, percentile } from './figures.ts';
import { atFixedRate, type Room } from './load.ts';
import type { RunningSystem, System } from './system.ts';
import { Tally } from './tally.ts';

export interface MessagesOptions {
  readonly rounds: number;
  readonly seconds: number;
  readonly perSecond: number;
  /** Conversations, with so many lines in each. */
  readonly rooms: number;
  readonly readers: number;
}

export interface MessageFigures {
  readonly system: string;
  readonly cpuMicrosPerMessage: number;
  readonly cpuMicrosPerDelivery: number;
  /** Beside the bare floor of the same round, median of the rounds: the messages' CPU, and the deliveries that a second of CPU yields. */
  readonly cpuBesideBare: number;
  readonly deliveriesBesideBare: number;
  /** Of all rounds together. */
  readonly acknowledgedMs: { readonly p50: number; readonly p95: number; readonly p99: number };
  readonly messages: number;
}

interface Contender {
  readonly running: RunningSystem;
  readonly tally: Tally;
  readonly rooms: readonly Room[];
  readonly cpuPerMessage: number[];
  readonly cpuPerDelivery: number[];
  readonly milliseconds: number[];
}

const enter = async (system: System, { rooms, readers }: MessagesOptions): Promise<Contender> => {
  const running = await system.start();
  const tally = new Tally(running.name);
  const opened: Room[] = [];
  for (let room = 0; room < rooms; room += 1) opened.push(await running.openRoom(readers, tally));
  return { running, tally, rooms: opened, cpuPerMessage: [], cpuPerDelivery: [], milliseconds: [] };
};

const round = async ({ running, tally, rooms, ...gathered }: Contender, { perSecond, seconds }: MessagesOptions, counts: boolean): Promise<void> => {
  const before = await running.server.ask('usage');
  const { sent, deliveries, milliseconds } = await atFixedRate(rooms, tally, { perSecond, seconds });
  const after = await running.server.ask('usage');
  if (!counts) return;
  gathered.cpuPerMessage.push((after.cpuMicros - before.cpuMicros) / sent);
  gathered.cpuPerDelivery.push((after.cpuMicros - before.cpuMicros) / deliveries);
  gathered.milliseconds.push(...milliseconds);
};

/** The first of the systems is the floor. */
export const measureMessages = async (systems: readonly System[], options: MessagesOptions): Promise<readonly MessageFigures[]> => {
  const contenders: Contender[] = [];
  try {
    for (const system of systems) contenders.push(await enter(system, options));
    // The first is not counted: the code is still being compiled.
    for (let turn = 0; turn <= options.rounds; turn += 1)
      for (const [index] of contenders.entries()) {
        const contender = contenders[(index + turn) % contenders.length];
        if (contender) await round(contender, options, turn > 0);
      }
  } finally {
    for (const { running } of contenders) await running.stop();
  }
  const floor = contenders[0];
  return contenders.map(({ running, cpuPerMessage, cpuPerDelivery, milliseconds }) => ({
    system: running.name,
    cpuMicrosPerMessage: median(cpuPerMessage),
    cpuMicrosPerDelivery: median(cpuPerDelivery),
    cpuBesideBare: median(cpuPerMessage.map((cpu, turn) => cpu / (floor?.cpuPerMessage[turn] ?? Number.NaN))),
    deliveriesBesideBare: median(cpuPerDelivery.map((cpu, turn) => (floor?.cpuPerDelivery[turn] ?? Number.NaN) / cpu)),
    acknowledgedMs: { p50: percentile(milliseconds, 0.5), p95: percentile(milliseconds, 0.95), p99: percentile(milliseconds, 0.99) },
    messages: milliseconds.length,
  }));
};
