import { memory } from '@lotse/adapters/memory';
import type { Article, Articles, BackendAdapter, Channel, Fact, NonEmpty } from '@lotse/contract';
import { createIndex } from '@lotse/search';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createClient, type Client, type ClientOptions } from './index.ts';

const channels: NonEmpty<Channel> = [{ kind: 'phone', label: 'Anrufen', href: 'tel:+494066969100', availability: { state: 'open' } }];
const article = (id: string, title: string, body: string, more: Partial<Article> = {}): Article => ({
  id,
  locale: 'de',
  title,
  body,
  updatedAt: '2026-11-02T00:00:00Z',
  ...more,
});
const articles = [
  article('abschlag', 'Warum ist mein Abschlag so hoch?', 'Er richtet sich nach Ihrem letzten Verbrauch.', { category: 'Rechnung' }),
  article('rechnung', 'Rechnung verstehen', 'Auf der ersten Seite steht der Betrag.', { category: 'Rechnung' }),
  article('umzug', 'Umzug melden', 'Melden Sie Ihren Umzug zwei Wochen vorher.', { category: 'Umzug' }),
];

const clients: Client[] = [];
const visit = (adapter: BackendAdapter, options: Partial<ClientOptions> = {}): Client => {
  const client = createClient({ adapter, locale: 'de', storage: 'none', page: () => ({ url: 'https://nordlicht.example/strom', title: 'Strom' }), ...options });
  clients.push(client);
  return client;
};
afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
  vi.useRealTimers();
});

/** A backend that builds the index itself, and what it is asked for. */
const readyBuilt = (published: () => readonly Article[] = () => articles) => {
  const asked: string[] = [];
  const service: Articles = {
    async list() {
      asked.push('list');
      return { articles: published(), removed: [], version: '1' };
    },
    async get(id, locale) {
      asked.push(`get ${id} ${locale}`);
      return published().find((each) => each.id === id) ?? Promise.reject(new Error('not here'));
    },
    async index({ locale, version }) {
      const now = `${published().length}`;
      asked.push(`index ${version ?? ''}`.trim());
      if (version === now) return undefined;
      const cards = published().map(({ body: _, ...card }) => card);
      return { version: now, locale, index: structuredClone(createIndex(published(), { locale }).toJSON()), articles: cards };
    },
  };
  const backend = memory({ channels, articles });
  const adapter: BackendAdapter = { open: async (visitor, signal) => ({ ...(await backend.open(visitor, signal)), articles: service }) };
  return { adapter, asked };
};
const firstHit = (client: Client) => client.state.knowledge.result?.hits[0]?.article.id;
const searched = (client: Client, text: string) => {
  client.search(text);
  return firstHit(client);
};

describe('a backend that builds the index', () => {
  test('hands out what is searched in; what an article says is fetched once, when somebody is about to read it', async () => {
    const { adapter, asked } = readyBuilt();
    const client = visit(adapter);
    await client.warmSearch();
    client.search('abschlag hoch');
    await expect.poll(() => firstHit(client)).toBe('abschlag');
    expect(asked).toEqual(['index']);
    client.warmArticle('abschlag');
    await expect.poll(() => asked).toEqual(['index', 'get abschlag de']);
    expect((await client.readArticle('abschlag', 'search')).body).toContain('Verbrauch');
    expect(asked).toHaveLength(2);
  });

  test('an article is read in the language it is written in', async () => {
    const { adapter, asked } = readyBuilt();
    const client = visit(adapter, { locale: 'en' });
    await client.warmSearch();
    await client.readArticle('umzug', 'home');
    expect(asked).toEqual(['index', 'get umzug de']);
  });

  test('whoever opens it again later finds what was written meanwhile; what he looks at does not move', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    let published = articles;
    const { adapter, asked } = readyBuilt(() => published);
    const client = visit(adapter);
    await client.warmSearch();
    client.search('wallbox anmelden');
    await expect.poll(() => client.state.knowledge.result?.level).toBe('none');
    published = [...articles, article('wallbox', 'Wallbox anmelden', 'Melden Sie Ihre Wallbox vor dem Einbau an.')];
    vi.advanceTimersByTime(61_000);
    await client.warmSearch();
    await expect.poll(() => asked).toEqual(['index', 'index 3']);
    expect(client.state.knowledge.result?.level).toBe('none');
    await expect.poll(() => searched(client, 'wallbox anmelden')).toBe('wallbox');
  });
});

