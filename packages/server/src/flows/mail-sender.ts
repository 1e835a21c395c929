/** Empties the outbox of mails about flows: nobody waits to be gone, so each leaves at once. Codes and links are made as it leaves. */
import type { Logger } from 'pino';
import type { Bounce } from '../mails/outboxes.ts';
import { mailToken, tokenHash, type MailPlaces } from '../mails/places.ts';
import { givenUpAfterMs, pauseAfter, takenForMs } from '../mails/sender.ts';
import { failureOf, MailRefused, type Transport } from '../mails/transport.ts';
import type { DueFlowMail } from '../store/flow-store.ts';
import type { Store } from '../store/store.ts';
import { codeHash, codeMs, confirmMs, newCode } from './codes.ts';
import type { FlowService } from './flow-service.ts';
import { composeFlowLetter } from './letters.ts';

export interface FlowMailSenderParts {
  readonly store: Store;
  readonly transport: Transport;
  readonly clock: () => Date;
  readonly log: Logger;
  readonly bounce: Bounce;
  readonly draftLink: FlowService['draftLink'];
  readonly places: () => Pick<MailPlaces, 'company' | 'zone' | 'from' | 'server'>;
}

export interface FlowMailSender {
  sendDue(): Promise<void>;
  /** Looks every second, until the signal ends: somebody waits for his code. */
  run(signal: AbortSignal): void;
}

const lookEveryMs = 1_000;
const atOnce = 20;
const dayMs = 24 * 60 * 60_000;

export const createFlowMailSender = ({ store, transport, clock, log, bounce, draftLink, places }: FlowMailSenderParts): FlowMailSender => {
  const inFuture = (ms: number): string => new Date(clock().getTime() + ms).toISOString();

  const undoDaysOf = async ({ kind, flow }: DueFlowMail): Promise<number | undefined> =>
    kind === 'notice' && flow ? (await store.flows.version(flow.flowId, flow.version))?.safeguards?.undoDays : undefined;

  const send = async (mail: DueFlowMail): Promise<void> => {
    const { id } = mail;
    const { company, zone, from, server } = places();
    const [code, token, undoDays] = [newCode(), mailToken(), await undoDaysOf(mail)];
    const until = undoDays === undefined ? undefined : new Date(Date.parse(mail.createdAt) + undoDays * dayMs);
    const letter = await store.flows.take({
      id,
      until: inFuture(takenForMs),
      code: { hash: codeHash(code), expiresAt: inFuture(mail.kind === 'code' ? codeMs : confirmMs) },
      undo: until && { hash: tokenHash(token), expiresAt: until.toISOString() },
    });
    if (!letter) return;
    try {
      const undo = until && { href: new URL(`flows/undo/${token}`, server).href, until };
      const draft = letter.draft && { href: draftLink(letter.draft.ownerId, letter.draft.key), until: new Date(letter.draft.expiresAt) };
      await transport.send(composeFlowLetter(letter, { company, zone, from, code, draft, undo }));
      await store.flows.mailed({ id, at: inFuture(0) });
      log.info({ mail: id, kind: letter.kind }, 'a mail was sent');
    } catch (thrown) {
      await failed(mail, thrown);
    }
  };

  const failed = async ({ id, kind, attempts, createdAt }: DueFlowMail, thrown: unknown): Promise<void> => {
    const refused = thrown instanceof MailRefused ? thrown.reason : undefined;
    const reason = refused ?? failureOf(thrown);
    // Nobody waits for a code any more when another one has taken its place.
    const tooOld = clock().getTime() - Date.parse(createdAt) > (kind === 'code' ? codeMs : givenUpAfterMs);
    if (refused !== undefined || tooOld) return void (await bounce(id, reason));
    log.warn({ mail: id, reason, attempts: attempts + 1 }, 'a mail did not get through, and is tried again');
    await store.flows.again({ id, tryAt: inFuture(kind === 'code' ? lookEveryMs * 10 : pauseAfter(attempts)), reason });
  };

  let running: Promise<void> | undefined;
  const sendAll = async (): Promise<void> => {
    for (const mail of await store.flows.due({ at: inFuture(0), limit: atOnce })) await send(mail);
  };
  const sendDue = (): Promise<void> => (running ??= sendAll().finally(() => (running = undefined)));

  return {
    sendDue,
    run(signal) {
      const look = () => void sendDue().catch((error: unknown) => log.warn({ reason: failureOf(error) }, 'the outbox of mails about flows could not be read'));
      const timer = setInterval(look, lookEveryMs).unref();
      signal.addEventListener('abort', () => clearInterval(timer), { once: true });
    },
  };
};
