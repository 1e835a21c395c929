import { randomUUID } from 'node:crypto';
import type { Database } from '../database.ts';
import type { FactStore, StoredFact } from '../fact-store.ts';
import type { Statements } from '../store.ts';

interface FactRow {
  readonly at: string;
  readonly kind: string;
  readonly visitor_id: string | null;
  readonly conversation_id: string | null;
  readonly data: string;
}

export const facts = (db: Database): Statements<FactStore> => {
  const insert = db.prepare('INSERT INTO facts (id, at, kind, visitor_id, conversation_id, data) VALUES (?, ?, ?, ?, ?, ?)');
  const ofConversation = db.prepare<FactRow>('SELECT * FROM facts WHERE conversation_id = ? ORDER BY at');
  const ofKind = db.prepare<FactRow>('SELECT * FROM facts WHERE kind = ? ORDER BY at LIMIT ?');
  return {
    append(news) {
      for (const { at, kind, visitorId, conversationId, data } of news)
        insert.run(randomUUID(), at, kind, visitorId, conversationId, JSON.stringify(data ?? {}));
    },
    list: (query) => ('kind' in query ? ofKind.all(query.kind, query.limit) : ofConversation.all(query.conversationId)).map(factOf),
  };
};

const factOf = (row: FactRow): StoredFact => ({
  at: row.at,
  kind: row.kind,
  visitorId: row.visitor_id ?? undefined,
  conversationId: row.conversation_id ?? undefined,
  data: JSON.parse(row.data),
});
