/** What agents asked customers about a case: open until the customer says something in that conversation. */
export const caseQuestions = `
CREATE TABLE case_questions (
  submission_reference TEXT NOT NULL REFERENCES submissions (reference),
  client_id TEXT NOT NULL,
  conversation_id TEXT NOT NULL REFERENCES conversations (id),
  asked_by TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  answered_at TEXT,
  PRIMARY KEY (submission_reference, client_id)
);
CREATE INDEX case_questions_open ON case_questions (conversation_id, answered_at);
`;
