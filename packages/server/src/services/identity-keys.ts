/** The keys that check what a company's own backend has signed: named in lotse.json, read from the environment, for the whole life of the process. */
import { ContentRefused, type IdentityKeyEntry } from '@lotse/contract/content';
import type { Problem } from '@lotse/contract';
import { createPublicKey, createSecretKey, type KeyObject } from 'node:crypto';

/** One that may say who a customer is. Its algorithm is fixed here: what a token says of itself is not believed. */
export interface IdentityKey {
  readonly algorithm: IdentityKeyEntry['algorithm'];
  readonly issuer: string;
  readonly audience: string;
  readonly key: KeyObject;
}
/** By the `kid` of the tokens. Two for one issuer: a change of keys during which both hold. */
export type IdentityKeys = ReadonlyMap<string, IdentityKey>;

/** Shorter than what it makes, and it could be guessed from one token. */
const leastSecretBytes = 32;

/** Throws ContentRefused with everything that is wrong: a company that believes its customers recognised has to hear at the start that they are not. */
export const readIdentityKeys = (
  entries: Readonly<Record<string, IdentityKeyEntry>>,
  environment: Readonly<Record<string, string | undefined>>,
): IdentityKeys => {
  const problems: Problem[] = [];
  const keys = new Map<string, IdentityKey>();
  for (const [kid, { algorithm, env, issuer, audience }] of Object.entries(entries)) {
    // Where a variable can have one line only, its lines are told apart by \n.
    const text = environment[env]?.trim().replaceAll('\\n', '\n');
    const key = text ? (algorithm === 'HS256' ? secretOf(text) : publicKeyOf(text)) : `${env} is not set. Put ${needed[algorithm]} there.`;
    if (typeof key === 'string') problems.push({ code: 'identity-key', file: 'lotse.json', path: `/keys/${kid}`, message: key });
    else keys.set(kid, { algorithm, issuer, audience, key });
  }
  if (problems.length > 0) throw new ContentRefused(problems);
  return keys;
};

const needed = { HS256: `a secret of at least ${leastSecretBytes} characters`, EdDSA: 'the public Ed25519 key as PEM' } as const;

/** The key, or what is wrong with it; the sentence never holds a part of it. */
const secretOf = (text: string): KeyObject | string => {
  const bytes = Buffer.from(text);
  return bytes.length < leastSecretBytes
    ? `The secret has ${bytes.length} bytes, and HS256 needs ${leastSecretBytes}. Make one with \`openssl rand -base64 48\`.`
    : createSecretKey(bytes);
};

const publicKeyOf = (text: string): KeyObject | string => {
  if (/PRIVATE KEY/.test(text)) return 'This is a private key. It stays with your own backend; put the public one here, from `openssl pkey -pubout`.';
  try {
    const key = createPublicKey(text);
    return key.asymmetricKeyType === 'ed25519' ? key : `This is a key of the kind ${key.asymmetricKeyType}. EdDSA needs Ed25519.`;
  } catch {
    return 'This is no public key as PEM. It begins with "-----BEGIN PUBLIC KEY-----".';
  }
};
