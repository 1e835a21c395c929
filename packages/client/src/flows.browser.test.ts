import { memory } from '@lotse/adapters/memory';
import { LotseError, type BackendAdapter } from '@lotse/contract';
import { run } from '@lotse/flow/run';
import { afterEach, expect, test } from 'vitest';
import { channels, reading } from '../test/reading.ts';
import { createClient, type Client, type StorageMode } from './index.ts';

/** Sent at once, or not at all. */
const atOnce = { ...reading, offline: false };
const backendOf = () => memory({ channels, flows: { definitions: [atOnce, { ...atOnce, id: 'other' }], judge: run } });

const clients: Client[] = [];
/** A page of the site; the same `id` is the same site. */
const pageOf = (adapter: BackendAdapter, id: string, storage: StorageMode = 'session'): Client => {
  const client = createClient({ adapter, locale: 'de', id, storage });
  clients.push(client);
  return client;
};
const submitted = async (client: Client, id: string, stand: string): Promise<void> => {
  const flows = await client.flows();
  await flows.begin(id);
  flows.answer('stand', stand);
  flows.next();
  await expect.poll(() => client.state.flow?.phase).toBe('reviewing');
  void flows.submit();
  await expect.poll(() => client.state.flow?.phase).toBe('unsure');
};

afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
  sessionStorage.clear();
});

test('two changes that were sent and not answered are both asked for again from the next page', async () => {
  const backend = backendOf();
  const lost: BackendAdapter = {
    async open(visitor, signal) {
      const session = await backend.open(visitor, signal);
      const { flows } = session;
      return { ...session, flows: flows && { ...flows, submit: () => Promise.reject(new LotseError('unavailable', 'The request was lost.')) } };
    },
  };
  const first = pageOf(lost, 'both');
  await submitted(first, 'reading', '4711');
  await submitted(first, 'other', '4712');
  first.destroy();

  await pageOf(backend, 'both').start();
  await expect.poll(() => backend.submissions.map(({ answers }) => answers['stand']).toSorted()).toEqual([4711, 4712]);
});

test('who follows the link to his draft in the tab in which he is at it goes on there', async () => {
  const client = pageOf(backendOf(), 'same-tab');
  const flows = await client.flows();
  await flows.begin('reading');
  flows.answer('stand', '47');
  const link = await flows.link();
  await flows.resume(link.split('=')[1]!);
  await flows.begin('reading');
  expect(client.state.flow).toMatchObject({ phase: 'answering', answers: { stand: '47' } });
});

test('who agrees in the middle of a change that more is kept goes on with what he has typed', async () => {
  const backend = backendOf();
  const before = pageOf(backend, 'agreed');
  const first = await before.flows();
  await first.begin('reading');
  first.answer('stand', '47');
  const after = pageOf(backend, 'agreed', 'persistent');
  const going = after.flows().then((flows) => flows.begin('reading'));
  before.destroy();
  await going;
  expect(after.state.flow).toMatchObject({ phase: 'answering', answers: { stand: '47' } });
});
