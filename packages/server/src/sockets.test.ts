import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { anna, message, openSocket, startServer, type InProcessServer } from '../test/in-process.ts';

let server: InProcessServer;
beforeAll(async () => {
  server = await startServer({ beatMs: 200, origins: ['https://www.example.de'] });
});
afterAll(() => server.stop());

const refusedUpgrade = (options: { headers?: Record<string, string>; protocol?: string; path?: string }): Promise<number> =>
  new Promise((resolve, reject) => {
    const ws = new WebSocket(`${server.url.replace('http', 'ws')}${options.path ?? '/api/v1/socket'}`, options.protocol ?? 'lotse.1', {
      headers: options.headers ?? {},
    });
    ws.on('unexpected-response', (request, { statusCode = 0 }) => {
      request.destroy();
      resolve(statusCode);
    });
    ws.on('open', () => reject(new Error('The upgrade was granted.')));
    ws.on('error', () => {});
  });

describe('a socket', () => {
  test('is welcomed with the heads of its conversations, and beats tell them again', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    await visitor.send(id, message('Hallo'));
    const socket = await visitor.socket();
    await expect.poll(() => socket.frames.filter(({ t }) => t === 'beat').length).toBeGreaterThan(1);
    expect(socket.frames[0]).toMatchObject({ t: 'welcome', beatMs: 200, heads: { [id]: 1 } });
    await visitor.send(id, message('Noch etwas'));
    await expect.poll(() => socket.frames.at(-1)).toEqual({ t: 'beat', heads: { [id]: 2 } });
    socket.ws.close();
  });

  test('answers a probe at once', async () => {
    const patient = await startServer();
    const visitor = await patient.visitor();
    const socket = await visitor.socket();
    socket.say({ t: 'beat' });
    await expect.poll(() => socket.frames.map(({ t }) => t)).toEqual(['welcome', 'beat']);
    await patient.stop();
  });

  test('takes messages, and the same ones again as duplicates', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    const socket = await visitor.socket();
    const hello = message('Guten Tag');
    socket.say({ t: 'send', id: 'a', conversationId: id, messages: [hello] });
    socket.say({ t: 'send', id: 'b', conversationId: id, messages: [hello, message('Mein Paket fehlt')] });
    await expect
      .poll(() => socket.frames.filter(({ t }) => t === 'results'))
      .toMatchObject([
        { id: 'a', results: [{ clientId: hello.clientId, seq: 1, duplicate: false }] },
        {
          id: 'b',
          results: [
            { clientId: hello.clientId, seq: 1, duplicate: true },
            { seq: 2, duplicate: false },
          ],
        },
      ]);
    socket.ws.close();
  });

  test('hears what the agent writes, that he types, what he has read, and its place in the queue', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    const socket = await visitor.socket();
    await expect.poll(() => socket.notices().find(({ kind }) => kind === 'queue')).toMatchObject({ conversationId: id });
    await visitor.send(id, message('Hallo'));
    await server.conversations.typing(anna, id);
    await server.conversations.markRead(anna, id, 1);
    await server.conversations.send(anna, id, [message('Guten Tag')]);
    await expect
      .poll(() =>
        socket
          .notices()
          .filter(({ kind }) => kind === 'events')
          .at(-1),
      )
      .toMatchObject({
        page: {
          head: 4,
          events: [
            { kind: 'assign', seq: 2 },
            { kind: 'status', seq: 3 },
            { kind: 'message', seq: 4, by: anna },
          ],
        },
      });
    expect(socket.notices()).toContainEqual({ kind: 'typing', conversationId: id, by: anna });
    expect(socket.notices()).toContainEqual(
      expect.objectContaining({ kind: 'events', page: expect.objectContaining({ events: [], readUpTo: { [anna.id]: 1 } }) }),
    );
    socket.ws.close();
  });

  test('hears nothing of its own typing, and nothing of strangers', async () => {
    const [visitor, stranger] = [await server.visitor(), await server.visitor()];
    const { id } = await visitor.start();
    const [socket, other] = [await visitor.socket(), await stranger.socket()];
    await expect.poll(() => other.frames.length && socket.frames.length).toBeGreaterThan(0);
    socket.say({ t: 'typing', conversationId: id });
    other.say({ t: 'typing', conversationId: id });
    other.say({ t: 'send', id: 'x', conversationId: id, messages: [message('Fremd')] });
    await visitor.send(id, message('Hallo'));
    await expect.poll(() => other.frames.find(({ t }) => t === 'refused')).toMatchObject({ id: 'x', error: { code: 'not-found' } });
    await expect.poll(() => socket.notices().some(({ kind }) => kind === 'events')).toBe(true);
    expect(socket.notices().some(({ kind }) => kind === 'typing')).toBe(false);
    expect(other.notices()).toEqual([]);
    socket.ws.close();
    other.ws.close();
  });

  test('says what it has and what was read, and the agent sees it', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    await server.conversations.send(anna, id, [message('Guten Tag')]);
    const me = (await server.conversations.forDesk(anna, id)).visitor.id;
    const marks = async () => {
      const { deliveredUpTo = {}, readUpTo = {} } = await server.conversations.read(anna, id, { after: 0 }, { limit: 1, signal: new AbortController().signal });
      return [deliveredUpTo[me], readUpTo[me]];
    };
    const socket = await visitor.socket();
    socket.say({ t: 'have', heads: { [id]: 2, 'not-mine': 7 } });
    await expect.poll(marks).toEqual([2, 0]);
    socket.say({ t: 'read', conversationId: id, seq: 3 });
    await expect.poll(marks).toEqual([3, 3]);
    socket.ws.close();
  });
});

