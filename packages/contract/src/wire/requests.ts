/** Request bodies, by route. Strict: an unknown field is a mistake. A browser only asks, so no byte of this file reaches one. */
import * as z from 'zod/mini';
import type { Keyed, NonEmpty, Visitor } from '../adapter.ts';
import type { ArticleRating } from '../articles.ts';
import type { CallbackRequest, OfflineMessage } from '../channels.ts';
import type { CaseProof, Follow } from '../cases/service.ts';
import { isLocale } from '../content/texts.ts';
import type { ConversationRating, HandoffContext, HandoffItem, MailRequest, OutgoingMessage, OutgoingPart } from '../conversations.ts';
import type { Fact } from '../facts.ts';
import type { Answer, Answers, Draft, DraftMail, FlowFile, LookupRequest, Submission } from '../flows/service.ts';
import { isMailAddress, limits } from '../limits.ts';
import { id, instant, seq as position, type SchemaOf } from '../schemas.ts';

const line = z.string().check(z.maxLength(limits.lineLength));
const url = z.string().check(z.maxLength(limits.urlLength));
/** Characters never exceed bytes, so this is the cheap half of the check; the server counts the bytes. */
const text = z.string().check(z.minLength(1), z.maxLength(limits.textBytes));
const page = z.strictObject({ url, title: line });
/** BCP 47, or as computers write it, `de_DE`. It is kept as long as what was sent, and dates and numbers are read back in it: one that is none would be found out too late. */
const hyphened = line.check(z.overwrite((said) => said.replaceAll('_', '-')));
const locale = hyphened.check(z.refine(isLocale, 'has to be a language tag like "de" or "en-GB"'));
const mailAddress = line.check(z.refine(isMailAddress, 'has to be a mail address'));

const part: SchemaOf<OutgoingPart> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text }),
  z.strictObject({ kind: z.literal('article'), articleId: id, title: line }),
  z.strictObject({ kind: z.literal('file'), file: z.strictObject({ id }) }),
  // Read here, so that whoever may not send them is told why: `forbidden`.
  z.strictObject({ kind: z.literal('flow'), flowId: id, title: line, field: z.optional(z.strictObject({ id, label: line })) }),
  z.strictObject({ kind: z.literal('case'), reference: id, title: line }),
]);
const parts: SchemaOf<NonEmpty<OutgoingPart>> = z.tuple([part], part).check(z.maxLength(limits.partsPerMessage));
/** One of POST conversations/ID/messages. */
export const message: SchemaOf<OutgoingMessage> = z.strictObject({ clientId: id, parts });

const file: SchemaOf<FlowFile> = z.strictObject({ id, name: line, type: line, size: position });
const answer: SchemaOf<Answer> = z.union([
  z.string().check(z.maxLength(limits.textBytes)),
  z.number(),
  z.boolean(),
  z.array(line).check(z.maxLength(limits.answers)),
  z.array(file).check(z.maxLength(limits.answers)),
]);
/** What may come as answers at all; what they say is judged by the evaluator. */
const given: SchemaOf<Answers> = z.pipe(
  // A record would pass over this one in silence.
  z.unknown().check(z.refine((all) => !Object.hasOwn(Object(all), '__proto__'), 'names no field')),
  z.record(id, answer).check(z.refine((all) => Object.keys(all).length <= limits.answers, `may have ${limits.answers} answers`)),
);

const item: SchemaOf<HandoffItem> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('search'), text: line, at: instant }),
  z.strictObject({ kind: z.literal('article'), articleId: id, title: line, helpful: z.optional(z.boolean()) }),
  z.strictObject({ kind: z.literal('flow'), flowId: id, step: id, answers: given }),
  z.strictObject({ kind: z.literal('case'), reference: id, title: line }),
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

const version = z.int().check(z.gte(1));

