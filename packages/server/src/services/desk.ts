/** The agent's side over HTTP: inbox, conversations, notes, knowledge base, and what changed. The deeds are those of the other services. */
import { LotseError, type Participant } from '@lotse/contract';
import { deskAnswers, deskRequests, type Doing } from '@lotse/contract/desk';
import * as schemas from '@lotse/contract/schemas';
import { answers } from '@lotse/contract/wire';
import * as z from 'zod/mini';
import type { Hint, Hints } from '../hints/hints.ts';
import { Ring } from '../ring.ts';
import { route, type Route } from '../route.ts';
import { noticeQuery, readOf, readQuery, waitMsOf } from '../visitor-routes.ts';
import type { ArticleService } from './articles.ts';
import type { ConversationService } from './conversations.ts';
import type { DeskWork } from './desk-work.ts';
import type { Topics } from './topics.ts';

export interface DeskParts {
  readonly conversations: ConversationService;
  readonly articles: ArticleService;
  readonly work: DeskWork;
  readonly topics: Topics;
  readonly hints: Hints;
}

type DeskNotice =
  | { readonly caseReference: string }
  | ({ readonly conversationId: string } & ({ readonly head: number } | { readonly by: Participant; readonly doing?: Doing }));

/** A conversation that is new, or has a new note, says so with head 0: no event, but something to read. */
const noticeOf = (hint: Hint): DeskNotice | undefined => {
  switch (hint.kind) {
    case 'changed':
      return { conversationId: hint.conversationId, head: hint.page.head };
    case 'started':
    case 'note':
    case 'desk':
      return { conversationId: hint.conversationId, head: 0 };
    case 'case':
      return { caseReference: hint.reference };
    case 'typing':
      return { conversationId: hint.conversationId, by: hint.by };
    case 'looking':
      return { conversationId: hint.conversationId, by: hint.by, doing: hint.doing };
    default:
      return undefined;
  }
};

const locale = z.string().check(z.minLength(1), z.maxLength(35));

