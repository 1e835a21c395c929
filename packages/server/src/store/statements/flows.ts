import { LotseError, type CaseKind, type Draft, type FlowDefinition, type Participant, type Retention } from '@lotse/contract';
import type { FoldedCase } from '@lotse/contract/cases';
import { codeHolds, mostTries } from '../../flows/codes.ts';
import type { Database } from '../database.ts';
import type { DueFlowMail, FlowMailKind, FlowStore, NewFlowMail, StoredCase, StoredStage, StoredSubmission } from '../flow-store.ts';
import type { Statements } from '../store.ts';
import { casesCarried, casesForgotten, type CaseStatements } from './cases.ts';
import { facts } from './facts.ts';
import { idsIn } from './files.ts';
import { lateSince } from './mail-outbox.ts';

interface SubmissionRow {
  readonly reference: string;
  readonly owner_id: string;
  readonly submission_key: string;
  readonly flow_id: string;
  readonly version: number;
  readonly locale: string;
  readonly answers: string | null;
  readonly steps: string;
  readonly retention: Retention;
  readonly received_at: string;
  readonly undone_at: string | null;
  readonly confirmation: 'asked' | 'given' | null;
  readonly restricted_at: string | null;
  readonly purpose: string;
  readonly erase_at: string | null;
  readonly erased_at: string | null;
  readonly case_reference: string;
  readonly kind: CaseKind;
  readonly created_at: string;
  readonly updated_at: string;
  readonly ended_at: string | null;
  readonly waiting_since: string | null;
  readonly receipt_bounced_at: string | null;
}
interface MailRow {
  readonly id: string;
  readonly kind: FlowMailKind;
  readonly owner_id: string;
  readonly submission_key: string;
  readonly submission_reference: string | null;
  readonly email: string;
  readonly locale: string;
  readonly state: string;
  readonly attempts: number;
  readonly created_at: string;
  readonly ended_at: string | null;
}
interface FileRow {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

const joined = `SELECT submissions.*, cases.reference AS case_reference, cases.kind, created_at, updated_at, cases.ended_at,
    (SELECT MIN(asked_at) FROM case_questions WHERE case_reference = cases.reference AND answered_at IS NULL) AS waiting_since,
    (SELECT MAX(flow_mails.ended_at) FROM flow_mails
     WHERE submission_reference = submissions.reference AND flow_mails.kind = 'receipt' AND state = 'bounced') AS receipt_bounced_at
  FROM submissions JOIN cases ON cases.submission_reference = submissions.reference`;

/** Nobody fills in as many at once; each is looked through for the files that it keeps. */
const mostDrafts = 50;

export const flows = (db: Database, cases: CaseStatements): Statements<FlowStore> => {
  const newest = db.prepare<{ readonly definition: string }>(
    'SELECT definition FROM flow_versions AS one WHERE version = (SELECT MAX(version) FROM flow_versions WHERE flow_id = one.flow_id) ORDER BY flow_id',
  );
  const findVersion = db.prepare<{ readonly definition: string }>('SELECT definition FROM flow_versions WHERE flow_id = ? AND version = ?');
  const keepVersion = db.prepare('INSERT INTO flow_versions (flow_id, version, definition, first_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING');

  const byKey = db.prepare<SubmissionRow>(`${joined} WHERE submissions.owner_id = ? AND submission_key = ?`);
  const byReference = db.prepare<SubmissionRow>(`${joined} WHERE submissions.reference = ?`);
  const ofOwner = db.prepare<SubmissionRow>(`${joined} WHERE submissions.owner_id = ? ORDER BY received_at DESC, submissions.reference LIMIT 200`);
  const insert = db.prepare(
    `INSERT INTO submissions (reference, owner_id, submission_key, flow_id, version, locale, answers, steps, retention, purpose, received_at, erase_at, confirmation)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const eraseLater = db.prepare('UPDATE submissions SET erase_at = ? WHERE reference = ? AND erase_at IS NULL');
  const confirmed = db.prepare(`UPDATE submissions SET confirmation = 'given' WHERE reference = ?`);
  const takeBack = db.prepare('UPDATE submissions SET undone_at = ? WHERE reference = ?');

  // What was taken back, or has ended, takes no time any more.
  const slotsHeld = db.prepare<{ readonly starts_at: string }>(
    `SELECT starts_at FROM flow_slots JOIN submissions ON submissions.reference = flow_slots.submission_reference
       JOIN cases ON cases.submission_reference = submissions.reference
     WHERE flow_slots.flow_id = ? AND starts_at >= ? AND undone_at IS NULL AND cases.ended_at IS NULL ORDER BY starts_at`,
  );
  const holdSlot = db.prepare('INSERT INTO flow_slots (submission_reference, flow_id, starts_at) VALUES (?, ?, ?)');
  /** Of whoever fills it in, on whichever of his devices: by the draft's link they are all one. */
  const freeFile = db.prepare<FileRow>(
    `SELECT id, name, type, size FROM files WHERE id = ?1 AND purpose = 'flow' AND erased_at IS NULL AND conversation_id IS NULL
       AND (owner_id = ?2 OR owner_id IN (SELECT visitor_id FROM flow_draft_guests WHERE owner_id = ?2 AND draft_key = ?3))
       AND (submission_reference IS NULL OR submission_reference = (SELECT reference FROM submissions WHERE owner_id = ?2 AND submission_key = ?3))`,
  );
  const claimFile = db.prepare('UPDATE files SET submission_reference = ? WHERE id = ? AND submission_reference IS NULL');

  const findDraft = db.prepare<{ readonly revision: number; readonly draft: string | null; readonly expires_at: string }>(
    'SELECT revision, draft, expires_at FROM flow_drafts WHERE owner_id = ? AND draft_key = ?',
  );
  const draftsHeld = db.prepare<{ readonly held: number }>('SELECT COUNT(*) AS held FROM flow_drafts WHERE owner_id = ?');
  const putDraft = db.prepare(
    `INSERT INTO flow_drafts (owner_id, draft_key, hash, revision, draft, expires_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (owner_id, draft_key) DO UPDATE SET hash = excluded.hash, revision = excluded.revision, draft = excluded.draft, expires_at = excluded.expires_at`,
  );
  const draftOfLink = db.prepare<{ readonly owner_id: string; readonly draft_key: string; readonly draft: string | null }>(
    'SELECT owner_id, draft_key, draft FROM flow_drafts WHERE hash = ? AND expires_at > ?',
  );
  const emptyDraft = db.prepare('UPDATE flow_drafts SET draft = NULL WHERE owner_id = ? AND draft_key = ?');
  const admit = db.prepare('INSERT INTO flow_draft_guests (visitor_id, draft_key, owner_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const guestOf = db.prepare<{ readonly owner_id: string }>('SELECT owner_id FROM flow_draft_guests WHERE visitor_id = ? AND draft_key = ?');
  const isCustomer = db.prepare<{ readonly id: string }>('SELECT id FROM customers WHERE id = ?');

  const findCode = db.prepare<{ readonly hash: string | null; readonly tries: number; readonly expires_at: string | null }>(
    'SELECT hash, tries, expires_at FROM flow_codes WHERE owner_id = ? AND submission_key = ?',
  );
  const putCode = db.prepare(
    `INSERT INTO flow_codes (owner_id, submission_key, hash, tries, expires_at) VALUES (?, ?, ?, 0, ?)
     ON CONFLICT (owner_id, submission_key) DO UPDATE SET hash = excluded.hash, tries = 0, expires_at = excluded.expires_at`,
  );
  const tryCode = db.prepare('UPDATE flow_codes SET tries = tries + 1 WHERE owner_id = ? AND submission_key = ?');
  const endCode = db.prepare('DELETE FROM flow_codes WHERE owner_id = ? AND submission_key = ?');

  const insertMail = db.prepare(
    `INSERT INTO flow_mails (id, mail_key, kind, owner_id, submission_key, submission_reference, email, locale, state, attempts, try_at, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'waiting', 0, ?, ?) ON CONFLICT (mail_key) DO NOTHING`,
  );
  const waitingMail = db.prepare<{ readonly id: string }>(
    `SELECT id FROM flow_mails WHERE owner_id = ? AND submission_key = ? AND kind = ? AND email = ? AND state = 'waiting'`,
  );
  const dueMails = db.prepare<MailRow & { readonly flow_id: string | null; readonly version: number | null }>(
    `SELECT flow_mails.*, flow_id, version FROM flow_mails LEFT JOIN submissions ON submissions.reference = submission_reference
     WHERE state IN ('waiting', 'sending') AND try_at <= ? ORDER BY try_at LIMIT ?`,
  );
  const findMail = db.prepare<MailRow>('SELECT * FROM flow_mails WHERE id = ?');
  const beginMail = db.prepare(`UPDATE flow_mails SET state = 'sending', attempts = attempts + 1, try_at = ? WHERE id = ?`);
  const retryMail = db.prepare(`UPDATE flow_mails SET state = 'waiting', try_at = ?, reason = ? WHERE id = ?`);
  const finishMail = db.prepare('UPDATE flow_mails SET state = ?, ended_at = ?, reason = ? WHERE id = ?');
  const late = db.prepare<{ readonly since: string | null }>(lateSince('flow_mails'));
  const mailsOf = db.prepare<MailRow>('SELECT * FROM flow_mails WHERE submission_reference = ? ORDER BY created_at, kind');

  const putUndo = db.prepare('INSERT INTO flow_undo_links (hash, submission_reference, expires_at) VALUES (?, ?, ?)');
  const undoOf = db.prepare<{ readonly submission_reference: string }>('SELECT submission_reference FROM flow_undo_links WHERE hash = ? AND expires_at > ?');

  const draftsOf = db.prepare<{ readonly draft: string | null }>('SELECT draft FROM flow_drafts WHERE owner_id = ?');
  // A request is for the one who made it; everything else the law wants kept.
  const eraseRequests = db.prepare(`UPDATE submissions SET answers = NULL, erased_at = ? WHERE owner_id = ? AND retention = 'request' AND erased_at IS NULL`);
  const restrict = db.prepare('UPDATE submissions SET restricted_at = ? WHERE owner_id = ? AND erased_at IS NULL AND restricted_at IS NULL');
  const forgetDrafts = db.prepare('DELETE FROM flow_drafts WHERE owner_id = ?');
  const forgetCodes = db.prepare('DELETE FROM flow_codes WHERE owner_id = ?');
  const forgetUndo = db.prepare('DELETE FROM flow_undo_links WHERE submission_reference IN (SELECT reference FROM submissions WHERE owner_id = ?)');

  const eraseAnswers = db.prepare('UPDATE submissions SET answers = NULL, erased_at = ? WHERE erase_at <= ? AND erased_at IS NULL');
  const eraseFiles = db.prepare(
    `UPDATE files SET erased_at = ? WHERE erased_at IS NULL AND submission_reference IN (SELECT reference FROM submissions WHERE erased_at IS NOT NULL)`,
  );
  const eraseMails = db.prepare(
    `DELETE FROM flow_mails WHERE state <> 'waiting' AND submission_reference IN (SELECT reference FROM submissions WHERE erased_at IS NOT NULL)`,
  );
  const eraseDrafts = db.prepare('DELETE FROM flow_drafts WHERE expires_at <= ?');
  const eraseGuests = db.prepare(
    'DELETE FROM flow_draft_guests WHERE NOT EXISTS (SELECT 1 FROM flow_drafts WHERE flow_drafts.owner_id = flow_draft_guests.owner_id AND flow_drafts.draft_key = flow_draft_guests.draft_key)',
  );
  const eraseCodes = db.prepare('DELETE FROM flow_codes WHERE expires_at <= ?');
  const erasePassingMails = db.prepare(`DELETE FROM flow_mails WHERE kind IN ('code', 'draft') AND state IN ('sent', 'bounced', 'needless') AND ended_at <= ?`);
  const eraseUndo = db.prepare('DELETE FROM flow_undo_links WHERE expires_at <= ?');

  const forgetCases = casesForgotten(db, 'SELECT reference FROM submissions WHERE erased_at IS NOT NULL OR restricted_at IS NOT NULL');
  const record = facts(db);
  const holder = (visitorId: string, key: string): string => guestOf.get(visitorId, key)?.owner_id ?? visitorId;
  const put = ({ id, kind, email }: NewFlowMail, about: { ownerId: string; key: string; reference?: string; locale: string; at: string }) =>
    insertMail.run(
      id,
      about.reference === undefined ? id : `${kind} ${about.reference} ${email}`,
      kind,
      about.ownerId,
      about.key,
      about.reference,
      email,
      about.locale,
      about.at,
      about.at,
    );
  /** One that is still being filled in. */
  const draftOf = (ownerId: string, key: string, at: string) => {
    const row = findDraft.get(ownerId, key);
    if (!row || row.draft === null || row.expires_at <= at) return undefined;
    const { flowId, version } = JSON.parse(row.draft) as Draft;
    return { ownerId, key, flowId, version, expiresAt: row.expires_at };
  };
  const definitionOf = (flowId: string, version: number): FlowDefinition | undefined => {
    const row = findVersion.get(flowId, version);
    return row && (JSON.parse(row.definition) as FlowDefinition);
  };
  const asStored = (row: SubmissionRow): StoredSubmission => submissionOf(row, cases.folded(row.case_reference));
  const existing = (reference: string): StoredSubmission => {
    const row = byReference.get(reference);
    if (!row) throw new LotseError('not-found', 'There is no submission with this reference.');
    return asStored(row);
  };
  const refusedFor = (ownerId: string, key: string, given: string, at: string): 'code-wrong' | 'code-over' | undefined => {
    const row = findCode.get(ownerId, key);
    if (!row?.hash || !row.expires_at || row.expires_at <= at || row.tries >= mostTries) return 'code-over';
    tryCode.run(ownerId, key);
    return codeHolds(row.hash, given) ? undefined : 'code-wrong';
  };

  return {
    newest: () => newest.all().map(({ definition }) => JSON.parse(definition) as FlowDefinition),
    version: definitionOf,
    slotsHeld: (flowId, from) => slotsHeld.all(flowId, from).map(({ starts_at }) => starts_at),

    submit({
      by,
      key,
      reference,
      flowId,
      version,
      locale,
      answers,
      steps,
      definition,
      purpose,
      receivedAt,
      eraseAt,
      confirmation,
      files,
      code,
      slot,
      mails,
      fact,
      case: opened,
    }) {
      const ownerId = holder(by.id, key);
      const known = byKey.get(ownerId, key);
      if (known) return { submission: asStored(known), isNew: false };
      const refused = code && refusedFor(ownerId, key, code.given, receivedAt);
      if (refused) return { refused };
      const free = files.every((id) => freeFile.get(id, ownerId, key));
      if (!free) throw new LotseError('invalid', 'There is no such file to be sent. Upload it, then name it in one submission.', { field: 'file' });
      if (slot && slotsHeld.all(flowId, slot.startsAt).filter(({ starts_at }) => starts_at === slot.startsAt).length >= slot.places)
        throw new LotseError('conflict', 'Somebody was faster: this time is taken. POST flows/ID/lookups has those that are free.', { field: slot.field });
      keepVersion.run(flowId, version, JSON.stringify(definition), receivedAt);
      insert.run(
        reference,
        ownerId,
        key,
        flowId,
        version,
        locale,
        JSON.stringify(answers),
        JSON.stringify(steps),
        definition.retention,
        purpose,
        receivedAt,
        eraseAt,
        confirmation,
      );
      cases.keep(opened, { ownerId, submissionReference: reference });
      if (slot) holdSlot.run(reference, flowId, slot.startsAt);
      for (const id of files) claimFile.run(reference, id);
      for (const mail of mails) put(mail, { ownerId, key, reference, locale, at: receivedAt });
      // Used once; and what was typed on the way here is no longer needed.
      endCode.run(ownerId, key);
      emptyDraft.run(ownerId, key);
      record.append([fact]);
      return { submission: existing(reference), isNew: true };
    },
    confirm({ by, key, given, at }) {
      const ownerId = holder(by.id, key);
      const known = byKey.get(ownerId, key);
      if (!known || known.confirmation !== 'asked') return known && { submission: asStored(known), isNew: false };
      const refused = refusedFor(ownerId, key, given, at);
      if (refused) return { refused };
      confirmed.run(known.reference);
      endCode.run(ownerId, key);
      record.append([{ at, kind: 'declaration-confirmed', visitorId: ownerId, data: { reference: known.reference, flow: known.flow_id } }]);
      return { submission: existing(known.reference), isNew: false };
    },
    sent(visitorId, key) {
      const row = byKey.get(holder(visitorId, key), key);
      return row && asStored(row);
    },
    find(reference) {
      const row = byReference.get(reference);
      return row && asStored(row);
    },
    of: (ownerId) => ofOwner.all(ownerId).map(asStored),
    files: (visitorId, ids, key) =>
      ids.flatMap((id) => {
        const row = freeFile.get(id, holder(visitorId, key), key);
        return row ? [{ id: row.id, name: row.name, type: row.type, size: row.size }] : [];
      }),

    keptBy({ by, draft, renewedFrom }) {
      const ownerId = holder(by.id, draft.key);
      const known = findDraft.get(ownerId, draft.key);
      const kept = known && known.expires_at >= renewedFrom ? idsIn(known.draft ?? '') : new Set();
      const fresh = [...idsIn(JSON.stringify(draft))].filter((id) => !kept.has(id));
      return fresh.reduce((sum, id) => sum + (freeFile.get(id, ownerId, draft.key)?.size ?? 0), 0);
    },
    saveDraft({ by, draft, definition, hash, expiresAt }) {
      const ownerId = holder(by.id, draft.key);
      const known = findDraft.get(ownerId, draft.key);
      if (known && known.revision > draft.revision)
        throw new LotseError('conflict', 'Somebody goes on with this in another place, and is further. Load it, or take it over with a greater revision.', {
          field: 'revision',
        });
      if (byKey.get(ownerId, draft.key)) throw new LotseError('conflict', 'This was sent already. GET submissions/KEY has its receipt.', { field: 'key' });
      if (!known && (draftsHeld.get(ownerId)?.held ?? 0) >= mostDrafts)
        throw new LotseError('too-large', `${mostDrafts} drafts are kept of one visitor. Send one of them, or wait until the oldest is forgotten.`);
      keepVersion.run(draft.flowId, draft.version, JSON.stringify(definition), draft.updatedAt);
      putDraft.run(ownerId, draft.key, hash, draft.revision, JSON.stringify(draft), expiresAt);
    },
    loadDraft({ by, hash, at }) {
      const row = draftOfLink.get(hash, at);
      if (!row || row.draft === null || (row.owner_id !== by.id && isCustomer.get(row.owner_id))) return undefined;
      if (row.owner_id !== by.id) admit.run(by.id, row.draft_key, row.owner_id);
      return JSON.parse(row.draft) as Draft;
    },
    mailDraft({ by, key, mailId, email, locale, at }) {
      const ownerId = holder(by.id, key);
      if (!draftOf(ownerId, key, at)) throw new LotseError('not-found', 'No draft was saved under this key. Save it, then ask for its link.', { field: 'key' });
      if (!waitingMail.get(ownerId, key, 'draft', email)) put({ id: mailId, kind: 'draft', email }, { ownerId, key, locale, at });
    },
    holder,

    challenge({ by, key, mailId, email, locale, at }) {
      const ownerId = holder(by.id, key);
      if (!waitingMail.get(ownerId, key, 'code', email)) put({ id: mailId, kind: 'code', email }, { ownerId, key, locale, at });
    },

    due: ({ at, limit }) =>
      dueMails.all(at, limit).map(({ id, kind, attempts, created_at, flow_id, version }): DueFlowMail => ({
        id,
        kind,
        attempts,
        createdAt: created_at,
        ...(flow_id !== null && version !== null && { flow: { flowId: flow_id, version } }),
      })),
    take({ id, until, code, undo }) {
      const mail = findMail.get(id);
      if (!mail) return undefined;
      const { kind, email, locale, submission_reference: reference } = mail;
      beginMail.run(until, id);
      if (kind === 'code') {
        putCode.run(mail.owner_id, mail.submission_key, code.hash, code.expiresAt);
        return { id, kind, email, locale };
      }
      if (kind === 'draft') {
        const draft = draftOf(mail.owner_id, mail.submission_key, mail.created_at);
        if (draft) return { id, kind, email, locale, draft, definition: definitionOf(draft.flowId, draft.version) };
      }
      const submission = reference === null ? undefined : existing(reference);
      if (!submission || submission.answers === undefined) {
        finishMail.run('needless', until, null, id);
        return undefined;
      }
      // The code of a declaration goes with its receipt.
      if (kind === 'receipt' && submission.confirmation === 'asked') putCode.run(mail.owner_id, mail.submission_key, code.hash, code.expiresAt);
      if (kind === 'notice' && undo && reference !== null) putUndo.run(undo.hash, reference, undo.expiresAt);
      return { id, kind, email, locale, submission, definition: definitionOf(submission.flowId, submission.version) };
    },
    mailed: ({ id, at }) => void finishMail.run('sent', at, null, id),
    again: ({ id, tryAt, reason }) => void retryMail.run(tryAt, reason, id),
    bounce({ id, at, reason }) {
      const mail = findMail.get(id);
      if (!mail) return undefined;
      const { kind, state, submission_reference: reference } = mail;
      const submission = reference === null ? undefined : existing(reference);
      const declaration = submission !== undefined && definitionOf(submission.flowId, submission.version)?.kind === 'declaration';
      const about = { kind, declaration, reference: reference ?? undefined };
      if (state === 'bounced') return { ...about, isNew: false };
      finishMail.run('bounced', at, reason, id);
      record.append([{ at, kind: 'flow-mail-bounced', visitorId: mail.owner_id, data: { mail: kind, reason, reference: about.reference } }]);
      return { ...about, isNew: true };
    },
    lateSince: () => late.get()?.since ?? undefined,
    mails: (reference) => mailsOf.all(reference).map(({ kind, email, state }) => ({ kind, email, state })),

    undoable(hash, at) {
      const link = undoOf.get(hash, at);
      return link && existing(link.submission_reference);
    },
    undo({ hash, at, eraseAt, mail }) {
      const link = undoOf.get(hash, at);
      if (!link) return undefined;
      const submission = existing(link.submission_reference);
      if (submission.undoneAt !== undefined || submission.case.ending === 'done') return submission;
      const { reference, ownerId, key, locale, flowId } = submission;
      takeBack.run(at, reference);
      cases.keep({ reference: submission.case.reference, by: 'customer', events: [{ id: 'undone', at, kind: 'ended', ending: 'cancelled' }], at });
      eraseLater.run(eraseAt, reference);
      if (mail) put(mail, { ownerId, key, reference, locale, at });
      record.append([{ at, kind: 'submission-undone', visitorId: ownerId, data: { reference, flow: flowId } }]);
      return existing(reference);
    },

    exported: (ownerId) => ({
      submissions: ofOwner.all(ownerId).map((row) => ({
        submission: asStored(row),
        retention: row.retention,
        purpose: row.purpose,
        ...(row.erase_at !== null && { eraseAt: row.erase_at }),
        ...(row.erased_at !== null && { erasedAt: row.erased_at }),
        mails: mailsOf.all(row.reference).map(({ kind, email, state, created_at, ended_at }) => ({
          kind,
          email,
          state,
          createdAt: created_at,
          ...(ended_at !== null && { endedAt: ended_at }),
        })),
      })),
      drafts: draftsOf.all(ownerId).flatMap(({ draft }) => (draft === null ? [] : [JSON.parse(draft) as Draft])),
    }),
    forget({ ownerId, at }) {
      const erased = eraseRequests.run(at, ownerId);
      const restricted = restrict.run(at, ownerId);
      const drafts = forgetDrafts.run(ownerId);
      forgetCodes.run(ownerId);
      forgetUndo.run(ownerId);
      // What follows looks through all that ever went: whoever has nothing here keeps nobody waiting with his wish.
      if (drafts > 0) eraseGuests.run();
      if (erased + restricted > 0) {
        eraseFiles.run(at);
        eraseMails.run();
        forgetCases(at);
      }
      const reported = cases.forget({ ownerId, at });
      const gone = { erased: erased + reported.erased, restricted: restricted + reported.restricted };
      record.append([{ at, kind: 'submissions-forgotten', visitorId: ownerId, data: gone }]);
      return gone;
    },

    erase(at) {
      const erased = eraseAnswers.run(at, at);
      eraseFiles.run(at);
      eraseMails.run();
      forgetCases(at);
      eraseDrafts.run(at);
      eraseGuests.run();
      eraseCodes.run(at);
      erasePassingMails.run(at);
      eraseUndo.run(at);
      return erased;
    },
  };
};

const caseOf = (row: SubmissionRow, { stages, ending }: FoldedCase): StoredCase => ({
  reference: row.case_reference,
  kind: row.kind,
  stages: stages.flatMap(({ id, owner, plannedOn, state, at }): StoredStage[] =>
    state === 'skipped' ? [] : [{ id, owner, ...(plannedOn !== undefined && { plannedOn }), ...(state === 'done' && at !== undefined && { doneAt: at }) }],
  ),
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  ...(row.ended_at !== null && { endedAt: row.ended_at, ending: row.undone_at === null ? (ending ?? 'done') : 'undone' }),
  // What has ended waits for nobody.
  ...(row.waiting_since !== null && row.ended_at === null && { waitingSince: row.waiting_since }),
});

const submissionOf = (row: SubmissionRow, folded: FoldedCase): StoredSubmission => ({
  reference: row.reference,
  ownerId: row.owner_id,
  key: row.submission_key,
  flowId: row.flow_id,
  version: row.version,
  locale: row.locale,
  answers: row.answers === null ? undefined : (JSON.parse(row.answers) as NonNullable<StoredSubmission['answers']>),
  steps: JSON.parse(row.steps) as StoredSubmission['steps'],
  receivedAt: row.received_at,
  ...(row.undone_at !== null && { undoneAt: row.undone_at }),
  ...(row.confirmation !== null && { confirmation: row.confirmation }),
  ...(row.receipt_bounced_at !== null && { receiptBouncedAt: row.receipt_bounced_at }),
  ...(row.restricted_at !== null && { restrictedAt: row.restricted_at }),
  case: caseOf(row, folded),
});

/** What a visitor had begun and sent is the customer's from now on; what the customer has under the same key stays as it is. */
export const flowsCarried = (db: Database) => {
  const submissions = db.prepare(
    'UPDATE submissions SET owner_id = ? WHERE owner_id = ? AND submission_key NOT IN (SELECT submission_key FROM submissions WHERE owner_id = ?)',
  );
  const drafts = db.prepare(
    'UPDATE flow_drafts SET owner_id = ? WHERE owner_id = ? AND draft_key NOT IN (SELECT draft_key FROM flow_drafts WHERE owner_id = ?)',
  );
  const cases = casesCarried(db);
  const guests = db.prepare('UPDATE flow_draft_guests SET owner_id = ? WHERE owner_id = ?');
  const guest = db.prepare(
    'UPDATE flow_draft_guests SET visitor_id = ? WHERE visitor_id = ? AND draft_key NOT IN (SELECT draft_key FROM flow_draft_guests WHERE visitor_id = ?)',
  );
  return (from: string, { id }: Pick<Participant, 'id'>): void => {
    submissions.run(id, from, id);
    cases(from, id);
    drafts.run(id, from, id);
    guests.run(id, from);
    // What he went on with by its link he still holds together with whoever began it.
    guest.run(id, from, id);
  };
};
