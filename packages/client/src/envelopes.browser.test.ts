import { memory } from '@lotse/adapters/memory';
import { run } from '@lotse/flow/run';
import { afterEach, expect, test, vi } from 'vitest';
import { channels, reading } from '../test/reading.ts';
import { createClient, type Client, type StorageMode } from './index.ts';

const backendOf = (definition = reading) =>
  memory({
    channels,
    flows: { definitions: [definition], judge: run },
    identify: (token) => (token.startsWith('signed:') ? { id: token.slice(7) } : undefined),
  });

const clients: Client[] = [];
/** Somebody on this computer; the same `id` is the same site. */
const visit = (backend: ReturnType<typeof backendOf>, id: string, storage: StorageMode = 'session'): Client => {
  const client = createClient({ adapter: backend, locale: 'de', id, storage });
  clients.push(client);
  return client;
};
let isOnline = true;
const network = (there: boolean) => {
  isOnline = there;
  dispatchEvent(new Event(there ? 'online' : 'offline'));
};
vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => isOnline);

const sent = async (client: Client): Promise<void> => {
  const flows = await client.flows();
  await flows.begin('reading');
  flows.answer('stand', '4711');
  flows.next();
  await expect.poll(() => client.state.flow?.phase).toBe('reviewing');
  network(false);
  void flows.submit();
  await expect.poll(() => client.state.flow?.phase).toBe('waiting');
};
/** The tab is closed, with all that lies in it. */
const close = (client: Client) => {
  client.destroy();
  sessionStorage.clear();
};
const envelopes = async (id: string) => (await indexedDB.databases()).filter(({ name }) => name === `lotse:${id}:envelopes`).length;

afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
  sessionStorage.clear();
  isOnline = true;
});

test('what was sent without a network goes out from the next page, once, in the name of whoever sent it, and leaves its receipt there', async () => {
  const backend = backendOf();
  const first = visit(backend, 'next-page');
  await sent(first);
  await expect.poll(() => first.state.flow?.sealed).toBe(true);
  close(first);
  expect(backend.submissions).toEqual([]);

  network(true);
  const next = visit(backend, 'next-page');
  await next.start();
  await expect.poll(() => backend.submissions.map(({ answers }) => answers)).toEqual([{ stand: 4711 }]);
  await expect.poll(() => envelopes('next-page')).toBe(0);
  const flows = await next.flows();
  await expect.poll(() => flows.begin('reading').then(() => next.state.flow?.phase)).toBe('received');
  close(next);
  await visit(backend, 'next-page').start();
  expect(backend.submissions).toHaveLength(1);
});

test('nothing of what was answered can be read on the device', async () => {
  const client = visit(backendOf(), 'unread');
  await sent(client);
  await expect.poll(() => client.state.flow?.sealed).toBe(true);
  const opening = indexedDB.open('lotse:unread:envelopes');
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const reading = opening.result.transaction('envelopes').objectStore('envelopes').getAll();
  await new Promise((resolve) => (reading.onsuccess = resolve));
  opening.result.close();
  const [{ seal, letter }] = reading.result as [{ readonly seal: CryptoKey; readonly letter: ArrayBuffer }];
  expect(new TextDecoder().decode(letter)).not.toContain('stand');
  await expect(crypto.subtle.exportKey('raw', seal)).rejects.toThrow();
  network(true);
  await expect.poll(() => client.state.flow?.phase).toBe('received');
  await expect.poll(() => envelopes('unread')).toBe(0);
});

test('a day later it is not sent by itself: what was typed stands there to be looked over', async () => {
  const backend = backendOf();
  const first = visit(backend, 'day-later');
  await sent(first);
  await expect.poll(() => first.state.flow?.sealed).toBe(true);
  close(first);
  network(true);
  const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 25 * 60 * 60_000);
  const next = visit(backend, 'day-later');
  await next.start();
  await expect.poll(() => envelopes('day-later')).toBe(0);
  clock.mockRestore();
  expect(backend.submissions).toEqual([]);
  await (await next.flows()).begin('reading');
  expect(next.state.flow).toMatchObject({ phase: 'reviewing', answers: { stand: '4711' } });
});

