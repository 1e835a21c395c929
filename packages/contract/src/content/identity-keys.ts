/** `keys` of lotse.json: who may say who a customer is. */
import * as z from 'zod/mini';
import { demand, show } from './problems.ts';

const said = z.string().check(
  demand(
    (text: string) => text.trim() !== '' && text.length <= 200,
    'company-key-name',
    () => 'This name is empty or longer than 200 characters. Write it as the tokens have it.',
  ),
);

/** Named by the `kid` of the tokens it checks. What it is lies in the environment: a secret has no place in a file that is handed around. */
const key = z.strictObject({
  /** Fixed here, whatever a token says of itself. */
  algorithm: z.enum(['EdDSA', 'HS256']),
  env: z.string().check(
    demand(
      (name: string) => /^[A-Z][A-Z0-9_]*$/.test(name),
      'company-key-env',
      (name) => `${show(name)} is no name of an environment variable. Write one in capitals, e.g. "LOTSE_KEY_SHOP", and put the key itself there.`,
    ),
  ),
  /** `iss` of the tokens: the same customer number of another issuer is another customer. */
  issuer: said,
  /** `aud` of the tokens. */
  audience: z._default(said, 'lotse'),
});
export type IdentityKeyEntry = z.infer<typeof key>;

export const identityKeys = z.record(
  z.string().check(
    demand(
      (kid: string) => /^[\w.-]{1,100}$/.test(kid),
      'company-key-id',
      (kid) => `${show(kid)} cannot name a key. Use letters, digits, ".", "_" and "-", as in "shop-2026".`,
    ),
  ),
  key,
);
