import type { ConversationStore } from '../conversation-store.ts';
import type { Database } from '../database.ts';
import type { SilenceStore } from '../mail-store.ts';
import type { Statements } from '../store.ts';
import { facts } from './facts.ts';

interface SilentRow {
  readonly id: string;
  readonly locale: string;
  readonly head: number;
}

/** Nobody waits for an agent: whoever does is never asked, and never closed. */
const nobodyWaits = `conversations.status = 'open' AND conversations.waiting_since IS NULL AND conversations.answered_at IS NOT NULL AND conversations.snoozed_until IS NULL`;
const wantsMails = `EXISTS (SELECT 1 FROM mail_wishes WHERE mail_wishes.conversation_id = conversations.id AND mail_wishes.state = 'on')`;

export const silences = (db: Database, talk: Statements<ConversationStore>): Statements<SilenceStore> => {
  const toAsk = db.prepare<SilentRow>(
    `SELECT id, locale, head FROM conversations LEFT JOIN conversation_silences ON conversation_id = id
     WHERE ${nobodyWaits} AND updated_at <= ? AND (asked_seq IS NULL OR asked_seq <> head) AND NOT ${wantsMails} ORDER BY updated_at LIMIT ?`,
  );
  const toClose = db.prepare<SilentRow>(
    `SELECT id, locale, head FROM conversations LEFT JOIN conversation_silences ON conversation_id = id
     WHERE ${nobodyWaits} AND ((asked_seq = head AND asked_at <= ?) OR (${wantsMails} AND updated_at <= ?)) ORDER BY updated_at LIMIT ?`,
  );
  const still = db.prepare<SilentRow>(`SELECT id, locale, head FROM conversations WHERE id = ? AND head = ? AND ${nobodyWaits}`);
  const asked = db.prepare(
    `INSERT INTO conversation_silences (conversation_id, asked_seq, asked_at) VALUES (?, ?, ?)
     ON CONFLICT (conversation_id) DO UPDATE SET asked_seq = excluded.asked_seq, asked_at = excluded.asked_at`,
  );
  const record = facts(db);
  return {
    toAsk: ({ quietSince, limit }) => toAsk.all(quietSince, limit).map(({ id, locale, head }) => ({ conversationId: id, locale, head })),
    ask({ conversationId, head, by, clientId, text, at }) {
      if (!still.get(conversationId, head)) return undefined;
      const change = talk.botSays({ conversationId, by, clientId, text, at });
      if (!change.page) return undefined;
      asked.run(conversationId, change.page.head, at);
      record.append([{ at, kind: 'conversation-asked', visitorId: change.visitorId, conversationId }]);
      return change;
    },
    toClose: ({ askedBefore, quietSince, limit }) => toClose.all(askedBefore, quietSince, limit).map(({ id, head }) => ({ conversationId: id, head })),
    close: ({ conversationId, head, by, at }) => (still.get(conversationId, head) ? talk.end({ conversationId, by, at }) : undefined),
  };
};
