/** What a guest proves a case with, as digests of one length: which of them are compared tells nothing about what is on file. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { plainly } from '@lotse/contract';
import type { CaseDigest } from '../store/case-store.ts';

/** As it is compared: no matter how it was typed. */
export const normalised = {
  email: (text: string) => plainly(text).trim().toLowerCase(),
  /** With the country in front, D-25813, it is the same. */
  postalCode: (text: string) =>
    plainly(text)
      .replaceAll(/[\s-]/g, '')
      .toUpperCase()
      .replace(/^[A-Z]{1,2}(?=\d{4,5}$)/, ''),
  /** A number as it is read out: no number of a case has a blank in it. */
  reference: (text: string) =>
    plainly(text)
      .trim()
      .replaceAll(/\s*-\s*|\s+/g, '-'),
};

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

export const proofDigest = (proof: { readonly postalCode: string } | { readonly email: string }): CaseDigest =>
  'email' in proof
    ? { kind: 'email', digest: digestOf(normalised.email(proof.email)).toString('base64url') }
    : { kind: 'postalCode', digest: digestOf(normalised.postalCode(proof.postalCode)).toString('base64url') };

/** Where nothing is on file, this is compared with nothing, just as long. */
export const proofHolds = (onFile: string | null | undefined, { digest }: CaseDigest): boolean => {
  const isRight = timingSafeEqual(digestOf(onFile ?? ''), Buffer.from(digest, 'base64url'));
  return isRight && Boolean(onFile);
};
