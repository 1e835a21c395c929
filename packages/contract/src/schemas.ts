/**
 * What a backend answers, as schemas: unknown fields are dropped, so that a newer server may say more.
 * What a client asks is in wire.ts and strict: an unknown field there is a mistake.
 */
import * as z from 'zod/mini';
import type { Article, ArticlePage, SearchIndexFile } from './articles.ts';
import type { Callback, Channel, Slot } from './channels.ts';
import type { FileLimits, FileRef } from './files.ts';
import type { ConversationEvent, ConversationHead, ConversationSummary, EventPage, MessagePart, Participant, SendResult } from './conversations.ts';
import type { Receipt } from './flows/service.ts';
import type { Customer, Notice, Topic } from './adapter.ts';
import { limits } from './limits.ts';
import { outageSeverities, type OutageNotice } from './outages.ts';

/** A schema whose result is `T`; the compiler refuses one that yields less. */
export type SchemaOf<T> = z.ZodMiniType<T>;

/** A check in few bytes: those of zod bring a table of formats into every browser. */
export const must =
  <T>(what: string, holds: (value: T) => boolean) =>
  ({ value, issues }: z.core.ParsePayload<T>): void => {
    if (!holds(value)) issues.push({ code: 'custom', input: value, message: `has to be ${what}` });
  };
const matches = (pattern: RegExp) => (value: string) => pattern.test(value);

