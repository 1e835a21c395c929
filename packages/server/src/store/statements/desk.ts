import type { Box, DeskSummary, Note, SignedIdentity } from '@lotse/contract/desk';
import type { ConversationStore } from '../conversation-store.ts';
import type { Database } from '../database.ts';
import type { Statements } from '../store.ts';
import { wayOf } from './desk-ways.ts';
import { assigneeOf, contextOf, notFound, participantOf, summaryOf, type ConversationRow } from './rows.ts';

type DeskRow = ConversationRow & { readonly unread: number };

interface NoteRow {
  readonly seq: number;
  readonly client_id: string;
  readonly by_id: string;
  readonly by_name: string | null;
  readonly at: string;
  readonly text: string;
}

/** The customer's messages that this agent has not read. */
const unread = `(SELECT COUNT(*) FROM events WHERE conversation_id = conversations.id AND kind = 'message' AND by_role <> 'agent'
  AND seq > COALESCE((SELECT read_up_to FROM marks WHERE conversation_id = conversations.id AND participant_id = ?), 0)) AS unread`;

const rows: Readonly<Record<Box, string>> = {
  mine: `assignee_id = ? AND status NOT IN ('resolved', 'closed')`,
  waiting: `status = 'queued' AND ? IS NOT NULL`,
  all: `? IS NOT NULL`,
};
/** What is put off stands last, by when it comes back. */
const order: Readonly<Record<Box, string>> = {
  mine: 'CASE WHEN snoozed_until > ? THEN snoozed_until END NULLS FIRST, waiting_since IS NULL, waiting_since, updated_at DESC',
  waiting: 'waiting_since, id, ?',
  all: 'updated_at DESC, id, ?',
};

export const deskStatements = (
  db: Database,
  epoch: string,
): Pick<Statements<ConversationStore>, 'box' | 'forDesk' | 'addNote' | 'notes'> & {
  /** The conversations of one visitor, the newest first. */
  ofVisitor(visitorId: string, agentId: string, limit: number): readonly DeskSummary[];
} => {
  const find = db.prepare<DeskRow>(`SELECT *, ${unread} FROM conversations WHERE id = ?`);
  const findSigned = db.prepare<{
    readonly subject: string;
    readonly issuer: string;
    readonly name: string | null;
    readonly email: string | null;
    readonly at: string;
  }>('SELECT subject, issuer, name, email, signed_at AS at FROM customers WHERE id = ?');
  const list = (box: Box) => db.prepare<DeskRow>(`SELECT *, ${unread} FROM conversations WHERE ${rows[box]} ORDER BY ${order[box]} LIMIT ?`);
  const count = (box: Box) => db.prepare<{ readonly found: number }>(`SELECT COUNT(*) AS found FROM conversations WHERE ${rows[box]}`);
  const lists = { mine: list('mine'), waiting: list('waiting'), all: list('all') };
  const counts = { mine: count('mine'), waiting: count('waiting'), all: count('all') };
  const putOff = db.prepare<{ readonly found: number }>(`SELECT COUNT(*) AS found FROM conversations WHERE ${rows.mine} AND snoozed_until > ?`);
  const ofVisitor = db.prepare<DeskRow>(`SELECT *, ${unread} FROM conversations WHERE visitor_id = ? ORDER BY started_at DESC, id DESC LIMIT ?`);

  const findNote = db.prepare<NoteRow>('SELECT * FROM notes WHERE conversation_id = ? AND client_id = ?');
  const nextNote = db.prepare<{ readonly note_head: number; readonly visitor_id: string }>(
    'UPDATE conversations SET note_head = note_head + 1 WHERE id = ? RETURNING note_head, visitor_id',
  );
  const insertNote = db.prepare('INSERT INTO notes (conversation_id, seq, client_id, by_id, by_name, at, text) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const notesOf = db.prepare<NoteRow>('SELECT * FROM notes WHERE conversation_id = ? ORDER BY seq');

  const way = wayOf(db);
  const summaryWith = (row: DeskRow): DeskSummary => {
    const how = way(row.id);
    return { ...deskSummaryOf(row, epoch), ...(how && { way: how }) };
  };

  const reach = (id: string, agentId: string): DeskRow => {
    const row = find.get(agentId, id);
    if (!row) throw notFound();
    return row;
  };
  const notes = (conversationId: string) => notesOf.all(conversationId).map(noteOf);

  return {
    box: (box, agentId, at, limit) => ({
      conversations: lists[box].all(agentId, agentId, at, limit).map(summaryWith),
      counts: {
        mine: (counts.mine.get(agentId)?.found ?? 0) - (putOff.get(agentId, at)?.found ?? 0),
        waiting: counts.waiting.get(agentId)?.found ?? 0,
        all: counts.all.get(agentId)?.found ?? 0,
      },
    }),
    ofVisitor: (visitorId, agentId, limit) => ofVisitor.all(agentId, visitorId, limit).map(summaryWith),
    forDesk(conversationId, agentId) {
      const row = reach(conversationId, agentId);
      const { name, email, ...signed } = findSigned.get(row.visitor_id) ?? {};
      const known = { ...signed, ...(name ? { name } : {}), ...(email ? { email } : {}) };
      return { ...summaryWith(row), context: contextOf(row), ...('subject' in known ? { signed: known as SignedIdentity } : {}) };
    },
    addNote({ conversationId, by, clientId, text, at }) {
      const { visitor_id: visitorId } = reach(conversationId, by.id);
      const known = findNote.get(conversationId, clientId);
      if (known) return { notes: notes(conversationId), seq: known.seq, visitorId, duplicate: true };
      const seq = nextNote.get(conversationId)?.note_head ?? 1;
      insertNote.run(conversationId, seq, clientId, by.id, by.name, at, text);
      return { notes: notes(conversationId), seq, visitorId, duplicate: false };
    },
    notes(conversationId) {
      reach(conversationId, '');
      return notes(conversationId);
    },
  };
};

const deskSummaryOf = (row: DeskRow, epoch: string): DeskSummary => ({
  ...summaryOf(row, epoch),
  ...(row.waiting_since === null ? {} : { waitingSince: row.waiting_since }),
  ...(row.assignee_id === null ? {} : { assignee: assigneeOf(row) }),
  visitor: { ...participantOf(row.visitor_id, row.visitor_role, row.visitor_name), locale: row.locale },
  lastText: row.last_text,
  unread: row.unread,
  ...(row.reason === null ? {} : { reason: row.reason }),
  ...(row.topic === null ? {} : { topic: row.topic }),
  ...(row.snoozed_until === null ? {} : { snoozedUntil: row.snoozed_until }),
  ...(row.spam === 1 ? { spam: true as const } : {}),
});

const noteOf = ({ seq, client_id, by_id, by_name, at, text }: NoteRow): Note => ({
  seq,
  at,
  by: participantOf(by_id, 'agent', by_name),
  clientId: client_id,
  text,
});
