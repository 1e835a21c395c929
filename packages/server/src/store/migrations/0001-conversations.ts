/** Instants are UTC text, so that they sort; JSON is text; PostgreSQL takes the same lines. */
export const conversations = `
CREATE TABLE store_life (
  epoch TEXT NOT NULL
);

CREATE TABLE visitor_sessions (
  hash TEXT PRIMARY KEY,
  visitor_id TEXT NOT NULL,
  locale TEXT NOT NULL,
  started_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  ends_at TEXT NOT NULL
);
CREATE INDEX visitor_sessions_expiring ON visitor_sessions (expires_at);

CREATE TABLE socket_tickets (
  hash TEXT PRIMARY KEY,
  session_hash TEXT NOT NULL,
  expires_at TEXT NOT NULL
);
CREATE INDEX socket_tickets_expiring ON socket_tickets (expires_at);

CREATE TABLE conversations (
  id TEXT PRIMARY KEY,
  visitor_id TEXT NOT NULL,
  visitor_role TEXT NOT NULL,
  visitor_name TEXT,
  locale TEXT NOT NULL,
  start_key TEXT NOT NULL,
  context TEXT NOT NULL,
  status TEXT NOT NULL,
  head BIGINT NOT NULL,
  note_head BIGINT NOT NULL,
  assignee_id TEXT,
  assignee_name TEXT,
  reason TEXT,
  last_text TEXT NOT NULL,
  started_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  waiting_since TEXT,
  answered_at TEXT,
  UNIQUE (visitor_id, start_key)
);
CREATE INDEX conversations_by_visitor ON conversations (visitor_id, started_at);
CREATE INDEX conversations_by_wait ON conversations (status, waiting_since);
CREATE INDEX conversations_by_assignee ON conversations (assignee_id, status);
CREATE INDEX conversations_by_change ON conversations (updated_at);

CREATE TABLE events (
  conversation_id TEXT NOT NULL REFERENCES conversations (id),
  seq BIGINT NOT NULL,
  client_id TEXT,
  kind TEXT NOT NULL,
  by_id TEXT NOT NULL,
  by_role TEXT NOT NULL,
  by_name TEXT,
  at TEXT NOT NULL,
  data TEXT NOT NULL,
  PRIMARY KEY (conversation_id, seq),
  UNIQUE (conversation_id, client_id)
);

CREATE TABLE marks (
  conversation_id TEXT NOT NULL REFERENCES conversations (id),
  participant_id TEXT NOT NULL,
  delivered_up_to BIGINT NOT NULL,
  read_up_to BIGINT NOT NULL,
  PRIMARY KEY (conversation_id, participant_id)
);

CREATE TABLE notes (
  conversation_id TEXT NOT NULL REFERENCES conversations (id),
  seq BIGINT NOT NULL,
  client_id TEXT NOT NULL,
  by_id TEXT NOT NULL,
  by_name TEXT,
  at TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (conversation_id, seq),
  UNIQUE (conversation_id, client_id)
);

CREATE TABLE facts (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  visitor_id TEXT,
  conversation_id TEXT,
  data TEXT NOT NULL
);
CREATE INDEX facts_by_kind ON facts (kind, at);
CREATE INDEX facts_by_conversation ON facts (conversation_id);
`;
