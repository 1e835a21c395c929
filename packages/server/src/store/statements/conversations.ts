import { LotseError, textOf, textParts, type EventPage, type Marks, type NonEmpty, type MessagePart, type Participant } from '@lotse/contract';
import type { Change, ConversationStore } from '../conversation-store.ts';
import type { Database } from '../database.ts';
import type { Statements } from '../store.ts';
import { gone } from './agents.ts';
import { questionsAnswered } from './case-questions.ts';
import type { CaseStatements } from './cases.ts';
import { deskStatements } from './desk.ts';
import { deskWork, refusingBlocked, refusingUnseen } from './desk-work.ts';
import { facts } from './facts.ts';
import { mailOutbox } from './mail-outbox.ts';
import { conversationFacts } from './conversation-facts.ts';
import { messageFiles } from './files.ts';
import { assigneeOf, columnsOf, eventOf, notFound, type ConversationRow, type EventRow, type MarkRow } from './rows.ts';
import { assignEvent, ended, nobodyEvent, statusEvent, type NewEvent, type Prelude, type Turn } from './turns.ts';
import { visitorSide } from './visitor-side.ts';
import { callsOver } from './ways.ts';

const isCustomer = ({ role }: Participant): boolean => role === 'visitor' || role === 'customer';

export const conversations = (db: Database, epoch: string, cases: Pick<CaseStatements, 'keep'>): Statements<ConversationStore> => {
  const find = db.prepare<ConversationRow>('SELECT * FROM conversations WHERE id = ?');
  const findStart = db.prepare<ConversationRow>('SELECT * FROM conversations WHERE visitor_id = ? AND start_key = ?');
  const insert = db.prepare(
    `INSERT INTO conversations (id, visitor_id, visitor_role, visitor_name, locale, start_key, context, status, head, note_head, last_text, started_at, updated_at, waiting_since, topic)
     VALUES (?, ?, ?, ?, ?, ?, ?, 'queued', 0, 0, '', ?, ?, ?, ?)`,
  );
  const turn = db.prepare<{ readonly head: number }>(
    `UPDATE conversations SET head = head + ?, updated_at = ?, status = ?, assignee_id = ?, assignee_name = ?, waiting_since = ?, answered_at = ?, last_text = ?, reason = ?, topic = ?, snoozed_until = ?
     WHERE id = ? RETURNING head`,
  );
  /** The same where only something was said: the indexes of queue and inbox stay as they are. */
  const say = db.prepare<{ readonly head: number }>(
    'UPDATE conversations SET head = head + ?, updated_at = ?, answered_at = ?, last_text = ? WHERE id = ? RETURNING head',
  );
  const insertEvent = db.prepare(
    'INSERT INTO events (conversation_id, seq, client_id, kind, by_id, by_role, by_name, at, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const findKey = db.prepare<EventRow>('SELECT * FROM events WHERE conversation_id = ? AND client_id = ?');
  const findEvent = db.prepare<EventRow>('SELECT * FROM events WHERE conversation_id = ? AND seq = ?');
  const ofKind = db.prepare<EventRow>('SELECT * FROM events WHERE conversation_id = ? AND kind = ? AND seq > ?');
  const rewrite = db.prepare('UPDATE events SET data = ? WHERE conversation_id = ? AND seq = ?');
  const after = db.prepare<EventRow>('SELECT * FROM events WHERE conversation_id = ? AND seq > ? ORDER BY seq LIMIT ?');
  const before = db.prepare<EventRow>('SELECT * FROM events WHERE conversation_id = ? AND seq < ? ORDER BY seq DESC LIMIT ?');
  const marksOf = db.prepare<MarkRow>('SELECT participant_id, delivered_up_to, read_up_to FROM marks WHERE conversation_id = ?');
  const markOf = db.prepare<MarkRow>('SELECT participant_id, delivered_up_to, read_up_to FROM marks WHERE conversation_id = ? AND participant_id = ?');
  const setMark = db.prepare(
    `INSERT INTO marks (conversation_id, participant_id, delivered_up_to, read_up_to) VALUES (?, ?, ?, ?)
     ON CONFLICT (conversation_id, participant_id) DO UPDATE SET delivered_up_to = excluded.delivered_up_to, read_up_to = excluded.read_up_to`,
  );
  const heads = db.prepare<{ readonly id: string; readonly head: number }>(
    `SELECT id, head FROM conversations WHERE visitor_id = ? AND (status NOT IN ('resolved', 'closed') OR updated_at >= ?)`,
  );
  // Who is called back later stands in no line.
  const waiting = db.prepare<{ readonly id: string; readonly visitor_id: string; readonly waiting_since: string | null }>(
    `SELECT id, visitor_id, waiting_since FROM conversations WHERE status = 'queued'
       AND NOT EXISTS (SELECT 1 FROM callbacks WHERE conversation_id = conversations.id AND ended_as IS NULL)
     ORDER BY waiting_since, id LIMIT ?`,
  );
  const underWay = db.prepare<ConversationRow>(`SELECT * FROM conversations WHERE assignee_id = ? AND status IN ('open', 'pending') ORDER BY id`);
  const note = conversationFacts(facts(db));
  const desk = deskStatements(db, epoch);
  const refuseBlocked = refusingBlocked(db);
  const refuseUnseen = refusingUnseen(db);
  const outbox = mailOutbox(db);
  const files = messageFiles(db);
  const answered = questionsAnswered(db, cases);
  const isGone = gone(db);
  const callIsOver = callsOver(db);

  const reach = (id: string, by: Participant): ConversationRow => {
    const row = find.get(id);
    if (!row || (isCustomer(by) && row.visitor_id !== by.id)) throw notFound();
    return row;
  };

  const store = (row: ConversationRow, by: Participant, at: string, news: readonly NewEvent[], to: Turn): Change => {
    const was = columnsOf(row);
    const now = { ...was, ...to };
    const onlySaid =
      now.status === was.status &&
      to.assignee === undefined &&
      now.waitingSince === was.waitingSince &&
      now.reason === was.reason &&
      now.topic === was.topic &&
      now.snoozedUntil === was.snoozedUntil;
    const { head } =
      (onlySaid
        ? say.get(news.length, at, now.answeredAt, now.lastText, row.id)
        : turn.get(
            news.length,
            at,
            now.status,
            now.assignee?.id,
            now.assignee?.name,
            now.waitingSince,
            now.answeredAt,
            now.lastText,
            now.reason,
            now.topic,
            now.snoozedUntil,
            row.id,
          )) ?? {};
    if (head === undefined) throw notFound();
    const rows = news.map(({ kind, clientId, data }, index): EventRow => ({
      seq: head - news.length + 1 + index,
      client_id: clientId ?? null,
      kind,
      by_id: by.id,
      by_role: by.role,
      by_name: by.name ?? null,
      at,
      data: JSON.stringify(data),
    }));
    for (const event of rows) insertEvent.run(row.id, event.seq, event.client_id, event.kind, event.by_id, event.by_role, event.by_name, at, event.data);
    return {
      conversationId: row.id,
      visitorId: row.visitor_id,
      page: { events: rows.map(eventOf), head, epoch },
      queueMoved: (row.status === 'queued') !== (now.status === 'queued'),
    };
  };

  /** Moves the marks of one participant; undefined when they were as far already. */
  const moveMarks = (row: ConversationRow, by: Participant, to: { readonly read: number; readonly delivered: number }): EventPage | undefined => {
    const was = markOf.get(row.id, by.id);
    const read = Math.max(was?.read_up_to ?? 0, Math.min(to.read, row.head));
    const delivered = Math.max(was?.delivered_up_to ?? 0, Math.min(to.delivered, row.head), read);
    if (read === (was?.read_up_to ?? 0) && delivered === (was?.delivered_up_to ?? 0)) return undefined;
    setMark.run(row.id, by.id, delivered, read);
    return { events: [], head: row.head, epoch, deliveredUpTo: { [by.id]: delivered }, readUpTo: { [by.id]: read } };
  };

  /** A message of the actor's own, and what has been done to it since. */
  const ownMessage = (row: ConversationRow, by: Participant, of: number) => {
    const message = findEvent.get(row.id, of);
    if (message?.kind !== 'message') throw new LotseError('not-found', 'There is no such message in this conversation.');
    if (message.by_id !== by.id) throw new LotseError('forbidden', 'Only who wrote a message may change it.');
    const later = (kind: 'edit' | 'redact') => ofKind.all(row.id, kind, of).filter((event) => ofIn(event) === of);
    const isLast = ofKind.all(row.id, 'message', of).length === 0;
    return { later, isLast };
  };

  /** Back to whoever had it; to the queue where that is nobody, or somebody who works here no more. */
  const goesBack = (row: ConversationRow): Prelude => {
    if (row.assignee_id === null) return { news: [statusEvent('queued')], to: { status: 'queued' } };
    if (isGone(row.assignee_id)) return { news: [nobodyEvent, statusEvent('queued')], to: { status: 'queued', assignee: null } };
    return { news: [statusEvent('open')], to: { status: 'open' } };
  };
  /** What was closed opens too, so that no message falls into a closed box. */
  const reopenIfResolved = (row: ConversationRow, at: string): Prelude => {
    if (!ended(row)) return { news: [], to: {} };
    const { news, to } = goesBack(row);
    return { news, to: { ...to, waitingSince: at, reason: null } };
  };

  const unchanged = (row: ConversationRow, page?: EventPage): Change => ({ conversationId: row.id, visitorId: row.visitor_id, page, queueMoved: false });

  return {
    start({ id, key, visitor, locale, context, topic, at }) {
      const known = findStart.get(visitor.id, key);
      if (known) return { conversation: { id: known.id, head: known.head, epoch }, isNew: false };
      refuseBlocked(visitor);
      insert.run(id, visitor.id, visitor.role, visitor.name, locale, key, JSON.stringify(context), at, at, at, topic);
      note.started({ id, visitorId: visitor.id, locale, context, at });
      return { conversation: { id, head: 0, epoch }, isNew: true };
    },

    append({ conversationId, by, messages, uploaderId = by.id, seen, topic, at }) {
      const row = reach(conversationId, by);
      const isAgent = by.role === 'agent';
      const stored = new Map<string, number>();
      for (const { clientId } of messages) {
        const message = findKey.get(row.id, clientId);
        if (message && (message.by_id !== by.id || message.kind !== 'message'))
          throw new LotseError('conflict', `The clientId ${clientId} belongs to something else. Make a new one.`, { field: 'messages' });
        if (message) stored.set(clientId, message.seq);
      }
      const isRepeated = (clientId: string, index: number) => messages.findIndex((message) => message.clientId === clientId) < index;
      const fresh = messages.filter(({ clientId }, index) => !stored.has(clientId) && !isRepeated(clientId, index));
      const named = new Set<string>();
      const said = fresh.map(({ clientId, parts }) => ({
        clientId,
        parts: files.filled(parts, uploaderId, `messages.${messages.findIndex((message) => message.clientId === clientId)}.parts`, named),
      }));
      const last = said.at(-1);
      if (!last) return { results: messages.map(({ clientId }) => ({ clientId, seq: stored.get(clientId) ?? 0, duplicate: true })), change: unchanged(row) };

      refuseBlocked(by);
      refuseUnseen(row, by, seen);
      const before = isAgent ? takeIfNobodyHas(row, by) : reopenIfResolved(row, at);
      const first = isAgent && row.answered_at === null;
      const change = store(row, by, at, [...before.news, ...said.map(messageEvent)], {
        ...before.to,
        lastText: excerpt(last.parts),
        waitingSince: isAgent ? null : (before.to.waitingSince ?? earlier(row.waiting_since, at)),
        ...(first ? { answeredAt: at } : {}),
        ...(row.topic === null && topic !== undefined ? { topic } : {}),
        snoozedUntil: null,
      });
      for (const event of change.page?.events ?? []) if (event.kind === 'message') files.claim(event.parts, row.id, event.seq);
      if (first) note.firstAnswer(row, by, at);
      if (isAgent) outbox.answered(row.id, change.page?.head ?? row.head, at);
      const goOn = isAgent ? [] : answered(row.id, at);
      if (ended(row) && !isAgent) {
        note.reopened(row, at);
        callIsOver(row.id, row.status);
      }
      const seqs = new Map(change.page?.events.flatMap((event) => (event.kind === 'message' ? [[event.clientId, event.seq] as const] : [])));
      const results = messages.map(({ clientId }, index) => ({
        clientId,
        seq: stored.get(clientId) ?? seqs.get(clientId) ?? 0,
        duplicate: stored.has(clientId) || isRepeated(clientId, index),
      }));
      return { results, change: goOn.length > 0 ? { ...change, cases: goOn } : change };
    },

    read({ conversationId, by, range, limit }) {
      const row = reach(conversationId, by);
      const moved = 'after' in range ? moveMarks(row, by, { read: 0, delivered: range.after }) : undefined;
      const events = 'after' in range ? after.all(row.id, range.after, limit) : before.all(row.id, range.before, limit).toReversed();
      const now = 'before' in range ? { now: { status: row.status, assignee: assigneeOf(row) } } : {};
      return { page: { events: events.map(eventOf), head: row.head, epoch, ...now, ...allMarks(marksOf.all(row.id)) }, change: unchanged(row, moved) };
    },

    mark({ conversationId, by, read, delivered }) {
      const row = reach(conversationId, by);
      return unchanged(row, moveMarks(row, by, { read: read ?? 0, delivered: delivered ?? 0 }));
    },

    end({ conversationId, by, reason, at }) {
      const row = reach(conversationId, by);
      if (ended(row)) return unchanged(row);
      const status = by.role === 'agent' ? 'resolved' : 'closed';
      note.ended(row, by, status, reason, at);
      return store(row, by, at, [statusEvent(status)], {
        status,
        waitingSince: null,
        snoozedUntil: null,
        ...(reason === undefined ? {} : { reason }),
      });
    },

    take({ conversationId, by, from, at }) {
      const row = reach(conversationId, by);
      if (row.assignee_id === by.id && row.status === 'open') return unchanged(row);
      if (row.assignee_id !== null && row.assignee_id !== by.id && row.assignee_id !== from && !ended(row))
        throw new LotseError('conflict', `${row.assignee_name ?? 'A colleague'} already has this conversation.`);
      note.taken(row, by, at);
      return store(row, by, at, [assignEvent(by), ...(row.status === 'open' ? [] : [statusEvent('open')])], {
        status: 'open',
        assignee: by,
        snoozedUntil: null,
      });
    },

    releaseAll: ({ agentId, by, at }) =>
      underWay.all(agentId).map((row) =>
        store(row, by, at, [nobodyEvent, statusEvent('queued')], {
          status: 'queued',
          assignee: null,
          waitingSince: row.waiting_since ?? at,
          snoozedUntil: null,
        }),
      ),

    edit({ conversationId, by, of, edit: { clientId, parts: wanted }, at }) {
      const row = reach(conversationId, by);
      const { later, isLast } = ownMessage(row, by, of);
      const known = findKey.get(row.id, clientId);
      if (known && (known.by_id !== by.id || known.kind !== 'edit' || ofIn(known) !== of))
        throw new LotseError('conflict', `The clientId ${clientId} belongs to something else. Make a new one.`, { field: 'clientId' });
      if (known) return { seq: known.seq, duplicate: true, change: unchanged(row) };
      if (later('redact').length > 0) throw new LotseError('conflict', 'This message was taken back: it can no longer be changed.');
      const parts = files.filled(wanted, by.id, 'parts', { conversationId: row.id, seq: of });
      files.claim(parts, row.id, of);
      const change = store(row, by, at, [{ kind: 'edit', clientId, data: { of, parts } }], isLast ? { lastText: excerpt(parts) } : {});
      return { seq: change.page?.head ?? row.head, duplicate: false, change };
    },

    redact({ conversationId, by, of, at }) {
      const row = reach(conversationId, by);
      const { later, isLast } = ownMessage(row, by, of);
      const [known] = later('redact');
      if (known) return { seq: known.seq, duplicate: true, change: unchanged(row) };
      rewrite.run(JSON.stringify({ parts: nothingSaid }), row.id, of);
      files.erase(row.id, of, at);
      for (const { seq } of later('edit')) rewrite.run(JSON.stringify({ of, parts: nothingSaid }), row.id, seq);
      const change = store(row, by, at, [{ kind: 'redact', data: { of } }], isLast ? { lastText: '' } : {});
      return { seq: change.page?.head ?? row.head, duplicate: false, change };
    },

    tell: ({ conversationId, by, code, at }) => store(reach(conversationId, by), by, at, [{ kind: 'system', data: { code } }], {}),
    botSays({ conversationId, by, clientId, text, at }) {
      const row = reach(conversationId, by);
      if (findKey.get(row.id, clientId)) return unchanged(row);
      const parts = textParts(text);
      const change = store(row, by, at, [messageEvent({ clientId, parts })], { lastText: excerpt(parts) });
      outbox.answered(row.id, change.page?.head ?? row.head, at);
      return change;
    },

    place(conversationId, by) {
      const row = reach(conversationId, by);
      return { conversationId: row.id, visitorId: row.visitor_id };
    },
    headsOf: (visitorIds, since) =>
      Object.fromEntries(visitorIds.map((visitorId) => [visitorId, Object.fromEntries(heads.all(visitorId, since).map(({ id, head }) => [id, head]))])),
    queue: (limit) =>
      waiting.all(limit).map((row) => ({
        place: { conversationId: row.id, visitorId: row.visitor_id },
        ...(row.waiting_since === null ? {} : { since: row.waiting_since }),
      })),

    ...desk,
    ...visitorSide(db, epoch, { reach, store, unchanged, note }),
    ...deskWork(db, { reach, store, unchanged, goesBack, note, desk }),
  };
};

const messageEvent = ({ clientId, parts }: { readonly clientId: string; readonly parts: NonEmpty<MessagePart> }): NewEvent => ({
  kind: 'message',
  clientId,
  data: { parts },
});

/** What is left of a message that was taken back, until its reader comes to the event that says so. */
const nothingSaid: NonEmpty<MessagePart> = [{ kind: 'text', text: '' }];
/** The message that an edit or a redaction is about. */
const ofIn = ({ data }: EventRow): number => (JSON.parse(data) as { readonly of: number }).of;

const takeIfNobodyHas = (row: ConversationRow, by: Participant): Prelude =>
  row.status === 'queued' ? { news: [assignEvent(by), statusEvent('open')], to: { status: 'open', assignee: by } } : { news: [], to: {} };

/** Whoever is to be called later and writes now waits from now on. */
const earlier = (since: string | null, at: string): string => (since !== null && since < at ? since : at);

const excerpt = (parts: readonly MessagePart[]): string => textOf(parts).slice(0, 300);

const allMarks = (rows: readonly MarkRow[]): { readonly deliveredUpTo: Marks; readonly readUpTo: Marks } => ({
  deliveredUpTo: Object.fromEntries(rows.map((row) => [row.participant_id, row.delivered_up_to])),
  readUpTo: Object.fromEntries(rows.map((row) => [row.participant_id, row.read_up_to])),
});
