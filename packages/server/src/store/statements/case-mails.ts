import type { CaseKind } from '@lotse/contract';
import { LotseError } from '@lotse/contract';
import { normalised } from '../../cases/proofs.ts';
import { toldAll, untoldOf } from '../../cases/told.ts';
import type { CaseMailKind, CaseMailStore, FollowState } from '../case-mail-store.ts';
import type { Database } from '../database.ts';
import type { Statements } from '../store.ts';
import { caseOutbox, type FollowRow } from './case-outbox.ts';
import type { CaseStatements } from './cases.ts';
import { facts } from './facts.ts';
import { lateSince } from './mail-outbox.ts';

interface CaseMailRow {
  readonly id: string;
  readonly kind: CaseMailKind;
  readonly case_reference: string;
  readonly email: string;
  readonly locale: string;
  readonly visitor_id: string | null;
  /** What its reader knows once it has left. */
  readonly tells: string | null;
  readonly state: string;
  readonly attempts: number;
  readonly created_at: string;
}
interface LinkRow {
  readonly case_reference: string;
  readonly email: string;
}

export const caseMails = (db: Database, cases: CaseStatements): Statements<CaseMailStore> => {
  const about = db.prepare<{ readonly reference: string; readonly kind: CaseKind; readonly email: string | null; readonly restricted_at: string | null }>(
    'SELECT reference, kind, email, restricted_at FROM cases WHERE upper(reference) = upper(?)',
  );
  const findFollow = db.prepare<FollowRow>('SELECT * FROM case_follows WHERE case_reference = ? AND email = ?');
  const putFollow = db.prepare(
    `INSERT INTO case_follows (case_reference, email, visitor_id, follow_key, locale, state, told) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (case_reference, email) DO UPDATE SET visitor_id = excluded.visitor_id, follow_key = excluded.follow_key, locale = excluded.locale,
       state = excluded.state, told = excluded.told`,
  );
  const setState = db.prepare('UPDATE case_follows SET state = ?, told = ? WHERE case_reference = ? AND email = ?');
  const setTold = db.prepare('UPDATE case_follows SET told = ? WHERE case_reference = ? AND email = ?');
  const followsOf = db.prepare<FollowRow>(`SELECT * FROM case_follows WHERE case_reference = ? AND state = 'on' AND (visitor_id = ? OR email = ?)`);
  const followers = db.prepare<FollowRow>(`SELECT * FROM case_follows WHERE case_reference = ? AND state = 'on'`);

  const putLink = db.prepare('INSERT INTO case_mail_links (hash, purpose, case_reference, email, expires_at) VALUES (?, ?, ?, ?, ?)');
  const findLink = db.prepare<LinkRow>('SELECT case_reference, email FROM case_mail_links WHERE hash = ? AND purpose = ? AND expires_at > ?');
  const endLinks = db.prepare('DELETE FROM case_mail_links WHERE expires_at <= ?');
  const forgetAsked = db.prepare(
    `DELETE FROM case_follows WHERE state = 'asked'
       AND NOT EXISTS (SELECT 1 FROM case_mail_links AS links WHERE purpose = 'confirm'
         AND links.case_reference = case_follows.case_reference AND links.email = case_follows.email)
       AND NOT EXISTS (SELECT 1 FROM case_mails AS mails WHERE kind = 'confirm' AND state IN ('waiting', 'sending')
         AND mails.case_reference = case_follows.case_reference AND mails.email = case_follows.email)`,
  );
  const forgetQuestions = db.prepare(
    `DELETE FROM case_mails WHERE kind = 'confirm' AND state IN ('sent', 'needless') AND NOT EXISTS (SELECT 1 FROM case_follows AS follows
       WHERE follows.case_reference = case_mails.case_reference AND follows.email = case_mails.email)`,
  );

  const dueMails = db.prepare<CaseMailRow>(
    `SELECT * FROM case_mails WHERE state IN ('waiting', 'sending')
       AND try_at <= CASE WHEN kind IN ('promise', 'news') AND attempts = 0 THEN ? ELSE ? END ORDER BY try_at LIMIT ?`,
  );
  const findMail = db.prepare<CaseMailRow>('SELECT * FROM case_mails WHERE id = ?');
  const waiting = db.prepare<CaseMailRow>(`SELECT * FROM case_mails WHERE case_reference = ? AND email = ? AND kind = ? AND state = 'waiting'`);
  const begin = db.prepare(`UPDATE case_mails SET state = 'sending', kind = ?, tells = ?, attempts = attempts + 1, try_at = ? WHERE id = ?`);
  const retry = db.prepare(`UPDATE case_mails SET state = 'waiting', try_at = ?, reason = ? WHERE id = ?`);
  const finish = db.prepare('UPDATE case_mails SET state = ?, ended_at = ?, reason = ? WHERE id = ?');
  const dropAll = db.prepare(
    `UPDATE case_mails SET state = 'needless', ended_at = ? WHERE case_reference = ? AND email = ? AND kind IN ('promise', 'news') AND state = 'waiting'`,
  );
  const late = db.prepare<{ readonly since: string | null }>(lateSince('case_mails'));
  const mailsOf = db.prepare<CaseMailRow>('SELECT * FROM case_mails WHERE case_reference = ? ORDER BY created_at, id');

  const { put } = caseOutbox(db);
  const record = facts(db);
  const existing = (said: string) => {
    const found = about.get(said);
    if (!found || found.restricted_at !== null) throw new LotseError('not-found', 'There is no such case.', { field: 'reference' });
    return found;
  };
  const seenAll = (reference: string): string => JSON.stringify(toldAll(cases.folded(reference)));
  const end = (state: FollowState, { case_reference: reference, email, told }: FollowRow, at: string): void => {
    setState.run(state, told, reference, email);
    dropAll.run(at, reference, email);
    record.append([{ at, kind: 'case-unfollowed', data: { reference, state } }]);
  };
  /** Whoever was asked and has not answered is nobody's business any more: nobody knows whose address it is. */
  const sweep = (at: string): void => {
    endLinks.run(at);
    forgetAsked.run();
    forgetQuestions.run();
  };
  const linked = (hash: string, purpose: 'confirm' | 'stop', at: string): FollowRow | undefined => {
    const link = findLink.get(hash, purpose, at);
    return link && findFollow.get(link.case_reference, link.email);
  };

  return {
    follow({ reference: said, visitorId, key, email: given, locale, atOnce, at }) {
      const { reference } = existing(said);
      const email = normalised.email(given);
      const was = findFollow.get(reference, email);
      if (was?.state === 'on') return { state: 'following' };
      if (was?.follow_key === key) return { state: 'asked' };
      putFollow.run(reference, email, visitorId, key, locale, atOnce ? 'on' : 'asked', seenAll(reference));
      record.append([{ at, kind: 'case-followed', visitorId, data: { reference, state: atOnce ? 'on' : 'asked' } }]);
      if (atOnce) return { state: 'following' };
      if (!waiting.get(reference, email, 'confirm')) put({ kind: 'confirm', reference, email, locale, at });
      return { state: 'asked' };
    },
    unfollow({ reference: said, visitorId, isProved, at }) {
      const { reference, email } = existing(said);
      for (const row of followsOf.all(reference, visitorId, isProved ? email : null)) end('stopped', row, at);
    },
    following({ reference: said, visitorId, isProved }) {
      const { reference, email } = existing(said);
      return followsOf.get(reference, visitorId, isProved ? email : null) !== undefined;
    },
    onFile: (said) => existing(said).email ?? undefined,

    place(hash, purpose, at) {
      const row = linked(hash, purpose, at);
      const found = row && about.get(row.case_reference);
      return found && row && found.restricted_at === null ? { reference: found.reference, kind: found.kind, locale: row.locale, state: row.state } : undefined;
    },
    confirm(hash, at) {
      const row = linked(hash, 'confirm', at);
      if (row?.state !== 'asked') return;
      setState.run('on', seenAll(row.case_reference), row.case_reference, row.email);
      record.append([{ at, kind: 'case-followed', data: { reference: row.case_reference, state: 'on' } }]);
    },
    stop(hash, at) {
      const row = linked(hash, 'stop', at);
      if (row?.state === 'on') end('stopped', row, at);
    },
    revoke({ reference, by, at }) {
      cases.revokeLinks(reference);
      for (const row of followers.all(reference)) end('stopped', row, at);
      record.append([{ at, kind: 'case-links-revoked', data: { agent: by, reference } }]);
    },

    due: ({ gatheredSince, at, limit }) =>
      dueMails.all(gatheredSince, at, limit).map(({ id, kind, case_reference, attempts, created_at }) => ({
        id,
        kind,
        reference: case_reference,
        attempts,
        createdAt: created_at,
      })),
    take({ id, at, today, until, code, confirm, stop, open }) {
      const mail = findMail.get(id);
      if (!mail) return undefined;
      const { kind, case_reference: reference, email, locale, visitor_id: visitorId } = mail;
      const needless = () => void finish.run('needless', at, null, id);
      if (about.get(reference)?.restricted_at !== null) return needless();
      sweep(at);
      if (kind === 'code') {
        begin.run(kind, null, until, id);
        cases.putCode({ reference, visitorId: visitorId ?? '', ...code });
        return { id, kind, email, locale, reference };
      }
      const follow = findFollow.get(reference, email);
      if (kind === 'confirm') {
        if (follow?.state !== 'asked') return needless();
        begin.run(kind, null, until, id);
        putLink.run(confirm.hash, 'confirm', reference, email, confirm.expiresAt);
        return { id, kind, email, locale, reference };
      }
      const folded = cases.folded(reference);
      const untold = follow?.state === 'on' ? untoldOf(JSON.parse(follow.told), folded, { now: new Date(at), today }) : undefined;
      if (!untold) return needless();
      const tells = untold.milestone ? 'news' : 'promise';
      begin.run(tells, JSON.stringify(toldAll(folded)), until, id);
      putLink.run(stop.hash, 'stop', reference, email, stop.expiresAt);
      cases.addLink({ reference, ...open });
      return { id, kind: tells, email, locale, reference, case: folded, untold };
    },
    sent({ id, at }) {
      const mail = findMail.get(id);
      finish.run('sent', at, null, id);
      if (mail?.tells) setTold.run(mail.tells, mail.case_reference, mail.email);
    },
    again: ({ id, tryAt, reason }) => void retry.run(tryAt, reason, id),
    bounce({ id, at, reason }) {
      const mail = findMail.get(id);
      if (!mail) return undefined;
      const { kind, state, case_reference: reference, email } = mail;
      const bounced = { kind, declaration: false, reference };
      if (state === 'bounced') return { ...bounced, isNew: false };
      finish.run('bounced', at, reason, id);
      const follow = kind === 'code' ? undefined : findFollow.get(reference, email);
      if (follow) end('bounced', follow, at);
      record.append([{ at, kind: 'case-mail-bounced', data: { reference, mail: kind, reason } }]);
      return { ...bounced, isNew: true };
    },
    lateSince: () => late.get()?.since ?? undefined,
    list: (reference) => mailsOf.all(reference).map(({ id, kind, email, state }) => ({ id, kind, email, state })),
  };
};
