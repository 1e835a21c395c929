/** The outbox of mails about conversations: answers are gathered, and wait until the customer is gone. */
import type { VisitorPresence } from '../visitor-presence.ts';
import type { DueMail, LinkPurpose, StoredLink } from '../store/mail-store.ts';
import type { Store } from '../store/store.ts';
import { compose } from './letter.ts';
import { createOutboxSender, type MailSender, type SendingParts } from './outbox-sender.ts';
import { addressFor, replyToken, type MailPlaces } from './places.ts';
import { newToken, tokenHash } from '../tokens.ts';

export interface MailTimes {
  /** Answers that come within this are one mail. */
  readonly gatherMs: number;
  /** Who has not been seen for this long is gone. */
  readonly awayMs: number;
  /** A link leads back for so long. */
  readonly linkMs: number;
}

export interface MailSenderParts extends SendingParts {
  readonly store: Store;
  readonly presence: VisitorPresence;
  readonly places: () => MailPlaces;
  readonly times: MailTimes;
}

/** Somebody who reads the stop link years later is still to be heard. */
export const stopForMs = 400 * 24 * 60 * 60_000;

export const createMailSender = ({ store, presence, places, times, ...sending }: MailSenderParts): MailSender => {
  const { clock } = sending;
  const inFuture = (ms: number): string => new Date(clock().getTime() + ms).toISOString();

  /** When to look again; undefined where the customer is gone. */
  const backAt = ({ kind, visitorId, conversationId, attempts }: DueMail): number | undefined => {
    if (kind !== 'answers' || attempts > 0) return undefined;
    const gone = presence.lastSeen(visitorId, conversationId) + times.awayMs;
    return gone > clock().getTime() ? gone : undefined;
  };

  return createOutboxSender<DueMail>(
    {
      name: 'mails',
      lookEveryMs: 2_000,
      due: (limit) => store.mails.due({ gatheredSince: inFuture(-times.gatherMs), at: inFuture(0), limit }),
      async letter(mail, until) {
        const { id } = mail;
        const wait = backAt(mail);
        if (wait !== undefined) {
          await store.mails.postpone({ id, tryAt: new Date(wait - times.gatherMs).toISOString() });
          return undefined;
        }

        const { company, zone, from, replyTo, server, pageOf } = places();
        const [goOn, stop, reply] = [newToken(), newToken(), replyToken()];
        const link = (token: string, purpose: LinkPurpose, ms: number): StoredLink => ({ hash: tokenHash(token), purpose, expiresAt: inFuture(ms) });
        const links = [link(goOn, 'continue', times.linkMs), link(stop, 'stop', stopForMs), link(reply, 'reply', stopForMs)];
        const letter = await store.mails.take({ id, at: inFuture(0), until, links });
        return (
          letter &&
          compose(letter, {
            company,
            zone,
            from,
            replyTo: replyTo && addressFor(replyTo, reply),
            goOn: `${pageOf(letter.pageUrl)}#lotse=${goOn}`,
            goOnUntil: new Date(clock().getTime() + times.linkMs),
            stop: new URL(`mails/stop/${stop}`, server).href,
            at: clock(),
          })
        );
      },
      sent: (mail) => store.mails.sent(mail),
      again: (mail) => store.mails.again(mail),
    },
    sending,
  );
};
