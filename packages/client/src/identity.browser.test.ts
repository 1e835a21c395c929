import { memory, type Memory } from '@lotse/adapters/memory';
import { LotseError, type BackendAdapter, type Channel, type NonEmpty } from '@lotse/contract';
import { afterEach, expect, test } from 'vitest';
import { createClient, type Client, type ClientState } from './index.ts';

const channels: NonEmpty<Channel> = [{ kind: 'chat', label: 'Chat', availability: { state: 'open' } }];
const company = (): Memory => memory({ channels, identify: (token) => (token.startsWith('signed:') ? { id: token.slice(7) } : undefined) });

const clients: Client[] = [];
/** A page of the site in this browser, on which somebody is signed in or not. */
const pageOf = (backend: Memory, id: string, token?: string) => {
  const client = createClient({ adapter: backend, locale: 'de', id });
  clients.push(client);
  const shown: ClientState[] = [];
  client.subscribe(() => shown.push(client.state));
  if (token !== undefined) client.identify({ getToken: async () => token });
  return { client, shown };
};
const kept = (id: string) =>
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(`lotse:${id}:`))
    .toSorted();
const texts = ({ state }: { readonly state: ClientState }) =>
  (state.conversation?.lines ?? []).flatMap((line) => (line.kind === 'message' ? line.parts.map((part) => (part.kind === 'text' ? part.text : '')) : []));
const settled = async (client: Client) => {
  await expect.poll(() => client.state.conversation?.phase).toBe('live');
  await expect.poll(() => client.state.conversation?.outbox).toBe(0);
};
/** Maria was here: she wrote, and left something half typed. */
const mariaWasHere = async (backend: Memory, id: string): Promise<void> => {
  const { client } = pageOf(backend, id, 'signed:maria');
  await client.startConversation({ items: [], text: 'Nur für mich' });
  await settled(client);
  client.write('Halb geschrieben');
  client.addToTrail({ kind: 'host', name: 'Vertrag', value: '4711' });
  await expect.poll(() => kept(id)).toContain(`lotse:${id}:trail`);
  client.destroy();
};

afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
  sessionStorage.clear();
});

test('another customer on the same computer sees nothing of the one who did not sign out, not for a moment', async () => {
  const backend = company();
  await mariaWasHere(backend, 'other');
  const { client, shown } = pageOf(backend, 'other', 'signed:jens');
  await client.start();
  await expect.poll(() => client.state.customer?.id).toBe('jens');
  expect(await client.resumeConversation()).toBe(false);
  await client.startConversation({ items: [], text: 'Ich bin Jens' });
  await settled(client);
  const all = JSON.stringify(shown);
  for (const secret of ['Nur für mich', 'Halb geschrieben', '4711', 'maria']) expect(all).not.toContain(secret);
  expect(JSON.stringify(kept('other').map((key) => sessionStorage.getItem(key)))).not.toMatch(/maria|Halb|4711/);
});

test('who comes to the next page and is named again finds everything as he left it', async () => {
  const backend = company();
  await mariaWasHere(backend, 'again');
  const { client } = pageOf(backend, 'again', 'signed:maria');
  await client.start();
  await expect.poll(() => texts(client)).toEqual(['Nur für mich']);
  expect(client.state).toMatchObject({ unsent: 'Halb geschrieben', trail: [{ value: '4711' }] });
});

test('on a page that names nobody a customer goes on for as long as his session lasts', async () => {
  const backend = company();
  await mariaWasHere(backend, 'unnamed');
  const { client } = pageOf(backend, 'unnamed');
  await client.start();
  await expect.poll(() => texts(client)).toEqual(['Nur für mich']);
  await expect.poll(() => client.state.customer?.id).toBe('maria');
});

test('where the page cannot say who is here nothing is shown, nothing is lost, and he can write as a visitor', async () => {
  const backend = company();
  await mariaWasHere(backend, 'broken');
  const before = kept('broken').map((key) => [key, sessionStorage.getItem(key)]);
  const { client, shown } = pageOf(backend, 'broken', 'made up');
  await client.start();
  await expect.poll(() => client.state.session).toBe('open');
  await client.startConversation({ items: [], text: 'Als Besucher' });
  await settled(client);
  expect(JSON.stringify(shown)).not.toMatch(/Nur für mich|Halb|4711/);
  expect(kept('broken').map((key) => [key, sessionStorage.getItem(key)])).toEqual(before);
  client.destroy();
  const later = pageOf(backend, 'broken', 'signed:maria').client;
  await later.start();
  await expect.poll(() => texts(later)).toEqual(['Nur für mich']);
  await expect.poll(() => later.state.unsent).toBe('Halb geschrieben');
});

test('what a customer left is not shown while the backend cannot say who is here, and comes when it can', async () => {
  const backend = company();
  await mariaWasHere(backend, 'away');
  backend.cut();
  const { client, shown } = pageOf(backend, 'away', 'signed:maria');
  await client.start();
  await expect.poll(() => client.state.session).toBe('unavailable');
  expect(JSON.stringify(shown)).not.toMatch(/Nur für mich|Halb/);
  backend.mend();
  client.retry();
  await expect.poll(() => texts(client)).toEqual(['Nur für mich']);
  await expect.poll(() => client.state.unsent).toBe('Halb geschrieben');
});

