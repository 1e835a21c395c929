/** What is known of a file; its bytes lie beside the database under its id. A row outlives its bytes until these are gone. */
export const files = `
CREATE TABLE files (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL,
  upload_key TEXT NOT NULL,
  purpose TEXT NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  size BIGINT NOT NULL,
  uploaded_at TEXT NOT NULL,
  conversation_id TEXT REFERENCES conversations (id),
  seq BIGINT,
  erased_at TEXT,
  UNIQUE (owner_id, upload_key)
);
CREATE INDEX files_by_message ON files (conversation_id, seq);
CREATE INDEX files_by_age ON files (uploaded_at);
CREATE INDEX files_erased ON files (erased_at);

CREATE TABLE file_secret (
  secret TEXT NOT NULL
);
`;
