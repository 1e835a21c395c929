/**
 * Kills a working server with SIGKILL, again and again, while 16 processes write to it, and compares what they were told with what is there.
 * A kill tests everything but a power cut; that each acknowledgement waits for an fsync is `synchronous = FULL` in the store.
 */
import type { ConversationEvent, EventPage } from '@lotse/contract';
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { FromWriter, ToWriter, WriterReport, WriterTask } from './fault-writer.ts';

export interface FaultOptions {
  readonly rounds: number;
  readonly writers?: number;
  readonly onRound?: (round: RoundResult) => void;
}

export interface RoundResult {
  readonly round: number;
  readonly killedAfterMs: number;
  /** New in this round. */
  readonly acknowledged: number;
}

export interface FaultResult {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Acknowledged, and not there, or not where the acknowledgement said. */
  readonly lost: number;
  /** There more than once. */
  readonly doubled: number;
  /** Numbers left out, and messages of one writer out of his order. */
  readonly gaps: number;
}

/** What else must be true; sentences about what was not. Empty means that the run is valid. */
export interface FaultVerdict {
  readonly result: FaultResult;
  readonly failures: readonly string[];
}

interface Customer {
  readonly token: string;
  readonly conversationId: string;
}

const main = fileURLToPath(new URL('../packages/server/src/main.ts', import.meta.url));
const writerFile = fileURLToPath(new URL('./fault-writer.ts', import.meta.url));
/** Writers of one conversation: tabs of the same customer, who race for its numbers. */
const tabs = 4;

export const runFaults = async ({ rounds, writers: count = 16, onRound }: FaultOptions): Promise<FaultVerdict> => {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-fault-'));
  const failures: string[] = [];
  let server = await startServer(await companyIn(folder), folder);
  const customers = await Promise.all(Array.from({ length: Math.ceil(count / tabs) }, () => openCustomer(server.api)));
  const writers = Array.from({ length: count }, (_, index) => startWriter(index, customers));
  let known = 0;
  let compared = nothing;
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const working = firstAcknowledgement(writers);
      for (const writer of writers) writer.send({ do: 'write', api: server.api } satisfies ToWriter);
      await working;
      const killedAfterMs = 80 + Math.round(Math.random() * 400);
      await new Promise((resolve) => setTimeout(resolve, killedAfterMs));
      await server.kill();
      server = await startServer(join(folder, 'content'), folder);
      const reports = await Promise.all(writers.map((writer) => ask(writer, { do: 'report' })));
      compared = compare(reports, await Promise.all(customers.map((customer) => readAll(server.api, customer))));
      const acknowledged = compared.acknowledged - known;
      known = compared.acknowledged;
      onRound?.({ round, killedAfterMs, acknowledged });
      if (acknowledged === 0) failures.push(`Round ${round}: nothing was acknowledged within ${killedAfterMs} ms, so that it proves nothing.`);
      if (compared.lost + compared.doubled + compared.gaps > 0) failures.push(`Round ${round}: ${JSON.stringify(compared)}`);
    }
    const reports = await Promise.all(writers.map((writer) => ask(writer, { do: 'finish', api: server.api })));
    compared = compare(reports, await Promise.all(customers.map((customer) => readAll(server.api, customer))));
    const open = reports.flatMap((report) => report.open);
    const refused = reports.flatMap((report) => report.refused);
    if (open.length > 0) failures.push(`${open.length} messages stayed without an acknowledgement although the server was up.`);
    if (refused.length > 0) failures.push(`The server refused what is right: ${refused[0]}`);
    if (compared.unasked > 0) failures.push(`${compared.unasked} messages are there that nobody sent.`);
  } finally {
    for (const writer of writers) writer.disconnect();
    await server.kill();
    await rm(folder, { recursive: true });
  }
  const { acknowledged, lost, doubled, gaps } = compared;
  return {
    result: { rounds, acknowledged, lost, doubled, gaps },
    failures: lost + doubled + gaps > 0 ? [...failures, 'What was acknowledged is not what is there.'] : failures,
  };
};

/** The smallest company that has a chat. */
const companyIn = async (folder: string): Promise<string> => {
  const content = join(folder, 'content');
  await mkdir(join(content, 'articles', 'de'), { recursive: true });
  await writeFile(join(content, 'channels.json'), JSON.stringify([{ kind: 'chat', label: { de: 'Chat', en: 'Chat' } }]));
  await writeFile(join(content, 'lotse.json'), JSON.stringify({ company: { name: 'Probe' }, timeZone: 'Europe/Berlin', state: 'SH' }));
  return content;
};

