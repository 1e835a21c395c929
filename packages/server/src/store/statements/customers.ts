import type { Customer } from '@lotse/contract';
import type { CustomerStore, Recognition } from '../customer-store.ts';
import type { Database } from '../database.ts';
import type { Statements } from '../store.ts';
import { flowsCarried } from './flows.ts';

interface CustomerRow {
  readonly id: string;
  readonly issuer: string;
  readonly subject: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly signed_at: string;
}
interface SessionRow {
  readonly hash: string;
  readonly visitor_id: string;
}

export const customers = (db: Database): Statements<CustomerStore> => {
  const findToken = db.prepare<{ readonly jti: string }>('SELECT jti FROM identity_tokens WHERE issuer = ? AND jti = ?');
  const insertToken = db.prepare('INSERT INTO identity_tokens (issuer, jti, forget_at) VALUES (?, ?, ?)');
  const forgetTokens = db.prepare('DELETE FROM identity_tokens WHERE forget_at <= ?');
  const find = db.prepare<CustomerRow>('SELECT * FROM customers WHERE id = ?');
  const findSubject = db.prepare<CustomerRow>('SELECT * FROM customers WHERE issuer = ? AND subject = ?');
  const insert = db.prepare('INSERT INTO customers (id, issuer, subject, name, email, first_at, signed_at) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const update = db.prepare('UPDATE customers SET name = ?, email = ?, signed_at = ? WHERE id = ?');
  const rename = db.prepare('UPDATE conversations SET visitor_name = ? WHERE visitor_id = ?');

  const findSession = db.prepare<SessionRow>('SELECT hash, visitor_id FROM visitor_sessions WHERE hash = ? AND expires_at > ?');
  const insertSession = db.prepare('INSERT INTO visitor_sessions (hash, visitor_id, locale, started_at, expires_at, ends_at) VALUES (?, ?, ?, ?, ?, ?)');
  const prolong = db.prepare('UPDATE visitor_sessions SET expires_at = ?, ends_at = ?, locale = ? WHERE hash = ?');
  const endSession = db.prepare('DELETE FROM visitor_sessions WHERE hash = ?');
  const endTickets = db.prepare('DELETE FROM socket_tickets WHERE session_hash = ?');

  const carry = db.prepare<{ readonly id: string }>(
    `UPDATE conversations SET visitor_id = ?, visitor_role = 'customer', visitor_name = ?
     WHERE visitor_id = ? AND start_key NOT IN (SELECT start_key FROM conversations WHERE visitor_id = ?) RETURNING id`,
  );
  const carryEvents = db.prepare(`UPDATE events SET by_id = ?, by_role = 'customer', by_name = ? WHERE conversation_id = ? AND by_id = ?`);
  const carryMarks = db.prepare('UPDATE marks SET participant_id = ? WHERE conversation_id = ? AND participant_id = ?');
  const carryGuest = db.prepare(
    `UPDATE conversation_guests SET visitor_id = ?
     WHERE visitor_id = ? AND conversation_id NOT IN (SELECT conversation_id FROM conversation_guests WHERE visitor_id = ?)`,
  );
  const isNoGuest = db.prepare(
    'DELETE FROM conversation_guests WHERE visitor_id = ? AND conversation_id IN (SELECT id FROM conversations WHERE visitor_id = ?)',
  );
  const carryBlock = db.prepare(
    `INSERT INTO blocked_visitors (visitor_id, at, by_id, by_name) SELECT ?, at, by_id, by_name FROM blocked_visitors WHERE visitor_id = ?
     ON CONFLICT (visitor_id) DO NOTHING`,
  );

  const carryFiles = db.prepare('UPDATE files SET owner_id = ? WHERE owner_id = ? AND upload_key NOT IN (SELECT upload_key FROM files WHERE owner_id = ?)');
  const carryFlows = flowsCarried(db);

  const signed = ({ issuer, subject, newId, at, ...said }: Recognition): CustomerRow => {
    const { name = null, email = null }: { name?: string | null | undefined; email?: string | null | undefined } = said;
    const known = findSubject.get(issuer, subject);
    if (!known) insert.run(newId, issuer, subject, name, email, at, at);
    else {
      update.run(name, email, at, known.id);
      if (known.name !== name) rename.run(name, known.id);
    }
    return { id: known?.id ?? newId, issuer, subject, name, email, signed_at: at };
  };

  /** He is the one who wrote: what he wrote as nobody in particular bears his name from now on, so that his own messages are never somebody else's. */
  const carryOver = (visitorId: string, { id, name }: CustomerRow): readonly string[] => {
    // Who is kept out does not come in by another door.
    carryBlock.run(id, visitorId);
    carryFlows(visitorId, { id });
    carryFiles.run(id, visitorId, id);
    const carried = carry.all(id, name, visitorId, id).map((row) => row.id);
    for (const conversation of carried) {
      carryEvents.run(id, name, conversation, visitorId);
      carryMarks.run(id, conversation, visitorId);
    }
    // Where a link from a mail had led him; unless that is what he had begun himself, on whichever device.
    carryGuest.run(id, visitorId, id);
    isNoGuest.run(id, id);
    return carried;
  };

  return {
    recognise(recognition) {
      const { issuer, jti, forgetAt, hash, earlier, locale, at, expiresAt, endsAt } = recognition;
      if (findToken.get(issuer, jti)) return undefined;
      forgetTokens.run(at);
      insertToken.run(issuer, jti, forgetAt);
      const row = signed(recognition);
      const customer = customerOf(row);
      const before = earlier === undefined ? undefined : findSession.get(earlier, at);
      if (before?.visitor_id === row.id) {
        prolong.run(expiresAt, endsAt, locale, before.hash);
        return { customer, expiresAt, hash: before.hash, carried: [] };
      }
      insertSession.run(hash, row.id, locale, at, expiresAt, endsAt);
      if (!before) return { customer, expiresAt, hash, carried: [] };
      endTickets.run(before.hash);
      endSession.run(before.hash);
      const carried = find.get(before.visitor_id) ? [] : carryOver(before.visitor_id, row);
      return { customer, expiresAt, hash, ended: { hash: before.hash, visitorId: before.visitor_id }, carried };
    },
    find(id) {
      const row = find.get(id);
      return row && { ...customerOf(row), issuer: row.issuer, subject: row.subject, signedAt: row.signed_at };
    },
  };
};

const customerOf = ({ id, name, email }: Pick<CustomerRow, 'id' | 'name' | 'email'>): Customer => ({
  id,
  ...(name === null ? {} : { name }),
  ...(email === null ? {} : { email }),
});
