/** Listening begins before the range is read: what is stored in between is heard, over whichever road. */
import type { ConversationStore } from './store/conversation-store.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anna, message, startServer, type InProcessServer } from '../test/in-process.ts';

/** Called after the store has read and before anybody hears what it read. */
let between: (() => Promise<unknown>) | undefined;
const once = async () => {
  const now = between;
  between = undefined;
  await now?.();
};
const gap = (conversations: ConversationStore): ConversationStore =>
  new Proxy(conversations, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function' || (name !== 'read' && name !== 'headsOf')) return method;
      return async (...args: unknown[]) => {
        const read: unknown = await Reflect.apply(method, target, args);
        await once();
        return read;
      };
    },
  });

let server: InProcessServer;
beforeAll(async () => {
  server = await startServer({ storeOf: (store) => ({ ...store, conversations: gap(store.conversations) }) });
});
afterAll(() => server.stop());

const agentSays = (id: string) => () => server.conversations.send(anna, id, [message('Guten Tag')]);

test('a long poll that found nothing answers at once with what was stored while it looked', async () => {
  const visitor = await server.visitor();
  const { id } = await visitor.start();
  between = agentSays(id);
  // Within the test's five seconds: had it not listened, it would wait for 25.
  expect((await visitor.read(id, '?after=0&wait=25')).events.map(({ kind }) => kind)).toEqual(['assign', 'status', 'message']);
});

test('a socket whose welcome knew nothing of it is handed what was stored while its heads were read', async () => {
  const visitor = await server.visitor();
  const { id } = await visitor.start();
  const ticket = await visitor.ticket();
  between = agentSays(id);
  const socket = await visitor.socketWith(ticket);
  await expect.poll(() => socket.notices().some(({ kind }) => kind === 'events')).toBe(true);
  expect(socket.frames[0]).toMatchObject({ t: 'welcome', heads: { [id]: 0 } });
  expect(socket.notices().find(({ kind }) => kind === 'events')).toMatchObject({ page: { head: 3 } });
  socket.ws.close();
});

test('a poll of notices tells by its heads what was stored after its notices were gathered', async () => {
  const visitor = await server.visitor();
  const { id } = await visitor.start();
  const { cursor } = (await visitor.get('notices')).body as { cursor: string };
  between = agentSays(id);
  const first = (await visitor.get(`notices?after=${cursor}&wait=0`)).body as { cursor: string; notices: { kind: string }[] };
  const second = (await visitor.get(`notices?after=${first.cursor}&wait=25`)).body as { notices: { kind: string }[]; heads: Record<string, number> };
  expect([...first.notices, ...second.notices].map(({ kind }) => kind)).toContain('events');
  expect(second.heads).toEqual({ [id]: 3 });
});
