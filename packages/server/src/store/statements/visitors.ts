import type { Database } from '../database.ts';
import type { Statements } from '../store.ts';
import { participantOf, type ConversationRow } from './rows.ts';
import type { StoredVisitorSession, VisitorStore } from '../visitor-store.ts';

interface SessionRow {
  readonly hash: string;
  readonly visitor_id: string;
  readonly locale: string;
  readonly expires_at: string;
  readonly customer_id: string | null;
  readonly name: string | null;
  readonly email: string | null;
}

export const visitors = (db: Database): Statements<VisitorStore> => {
  const insert = db.prepare('INSERT INTO visitor_sessions (hash, visitor_id, locale, started_at, expires_at, ends_at) VALUES (?, ?, ?, ?, ?, ?)');
  const find = db.prepare<SessionRow>(
    `SELECT hash, visitor_id, locale, expires_at, customers.id AS customer_id, name, email
     FROM visitor_sessions LEFT JOIN customers ON customers.id = visitor_id WHERE hash = ? AND expires_at > ?`,
  );
  const renew = db.prepare(
    'UPDATE visitor_sessions SET expires_at = CASE WHEN ends_at < ? THEN ends_at ELSE ? END, locale = COALESCE(?, locale) WHERE hash = ?',
  );
  const endSession = db.prepare('DELETE FROM visitor_sessions WHERE hash = ?');
  const endTickets = db.prepare('DELETE FROM socket_tickets WHERE session_hash = ?');
  const forgetSessions = db.prepare('DELETE FROM visitor_sessions WHERE expires_at <= ?');
  const insertTicket = db.prepare('INSERT INTO socket_tickets (hash, session_hash, expires_at) VALUES (?, ?, ?)');
  const takeTicket = db.prepare<{ readonly session_hash: string }>('DELETE FROM socket_tickets WHERE hash = ? AND expires_at > ? RETURNING session_hash');
  const forgetTickets = db.prepare('DELETE FROM socket_tickets WHERE expires_at <= ?');

  const guestIn = db.prepare<ConversationRow>(
    'SELECT conversations.* FROM conversation_guests JOIN conversations ON id = conversation_id WHERE conversation_guests.visitor_id = ?',
  );

  const sessionOf = (row: SessionRow | undefined): StoredVisitorSession | undefined => {
    if (!row) return undefined;
    const places = guestIn
      .all(row.visitor_id)
      .map(({ id, visitor_id, visitor_role, visitor_name }) => ({ conversationId: id, as: participantOf(visitor_id, visitor_role, visitor_name) }));
    const { hash, visitor_id: visitorId, locale, expires_at: expiresAt, customer_id: id, name, email } = row;
    return {
      hash,
      visitorId,
      locale,
      expiresAt,
      ...(id !== null && { customer: { id, name: name ?? undefined, email: email ?? undefined } }),
      ...(places.length > 0 && { guestIn: places }),
    };
  };
  const alive = (hash: string, at: string): StoredVisitorSession | undefined => sessionOf(find.get(hash, at));
  return {
    add({ hash, visitorId, locale, at, expiresAt, endsAt, forgetBefore }) {
      forgetSessions.run(forgetBefore);
      insert.run(hash, visitorId, locale, at, expiresAt, endsAt);
    },
    find: alive,
    renew({ hash, at, expiresAt, customerExpiresAt, locale }) {
      const session = alive(hash, at);
      const until = session?.customer ? customerExpiresAt : expiresAt;
      if (session) renew.run(until, until, locale, hash);
      return session && alive(hash, at);
    },
    end(hash) {
      endTickets.run(hash);
      endSession.run(hash);
    },
    addTicket({ hash, sessionHash, at, expiresAt }) {
      forgetTickets.run(at);
      insertTicket.run(hash, sessionHash, expiresAt);
    },
    takeTicket(hash, at) {
      const ticket = takeTicket.get(hash, at);
      return ticket && alive(ticket.session_hash, at);
    },
  };
};
