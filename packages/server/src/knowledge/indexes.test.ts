import type { WrittenArticle } from '@lotse/contract';
import type { SynonymGroup } from '@lotse/contract/content';
import { searchIndexFile } from '@lotse/contract/schemas';
import { loadIndex } from '@lotse/search';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../content/content.ts';
import { createSearchIndexes, type SearchIndexes } from './indexes.ts';

const article = (id: string, title: string, more: Partial<WrittenArticle> = {}): WrittenArticle => ({
  id,
  locale: 'de',
  title,
  body: 'So geht es.',
  updatedAt: '2026-11-02T00:00:00.000Z',
  ...more,
});

let written: WrittenArticle[];
let groups: readonly SynonymGroup[] | undefined;
let today: string;
let indexes: SearchIndexes;
beforeEach(async () => {
  written = [article('umzug', 'Umzug melden'), article('abschlag', 'Abschlag ändern'), article('umzug', 'Moving house', { locale: 'en' })];
  groups = undefined;
  today = '2026-11-22';
  indexes = createSearchIndexes({ articles: () => written, synonyms: () => groups, today: () => today });
  await indexes.refresh();
});
/** What a customer finds with what is handed out. */
const found = async (locale: string, text: string) => {
  const file = searchIndexFile.parse(JSON.parse(JSON.stringify(await indexes.file(locale))));
  const { hits } = loadIndex(file.index).search(text, { limit: 5 });
  return hits.map(({ id }) => file.articles.find((each) => each.id === id)?.title);
};

describe('The ready-built index', () => {
  test('finds what is written, and is not sent again while nothing has changed', async () => {
    expect(await found('de', 'umzug')).toEqual(['Umzug melden']);
    const version = (await indexes.file('de'))?.version;
    await indexes.refresh();
    expect(await indexes.file('de', version)).toBeUndefined();
    written = [...written, article('wallbox', 'Wallbox anmelden')];
    await indexes.refresh();
    expect((await indexes.file('de', version))?.version).not.toBe(version);
    expect(await found('de', 'wallbox')).toEqual(['Wallbox anmelden']);
  });

  test('forgets what is taken away, and knows the new words of what was changed and not its old ones', async () => {
    written = [article('umzug', 'Wohnung wechseln')];
    await indexes.refresh();
    expect(await found('de', 'wohnung')).toEqual(['Wohnung wechseln']);
    expect((await indexes.file('de'))?.articles.map(({ id }) => id)).toEqual(['umzug']);
  });

  test('is the same whether built at once or article by article', async () => {
    written = [...written.toReversed(), article('wallbox', 'Wallbox anmelden')];
    await indexes.refresh();
    const afresh = createSearchIndexes({ articles: () => written, synonyms: () => groups, today: () => today });
    await afresh.refresh();
    expect((await indexes.file('de'))?.version).toBe((await afresh.file('de'))?.version);
  });

  test('carries no text and none of the words that only search is told', async () => {
    written = [article('umzug', 'Umzug melden', { body: 'Ganz langer Text.', also: ['ausziehen'], without: ['verlegen'] })];
    await indexes.refresh();
    expect((await indexes.file('de'))?.articles).toEqual([{ id: 'umzug', locale: 'de', title: 'Umzug melden', updatedAt: '2026-11-02T00:00:00.000Z' }]);
  });

  test('finds an article by what customers said for it', async () => {
    written = [...written, article('nachsendung', 'Post an neue Anschrift', { also: ['briefe'] })];
    await indexes.refresh();
    expect(await found('de', 'briefe')).toEqual(['Post an neue Anschrift']);
  });

  test('stands in with another language where an article is not written in this one, and says so', async () => {
    const cards = (await indexes.file('en'))?.articles.map(({ id, locale }) => `${id} ${locale}`);
    expect(cards).toEqual(['abschlag de', 'umzug en']);
  });

  test('is that of the base language, else of the one in which most is written, and says by whose words it was built', async () => {
    expect((await indexes.file('de-AT'))?.locale).toBe('de');
    expect((await indexes.file('en-GB'))?.locale).toBe('en');
    expect((await indexes.file('fr'))?.locale).toBe('de');
  });

  test('follows the days of an article without being told', async () => {
    written = [...written, article('winter', 'Winterdienst', { validFrom: '2026-12-01' })];
    await indexes.refresh();
    expect(await found('de', 'winterdienst')).toEqual([]);
    today = '2026-12-01';
    expect(await found('de', 'winterdienst')).toEqual(['Winterdienst']);
  });

  test('knows the company’s own words', async () => {
    expect(await found('de', 'monatsrate')).toEqual([]);
    groups = [['Abschlag', 'Monatsrate']];
    await indexes.refresh();
    expect(await found('de', 'monatsrate')).toEqual(['Abschlag ändern']);
  });

  test('is nothing where nothing is written', async () => {
    written = [];
    await indexes.refresh();
    expect(await indexes.file('de')).toBeUndefined();
  });
});

describe('A draft', () => {
  const { updatedAt: _, ...draft } = article('wallbox', 'Wallbox anmelden');

  test('is found as if it stood there, by nobody but who tries it', async () => {
    const query = { locale: 'de', text: 'wallbox', limit: 5 };
    expect((await indexes.find({ ...query, draft })).hits.map(({ title }) => title)).toEqual(['Wallbox anmelden']);
    expect((await indexes.find(query)).hits).toEqual([]);
  });

  test('takes the place of what is written under its id, and leaves it as it was', async () => {
    const version = (await indexes.file('de'))?.version;
    const changed = { ...draft, id: 'umzug', title: 'Wohnung wechseln' };
    expect((await indexes.find({ locale: 'de', text: 'wohnung', limit: 5, draft: changed })).hits.map(({ title }) => title)).toEqual(['Wohnung wechseln']);
    expect((await indexes.find({ locale: 'de', text: 'umzug', limit: 5 })).hits.map(({ title }) => title)).toEqual(['Umzug melden']);
    written = [...written];
    await indexes.refresh();
    expect((await indexes.file('de'))?.version).toBe(version);
  });

  test('can be the first article of its language', async () => {
    const { level, hits } = await indexes.find({ locale: 'fr', text: 'déménagement', limit: 5, draft: { ...draft, locale: 'fr', title: 'Déménagement' } });
    expect({ level, titles: hits.map(({ title }) => title) }).toMatchObject({ titles: ['Déménagement'] });
  });
});

test.each(['de', 'en'])(
  'Nordlicht’s 150 articles in %s, as a customer’s phone loads them before the first letter, stay within their 90,000 bytes',
  async (locale) => {
    const { articles, synonyms } = readContent(resolve(import.meta.dirname, '../../../../examples/nordlicht/content'));
    expect(articles.filter((each) => each.locale === locale).length).toBeGreaterThanOrEqual(150);
    const nordlicht = createSearchIndexes({ articles: () => articles, synonyms: (each) => synonyms[each], today: () => '2026-11-22' });
    await nordlicht.refresh();
    expect(brotliCompressSync(JSON.stringify(await nordlicht.file(locale))).length).toBeLessThanOrEqual(90_000);
  },
);
