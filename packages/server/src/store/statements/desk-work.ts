import { LotseError, type Participant } from '@lotse/contract';
import type { Change } from '../conversation-store.ts';
import type { Database } from '../database.ts';
import type { DeskWorkStore } from '../desk-work-store.ts';
import type { Statements } from '../store.ts';
import type { conversationFacts } from './conversation-facts.ts';
import type { deskStatements } from './desk.ts';
import { participantOf, type ConversationRow } from './rows.ts';
import { assignEvent, ended, nobodyEvent, statusEvent, type NewEvent, type Prelude, type Turn } from './turns.ts';

/** How a conversation is reached and changed: what `conversations.ts` has for every deed. */
export interface Ledger {
  reach(id: string, by: Participant): ConversationRow;
  store(row: ConversationRow, by: Participant, at: string, news: readonly NewEvent[], to: Turn): Change;
  unchanged(row: ConversationRow): Change;
  goesBack(row: ConversationRow): Prelude;
  readonly note: ReturnType<typeof conversationFacts>;
  readonly desk: ReturnType<typeof deskStatements>;
}

interface BlockRow {
  readonly at: string;
  readonly by_id: string;
  readonly by_name: string | null;
}

const unlessAlready = (row: ConversationRow, now: 'queued' | 'open'): readonly NewEvent[] => (row.status === now ? [] : [statusEvent(now)]);

