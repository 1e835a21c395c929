/** Empties an outbox: looks, sends what is due, tries again, gives up. What stands in it, and what its letters say, is its own affair. */
import type { Instant } from '@lotse/contract';
import { once } from 'node:events';
import type { Logger } from 'pino';
import type { OutgoingMail } from './letter.ts';
import type { Bounce } from './outboxes.ts';
import { failureOf, MailRefused, type Transport } from './transport.ts';

/** A mail whose time has come. */
export interface WaitingMail {
  readonly id: string;
  readonly kind: string;
  /** How often it was tried before. */
  readonly attempts: number;
  readonly createdAt: Instant;
}

export interface Outbox<Mail extends WaitingMail> {
  /** What it holds, for the log: "mails about flows". */
  readonly name: string;
  readonly lookEveryMs: number;
  due(limit: number): Promise<readonly Mail[]>;
  /** Takes one for as long as that; undefined where it does not leave, now or at all. */
  letter(mail: Mail, takenUntil: Instant): Promise<OutgoingMail | undefined>;
  sent(mail: { readonly id: string; readonly at: Instant }): Promise<void>;
  /** It did not get through: another attempt later. */
  again(mail: { readonly id: string; readonly tryAt: Instant; readonly reason: string }): Promise<void>;
  /** Where somebody waits for it: it is tried again soon, and is worth nothing after that. */
  wantedFor?(mail: Mail): number | undefined;
}

export interface SendingParts {
  readonly transport: Transport;
  readonly clock: () => Date;
  readonly log: Logger;
  readonly bounce: Bounce;
}

export interface MailSender {
  /** Sends what it is time for. */
  sendDue(): Promise<void>;
  /** Looks again and again, until the signal ends; resolves when what was on its way then has left, and stands in the store as sent. */
  run(signal: AbortSignal): Promise<void>;
}

const atOnce = 20;
const minute = 60_000;
/** A mail that was taken and about which nothing was heard, e.g. because the server fell, is taken again after this. */
const takenForMs = 5 * minute;
const soonMs = 10_000;
/** Pauses between attempts; then the last one again and again, until it is given up. */
const pausesMs = [minute, 5 * minute, 15 * minute, 60 * minute, 4 * 60 * minute];
const givenUpAfterMs = 2 * 24 * 60 * minute;
const pauseAfter = (attempts: number): number => pausesMs[Math.min(attempts, pausesMs.length - 1)] ?? minute;

export const createOutboxSender = <Mail extends WaitingMail>(outbox: Outbox<Mail>, { transport, clock, log, bounce }: SendingParts): MailSender => {
  const inFuture = (ms: number): string => new Date(clock().getTime() + ms).toISOString();

  const send = async (mail: Mail): Promise<void> => {
    try {
      const letter = await outbox.letter(mail, inFuture(takenForMs));
      if (!letter) return;
      await transport.send(letter);
      await outbox.sent({ id: mail.id, at: inFuture(0) });
      log.info({ mail: mail.id, kind: mail.kind }, 'a mail was sent');
    } catch (thrown) {
      await failed(mail, thrown);
    }
  };

  const failed = async (mail: Mail, thrown: unknown): Promise<void> => {
    const { id, attempts, createdAt } = mail;
    const refused = thrown instanceof MailRefused ? thrown.reason : undefined;
    const wantedFor = outbox.wantedFor?.(mail);
    const tooOld = clock().getTime() - Date.parse(createdAt) > (wantedFor ?? givenUpAfterMs);
    const reason = refused ?? failureOf(thrown);
    if (refused !== undefined || tooOld) return void (await bounce(id, reason));
    log.warn({ mail: id, reason, attempts: attempts + 1 }, 'a mail did not get through, and is tried again');
    await outbox.again({ id, tryAt: inFuture(wantedFor === undefined ? pauseAfter(attempts) : soonMs), reason });
  };

  let running: Promise<void> | undefined;
  let isOver = false;
  const sendAll = async (): Promise<void> => {
    for (const mail of await outbox.due(atOnce)) if (!isOver) await send(mail);
  };
  /** One at a time: what is under way is not begun again. */
  const sendDue = (): Promise<void> => (running ??= sendAll().finally(() => (running = undefined)));

  return {
    sendDue,
    async run(signal) {
      const look = () => void sendDue().catch((error: unknown) => log.warn({ reason: failureOf(error) }, `the outbox of ${outbox.name} could not be read`));
      const timer = setInterval(look, outbox.lookEveryMs).unref();
      await once(signal, 'abort');
      clearInterval(timer);
      isOver = true;
      await running?.catch(() => {});
    },
  };
};
