/** Addresses under which one file opens without a session, for a few minutes: signed, and made anew whenever a message is read. */
import { withFiles, type EventPage, type FileRef } from '@lotse/contract';
import { createHmac, timingSafeEqual } from 'node:crypto';

export interface FileLinks {
  /** The page with an address for each file in it. */
  signed(page: EventPage): EventPage;
  withHref(file: FileRef): FileRef;
  /** Whether this address was made here: `expired` where it was, and its time is over. */
  judge(id: string, until: string, signature: string): 'good' | 'expired' | 'forged';
}

/** Long enough to load what is on the screen; whoever opens a file later reads its message again. */
export const linkMs = 5 * 60_000;

export interface FileLinkParts {
  readonly secret: string;
  readonly clock: () => Date;
  /** Where files are served when it is not where everything else is: `https://files.example.de/api/v1/`. */
  readonly base?: string | undefined;
}

export const createFileLinks = ({ secret, clock, base = '' }: FileLinkParts): FileLinks => {
  const signatureOf = (id: string, until: string) => createHmac('sha256', Buffer.from(secret, 'base64url')).update(`${id} ${until}`).digest();
  const withHref = ({ id, name, type, size }: FileRef): FileRef => {
    const until = String(clock().getTime() + linkMs);
    return { id, name, type, size, href: `${base}files/${id}?until=${until}&signature=${signatureOf(id, until).toString('base64url')}` };
  };
  return {
    signed: (page) => withFiles(page, withHref),
    withHref,
    judge(id, until, signature) {
      const given = Buffer.from(signature, 'base64url');
      const right = signatureOf(id, until);
      if (given.length !== right.length || !timingSafeEqual(given, right)) return 'forged';
      return Number(until) > clock().getTime() ? 'good' : 'expired';
    },
  };
};
