/** What a visitor's session may ask for over HTTP, beside articles and channels. */
import { limits as sizes, LotseError, type FileLimits, type ReadRange } from '@lotse/contract';
import * as schemas from '@lotse/contract/schemas';
import { answers, requests } from '@lotse/contract/wire';
import * as z from 'zod/mini';
import type { NoticePolls } from './notices.ts';
import { spendMessages, type RateLimits } from './rate-limits.ts';
import { route, type Route } from './route.ts';
import type { ConversationService } from './services/conversations.ts';
import type { FactService } from './services/facts.ts';
import type { IdentityService } from './services/identity.ts';

/** Proxies cut a silent request after 30 s. */
const longestWaitSeconds = 25;

const whole = z.coerce.number().check(z.int(), z.gte(0));
const wait = z.optional(z.coerce.number().check(z.gte(0)));
export const readQuery = z.object({ after: z.optional(whole), before: z.optional(whole), limit: z.optional(whole), wait });
export const noticeQuery = z.object({ after: z.optional(z.string()), wait });

/** Seconds as they are asked for, as milliseconds that are granted. */
export const waitMsOf = (seconds: number | undefined): number => Math.min(seconds ?? 0, longestWaitSeconds) * 1000;

/** From the query of a read: where, and how much. */
export const readOf = ({
  after,
  before,
  limit,
  wait: seconds,
}: z.infer<typeof readQuery>): { readonly range: ReadRange; readonly limit: number; readonly waitMs: number } => {
  if (after !== undefined && before !== undefined) throw new LotseError('invalid', 'Read either "after" or "before" a place, not both.', { field: 'before' });
  return {
    range: before === undefined ? { after: after ?? 0 } : { before },
    limit: Math.min(Math.max(limit ?? sizes.eventsPerRead, 1), sizes.eventsPerRead),
    waitMs: waitMsOf(seconds),
  };
};

export interface VisitorRouteParts {
  readonly identity: IdentityService;
  readonly conversations: ConversationService;
  readonly facts: FactService;
  readonly polls: NoticePolls;
  readonly limits: RateLimits;
  /** Of files, where they are taken. */
  readonly files?: FileLimits | undefined;
}

export const visitorRoutes = ({ identity, conversations, facts, polls, limits, files }: VisitorRouteParts): readonly Route[] => [
  route({
    name: 'open',
    says: 'Opens a session: a new visitor, the one of a known token, or the customer whom a signed token names.',
    method: 'POST',
    path: 'sessions',
    who: 'anyone',
    body: requests.session,
    limit: 'session',
    answer: answers.session,
    handle: async ({ body }) => ({ ...(await identity.open({ ...body.visitor, jwt: body.jwt })), ...(files && { files }) }),
  }),
  route({
    name: 'end',
    says: 'Ends the session for good: its token, its tickets and its sockets are worth nothing any more.',
    method: 'POST',
    path: 'sessions/end',
    who: 'visitor',
    body: requests.nothing,
    handle: ({ who }) => identity.end(who),
  }),
  route({
    name: 'watch.ticket',
    says: 'Gives a ticket that opens one socket, once, within 30 s.',
    method: 'POST',
    path: 'socket-tickets',
    who: 'visitor',
    body: requests.nothing,
    limit: 'socket',
    answer: answers.ticket,
    handle: async ({ who }) => ({ ticket: await identity.ticket(who) }),
  }),
  route({
    name: 'record',
    says: 'What happened, for statistics; lossy.',
    method: 'POST',
    path: 'facts',
    who: 'visitor',
    body: requests.facts,
    limit: 'facts',
    handle: ({ who, body }) => facts.record(who, body.facts),
  }),
  route({
    name: 'watch',
    says: 'Notices of this session: at once without a known cursor, else when there is one or the wait is over.',
    method: 'GET',
    path: 'notices',
    who: 'visitor',
    query: noticeQuery,
    answer: answers.notices,
    handle: ({ who, query, signal }) => polls.poll(who, query.after, { waitMs: waitMsOf(query.wait), signal }),
  }),
  route({
    name: 'conversations.list',
    says: 'The visitor’s conversations, the newest first.',
    method: 'GET',
    path: 'conversations',
    who: 'visitor',
    answer: answers.conversations,
    handle: async ({ who }) => ({ conversations: await conversations.list(who) }),
  }),
  route({
    name: 'conversations.start',
    says: 'Starts a conversation; the same key again answers with the same one.',
    method: 'POST',
    path: 'conversations',
    who: 'visitor',
    body: requests.start,
    limit: 'start',
    answer: schemas.conversationHead,
    handle: ({ who, body }) => conversations.start(who, body),
  }),
  route({
    name: 'conversations.send',
    says: 'Stores messages, all or none, each once for its clientId; answers when they are durable.',
    method: 'POST',
    path: 'conversations/:id/messages',
    who: 'visitor',
    body: requests.send,
    answer: answers.send,
    handle: async ({ who, params, body }) => {
      await spendMessages(limits, who.participant.id, body.messages.length);
      return { results: await conversations.send(who.participant, params.id, body.messages, { uploader: who.self }) };
    },
  }),
  route({
    name: 'conversations.read',
    says: 'Events in order of seq, without gaps: after a place, or just before one.',
    method: 'GET',
    path: 'conversations/:id/events',
    who: 'visitor',
    query: readQuery,
    answer: schemas.eventPage,
    handle: ({ who, params, query, signal }) => {
      const { range, ...options } = readOf(query);
      return conversations.read(who.participant, params.id, range, { ...options, signal });
    },
  }),
  route({
    name: 'conversations.markRead',
    says: 'How far the visitor has read; marks only grow.',
    method: 'POST',
    path: 'conversations/:id/read',
    who: 'visitor',
    body: requests.read,
    handle: ({ who, params, body }) => conversations.markRead(who.participant, params.id, body.seq),
  }),
  route({
    name: 'conversations.typing',
    says: 'Says that the visitor is writing; lossy.',
    method: 'POST',
    path: 'conversations/:id/typing',
    who: 'visitor',
    body: requests.nothing,
    handle: async ({ who, params }) => {
      if (await limits.allows('typing', who.participant.id)) await conversations.typing(who.participant, params.id);
    },
  }),
  route({
    name: 'conversations.close',
    says: 'Ends the conversation; said again, it changes nothing.',
    method: 'POST',
    path: 'conversations/:id/close',
    who: 'visitor',
    body: requests.nothing,
    handle: ({ who, params }) => conversations.close(who.participant, params.id),
  }),
  route({
    name: 'conversations.rate',
    says: 'The customer judges the conversation, once; the same key again changes nothing.',
    method: 'POST',
    path: 'conversations/:id/rating',
    who: 'visitor',
    body: requests.conversationRating,
    limit: 'rating',
    handle: ({ who, params, body }) => conversations.rate(who.participant, params.id, body),
  }),
];
