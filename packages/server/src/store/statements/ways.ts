import { LotseError, type Callback, type ConversationStatus, type Slot } from '@lotse/contract';
import type { Database } from '../database.ts';
import type { ConversationStore } from '../conversation-store.ts';
import type { MailStore } from '../mail-store.ts';
import type { Statements } from '../store.ts';
import type { Asked, Asking, WayStore } from '../way-store.ts';

interface CallbackRow {
  readonly reference: string;
  readonly conversation_id: string;
  readonly slot: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly phone: string;
  readonly name: string | null;
  readonly received_at: string;
  readonly status: ConversationStatus;
  readonly ended_as: 'done' | 'cancelled' | null;
}

/** Calls for one number, whoever books them: more are a mistake, or a prank on whoever has it. */
const mostForOneNumber = { ahead: 2, inAWeek: 6 };
const weekMs = 7 * 24 * 60 * 60_000;

/** A call is over when its conversation is; the customer himself closes it, an agent resolves it. What he writes there afterwards is no call. */
const stillToCome = `callbacks.ended_as IS NULL AND conversations.status NOT IN ('resolved', 'closed')`;
const joined = 'callbacks JOIN conversations ON conversations.id = callbacks.conversation_id';
const columns = 'callbacks.*, conversations.status';

export const ways = (db: Database, epoch: string, talks: Statements<ConversationStore>, post: Pick<Statements<MailStore>, 'want'>): Statements<WayStore> => {
  const findKey = db.prepare<CallbackRow>(`SELECT ${columns} FROM ${joined} WHERE conversations.visitor_id = ? AND start_key = ?`);
  const find = db.prepare<CallbackRow>(`SELECT ${columns} FROM ${joined} WHERE reference = ? AND conversations.visitor_id = ?`);
  const insert = db.prepare(
    'INSERT INTO callbacks (reference, conversation_id, slot, starts_at, ends_at, phone, name, received_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const update = db.prepare('UPDATE callbacks SET slot = ?, starts_at = ?, ends_at = ? WHERE reference = ?');
  const wait = db.prepare('UPDATE conversations SET waiting_since = ? WHERE id = ?');
  const within = db.prepare<{ readonly found: number }>(
    `SELECT COUNT(*) AS found FROM ${joined} WHERE ends_at > ? AND starts_at < ? AND reference <> ? AND ${stillToCome}`,
  );
  const ofNumber = db.prepare<{ readonly found: number }>(`SELECT COUNT(*) AS found FROM ${joined} WHERE phone = ? AND ends_at > ? AND ${stillToCome}`);
  // What was cancelled, or is long done, counts too.
  const ofNumberInAWeek = db.prepare<{ readonly found: number }>('SELECT COUNT(*) AS found FROM callbacks WHERE phone = ? AND ends_at > ?');
  const ofVisitor = db.prepare<CallbackRow>(
    `SELECT ${columns} FROM ${joined} WHERE conversations.visitor_id = ? AND ends_at > ? ORDER BY starts_at, reference`,
  );
  const ahead = db.prepare<{ readonly starts_at: string; readonly ends_at: string }>(
    `SELECT starts_at, ends_at FROM ${joined} WHERE ends_at > ? AND ${stillToCome}`,
  );
  const findMessage = db.prepare<{ readonly reference: string; readonly received_at: string }>(
    `SELECT reference, received_at FROM left_messages JOIN conversations ON conversations.id = conversation_id
     WHERE conversations.visitor_id = ? AND start_key = ?`,
  );
  const insertMessage = db.prepare('INSERT INTO left_messages (reference, conversation_id, email, received_at) VALUES (?, ?, ?, ?)');
  // Who left a message or is called back does not wait in the line.
  const answered = db.prepare<{ readonly at: string; readonly data: string }>(
    `SELECT at, data FROM facts WHERE kind = 'conversation-first-answer' AND at >= ?
       AND conversation_id NOT IN (SELECT conversation_id FROM callbacks UNION ALL SELECT conversation_id FROM left_messages)
     ORDER BY at DESC LIMIT ?`,
  );

  /** Its conversation, with the customer's words in it where he wrote any. */
  const begin = ({ reference, conversationId, key, visitor, locale, context, topic, at }: Asking, text: string | undefined): NonNullable<Asked['news']> => {
    talks.start({ id: conversationId, key: startKey(key), visitor, locale, context, topic, at });
    const said = text ? talks.append({ conversationId, by: visitor, messages: [{ clientId: reference, parts: [{ kind: 'text', text }] }], at }) : undefined;
    return { conversationId, visitorId: visitor.id, epoch, change: said?.change };
  };

  const holdPlace = ({ startsAt, endsAt }: Slot, places: number, except: string): void => {
    if ((within.get(utc(startsAt), utc(endsAt), except)?.found ?? 0) >= places)
      throw new LotseError('conflict', 'Somebody was faster: this time is taken. GET channels has those that are free.', { field: 'slot' });
  };

  return {
    book({ slot, places, phone, name, text, ...asking }) {
      const { reference, conversationId, key, visitor, at } = asking;
      const known = findKey.get(visitor.id, startKey(key));
      if (known) return { receipt: { reference: known.reference, receivedAt: known.received_at } };
      if ((ofNumber.get(phone, at)?.found ?? 0) >= mostForOneNumber.ahead)
        throw new LotseError('conflict', `${mostForOneNumber.ahead} calls are booked for this number already. Cancel or move one of them.`, { field: 'phone' });
      const weekAgo = new Date(Date.parse(at) - weekMs).toISOString();
      if ((ofNumberInAWeek.get(phone, weekAgo)?.found ?? 0) >= mostForOneNumber.inAWeek)
        throw new LotseError('conflict', `${mostForOneNumber.inAWeek} calls were booked for this number within a week. Move one that is ahead.`, {
          field: 'phone',
        });
      holdPlace(slot, places, '');
      const news = begin(asking, text);
      insert.run(reference, conversationId, slot.id, utc(slot.startsAt), utc(slot.endsAt), phone, name, at);
      // Nobody waits before it is time.
      wait.run(utc(slot.startsAt), conversationId);
      return { receipt: { reference, receivedAt: at }, news };
    },
    receipt(visitorId, key) {
      const row = findKey.get(visitorId, startKey(key));
      return row && { reference: row.reference, receivedAt: row.received_at };
    },
    move({ reference, by, slot, places, at }) {
      const row = find.get(reference, by.id);
      if (!row) throw notFound();
      if (stateOf(row) !== 'booked') throw new LotseError('conflict', 'This call is over. Book another one.', { field: 'reference' });
      const callback = callbackOf({ ...row, slot: slot.id, starts_at: utc(slot.startsAt), ends_at: utc(slot.endsAt) });
      if (row.slot === slot.id) return { callback };
      holdPlace(slot, places, reference);
      update.run(slot.id, utc(slot.startsAt), utc(slot.endsAt), reference);
      if (row.status === 'queued') wait.run(utc(slot.startsAt), row.conversation_id);
      return { callback, change: talks.tell({ conversationId: row.conversation_id, by, code: 'callback-moved', at }) };
    },
    cancel({ reference, by, at }) {
      const row = find.get(reference, by.id);
      if (!row) throw notFound();
      return talks.end({ conversationId: row.conversation_id, by, at });
    },
    leave({ text, email, mailed, ...asking }) {
      const { reference, conversationId, key, visitor, at } = asking;
      const known = findMessage.get(visitor.id, startKey(key));
      if (known) return { receipt: { reference: known.reference, receivedAt: known.received_at } };
      const news = begin(asking, text);
      insertMessage.run(reference, conversationId, email, at);
      if (email !== undefined && mailed) post.want({ conversationId, by: visitor, key: startKey(key), email, at });
      return { receipt: { reference, receivedAt: at }, news };
    },
    callbacksOf: (visitorId, since) => ofVisitor.all(visitorId, since).map(callbackOf),
    booked: (since) => ahead.all(since).map(({ starts_at, ends_at }) => ({ startsAt: starts_at, endsAt: ends_at })),
    waits: ({ since, limit }) =>
      answered.all(since, limit).map(({ at, data }) => {
        const { afterSeconds } = JSON.parse(data) as { readonly afterSeconds: number };
        return { beganAt: new Date(Date.parse(at) - afterSeconds * 1000).toISOString(), seconds: afterSeconds };
      }),
  };
};

const endingOf = (status: ConversationStatus): 'done' | 'cancelled' | undefined =>
  status === 'closed' ? 'cancelled' : status === 'resolved' ? 'done' : undefined;
const stateOf = ({ status, ended_as }: CallbackRow): Callback['state'] => ended_as ?? endingOf(status) ?? 'booked';

/** The customer goes on in a conversation that had ended: its call does not come back with it. */
export const callsOver = (db: Database): ((conversationId: string, status: ConversationStatus) => void) => {
  const end = db.prepare('UPDATE callbacks SET ended_as = ? WHERE conversation_id = ? AND ended_as IS NULL');
  return (conversationId, status) => void end.run(endingOf(status), conversationId);
};

const callbackOf = (row: CallbackRow): Callback => ({
  reference: row.reference,
  phone: row.phone,
  slot: { id: row.slot, startsAt: row.starts_at, endsAt: row.ends_at },
  state: stateOf(row),
  conversationId: row.conversation_id,
});

/** The request's key, out of the way of those of chats. */
const startKey = (key: string): string => `way-${key}`;

/** As everything is sorted here. */
const utc = (instant: string): string => new Date(instant).toISOString();

const notFound = (): LotseError => new LotseError('not-found', 'There is no such call for this session.');
