/** What customers ask of mails: answers while they are gone, the transcript, and that it stops. */
import type { Keyed, MailRequest } from '@lotse/contract';
import { answers, requests } from '@lotse/contract/wire';
import { attempt, wishCosts, type RateLimits } from '../rate-limits.ts';
import { route, type Route, type VisitorSession } from '../route.ts';
import type { ConversationService } from '../services/conversations.ts';
import type { Store } from '../store/store.ts';
import { createInbound, inboundAnswer, inboundMail } from './inbound.ts';
import type { Bounce } from './outboxes.ts';
import { signedBy } from './signature.ts';
import { transcriptOf, type Transcript } from './transcript.ts';
import { tokenHash } from '../tokens.ts';

export interface MailService {
  request(who: VisitorSession, conversationId: string, request: Keyed<MailRequest>): Promise<void>;
  stop(who: VisitorSession, conversationId: string): Promise<void>;
  /** The language of the conversation that a stop link is about; undefined where the link is too old or none. */
  stopPlace(token: string): Promise<{ readonly locale: string } | undefined>;
  /** Stops by the link in a mail; false where it is too old or none. */
  stopBy(token: string): Promise<boolean>;
  transcript(who: VisitorSession, conversationId: string): Promise<Transcript>;
}

export interface MailServiceParts {
  readonly store: Store;
  readonly conversations: ConversationService;
  readonly clock: () => Date;
  readonly company: string;
  readonly zone: string;
}

export const createMails = ({ store, conversations, clock, company, zone }: MailServiceParts): MailService => {
  const now = () => clock().toISOString();

  const stopLink = (token: string) => store.mails.follow(tokenHash(token), 'stop', now());

  return {
    async request({ participant: by }, conversationId, { key, email, what }) {
      const deed = what === 'answers' ? store.mails.want : store.mails.transcript;
      conversations.publish(await deed({ conversationId, by, key, email, at: now() }));
    },
    async stop({ participant: by }, conversationId) {
      conversations.publish(await store.mails.stop({ conversationId, by, at: now() }));
    },
    async stopPlace(token) {
      const place = await stopLink(token);
      return place && { locale: (await conversations.forDesk(place.visitor, place.conversationId)).visitor.locale };
    },
    async stopBy(token) {
      const place = await stopLink(token);
      if (!place) return false;
      conversations.publish(await store.mails.stop({ conversationId: place.conversationId, by: place.visitor, at: now() }));
      return true;
    },
    async transcript(who, conversationId) {
      const whole = await store.mails.whole(conversationId, who.participant);
      return transcriptOf({ company, locale: who.locale, zone, at: clock(), ...whole });
    },
  };
};

export interface MailRouteParts {
  readonly store: Store;
  readonly conversations: ConversationService;
  readonly mails: MailService;
  readonly limits: RateLimits;
  readonly clock: () => Date;
  readonly bounce: Bounce;
  /** Whether there is a way out for mails. */
  readonly sends: boolean;
  /** The secrets that sign what comes in, by the names of the keys; without any, nothing comes in. */
  readonly inbound?: ReadonlyMap<string, string> | undefined;
}

export const mailRoutes = ({ store, conversations, mails, limits, clock, bounce, sends, inbound }: MailRouteParts): readonly Route[] => {
  const transcript = route({
    name: 'conversations.transcript',
    says: 'All that was said so far, as a text for people.',
    method: 'GET',
    path: 'conversations/:id/transcript',
    who: 'visitor',
    limit: 'transcript',
    answer: answers.transcript,
    handle: async ({ who, params }) => ({ type: 'text/plain; charset=utf-8', ...(await mails.transcript(who, params.id)) }),
  });
  const mailTo = route({
    name: 'conversations.mailTo',
    says: 'Answers go by mail too while the customer is gone, or the transcript goes once; the same key again is the same wish.',
    method: 'POST',
    path: 'conversations/:id/mails',
    who: 'visitor',
    body: requests.mailTo,
    limit: 'mail',
    handle: ({ who, params, body, address }) => attempt(limits, wishCosts(body.email, address), () => mails.request(who, params.id, body)),
  });
  const stop = route({
    name: 'conversations.stopMails',
    says: 'No more answers by mail; said again, it changes nothing.',
    method: 'POST',
    path: 'conversations/:id/mails/stop',
    who: 'visitor',
    body: requests.nothing,
    handle: ({ who, params }) => mails.stop(who, params.id),
  });
  if (!sends) return [transcript];
  if (!inbound || inbound.size === 0) return [transcript, mailTo, stop];

  const spend = (visitorId: string, messages: number) => limits.spend('send', visitorId, messages);
  const { take } = createInbound({ store, conversations, clock, bounce, spend });
  const comesIn = route({
    name: 'mails.inbound',
    says: 'An answer by mail, or a mail that could not be delivered: handed on by the company’s mail server, signed with a key of lotse.json.',
    method: 'POST',
    path: 'mails/inbound',
    who: 'anyone',
    admit: signedBy({ secretOf: (key) => inbound.get(key), clock }),
    body: inboundMail,
    answer: inboundAnswer,
    handle: ({ body }) => take(body),
  });
  return [transcript, mailTo, stop, comesIn];
};
