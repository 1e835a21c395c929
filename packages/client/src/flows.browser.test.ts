import { memory } from '@lotse/adapters/memory';
import type { BackendAdapter, Channel, FlowDefinition, NonEmpty } from '@lotse/contract';
import { run } from '@lotse/flow/run';
import { afterEach, expect, test } from 'vitest';
import { createClient, type Client } from './index.ts';

const channels: NonEmpty<Channel> = [{ kind: 'chat', label: 'Chat', availability: { state: 'open' } }];
const text = (de: string) => ({ de });
const flow: FlowDefinition = {
  id: 'reading',
  version: 1,
  kind: 'report',
  locales: ['de'],
  title: text('Zählerstand melden'),
  audience: 'anyone',
  purpose: text('Um abzurechnen.'),
  retention: 'contract',
  steps: [{ id: 'reading', title: text('Stand'), fields: [{ id: 'stand', kind: 'number', label: text('Stand'), required: true }] }],
  submit: text('Melden'),
  receipt: text('Gemeldet.'),
  case: 'meter',
  stages: [{ id: 'received', label: text('Eingegangen'), owner: 'us' }],
};
const backendOf = () => memory({ channels, flows: { definitions: [flow, { ...flow, id: 'other' }], judge: run } });

const clients: Client[] = [];
/** A page of the site; the same `id` is the same site. */
const pageOf = (adapter: BackendAdapter, id: string): Client => {
  const client = createClient({ adapter, locale: 'de', id });
  clients.push(client);
  return client;
};
afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
  sessionStorage.clear();
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
