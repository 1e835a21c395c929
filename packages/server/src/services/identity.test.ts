import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { networkOf } from '../rate-limits.ts';
import { openSocket, startServer, type InProcessServer } from '../../test/in-process.ts';

const day = 24 * 60 * 60 * 1000;
let later = 0;
let server: InProcessServer;
beforeAll(async () => {
  server = await startServer({ clock: () => new Date(Date.now() + later) });
});
afterAll(() => server.stop());

test('a token handed back names the same visitor, whose conversations are still there', async () => {
  const before = await server.visitor();
  const { id } = await before.start();
  const after = await server.visitor(before.token);
  expect(after.token).toBe(before.token);
  expect((await after.get('conversations')).body).toMatchObject({ conversations: [{ id }] });
});

test('a token nobody knows begins a new visitor, silently', async () => {
  const visitor = await server.visitor('x'.repeat(43));
  expect(visitor.token).not.toBe('x'.repeat(43));
  expect((await server.visitor('nonsense')).token).toMatch(/^[\w-]{43}$/);
});

test('a visitor who comes back every month is known for half a year, and after a quiet month no more', async () => {
  const loyal = await server.visitor();
  const absent = await server.visitor();
  for (const days of [29, 58, 87, 116, 145, 174]) {
    later = days * day;
    expect((await loyal.get('conversations')).status).toBe(200);
  }
  expect((await absent.get('conversations')).status).toBe(401);
  later = 181 * day;
  expect((await loyal.get('conversations')).status).toBe(401);
  expect((await server.visitor(loyal.token)).token).not.toBe(loyal.token);
  later = 0;
});

test('a socket ticket is too old after half a minute', async () => {
  const visitor = await server.visitor();
  const ticket = await visitor.ticket();
  later = 31_000;
  const socket = await openSocket(server.url, ticket);
  await expect.poll(() => socket.closed()?.code).toBe(4401);
  later = 0;
});

test('in the database there is no token, only its hash', async () => {
  const { token, ticket } = await server.visitor();
  const unused = await ticket();
  const database = new DatabaseSync(join(server.folder, 'lotse.db'), { readOnly: true });
  const rows = JSON.stringify([database.prepare('SELECT * FROM visitor_sessions').all(), database.prepare('SELECT * FROM socket_tickets').all()]);
  database.close();
  expect(rows).not.toContain(token);
  expect(rows).not.toContain(unused);
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('the network of %s is %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
