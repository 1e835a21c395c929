import { memory } from '@lotse/adapters/memory';
import type { Channel, NonEmpty, OutageNotice } from '@lotse/contract';
import { expect, test } from 'vitest';
import { createClient } from './index.ts';

const channels: NonEmpty<Channel> = [{ kind: 'chat', label: 'Chat', availability: { state: 'open' } }];
const outage = (id: string): OutageNotice => ({ id, severity: 'warning', text: `Störung ${id}` });
const visit = (backend: ReturnType<typeof memory>) =>
  createClient({ adapter: backend, locale: 'de', storage: 'none', page: () => ({ url: 'https://nordlicht.example/', title: 'Start' }) });
const idsOf = (client: ReturnType<typeof visit>) => client.state.outages.map(({ id }) => id);

test('a customer in a conversation sees a new outage notice at once, and one he dismissed not again until it says something else', async () => {
  const backend = memory({ channels, outages: [] });
  const client = visit(backend);
  await client.startConversation({ items: [], text: 'Guten Tag' });
  await expect.poll(() => client.state.conversation?.phase).toBe('live');
  backend.setOutages([outage('a'), outage('b')]);
  await expect.poll(() => idsOf(client)).toEqual(['a', 'b']);
  client.dismissOutage('a');
  await expect.poll(() => idsOf(client)).toEqual(['b']);
  backend.setOutages([outage('a'), outage('b'), outage('c')]);
  await expect.poll(() => idsOf(client)).toEqual(['b', 'c']);
  backend.setOutages([]);
  await expect.poll(() => idsOf(client)).toEqual([]);
  client.destroy();
});

test('without a conversation he sees it when he asks again; a backend that cannot answer changes nothing that is shown', async () => {
  const backend = memory({ channels, outages: [] });
  const client = visit(backend);
  client.refresh();
  client.readArticle('nothing', 'home').catch(() => undefined);
  await expect.poll(() => client.state.session).toBe('open');
  backend.setOutages([outage('a')]);
  client.refresh();
  await expect.poll(() => idsOf(client)).toEqual(['a']);
  backend.cut();
  client.refresh();
  backend.mend();
  client.refresh();
  await expect.poll(() => idsOf(client)).toEqual(['a']);
  client.destroy();
});
