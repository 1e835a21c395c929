/** A socket that outlives its session, and clients of two versions side by side. */
import { limits } from '@lotse/contract';
import { socketProtocols } from '@lotse/contract/wire';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { message, openSocket, startServer, type InProcessServer } from '../test/in-process.ts';
import { rateLimits } from './rate-limits.ts';

let now = Date.parse('2026-11-21T08:00:00Z');
let server: InProcessServer;
beforeAll(async () => {
  server = await startServer({ beatMs: 50, clock: () => new Date(now), limits: { ...rateLimits(), socketsPerNetwork: 3 } });
});
afterAll(() => server.stop());

const day = 24 * 60 * 60_000;
const opened: { ws: { terminate(): void } }[] = [];
afterEach(async () => {
  for (const { ws } of opened.splice(0)) ws.terminate();
});
const socketOf = async (visitor: Awaited<ReturnType<InProcessServer['visitor']>>, protocols: readonly string[] = socketProtocols) => {
  const socket = await openSocket(server.url, await visitor.ticket(), {}, protocols);
  opened.push(socket);
  await expect.poll(() => socket.frames[0]?.t).toBe('welcome');
  return socket;
};

describe('A session that ends while its socket is open', () => {
  test('is told, goes on with its token in place, and no message waits for it', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    const socket = await socketOf(visitor);
    now += 30 * day + 1_000;
    await expect.poll(() => socket.frames.some(({ t }) => t === 'expired')).toBe(true);
    socket.say({ t: 'send', id: 's', conversationId: id, messages: [message('Noch da')] });
    await expect.poll(() => socket.frames.find(({ t }) => t === 'results')).toMatchObject({ results: [{ seq: 1 }] });
    socket.say({ t: 'token', id: 'r', token: visitor.token });
    await expect
      .poll(() => socket.frames.find(({ t }) => t === 'renewed'))
      .toEqual({ t: 'renewed', id: 'r', expiresAt: new Date(now + 30 * day).toISOString() });
    now += 61_000;
    const beats = () => socket.frames.filter(({ t }) => t === 'beat').length;
    const before = beats();
    await expect.poll(beats).toBeGreaterThan(before + 2);
    expect(socket.closed()).toBeUndefined();
    expect((await visitor.read(id)).head).toBe(1);
  });

  test('goes on too when another tab prolonged it, by POST sessions', async () => {
    const visitor = await server.visitor();
    const socket = await socketOf(visitor, ['lotse.1']);
    now += 29 * day;
    expect((await server.visitor(visitor.token)).token).toBe(visitor.token);
    now += 2 * day;
    const beats = () => socket.frames.filter(({ t }) => t === 'beat').length;
    const before = beats();
    await expect.poll(beats).toBeGreaterThan(before + 2);
    expect(socket.frames.some(({ t }) => t === 'expired')).toBe(false);
    expect(socket.closed()).toBeUndefined();
  });

  test('ends with 4401 when nothing comes within a minute, and its token opens nothing any more', async () => {
    const visitor = await server.visitor();
    const socket = await socketOf(visitor);
    now += 30 * day + 1_000;
    await expect.poll(() => socket.frames.some(({ t }) => t === 'expired')).toBe(true);
    now += 61_000;
    await expect.poll(() => socket.closed()?.code).toBe(4401);
    expect((await server.visitor(visitor.token)).token).not.toBe(visitor.token);
  });

  test('refuses a token that nobody knows, and ends with 4403 over one of another visitor', async () => {
    const [visitor, stranger] = [await server.visitor(), await server.visitor()];
    const socket = await socketOf(visitor);
    socket.say({ t: 'token', id: 'a', token: 'A'.repeat(43) });
    await expect.poll(() => socket.frames.find(({ t }) => t === 'refused')).toMatchObject({ id: 'a', error: { code: 'unauthorized' } });
    expect(socket.closed()).toBeUndefined();
    socket.say({ t: 'token', id: 'b', token: stranger.token });
    await expect.poll(() => socket.closed()?.code).toBe(4403);
  });
});

describe('Two versions side by side', () => {
  test.each([
    [['lotse.2', 'lotse.1'], 'lotse.2'],
    [['lotse.1', 'lotse.2'], 'lotse.2'],
    [['lotse.1'], 'lotse.1'],
    [['lotse.3', 'lotse.2'], 'lotse.2'],
  ])('who offers %j speaks %s', async (offered, agreed) => {
    const socket = await socketOf(await server.visitor(), offered);
    expect(socket.ws.protocol).toBe(agreed);
  });

  test('a client of the version before does all that it knew, and is refused what it cannot know', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    const socket = await socketOf(visitor, ['lotse.1']);
    socket.say({ t: 'send', id: 's', conversationId: id, messages: [message('Hallo')] });
    await expect.poll(() => socket.frames.find(({ t }) => t === 'results')).toMatchObject({ results: [{ seq: 1 }] });
    socket.say({ t: 'token', id: 'r', token: visitor.token });
    await expect.poll(() => socket.frames.find(({ t }) => t === 'refused')).toMatchObject({ id: 'r', error: { code: 'invalid' } });
  });

  test('everybody is told the limits that the server holds him to, and when his session ends', async () => {
    const visitor = await server.visitor();
    const [welcome] = (await socketOf(visitor)).frames;
    expect(welcome).toMatchObject({
      t: 'welcome',
      expiresAt: visitor.expiresAt,
      limits: { ...limits, messagesPer10Seconds: 20, messagesPerMinute: 60, requestsPerMinute: 600, bytesWaiting: 1_048_576, socketsPerVisitor: 12 },
    });
  });
});

describe('Too much', () => {
  test('of sockets from one network is refused at the door, until one of them has gone', async () => {
    const visitor = await server.visitor();
    const sockets = [await socketOf(visitor), await socketOf(visitor), await socketOf(visitor)];
    await expect(openSocket(server.url)).rejects.toThrow('429');
    sockets[0]?.ws.terminate();
    await expect.poll(() => openSocket(server.url).then(({ ws }) => ws.terminate(), String)).toBeUndefined();
  });

  test('of frames ends the socket with 4429; messages that are too many are answered, so that they are kept', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    const socket = await socketOf(visitor);
    for (let n = 0; n < 21; n += 1) socket.say({ t: 'send', id: `${n}`, conversationId: id, messages: [message(`${n}`)] });
    await expect
      .poll(() => socket.frames.find(({ t }) => t === 'refused'))
      .toMatchObject({ id: '20', error: { code: 'rate-limited', retryAfterMs: expect.any(Number) } });
    expect(socket.closed()).toBeUndefined();
    for (let n = 0; n < 700; n += 1) socket.say({ t: 'typing', conversationId: id });
    await expect.poll(() => socket.closed()?.code).toBe(4429);
  });

  test('of frames that nobody understands, likewise', async () => {
    const socket = await socketOf(await server.visitor());
    for (let n = 0; n < 700; n += 1) socket.say('{"t":"unheard-of"}');
    await expect.poll(() => socket.closed()?.code).toBe(4429);
    expect(socket.frames.filter(({ t }) => t === 'refused').length).toBeLessThan(601);
  });
});
