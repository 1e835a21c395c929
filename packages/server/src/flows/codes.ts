/** Six digits that are sent to the contact on file before a risky change. At rest there is only a hash, of this code for this submission. */
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

export const codeMs = 10 * 60_000;
/** Of a declaration, whose mail may be read later: it holds without. */
export const confirmMs = 7 * 24 * 60 * 60_000;
export const mostTries = 5;

export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

const digest = (salt: string, code: string): Buffer => createHash('sha256').update(`${salt} ${code}`).digest();

export const codeHash = (code: string): string => {
  const salt = randomBytes(16).toString('base64url');
  return `${salt}.${digest(salt, code).toString('base64url')}`;
};

/** Whether this is the code, with whatever spaces it was typed. */
export const codeHolds = (hash: string, given: string): boolean => {
  const [salt = '', right = ''] = hash.split('.');
  return timingSafeEqual(digest(salt, given.replaceAll(/\s/g, '')), Buffer.from(right, 'base64url'));
};
