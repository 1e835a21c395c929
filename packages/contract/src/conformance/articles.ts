import type { Article, ArticlePage, Articles, SearchIndexFile } from '../articles.ts';
import { isInstant } from './instant.ts';
import { articlesOf, Broken, hostileIds, must, mustEqual, mustRefuse, notOffered, NotRun, partOf, visit, type Sentence } from './sentence.ts';

/** All pages of a language, from the first or since a version. */
const walk = async (
  articles: Articles,
  locale: string,
  since?: string,
): Promise<{ articles: readonly Article[]; removed: readonly string[]; version: string }> => {
  const pages: ArticlePage[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await articles.list({ locale, cursor, since });
    pages.push(page);
    ({ cursor } = page);
    if (cursor === undefined) break;
    must(pages.length < 1000, 'the pages never end');
  }
  return { articles: pages.flatMap((page) => page.articles), removed: pages.flatMap(({ removed }) => removed), version: pages.at(-1)?.version ?? '' };
};

const some = (list: readonly Article[]): Article => {
  const [first] = list;
  if (!first) throw new NotRun('There is no German article.');
  return first;
};

const indexOf = async (articles: Articles): Promise<SearchIndexFile> => {
  if (!articles.index) return notOffered('articles.index');
  const file = await articles.index({ locale: 'de' });
  must(file, 'there is no index for whoever has none');
  return file;
};

export const articleSentences: readonly Sentence[] = [
  {
    id: 'articles-pages',
    service: 'articles',
    says: 'page by page every article comes once, and the pages end',
    async holds(adapter, _, signal) {
      const { articles } = await walk(articlesOf(await visit(adapter, signal)), 'de');
      const ids = articles.map(({ id }) => id);
      must(new Set(ids).size === ids.length, `an article is listed twice: ${ids.find((id, index) => ids.indexOf(id) !== index)}`);
    },
  },
  {
    id: 'articles-language',
    service: 'articles',
    says: 'who asks in a language gets articles of that language',
    async holds(adapter, _, signal) {
      const articles = articlesOf(await visit(adapter, signal));
      for (const locale of ['de', 'en'])
        for (const article of (await walk(articles, locale)).articles) mustEqual(article.locale, locale, `the language of "${article.id}"`);
    },
  },
  {
    id: 'articles-complete',
    service: 'articles',
    says: 'an article has a title, a text, and the instant of its last change',
    async holds(adapter, _, signal) {
      for (const { id, title, body, updatedAt } of (await walk(articlesOf(await visit(adapter, signal)), 'de')).articles) {
        must(title.trim() !== '' && body.trim() !== '', `"${id}" has no title or no text`);
        must(isInstant(updatedAt), `"${id}" was changed at "${updatedAt}", which is no instant with an offset`);
      }
    },
  },
  {
    id: 'articles-get',
    service: 'articles',
    says: 'what is listed can be read, and reads the same',
    async holds(adapter, _, signal) {
      const articles = articlesOf(await visit(adapter, signal));
      for (const { id, title, body } of (await walk(articles, 'de')).articles.slice(0, 5)) {
        const read = await articles.get(id, 'de');
        mustEqual([read.id, read.locale, read.title, read.body], [id, 'de', title, body], `"${id}"`);
      }
    },
  },
  {
    id: 'articles-unknown',
    service: 'articles',
    says: 'an article that does not exist is not found',
    async holds(adapter, _, signal) {
      await mustRefuse(articlesOf(await visit(adapter, signal)).get('no-such-article', 'de'), ['not-found'], 'an unknown article');
    },
  },
  {
    id: 'articles-hostile-ids',
    service: 'articles',
    says: 'an id that means harm is an id that does not exist',
    async holds(adapter, _, signal) {
      const articles = articlesOf(await visit(adapter, signal));
      for (const id of hostileIds)
        await mustRefuse(articles.get(id, 'de'), ['not-found', 'invalid', 'too-large'], `the article ${JSON.stringify(id.slice(0, 20))}`);
    },
  },
  {
    id: 'articles-since-now',
    service: 'articles',
    says: 'since the newest version nothing has changed',
    async holds(adapter, _, signal) {
      const articles = articlesOf(await visit(adapter, signal));
      const { version } = await walk(articles, 'de');
      const news = await walk(articles, 'de', version);
      mustEqual([news.articles.map(({ id }) => id), news.removed, news.version], [[], [], version], 'what changed since the newest version');
    },
  },
  {
    id: 'articles-since-removed',
    service: 'articles',
    says: 'since an earlier version, what is gone is told',
    async holds(adapter, harness, signal) {
      const articles = articlesOf(await visit(adapter, signal));
      const remove = partOf(harness, 'removeArticle');
      const before = await walk(articles, 'de');
      const { id } = some(before.articles);
      await remove(id, 'de');
      const news = await walk(articles, 'de', before.version);
      must(news.removed.includes(id), `"${id}" is gone, and nobody is told`);
      must(!news.articles.some((article) => article.id === id), `"${id}" is gone, and listed as changed`);
    },
  },
  {
    id: 'articles-index-readable',
    service: 'articles',
    says: 'what the ready-built index finds can be read in its own language, under the same title',
    async holds(adapter, _, signal) {
      const articles = articlesOf(await visit(adapter, signal));
      for (const { id, locale, title } of (await indexOf(articles)).articles.slice(0, 10)) {
        const read = await articles.get(id, locale).catch((thrown: unknown) => {
          throw new Broken(`"${id}" is in the index and was refused: ${String(thrown)}`);
        });
        mustEqual([read.id, read.locale, read.title], [id, locale, title], `"${id}"`);
      }
    },
  },
  {
    id: 'articles-index-complete',
    service: 'articles',
    says: 'what is listed stands in the ready-built index, once',
    async holds(adapter, _, signal) {
      const articles = articlesOf(await visit(adapter, signal));
      const ids = (await indexOf(articles)).articles.map(({ id }) => id);
      must(new Set(ids).size === ids.length, `an article is in the index twice: ${ids.find((id, index) => ids.indexOf(id) !== index)}`);
      for (const { id, locale } of (await walk(articles, 'de')).articles) must(locale !== 'de' || ids.includes(id), `"${id}" is listed, and not in the index`);
    },
  },
  {
    id: 'articles-index-unchanged',
    service: 'articles',
    says: 'an index that one has already is not sent again',
    async holds(adapter, _, signal) {
      const articles = articlesOf(await visit(adapter, signal));
      const { version } = await indexOf(articles);
      must(version !== '', 'the index has no version');
      must((await articles.index?.({ locale: 'de', version })) === undefined, 'the same index was sent again');
    },
  },
  {
    id: 'articles-rate-twice',
    service: 'articles',
    says: 'a rating said twice is one rating, not a mistake',
    async holds(adapter, _, signal) {
      const articles = articlesOf(await visit(adapter, signal));
      if (!articles.rate) return notOffered('articles.rate');
      const { id } = some((await walk(articles, 'de')).articles);
      const rating = { key: crypto.randomUUID(), articleId: id, locale: 'de', helpful: false, comment: 'Es fehlt die Frist.' };
      await articles.rate(rating);
      await articles.rate(rating).catch((thrown: unknown) => must(false, `the second time it was refused: ${String(thrown)}`));
    },
  },
];
