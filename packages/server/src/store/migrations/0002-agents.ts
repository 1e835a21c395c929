export const agents = `
CREATE TABLE agents (
  id TEXT PRIMARY KEY,
  mail TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  password TEXT,
  active INTEGER NOT NULL
);

CREATE TABLE agent_invitations (
  agent_id TEXT PRIMARY KEY REFERENCES agents (id),
  hash TEXT NOT NULL UNIQUE,
  expires_at TEXT NOT NULL
);

CREATE TABLE agent_sessions (
  hash TEXT PRIMARY KEY,
  agent_id TEXT NOT NULL REFERENCES agents (id),
  expires_at TEXT NOT NULL
);
CREATE INDEX agent_sessions_by_agent ON agent_sessions (agent_id);
CREATE INDEX agent_sessions_expiring ON agent_sessions (expires_at);
`;
