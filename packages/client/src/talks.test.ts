import { memory } from '@lotse/adapters/memory';
import { expect, test } from 'vitest';
import { LotseError, type BackendAdapter, type Channel, type NonEmpty } from '@lotse/contract';
import { createClient, type Client } from './index.ts';

const channels: NonEmpty<Channel> = [{ kind: 'chat', label: 'Chat', availability: { state: 'open' } }];
const page = () => ({ url: 'https://nordlicht.example/', title: 'Nordlicht' });
const customer = (adapter: BackendAdapter): Client => createClient({ adapter, locale: 'de', id: crypto.randomUUID(), storage: 'none', page });
const texts = ({ state }: Client) =>
  (state.conversation?.lines ?? []).flatMap((line) =>
    line.kind === 'message' ? line.parts.map((part) => (part.kind === 'text' ? part.text : part.kind === 'file' ? part.file.name : part.title)) : [],
  );
const home = (client: Client) => expect.poll(() => [client.state.conversation?.phase, client.state.conversation?.outbox]).toEqual(['live', 0]);

test('a second matter gets a conversation of its own, the first goes on behind it, and an answer there counts as unread', async () => {
  const backend = memory({ channels });
  const client = customer(backend);
  await client.startConversation({ items: [], text: 'Meine Rechnung stimmt nicht.' });
  await home(client);
  const first = client.state.conversation?.id ?? '';
  await client.startConversation({ items: [], text: 'Und ich ziehe um.', another: true });
  await home(client);
  expect(texts(client)).toEqual(['Und ich ziehe um.']);
  backend.agent.says('Welche Rechnung?', first);
  await expect.poll(() => client.state.unread).toBe(1);
  expect(texts(client)).toEqual(['Und ich ziehe um.']);
  await client.openConversation(first);
  await expect.poll(() => texts(client)).toEqual(['Meine Rechnung stimmt nicht.', 'Welche Rechnung?']);
  client.seen();
  expect(client.state.unread).toBe(0);
  client.destroy();
});

test('the list names state, last words and what is unread; what was settled goes on when he writes into it', async () => {
  const backend = memory({ channels });
  const client = customer(backend);
  await client.startConversation({ items: [], text: 'Wo ist mein Paket?' });
  await home(client);
  const first = client.state.conversation?.id ?? '';
  backend.agent.says('Es kommt morgen.', first);
  backend.agent.resolve(first);
  await client.startConversation({ items: [], text: 'Etwas anderes.', another: true });
  await home(client);
  await client.listConversations();
  expect(client.state.conversations.all.map(({ status, last, unread }) => [status, last?.text, unread])).toEqual([
    ['queued', 'Etwas anderes.', 0],
    ['resolved', 'Es kommt morgen.', 1],
  ]);
  await client.openConversation(first);
  client.write('Es ist nicht gekommen.');
  await client.send();
  await expect.poll(() => client.state.conversation?.status).toBe('open');
  expect(texts(client)).toEqual(['Wo ist mein Paket?', 'Es kommt morgen.', 'Es ist nicht gekommen.']);
  client.destroy();
});

test('a list that cannot be had says so, and comes with the next try', async () => {
  const backend = memory({ channels });
  const client = customer(backend);
  await client.start();
  await expect.poll(() => client.state.session).toBe('open');
  backend.cut();
  await client.listConversations();
  expect(client.state.conversations.phase).toBe('failed');
  backend.mend();
  await client.listConversations();
  expect(client.state.conversations).toEqual({ phase: 'ready', all: [] });
  client.destroy();
});

/** A visitor who talked at length, and another client that comes to it later. */
const later = async (messages: number, change: (backend: ReturnType<typeof memory>, id: string) => void = () => {}) => {
  const backend = memory({ channels });
  let token: string | undefined;
  const before = customer({
    async open(who, signal) {
      const session = await backend.open(who, signal);
      token = session.token;
      return session;
    },
  });
  await before.startConversation({ items: [], text: 'Nummer 0' });
  await home(before);
  const id = before.state.conversation?.id ?? '';
  backend.agent.take(id);
  for (let number = 1; number <= messages; number += 1) backend.agent.says(`Nummer ${number}`, id);
  change(backend, id);
  await expect.poll(() => texts(before).at(-1)).toBe(`Nummer ${messages}`);
  /** The same visitor: the backend knows him by his token. */
  const client = customer({ open: (who, signal) => backend.open({ ...who, token }, signal) });
  return { backend, before, client, id };
};

