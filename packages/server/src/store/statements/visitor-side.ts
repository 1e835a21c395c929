import { LotseError, type ConversationSummary, type Participant } from '@lotse/contract';
import type { Change, ConversationStore } from '../conversation-store.ts';
import type { Database } from '../database.ts';
import type { Statements } from '../store.ts';
import type { conversationFacts } from './conversation-facts.ts';
import { assigneeOf, participantOf, summaryOf, type ConversationRow, type EventRow } from './rows.ts';
import type { NewEvent, Turn } from './turns.ts';

interface Parts {
  reach(id: string, by: Participant): ConversationRow;
  store(row: ConversationRow, by: Participant, at: string, news: readonly NewEvent[], to: Turn): Change;
  unchanged(row: ConversationRow): Change;
  readonly note: ReturnType<typeof conversationFacts>;
}

/** What only the customer does with his conversations: looks through them, and judges them. */
export const visitorSide = (db: Database, epoch: string, { reach, store, unchanged, note }: Parts): Statements<Pick<ConversationStore, 'listOf' | 'rate'>> => {
  const ofVisitor = db.prepare<ConversationRow>('SELECT * FROM conversations WHERE visitor_id = ? ORDER BY started_at DESC, id DESC');
  const lastMessage = db.prepare<EventRow>(`SELECT * FROM events WHERE conversation_id = ? AND kind = 'message' ORDER BY seq DESC LIMIT 1`);
  const unread = db.prepare<{ readonly count: number }>(
    `SELECT COUNT(*) AS count FROM events WHERE conversation_id = ?1 AND kind = 'message' AND by_id <> ?2
     AND seq > COALESCE((SELECT read_up_to FROM marks WHERE conversation_id = ?1 AND participant_id = ?2), 0)`,
  );
  const isCall = db.prepare<{ readonly reference: string }>('SELECT reference FROM callbacks WHERE conversation_id = ? AND ended_as IS NULL');
  const findRating = db.prepare<EventRow>(`SELECT * FROM events WHERE conversation_id = ? AND kind = 'rating' LIMIT 1`);
  const findKey = db.prepare<EventRow>('SELECT * FROM events WHERE conversation_id = ? AND client_id = ?');

  const summary = (row: ConversationRow): ConversationSummary => {
    const last = lastMessage.get(row.id);
    return {
      ...summaryOf(row, epoch),
      assignee: assigneeOf(row),
      ...(row.status === 'queued' && isCall.get(row.id) ? { callback: true } : {}),
      last: last && { text: row.last_text, by: participantOf(last.by_id, last.by_role, last.by_name) },
      unread: unread.get(row.id, row.visitor_id)?.count ?? 0,
    };
  };

  return {
    listOf: (visitorId) => ofVisitor.all(visitorId).map(summary),

    rate({ conversationId, by, rating: { key, score, comment }, at }) {
      const row = reach(conversationId, by);
      const known = findRating.get(row.id);
      if (known?.client_id === key) return unchanged(row);
      if (known) throw new LotseError('conflict', 'This conversation was judged before.');
      if (findKey.get(row.id, key)) throw new LotseError('conflict', `The key ${key} belongs to something else. Make a new one.`, { field: 'key' });
      note.rated(row, by, { score, commented: comment !== undefined }, at);
      return store(row, by, at, [{ kind: 'rating', clientId: key, data: { score, comment } }], {});
    },
  };
};
