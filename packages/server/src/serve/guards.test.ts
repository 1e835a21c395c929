/** The door to the street: who sends slowly, who opens too many, who may read the measures. */
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { localHints } from '../hints/local.ts';
import type { LotseServer } from '../http.ts';
import { createMetrics } from '../metrics.ts';
import { noRateLimits, rateLimits } from '../rate-limits.ts';
import { createChannels } from '../services/channels.ts';
import { holidaysOf } from '../services/holidays.ts';
import { timeZone } from '../services/time-zone.ts';
import { trustedProxies } from './proxies.ts';
import { createSite, type Site, type SiteParts } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'lotse-guards-'));
const opened: (Site | Socket)[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).toReversed()) await ('app' in one ? one.app.close() : one.destroy());
  rmSync(folder, { recursive: true, force: true });
});

const heard: string[] = [];
const server: LotseServer = {
  routes: [],
  takesBytes: () => false,
  mostBytes: () => 65_536,
  fetch: async (_, { address }) => {
    heard.push(address);
    return Response.json({});
  },
  upgrade: () => {},
  ready: async () => true,
  drain: async () => {},
};
const open = async (parts: Partial<SiteParts> = {}) => {
  const channels = createChannels({
    entries: [{ kind: 'phone', label: { de: 'Anrufen' }, href: 'tel:1' }],
    place: { zone: timeZone('Europe/Berlin'), holidayOn: holidaysOf('SH') },
    clock: () => new Date(),
    hints: localHints(),
  });
  const site = createSite({ server, channels, company: 'Nordlicht', builtFolder: join(folder, 'dist'), siteFolder: undefined, ...parts });
  opened.push(site);
  await site.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = site.app.server.address() as AddressInfo;
  return { site, port, url: `http://127.0.0.1:${port}` };
};

/** A connection that says this and then waits; what it hears, and whether it was ended. */
const dribble = (port: number, ...bytes: string[]) => {
  const socket = connect(port, '127.0.0.1');
  opened.push(socket);
  let text = '';
  let isOver = false;
  socket.on('data', (chunk) => (text += String(chunk))).on('error', () => {});
  socket.on('close', () => (isOver = true));
  for (const each of bytes) socket.write(each);
  return { socket, heard: () => text, isOver: () => isOver };
};

describe('Whoever sends slowly', () => {
  const patience = { headers: 200, request: 300, look: 50 };

  test('his headers, a byte now and then, is let go', async () => {
    const { port } = await open({ patience });
    const slow = dribble(port, 'GET /live HTTP/1.1\r\nHost: x\r\nX-A: ');
    const more = setInterval(() => slow.socket.write('a'), 40);
    await expect.poll(slow.isOver).toBe(true);
    clearInterval(more);
    expect(slow.heard()).toContain('408 Request Timeout');
  });

  test('his body is let go, and nothing of it is done', async () => {
    const { port } = await open({ patience });
    heard.length = 0;
    const slow = dribble(port, 'POST /api/v1/sessions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n', '{"visitor":');
    const more = setInterval(() => slow.socket.write(' '), 40);
    await expect.poll(slow.isOver).toBe(true);
    clearInterval(more);
    expect(heard).toEqual([]);
  });

  test('and who opens more connections than a network needs gets no further one, while who is there is served', async () => {
    const { port, site } = await open({ limits: { ...noRateLimits, connectionsPerNetwork: 3 } });
    const there = [dribble(port), dribble(port), dribble(port)];
    await expect.poll(() => new Promise((resolve) => site.app.server.getConnections((_, count) => resolve(count)))).toBe(3);
    const fourth = dribble(port, 'GET /live HTTP/1.1\r\nHost: x\r\n\r\n');
    await expect.poll(fourth.isOver).toBe(true);
    expect(fourth.heard()).toBe('');
    there[0]?.socket.write('GET /live HTTP/1.1\r\nHost: x\r\n\r\n');
    await expect.poll(() => there[0]?.heard()).toContain('200 OK');
    there[1]?.socket.destroy();
    await expect.poll(() => new Promise((resolve) => site.app.server.getConnections((_, count) => resolve(count)))).toBe(2);
    expect((await fetch(`http://127.0.0.1:${port}/live`)).status).toBe(200);
  });
});

