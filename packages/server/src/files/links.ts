/** Where a file opens without a session: made anew whenever its message is read. */
import { withFiles, type EventPage, type FileRef } from '@lotse/contract';
import { signedAddresses, type SignedAddresses } from '../signed-addresses.ts';

export interface FileLinks {
  /** The page with an address for each file in it. */
  signed(page: EventPage): EventPage;
  withHref(file: FileRef): FileRef;
  readonly judge: SignedAddresses['judge'];
}

export interface FileLinkParts {
  readonly secret: string;
  readonly clock: () => Date;
  /** Where files are served when it is not where everything else is: `https://files.example.de/api/v1/`. */
  readonly base?: string | undefined;
}

export const createFileLinks = ({ secret, clock, base = '' }: FileLinkParts): FileLinks => {
  const { queryFor, judge } = signedAddresses({ secret, clock });
  const withHref = ({ id, name, type, size }: FileRef): FileRef => ({ id, name, type, size, href: `${base}files/${id}?${queryFor(id)}` });
  return { signed: (page) => withFiles(page, withHref), withHref, judge };
};
