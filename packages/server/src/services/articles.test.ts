import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LotseError, type Article } from '@lotse/contract';
import { articlePage } from '@lotse/contract/schemas';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Hints } from '../hints/hints.ts';
import { localHints } from '../hints/local.ts';
import { openSqlite } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import { createArticles, type ArticleService } from './articles.ts';
import { timeZone } from './time-zone.ts';

const article = (id: string, title = id, locale = 'de'): Article => ({ id, locale, title, body: 'So geht es.', updatedAt: '2026-11-02T00:00:00.000Z' });
const code = (thrown: unknown) => (thrown instanceof LotseError ? thrown.code : thrown);

let folder: string;
let store: Store;
let articles: ArticleService;
let now: string;
let hints: Hints;
const open = async () => {
  store = await openSqlite({ folder });
  hints = localHints();
  articles = createArticles({ store, hints, clock: () => new Date(now), zone: timeZone('Europe/Berlin'), pageSize: 3 });
};
beforeEach(async () => {
  now = '2026-11-21T10:00:00Z';
  folder = mkdtempSync(join(tmpdir(), 'lotse-articles-'));
  await open();
});
afterEach(async () => {
  vi.useRealTimers();
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

  test('hands an article out from the first to the last of its days where the company is, and says since then that it came and went', async () => {
    const christmas = { ...article('christmas'), validFrom: '2026-12-01', validTo: '2026-12-26' };
    await articles.replace([article('a'), christmas]);
    const november = await all({ locale: 'de' });
    expect(november.titles).toEqual(['a']);
    expect(await articles.get('christmas', 'de').catch(code)).toBe('not-found');

    now = '2026-11-30T23:00:00Z'; // midnight in Berlin
    expect(await articles.get('christmas', 'de')).toEqual(christmas);
    const december = await all({ locale: 'de', since: november.version });
    expect(december).toMatchObject({ titles: ['christmas'], removed: [] });
    expect(await all({ locale: 'de', since: december.version })).toMatchObject({ titles: [], version: december.version });

    now = '2026-12-26T22:59:59Z';
    expect((await all({ locale: 'de' })).titles).toEqual(['a', 'christmas']);
    now = '2026-12-26T23:00:00Z';
    expect(await articles.rate({ key: 'k', articleId: 'christmas', locale: 'de', helpful: true }, 'visitor').catch(code)).toBe('not-found');
    expect(await all({ locale: 'de', since: december.version })).toMatchObject({ titles: [], removed: ['christmas'] });
    expect(await all({ locale: 'de', since: november.version })).toMatchObject({ titles: [], removed: ['christmas'] });
  });

  test('keeps to itself what only search is told', async () => {
    await articles.replace([{ ...article('a'), also: ['Strom zu teuer'], without: ['Rabatt'] }]);
    expect((await articles.list({ locale: 'de' })).articles).toEqual([article('a')]);
  });

  test('knows on the next start what ended while the server was off', async () => {
    await articles.replace([article('a'), { ...article('autumn'), validTo: '2026-11-30' }]);
    const { version } = await all({ locale: 'de' });
    await store.close();
    now = '2026-12-01T10:00:00Z';
    await open();
    await articles.replace([article('a'), { ...article('autumn'), validTo: '2026-11-30' }]);
    expect(await all({ locale: 'de', since: version })).toMatchObject({ titles: [], removed: ['autumn'] });
  });

  test('tells whoever listens at the midnight at which an article comes or goes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const heard: string[] = [];
    hints.subscribe('everything', (hint) => heard.push(hint.kind === 'topic' ? hint.topic : hint.kind));
    const end = new AbortController();
    await articles.replace([{ ...article('winter'), validFrom: '2026-11-22' }, article('a')]);
    articles.watch(end.signal);
    await vi.advanceTimersByTimeAsync(0);
    heard.length = 0;

    now = '2026-11-21T23:00:00Z';
    await vi.advanceTimersByTimeAsync(13 * 60 * 60_000);
    expect(heard).toEqual(['articles']);
    await vi.advanceTimersByTimeAsync(72 * 60 * 60_000);
    expect(heard).toEqual(['articles']);
    end.abort();
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

  test('refuses a cursor of a version to come, so that one page is not as many answers as there are numbers', async () => {
    await articles.replace(['a', 'b', 'c', 'd'].map((id) => article(id)));
    const { version } = await all({ locale: 'de' });
    const newest = Number(version.split('.')[1]);
    expect((await articles.list({ locale: 'de', cursor: `${newest}.c` })).articles).toEqual([article('d')]);
    expect(await articles.list({ locale: 'de', cursor: `${newest + 1}.c` }).catch(code)).toBe('invalid');
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
