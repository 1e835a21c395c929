import { LotseError, type Participant } from '@lotse/contract';
import type { ReportedAction } from '@lotse/contract/cases';
import type { AskedBy } from '@lotse/contract/desk-flows';
import { answerIt } from '../../cases/words.ts';
import type { KeptCase, MovedCase } from '../case-store.ts';
import type { Change, ConversationStore } from '../conversation-store.ts';
import type { Database } from '../database.ts';
import type { DeskCaseStore } from '../desk-case-store.ts';
import { caseWish, type MailStore } from '../mail-store.ts';
import type { Statements } from '../store.ts';
import type { CaseStatements } from './cases.ts';
import { facts } from './facts.ts';
import { participantOf } from './rows.ts';

interface QuestionRow {
  readonly conversation_id: string;
  readonly visitor_id: string;
  readonly asked_by: AskedBy;
}

const system: Participant = { id: 'system', role: 'system' };

/** Asks a customer about his case where he talks with us, or begins a conversation in his name: all in the transaction of the message. */
export const caseQuestions = (
  db: Database,
  epoch: string,
  cases: Pick<CaseStatements, 'keep' | 'read'>,
  talks: Statements<ConversationStore>,
  post: Pick<Statements<MailStore>, 'want'>,
): Pick<Statements<DeskCaseStore>, 'ask'> => {
  const known = db.prepare<QuestionRow>(
    `SELECT conversation_id, visitor_id, asked_by FROM case_questions JOIN conversations ON conversations.id = conversation_id
     WHERE case_reference = ? AND client_id = ?`,
  );
  const insert = db.prepare('INSERT INTO case_questions (case_reference, client_id, conversation_id, asked_by, asked_at) VALUES (?, ?, ?, ?, ?)');
  // One of this agent's own first; a call that is booked is no place to be asked in.
  const running = db.prepare<{ readonly id: string; readonly mailed: number }>(
    `SELECT id, EXISTS (SELECT 1 FROM mail_wishes WHERE conversation_id = conversations.id AND state = 'on') AS mailed FROM conversations
     WHERE visitor_id = ? AND status NOT IN ('resolved', 'closed') AND spam = 0
       AND NOT EXISTS (SELECT 1 FROM callbacks WHERE conversation_id = conversations.id AND ended_as IS NULL)
     ORDER BY assignee_id = ? DESC, updated_at DESC LIMIT 1`,
  );
  const customer = db.prepare<{ readonly name: string | null; readonly email: string | null }>('SELECT name, email FROM customers WHERE id = ?');
  const receipt = db.prepare<{ readonly email: string }>(
    `SELECT email FROM flow_mails WHERE submission_reference = ? AND kind = 'receipt' AND state <> 'bounced' ORDER BY created_at LIMIT 1`,
  );
  const sessionOf = db.prepare<{ readonly id: string }>('SELECT id FROM customers WHERE subject = ? AND issuer = ?');
  const record = facts(db);

  /** Whoever sent it; else the customer whom a system has named; else nobody who was ever here, who is reached by mail alone. */
  const ownerOf = ({ reference, ownerId, customer: named }: KeptCase): string =>
    ownerId ?? (named && sessionOf.get(named.id, named.issuer)?.id) ?? `case ${reference}`;
  /** Where its receipt went, unless that came back; else what is on file. */
  const contactOf = ({ submissionReference, email }: KeptCase): string | undefined =>
    submissionReference === undefined ? email : receipt.get(submissionReference)?.email;

  return {
    ask({ reference: said, by, message, conversationId: fresh, context, topic, mails, at }) {
      const about = cases.read(said);
      if (!about) throw new LotseError('not-found', 'There is no such case.');
      const { reference, locale } = about;
      const before = known.get(reference, message.clientId);
      if (before) return { conversationId: before.conversation_id, visitorId: before.visitor_id, by: before.asked_by };
      if (about.endedAt !== undefined) throw new LotseError('conflict', 'This case has ended: nobody waits for an answer any more.', { field: 'reference' });

      const ownerId = ownerOf(about);
      const owner = customer.get(ownerId);
      const here = running.get(ownerId, by.id);
      const conversationId = here?.id ?? fresh;
      if (!here) {
        const visitor = participantOf(ownerId, owner ? 'customer' : 'visitor', owner?.name ?? null);
        talks.start({ id: conversationId, key: `case ${reference} ${message.clientId}`, visitor, locale, context, topic, at });
      }
      const email = here || !mails ? undefined : (contactOf(about) ?? owner?.email ?? undefined);
      const wished = email === undefined ? undefined : post.want({ conversationId, by: system, key: `${caseWish}${reference}`, email, at });
      const { change } = talks.append({ conversationId, by, messages: [message], at });
      const asked: AskedBy = here ? (here.mailed ? 'mail' : 'conversation') : email === undefined ? 'return' : 'mail';
      insert.run(reference, message.clientId, conversationId, asked, at);
      const watchers = cases.keep({
        reference,
        by: by.id,
        events: [{ id: questionOf(message.clientId), at, kind: 'action', action: waitingFor(message.clientId) }],
        at,
      });
      record.append([{ at, kind: 'case-asked', visitorId: ownerId, conversationId, data: { reference, agent: by.id, by: asked } }]);
      return {
        conversationId,
        visitorId: ownerId,
        by: asked,
        changes: [wished, { ...change, cases: [{ reference, watchers }] }].filter((each): each is Change => each !== undefined),
        ...(!here && { started: { epoch } }),
      };
    },
  };
};

const questionOf = (clientId: string): string => `question-${clientId}`;
/** The case waits for him, and says what for. */
const waitingFor = (clientId: string): ReportedAction => ({ id: questionOf(clientId), kind: 'other', label: answerIt, needed: true });

/** The customer has said something there: whatever was asked in that conversation waits no longer, and its cases go on. Written with his message. */
export const questionsAnswered = (db: Database, cases: Pick<CaseStatements, 'keep'>) => {
  const open = db.prepare<{ readonly client_id: string; readonly reference: string }>(
    'SELECT client_id, case_reference AS reference FROM case_questions WHERE conversation_id = ? AND answered_at IS NULL',
  );
  const answered = db.prepare('UPDATE case_questions SET answered_at = ? WHERE conversation_id = ? AND answered_at IS NULL');
  return (conversationId: string, at: string): readonly MovedCase[] => {
    const waiting = open.all(conversationId);
    if (waiting.length === 0) return [];
    answered.run(at, conversationId);
    return waiting.map(({ client_id, reference }) => ({
      reference,
      watchers: cases.keep({
        reference,
        by: 'customer',
        events: [{ id: `answer-${client_id}`, at, kind: 'action', action: waitingFor(client_id), state: 'done' }],
        at,
      }),
    }));
  };
};
