/** What customers searched for and did not find, the words of those who were led to an article, and what an editor has decided about either. */
export const searches = `
CREATE TABLE failed_searches (
  visitor_id TEXT NOT NULL,
  locale TEXT NOT NULL,
  folded TEXT NOT NULL,
  text TEXT NOT NULL,
  at TEXT NOT NULL,
  ended TEXT,
  article_id TEXT,
  PRIMARY KEY (visitor_id, locale, folded)
);
CREATE INDEX failed_searches_by_time ON failed_searches (at);
CREATE INDEX failed_searches_by_text ON failed_searches (locale, folded);
CREATE INDEX failed_searches_by_article ON failed_searches (locale, article_id);

CREATE TABLE settled_searches (
  locale TEXT NOT NULL,
  folded TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (locale, folded)
);

CREATE TABLE customer_words (
  locale TEXT NOT NULL,
  article_id TEXT NOT NULL,
  word TEXT NOT NULL,
  conversation_id TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (locale, article_id, word, conversation_id)
);
CREATE INDEX customer_words_by_time ON customer_words (at);

CREATE TABLE declined_words (
  locale TEXT NOT NULL,
  place TEXT NOT NULL,
  word TEXT NOT NULL,
  PRIMARY KEY (locale, place, word)
);
`;