test('what is typed while nobody can say who is here is the customer’s when he is known, beside what he had left, and stays', async () => {
  const backend = company();
  await mariaWasHere(backend, 'typed');
  backend.cut();
  const { client } = pageOf(backend, 'typed', 'signed:maria');
  void client.start();
  client.write('Und noch etwas');
  await expect.poll(() => client.state.session).toBe('unavailable');
  backend.mend();
  client.retry();
  await expect.poll(() => client.state.unsent).toBe('Halb geschrieben\nUnd noch etwas');
  await expect.poll(() => sessionStorage.getItem('lotse:typed:unsent')).toContain('noch etwas');
});

test('what a customer could not send is sent by nobody else, and shown to nobody else', async () => {
  const backend = company();
  const { client } = pageOf(backend, 'offline', 'signed:maria');
  await client.startConversation({ items: [], text: 'Angekommen' });
  await settled(client);
  backend.cut();
  client.write('Im Funkloch');
  await client.send();
  client.destroy();
  sessionStorage.clear();
  backend.mend();
  const stranger = pageOf(backend, 'offline');
  await stranger.client.start();
  await stranger.client.resumeConversation();
  await expect.poll(() => stranger.client.state.session).toBe('open');
  // His session still lasts: in his own name it goes out.
  await expect.poll(() => backend.events.filter(({ kind }) => kind === 'message').map(({ by }) => by.id)).toEqual(['maria', 'maria']);
  expect(JSON.stringify(stranger.shown)).not.toMatch(/Angekommen|Im Funkloch/);
});

test('what a customer could not send stays his while it is brought home: who comes after him is not taken for him', async () => {
  const backend = company();
  let asked: string[] = [];
  /** A page that is left before this call of a conversation gets through. */
  const without = (call: 'start' | 'send', token?: string): Client => {
    asked = [];
    const adapter: BackendAdapter = {
      async open(visitor, signal) {
        const session = await backend.open(visitor, signal);
        const away = async () => {
          asked.push(call);
          throw new LotseError('unavailable', 'There is no network.', { retryAfterMs: 60_000 });
        };
        return { ...session, conversations: { ...session.conversations!, [call]: away } };
      },
    };
    const client = createClient({ adapter, locale: 'de', id: 'brought' });
    clients.push(client);
    if (token !== undefined) client.identify({ getToken: async () => token });
    return client;
  };
  const leave = (client: Client) => {
    client.destroy();
    sessionStorage.clear();
  };
  const maria = without('start', 'signed:maria');
  await maria.start();
  await expect.poll(() => maria.state.customer?.id).toBe('maria');
  await maria.startConversation({ items: [], text: 'Im Funkloch' });
  await expect.poll(() => asked).toContain('start');
  leave(maria);
  const stranger = without('send');
  await stranger.start();
  await expect.poll(() => asked).toContain('send');
  leave(stranger);
  const another = pageOf(backend, 'brought');
  await another.client.start();
  await expect.poll(() => backend.events.map(({ by }) => by.id)).toEqual(['maria']);
  expect(await another.client.resumeConversation()).toBe(false);
  expect(JSON.stringify(another.shown)).not.toMatch(/Im Funkloch|maria/);
});

test('a tab that said nothing learns of the conversation that another tab has begun', async () => {
  const backend = company();
  const [first, second] = [pageOf(backend, 'tabs').client, pageOf(backend, 'tabs').client];
  await first.start();
  await expect.poll(() => first.state.session).toBe('open');
  await second.start();
  await expect.poll(() => second.state.session).toBe('open');
  await first.startConversation({ items: [], text: 'Im ersten Tab' });
  await settled(first);
  await expect.poll(() => texts(second)).toEqual(['Im ersten Tab']);
  backend.agent.says('Guten Tag');
  await expect.poll(() => texts(second)).toEqual(['Im ersten Tab', 'Guten Tag']);
});

test('who signs in does so in every tab, and who signs out too', async () => {
  const backend = company();
  const [first, second] = [pageOf(backend, 'both').client, pageOf(backend, 'both').client];
  await first.startConversation({ items: [], text: 'Noch niemand' });
  await settled(first);
  await second.start();
  await expect.poll(() => texts(second)).toEqual(['Noch niemand']);
  first.identify({ getToken: async () => 'signed:maria' });
  await expect.poll(() => [first, second].map(({ state }) => state.customer?.id)).toEqual(['maria', 'maria']);
  second.write('Aus dem zweiten Tab');
  await second.send();
  await expect.poll(() => texts(first)).toEqual(['Noch niemand', 'Aus dem zweiten Tab']);
  expect(new Set(backend.events.map(({ by }) => by.id))).toEqual(new Set(['maria']));
  await first.logout();
  await expect.poll(() => second.state).toMatchObject({ customer: undefined, conversation: undefined, session: 'none' });
  expect(kept('both')).toEqual([]);
});

test('a new tab that two older ones answer takes the first answer, and stumbles over neither', async () => {
  const backend = company();
  const { client: first } = pageOf(backend, 'elsewhere');
  await first.startConversation({ items: [], text: 'Aus dem ersten Tab' });
  await settled(first);
  const [token, conversation] = ['token', 'conversation'].map((name) => JSON.parse(sessionStorage.getItem(`lotse:elsewhere:${name}`)!));
  const older = new BroadcastChannel('lotse:third');
  older.onmessage = ({ data }) => {
    if (!('ask' in data)) return;
    older.postMessage({ handed: { token, conversation } });
    older.postMessage({ handed: { token: 'of somebody else' } });
  };
  const third = createClient({ adapter: backend, locale: 'de', id: 'third', storage: 'persistent' });
  clients.push(third);
  await third.start();
  await expect.poll(() => texts(third)).toEqual(['Aus dem ersten Tab']);
  older.close();
});
