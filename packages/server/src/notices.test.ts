import type { Marks, Notice } from '@lotse/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anna, message, startServer, type InProcessServer } from '../test/in-process.ts';
import { Ring } from './ring.ts';

let server: InProcessServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

type Visitor = Awaited<ReturnType<InProcessServer['visitor']>>;
const poll = async (visitor: Visitor, query = '') => (await visitor.get(`notices${query}`)).body as { cursor: string; notices: Notice[]; heads: Marks };

test('the first poll answers at once with a cursor and the heads of everything under way', async () => {
  const visitor = await server.visitor();
  const { id } = await visitor.start();
  await visitor.send(id, message('Hallo'));
  expect(await poll(visitor, '?wait=25')).toMatchObject({ notices: [], heads: { [id]: 1 } });
});

test('a poll ends when the agent answers, and the next one goes on from there', async () => {
  const visitor = await server.visitor();
  const { id } = await visitor.start();
  let { cursor } = await poll(visitor);
  const kinds: string[] = [];
  const goOn = async (wait: number) => {
    const next = await poll(visitor, `?after=${cursor}&wait=${wait}`);
    cursor = next.cursor;
    kinds.push(...next.notices.map(({ kind }) => kind));
    return kinds;
  };
  await expect.poll(() => goOn(1)).toContain('queue');
  const waiting = goOn(25);
  await server.conversations.send(anna, id, [message('Guten Tag')]);
  await waiting;
  await server.conversations.typing(anna, id);
  await expect.poll(() => goOn(1)).toEqual(expect.arrayContaining(['events', 'typing']));
  expect(kinds.filter((kind) => kind === 'events')).toHaveLength(1);
});

test('a cursor of another life of the server answers at once, with heads to compare', async () => {
  const visitor = await server.visitor();
  const { id } = await visitor.start();
  expect(await poll(visitor, '?after=elsewhere.7&wait=25')).toMatchObject({ notices: [], heads: { [id]: 0 } });
  expect(await poll(visitor, '?after=nonsense&wait=25')).toMatchObject({ notices: [], heads: { [id]: 0 } });
});

test('heads speak of an event even when its notice got lost', async () => {
  const visitor = await server.visitor();
  const { id } = await visitor.start();
  const { cursor } = await poll(visitor);
  // Stored past the service: nobody publishes a hint.
  await server.store.conversations.append({ conversationId: id, by: anna, messages: [message('Guten Tag')], at: new Date().toISOString() });
  const { heads } = await poll(visitor, `?after=${cursor}&wait=0`);
  expect(heads).toEqual({ [id]: 3 });
});

test('a change of the channels reaches everybody', async () => {
  const visitor = await server.visitor();
  const { cursor } = await poll(visitor);
  server.hints.publish({ kind: 'topic', topic: 'channels' });
  expect((await poll(visitor, `?after=${cursor}&wait=25`)).notices).toEqual([{ kind: 'hint', topic: 'channels' }]);
});

test('a ring that has forgotten what came after a cursor says so', async () => {
  const ring = new Ring<number>();
  const options = { waitMs: 0, signal: new AbortController().signal };
  const { cursor } = await ring.after(undefined, options);
  for (let item = 1; item <= 100; item += 1) ring.push(item);
  expect(await ring.after(cursor, options)).toMatchObject({ known: true, items: expect.objectContaining({ length: 100 }) });
  for (let item = 101; item <= 200; item += 1) ring.push(item);
  expect(await ring.after(cursor, options)).toMatchObject({ known: false, items: [] });
});
