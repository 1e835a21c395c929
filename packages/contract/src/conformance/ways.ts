import type { BackendAdapter, Session } from '../adapter.ts';
import type { Slot } from '../channels.ts';
import { LotseError } from '../errors.ts';
import { isInstant } from './instant.ts';
import { must, mustEqual, mustRefuse, newStart, notOffered, NotRun, visit, wayOf, type Sentence } from './sentence.ts';

const slotsOf = async (session: Session): Promise<readonly Slot[]> =>
  (await session.channels.list()).find(({ kind, slots }) => kind === 'callback' && slots)?.slots ?? notOffered('slots of a callback');

/** The first free one; each sentence leaves room for the others. */
const freeSlot = async (session: Session, other?: Slot): Promise<Slot> => {
  const slot = (await slotsOf(session)).find(({ id }) => id !== other?.id);
  if (!slot) throw new NotRun('No slot is free.');
  return slot;
};

/** Of the range that is kept free for fiction, another one each time: a number may be booked only so often. */
const phone = (): string => `0171 39${String(Math.floor(Math.random() * 1e6)).padStart(6, '0')}`;
const request = (slot: Slot) => ({ ...newStart(), phone: phone(), slot: slot.id });

/** Somebody who books a call, and cancels it when the sentence is over. */
const booked = async (adapter: BackendAdapter, signal: AbortSignal) => {
  const session = await visit(adapter, signal);
  const book = wayOf(session, 'requestCallback');
  const callbacks = wayOf(session, 'callbacks');
  const cancel = wayOf(session, 'cancelCallback');
  const slot = await freeSlot(session);
  const asked = request(slot);
  const receipt = await book(asked);
  const mine = async () => (await callbacks()).find(({ reference }) => reference === receipt.reference);
  return { session, book, callbacks, cancel, slot, asked, receipt, mine };
};

const refusal = (call: Promise<unknown>): Promise<LotseError | undefined> =>
  call.then(
    () => undefined,
    (thrown: unknown) => LotseError.from(thrown),
  );