test.each(['had not arrived', 'had arrived'])('what is kept for 30 days is not sent by itself after five of them either; it %s', async (fate) => {
  const backend = backendOf();
  const id = `five-days-${fate}`;
  const first = visit(backend, id, 'persistent');
  await sent(first);
  await expect.poll(() => first.state.flow?.sealed).toBe(true);
  first.destroy();
  const asked: string[] = [];
  const receipt = { reference: 'NL-1', receivedAt: new Date().toISOString() };
  const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 5 * 24 * 60 * 60_000);
  network(true);
  const next = createClient({
    locale: 'de',
    id,
    storage: 'persistent',
    adapter: {
      async open(visitor, signal) {
        const session = await backend.open(visitor, signal);
        const flows = {
          ...session.flows!,
          receipt: async () => (asked.push('receipt'), fate === 'had arrived' ? receipt : undefined),
          submit: async () => (asked.push('submit'), receipt),
        };
        return { ...session, flows };
      },
    },
  });
  clients.push(next);
  await next.start();
  await expect
    .poll(() => next.state.flow)
    .toMatchObject(fate === 'had arrived' ? { phase: 'received', receipt } : { phase: 'reviewing', answers: { stand: '4711' } });
  await expect.poll(() => envelopes(id)).toBe(0);
  expect(asked).toEqual(['receipt']);
  clock.mockRestore();
});

test('what is a day old waits for whoever sent it: nobody else on this computer finds it, and it is not lost to him', async () => {
  const backend = backendOf();
  const maria = () => {
    const client = visit(backend, 'waits-for-maria');
    client.identify({ getToken: async () => 'signed:maria' });
    return client;
  };
  const first = maria();
  await first.start();
  await sent(first);
  await expect.poll(() => first.state.flow?.sealed).toBe(true);
  close(first);
  network(true);
  const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 25 * 60 * 60_000);
  const stranger = visit(backend, 'waits-for-maria');
  await stranger.start();
  await (await stranger.flows()).begin('reading');
  expect(stranger.state.flow).toMatchObject({ phase: 'answering', answers: {} });
  close(stranger);
  expect(await envelopes('waits-for-maria')).toBe(1);
  const again = maria();
  await again.start();
  await expect.poll(() => envelopes('waits-for-maria')).toBe(0);
  clock.mockRestore();
  await (await again.flows()).begin('reading');
  expect(again.state.flow).toMatchObject({ phase: 'reviewing', answers: { stand: '4711' } });
  expect(backend.submissions).toEqual([]);
});

test('what was begun anew meanwhile is not written over by what a day ago could not be sent; a month later that is thrown away', async () => {
  const backend = backendOf();
  const first = visit(backend, 'begun-anew');
  await sent(first);
  await expect.poll(() => first.state.flow?.sealed).toBe(true);
  close(first);
  network(true);
  const second = visit(backend, 'begun-anew');
  await (await second.flows()).begin('reading');
  (await second.flows()).answer('stand', '5000');
  await expect.poll(() => sessionStorage.getItem('lotse:begun-anew:flow:reading')).toContain('5000');
  second.destroy();
  const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 25 * 60 * 60_000);
  const third = visit(backend, 'begun-anew');
  await third.start();
  await (await third.flows()).begin('reading');
  expect(third.state.flow).toMatchObject({ answers: { stand: '5000' } });
  third.destroy();
  expect(await envelopes('begun-anew')).toBe(1);
  clock.mockReturnValue(Date.now() + 31 * 24 * 60 * 60_000);
  await visit(backend, 'begun-anew').start();
  await expect.poll(() => envelopes('begun-anew')).toBe(0);
  clock.mockRestore();
  expect(backend.submissions).toEqual([]);
});

test('who wants nothing kept is told to leave the page open, and a flow that must not wait is not sent at all', async () => {
  const client = visit(backendOf(), 'nothing-kept', 'none');
  await sent(client);
  await expect.poll(() => client.state.flow?.sealed).toBe(false);
  expect(await envelopes('nothing-kept')).toBe(0);

  network(true);
  const other = visit(backendOf({ ...reading, offline: false }), 'not-waiting');
  const flows = await other.flows();
  await flows.begin('reading');
  flows.answer('stand', '1');
  flows.next();
  await expect.poll(() => other.state.flow?.phase).toBe('reviewing');
  network(false);
  await flows.submit();
  await expect.poll(() => other.state.flow).toMatchObject({ phase: 'reviewing', problem: { code: 'unavailable' } });
  expect(await envelopes('not-waiting')).toBe(0);
});

test('who signs out takes it with him', async () => {
  const backend = backendOf();
  const client = visit(backend, 'signed-out');
  await sent(client);
  await expect.poll(() => client.state.flow?.sealed).toBe(true);
  await client.logout();
  await expect.poll(() => envelopes('signed-out')).toBe(0);
});
