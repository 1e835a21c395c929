import { LotseError, type Article } from '@lotse/contract';
import type { ArticleStore, StoredRating } from '../article-store.ts';
import type { Database } from '../database.ts';
import type { Statements } from '../store.ts';

interface ArticleRow {
  readonly locale: string;
  readonly id: string;
  readonly content: string;
  readonly removed: number;
}

interface RatingRow {
  readonly key: string;
  readonly article_id: string;
  readonly locale: string;
  readonly helpful: number;
  readonly comment: string | null;
  readonly visitor_id: string;
  readonly at: string;
}

export const articles = (db: Database): Statements<ArticleStore> => {
  const all = db.prepare<ArticleRow>('SELECT locale, id, content, removed FROM articles');
  const newest = db.prepare<{ readonly version: number }>('SELECT COALESCE(MAX(version), 0) AS version FROM articles');
  const put = db.prepare(
    `INSERT INTO articles (locale, id, content, version, removed) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (locale, id) DO UPDATE SET content = excluded.content, version = excluded.version, removed = excluded.removed`,
  );
  const page = db.prepare<ArticleRow>(
    `SELECT locale, id, content, removed FROM articles
     WHERE locale = ? AND version > ? AND id > ? AND (removed = 0 OR ? > 0) ORDER BY id LIMIT ?`,
  );
  const one = db.prepare<ArticleRow>('SELECT locale, id, content, removed FROM articles WHERE id = ? AND locale = ? AND removed = 0');
  const locales = db.prepare<{ readonly locale: string }>('SELECT DISTINCT locale FROM articles WHERE removed = 0 ORDER BY locale');
  const rate = db.prepare(
    'INSERT INTO article_ratings (key, article_id, locale, helpful, comment, visitor_id, at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING',
  );

  const ratings = db.prepare<RatingRow>('SELECT * FROM article_ratings WHERE article_id = ? ORDER BY at DESC');

  const judgements = db.prepare<{ readonly id: string; readonly locale: string; readonly helped: number; readonly notHelped: number }>(
    `SELECT article_id AS id, locale, SUM(helpful) AS helped, SUM(1 - helpful) AS "notHelped" FROM article_ratings GROUP BY article_id, locale`,
  );

  const version = (): number => newest.get()?.version ?? 0;
  return {
    replace(news) {
      const next = version() + 1;
      const before = new Map(all.all().map((row) => [`${row.locale} ${row.id}`, row]));
      for (const article of news) {
        const { locale, id } = article;
        const content = JSON.stringify(article);
        const old = before.get(`${locale} ${id}`);
        before.delete(`${locale} ${id}`);
        if (old?.content !== content || old.removed === 1) put.run(locale, id, content, next, 0);
      }
      for (const { locale, id, content, removed } of before.values()) if (removed === 0) put.run(locale, id, content, next, 1);
    },
    list({ locale, since, afterId, limit }) {
      const rows = page.all(locale, since, afterId, since, limit + 1);
      const shown = rows.slice(0, limit);
      return {
        articles: shown.filter(({ removed }) => removed === 0).map(articleOf),
        removed: shown.filter(({ removed }) => removed === 1).map(({ id }) => id),
        version: version(),
        lastId: rows.length > limit ? shown.at(-1)?.id : undefined,
      };
    },
    get(id, locale) {
      const row = one.get(id, locale);
      return row && articleOf(row);
    },
    locales: () => locales.all().map((row) => row.locale),
    judgements: () => judgements.all(),
    ratings: (articleId) => ratings.all(articleId).map(ratingOf),
    rate({ key, articleId, locale, helpful, comment, visitorId, at }) {
      if (!one.get(articleId, locale)) throw new LotseError('not-found', `There is no article "${articleId}" in "${locale}".`);
      rate.run(key, articleId, locale, helpful ? 1 : 0, comment, visitorId, at);
    },
  };
};

const articleOf = ({ content }: ArticleRow): Article => JSON.parse(content);
const ratingOf = (row: RatingRow): StoredRating => ({
  key: row.key,
  articleId: row.article_id,
  locale: row.locale,
  helpful: row.helpful === 1,
  comment: row.comment ?? undefined,
  visitorId: row.visitor_id,
  at: row.at,
});
