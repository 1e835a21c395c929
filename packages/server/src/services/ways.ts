/** Ways to a human that need nobody there now: a call that is booked, and a message that is left. Both become conversations. */
import {
  isMailAddress,
  limits as sizes,
  LotseError,
  phoneNumberOf,
  type Callback,
  type CallbackRequest,
  type Keyed,
  type OfflineMessage,
  type Receipt,
  type Slot,
} from '@lotse/contract';
import type { ChannelEntry } from '@lotse/contract/content';
import type { Offer } from '@lotse/contract/wire';
import * as schemas from '@lotse/contract/schemas';
import { answers, requests } from '@lotse/contract/wire';
import { randomUUID } from 'node:crypto';
import type { Hints } from '../hints/hints.ts';
import { networkOf, type RateLimits } from '../rate-limits.ts';
import { newWayReference } from '../references.ts';
import { route, type Route, type VisitorSession } from '../route.ts';
import type { Store } from '../store/store.ts';
import type { Asked } from '../store/way-store.ts';
import type { ConversationService } from './conversations.ts';
import type { Place } from './hours.ts';
import type { Topics } from './topics.ts';
import { slotsFrom } from './slots.ts';

export interface WayService {
  /** Of these channels, those with what can be booked now. */
  withSlots<Kind extends { readonly kind: string; readonly href?: string | undefined }>(
    channels: readonly Kind[],
  ): Promise<readonly (Kind & { readonly slots?: readonly Slot[] })[]>;
  requestCallback(who: VisitorSession, request: Keyed<CallbackRequest>): Promise<Receipt>;
  leaveMessage(who: VisitorSession, message: Keyed<OfflineMessage>): Promise<Receipt>;
  callbacks(who: VisitorSession): Promise<readonly Callback[]>;
  moveCallback(who: VisitorSession, reference: string, slot: string): Promise<Callback>;
  cancelCallback(who: VisitorSession, reference: string): Promise<void>;
}

export interface WayParts {
  readonly store: Store;
  readonly hints: Hints;
  readonly clock: () => Date;
  readonly place: Place;
  /** A function where they can change. */
  readonly entries: readonly ChannelEntry[] | (() => readonly ChannelEntry[]);
  readonly conversations: Pick<ConversationService, 'publish'>;
  /** Answers to a message that was left are mailed where the customer has named an address. */
  readonly sendsMails?: boolean | undefined;
  /** What a conversation is likely to be about; without, nobody guesses. */
  readonly topics?: Pick<Topics, 'inContext' | 'inText'> | undefined;
}

const dayMs = 24 * 60 * 60_000;

/** What is done here, in the words of the wire. */
export const wayOffers = (entries: readonly ChannelEntry[]): readonly Offer[] => [
  ...(entries.some(({ slots }) => slots)
    ? (['channels.requestCallback', 'channels.callbacks', 'channels.moveCallback', 'channels.cancelCallback'] as const)
    : []),
  ...(entries.some(({ kind, href }) => kind === 'message' && href === undefined) ? (['channels.leaveMessage'] as const) : []),
];

