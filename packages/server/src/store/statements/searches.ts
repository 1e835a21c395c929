import type { Database } from '../database.ts';
import type { SearchStore } from '../search-store.ts';
import type { Statements } from '../store.ts';

interface FailedRow {
  readonly locale: string;
  readonly folded: string;
  readonly times: number;
  readonly last_at: string;
  readonly human: number;
  readonly nowhere: number;
}

export const searches = (db: Database): Statements<SearchStore> => {
  // A suggestion that was read is one that was right.
  const open = `at > COALESCE((SELECT s.at FROM settled_searches s WHERE s.locale = f.locale AND s.folded = f.folded), '')
     AND (f.level = 'none' OR f.ended IS NOT 'article')`;
  const forgetSearches = db.prepare('DELETE FROM failed_searches WHERE at < ?');
  const forgetWords = db.prepare('DELETE FROM customer_words WHERE at < ?');
  // Who goes on typing has not searched twice.
  const forgetBeginnings = db.prepare(
    `DELETE FROM failed_searches WHERE visitor_id = ? AND locale = ? AND at >= ? AND ended IS NULL
     AND (substr(?, 1, length(folded)) = folded OR substr(folded, 1, length(?)) = ?)`,
  );
  const put = db.prepare(
    `INSERT INTO failed_searches (visitor_id, locale, folded, text, level, at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (visitor_id, locale, folded) DO UPDATE SET text = excluded.text, level = excluded.level, at = excluded.at, ended = NULL, article_id = NULL`,
  );
  const endAtHuman = db.prepare(`UPDATE failed_searches SET ended = 'human', article_id = NULL WHERE visitor_id = ? AND at >= ?`);
  const endAtArticle = db.prepare(
    `UPDATE failed_searches SET ended = 'article', article_id = ? WHERE visitor_id = ? AND at >= ? AND (ended IS NULL OR ended = 'article')`,
  );
  const failed = db.prepare<FailedRow>(
    `SELECT locale, folded, COUNT(*) AS times, MAX(at) AS last_at,
       SUM(CASE WHEN ended = 'human' THEN 1 ELSE 0 END) AS human, SUM(CASE WHEN ended IS NULL THEN 1 ELSE 0 END) AS nowhere
     FROM failed_searches f WHERE ${open} GROUP BY locale, folded ORDER BY times DESC, last_at DESC, folded LIMIT ?`,
  );
  const spelled = db.prepare<{ readonly text: string }>(
    'SELECT text FROM failed_searches WHERE locale = ? AND folded = ? GROUP BY text ORDER BY COUNT(*) DESC, MAX(at) DESC LIMIT 1',
  );
  const articles = db.prepare<{ readonly id: string; readonly times: number }>(
    `SELECT article_id AS id, COUNT(*) AS times FROM failed_searches f
     WHERE locale = ? AND folded = ? AND ended = 'article' AND ${open} GROUP BY article_id ORDER BY times DESC, article_id`,
  );
  const endedAt = db.prepare<{ readonly text: string; readonly times: number }>(
    'SELECT MAX(text) AS text, COUNT(*) AS times FROM failed_searches WHERE locale = ? AND article_id = ? GROUP BY folded ORDER BY times DESC LIMIT 100',
  );
  const settle = db.prepare('INSERT INTO settled_searches (locale, folded, at) VALUES (?, ?, ?) ON CONFLICT (locale, folded) DO UPDATE SET at = excluded.at');
  const keep = db.prepare('INSERT INTO customer_words (locale, article_id, word, conversation_id, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING');
  const words = db.prepare<{ readonly word: string; readonly times: number }>(
    'SELECT word, COUNT(*) AS times FROM customer_words WHERE locale = ? AND article_id = ? GROUP BY word ORDER BY times DESC, word',
  );
  const decline = db.prepare('INSERT INTO declined_words (locale, place, word) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const declined = db.prepare<{ readonly place: string; readonly word: string }>('SELECT place, word FROM declined_words WHERE locale = ?');

  return {
    searched({ visitorId, locale, folded, text, level, at, since }) {
      forgetBeginnings.run(visitorId, locale, since, folded, folded, folded);
      if (level !== 'answer') put.run(visitorId, locale, folded, text, level, at);
    },
    ended({ visitorId, since, articleId }) {
      if (articleId === undefined) endAtHuman.run(visitorId, since);
      else endAtArticle.run(articleId, visitorId, since);
    },
    failed: (limit) =>
      failed.all(limit).map(({ locale, folded, times, last_at: lastAt, human, nowhere }) => ({
        locale,
        folded,
        text: spelled.get(locale, folded)?.text ?? folded,
        times,
        lastAt,
        ended: { nowhere, human, articles: articles.all(locale, folded) },
      })),
    endedAt: (locale, articleId) => endedAt.all(locale, articleId),
    settle({ locale, folded, at }) {
      settle.run(locale, folded, at);
    },
    keepWords({ locale, articleId, conversationId, words: said, at }) {
      for (const word of said) keep.run(locale, articleId, word, conversationId, at);
    },
    wordsOf: (locale, articleId) => words.all(locale, articleId),
    decline({ locale, place, word }) {
      decline.run(locale, place, word);
    },
    declined: (locale) => declined.all(locale),
    forget(before) {
      forgetSearches.run(before);
      forgetWords.run(before);
    },
  };
};
