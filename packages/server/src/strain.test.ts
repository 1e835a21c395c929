/** A server with too much to do, one that stops, and one whose company is closed. */
import type { ConversationStore } from './store/conversation-store.ts';
import { expect, test } from 'vitest';
import { anna, message, openSocket, startServer } from '../test/in-process.ts';
import { createMetrics } from './metrics.ts';
import { rateLimits } from './rate-limits.ts';

test('a server that comes late is not ready, takes nobody on and sends a few elsewhere, until it has time again', async () => {
  let delayMs = 0;
  await using server = await startServer({ overload: { measure: () => ({ delayMs, memory: 0 }), everyMs: 10 } });
  const visitor = await server.visitor();
  const sockets = await Promise.all(Array.from({ length: 10 }, () => visitor.socket()));
  await expect.poll(() => sockets.every(({ frames }) => frames[0]?.t === 'welcome')).toBe(true);
  expect(await server.core.ready()).toBe(true);

  delayMs = 300;
  await expect.poll(() => server.core.ready()).toBe(false);
  await expect(openSocket(server.url)).rejects.toThrow('503');
  await expect.poll(() => sockets.filter((socket) => socket.closed()).length).toBeGreaterThan(0);
  delayMs = 0;
  await expect.poll(() => server.core.ready()).toBe(true);

  const gone = sockets.filter((socket) => socket.closed());
  for (const socket of gone) {
    expect(socket.closed()?.code).toBe(1013);
    expect(socket.frames.at(-1)).toEqual({ t: 'bye', afterMs: expect.any(Number) });
  }
  // Who came back has all he had.
  expect((await visitor.socket()).ws.readyState).toBe(1);
});

test('a server whose memory runs out is not ready', async () => {
  let memory = 0;
  await using server = await startServer({ overload: { measure: () => ({ delayMs: 0, memory }), mostMemory: 1_000, everyMs: 10 } });
  memory = 1_001;
  await expect.poll(() => server.core.ready()).toBe(false);
  expect((await server.visitor()).token).toBeTruthy(); // it goes on for those who are there
});

test('a network that is refused again and again hears it after everybody else, and gets its sockets as late', async () => {
  await using server = await startServer({ limits: rateLimits() });
  const ask = (path: string) => fetch(`${server.url}/api/v1/${path}`).then(({ status }) => status);
  const answers: string[] = [];
  const note = (what: string) => (answer: unknown) => void answers.push(`${what} ${String(answer)}`);
  const visitor = await server.visitor();
  const { id } = await visitor.start();
  for (let times = 0; times < 61; times += 1) await ask('nothing');

  const nonsense = ask('nothing').then(note('nonsense'));
  const socket = visitor.socket().then(({ ws }) => answers.push(`socket ${ws.protocol}`));
  await visitor.read(id).then(({ head }) => note('read')(head));
  expect(answers).toEqual(['read 0']);
  await Promise.all([nonsense, socket]);
  expect(answers.slice(1).toSorted()).toEqual(['nonsense 404', 'socket lotse.2']);
});

test('a message that is on its way when the server stops is stored and answered before the socket ends', async () => {
  let store = (): void => {};
  const slow = (conversations: ConversationStore): ConversationStore =>
    new Proxy(conversations, {
      get(target, name) {
        const method: unknown = Reflect.get(target, name);
        if (name !== 'append' || typeof method !== 'function') return method;
        return async (...args: unknown[]) => {
          await new Promise<void>((resolve) => (store = resolve));
          return Reflect.apply(method, target, args);
        };
      },
    });
  await using server = await startServer({ storeOf: (real) => ({ ...real, conversations: slow(real.conversations) }) });
  const visitor = await server.visitor();
  const { id } = await visitor.start();
  const socket = await visitor.socket();
  await expect.poll(() => socket.frames[0]?.t).toBe('welcome');
  socket.say({ t: 'send', id: 'last', conversationId: id, messages: [message('Noch schnell')] });
  socket.say({ t: 'beat' });
  await expect.poll(() => socket.frames.at(-1)?.t).toBe('beat'); // so the message was heard before it
  const stopped = server.core.drain();
  await expect.poll(() => socket.frames.at(-1)?.t).toBe('bye');
  store();
  await stopped;
  await expect.poll(() => socket.closed()?.code).toBe(1012);
  expect(socket.frames.find(({ t }) => t === 'results')).toMatchObject({ id: 'last', results: [{ seq: 1 }] });
});

