/**
 * Mails leave in the transaction of what causes them: a row in `mails` is a promise to send one. Of links in them only hashes are kept.
 * Somebody whom a link led into a conversation is a guest there: in it, and only in it, he is the one who began it.
 */
export const mails = `
CREATE TABLE mail_wishes (
  conversation_id TEXT PRIMARY KEY REFERENCES conversations (id),
  email TEXT NOT NULL,
  wish_key TEXT NOT NULL,
  state TEXT NOT NULL,
  mailed_up_to BIGINT NOT NULL
);

CREATE TABLE mails (
  id TEXT PRIMARY KEY,
  mail_key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  conversation_id TEXT NOT NULL REFERENCES conversations (id),
  email TEXT NOT NULL,
  state TEXT NOT NULL,
  after_seq BIGINT,
  up_to BIGINT,
  attempts INTEGER NOT NULL,
  try_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  ended_at TEXT,
  reason TEXT
);
CREATE INDEX mails_due ON mails (state, try_at);
CREATE INDEX mails_by_conversation ON mails (conversation_id, state);

CREATE TABLE mail_links (
  hash TEXT PRIMARY KEY,
  purpose TEXT NOT NULL,
  conversation_id TEXT NOT NULL REFERENCES conversations (id),
  mail_id TEXT NOT NULL,
  expires_at TEXT NOT NULL
);
CREATE INDEX mail_links_expiring ON mail_links (expires_at);

CREATE TABLE conversation_guests (
  visitor_id TEXT NOT NULL,
  conversation_id TEXT NOT NULL REFERENCES conversations (id),
  PRIMARY KEY (visitor_id, conversation_id)
);

CREATE TABLE conversation_silences (
  conversation_id TEXT PRIMARY KEY REFERENCES conversations (id),
  asked_seq BIGINT NOT NULL,
  asked_at TEXT NOT NULL
);
`;
