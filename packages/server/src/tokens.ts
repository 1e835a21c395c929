/** What opens something for whoever has it: a session, an invitation, a link in a mail. It is told once; at rest there is only its hash. */
import { createHash, randomBytes } from 'node:crypto';

/** 32 random bytes. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const looksLikeToken = (said: string): boolean => /^[\w-]{43}$/.test(said);
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url');
