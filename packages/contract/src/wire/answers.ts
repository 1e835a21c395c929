/** Answers, by route. Articles, event pages and heads are the schemas of schemas.ts. */
import * as z from 'zod/mini';
import type { NonEmpty } from '../adapter.ts';
import type { Channel } from '../channels.ts';
import { errorCodes, type ErrorCode } from '../errors.ts';
import {
  callback,
  channel,
  conversationSummary,
  customer,
  fileLimits,
  id,
  instant,
  known,
  marks,
  notice,
  outageNotice,
  searchIndexFile,
  sendResult,
  type SchemaOf,
} from '../schemas.ts';

/** POST sessions */
export const session = z.object({
  token: z.string(),
  expiresAt: instant,
  offers: z.array(z.string()),
  customer: z.optional(customer),
  /** The conversation that `link` leads to. */
  continues: z.optional(id),
  /** What is taken of files; absent: none are. */
  files: z.optional(fileLimits),
});

const ways: SchemaOf<NonEmpty<Channel>> = z.pipe(
  known(channel),
  z.transform(([first, ...rest], { issues }): NonEmpty<Channel> => {
    if (first) return [first, ...rest];
    issues.push({ code: 'custom', input: [], message: 'names no way to a human' });
    return z.NEVER;
  }),
);
/** GET channels */
export const channels = z.object({ channels: ways });
/** GET articles/index?locale&version: nothing where it is still of this version. */
export const searchIndex = z.object({ file: z.optional(searchIndexFile) });
/** GET outages */
export const outages = z.object({ outages: known(outageNotice) });
/** GET callbacks */
export const callbacks = z.object({ callbacks: z.array(callback) });
/** GET conversations */
export const conversations = z.object({ conversations: z.array(conversationSummary) });
/** POST conversations/ID/messages */
export const send = z.object({ results: z.array(sendResult) });
/** GET conversations/ID/transcript */
export const transcript = z.object({ name: z.string(), type: z.string(), text: z.string() });
/** POST socket-tickets */
export const ticket = z.object({ ticket: z.string() });
/** GET notices: `heads` of every open conversation of the session, so that even the last lost event is found. */
export const notices = z.object({ cursor: z.string(), notices: known(notice), heads: marks });
/** Any failure. */
export const error = z.object({
  error: z.object({
    code: z.pipe(
      z.string(),
      z.transform((code): ErrorCode => errorCodes.find((known) => known === code) ?? 'unavailable'),
    ),
    message: z.string(),
    field: z.optional(z.string()),
    retryAfterMs: z.optional(z.number()),
  }),
});
