import type { Database } from '../database.ts';

/**
 * Cases of every kind: what was reported about each, append-only, and who may look. What a submission had as stages becomes such a case. A promise is
 * never rewritten: its row refuses to be changed, and goes with its case alone.
 */
export const cases = `
ALTER TABLE cases RENAME TO staged_cases;

CREATE TABLE cases (
  reference TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  owner_id TEXT,
  customer_id TEXT,
  customer_issuer TEXT,
  email TEXT,
  postal_code TEXT,
  locale TEXT NOT NULL,
  submission_reference TEXT UNIQUE REFERENCES submissions (reference),
  head BIGINT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  ended_at TEXT,
  erase_at TEXT,
  restricted_at TEXT
);
CREATE UNIQUE INDEX cases_by_name ON cases (upper(reference));
CREATE INDEX cases_by_owner ON cases (owner_id, updated_at);
CREATE INDEX cases_by_customer ON cases (customer_id, updated_at);
CREATE INDEX cases_by_email ON cases (email, updated_at);
CREATE INDEX cases_by_change ON cases (updated_at);
CREATE INDEX cases_erasable ON cases (erase_at);

CREATE TABLE case_events (
  case_reference TEXT NOT NULL REFERENCES cases (reference),
  seq BIGINT NOT NULL,
  by_id TEXT NOT NULL,
  event_id TEXT NOT NULL,
  at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (case_reference, seq),
  UNIQUE (case_reference, by_id, event_id)
);
CREATE TRIGGER case_events_stay BEFORE UPDATE ON case_events BEGIN
  SELECT RAISE(ABORT, 'What was reported about a case is never changed.');
END;

CREATE TABLE case_grants (
  case_reference TEXT NOT NULL REFERENCES cases (reference),
  visitor_id TEXT NOT NULL,
  link_hash TEXT,
  expires_at TEXT NOT NULL,
  PRIMARY KEY (case_reference, visitor_id)
);
CREATE INDEX case_grants_by_visitor ON case_grants (visitor_id);

CREATE TABLE case_codes (
  case_reference TEXT NOT NULL,
  visitor_id TEXT NOT NULL,
  hash TEXT,
  tries INTEGER NOT NULL,
  expires_at TEXT NOT NULL,
  PRIMARY KEY (case_reference, visitor_id)
);
CREATE INDEX case_codes_expiring ON case_codes (expires_at);

CREATE TABLE case_links (
  hash TEXT PRIMARY KEY,
  case_reference TEXT NOT NULL REFERENCES cases (reference),
  expires_at TEXT NOT NULL
);
CREATE INDEX case_links_by_case ON case_links (case_reference);

CREATE TABLE case_unknown_statuses (
  scheme TEXT NOT NULL,
  status TEXT NOT NULL,
  times BIGINT NOT NULL,
  first_at TEXT NOT NULL,
  last_at TEXT NOT NULL,
  last_by TEXT NOT NULL,
  last_reference TEXT NOT NULL,
  PRIMARY KEY (scheme, status)
);
`;

interface StagedCase {
  readonly reference: string;
  readonly submission_reference: string;
  readonly kind: string;
  readonly stages: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly ended_at: string | null;
  readonly ending: 'done' | 'undone' | null;
  readonly owner_id: string;
  readonly locale: string;
  readonly restricted_at: string | null;
  readonly email: string | null;
  readonly definition: string;
}
interface StagedStage {
  readonly id: string;
  readonly owner: string;
  readonly plannedOn?: string;
  readonly doneAt?: string;
}
type Texts = Readonly<Record<string, string>>;

/** Copies what was there, in the words of the version it was sent under. */
export const casesMoved = (db: Database): void => {
  const staged = db.prepare<StagedCase>(
    `SELECT staged_cases.*, submissions.owner_id, submissions.locale, submissions.restricted_at, definition,
       (SELECT MIN(lower(email)) FROM flow_mails WHERE submission_reference = submissions.reference AND flow_mails.kind = 'receipt') AS email
     FROM staged_cases
     JOIN submissions ON submissions.reference = staged_cases.submission_reference
     JOIN flow_versions ON flow_versions.flow_id = submissions.flow_id AND flow_versions.version = submissions.version`,
  );
  const asked = db.prepare<{ readonly client_id: string; readonly asked_at: string; readonly answered_at: string | null }>(
    'SELECT client_id, asked_at, answered_at FROM case_questions WHERE submission_reference = ? ORDER BY asked_at, client_id',
  );
  const insert = db.prepare(
    `INSERT INTO cases (reference, kind, owner_id, email, locale, submission_reference, head, created_at, updated_at, ended_at, restricted_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const append = db.prepare('INSERT INTO case_events (case_reference, seq, by_id, event_id, at, recorded_at, kind, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)');

  for (const each of staged.all()) {
    const { reference, created_at: at } = each;
    const definition = JSON.parse(each.definition) as {
      readonly title: Texts;
      readonly stages: readonly { readonly id: string; readonly label: Texts; readonly hint?: Texts }[];
    };
    const stages = JSON.parse(each.stages) as readonly StagedStage[];
    const said = stages.map(({ id, owner, plannedOn }) => {
      const { label = { de: id }, hint: explain } = definition.stages.find((stage) => stage.id === id) ?? {};
      return { id, label, explain, owner, plannedOn };
    });
    const events: { readonly id: string; readonly at: string; readonly kind: string; readonly body: object }[] = [
      { id: 'opened', at, kind: 'opened', body: { case: each.kind, title: definition.title, stages: said, locale: each.locale } },
    ];
    const until = stages.at(-1)?.plannedOn;
    if (until !== undefined) events.push({ id: 'promise', at, kind: 'promise', body: { promise: { kind: 'answer', from: until, until, precision: 'day' } } });
    for (const { id, doneAt } of stages)
      if (doneAt !== undefined && stages.length > 1) events.push({ id: `stage-${id}`, at: doneAt, kind: 'stage', body: { stage: id, state: 'done' } });
    for (const question of asked.all(each.submission_reference)) {
      const action = { id: `question-${question.client_id}`, kind: 'other', label: { de: 'Auf eine Frage antworten', en: 'Answer a question' }, needed: true };
      events.push({ id: action.id, at: question.asked_at, kind: 'action', body: { action } });
      if (question.answered_at !== null)
        events.push({ id: `answer-${question.client_id}`, at: question.answered_at, kind: 'action', body: { action, state: 'done' } });
    }
    if (each.ending === 'undone' && each.ended_at !== null) events.push({ id: 'undone', at: each.ended_at, kind: 'ended', body: { ending: 'cancelled' } });
    insert.run(
      reference,
      each.kind,
      each.owner_id,
      each.restricted_at === null ? each.email : null,
      each.locale,
      each.submission_reference,
      events.length,
      at,
      each.updated_at,
      each.ended_at,
      each.restricted_at,
    );
    for (const [index, event] of events.entries())
      append.run(reference, index + 1, 'lotse', event.id, event.at, event.at, event.kind, JSON.stringify(event.body));
  }
  db.prepare('DROP TABLE staged_cases').run();
};