/** POST sessions: `jwt` is what the company's own backend has signed. */
export const session = z.strictObject({
  visitor: z.strictObject({ locale, page, token: z.optional(line), link: z.optional(line) }) satisfies SchemaOf<Visitor>,
  jwt: z.optional(z.string().check(z.maxLength(limits.identityTokenLength))),
});
/** POST articles/ID/ratings */
export const rating: SchemaOf<ArticleRating> = z.strictObject({ key: id, articleId: id, locale, helpful: z.boolean(), comment: z.optional(text) });
/** POST callbacks */
export const callback: SchemaOf<Keyed<CallbackRequest>> = z.strictObject({
  key: id,
  phone: line,
  slot: z.optional(id),
  name: z.optional(line),
  text: z.optional(text),
  context: handoffContext,
});
/** POST callbacks/REFERENCE/move */
export const moveCallback = z.strictObject({ slot: id });
/** POST messages */
export const offlineMessage: SchemaOf<Keyed<OfflineMessage>> = z.strictObject({ key: id, text, email: z.optional(line), context: handoffContext });
/** POST conversations */
export const start = z.strictObject({ key: id, context: handoffContext });
/** POST conversations/ID/messages */
export const send = z.strictObject({ messages: z.array(message).check(z.minLength(1), z.maxLength(limits.messagesPerSend)) });
/** POST conversations/ID/mails */
export const mailTo = z.strictObject({
  key: id,
  email: mailAddress,
  what: z.enum(['answers', 'transcript']),
}) satisfies SchemaOf<MailRequest>;
/** POST conversations/ID/read */
export const read = z.strictObject({ seq: position });
/** POST conversations/ID/rating */
export const conversationRating: SchemaOf<Keyed<ConversationRating>> = z.strictObject({
  key: id,
  score: z.int().check(z.gte(1), z.lte(5)),
  comment: z.optional(text),
});
/** POST conversations/ID/typing, /close, /mails/stop, callbacks/REFERENCE/cancel, submissions/KEY/challenge, submissions/erase, declarations/KIND/KEY/erase, socket-tickets, sessions/end */
export const nothing = z.strictObject({});
/** POST facts */
export const facts = z.strictObject({ facts: z.array(fact).check(z.maxLength(50)) });
/** POST submissions */
export const submission = z.strictObject({
  key: id,
  flowId: id,
  version,
  answers: given,
  locale,
  code: z.optional(line),
}) satisfies SchemaOf<Keyed<Submission>>;
/** POST declarations/KIND: without a session, because the law asks for no sign-in. The key alone leads back to it, so it is long: a UUID. It is part of an id. */
export const declaration = z.strictObject({
  key: z.string().check(z.minLength(16), z.maxLength(80)),
  answers: given,
  // The law wants it taken, in whatever language.
  locale: hyphened.check(z.overwrite((said) => (isLocale(said) ? said : 'de'))),
  code: z.optional(line),
});
/** POST flows/ID/lookups */
export const lookup: SchemaOf<Omit<LookupRequest, 'flowId'>> = z.strictObject({
  field: id,
  kind: z.enum(['iban', 'postalCode', 'address', 'slot', 'contract', 'tariff', 'availability']),
  text: line,
  answers: given,
});
/** POST drafts */
export const draft: SchemaOf<Draft> = z.strictObject({
  flowId: id,
  version,
  key: id,
  answers: given,
  step: z.optional(id),
  revision: position,
  updatedAt: instant,
});
/** POST drafts/mail */
export const mailDraft: SchemaOf<DraftMail> = z.strictObject({ key: id, email: mailAddress, locale });
/** POST drafts/load: the token in the body, because addresses are written down on their way. */
export const loadDraft = z.strictObject({ token: line });

const proofs = [z.strictObject({ postalCode: line }), z.strictObject({ email: line }), z.strictObject({ code: line }), z.strictObject({ link: line })] as const;
/** POST cases/REF/look: without a proof a case of one's own. */
export const look = z.strictObject({ proof: z.optional(z.union(proofs) satisfies SchemaOf<CaseProof>) });
/** POST cases/REF/challenge */
export const caseChallenge = z.strictObject({ proof: z.union(proofs) });
/** POST cases/REF/follow */
export const follow: SchemaOf<Keyed<Follow>> = z.strictObject({ key: id, email: mailAddress, locale });
