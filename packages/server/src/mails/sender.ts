/** Empties the outbox of mails: gathers, waits until the customer is gone, sends, tries again, and says what came back. */
import type { Logger } from 'pino';
import type { VisitorPresence } from '../visitor-presence.ts';
import type { DueMail, LinkPurpose, StoredLink } from '../store/mail-store.ts';
import type { Store } from '../store/store.ts';
import { compose } from './letter.ts';
import type { Bounce } from './outboxes.ts';
import { addressFor, mailToken, replyToken, tokenHash, type MailPlaces } from './places.ts';
import { failureOf, MailRefused, type Transport } from './transport.ts';

export interface MailTimes {
  /** Answers that come within this are one mail. */
  readonly gatherMs: number;
  /** Who has not been seen for this long is gone. */
  readonly awayMs: number;
  /** A link leads back for so long. */
  readonly linkMs: number;
}

export interface MailSenderParts {
  readonly store: Store;
  readonly presence: VisitorPresence;
  readonly transport: Transport;
  readonly clock: () => Date;
  readonly log: Logger;
  readonly bounce: Bounce;
  readonly places: () => MailPlaces;
  readonly times: MailTimes;
}

export interface MailSender {
  /** Sends what it is time for. */
  sendDue(): Promise<void>;
  /** Looks every few seconds, until the signal ends. */
  run(signal: AbortSignal): void;
}

const lookEveryMs = 2_000;
const atOnce = 20;
/** A mail that was taken and about which nothing was heard, e.g. because the server fell, is taken again after this. */
export const takenForMs = 5 * 60_000;
const minute = 60_000;
/** Pauses between attempts; then the last one again and again, until it is given up. */
const pausesMs = [minute, 5 * minute, 15 * minute, 60 * minute, 4 * 60 * minute];
export const givenUpAfterMs = 2 * 24 * 60 * minute;
export const pauseAfter = (attempts: number): number => pausesMs[Math.min(attempts, pausesMs.length - 1)] ?? minute;
/** Somebody who reads the stop link years later is still to be heard. */
const stopForMs = 400 * 24 * 60 * minute;

export const createMailSender = ({ store, presence, transport, clock, log, bounce, places, times }: MailSenderParts): MailSender => {
  const inFuture = (ms: number): string => new Date(clock().getTime() + ms).toISOString();

  /** When to look again; undefined where the customer is gone. */
  const backAt = ({ kind, visitorId, conversationId }: DueMail): number | undefined => {
    if (kind !== 'answers') return undefined;
    const gone = presence.lastSeen(visitorId, conversationId) + times.awayMs;
    return gone > clock().getTime() ? gone : undefined;
  };

  const send = async (mail: DueMail): Promise<void> => {
    const { id } = mail;
    const wait = mail.attempts === 0 ? backAt(mail) : undefined;
    if (wait !== undefined) return store.mails.postpone({ id, tryAt: new Date(wait - times.gatherMs).toISOString() });

    const { company, zone, from, replyTo, server, pageOf } = places();
    const [goOn, stop, reply] = [mailToken(), mailToken(), replyToken()];
    const link = (token: string, purpose: LinkPurpose, ms: number): StoredLink => ({ hash: tokenHash(token), purpose, expiresAt: inFuture(ms) });
    const links = [link(goOn, 'continue', times.linkMs), link(stop, 'stop', stopForMs), link(reply, 'reply', stopForMs)];
    const letter = await store.mails.take({ id, at: inFuture(0), until: inFuture(takenForMs), links });
    if (!letter) return;
    try {
      await transport.send(
        compose(letter, {
          company,
          zone,
          from,
          replyTo: replyTo && addressFor(replyTo, reply),
          goOn: `${pageOf(letter.pageUrl)}#lotse=${goOn}`,
          goOnUntil: new Date(clock().getTime() + times.linkMs),
          stop: new URL(`mails/stop/${stop}`, server).href,
          at: clock(),
        }),
      );
      await store.mails.sent({ id, at: inFuture(0) });
      log.info({ mail: id, kind: letter.kind }, 'a mail was sent');
    } catch (thrown) {
      await failed(mail, thrown);
    }
  };

  const failed = async ({ id, attempts, createdAt }: DueMail, thrown: unknown): Promise<void> => {
    const refused = thrown instanceof MailRefused ? thrown.reason : undefined;
    const tooOld = clock().getTime() - Date.parse(createdAt) > givenUpAfterMs;
    const reason = refused ?? failureOf(thrown);
    if (refused !== undefined || tooOld) return void (await bounce(id, reason));
    log.warn({ mail: id, reason, attempts: attempts + 1 }, 'a mail did not get through, and is tried again');
    await store.mails.again({ id, tryAt: inFuture(pauseAfter(attempts)), reason });
  };

  let running: Promise<void> | undefined;
  const sendAll = async (): Promise<void> => {
    const due = await store.mails.due({ gatheredSince: inFuture(-times.gatherMs), at: inFuture(0), limit: atOnce });
    for (const mail of due) await send(mail);
  };
  /** One at a time: what is under way is not begun again. */
  const sendDue = (): Promise<void> => (running ??= sendAll().finally(() => (running = undefined)));

  return {
    sendDue,
    run(signal) {
      const look = () => void sendDue().catch((error: unknown) => log.warn({ reason: failureOf(error) }, 'the outbox of mails could not be read'));
      const timer = setInterval(look, lookEveryMs).unref();
      signal.addEventListener('abort', () => clearInterval(timer), { once: true });
    },
  };
};
