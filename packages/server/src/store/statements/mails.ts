import { emptyConversation, mailCodes, reducePage, type Participant } from '@lotse/contract';
import type { Change, ConversationStore } from '../conversation-store.ts';
import type { Database } from '../database.ts';
import { caseWish, type Letter, type LinkPurpose, type MailStore, type Said } from '../mail-store.ts';
import type { Statements } from '../store.ts';
import { facts } from './facts.ts';
import { lateSince, mailOutbox, type MailRow } from './mail-outbox.ts';
import { contextOf, eventOf, notFound, participantOf, type ConversationRow, type EventRow } from './rows.ts';

/** Nobody in particular: the server itself. */
const system: Participant = { id: 'system', role: 'system' };

export const mails = (db: Database, talk: Statements<ConversationStore>): Statements<MailStore> => {
  const conversation = db.prepare<ConversationRow>('SELECT * FROM conversations WHERE id = ?');
  const eventsOf = db.prepare<EventRow>('SELECT * FROM events WHERE conversation_id = ? AND seq <= ? ORDER BY seq');
  const readUpTo = db.prepare<{ readonly read_up_to: number }>('SELECT read_up_to FROM marks WHERE conversation_id = ? AND participant_id = ?');
  const find = db.prepare<MailRow>('SELECT * FROM mails WHERE id = ?');
  const ofConversation = db.prepare<MailRow>('SELECT * FROM mails WHERE conversation_id = ? ORDER BY created_at, id');
  const due = db.prepare<MailRow & { readonly visitor_id: string }>(
    `SELECT mails.*, visitor_id FROM mails JOIN conversations ON conversations.id = conversation_id
     WHERE state IN ('waiting', 'sending') AND try_at <= CASE WHEN kind = 'answers' AND attempts = 0 THEN ? ELSE ? END ORDER BY try_at LIMIT ?`,
  );
  const setWish = db.prepare(
    `INSERT INTO mail_wishes (conversation_id, email, wish_key, state, mailed_up_to) VALUES (?, ?, ?, 'on', ?)
     ON CONFLICT (conversation_id) DO UPDATE SET email = excluded.email, wish_key = excluded.wish_key, state = 'on', mailed_up_to = excluded.mailed_up_to`,
  );
  const endWish = db.prepare(`UPDATE mail_wishes SET state = ? WHERE conversation_id = ? AND state = 'on'`);
  const endWishOf = db.prepare(`UPDATE mail_wishes SET state = ? WHERE conversation_id = ? AND state = 'on' AND email = ?`);
  const mailedUpTo = db.prepare('UPDATE mail_wishes SET mailed_up_to = ? WHERE conversation_id = ? AND mailed_up_to < ?');
  const drop = db.prepare(
    `UPDATE mails SET state = 'needless', ended_at = ? WHERE conversation_id = ? AND email = ? AND kind = 'answers' AND state = 'waiting'`,
  );
  const postpone = db.prepare('UPDATE mails SET try_at = ? WHERE id = ?');
  const begin = db.prepare(`UPDATE mails SET state = 'sending', attempts = attempts + 1, after_seq = ?, up_to = ?, try_at = ? WHERE id = ?`);
  const retry = db.prepare(`UPDATE mails SET state = 'waiting', try_at = ?, reason = ? WHERE id = ?`);
  const finish = db.prepare('UPDATE mails SET state = ?, ended_at = ?, reason = ? WHERE id = ?');
  const late = db.prepare<{ readonly since: string | null }>(lateSince('mails'));
  const insertLink = db.prepare('INSERT INTO mail_links (hash, purpose, conversation_id, mail_id, expires_at) VALUES (?, ?, ?, ?, ?)');
  const forgetLinks = db.prepare('DELETE FROM mail_links WHERE expires_at <= ?');
  const findLink = db.prepare<{ readonly conversation_id: string }>('SELECT conversation_id FROM mail_links WHERE hash = ? AND purpose = ? AND expires_at > ?');
  const insertGuest = db.prepare('INSERT INTO conversation_guests (visitor_id, conversation_id) VALUES (?, ?) ON CONFLICT DO NOTHING');

  const outbox = mailOutbox(db);
  const record = facts(db);
  const note = (row: ConversationRow, kind: string, at: string, data: Readonly<Record<string, string | number>> = {}) =>
    record.append([{ at, kind, visitorId: row.visitor_id, conversationId: row.id, data }]);
  const rowOf = (id: string): ConversationRow => {
    const row = conversation.get(id);
    if (!row) throw notFound();
    return row;
  };
  const visitorOf = (row: ConversationRow): Participant => participantOf(row.visitor_id, row.visitor_role, row.visitor_name);
  const unchanged = (row: ConversationRow): Change => ({ conversationId: row.id, visitorId: row.visitor_id, queueMoved: false });
  /** Of somebody who may reach it; throws otherwise. */
  const reach = (id: string, by: Participant): ConversationRow => rowOf(talk.place(id, by).conversationId);
  const place = (id: string | undefined) => {
    const row = id === undefined ? undefined : conversation.get(id);
    return row && { conversationId: row.id, visitor: visitorOf(row) };
  };

  const saidIn = (row: ConversationRow, upTo: number): readonly (Said & { readonly seq: number })[] => {
    const events = eventsOf.all(row.id, upTo).map(eventOf);
    const { entries } = reducePage(emptyConversation(row.id, ''), { events, head: upTo, epoch: '' });
    return entries.flatMap((entry) => (entry.kind === 'message' ? [{ seq: entry.seq, at: entry.at, by: entry.by, parts: entry.parts }] : []));
  };

  return {
    want({ conversationId, by, key, email, at }) {
      const row = reach(conversationId, by);
      const was = outbox.wishOf(row.id);
      if (was?.wish_key === key || (was?.state === 'on' && was.email === email)) return unchanged(row);
      // What was said before he asked he has seen; and whoever has the address that he puts right is not to read on.
      if (was) drop.run(at, row.id, was.email);
      setWish.run(row.id, email, key, row.head);
      note(row, 'mails-wanted', at);
      return talk.tell({ conversationId, by, code: mailCodes.wanted, at });
    },
    transcript({ conversationId, by, key, email, at }) {
      const row = reach(conversationId, by);
      if (!outbox.put('transcript', row.id, key, email, at, row.head)) return unchanged(row);
      return talk.tell({ conversationId, by, code: mailCodes.transcript, at });
    },
    stop({ conversationId, by, at }) {
      const row = reach(conversationId, by);
      const was = outbox.wishOf(row.id);
      if (!was || endWish.run('stopped', row.id) === 0) return unchanged(row);
      drop.run(at, row.id, was.email);
      note(row, 'mails-stopped', at);
      return talk.tell({ conversationId, by, code: mailCodes.stopped, at });
    },

    due: ({ gatheredSince, at, limit }) =>
      due.all(gatheredSince, at, limit).map(({ id, kind, conversation_id, visitor_id, attempts, created_at }) => ({
        id,
        kind,
        conversationId: conversation_id,
        visitorId: visitor_id,
        attempts,
        createdAt: created_at,
      })),
    postpone: ({ id, tryAt }) => void postpone.run(tryAt, id),
    take({ id, at, until, links }): Letter | undefined {
      const mail = find.get(id);
      const row = mail && conversation.get(mail.conversation_id);
      if (!mail || !row) return undefined;
      const { kind, email } = mail;
      const wish = outbox.wishOf(row.id);
      // The first attempt decides what is in it: whatever is tried again is the same mail.
      const read = readUpTo.get(row.id, row.visitor_id)?.read_up_to ?? 0;
      const after = kind === 'transcript' ? 0 : (mail.after_seq ?? Math.max(wish?.mailed_up_to ?? 0, read));
      const upTo = mail.up_to ?? row.head;
      const whole = saidIn(row, upTo);
      const all = whole.filter(({ seq }) => seq > after);
      const said = kind === 'transcript' ? all : all.filter(({ by, parts }) => (by.role === 'agent' || by.role === 'bot') && parts.length > 0);
      // It was on its way when he stopped the mails, or gave another address: it is not sent again.
      const isWanted = kind === 'transcript' || (wish?.state === 'on' && wish.email === email);
      if (said.length === 0 || !isWanted) {
        finish.run('needless', at, null, id);
        return undefined;
      }
      begin.run(after, upTo, until, id);
      if (kind === 'answers') mailedUpTo.run(upTo, row.id, upTo);
      forgetLinks.run(at);
      for (const { hash, purpose, expiresAt } of links) insertLink.run(hash, purpose, row.id, id, expiresAt);
      const about = wish?.wish_key.startsWith(caseWish)
        ? whole.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'case' ? [part] : []))).at(-1)
        : undefined;
      return {
        id,
        kind,
        email,
        locale: row.locale,
        pageUrl: contextOf(row).page.url,
        startedAt: row.started_at,
        said: said.map(({ seq: _, ...rest }) => rest),
        ...(about && { about: { reference: about.reference, title: about.title } }),
      };
    },
    sent({ id, at }) {
      const mail = find.get(id);
      finish.run('sent', at, null, id);
      if (mail) note(rowOf(mail.conversation_id), 'mail-sent', at, { mail: mail.kind });
    },
    again: ({ id, tryAt, reason }) => void retry.run(tryAt, reason, id),
    bounce({ id, at, reason }) {
      const mail = find.get(id);
      if (!mail) return undefined;
      const about = { kind: mail.kind, declaration: false };
      if (mail.state === 'bounced') return { ...about, isNew: false };
      const row = rowOf(mail.conversation_id);
      finish.run('bounced', at, reason, id);
      endWishOf.run('bounced', row.id, mail.email);
      drop.run(at, row.id, mail.email);
      note(row, 'mail-bounced', at, { mail: mail.kind, reason });
      const wish = outbox.wishOf(row.id);
      // He has put the address right meanwhile: what he hears about mails is about the one of now.
      if (mail.kind === 'answers' && wish?.state === 'on') return { ...about, isNew: true, change: unchanged(row) };
      return { ...about, isNew: true, change: talk.tell({ conversationId: row.id, by: system, code: mailCodes.bounced, at }) };
    },
    lateSince: () => late.get()?.since ?? undefined,

    follow: (hash: string, purpose: LinkPurpose, at: string) => place(findLink.get(hash, purpose, at)?.conversation_id),
    placeOf: (mailId) => place(find.get(mailId)?.conversation_id),
    admit({ visitorId, conversationId }) {
      insertGuest.run(visitorId, conversationId);
    },
    whole(conversationId, by) {
      const row = reach(conversationId, by);
      return { startedAt: row.started_at, said: saidIn(row, row.head).map(({ seq: _, ...said }) => said) };
    },
    list: (conversationId) =>
      ofConversation.all(conversationId).map(({ id, kind, state, reason }) => ({ id, kind, state, ...(reason === null ? {} : { reason }) })),
  };
};