describe('Whoever came to the proxy without TLS', () => {
  const behind = { proxies: trustedProxies(['127.0.0.1'])! };
  const asking = (port: number, request: string, host = 'help.example.de', proto = 'http') =>
    dribble(port, `${request} HTTP/1.1\r\nHost: ${host}\r\nX-Forwarded-Proto: ${proto}\r\nConnection: close\r\n`, 'Content-Length: 0\r\n\r\n');
  const status = async (asked: ReturnType<typeof dribble>) => {
    await expect.poll(asked.isOver).toBe(true);
    return Number(asked.heard().split(' ')[1]);
  };

  test('gets neither page nor session nor socket, and nothing of his goes on; over TLS, and on this machine, he does', async () => {
    const upgraded: string[] = [];
    const upgrade: LotseServer['upgrade'] = ({ headers }, socket) => {
      upgraded.push(headers.host ?? '');
      socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
    };
    const { port } = await open({ ...behind, server: { ...server, upgrade } });
    heard.length = 0;
    for (const request of ['GET /desk', 'GET /nowhere', 'POST /api/v1/sessions'])
      expect([request, await status(asking(port, request))]).toEqual([request, 403]);
    const socket = (proto: string) =>
      dribble(port, `GET /api/v1/socket HTTP/1.1\r\nHost: help.example.de\r\nX-Forwarded-Proto: ${proto}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);
    expect(await status(socket('http'))).toBe(403);
    expect([heard, upgraded]).toEqual([[], []]);

    expect(await status(socket('https'))).toBe(400);
    expect(await status(asking(port, 'POST /api/v1/sessions', undefined, 'https'))).toBe(200);
    expect(await status(asking(port, 'POST /api/v1/sessions', 'localhost:8080'))).toBe(200);
    expect([heard.length, upgraded]).toEqual([2, ['help.example.de']]);
  });

  test('is told so in words that an operator understands, and who asks for our health is always answered', async () => {
    const { port } = await open(behind);
    const page = asking(port, 'GET /desk');
    expect(await status(page)).toBe(403);
    expect(page.heard()).toContain('X-Forwarded-Proto: http');
    expect(await status(asking(port, 'GET /live'))).toBe(200);
  });

  test('hears for a year that there is only TLS, with whatever he is answered over it', async () => {
    const { site } = await open();
    expect((await site.app.inject({ url: '/nowhere' })).headers['strict-transport-security']).toBe('max-age=31536000');
  });
});

describe('A flood of pages', () => {
  test('from one network is told to wait; health is answered still, and so is the next network', async () => {
    const { site } = await open({ limits: { ...rateLimits(), allows: async (name, key) => name !== 'pages' || key !== '192.0.2.7' } });
    const from = (remoteAddress: string, url: string) => site.app.inject({ url, remoteAddress });
    expect(await from('192.0.2.7', '/nowhere')).toMatchObject({ statusCode: 429, headers: { 'retry-after': '60' } });
    expect((await from('192.0.2.7', '/ready')).statusCode).toBe(200);
    expect((await from('192.0.2.8', '/nowhere')).statusCode).toBe(404);
  });
});

describe('/metrics', () => {
  const metrics = { text: createMetrics().text, token: undefined };

  test('speaks to this machine, not through a proxy on it, and to nobody else', async () => {
    const { site } = await open({ metrics });
    const ask = async (remoteAddress: string, headers: Readonly<Record<string, string>> = {}) =>
      (await site.app.inject({ url: '/metrics', remoteAddress, headers })).statusCode;
    expect(await ask('127.0.0.1')).toBe(200);
    expect(await ask('::1')).toBe(200);
    expect(await ask('203.0.113.7')).toBe(404);
    for (const trace of ['x-forwarded-for', 'forwarded', 'via']) expect(await ask('127.0.0.1', { [trace]: 'x' }), trace).toBe(404);
  });

  test('with a token speaks to whoever has it, wherever he is', async () => {
    const { site } = await open({ metrics: { ...metrics, token: '0123456789abcdef' } });
    const ask = async (remoteAddress: string, authorization?: string) =>
      (await site.app.inject({ url: '/metrics', remoteAddress, headers: authorization ? { authorization } : {} })).statusCode;
    expect(await ask('203.0.113.7', 'Bearer 0123456789abcdef')).toBe(200);
    expect(await ask('203.0.113.7', 'Bearer 0123456789abcdee')).toBe(404);
    expect(await ask('127.0.0.1')).toBe(404);
  });
});

test('Behind a proxy of ours the API hears the client’s address', async () => {
  const { url } = await open({ proxies: trustedProxies(['127.0.0.1']) });
  heard.length = 0;
  await fetch(`${url}/api/v1/channels`, { headers: { 'x-forwarded-for': '203.0.113.7' } });
  expect(heard).toEqual(['203.0.113.7']);
});
