import type { Database } from '../database.ts';
import type { Statements } from '../store.ts';
import type { StoredVisitorSession, VisitorStore } from '../visitor-store.ts';

interface SessionRow {
  readonly hash: string;
  readonly visitor_id: string;
  readonly locale: string;
  readonly expires_at: string;
}

export const visitors = (db: Database): Statements<VisitorStore> => {
  const insert = db.prepare('INSERT INTO visitor_sessions (hash, visitor_id, locale, started_at, expires_at, ends_at) VALUES (?, ?, ?, ?, ?, ?)');
  const find = db.prepare<SessionRow>('SELECT hash, visitor_id, locale, expires_at FROM visitor_sessions WHERE hash = ? AND expires_at > ?');
  const renew = db.prepare<SessionRow>(
    `UPDATE visitor_sessions SET expires_at = CASE WHEN ends_at < ? THEN ends_at ELSE ? END, locale = COALESCE(?, locale)
     WHERE hash = ? AND expires_at > ? RETURNING hash, visitor_id, locale, expires_at`,
  );
  const forgetSessions = db.prepare('DELETE FROM visitor_sessions WHERE expires_at <= ?');
  const insertTicket = db.prepare('INSERT INTO socket_tickets (hash, session_hash, expires_at) VALUES (?, ?, ?)');
  const takeTicket = db.prepare<{ readonly session_hash: string }>('DELETE FROM socket_tickets WHERE hash = ? AND expires_at > ? RETURNING session_hash');
  const forgetTickets = db.prepare('DELETE FROM socket_tickets WHERE expires_at <= ?');

  const alive = (hash: string, at: string): StoredVisitorSession | undefined => sessionOf(find.get(hash, at));
  return {
    add({ hash, visitorId, locale, at, expiresAt, endsAt, forgetBefore }) {
      forgetSessions.run(forgetBefore);
      insert.run(hash, visitorId, locale, at, expiresAt, endsAt);
    },
    find: alive,
    renew: ({ hash, at, expiresAt, locale }) => sessionOf(renew.get(expiresAt, expiresAt, locale, hash, at)),
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

const sessionOf = (row: SessionRow | undefined): StoredVisitorSession | undefined =>
  row && { hash: row.hash, visitorId: row.visitor_id, locale: row.locale, expiresAt: row.expires_at };
