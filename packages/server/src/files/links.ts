/** Addresses under which one file opens without a session, for a few minutes: signed, and made anew whenever a message is read. */
import type { ConversationEvent, EventPage, FileRef, MessagePart, NonEmpty } from '@lotse/contract';
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
  const part = (each: MessagePart): MessagePart => (each.kind === 'file' ? { kind: 'file', file: withHref(each.file) } : each);
  const parts = ([first, ...rest]: NonEmpty<MessagePart>): NonEmpty<MessagePart> => [part(first), ...rest.map(part)];
  const event = (each: ConversationEvent): ConversationEvent =>
    (each.kind === 'message' || each.kind === 'edit') && each.parts.some(({ kind }) => kind === 'file') ? { ...each, parts: parts(each.parts) } : each;
  return {
    signed: (page) => ({ ...page, events: page.events.map(event) }),
    withHref,
    judge(id, until, signature) {
      const given = Buffer.from(signature, 'base64url');
      const right = signatureOf(id, until);
      if (given.length !== right.length || !timingSafeEqual(given, right)) return 'forged';
      return Number(until) > clock().getTime() ? 'good' : 'expired';
    },
  };
};
