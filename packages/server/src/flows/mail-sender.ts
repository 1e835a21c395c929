/** The outbox of mails about flows: nobody waits to be gone, so each leaves at once. Codes and links are made as it leaves. */
import { createOutboxSender, type MailSender, type SendingParts } from '../mails/outbox-sender.ts';
import type { MailPlaces } from '../mails/places.ts';
import type { DueFlowMail } from '../store/flow-store.ts';
import type { Store } from '../store/store.ts';
import { codeHash, codeMs, confirmMs, newCode } from './codes.ts';
import type { FlowService } from './flow-service.ts';
import { composeFlowLetter } from './letters.ts';
import { newToken, tokenHash } from '../tokens.ts';

export interface FlowMailSenderParts extends SendingParts {
  readonly store: Store;
  readonly draftLink: FlowService['draftLink'];
  readonly places: () => Pick<MailPlaces, 'company' | 'zone' | 'from' | 'server'>;
}

const dayMs = 24 * 60 * 60_000;

export const createFlowMailSender = ({ store, draftLink, places, ...sending }: FlowMailSenderParts): MailSender => {
  const inFuture = (ms: number): string => new Date(sending.clock().getTime() + ms).toISOString();

  const undoDaysOf = async ({ kind, flow }: DueFlowMail): Promise<number | undefined> =>
    kind === 'notice' && flow ? (await store.flows.version(flow.flowId, flow.version))?.safeguards?.undoDays : undefined;

  return createOutboxSender<DueFlowMail>(
    {
      name: 'mails about flows',
      // Somebody waits for his code.
      lookEveryMs: 1_000,
      due: (limit) => store.flows.due({ at: inFuture(0), limit }),
      async letter(mail, until) {
        const { company, zone, from, server } = places();
        const [code, token, undoDays] = [newCode(), newToken(), await undoDaysOf(mail)];
        const undoUntil = undoDays === undefined ? undefined : new Date(Date.parse(mail.createdAt) + undoDays * dayMs);
        const letter = await store.flows.take({
          id: mail.id,
          until,
          code: { hash: codeHash(code), expiresAt: inFuture(mail.kind === 'code' ? codeMs : confirmMs) },
          undo: undoUntil && { hash: tokenHash(token), expiresAt: undoUntil.toISOString() },
        });
        if (!letter) return undefined;
        const undo = undoUntil && { href: new URL(`flows/undo/${token}`, server).href, until: undoUntil };
        const draft = letter.draft && { href: draftLink(letter.draft.ownerId, letter.draft.key), until: new Date(letter.draft.expiresAt) };
        return composeFlowLetter(letter, { company, zone, from, code, draft, undo });
      },
      sent: (mail) => store.flows.mailed(mail),
      again: (mail) => store.flows.again(mail),
      // Nobody waits for a code any more when another one has taken its place.
      wantedFor: ({ kind }) => (kind === 'code' ? codeMs : undefined),
    },
    sending,
  );
};
