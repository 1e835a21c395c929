import { randomUUID } from 'node:crypto';
import type { Database } from '../database.ts';
import type { MailKind } from '../mail-store.ts';

export interface MailRow {
  readonly id: string;
  readonly kind: MailKind;
  readonly conversation_id: string;
  readonly email: string;
  readonly state: string;
  readonly after_seq: number | null;
  readonly up_to: number | null;
  readonly attempts: number;
  readonly created_at: string;
  readonly reason: string | null;
}

export interface WishRow {
  readonly email: string;
  readonly wish_key: string;
  readonly state: 'on' | 'stopped' | 'bounced';
  readonly mailed_up_to: number;
}

/** Of an outbox. What was never tried may have been put off on purpose: it is late from when it was to be tried, and never from before it was there. */
export const lateSince = (outbox: 'mails' | 'flow_mails' | 'case_mails'): string =>
  `SELECT MIN(CASE WHEN attempts > 0 OR try_at < created_at THEN created_at ELSE try_at END) AS since FROM ${outbox} WHERE state IN ('waiting', 'sending')`;

/** What stands in the outbox because of something that was said: written in the transaction of the deed itself. */
export const mailOutbox = (db: Database) => {
  const wish = db.prepare<WishRow>('SELECT email, wish_key, state, mailed_up_to FROM mail_wishes WHERE conversation_id = ?');
  const gathering = db.prepare<MailRow>(
    `SELECT * FROM mails WHERE conversation_id = ? AND email = ? AND state = 'waiting' AND kind = 'answers' AND attempts = 0`,
  );
  const insert = db.prepare(
    `INSERT INTO mails (id, mail_key, kind, conversation_id, email, state, up_to, attempts, try_at, created_at) VALUES (?, ?, ?, ?, ?, 'waiting', ?, 0, ?, ?)
     ON CONFLICT (mail_key) DO NOTHING`,
  );
  const put = (kind: MailKind, conversationId: string, key: string, email: string, at: string, upTo?: number): boolean =>
    insert.run(randomUUID(), `${kind} ${conversationId} ${key}`, kind, conversationId, email, upTo, at, at) > 0;
  return {
    wishOf: (conversationId: string) => wish.get(conversationId),
    put,
    /** Somebody answered at `seq`: one mail for all that comes within a few minutes. */
    answered(conversationId: string, seq: number, at: string): void {
      const to = wish.get(conversationId);
      if (to?.state === 'on' && !gathering.get(conversationId, to.email)) put('answers', conversationId, `${seq}`, to.email, at);
    },
  };
};
