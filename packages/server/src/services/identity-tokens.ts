/** Reads what a company's own backend has signed about its customer. Nothing in a token is looked at before its signature has been checked. */
import { LotseError } from '@lotse/contract';
import { compactVerify, errors } from 'jose';
import * as z from 'zod/mini';
import type { IdentityKey, IdentityKeys } from './identity-keys.ts';

/** Whom a token names, checked. */
export interface SignedIdentity {
  readonly issuer: string;
  /** The customer as the issuer knows him. */
  readonly subject: string;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  /** Names the token: the same one a second time is a copy. */
  readonly jti: string;
  /** From then on nobody takes it any more, so that nobody has to remember it. */
  readonly forgetAt: Date;
}

export type TokenReader = (jwt: string) => Promise<SignedIdentity>;

/** A token that lies around does not open the door for long. */
const longestLifeSeconds = 300;
/** Two clocks are never quite alike. */
const leewaySeconds = 5;

// What is seen by agents holds no control characters; names and addresses are as long as people have them.
const line = (most: number) => z.string().check(z.minLength(1), z.maxLength(most), z.regex(/^\P{Cc}+$/u));
const seconds = z.number().check(z.gte(0), z.lte(1e11));
const claims = z.object({
  iss: z.unknown(),
  aud: z.unknown(),
  sub: line(200),
  jti: line(100),
  iat: seconds,
  exp: seconds,
  nbf: z.optional(seconds),
  name: z.optional(line(200)),
  email: z.optional(line(254).check(z.regex(/^[^\s@]+@[^\s@]+$/))),
});

export const tokenReader =
  ({ keys, clock }: { readonly keys: IdentityKeys; readonly clock: () => Date }): TokenReader =>
  async (jwt) => {
    const { text, key } = await signedText(jwt, keys);
    const read = claims.safeParse(json(text));
    if (!read.success)
      throw refused('claims', String(read.error.issues[0]?.path[0] ?? ''), '"sub", "jti", "iat" and "exp" have to be there, "name" and "email" may.');
    const { iss, aud, sub, jti, iat, exp, nbf = iat, name, email } = read.data;
    if (iss !== key.issuer) throw refused('issuer', 'iss', `"iss" has to be "${key.issuer}".`);
    if (aud !== key.audience) throw refused('audience', 'aud', `"aud" has to be "${key.audience}".`);
    const now = clock().getTime() / 1000;
    if (exp <= now - leewaySeconds) throw refused('expired', 'exp', 'The token has expired. Sign a new one each time it is asked for, and compare the clocks.');
    if (nbf > now + leewaySeconds || iat > now + leewaySeconds)
      throw refused('early', 'nbf', 'The token is from the future. Compare the clock of the machine that signs.');
    if (exp > now + longestLifeSeconds + leewaySeconds || exp - iat > longestLifeSeconds)
      throw refused('lifetime', 'exp', `A token may be valid for ${longestLifeSeconds} seconds. Sign a new one each time it is asked for.`);
    return { issuer: key.issuer, subject: sub, name, email, jti, forgetAt: new Date((exp + leewaySeconds) * 1000) };
  };

/** The text of a token whose signature holds. Of its header only `kid` and `alg` count; keys and addresses that it brings along are passed over. */
const signedText = async (jwt: string, keys: IdentityKeys): Promise<{ readonly text: string; readonly key: IdentityKey }> => {
  let found: IdentityKey | undefined;
  try {
    const { payload } = await compactVerify(
      jwt,
      ({ kid, alg, typ }) => {
        found = typeof kid === 'string' ? keys.get(kid) : undefined;
        if (!found) throw refused('key-id', 'kid', 'Its "kid" is none of "keys" in lotse.json.');
        if (alg !== found.algorithm) throw refused('algorithm', 'alg', `This key signs with ${found.algorithm} only.`);
        if (typ !== undefined && typ !== 'JWT') throw refused('malformed', 'typ', 'Its "typ" has to be "JWT".');
        return found.key;
      },
      { algorithms: ['EdDSA', 'HS256'] },
    );
    if (found) return { text: new TextDecoder().decode(payload), key: found };
    throw refused('key-id', 'kid', 'It has no key.');
  } catch (thrown) {
    if (thrown instanceof LotseError) throw thrown;
    if (thrown instanceof errors.JWSSignatureVerificationFailed)
      throw refused('signature', '', 'Its signature does not hold: another key has signed it, or it was changed.');
    if (thrown instanceof errors.JOSEAlgNotAllowed) throw refused('algorithm', 'alg', 'It is signed with an algorithm that no key here has.');
    throw refused('malformed', '', 'It is no signed token: three parts with dots between them.');
  }
};

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

type Reason = 'malformed' | 'key-id' | 'algorithm' | 'signature' | 'claims' | 'issuer' | 'audience' | 'expired' | 'early' | 'lifetime' | 'replayed';

/** For the developer: which claim, and what to do. Nothing that the token says stands in it. */
export const refused = (reason: Reason, claim: string, what: string): LotseError =>
  new LotseError(reason === 'expired' ? 'expired' : 'unauthorized', `The identity token is refused. ${what} See docs/errors.md#identity-${reason}`, {
    field: claim === '' ? 'jwt' : `jwt.${claim}`,
  });