describe('the door of the sockets', () => {
  test('opens once for a ticket', async () => {
    const ticket = await (await server.visitor()).ticket();
    const first = await openSocket(server.url, ticket);
    await expect.poll(() => first.frames[0]?.t).toBe('welcome');
    const second = await openSocket(server.url, ticket);
    await expect.poll(() => second.closed()?.code).toBe(4401);
    first.ws.close();
  });

  test('is shut for pages of origins that are not listed, for `null`, other protocols and other addresses', async () => {
    expect(await refusedUpgrade({ headers: { origin: 'https://evil.example' } })).toBe(403);
    expect(await refusedUpgrade({ headers: { origin: 'null' } })).toBe(403);
    expect(await refusedUpgrade({ protocol: 'lotse.9' })).toBe(400);
    expect(await refusedUpgrade({ path: '/api/v1/other' })).toBe(404);
    const listed = await openSocket(server.url, undefined, { origin: 'https://www.example.de' });
    listed.ws.close();
    const own = await openSocket(server.url, undefined, { origin: server.url });
    own.ws.close();
  });

  test('closes on whoever speaks before hello, speaks nonsense or too much', async () => {
    const early = await openSocket(server.url);
    early.say({ t: 'beat' });
    await expect.poll(() => early.closed()?.code).toBe(4401);
    const visitor = await server.visitor();
    for (const nonsense of ['{', '[]', '{"t":"beat","extra":1}', '{"t":"beat","id":"b"}', `${'['.repeat(50)}${']'.repeat(50)}`]) {
      const socket = await visitor.socket();
      await expect.poll(() => socket.frames.length).toBeGreaterThan(0);
      socket.say(nonsense);
      await expect.poll(() => socket.closed()?.code).toBe(4400);
    }
  });

  test.each([70_000, 16_000_000])('says why it closes on a frame of %i letters, though they are still being sent', async (letters) => {
    const flood = await (await server.visitor()).socket();
    flood.ws.on('error', () => {});
    flood.say('x'.repeat(letters));
    await expect.poll(() => flood.closed()?.code).toBe(1009);
  });

  test('lets somebody whose frame is too large finish it, so that he hears why', async () => {
    const raw = connect({ port: server.port, host: '127.0.0.1', allowHalfOpen: true });
    const heard: Buffer[] = [];
    const ended = new Promise<boolean>((resolve) => raw.on('close', resolve));
    raw.on('error', () => {}).on('data', (bytes: Buffer) => heard.push(bytes));
    raw.write(
      `GET /api/v1/socket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Protocol: lotse.1\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${Buffer.alloc(16).toString('base64')}\r\n\r\n`,
    );
    await expect.poll(() => Buffer.concat(heard).includes('101 Switching')).toBe(true);
    const head = Buffer.from([0x81, 0xff, 0, 0, 0, 0, 0, 0x80, 0, 0, 1, 2, 3, 4]); // a text of 8 MB, masked; half of it comes
    raw.write(head);
    await expect.poll(() => Buffer.concat(heard).includes(Buffer.from([0x03, 0xf1]))).toBe(true); // 1009
    for (let sent = 0; sent < 4; sent += 1) {
      const failed = await new Promise((resolve) => raw.write(Buffer.alloc(1024 * 1024), resolve));
      expect(failed ?? undefined).toBeUndefined();
    }
    raw.end();
    expect(await ended).toBe(false);
  });

  test('answers a kind of frame that it does not know, and goes on', async () => {
    const socket = await (await server.visitor()).socket();
    await expect.poll(() => socket.frames.length).toBeGreaterThan(0);
    socket.say('{"t":"unheard-of"}');
    socket.say('{"t":"unheard-of","id":"u"}');
    const refused = () => socket.frames.filter(({ t }) => t === 'refused');
    await expect.poll(refused).toMatchObject([{ error: { code: 'invalid', field: 't' } }, { id: 'u', error: { code: 'invalid', field: 't' } }]);
    socket.say({ t: 'beat' });
    await expect.poll(() => socket.frames.at(-1)?.t).toBe('beat');
    expect(socket.closed()).toBeUndefined();
    socket.ws.close();
  });

  test('closes on whoever says nothing', async () => {
    const silent = await openSocket(server.url);
    await expect.poll(() => silent.closed()?.code, { timeout: 10_000, interval: 200 }).toBe(4401);
  });

  test('answers a message that cannot be taken, so that it is shown as not sent', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    const socket = await visitor.socket();
    await expect.poll(() => socket.frames.length).toBeGreaterThan(0);
    socket.say(JSON.stringify({ t: 'send', id: 'empty', conversationId: id, messages: [{ clientId: 'c', parts: [{ kind: 'text', text: '' }] }] }));
    await expect
      .poll(() => socket.frames.find(({ t }) => t === 'refused'))
      .toMatchObject({ id: 'empty', error: { code: 'invalid', field: 'messages.0.parts.0.text' } });
    expect(socket.closed()).toBeUndefined();
    socket.ws.close();
  });

  test('does not survive bytes that are no WebSocket', async () => {
    const raw = connect(server.port, '127.0.0.1');
    const ended = new Promise((resolve) => raw.on('close', resolve));
    raw.on('error', () => {}).resume();
    raw.write(
      'GET /api/v1/socket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Protocol: lotse.1\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: short\r\n\r\n',
    );
    await ended;
    expect((await (await server.visitor()).start()).head).toBe(0);
  });
});

