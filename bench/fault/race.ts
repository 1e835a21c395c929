/**
 * Somebody begins to listen in the moment in which something is stored. Whoever listens before he reads has it at once; who reads first misses what
 * falls between, until the next beat. Beats are 25 s apart here, and nobody waits that long.
 */
import type { EventPage } from '@lotse/contract';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from './agent.ts';
import type { Built } from './built.ts';
import { startServer } from './server.ts';

export interface RaceResult {
  readonly races: number;
  /** Which listener missed something; empty where none did. */
  readonly missed: readonly string[];
}

const heardWithinMs = 6_000;
const busyWriters = 12;
const page = { url: 'https://www.example.de/', title: 'Start' };

export interface Visitor {
  readonly token: string;
  readonly conversationId: string;
  readonly ask: (path: string, body?: unknown) => Promise<unknown>;
  say(...texts: readonly string[]): Promise<number>;
}

export const openVisitor = async (api: string): Promise<Visitor> => {
  const { token } = (await ask(api, 'sessions', undefined, { visitor: { locale: 'de', page } }, AbortSignal.timeout(20_000))) as { token: string };
  const asking = (path: string, body?: unknown) => ask(api, path, token, body, AbortSignal.timeout(20_000));
  const { id } = (await asking('conversations', { key: randomUUID(), context: { page, items: [] } })) as { id: string };
  return {
    token,
    conversationId: id,
    ask: asking,
    async say(...texts) {
      const messages = texts.map((text) => ({ clientId: randomUUID(), parts: [{ kind: 'text', text }] }));
      const { results } = (await asking(`conversations/${id}/messages`, { messages })) as { results: readonly { seq: number }[] };
      return results.at(-1)?.seq ?? 0;
    },
  };
};

/** A socket that has said hello, and the frames it hears. */
export const openSocket = async (api: string, visitor: Visitor, hear: (frame: { readonly t: string; readonly [name: string]: unknown }) => void) => {
  const { ticket } = (await visitor.ask('socket-tickets', {})) as { ticket: string };
  const socket = new WebSocket(`${api.replace('http', 'ws')}socket`, 'lotse.1');
  socket.addEventListener('message', ({ data }) => hear(JSON.parse(String(data))));
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  return { socket, hello: () => socket.send(JSON.stringify({ t: 'hello', ticket })) };
};

export const runRaces = async (built: Built, races: number): Promise<RaceResult> => {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-race-'));
  const server = await startServer({ main: built.server, folder });
  const { api } = server;
  const missed: string[] = [];
  let isOver = false;
  // A store with much to do answers a read and an append with one breath: that is where listeners fall between.
  const busy = Array.from({ length: busyWriters }, async () => {
    const visitor = await openVisitor(api);
    while (!isOver) await visitor.say('…');
  });
  const within = <T>(deed: Promise<T>): Promise<T | undefined> => Promise.race([deed, new Promise<undefined>((resolve) => setTimeout(resolve, heardWithinMs))]);

  const longPoll = async (): Promise<boolean> => {
    const visitor = await openVisitor(api);
    const waiting = visitor.ask(`conversations/${visitor.conversationId}/events?after=0&wait=25`) as Promise<EventPage>;
    waiting.catch(() => {});
    const [heard] = await Promise.all([within(waiting), visitor.say('jetzt')]);
    return (heard?.events.length ?? 0) > 0;
  };
  const onSocket = async (): Promise<boolean> => {
    const visitor = await openVisitor(api);
    const { promise, resolve } = Promise.withResolvers<true>();
    const { socket, hello } = await openSocket(api, visitor, (frame) => {
      if (JSON.stringify(frame).includes(`"${visitor.conversationId}":1`) || frame.t === 'notice') resolve(true);
    });
    hello();
    const [heard] = await Promise.all([within(promise), visitor.say('jetzt')]);
    socket.close();
    return heard === true;
  };

  let run = 0;
  try {
    while (run < races && missed.length === 0) {
      const results = await Promise.all([longPoll(), longPoll(), onSocket(), onSocket()]);
      run += results.length;
      if (!results[0] || !results[1]) missed.push('a long poll');
      if (!results[2] || !results[3]) missed.push('a socket');
    }
    return { races: run, missed };
  } finally {
    isOver = true;
    await Promise.allSettled(busy);
    await server.kill();
    await rm(folder, { recursive: true, force: true });
  }
};