/** A server as a process group of its own, as `npm start` would start it. */
const startServer = async (content: string, folder: string) => {
  const server = spawn(process.execPath, ['--conditions=@lotse/source', main], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      LOTSE_DATA: join(folder, 'data'),
      LOTSE_CONTENT: content,
      LOTSE_DEMO: '0',
      LOTSE_LIMITS: 'off',
      NODE_ENV: 'production',
    },
  });
  const complaints: string[] = [];
  server.stderr.on('data', (chunk: Buffer) => complaints.push(String(chunk)));
  const over = once(server, 'exit');
  for await (const line of createInterface({ input: server.stdout })) {
    if (!line.startsWith('{"lotse":"ready"')) continue;
    const { api }: { api: string } = JSON.parse(line);
    return {
      api,
      async kill() {
        if (server.pid !== undefined && server.exitCode === null && server.signalCode === null) process.kill(-server.pid, 'SIGKILL');
        await over;
      },
    };
  }
  await over;
  throw new Error(`The server did not start: ${complaints.join('')}`);
};

const call = async (api: string, path: string, token: string | undefined, body?: unknown): Promise<unknown> => {
  const response = await fetch(api + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
};

const openCustomer = async (api: string): Promise<Customer> => {
  const page = { url: 'https://www.example.de/', title: 'Start' };
  const { token } = (await call(api, 'sessions', undefined, { visitor: { locale: 'de', page } })) as { token: string };
  const { id } = (await call(api, 'conversations', token, { key: 'fault', context: { page, items: [] } })) as { id: string };
  return { token, conversationId: id };
};

const startWriter = (index: number, customers: readonly Customer[]): ChildProcess => {
  const customer = customers[Math.floor(index / tabs)];
  if (!customer) throw new Error('A writer needs a customer.');
  const task: WriterTask = { ...customer, name: `w${index}`, via: index % 2 === 0 ? 'post' : 'socket' };
  return fork(writerFile, [JSON.stringify(task)], { execArgv: ['--conditions=@lotse/source'] });
};

/** A slow machine must not be killed before it has begun; after half a minute it is, and the round fails. */
const firstAcknowledgement = (writers: readonly ChildProcess[]): Promise<void> => {
  const signal = AbortSignal.timeout(30_000);
  return Promise.race(writers.map((writer) => heard(writer, 'acknowledged', signal))).then(
    () => undefined,
    () => undefined,
  );
};

const ask = (writer: ChildProcess, order: ToWriter): Promise<FromWriter & WriterReport> => {
  const answer = heard(writer, 'report', AbortSignal.timeout(60_000));
  writer.send(order);
  return answer;
};

const heard = <Said extends FromWriter['said']>(writer: ChildProcess, said: Said, signal: AbortSignal): Promise<Extract<FromWriter, { readonly said: Said }>> =>
  new Promise((resolve, reject) => {
    const listen = (message: FromWriter) => {
      if (message.said === said) end(() => resolve(message as Extract<FromWriter, { readonly said: Said }>));
    };
    const late = () => end(() => reject(new Error(`A writer never said "${said}".`)));
    const end = (settle: () => void) => {
      writer.off('message', listen);
      signal.removeEventListener('abort', late);
      settle();
    };
    writer.on('message', listen);
    signal.addEventListener('abort', late);
  });

const readAll = async (api: string, { token, conversationId }: Customer): Promise<readonly ConversationEvent[]> => {
  const events: ConversationEvent[] = [];
  for (;;) {
    const page = (await call(api, `conversations/${conversationId}/events?after=${events.length}&limit=200`, token)) as EventPage;
    if (page.events.length === 0) return events;
    events.push(...page.events);
  }
};

const nothing = { acknowledged: 0, lost: 0, doubled: 0, gaps: 0, unasked: 0 };

/** What the writers were told beside what is there. */
const compare = (reports: readonly WriterReport[], conversations: readonly (readonly ConversationEvent[])[]): typeof nothing => {
  const seqs = new Map<string, number[]>();
  let gaps = 0;
  for (const events of conversations) {
    const lastOf = new Map<string, number>();
    for (const [index, event] of events.entries()) {
      if (event.seq !== index + 1) gaps += 1;
      if (event.kind !== 'message') continue;
      seqs.set(event.clientId, [...(seqs.get(event.clientId) ?? []), event.seq]);
      const [writer = '', number = ''] = event.clientId.split('-');
      if (Number(number) <= (lastOf.get(writer) ?? -1)) gaps += 1;
      lastOf.set(writer, Number(number));
    }
  }
  const acknowledged = reports.flatMap((report) => report.acknowledged);
  const asked = new Set([...acknowledged.map(([clientId]) => clientId), ...reports.flatMap(({ open }) => open)]);
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter(([clientId, seq]) => !seqs.get(clientId)?.includes(seq)).length,
    doubled: [...seqs.values()].filter((places) => places.length > 1).length,
    gaps,
    unasked: [...seqs.keys()].filter((clientId) => !asked.has(clientId)).length,
  };
};