export const deskWork = (db: Database, { reach, store, unchanged, goesBack, note, desk }: Ledger): Statements<DeskWorkStore> => {
  const setSnooze = db.prepare('UPDATE conversations SET snoozed_until = ? WHERE id = ?');
  const setTopic = db.prepare('UPDATE conversations SET topic = ? WHERE id = ?');
  const setSpam = db.prepare('UPDATE conversations SET spam = ? WHERE id = ?');
  const block = db.prepare('INSERT INTO blocked_visitors (visitor_id, at, by_id, by_name) VALUES (?, ?, ?, ?) ON CONFLICT (visitor_id) DO NOTHING');
  const unblock = db.prepare('DELETE FROM blocked_visitors WHERE visitor_id = ?');
  const blockOf = db.prepare<BlockRow>('SELECT at, by_id, by_name FROM blocked_visitors WHERE visitor_id = ?');
  const waiting = db.prepare<Pick<ConversationRow, 'id' | 'locale' | 'topic' | 'started_at' | 'waiting_since'>>(
    `SELECT id, locale, topic, started_at, waiting_since FROM conversations WHERE status = 'queued' ORDER BY waiting_since, id LIMIT ?`,
  );

  /** Of something that has not ended. */
  const underWay = (id: string, by: Participant): ConversationRow => {
    const row = reach(id, by);
    if (ended(row)) throw new LotseError('conflict', 'This conversation has ended. Open it again first.');
    return row;
  };
  const notOfAColleague = (row: ConversationRow, by: Participant): void => {
    if (row.assignee_id !== null && row.assignee_id !== by.id) throw new LotseError('conflict', `${row.assignee_name ?? 'A colleague'} has this conversation.`);
  };

  return {
    transfer({ conversationId, by, to: target, note: word, at }) {
      const row = underWay(conversationId, by);
      if (word) desk.addNote({ conversationId, by, ...word, at });
      const waitingSince = row.waiting_since ?? at;
      if ('agent' in target) {
        const { topic = row.topic } = target;
        if (row.assignee_id === target.agent.id) {
          setTopic.run(topic, row.id);
          return unchanged(row);
        }
        note.transferred(row, by, { to: target.agent.id }, at);
        return store(row, by, at, [assignEvent(target.agent), ...unlessAlready(row, 'open')], {
          status: 'open',
          assignee: target.agent,
          topic,
          waitingSince,
          snoozedUntil: null,
        });
      }
      if (row.status === 'queued' && row.topic === target.topic) return unchanged(row);
      note.transferred(row, by, { topic: target.topic ?? undefined }, at);
      const news = [...(row.assignee_id === null ? [] : [nobodyEvent]), ...unlessAlready(row, 'queued')];
      return store(row, by, at, news, { status: 'queued', assignee: null, topic: target.topic, waitingSince, snoozedUntil: null });
    },
    release({ conversationId, by, at }) {
      const row = underWay(conversationId, by);
      if (row.status === 'queued') return unchanged(row);
      notOfAColleague(row, by);
      const news = [...(row.assignee_id === null ? [] : [nobodyEvent]), statusEvent('queued')];
      return store(row, by, at, news, { status: 'queued', assignee: null, waitingSince: row.waiting_since ?? at, snoozedUntil: null });
    },
    snooze({ conversationId, by, until, at }) {
      if (Date.parse(until) <= Date.parse(at)) throw new LotseError('invalid', 'Put it off until a time to come.', { field: 'until' });
      const row = underWay(conversationId, by);
      notOfAColleague(row, by);
      const utc = new Date(until).toISOString();
      if (row.assignee_id === by.id) {
        setSnooze.run(utc, row.id);
        return unchanged(row);
      }
      note.taken(row, by, at);
      return store(row, by, at, [assignEvent(by), ...unlessAlready(row, 'open')], { status: 'open', assignee: by, snoozedUntil: utc });
    },
    wake({ conversationId, by }) {
      const row = reach(conversationId, by);
      setSnooze.run(null, row.id);
      return unchanged(row);
    },
    reopen({ conversationId, by, at }) {
      const row = reach(conversationId, by);
      if (!ended(row)) return unchanged(row);
      note.reopened(row, at);
      setSpam.run(0, row.id);
      return store(row, by, at, [...(row.assignee_id === by.id ? [] : [assignEvent(by)]), statusEvent('open')], { status: 'open', assignee: by, reason: null });
    },
    markSpam({ conversationId, by, spam, at }) {
      const row = reach(conversationId, by);
      if ((row.spam === 1) === spam) return unchanged(row);
      setSpam.run(spam ? 1 : 0, row.id);
      note.spam(row, by, spam, at);
      if (spam) {
        if (ended(row)) return unchanged(row);
        return store(row, by, at, [statusEvent('resolved')], { status: 'resolved', waitingSince: null, snoozedUntil: null });
      }
      const { news, to } = goesBack(row);
      return store(row, by, at, news, { ...to, waitingSince: at });
    },
    block({ conversationId, by, blocked, at }) {
      const row = reach(conversationId, by);
      if (blocked) block.run(row.visitor_id, at, by.id, by.name);
      else unblock.run(row.visitor_id);
      note.blocked(row, by, blocked, at);
      return unchanged(row);
    },
    blockOf(visitorId) {
      const found = blockOf.get(visitorId);
      return found && { at: found.at, by: participantOf(found.by_id, 'agent', found.by_name) };
    },
    waiting: (limit) =>
      waiting.all(limit).map(({ id, locale, topic, started_at, waiting_since }) => ({
        id,
        locale,
        topic: topic ?? undefined,
        waitingSince: waiting_since ?? started_at,
      })),
    history(conversationId, agentId, limit) {
      const row = reach(conversationId, { id: agentId, role: 'agent' });
      return desk.ofVisitor(row.visitor_id, agentId, limit).filter(({ id }) => id !== row.id);
    },
  };
};

/** A blocked visitor reads what was said, and can say no more. */
export const refusingBlocked = (db: Database): ((by: Participant) => void) => {
  const found = db.prepare<{ readonly at: string }>('SELECT at FROM blocked_visitors WHERE visitor_id = ?');
  return (by) => {
    if (by.role !== 'agent' && found.get(by.id))
      throw new LotseError('forbidden', 'The company does not take messages from this visitor here. Its other channels are open to him.', { field: 'blocked' });
  };
};

/** A colleague's answer that this agent had not seen when he wrote his own. */
export const refusingUnseen = (db: Database): ((row: ConversationRow, by: Participant, seen: number | undefined) => void) => {
  const later = db.prepare<{ readonly by_name: string | null }>(
    `SELECT by_name FROM events WHERE conversation_id = ? AND seq > ? AND kind = 'message' AND by_role = 'agent' AND by_id <> ? ORDER BY seq LIMIT 1`,
  );
  return (row, by, seen) => {
    const answer = seen === undefined || seen >= row.head ? undefined : later.get(row.id, seen, by.id);
    if (answer)
      throw new LotseError('conflict', `${answer.by_name ?? 'A colleague'} has answered meanwhile. Read it; to send nevertheless, send again without "seen".`, {
        field: 'seen',
      });
  };
};