test('an old conversation is opened at its end and read back to its beginning, in order, changes included', async () => {
  const { backend, before, client, id } = await later(200, (all, of) => {
    all.agent.edits(5, 'Nummer 1, verbessert', of);
    all.agent.redacts(6, of);
  });
  const whole = texts(before);
  await client.openConversation(id);
  await expect.poll(() => client.state.conversation?.phase).toBe('live');
  const view = () => client.state.conversation!;
  expect(view().earlier).toBe('there');
  expect(view()).toMatchObject({ status: 'open', assignee: { name: 'Jonas Matthiesen' } });
  expect(texts(client).length).toBeLessThan(70);
  expect(texts(client).at(-1)).toBe('Nummer 200');
  for (let pages = 0; view().earlier === 'there' && pages < 40; pages += 1) await client.readEarlier();
  expect(view().earlier).toBe('none');
  expect(texts(client)).toEqual(whole);
  expect(whole.slice(0, 4)).toEqual(['Nummer 0', 'Nummer 1, verbessert', 'Nummer 3', 'Nummer 4']);
  backend.agent.says('Nummer 201', id);
  await expect.poll(() => texts(client).at(-1)).toBe('Nummer 201');
  client.destroy();
  before.destroy();
});

test('who reads back asks the backend once for what he sees in several pieces', async () => {
  const { backend, before, client, id } = await later(200);
  await client.openConversation(id);
  await expect.poll(() => client.state.conversation?.earlier).toBe('there');
  await client.readEarlier();
  const shown = texts(client).length;
  backend.cut();
  await client.readEarlier();
  expect(texts(client).length).toBeGreaterThan(shown);
  expect(client.state.conversation?.earlier).toBe('there');
  client.destroy();
  before.destroy();
});

test('what cannot be read back is said, and tried again', async () => {
  const { backend, before, client, id } = await later(100);
  await client.openConversation(id);
  await expect.poll(() => client.state.conversation?.earlier).toBe('there');
  backend.cut();
  await client.readEarlier();
  expect(client.state.conversation?.earlier).toBe('failed');
  backend.mend();
  await client.readEarlier();
  expect(client.state.conversation?.earlier).toBe('there');
  client.destroy();
  before.destroy();
});

test('a transfer names both, and who ended it is told', async () => {
  const backend = memory({ channels });
  const client = customer(backend);
  await client.startConversation({ items: [], text: 'Hallo' });
  await home(client);
  backend.agent.take();
  backend.agent.transfer({ id: 'agent-meike', role: 'agent', name: 'Meike Brandt' });
  backend.agent.resolve();
  const happened = () =>
    (client.state.conversation?.lines ?? []).flatMap((line) => (line.kind === 'message' ? [] : [[line.kind, line.from?.name, line.by.name]]));
  await expect.poll(happened).toEqual([
    ['joined', undefined, 'Jonas Matthiesen'],
    ['transferred', 'Jonas Matthiesen', 'Meike Brandt'],
    ['resolved', undefined, 'Meike Brandt'],
  ]);
  client.destroy();
});

test('a judgement is kept once, also when its answer was lost', async () => {
  const backend = memory({ channels });
  const client = customer(backend);
  await client.startConversation({ items: [], text: 'Hallo' });
  await home(client);
  expect(client.state.offers.rating).toBe(true);
  await client.rateConversation({ score: 2, comment: 'Hat gedauert.' });
  await client.rateConversation({ score: 2, comment: 'Hat gedauert.' });
  await expect.poll(() => client.state.conversation?.rating).toMatchObject({ score: 2, comment: 'Hat gedauert.' });
  expect(backend.events.filter(({ kind }) => kind === 'rating')).toHaveLength(1);
  client.destroy();
});

test('the link in a mail leads to its conversation, whether the session it is followed in stands, is being opened, or is opened at the second try', async () => {
  const backend = memory({ channels });
  const street = customer(backend);
  await street.startConversation({ items: [], text: 'Wann kommt der Monteur?' });
  await home(street);
  await street.mailTo({ key: crypto.randomUUID(), email: 'ines@kunde.example', what: 'answers' });
  const link = backend.mails[0]?.link ?? '';
  for (const refusals of [undefined, 0, 1]) {
    const goOn = Promise.withResolvers<void>();
    let left = refusals ?? 0;
    const desktop = customer({
      async open(visitor, signal) {
        if (refusals !== undefined) await goOn.promise;
        if (left-- > 0) throw new LotseError('unavailable', 'Busy.', { retryAfterMs: 1 });
        return backend.open(visitor, signal);
      },
    });
    void desktop.start();
    await expect.poll(() => desktop.state.session).toBe(refusals === undefined ? 'open' : 'opening');
    const followed = desktop.followLink(link);
    goOn.resolve();
    expect([refusals, await followed, desktop.state.lapsedLink]).toEqual([refusals, true, false]);
    await expect.poll(() => texts(desktop)).toEqual(['Wann kommt der Monteur?']);
    expect([await desktop.followLink('lapsed'), desktop.state.lapsedLink]).toEqual([false, true]);
    desktop.destroy();
  }
  street.destroy();
});
