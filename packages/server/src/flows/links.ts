/** Where a receipt opens without a session; and the tokens of drafts, the same for each save. */
import type { FileLinkParts } from '../files/links.ts';
import { sealOf, signedAddresses, type SignedAddresses } from '../signed-addresses.ts';

export interface FlowLinks {
  /** Relative to the API, where there is no other `base`. */
  receipt(reference: string): string;
  judge: SignedAddresses['judge'];
  draftToken(ownerId: string, key: string): string;
}

export const createFlowLinks = ({ secret, clock, base = '' }: FileLinkParts): FlowLinks => {
  const { queryFor, judge } = signedAddresses({ secret, clock });
  // Of a receipt, and of nothing else that this secret signs.
  const named = (reference: string): string => `receipt ${reference}`;
  return {
    receipt: (reference) => `${base}receipts/${reference}?${queryFor(named(reference))}`,
    judge: (reference, until, signature) => judge(named(reference), until, signature),
    draftToken: (ownerId, key) => sealOf(secret, JSON.stringify(['draft', ownerId, key])).toString('base64url'),
  };
};
