/** What became a conversation without being a chat: calls that are booked, and messages that were left. Whose they are, and with which key, says the conversation. */
export const callbacks = `
CREATE TABLE callbacks (
  reference TEXT PRIMARY KEY,
  conversation_id TEXT NOT NULL UNIQUE REFERENCES conversations (id),
  slot TEXT NOT NULL,
  starts_at TEXT NOT NULL,
  ends_at TEXT NOT NULL,
  phone TEXT NOT NULL,
  name TEXT,
  received_at TEXT NOT NULL
);
CREATE INDEX callbacks_by_time ON callbacks (ends_at, starts_at);
CREATE INDEX callbacks_by_phone ON callbacks (phone, ends_at);

CREATE TABLE left_messages (
  reference TEXT PRIMARY KEY,
  conversation_id TEXT NOT NULL UNIQUE REFERENCES conversations (id),
  email TEXT,
  received_at TEXT NOT NULL
);
`;
