/** What agents do beside answering: topics to route by, conversations put off, visitors kept out, and who is there for what. */
export const deskWork = `
ALTER TABLE conversations ADD COLUMN topic TEXT;
ALTER TABLE conversations ADD COLUMN snoozed_until TEXT;
ALTER TABLE conversations ADD COLUMN spam INTEGER NOT NULL DEFAULT 0;

CREATE TABLE blocked_visitors (
  visitor_id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  by_id TEXT NOT NULL,
  by_name TEXT
);

CREATE TABLE agent_skills (
  agent_id TEXT PRIMARY KEY REFERENCES agents (id),
  topics TEXT NOT NULL,
  languages TEXT NOT NULL
);
`;