test('a reader that never reads is cut and loses nothing', async () => {
  const visitor = await server.visitor();
  const { id } = await visitor.start();
  const lazy = await visitor.socket();
  await expect.poll(() => lazy.frames.length).toBeGreaterThan(0);
  lazy.ws.pause();
  const long = 'x'.repeat(16_000);
  for (let sent = 0; sent < 1_200 && !server.logged().includes('a socket that does not read was cut'); sent += 3)
    await server.conversations.send(anna, id, [message(long), message(long), message(long)]);
  expect(server.logged()).toContain('a socket that does not read was cut');
  lazy.ws.terminate();
  expect((await visitor.read(id, '?after=0&limit=5')).events).toHaveLength(5);
});

test('a server that stops says bye, answers polls and takes nothing on', async () => {
  const leaving = await startServer();
  const visitor = await leaving.visitor();
  const { id } = await visitor.start();
  const socket = await visitor.socket();
  await expect.poll(() => socket.frames.length).toBeGreaterThan(0);
  expect(await leaving.core.ready()).toBe(true);
  const ask = async (path: string) => {
    const request = new Request(`${leaving.url}/api/v1/${path}`, { headers: { authorization: `Bearer ${visitor.token}` } });
    return (await leaving.core.fetch(request, { address: '127.0.0.1' })).json();
  };
  const polls = [ask(`conversations/${id}/events?after=0&wait=25`), ask('notices?wait=25')];
  await leaving.core.drain();
  expect(await Promise.all(polls)).toMatchObject([
    { events: [], head: 0 },
    { notices: [], heads: { [id]: 0 } },
  ]);
  await expect.poll(() => socket.closed()?.code).toBe(1012);
  expect(socket.frames.at(-1)).toMatchObject({ t: 'bye' });
  expect(await leaving.core.ready()).toBe(false);
  const refused = await visitor.send(id, message('Zu spät'));
  expect(refused).toMatchObject({ status: 503, body: { error: { code: 'unavailable', retryAfterMs: 1000 } } });
  await leaving.stop();
});
