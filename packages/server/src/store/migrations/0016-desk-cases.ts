/** Agents ask about every case, not only about what was sent by a flow, and put documents to it. */
export const deskCases = `
CREATE TABLE asked_about_cases (
  case_reference TEXT NOT NULL,
  client_id TEXT NOT NULL,
  conversation_id TEXT NOT NULL REFERENCES conversations (id),
  asked_by TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  answered_at TEXT,
  PRIMARY KEY (case_reference, client_id)
);
INSERT INTO asked_about_cases (case_reference, client_id, conversation_id, asked_by, asked_at, answered_at)
  SELECT cases.reference, client_id, conversation_id, asked_by, asked_at, answered_at
  FROM case_questions JOIN cases ON cases.submission_reference = case_questions.submission_reference;
DROP TABLE case_questions;
ALTER TABLE asked_about_cases RENAME TO case_questions;
CREATE INDEX case_questions_open ON case_questions (conversation_id, answered_at);

ALTER TABLE files ADD COLUMN case_reference TEXT;
CREATE INDEX files_by_case ON files (case_reference);
`;
