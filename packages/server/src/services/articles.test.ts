import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LotseError, type Article } from '@lotse/contract';
import { articlePage } from '@lotse/contract/schemas';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSqlite } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import { createArticles, type ArticleService } from './articles.ts';

const article = (id: string, title = id, locale = 'de'): Article => ({ id, locale, title, body: 'So geht es.', updatedAt: '2026-11-02T00:00:00.000Z' });
const code = (thrown: unknown) => (thrown instanceof LotseError ? thrown.code : thrown);

let folder: string;
let store: Store;
let articles: ArticleService;
const open = async () => {
  store = await openSqlite({ folder });
  articles = createArticles({ store, clock: () => new Date('2026-11-21T10:00:00Z'), pageSize: 3 });
};
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-articles-'));
  await open();
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Every page, one after the other. */
const all = async (query: { readonly locale: string; readonly since?: string }) => {
  const pages = [articlePage.parse(await articles.list(query))];
  for (let cursor = pages.at(-1)?.cursor; cursor !== undefined; cursor = pages.at(-1)?.cursor)
    pages.push(articlePage.parse(await articles.list({ ...query, cursor })));
  return {
    pages,
    titles: pages.flatMap((page) => page.articles.map(({ title }) => title)),
    removed: pages.flatMap((page) => page.removed),
    version: pages[0]?.version ?? '',
  };
};

describe('The knowledge base', () => {
  test('comes page by page, each article once, with one version', async () => {
    await articles.replace(['g', 'c', 'a', 'f', 'b', 'e', 'd'].map((id) => article(id)));
    const { pages, titles } = await all({ locale: 'de' });
    expect(titles).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(pages.map((page) => page.articles.length)).toEqual([3, 3, 1]);
    expect(new Set(pages.map(({ version }) => version)).size).toBe(1);
  });

  test('says since an earlier version only what is new, changed or gone, also after a restart', async () => {
    await articles.replace([article('a'), article('b'), article('c')]);
    const { version } = await all({ locale: 'de' });
    await store.close();
    await open();
    await articles.replace([article('a'), article('b', 'b, in other words'), article('d')]);

    expect(await all({ locale: 'de', since: version })).toMatchObject({ titles: ['b, in other words', 'd'], removed: ['c'] });
    expect(await all({ locale: 'de' })).toMatchObject({ titles: ['a', 'b, in other words', 'd'], removed: [] });
  });

  test('says nothing since a version when the folder is as it was', async () => {
    await articles.replace([article('a')]);
    const { version } = await all({ locale: 'de' });
    await articles.replace([article('a')]);
    expect(await all({ locale: 'de', since: version })).toMatchObject({ titles: [], removed: [], version });
  });

  test('shows an article again that had been gone, though nothing in it changed', async () => {
    await articles.replace([article('a')]);
    await articles.replace([]);
    const { version } = await all({ locale: 'de' });
    await articles.replace([article('a')]);
    expect(await all({ locale: 'de', since: version })).toMatchObject({ titles: ['a'], removed: [] });
  });

  test('answers somebody with the language of Austria in German, and nobody in a language it does not have', async () => {
    await articles.replace([article('a'), article('a', 'A, in English', 'en')]);
    expect((await all({ locale: 'de-AT' })).titles).toEqual(['a']);
    expect(await articles.get('a', 'en-GB')).toEqual(article('a', 'A, in English', 'en'));
    expect((await all({ locale: 'fr' })).titles).toEqual([]);
    expect(await articles.get('a', 'fr').catch(code)).toBe('not-found');
  });

  test('refuses a version of another store and a cursor that is none', async () => {
    expect(await articles.list({ locale: 'de', since: 'other.1' }).catch(code)).toBe('expired');
    expect(await articles.list({ locale: 'de', cursor: "1' OR 1" }).catch(code)).toBe('invalid');
  });

  test('keeps a rating once, however often it is sent, and none of an article that does not exist', async () => {
    await articles.replace([article('a')]);
    const rating = { key: 'k1', articleId: 'a', locale: 'de-AT', helpful: false, comment: 'Wann kommt die Rechnung?' };
    await articles.rate(rating, 'visitor');
    await articles.rate(rating, 'visitor');
    expect(await articles.rate({ ...rating, key: 'k2', articleId: 'x' }, 'visitor').catch(code)).toBe('not-found');
    expect(await store.articles.ratings('a')).toEqual([
      { key: 'k1', articleId: 'a', locale: 'de', helpful: false, comment: 'Wann kommt die Rechnung?', visitorId: 'visitor', at: '2026-11-21T10:00:00.000Z' },
    ]);
  });
});
