/** What a visitor's session may ask for over HTTP, beside articles and channels. */
import { limits as sizes, LotseError, type ReadRange } from '@lotse/contract';
import { requests } from '@lotse/contract/wire';
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
}

export const visitorRoutes = ({ identity, conversations, facts, polls, limits }: VisitorRouteParts): readonly Route[] => [
  route({ method: 'POST', path: 'sessions', who: 'anyone', body: requests.session, limit: 'session', handle: ({ body }) => identity.open(body.visitor) }),
  route({
    method: 'POST',
    path: 'socket-tickets',
    who: 'visitor',
    body: requests.nothing,
    limit: 'socket',
    handle: async ({ who }) => ({ ticket: await identity.ticket(who) }),
  }),
  route({
    method: 'POST',
    path: 'facts',
    who: 'visitor',
    body: requests.facts,
    limit: 'facts',
    handle: ({ who, body }) => facts.record(who, body.facts),
  }),
  route({
    method: 'GET',
    path: 'notices',
    who: 'visitor',
    query: noticeQuery,
    handle: ({ who, query, signal }) => polls.poll(who.participant.id, query.after, { waitMs: waitMsOf(query.wait), signal }),
  }),
  route({
    method: 'GET',
    path: 'conversations',
    who: 'visitor',
    handle: async ({ who }) => ({ conversations: await conversations.list(who.participant.id) }),
  }),
  route({
    method: 'POST',
    path: 'conversations',
    who: 'visitor',
    body: requests.start,
    limit: 'start',
    handle: ({ who, body }) => conversations.start(who, body),
  }),
  route({
    method: 'POST',
    path: 'conversations/:id/messages',
    who: 'visitor',
    body: requests.send,
    handle: async ({ who, params, body }) => {
      await spendMessages(limits, who.participant.id, body.messages.length);
      return { results: await conversations.send(who.participant, params.id, body.messages) };
    },
  }),
  route({
    method: 'GET',
    path: 'conversations/:id/events',
    who: 'visitor',
    query: readQuery,
    handle: ({ who, params, query, signal }) => {
      const { range, ...options } = readOf(query);
      return conversations.read(who.participant, params.id, range, { ...options, signal });
    },
  }),
  route({
    method: 'POST',
    path: 'conversations/:id/read',
    who: 'visitor',
    body: requests.read,
    handle: ({ who, params, body }) => conversations.markRead(who.participant, params.id, body.seq),
  }),
  route({
    method: 'POST',
    path: 'conversations/:id/typing',
    who: 'visitor',
    body: requests.nothing,
    handle: async ({ who, params }) => {
      if (await limits.allows('typing', who.participant.id)) await conversations.typing(who.participant, params.id);
    },
  }),
  route({
    method: 'POST',
    path: 'conversations/:id/close',
    who: 'visitor',
    body: requests.nothing,
    handle: ({ who, params }) => conversations.close(who.participant, params.id),
  }),
];