test('a server about to stop says so to its balancer first, and serves on meanwhile', async () => {
  await using server = await startServer();
  const visitor = await server.visitor();
  const { id } = await visitor.start();
  const drained = server.core.drain(300);
  expect(await server.core.ready()).toBe(false);
  expect((await visitor.send(id, message('Geht noch'))).status).toBe(200);
  await drained;
  expect((await visitor.send(id, message('Zu spät'))).status).toBe(503);
});

test('outside hours nobody is told a place in line; when the company opens, everybody is', async () => {
  let isOpen = false;
  await using server = await startServer({ isOpen: () => isOpen });
  const visitor = await server.visitor();
  const { id } = await visitor.start();
  const socket = await visitor.socket();
  const places = () => socket.notices().filter(({ kind }) => kind === 'queue');
  await visitor.send(id, message('Hallo'));
  await server.conversations.typing(anna, id); // later than the places would have come with welcome
  await expect.poll(() => socket.notices().some(({ kind }) => kind === 'typing')).toBe(true);
  const second = await server.visitor();
  await second.start();
  expect(places()).toEqual([]);
  isOpen = true;
  server.hints.publish({ kind: 'topic', topic: 'channels' });
  await expect.poll(places).toEqual([{ kind: 'queue', conversationId: id, position: 1 }]);
});

test('what happened can be measured, without a name in it', async () => {
  const metrics = createMetrics();
  await using server = await startServer({ metrics });
  const visitor = await server.visitor();
  const { id } = await visitor.start();
  const hello = message('Leuchtfeuer');
  await visitor.send(id, hello);
  await visitor.send(id, hello, message('Nebelhorn'));
  const socket = await visitor.socket();
  await expect.poll(() => socket.frames[0]?.t).toBe('welcome');
  await server.conversations.send(anna, id, [message('Guten Tag')]);
  await expect.poll(() => socket.notices().some(({ kind }) => kind === 'events')).toBe(true);
  await visitor.read(id, '?after=2');
  await visitor.get('nowhere');
  socket.say({ t: 'send', id: 'x', conversationId: 'elsewhere', messages: [message('Fremd')] });
  await expect.poll(() => socket.frames.some(({ t }) => t === 'refused')).toBe(true);

  const text = await metrics.text();
  const value = (line: string) => Number(new RegExp(`^${line.replace(/[{}]/g, '\\$&')} ([\\d.e+-]+)$`, 'm').exec(text)?.[1]);
  expect(value('lotse_listeners{transport="socket"}')).toBe(1);
  expect(value('lotse_messages_total{result="stored"}')).toBe(3);
  expect(value('lotse_messages_total{result="known"}')).toBe(1);
  expect(value('lotse_append_seconds_count')).toBe(3);
  expect(value('lotse_resume_events_sum')).toBe(3);
  expect(value('lotse_deliveries_total')).toBeGreaterThan(0);
  expect(value('lotse_commit_calls_count')).toBeGreaterThan(3);
  expect(value('lotse_requests_total{route="conversations.send",status="200"}')).toBe(2);
  expect(value('lotse_requests_total{route="none",status="404"}')).toBe(1);
  expect(value('lotse_frames_refused_total{code="not-found"}')).toBe(1);
  expect(value('process_resident_memory_bytes')).toBeGreaterThan(0);
  expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
  for (const secret of [id, visitor.token, hello.clientId, anna.id, 'Leuchtfeuer', '127.0.0.1']) expect(text).not.toContain(secret);
  socket.ws.close();
});
