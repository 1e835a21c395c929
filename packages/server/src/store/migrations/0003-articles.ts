/** A removed article keeps its row, so that whoever asks what changed is told that it is gone. */
export const articles = `
CREATE TABLE articles (
  locale TEXT NOT NULL,
  id TEXT NOT NULL,
  content TEXT NOT NULL,
  version BIGINT NOT NULL,
  removed INTEGER NOT NULL,
  PRIMARY KEY (locale, id)
);

CREATE TABLE article_ratings (
  key TEXT PRIMARY KEY,
  article_id TEXT NOT NULL,
  locale TEXT NOT NULL,
  helpful INTEGER NOT NULL,
  comment TEXT,
  visitor_id TEXT NOT NULL,
  at TEXT NOT NULL
);
CREATE INDEX article_ratings_by_article ON article_ratings (article_id, at);
`;