const text = z.string();
export const whole = z.number().check(must('a whole number', Number.isSafeInteger));
export const seq = whole.check(must('0 or more', (value) => value >= 0));
/** ISO 8601 with seconds and offset, of a day that the calendar has. */
export const instant = text.check(
  must(
    'an instant like 2026-11-21T08:00:00+01:00',
    matches(
      /^(?:(?:\d\d(?:[2468][048]|[13579][26]|0[48])|(?:[02468][048]|[13579][26])00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/,
    ),
  ),
);
export const id = text.check(must(`1 to ${limits.idLength} characters long`, ({ length }) => length > 0 && length <= limits.idLength));

export const participant: SchemaOf<Participant> = z.object({
  id,
  role: z.enum(['visitor', 'customer', 'agent', 'bot', 'system']),
  name: z.optional(text),
});

export const customer: SchemaOf<Customer> = z.object({ id, name: z.optional(text), email: z.optional(text) });

export const status = z.enum(['queued', 'open', 'pending', 'resolved', 'closed']);

/** `href` may be relative to the API's own address. */
export const fileRef: SchemaOf<FileRef> = z.object({ id, name: text, type: text, size: seq, href: z.optional(text) });
export const fileLimits: SchemaOf<FileLimits> = z.object({ bytes: seq, perMessage: seq, types: z.array(text) });

export const messagePart: SchemaOf<MessagePart> = z.union([
  z.object({ kind: z.literal('text'), text }),
  z.object({ kind: z.literal('article'), articleId: id, title: text }),
  z.object({ kind: z.literal('file'), file: fileRef }),
  z.object({ kind: z.literal('flow'), flowId: id, title: text, field: z.optional(z.object({ id, label: text })) }),
  z.object({ kind: z.literal('case'), reference: id, title: text }),
]);

/** A list whose entries this version does not know are left out, because a newer server may say more. */
export const known = <T>(entry: SchemaOf<T>) =>
  z.pipe(
    z.array(z.unknown()),
    z.transform((list) => list.map((each) => entry.safeParse(each)).flatMap((each) => (each.success ? [each.data] : []))),
  );

/** At least one part. */
export const messageParts = z.pipe(
  known(messagePart),
  z.transform((known): readonly [MessagePart, ...MessagePart[]] => {
    const [first, ...rest] = known;
    return [first ?? { kind: 'text', text: '' }, ...rest];
  }),
);

const event = { seq, at: instant, by: participant };
const knownEvent = z.union([
  z.object({ ...event, kind: z.literal('message'), clientId: id, parts: messageParts, lang: z.optional(text) }),
  z.object({ ...event, kind: z.literal('edit'), of: seq, parts: messageParts }),
  z.object({ ...event, kind: z.literal('redact'), of: seq }),
  z.object({ ...event, kind: z.literal('status'), status }),
  z.object({ ...event, kind: z.literal('assign'), to: z.optional(participant) }),
  z.object({ ...event, kind: z.literal('rating'), score: z.number(), comment: z.optional(text) }),
  z.object({ ...event, kind: z.literal('system'), code: text }),
]);

/** An event of a kind this version does not know keeps its place in the list and shows nothing. */
const unknownEvent = z.pipe(
  z.object({ ...event, kind: text }),
  z.transform(({ seq, at, by, kind }): ConversationEvent => ({ seq, at, by, kind: 'system', code: `unknown-${kind}` })),
);
export const conversationEvent: SchemaOf<ConversationEvent> = z.union([knownEvent, unknownEvent]);

const isMark = ([conversationId, at]: readonly [string, unknown]) => id.safeParse(conversationId).success && seq.safeParse(at).success;
/** A `seq` for each conversation or participant, by id. */
export const marks: SchemaOf<Readonly<Record<string, number>>> = z.pipe(
  z.unknown().check(must('positions by id', (given) => given === Object(given) && !Array.isArray(given) && Object.entries(Object(given)).every(isMark))),
  z.transform((given) => Object.fromEntries(Object.entries(given as Record<string, number>))),
);
export const eventPage: SchemaOf<EventPage> = z.object({
  events: z.array(conversationEvent),
  head: seq,
  epoch: id,
  deliveredUpTo: z.optional(marks),
  readUpTo: z.optional(marks),
  now: z.optional(z.object({ status, assignee: z.optional(participant) })),
});

const head = { id, head: seq, epoch: id };
export const conversationHead: SchemaOf<ConversationHead> = z.object(head);
export const conversationSummary: SchemaOf<ConversationSummary> = z.object({
  ...head,
  status,
  startedAt: instant,
  updatedAt: instant,
  callback: z.optional(z.boolean()),
  assignee: z.optional(participant),
  last: z.optional(z.object({ text, by: participant })),
  unread: z.optional(seq),
});
export const sendResult: SchemaOf<SendResult> = z.object({ clientId: id, seq, duplicate: z.boolean() });

/** Only these open from the widget; everything else in an `href` is refused where it enters. */
export const href = text.check(must('https:, http:, tel: or mailto:', matches(/^(https?:\/\/|tel:|mailto:)/i)));

export const slot: SchemaOf<Slot> = z.object({ id, startsAt: instant, endsAt: instant });

export const channel: SchemaOf<Channel> = z.object({
  kind: z.enum(['chat', 'phone', 'callback', 'email', 'message', 'visit']),
  label: text,
  href: z.optional(href),
  note: z.optional(text),
  availability: z.object({
    state: z.enum(['open', 'closed', 'unknown']),
    changesAt: z.optional(instant),
    reason: z.optional(text),
    estimatedWaitSeconds: z.optional(z.number()),
    attended: z.optional(z.boolean()),
  }),
  slots: z.optional(z.array(slot)),
});

export const callback: SchemaOf<Callback> = z.object({
  reference: id,
  phone: text,
  slot: z.optional(slot),
  state: z.enum(['booked', 'done', 'cancelled']),
  conversationId: z.optional(id),
});
export const receipt: SchemaOf<Receipt> = z.object({
  reference: id,
  receivedAt: instant,
  caseReference: z.optional(text),
  nextSteps: z.optional(z.array(text)),
  document: z.optional(text),
  asksForCode: z.optional(z.boolean()),
});

export const outageNotice: SchemaOf<OutageNotice> = z.object({
  id,
  severity: z.enum(outageSeverities),
  text,
  area: z.optional(text),
  until: z.optional(instant),
});

const card = {
  id,
  locale: text,
  title: text,
  category: z.optional(text),
  related: z.optional(z.array(id)),
  flow: z.optional(id),
  popular: z.optional(z.number()),
  audience: z.optional(z.array(text)),
  validFrom: z.optional(text),
  validTo: z.optional(text),
  updatedAt: instant,
};
export const article: SchemaOf<Article> = z.object({ ...card, keywords: z.optional(z.array(text)), body: text });
export const searchIndexFile: SchemaOf<SearchIndexFile> = z.object({ version: text, locale: text, index: z.unknown(), articles: z.array(z.object(card)) });
export const articlePage: SchemaOf<ArticlePage> = z.object({
  articles: z.array(article),
  removed: z.array(id),
  version: text,
  cursor: z.optional(text),
});

export const topic = z.pipe(
  text.check(must('a topic', matches(/^(channels|articles|cases|conversations|outages|case:.+|conversation:.+)$/))),
  z.transform((topic) => topic as Topic),
);
export const notice: SchemaOf<Notice> = z.union([
  z.object({ kind: z.literal('hint'), topic, head: z.optional(seq) }),
  z.object({ kind: z.literal('events'), conversationId: id, page: eventPage }),
  z.object({ kind: z.literal('typing'), conversationId: id, by: participant }),
  z.object({ kind: z.literal('queue'), conversationId: id, position: whole, estimatedWaitSeconds: z.optional(z.number()) }),
  z.object({ kind: z.literal('live') }),
  z.object({ kind: z.literal('lost') }),
]);
