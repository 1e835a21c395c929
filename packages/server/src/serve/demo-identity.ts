/** Nordlicht's own backend, as far as Lotse can tell: it signs who is signed in. In the demo only, with a key that nobody else ever has. */
import { SignJWT } from 'jose';
import { createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import type { IdentityKey } from '../services/identity-keys.ts';

export interface DemoIdentity {
  readonly kid: string;
  readonly key: IdentityKey;
  /** What the page hands to the widget; undefined where there is no such customer. */
  token(customer: string): Promise<string | undefined>;
}

/** Invented, like everything of Nordlicht. */
const customers: Readonly<Record<string, { readonly sub: string; readonly name: string; readonly email: string }>> = {
  petersen: { sub: '2100471', name: 'Maria Petersen', email: 'maria.petersen@kunde.example' },
  hansen: { sub: '2100812', name: 'Jens Hansen', email: 'jens.hansen@kunde.example' },
};

export const demoIdentity = (clock: () => Date): DemoIdentity => {
  const kid = 'nordlicht-demo';
  const key: IdentityKey = { algorithm: 'HS256', issuer: 'https://www.nordlicht.example', audience: 'lotse', key: createSecretKey(randomBytes(32)) };
  return {
    kid,
    key,
    async token(customer) {
      const claims = Object.hasOwn(customers, customer) ? customers[customer] : undefined;
      const iat = Math.floor(clock().getTime() / 1000);
      return (
        claims &&
        new SignJWT({ ...claims, iss: key.issuer, aud: key.audience, iat, exp: iat + 120, jti: randomUUID() })
          .setProtectedHeader({ alg: key.algorithm, kid })
          .sign(key.key)
      );
    },
  };
};
