/**
 * Flows: each version that was ever in use, what was sent, what is still being filled in, the case that came of it, and the mails about it.
 * Answers go when their time is over; that something was sent stays. Of codes and links only hashes are kept.
 */
export const flows = `
CREATE TABLE flow_versions (
  flow_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  definition TEXT NOT NULL,
  first_at TEXT NOT NULL,
  PRIMARY KEY (flow_id, version)
);

CREATE TABLE flow_drafts (
  owner_id TEXT NOT NULL,
  draft_key TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  revision BIGINT NOT NULL,
  draft TEXT,
  expires_at TEXT NOT NULL,
  PRIMARY KEY (owner_id, draft_key)
);
CREATE INDEX flow_drafts_expiring ON flow_drafts (expires_at);

CREATE TABLE flow_draft_guests (
  visitor_id TEXT NOT NULL,
  draft_key TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  PRIMARY KEY (visitor_id, draft_key)
);

CREATE TABLE flow_codes (
  owner_id TEXT NOT NULL,
  submission_key TEXT NOT NULL,
  hash TEXT,
  tries INTEGER NOT NULL,
  expires_at TEXT,
  PRIMARY KEY (owner_id, submission_key)
);

CREATE TABLE submissions (
  reference TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL,
  submission_key TEXT NOT NULL,
  flow_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  locale TEXT NOT NULL,
  answers TEXT,
  steps TEXT NOT NULL,
  retention TEXT NOT NULL,
  purpose TEXT NOT NULL,
  received_at TEXT NOT NULL,
  erase_at TEXT,
  erased_at TEXT,
  undone_at TEXT,
  UNIQUE (owner_id, submission_key)
);
CREATE INDEX submissions_by_owner ON submissions (owner_id, received_at);
CREATE INDEX submissions_erasable ON submissions (erase_at);

CREATE TABLE cases (
  reference TEXT PRIMARY KEY,
  submission_reference TEXT NOT NULL UNIQUE REFERENCES submissions (reference),
  kind TEXT NOT NULL,
  stages TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  ended_at TEXT,
  ending TEXT
);

CREATE TABLE flow_mails (
  id TEXT PRIMARY KEY,
  mail_key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  submission_key TEXT NOT NULL,
  submission_reference TEXT REFERENCES submissions (reference),
  email TEXT NOT NULL,
  locale TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  try_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  ended_at TEXT,
  reason TEXT
);
CREATE INDEX flow_mails_due ON flow_mails (state, try_at);
CREATE INDEX flow_mails_by_submission ON flow_mails (submission_reference);

CREATE TABLE flow_undo_links (
  hash TEXT PRIMARY KEY,
  submission_reference TEXT NOT NULL REFERENCES submissions (reference),
  expires_at TEXT NOT NULL
);

ALTER TABLE files ADD COLUMN submission_reference TEXT;
CREATE INDEX files_by_submission ON files (submission_reference);
`;
