/** What belongs to somebody else is not there, whichever way it is asked for. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { call, message, startServer, type InProcessServer } from '../test/in-process.ts';
import { keys, sign } from '../test/signing.ts';

let server: InProcessServer;
beforeAll(async () => {
  server = await startServer({ keys });
});
afterAll(() => server.stop());

const bodies: Readonly<Record<string, object>> = {
  'conversations.send': { messages: [message('Fremd')] },
  'conversations.markRead': { seq: 1 },
  'conversations.rate': { key: 'k', score: 5 },
  'conversations.mailTo': { key: 'k', email: 'a@example.de', what: 'answers' },
};

test('every route that names a conversation finds none of a stranger’s, a visitor’s or a customer’s', async () => {
  const mine = await server.visitor();
  const { id } = await mine.start();
  await mine.send(id, message('Nur für mich'));
  const strangers = [await server.visitor(), await server.visitor(undefined, await sign('fremd'))];
  const routes = server.core.routes.filter(({ who, path }) => who === 'visitor' && path.startsWith('conversations/:id'));
  expect(routes.length).toBeGreaterThan(4);
  for (const { token } of strangers)
    for (const { name, method, path } of routes) {
      const { status } = await call(server.url, method, path.replace(':id', id), { token, body: bodies[name] ?? {} });
      expect({ name, status }).toEqual({ name, status: 404 });
    }
});

test('what a visitor can read holds nothing that is for agents only, and no id that could be counted', async () => {
  const visitor = await server.visitor();
  const { id } = await visitor.start();
  await visitor.send(id, message('Guten Tag'));
  await server.conversations.addNote({ id: 'agent-anna', role: 'agent', name: 'Anna' }, id, { clientId: 'n', text: 'Vertraulich: zahlt spät' });
  await server.conversations.take({ id: 'agent-anna', role: 'agent', name: 'Anna' }, id);
  const all = JSON.stringify([await visitor.read(id), (await visitor.get('conversations')).body, (await visitor.get('notices')).body]);
  expect(all).not.toMatch(/Vertraulich|@|127\.0\.0\.1/);
  expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});
