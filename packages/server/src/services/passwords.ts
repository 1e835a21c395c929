import { randomBytes, scrypt as scryptCallback, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';

const scrypt = promisify<string, Buffer, number, ScryptOptions, Buffer>(scryptCallback);

/** 32 MB and a tenth of a second for one guess. The numbers are kept with each password, so that they can grow. */
const cost = { N: 2 ** 15, r: 8, p: 3 };
/** For passwords that everybody may know: those of tests. */
export const noCost: typeof cost = { N: 2 ** 8, r: 8, p: 1 };
const length = 32;

const derive = (password: string, salt: Buffer, { N, r, p }: typeof cost): Promise<Buffer> =>
  scrypt(password.normalize('NFKC'), salt, length, { N, r, p, maxmem: 256 * N * r + 2 ** 16 });

/** A password as it may be stored: `scrypt:N:r:p:SALT:HASH`. */
export const storable = async (password: string, at = cost): Promise<string> => {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, at);
  return ['scrypt', at.N, at.r, at.p, salt.toString('base64url'), hash.toString('base64url')].join(':');
};

/** Belongs to no password. Compared with when there is nobody to compare with, so that the answer takes as long. */
const nobodys = `scrypt:${cost.N}:${cost.r}:${cost.p}:${'A'.repeat(22)}:${'A'.repeat(43)}`;

export const isPassword = async (password: string, stored: string | undefined): Promise<boolean> => {
  const [, N, r, p, salt = '', hash = ''] = (stored ?? nobodys).split(':');
  const guess = await derive(password, Buffer.from(salt, 'base64url'), { N: Number(N), r: Number(r), p: Number(p) });
  return timingSafeEqual(guess, Buffer.from(hash, 'base64url')) && stored !== undefined;
};