export const createWays = ({ store, hints, clock, place, entries: given, conversations, topics, sendsMails = false }: WayParts): WayService => {
  const entries = () => (typeof given === 'function' ? given() : given);
  const calls = () => entries().find(({ slots }) => slots);
  const now = () => clock().toISOString();
  const ruleOf = () => calls()?.slots ?? notOffered('calls');

  /** All times that may be asked for, taken or not. */
  const slots = (): readonly Slot[] => {
    const { slots: rule, hours } = calls() ?? {};
    return rule && hours ? slotsFrom(clock().getTime(), rule, hours, place) : [];
  };
  const slotNamed = (id: string | undefined): Slot => {
    const slot = slots().find((each) => each.id === id);
    if (!slot) throw new LotseError('conflict', 'This time is not offered any more. GET channels has those that are free.', { field: 'slot' });
    return slot;
  };
  const free = async (): Promise<readonly Slot[]> => {
    const booked = (await store.ways.booked(now())).map(({ startsAt, endsAt }) => [Date.parse(startsAt), Date.parse(endsAt)] as const);
    const { places } = ruleOf();
    return slots().filter(({ startsAt, endsAt }) => {
      const [start, end] = [Date.parse(startsAt), Date.parse(endsAt)];
      return booked.filter(([from, to]) => to > start && from < end).length < places;
    });
  };

  const asking = (who: VisitorSession, { key, context, text = '' }: Keyed<Pick<CallbackRequest, 'context' | 'text'>>) => ({
    reference: newWayReference(),
    conversationId: randomUUID(),
    key,
    visitor: who.participant,
    locale: who.locale,
    context,
    topic: topics?.inContext(context) ?? topics?.inText(text),
    at: now(),
  });
  const told = ({ receipt, news }: Asked): Receipt => {
    if (!news) return receipt;
    const { change, ...started } = news;
    hints.publish({ kind: 'started', ...started });
    if (change) conversations.publish({ ...change, queueMoved: true });
    return receipt;
  };
  /** Who else looks at the list sees fewer times, or more. */
  const slotsChanged = () => hints.publish({ kind: 'topic', topic: 'channels' });

  return {
    withSlots: async (channels) => {
      if (!calls()) return channels;
      const bookable = await free();
      return channels.map((channel) => (channel.kind === 'callback' && channel.href === undefined ? { ...channel, slots: bookable } : channel));
    },
    async requestCallback(who, { phone, slot, name, text, ...request }) {
      const { places } = ruleOf();
      // The same key again has its answer, even when that time is over.
      const known = await store.ways.receipt(who.participant.id, request.key);
      if (known) return known;
      const number = phoneNumberOf(phone);
      if (number === undefined)
        throw new LotseError('invalid', 'This number cannot be dialled. Write it with its area code, or with + and the country.', { field: 'phone' });
      refuseLong(text);
      const words = { name: name?.trim() || undefined, text: text?.trim() || undefined };
      const receipt = told(await store.ways.book({ ...asking(who, { ...request, text }), ...words, phone: number, slot: slotNamed(slot), places }));
      slotsChanged();
      return receipt;
    },
    async leaveMessage(who, { text, email, ...message }) {
      if (!wayOffers(entries()).includes('channels.leaveMessage')) notOffered('messages');
      const address = email?.trim() || undefined;
      if (address !== undefined && !isMailAddress(address))
        throw new LotseError('invalid', 'No mail would arrive at this address. Write it like "name@example.de".', { field: 'email' });
      refuseLong(text);
      return told(await store.ways.leave({ ...asking(who, { ...message, text }), text, email: address, mailed: sendsMails }));
    },
    callbacks: async (who) =>
      (await store.ways.callbacksOf(who.participant.id, new Date(clock().getTime() - dayMs).toISOString())).map(({ slot, ...callback }) => ({
        ...callback,
        ...(slot && { slot: { ...slot, startsAt: place.zone.iso(Date.parse(slot.startsAt)), endsAt: place.zone.iso(Date.parse(slot.endsAt)) } }),
      })),
    async moveCallback(who, reference, slot) {
      const to = slotNamed(slot);
      const { callback, change } = await store.ways.move({ reference, by: who.participant, slot: to, places: ruleOf().places, at: now() });
      if (change) {
        conversations.publish(change);
        slotsChanged();
      }
      return { ...callback, slot: to };
    },
    async cancelCallback(who, reference) {
      const change = await store.ways.cancel({ reference, by: who.participant, at: now() });
      conversations.publish(change);
      if (change.page) slotsChanged();
    },
  };
};

const notOffered = (what: string): never => {
  throw new LotseError('not-found', `This company takes no ${what} here. GET channels has the ways there are.`);
};

const refuseLong = (text = ''): void => {
  if (Buffer.byteLength(text) > sizes.textBytes) throw new LotseError('too-large', `A text may have ${sizes.textBytes} bytes.`, { field: 'text' });
};

export const wayRoutes = (ways: WayService, limits: RateLimits): readonly Route[] => [
  route({
    name: 'channels.requestCallback',
    says: 'Books a call; the same key again is the same call.',
    method: 'POST',
    path: 'callbacks',
    who: 'visitor',
    body: requests.callback,
    limit: 'callback',
    answer: schemas.receipt,
    async handle({ who, body, address }) {
      await limits.spend('callback-network', networkOf(address));
      return ways.requestCallback(who, body);
    },
  }),
  route({
    name: 'channels.leaveMessage',
    says: 'Leaves a message that becomes a conversation; the same key again is the same message.',
    method: 'POST',
    path: 'messages',
    who: 'visitor',
    body: requests.offlineMessage,
    limit: 'message',
    answer: schemas.receipt,
    handle: ({ who, body }) => ways.leaveMessage(who, body),
  }),
  route({
    name: 'channels.callbacks',
    says: 'The visitor’s own calls, those to come and those of the last day.',
    method: 'GET',
    path: 'callbacks',
    who: 'visitor',
    answer: answers.callbacks,
    handle: async ({ who }) => ({ callbacks: await ways.callbacks(who) }),
  }),
  route({
    name: 'channels.moveCallback',
    says: 'Moves a call to another slot.',
    method: 'POST',
    path: 'callbacks/:reference/move',
    who: 'visitor',
    body: requests.moveCallback,
    limit: 'callback',
    answer: schemas.callback,
    handle: ({ who, params, body }) => ways.moveCallback(who, params.reference, body.slot),
  }),
  route({
    name: 'channels.cancelCallback',
    says: 'Cancels a call; said again, it changes nothing.',
    method: 'POST',
    path: 'callbacks/:reference/cancel',
    who: 'visitor',
    body: requests.nothing,
    handle: ({ who, params }) => ways.cancelCallback(who, params.reference),
  }),
];