export const deskRoutes = ({ conversations, articles, work, topics, hints }: DeskParts): readonly Route[] => {
  const ring = new Ring<DeskNotice>();
  hints.subscribe('everything', (hint) => {
    const notice = noticeOf(hint);
    if (notice) ring.push(notice);
  });

  return [
    route({
      name: 'desk.conversations',
      says: 'One box of the inbox, and how many are in each.',
      method: 'GET',
      path: 'desk/conversations',
      who: 'agent',
      query: z.object({ box: z._default(z.enum(['mine', 'waiting', 'all']), 'all') }),
      answer: deskAnswers.conversations,
      handle: ({ who, query }) => work.box(who.participant, query.box),
    }),
    route({
      name: 'desk.conversation',
      says: 'A conversation with what the customer passed on.',
      method: 'GET',
      path: 'desk/conversations/:id',
      who: 'agent',
      answer: deskAnswers.conversation,
      async handle({ who, params }) {
        const conversation = await conversations.forDesk(who.participant, params.id);
        return { conversation: { ...conversation, blocked: await work.blockOf(conversation.visitor.id) } };
      },
    }),
    route({
      name: 'desk.read',
      says: 'Events in order of seq, as the customer reads them.',
      method: 'GET',
      path: 'desk/conversations/:id/events',
      who: 'agent',
      query: readQuery,
      answer: schemas.eventPage,
      handle: ({ who, params, query, signal }) => {
        const { range, limit, waitMs } = readOf(query);
        return conversations.read(who.participant, params.id, range, { limit, waitMs, signal });
      },
    }),
    route({
      name: 'desk.notes',
      says: 'Notes between agents: a list of their own.',
      method: 'GET',
      path: 'desk/conversations/:id/notes',
      who: 'agent',
      answer: deskAnswers.notes,
      handle: async ({ who, params }) => ({ notes: await conversations.notes(who.participant, params.id) }),
    }),
    route({
      name: 'desk.note',
      says: 'Adds a note that the customer never sees.',
      method: 'POST',
      path: 'desk/conversations/:id/notes',
      who: 'agent',
      body: deskRequests.note,
      answer: deskAnswers.notes,
      handle: async ({ who, params, body }) => ({ notes: await conversations.addNote(who.participant, params.id, body) }),
    }),
    route({
      name: 'desk.take',
      says: 'The agent takes the conversation, or takes it over from a colleague.',
      method: 'POST',
      path: 'desk/conversations/:id/take',
      who: 'agent',
      body: deskRequests.take,
      handle: ({ who, params, body }) => conversations.take(who.participant, params.id, body.from),
    }),
    route({
      name: 'desk.send',
      says: 'Stores the agent’s messages, all or none, each once for its clientId.',
      method: 'POST',
      path: 'desk/conversations/:id/messages',
      who: 'agent',
      body: deskRequests.send,
      answer: answers.send,
      handle: async ({ who, params, body }) => ({ results: await conversations.send(who.participant, params.id, body.messages, { seen: body.seen }) }),
    }),
    route({
      name: 'desk.edit',
      says: 'New words for a message that the agent wrote himself.',
      method: 'POST',
      path: 'desk/conversations/:id/messages/:seq/edit',
      who: 'agent',
      body: deskRequests.edit,
      answer: deskAnswers.changed,
      handle: ({ who, params, body }) => conversations.edit(who.participant, params.id, seqOf(params.seq), body),
    }),
    route({
      name: 'desk.redact',
      says: 'Takes back a message that the agent wrote himself: its words leave the store.',
      method: 'POST',
      path: 'desk/conversations/:id/messages/:seq/redact',
      who: 'agent',
      body: deskRequests.nothing,
      answer: deskAnswers.changed,
      handle: ({ who, params }) => conversations.redact(who.participant, params.id, seqOf(params.seq)),
    }),
    route({
      name: 'desk.markRead',
      says: 'How far the agent has read; marks only grow.',
      method: 'POST',
      path: 'desk/conversations/:id/read',
      who: 'agent',
      body: deskRequests.read,
      handle: ({ who, params, body }) => conversations.markRead(who.participant, params.id, body.seq),
    }),
    route({
      name: 'desk.typing',
      says: 'Says that the agent is writing; lossy.',
      method: 'POST',
      path: 'desk/conversations/:id/typing',
      who: 'agent',
      body: deskRequests.nothing,
      handle: ({ who, params }) => conversations.typing(who.participant, params.id),
    }),
    route({
      name: 'desk.resolve',
      says: 'Ends the conversation with what it was about.',
      method: 'POST',
      path: 'desk/conversations/:id/resolve',
      who: 'agent',
      body: deskRequests.resolve,
      async handle({ who, params, body }) {
        if (!topics.has(body.reason)) {
          throw new LotseError('invalid', `"${body.reason}" is no contact reason of this company. GET desk/contact-reasons lists them.`, { field: 'reason' });
        }
        await conversations.resolve(who.participant, params.id, body.reason);
      },
    }),
    route({
      name: 'desk.reasons',
      says: 'What a conversation can have been about.',
      method: 'GET',
      path: 'desk/contact-reasons',
      who: 'agent',
      answer: deskAnswers.reasons,
      handle: () => ({ reasons: work.reasons }),
    }),
    route({
      name: 'desk.articles',
      says: 'Articles page by page, for the agent’s search.',
      method: 'GET',
      path: 'desk/articles',
      who: 'agent',
      query: z.object({ locale, cursor: z.optional(z.string()), since: z.optional(z.string()) }),
      answer: schemas.articlePage,
      handle: ({ query }) => articles.list(query),
    }),
    route({
      name: 'desk.article',
      says: 'One article.',
      method: 'GET',
      path: 'desk/articles/:id',
      who: 'agent',
      query: z.object({ locale }),
      answer: schemas.article,
      handle: ({ params, query }) => articles.get(params.id, query.locale),
    }),
    route({
      name: 'desk.watch',
      says: 'Conversations and cases that changed, and who is writing where.',
      method: 'GET',
      path: 'desk/notices',
      who: 'agent',
      query: noticeQuery,
      answer: deskAnswers.notices,
      async handle({ who, query, signal }) {
        const { cursor, items, known } = await ring.after(query.after, { waitMs: waitMsOf(query.wait), signal });
        if (known) return { cursor, ...sorted(items, who.participant.id) };
        // Whoever was away too long is told of every conversation.
        const { conversations: all } = await work.box(who.participant, 'all');
        return { cursor, changed: all.map(({ id: conversationId }) => ({ conversationId, head: 0 })), typing: [], looking: [] };
      },
    }),
  ];
};

/** Of a path; what is no number is no message either. */
const seqOf = (text: string): number => {
  const seq = /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
  if (seq === undefined) throw new LotseError('not-found', 'There is no such message in this conversation.');
  return seq;
};

/** Each conversation once with its newest head, and once with 0 where there is more to read than events; nobody is told that he is typing himself. */
const sorted = (notices: readonly DeskNotice[], self: string) => {
  const heads = new Map<string, number>();
  const more = new Set<string>();
  const typing = new Map<string, { readonly conversationId: string; readonly by: Participant }>();
  const looking = new Map<string, { readonly conversationId: string; readonly by: Participant; readonly doing: Doing }>();
  const cases = new Set<string>();
  for (const notice of notices) {
    if ('caseReference' in notice) {
      cases.add(notice.caseReference);
      continue;
    }
    const { conversationId } = notice;
    if ('head' in notice && notice.head === 0) more.add(conversationId);
    else if ('head' in notice) heads.set(conversationId, Math.max(notice.head, heads.get(conversationId) ?? 0));
    else if (notice.by.id === self) continue;
    else if (notice.doing) looking.set(`${conversationId} ${notice.by.id}`, { conversationId, by: notice.by, doing: notice.doing });
    else typing.set(`${conversationId} ${notice.by.id}`, { conversationId, by: notice.by });
  }
  const changed = [...heads, ...[...more].map((id) => [id, 0] as const)].map(([conversationId, head]) => ({ conversationId, head }));
  return { changed, typing: [...typing.values()], looking: [...looking.values()], ...(cases.size > 0 && { cases: [...cases] }) };
};
