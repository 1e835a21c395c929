/** Who is mailed about a case, what he was told last, and the mails that are to leave. */
export const caseMails = `
CREATE TABLE case_follows (
  case_reference TEXT NOT NULL REFERENCES cases (reference),
  email TEXT NOT NULL,
  visitor_id TEXT,
  follow_key TEXT,
  locale TEXT NOT NULL,
  state TEXT NOT NULL,
  told TEXT NOT NULL,
  PRIMARY KEY (case_reference, email)
);

CREATE TABLE case_mails (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  case_reference TEXT NOT NULL REFERENCES cases (reference),
  email TEXT NOT NULL,
  locale TEXT NOT NULL,
  visitor_id TEXT,
  tells TEXT,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  try_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  ended_at TEXT,
  reason TEXT
);
CREATE INDEX case_mails_due ON case_mails (state, try_at);
CREATE INDEX case_mails_by_case ON case_mails (case_reference);

CREATE TABLE case_mail_links (
  hash TEXT PRIMARY KEY,
  purpose TEXT NOT NULL,
  case_reference TEXT NOT NULL REFERENCES cases (reference),
  email TEXT NOT NULL,
  expires_at TEXT NOT NULL
);
CREATE INDEX case_mail_links_by_case ON case_mail_links (case_reference);
`;
