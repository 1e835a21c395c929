/** The outbox of mails about cases: codes leave at once, news is gathered. Codes and links are made as a mail leaves. */
import { codeHash, codeMs, newCode } from '../flows/codes.ts';
import { createOutboxSender, type MailSender, type SendingParts } from '../mails/outbox-sender.ts';
import type { MailPlaces } from '../mails/places.ts';
import { stopForMs } from '../mails/sender.ts';
import type { TimeZone } from '../services/time-zone.ts';
import type { DueCaseMail } from '../store/case-mail-store.ts';
import type { Store } from '../store/store.ts';
import { composeCaseLetter } from './case-letters.ts';
import { newToken, tokenHash } from '../tokens.ts';

export interface CaseMailSenderParts extends SendingParts {
  readonly store: Pick<Store, 'caseMails'>;
  readonly zone: TimeZone;
  readonly places: () => Pick<MailPlaces, 'company' | 'from' | 'server'>;
  /** The page on which a case opens by its link. */
  readonly page: () => string;
  /** News that comes within this is one mail. */
  readonly gatherMs: number;
  /** A link opens its case for so long. */
  readonly linkMs: number;
}

const confirmForMs = 7 * 24 * 60 * 60_000;

export const createCaseMailSender = ({ store, zone, places, page, gatherMs, linkMs, ...sending }: CaseMailSenderParts): MailSender => {
  const { clock } = sending;
  const inFuture = (ms: number): string => new Date(clock().getTime() + ms).toISOString();

  return createOutboxSender<DueCaseMail>(
    {
      name: 'mails about cases',
      // Somebody waits for his code.
      lookEveryMs: 1_000,
      due: (limit) => store.caseMails.due({ gatheredSince: inFuture(-gatherMs), at: inFuture(0), limit }),
      async letter({ id }, until) {
        const { company, from, server } = places();
        const [code, confirm, stop, open] = [newCode(), newToken(), newToken(), newToken()];
        const letter = await store.caseMails.take({
          id,
          at: inFuture(0),
          today: zone.wallTime(clock().getTime()).date,
          until,
          code: { hash: codeHash(code), expiresAt: inFuture(codeMs) },
          confirm: { hash: tokenHash(confirm), expiresAt: inFuture(confirmForMs) },
          stop: { hash: tokenHash(stop), expiresAt: inFuture(stopForMs) },
          open: { hash: tokenHash(open), expiresAt: inFuture(linkMs) },
        });
        return (
          letter &&
          composeCaseLetter(letter, {
            company,
            zone: zone.name,
            from,
            code,
            confirm: { href: new URL(`cases/follow/${confirm}`, server).href, until: new Date(inFuture(confirmForMs)) },
            open: { href: `${page()}#lotse-case=${open}`, until: new Date(inFuture(linkMs)) },
            stop: new URL(`cases/stop/${stop}`, server).href,
          })
        );
      },
      sent: (mail) => store.caseMails.sent(mail),
      again: (mail) => store.caseMails.again(mail),
      // Nobody waits for a code any more when another one has taken its place.
      wantedFor: ({ kind }) => (kind === 'code' ? codeMs : undefined),
    },
    sending,
  );
};
