/** How soon everybody is back after the server was killed: real clients, with their own patience, against a server that is started again at once. */
import { setTimeout as rest } from 'node:timers/promises';
import { http } from '@lotse/adapters/http';
import type { Conversations } from '@lotse/contract';
import { io, type Socket } from 'socket.io-client';
import { median, percentile } from './figures.ts';
import { startLotse, type RunningLotse } from './lotse.ts';
import { startMeasured, type MeasuredProcess } from './measured-process.ts';
import { text } from './system.ts';

export interface ResumeOptions {
  readonly rounds: number;
  readonly clients: number;
}

export interface ResumeFigures {
  readonly system: string;
  readonly clients: number;
  /** From the start of the process to its word that it is ready: part of every time below. */
  readonly startMs: number;
  /** From the kill to the client being up to date; medians of the rounds. */
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly allMs: number;
}

/** Nobody has to wait longer than the longest back-off, twice. */
const patienceMs = 60_000;

const within = async <Result>(all: Promise<Result>, what: string): Promise<Result> => {
  const given = new AbortController();
  const late = rest(patienceMs, undefined, { signal: given.signal }).then(() => {
    throw new Error(`Not every client ${what} within ${patienceMs / 1000} s.`);
  });
  return Promise.race([all, late]).finally(() => given.abort());
};

interface Client {
  /** Resolves when it is back and has read on. */
  back(): Promise<number>;
  /** Says something and reads what came of it. */
  prove(): Promise<void>;
}

/** The http adapter as the widget uses it, with its watch; it reads on from its cursor whenever its line stands again. */
const openClient = async (server: string, signal: AbortSignal): Promise<Client> => {
  const page = { url: 'https://www.example.de/tarife', title: 'Tarife' };
  const session = await http({ server }).open({ locale: 'de', page }, signal);
  const conversations: Conversations | undefined = session.conversations;
  if (!conversations) throw new Error('This server has no conversations.');
  const { id } = await conversations.start({ key: crypto.randomUUID(), context: { page, items: [] } });
  let cursor = 0;
  let isBack = Promise.withResolvers<number>();
  const readOn = async () => {
    const { events } = await conversations.read(id, { after: cursor }, { limit: 200, signal });
    cursor = events.at(-1)?.seq ?? cursor;
    return events;
  };
  const live = Promise.withResolvers<void>();
  session.watch?.((notice) => {
    if (notice.kind !== 'live') return;
    live.resolve();
    readOn().then(
      () => isBack.resolve(performance.now()),
      () => {}, // The line went again: the next one reads.
    );
  }, signal);
  await live.promise;
  return {
    back() {
      isBack = Promise.withResolvers();
      return isBack.promise;
    },
    async prove() {
      const clientId = crypto.randomUUID();
      const before = cursor;
      await conversations.send(id, [{ clientId, parts: [{ kind: 'text', text }] }]);
      const { events } = await conversations.read(id, { after: before }, { limit: 200, signal });
      const times = events.filter((event) => event.kind === 'message' && event.clientId === clientId).length;
      if (times !== 1) throw new Error(`After the kill a message is there ${times} times.`);
      cursor = events.at(-1)?.seq ?? cursor;
    },
  };
};

interface Rounds {
  readonly starts: number[];
  readonly times: (readonly number[])[];
}
const figuresOf = (system: string, clients: number, { starts, times }: Rounds): ResumeFigures => ({
  system,
  clients,
  startMs: median(starts),
  medianMs: median(times.map((round) => median(round))),
  p95Ms: median(times.map((round) => percentile(round, 0.95))),
  allMs: median(times.map((round) => Math.max(...round))),
});

const resumeLotse = async ({ rounds, clients: count }: ResumeOptions): Promise<ResumeFigures> => {
  const end = new AbortController();
  const first = await startLotse();
  let running: RunningLotse = first;
  const gathered: Rounds = { starts: [], times: [] };
  const site = String(first.server.ready['site']);
  const port = Number(first.server.ready['port']);
  try {
    const clients: Client[] = [];
    while (clients.length < count)
      clients.push(...(await Promise.all(Array.from({ length: Math.min(20, count - clients.length) }, () => openClient(site, end.signal)))));
    for (let round = 0; round < rounds; round += 1) {
      const back = clients.map((client) => client.back());
      const killedAt = performance.now();
      await running.server.kill();
      running = await startLotse({ dataFolder: first.dataFolder, port });
      gathered.starts.push(running.server.startMs);
      gathered.times.push((await within(Promise.all(back), 'came back')).map((at) => at - killedAt));
      await within(Promise.all(clients.map((client) => client.prove())), 'had its message stored once');
    }
  } finally {
    end.abort();
    await running.stop();
    await first.stop();
  }
  return figuresOf('lotse', count, gathered);
};

/** Its client with the back-off it comes with. It has nothing to read on: it is back when its line is. */
const resumeSocketio = async ({ rounds, clients: count }: ResumeOptions): Promise<ResumeFigures> => {
  const file = new URL('./socketio-server.ts', import.meta.url);
  let server: MeasuredProcess = await startMeasured(file);
  const port = Number(server.ready['port']);
  const gathered: Rounds = { starts: [], times: [] };
  const clients: Socket[] = [];
  const connected = (client: Socket) => new Promise<number>((resolve) => client.once('connect', () => resolve(performance.now())));
  const disconnected = async (client: Socket) => {
    if (client.connected) await new Promise((resolve) => client.once('disconnect', resolve));
  };
  try {
    for (let each = 0; each < count; each += 1) clients.push(io(`http://127.0.0.1:${port}`, { transports: ['websocket'], forceNew: true }));
    await within(Promise.all(clients.map(async (client) => client.connected || connected(client))), 'came in');
    for (let round = 0; round < rounds; round += 1) {
      const killedAt = performance.now();
      await server.kill();
      await within(Promise.all(clients.map(disconnected)), 'noticed');
      const back = clients.map(connected);
      server = await startMeasured(file, { PORT: String(port) });
      gathered.starts.push(server.startMs);
      gathered.times.push((await within(Promise.all(back), 'came back')).map((at) => at - killedAt));
    }
  } finally {
    for (const client of clients) client.disconnect();
    await server.kill();
  }
  return figuresOf('socket.io', count, gathered);
};

export const measureResume = async (options: ResumeOptions): Promise<readonly ResumeFigures[]> => [await resumeLotse(options), await resumeSocketio(options)];
