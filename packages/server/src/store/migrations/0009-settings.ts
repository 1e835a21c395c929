/** What the desk changed over the content folder, who changed what, agents' roles, and the replies that are one agent's own. */
export const settings = `
CREATE TABLE settings (
  name TEXT NOT NULL,
  id TEXT NOT NULL,
  value TEXT,
  file_hash TEXT NOT NULL,
  by_id TEXT NOT NULL,
  by_name TEXT,
  at TEXT NOT NULL,
  PRIMARY KEY (name, id)
);

CREATE TABLE audit (
  seq BIGINT PRIMARY KEY,
  at TEXT NOT NULL,
  by_id TEXT,
  by_name TEXT,
  deed TEXT NOT NULL,
  subject TEXT NOT NULL,
  was TEXT,
  now TEXT
);

ALTER TABLE agents ADD COLUMN role TEXT NOT NULL DEFAULT 'agent';

CREATE TABLE own_replies (
  agent_id TEXT NOT NULL,
  id TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (agent_id, id)
);
`;
