import { randomUUID } from 'node:crypto';
import { caughtUp, toldAll, untoldOf, type Told } from '../../cases/told.ts';
import type { CaseMailKind, FollowState } from '../case-mail-store.ts';
import type { Database } from '../database.ts';
import type { CaseOutbox } from './cases.ts';

export interface FollowRow {
  readonly case_reference: string;
  readonly email: string;
  readonly follow_key: string | null;
  readonly locale: string;
  readonly state: FollowState;
  readonly told: string;
}

interface NewMail {
  readonly id?: string;
  readonly kind: CaseMailKind;
  readonly reference: string;
  readonly email: string;
  readonly locale: string;
  readonly visitorId?: string | undefined;
  readonly at: string;
  /** From when news is gathered. */
  readonly tryAt?: string;
}

/** What stands in the outbox because of something that was reported: written in the transaction of the deed itself. */
export const caseOutbox = (db: Database): CaseOutbox & { put(mail: NewMail): void } => {
  const followers = db.prepare<FollowRow>(`SELECT * FROM case_follows WHERE case_reference = ? AND state = 'on'`);
  const tell = db.prepare('UPDATE case_follows SET told = ? WHERE case_reference = ? AND email = ?');
  const follow = db.prepare(`INSERT INTO case_follows (case_reference, email, locale, state, told) VALUES (?, ?, ?, 'on', ?)`);
  const waiting = db.prepare<{ readonly id: string }>(
    `SELECT id FROM case_mails WHERE case_reference = ? AND email = ? AND kind IN ('promise', 'news') AND state = 'waiting' AND attempts = 0`,
  );
  const codeWaiting = db.prepare<{ readonly id: string }>(
    `SELECT id FROM case_mails WHERE case_reference = ? AND visitor_id = ? AND kind = 'code' AND state = 'waiting'`,
  );
  const insert = db.prepare(
    `INSERT INTO case_mails (id, kind, case_reference, email, locale, visitor_id, state, attempts, try_at, created_at)
     VALUES (?, ?, ?, ?, ?, ?, 'waiting', 0, ?, ?)`,
  );
  const put = ({ id = randomUUID(), kind, reference, email, locale, visitorId, at, tryAt = at }: NewMail): void =>
    void insert.run(id, kind, reference, email, locale, visitorId, tryAt, at);

  return {
    put,
    changed({ case: { reference, email: onFile, locale: theirs }, before, after, at }) {
      // What was handed over with its beginning he knows, or has heard from the company.
      if (!before && after.opened.follows && onFile !== undefined) follow.run(reference, onFile, theirs, JSON.stringify(toldAll(after)));
      // What happened hours ago has waited long enough.
      const tryAt = new Date(Math.min(Date.parse(after.updatedAt), Date.parse(at))).toISOString();
      for (const { email, locale, told } of followers.all(reference)) {
        const known = caughtUp(JSON.parse(told) as Told, after);
        tell.run(JSON.stringify(known), reference, email);
        // Whether it is still news is judged again as it leaves.
        const untold = untoldOf(known, after, { now: new Date(at), today: at.slice(0, 10) });
        if (!untold || waiting.get(reference, email)) continue;
        put({ kind: untold.milestone ? 'news' : 'promise', reference, email, locale, at, tryAt });
      }
    },
    code({ id, case: { reference, email }, visitorId, locale, at }) {
      if (email !== undefined && !codeWaiting.get(reference, visitorId)) put({ id, kind: 'code', reference, email, locale, visitorId, at });
    },
  };
};