export const waySentences: readonly Sentence[] = [
  {
    id: 'channels-slots',
    service: 'channels',
    says: 'slots belong to a callback, come in order, and end after they begin',
    async holds(adapter, _, signal) {
      const session = await visit(adapter, signal);
      for (const { kind, slots = [] } of await session.channels.list()) {
        must(kind === 'callback' || slots.length === 0, `the channel "${kind}" has slots`);
        mustEqual(new Set(slots.map(({ id }) => id)).size, slots.length, 'slots with an id of their own');
        for (const [index, { startsAt, endsAt }] of slots.entries()) {
          must(isInstant(startsAt) && isInstant(endsAt), `a slot goes from "${startsAt}" to "${endsAt}", which are no instants with an offset`);
          must(Date.parse(startsAt) < Date.parse(endsAt), `a slot ends at ${endsAt}, before it begins`);
          must(Date.parse(slots[index - 1]?.startsAt ?? startsAt) <= Date.parse(startsAt), `the slot at ${startsAt} comes after a later one`);
        }
      }
    },
  },
  {
    id: 'callback-once',
    service: 'channels',
    says: 'a call that is requested twice with one key is booked once, and both hear of the same one',
    async holds(adapter, _, signal) {
      const { book, callbacks, cancel, asked, receipt } = await booked(adapter, signal);
      const again = await book(asked);
      const booking = await callbacks();
      for (const { reference } of booking) await cancel(reference);
      mustEqual(again.reference, receipt.reference, 'the reference of the same request');
      mustEqual(booking.length, 1, 'the calls that are booked');
    },
  },
  {
    id: 'callback-last-place',
    service: 'channels',
    says: 'the last place in a slot is given once, however many want it at the same time',
    async holds(adapter, _, signal) {
      const most = 8;
      const sessions = await Promise.all(Array.from({ length: most }, () => visit(adapter, signal)));
      const [first] = sessions;
      if (!first) return;
      for (const name of ['requestCallback', 'callbacks', 'cancelCallback'] as const) wayOf(first, name);
      const slot = await freeSlot(first);
      const answers = await Promise.all(sessions.map((session) => refusal(wayOf(session, 'requestCallback')(request(slot)))));
      const refused = answers.filter((error) => error !== undefined);
      // What was answered has to be there, too.
      const there = await Promise.all(sessions.map(async (session) => (await wayOf(session, 'callbacks')()).filter(({ state }) => state === 'booked')));
      const left = (await slotsOf(first)).some(({ id }) => id === slot.id);
      await Promise.all(
        sessions.map(async (session, index) => Promise.all(there[index]?.map(({ reference }) => wayOf(session, 'cancelCallback')(reference)) ?? [])),
      );
      for (const { code, field } of refused) mustEqual([code, field], ['conflict', 'slot'], 'the refusal of a slot that is taken');
      mustEqual(there.flat().length, most - refused.length, 'the calls that are booked, of those that were confirmed');
      must(refused.length === 0 || !left, 'a slot is offered although its last place was refused');
    },
  },
  {
    id: 'callback-phone',
    service: 'channels',
    says: 'a number that nobody can dial is refused, and named',
    async holds(adapter, _, signal) {
      const session = await visit(adapter, signal);
      const book = wayOf(session, 'requestCallback');
      const slot = await freeSlot(session);
      const error = await refusal(book({ ...request(slot), phone: 'siehe Konto' }));
      mustEqual([error?.code, error?.field], ['invalid', 'phone'], 'the refusal');
    },
  },
  {
    id: 'callback-move',
    service: 'channels',
    says: 'a call that is moved is made at the other time, and only then',
    async holds(adapter, _, signal) {
      const { session, cancel, slot, receipt, mine } = await booked(adapter, signal);
      const move = wayOf(session, 'moveCallback');
      const other = await freeSlot(session, slot);
      await move(receipt.reference, { slot: other.id });
      const moved = await mine();
      await cancel(receipt.reference);
      mustEqual(Date.parse(moved?.slot?.startsAt ?? ''), Date.parse(other.startsAt), 'the time of the call');
    },
  },
  {
    id: 'callback-cancel',
    service: 'channels',
    says: 'a call that is cancelled says so, as often as one cancels it',
    async holds(adapter, _, signal) {
      const { cancel, receipt, mine } = await booked(adapter, signal);
      mustEqual((await mine())?.state, 'booked', 'the call before');
      await cancel(receipt.reference);
      await cancel(receipt.reference);
      const { state = 'cancelled' } = (await mine()) ?? {};
      mustEqual(state, 'cancelled', 'the call afterwards');
    },
  },
  {
    id: 'callback-private',
    service: 'channels',
    says: 'a call of somebody else is not found',
    async holds(adapter, _, signal) {
      const { receipt, cancel } = await booked(adapter, signal);
      const stranger = await visit(adapter, signal);
      const seen = await wayOf(stranger, 'callbacks')();
      await mustRefuse(wayOf(stranger, 'cancelCallback')(receipt.reference), ['not-found'], 'cancelling a call of somebody else');
      await cancel(receipt.reference);
      mustEqual(seen, [], 'the calls of a new visitor');
    },
  },
  {
    id: 'message-once',
    service: 'channels',
    says: 'a message that is left twice with one key is one message',
    async holds(adapter, _, signal) {
      const session = await visit(adapter, signal);
      const leave = wayOf(session, 'leaveMessage');
      const message = { ...newStart(), text: 'Bitte melden Sie sich.', email: 'i.petersen@example.de' };
      mustEqual((await leave(message)).reference, (await leave(message)).reference, 'the reference of the same message');
    },
  },
  {
    id: 'message-email',
    service: 'channels',
    says: 'an address at which no mail would arrive is refused, and named',
    async holds(adapter, _, signal) {
      const leave = wayOf(await visit(adapter, signal), 'leaveMessage');
      const error = await refusal(leave({ ...newStart(), text: 'Hallo', email: 'Inga Petersen' }));
      mustEqual([error?.code, error?.field], ['invalid', 'email'], 'the refusal');
    },
  },
];