test('without one the articles are listed and the index is built here; what is taken back is found no more a minute later', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const backend = memory({ channels, articles });
  const client = visit(backend);
  await client.warmSearch();
  expect(searched(client, 'umzug')).toBe('umzug');
  backend.removeArticle('umzug', 'de');
  await client.warmSearch();
  expect(searched(client, 'umzug')).toBe('umzug');
  vi.advanceTimersByTime(61_000);
  await client.warmSearch();
  await expect.poll(() => searched(client, 'umzug')).toBe(undefined);
  expect(client.state.knowledge.categories.map(({ name }) => name)).toEqual(['Rechnung']);
});

test('the list follows each letter; the page is told once, when somebody rests or reads', async () => {
  const client = visit(memory({ channels, articles }));
  const told: string[] = [];
  client.on(({ type, data }) => type === 'searched' && told.push(data.text));
  await client.warmSearch();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const seen: (string | undefined)[] = [];
  for (const text of ['um', 'umz', 'umzu', 'umzug']) {
    client.search(text);
    seen.push(client.state.knowledge.result?.text);
  }
  expect(seen).toEqual(['um', 'umz', 'umzu', 'umzug']);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(600);
  expect(told).toEqual(['umzug']);
  client.search('rechnung');
  await client.readArticle('rechnung', 'search');
  vi.advanceTimersByTime(600);
  expect(told).toEqual(['umzug', 'rechnung']);
});

test('who knows no word for it looks through the categories, the largest first, and comes back', async () => {
  const client = visit(memory({ channels, articles }));
  await client.warmSearch();
  expect(client.state.knowledge.categories).toEqual([
    { name: 'Rechnung', size: 2 },
    { name: 'Umzug', size: 1 },
  ]);
  client.browse('Rechnung');
  expect(client.state.knowledge.category?.articles.map(({ id }) => id)).toEqual(['abschlag', 'rechnung']);
  client.browse();
  expect(client.state.knowledge.category).toBeUndefined();
  client.browse('Umzug');
  client.search('rechnung');
  expect(client.state.knowledge.category).toBeUndefined();
});

test('the company hears what was searched, once, and what was read after it', async () => {
  const heard: Fact[] = [];
  const backend = memory({ channels, articles });
  const record = (facts: readonly Fact[]) => void heard.push(...facts);
  const client = visit({ open: async (visitor, signal) => ({ ...(await backend.open(visitor, signal)), record }) });
  await client.warmSearch();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  for (const text of ['wal', 'wallb', 'wallbox']) client.search(text);
  await vi.advanceTimersByTimeAsync(1_000);
  client.search('umzug');
  await client.readArticle('umzug', 'search');
  expect(heard.filter(({ kind }) => kind !== 'opened')).toMatchObject([
    { kind: 'searched', text: 'wallbox', level: 'none' },
    { kind: 'searched', text: 'umzug', level: 'answer' },
    { kind: 'article-read', articleId: 'umzug', from: 'search' },
  ]);
});

test('a language we have no words of is searched as it is written', async () => {
  const polish = article('przeprowadzka', 'Zgłoszenie przeprowadzki', 'Prosimy zgłosić przeprowadzkę.', { locale: 'pl' });
  const client = visit(memory({ channels, articles: [polish] }), { locale: 'pl-PL' });
  await client.warmSearch();
  client.search('przeprow');
  await expect.poll(() => firstHit(client)).toBe('przeprowadzka');
});
