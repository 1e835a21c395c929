/** What comes back by mail, handed on by the company's mail server: answers of customers, and mails that could not be delivered. */
import { limits, LotseError, type Participant } from '@lotse/contract';
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { ConversationService } from '../services/conversations.ts';
import type { Store } from '../store/store.ts';
import type { Bounce } from './outboxes.ts';
import { tokenIn } from './places.ts';
import { inMessages, replyIn } from './reply-text.ts';
import { mailWords } from './words.ts';
import { tokenHash } from '../tokens.ts';

const line = z.string().check(z.maxLength(1_000));
const addresses = z.array(line).check(z.maxLength(50));

/** POST mails/inbound: the fields of a mail, as the mail server has read them. */
export const inboundMail = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('reply'),
    /** `Message-ID`: the same mail again is the same answer. */
    messageId: line.check(z.minLength(3)),
    /** All of `To`, `Cc` and `Delivered-To`. */
    to: addresses,
    /** `In-Reply-To` and `References`. */
    references: z._default(addresses, []),
    /** `text/plain`; with its quotes, they are taken out here. */
    text: z.string().check(z.maxLength(limits.frameBytes)),
    /** How many files were attached. They are not taken. */
    attachments: z._default(z.int().check(z.gte(0)), 0),
    /** `Auto-Submitted` other than `no`: an out-of-office note, and no answer of anybody. */
    automatic: z._default(z.boolean(), false),
  }),
  z.strictObject({
    kind: z.literal('bounce'),
    /** The `Message-ID` of the mail that could not be delivered. */
    of: line,
    /** The status of RFC 3463, e.g. `5.1.1`. One that begins with 4 is no end. */
    status: z._default(z.string().check(z.regex(/^[245]\.\d{1,3}\.\d{1,3}$/)), '5.0.0'),
  }),
]);
export type InboundMail = z.infer<typeof inboundMail>;

export const inboundAnswer = z.object({ result: z.enum(['taken', 'known', 'ignored']), reason: z.optional(z.string()) });
export type InboundResult = z.infer<typeof inboundAnswer>;

export interface InboundParts {
  readonly store: Store;
  readonly conversations: ConversationService;
  readonly clock: () => Date;
  readonly bounce: Bounce;
  /** Refuses too much from one customer. */
  readonly spend: (visitorId: string, messages: number) => Promise<void>;
}

const bot: Participant = { id: 'lotse', role: 'bot' };

/** Takes a mail in. Rejects with `not-found` where it belongs to no conversation: then a person has to read it. */
export const createInbound = ({ store, conversations, clock, bounce, spend }: InboundParts) => {
  const now = () => clock().toISOString();

  const placeOf = async (to: readonly string[], references: readonly string[]) => {
    const token = tokenIn(to);
    const place = token === undefined ? undefined : await store.mails.follow(tokenHash(token), 'reply', now());
    if (place) return place;
    for (const id of references.flatMap(mailIdsIn)) {
      const found = await store.mails.placeOf(id);
      if (found) return found;
    }
    throw new LotseError('not-found', 'This mail belongs to no conversation. Let a person read it.');
  };

  const reply = async ({ messageId, to, references, text, attachments, automatic }: Extract<InboundMail, { kind: 'reply' }>): Promise<InboundResult> => {
    const { conversationId, visitor } = await placeOf(to, references);
    if (automatic) return { result: 'ignored', reason: 'automatic' };
    const key = `mail-${createHash('sha256').update(messageId).digest('base64url').slice(0, 32)}`;
    const messages = inMessages(replyIn(text)).map((said, index) => ({
      clientId: index === 0 ? key : `${key}-${index + 1}`,
      parts: [{ kind: 'text', text: said }] as const,
    }));
    if (messages.length > limits.messagesPerSend) throw new LotseError('too-large', 'This is more than one conversation takes at once.', { field: 'text' });
    if (messages.length === 0 && attachments === 0) return { result: 'ignored', reason: 'empty' };
    await spend(visitor.id, messages.length);
    const results = messages.length === 0 ? [] : await conversations.send(visitor, conversationId, messages);
    if (attachments > 0) {
      const { locale } = await conversations.forDesk(bot, conversationId).then(({ visitor: { locale } }) => ({ locale }));
      const clientId = `${key}-files`;
      conversations.publish(await store.conversations.botSays({ conversationId, by: bot, clientId, text: mailWords(locale).noAttachments, at: now() }));
    }
    return results.length > 0 && results.every(({ duplicate }) => duplicate) ? { result: 'known' } : { result: 'taken' };
  };

  const cameBack = async ({ of, status }: Extract<InboundMail, { kind: 'bounce' }>): Promise<InboundResult> => {
    if (!status.startsWith('5')) return { result: 'ignored', reason: 'temporary' };
    const [id = ''] = mailIdsIn(of);
    const result = await bounce(id, `status-${status}`);
    if (!result) throw new LotseError('not-found', 'This server sent no such mail.');
    return { result };
  };

  return { take: (mail: InboundMail): Promise<InboundResult> => (mail.kind === 'reply' ? reply(mail) : cameBack(mail)) };
};

/** `<ID@example.de>`, as `letter.ts` makes them. */
const mailIdsIn = (text: string): readonly string[] =>
  [...text.matchAll(/<?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/gi)].map(([, id = '']) => id.toLowerCase());
