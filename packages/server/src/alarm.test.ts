/** The alarm of docs/operation.md hears of everybody who is turned away because of who he is, and of nobody else. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { call, message, openSocket, startServer, type InProcessServer } from '../test/in-process.ts';
import { createMetrics } from './metrics.ts';
import { noRateLimits } from './rate-limits.ts';
import { agentRoutes, createAgents } from './services/agents.ts';

/** `lotse_requests_total{status=~"401|403"}` */
const selectors = [...readFileSync('docs/operation.md', 'utf8').matchAll(/rate\((\w+)\{(\w+)=~"([^"]+)"\}/g)].map(
  ([, figure = '', label = '', values = '']) => ({
    figure,
    label,
    values,
  }),
);
const metrics = createMetrics();
/** What the alarm adds up. */
const heard = async (): Promise<number> => {
  const text = await metrics.text();
  const series = selectors.flatMap(({ figure, label, values }) => [
    ...text.matchAll(new RegExp(`^${figure}\\{(?:.*,)?${label}="(?:${values})"(?:,.*)?\\} (\\d+)$`, 'gm')),
  ]);
  return series.reduce((sum, [, count]) => sum + Number(count), 0);
};

let server: InProcessServer;
beforeAll(async () => {
  server = await startServer({
    metrics,
    origins: ['https://www.example.de'],
    routesOf: ({ store, clock }) => agentRoutes(createAgents({ store, clock }), noRateLimits, () => {}),
  });
});
afterAll(() => server.stop());

const page = { url: 'https://www.example.de/', title: '' };
/** Over a socket that stands, as after a session has ended under it. */
const saying = async (token: string): Promise<void> => {
  const socket = await (await server.visitor()).socket();
  await expect.poll(() => socket.frames[0]?.t).toBe('welcome');
  socket.say({ t: 'token', id: 'token', token });
};
const away: readonly (readonly [who: string, comes: () => Promise<unknown>])[] = [
  ['somebody without a session', () => call(server.url, 'GET', 'conversations')],
  ['somebody with a token that he guessed', () => call(server.url, 'GET', 'conversations', { token: 'A'.repeat(43) })],
  ['a visitor at a door of the desk', async () => (await server.visitor()).get('desk/session')],
  ['an agent with a wrong password', () => call(server.url, 'POST', 'desk/sessions', { body: { mail: 'jana@example.de', password: 'geraten' } })],
  ['a customer whom nobody has signed', () => call(server.url, 'POST', 'sessions', { body: { visitor: { locale: 'de', page }, jwt: 'a.b.c' } })],
  ['a page that is not listed', () => call(server.url, 'GET', 'conversations', { headers: { origin: 'https://evil.example' } })],
  [
    'a socket from such a page',
    () =>
      new Promise((resolve) => {
        const ws = new WebSocket(`${server.url.replace('http', 'ws')}/api/v1/socket`, 'lotse.1', { headers: { origin: 'https://evil.example' } });
        ws.on('error', resolve);
      }),
  ],
  ['a socket with a ticket that is used', async () => openSocket(server.url, 'A'.repeat(43))],
  ['a socket with the token of somebody else', async () => saying((await server.visitor()).token)],
  ['a socket with a token that he guessed', () => saying('A'.repeat(43))],
];

// First of all: what the others set off may be counted when their own test is over.
test('a usual day is not, nor who asks for what is not there', async () => {
  const before = await heard();
  const visitor = await server.visitor();
  const { id } = await visitor.start();
  await visitor.send(id, message('Guten Tag'));
  const socket = await visitor.socket();
  await expect.poll(() => socket.frames[0]?.t).toBe('welcome');
  socket.ws.close();
  await expect.poll(() => socket.closed()).toBeDefined();
  await visitor.get('conversations/other/events');
  await visitor.post('conversations', { key: '' });
  expect(await heard()).toBe(before);
});

test.each(away)('%s is heard by the alarm', async (_, comes) => {
  const before = await heard();
  await comes();
  await expect.poll(heard).toBeGreaterThan(before);
});

test('the alarm adds up requests, sockets and frames', () => {
  expect(selectors.map(({ figure }) => figure)).toEqual(['lotse_requests_total', 'lotse_socket_closes_total', 'lotse_frames_refused_total']);
});
