/**
 * The HTTP and WebSocket side of the contract: what a client asks (strict) and what a server answers.
 * `adapters/http` and the reference server are the two ends of this pipe; docs/protocol.md says it in words.
 */
import * as z from 'zod/mini';
import type { NonEmpty, Visitor } from './adapter.ts';
import type { ArticleRating } from './articles.ts';
import type { HandoffContext, HandoffItem, MessagePart, OutgoingMessage } from './conversations.ts';
import { errorCodes, type ErrorCode } from './errors.ts';
import type { Fact } from './facts.ts';
import { limits } from './limits.ts';
import { channel, conversationSummary, id, instant, marks, notice, sendResult, seq, type SchemaOf } from './schemas.ts';

export const apiPath = '/api/v1/';
export const socketProtocol = 'lotse.1';

const line = z.string().check(z.maxLength(limits.lineLength));
const url = z.string().check(z.maxLength(limits.urlLength));
/** Characters never exceed bytes, so this is the cheap half of the check; the server counts the bytes. */
const text = z.string().check(z.minLength(1), z.maxLength(limits.textBytes));
const page = z.strictObject({ url, title: line });

const part: SchemaOf<MessagePart> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text }),
  z.strictObject({ kind: z.literal('article'), articleId: id, title: line }),
]);
const parts: SchemaOf<NonEmpty<MessagePart>> = z.tuple([part], part).check(z.maxLength(limits.partsPerMessage));
const message: SchemaOf<OutgoingMessage> = z.strictObject({ clientId: id, parts });

const item: SchemaOf<HandoffItem> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('search'), text: line, at: instant }),
  z.strictObject({ kind: z.literal('article'), articleId: id, title: line, helpful: z.optional(z.boolean()) }),
  z.strictObject({ kind: z.literal('error'), code: line, where: line }),
  z.strictObject({ kind: z.literal('host'), name: line, value: line }),
]);
export const handoffContext: SchemaOf<HandoffContext> = z.strictObject({ page, items: z.array(item).check(z.maxLength(limits.contextItems)) });

const fact: SchemaOf<Fact> = z.discriminatedUnion('kind', [
  z.strictObject({ at: instant, kind: z.literal('opened'), url }),
  z.strictObject({ at: instant, kind: z.literal('searched'), text: line, level: z.enum(['answer', 'suggestions', 'none']) }),
  z.strictObject({ at: instant, kind: z.literal('article-read'), articleId: id, from: z.enum(['search', 'home', 'article', 'link', 'host']) }),
  z.strictObject({ at: instant, kind: z.literal('article-rated'), articleId: id, helpful: z.boolean() }),
  z.strictObject({ at: instant, kind: z.literal('channel-chosen'), channel: line }),
  z.strictObject({ at: instant, kind: z.literal('left') }),
]);

/** Request bodies, by route. */
export const requests = {
  /** POST sessions */
  session: z.strictObject({ visitor: z.strictObject({ locale: line, page, token: z.optional(line) }) satisfies SchemaOf<Visitor> }),
  /** POST articles/ID/ratings */
  rating: z.strictObject({ key: id, articleId: id, locale: line, helpful: z.boolean(), comment: z.optional(text) }) satisfies SchemaOf<ArticleRating>,
  /** POST conversations */
  start: z.strictObject({ key: id, context: handoffContext }),
  /** POST conversations/ID/messages */
  send: z.strictObject({ messages: z.array(message).check(z.minLength(1), z.maxLength(limits.messagesPerSend)) }),
  /** POST conversations/ID/read */
  read: z.strictObject({ seq }),
  /** POST conversations/ID/typing, /close, socket-tickets */
  nothing: z.strictObject({}),
  /** POST facts */
  facts: z.strictObject({ facts: z.array(fact).check(z.maxLength(50)) }),
};

/** Methods a server offers beside `channels`; the adapter leaves out what is not named. */
export type Offer = 'articles' | 'articles.rate' | 'conversations' | 'conversations.typing' | 'conversations.markRead' | 'conversations.close' | 'record' | 'watch';

/** Answers, by route. Articles, event pages and heads are the schemas of schemas.ts. */
export const answers = {
  /** POST sessions */
  session: z.object({ token: z.string(), expiresAt: instant, offers: z.array(z.string()) }),
  /** GET channels */
  channels: z.object({ channels: z.tuple([channel], channel) }),
  /** GET conversations */
  conversations: z.object({ conversations: z.array(conversationSummary) }),
  /** POST conversations/ID/messages */
  send: z.object({ results: z.array(sendResult) }),
  /** POST socket-tickets */
  ticket: z.object({ ticket: z.string() }),
  /** GET notices: `heads` of every open conversation of the session, so that even the last lost event is found. */
  notices: z.object({ cursor: z.string(), notices: z.array(notice), heads: marks }),
  /** Any failure. */
  error: z.object({
    error: z.object({
      code: z.pipe(
        z.string(),
        z.transform((code): ErrorCode => errorCodes.find((known) => known === code) ?? 'unavailable'),
      ),
      message: z.string(),
      field: z.optional(z.string()),
      retryAfterMs: z.optional(z.number()),
    }),
  }),
};

/** Client to server on the socket. `hello` is the first, within 5 s of the upgrade. */
export const clientFrame = z.discriminatedUnion('t', [
  z.strictObject({ t: z.literal('hello'), ticket: line }),
  /** The answer is `results` or `refused` with the same `id`. */
  z.strictObject({ t: z.literal('send'), id, conversationId: id, messages: requests.send.shape.messages }),
  z.strictObject({ t: z.literal('typing'), conversationId: id }),
  z.strictObject({ t: z.literal('read'), conversationId: id, seq }),
  /** What this device has of pushed events, by conversation. */
  z.strictObject({ t: z.literal('have'), heads: marks }),
  z.strictObject({ t: z.literal('beat') }),
]);
export type ClientFrame = z.infer<typeof clientFrame>;

/** Server to client on the socket. A frame of another kind is ignored. */
export const serverFrame = z.discriminatedUnion('t', [
  /** Notices flow from here on: what was missed before has to be read. */
  z.object({ t: z.literal('welcome'), beatMs: z.number(), heads: marks }),
  z.object({ t: z.literal('results'), id, results: z.array(sendResult) }),
  z.object({ t: z.literal('refused'), id, error: answers.error.shape.error }),
  z.object({ t: z.literal('notice'), notice }),
  z.object({ t: z.literal('beat'), heads: marks }),
  /** The server is about to close: come back after `afterMs`. */
  z.object({ t: z.literal('bye'), afterMs: z.number() }),
]);
export type ServerFrame = z.infer<typeof serverFrame>;

/** WebSocket close codes. After `badFrame`, `forbidden` and `superseded` nobody reconnects by himself. */
export const closeCodes = { badFrame: 4400, unauthorized: 4401, forbidden: 4403, slow: 4408, rate: 4429, restart: 1012, overload: 1013 } as const;

/** How often the server beats; each side gives up after twice this and 10 s more. */
export const beatMs = 25_000;
