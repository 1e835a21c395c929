/**
 * Kills a working server with SIGKILL, again and again, while 16 processes write to it, and compares what they were told with what is there.
 * A kill tests everything but a power cut; that each acknowledgement waits for an fsync is `synchronous = FULL` in the store.
 */
import type { ConversationEvent, EventPage } from '@lotse/contract';
import { fork, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Built } from './built.ts';
import { chanceOf } from './seeded.ts';
import { startServer } from './server.ts';
import type { FromWriter, ToWriter, WriterReport, WriterTask } from './writer.ts';

export interface WriterOptions {
  readonly built: Built;
  readonly seed: number;
  readonly rounds: number;
  readonly writers?: number;
  readonly onRound?: (round: WriterRound) => void;
}

export interface WriterRound {
  readonly round: number;
  readonly killedAfterMs: number;
  /** New in this round. */
  readonly acknowledged: number;
}

export interface WriterResult {
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
export interface WriterVerdict {
  readonly result: WriterResult;
  readonly failures: readonly string[];
}

interface Customer {
  readonly token: string;
  readonly conversationId: string;
}

const writerFile = fileURLToPath(new URL('writer.ts', import.meta.url));
/** Writers of one conversation: tabs of the same customer, who race for its numbers. */
const tabs = 4;

export const runWriters = async ({ built, seed, rounds, writers: count = 16, onRound }: WriterOptions): Promise<WriterVerdict> => {
  const chance = chanceOf(seed);
  const folder = await mkdtemp(join(tmpdir(), 'lotse-writers-'));
  const failures: string[] = [];
  const server = await startServer({ main: built.server, folder, env: { NODE_COMPILE_CACHE: join(built.folder, 'cache') } });
  const customers = await Promise.all(Array.from({ length: Math.ceil(count / tabs) }, () => openCustomer(server.api)));
  const writers = Array.from({ length: count }, (_, index) => startWriter(index, customers));
  let known = 0;
  let compared = nothing;
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const working = firstAcknowledgement(writers);
      for (const writer of writers) writer.send({ do: 'write', api: server.api } satisfies ToWriter);
      await working;
      const killedAfterMs = chance.between(80, 480);
      await new Promise((resolve) => setTimeout(resolve, killedAfterMs));
      await server.kill();
      await server.start();
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
