/** A company's own backend, which says who its customers are. */
import { SignJWT, type JWTPayload } from 'jose';
import { generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { readIdentityKeys } from '../src/index.ts';

const shop = generateKeyPairSync('ed25519');
const pem = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString();
export const portalSecret = 'a secret of the portal, long enough for it';

/** As lotse.json and the environment name them: the shop has a key pair, the portal two secrets of which one is to go. */
export const keys = readIdentityKeys(
  {
    shop: { algorithm: 'EdDSA', env: 'SHOP', issuer: 'https://shop.example', audience: 'lotse' },
    'portal-2025': { algorithm: 'HS256', env: 'PORTAL_OLD', issuer: 'https://portal.example', audience: 'lotse' },
    'portal-2026': { algorithm: 'HS256', env: 'PORTAL', issuer: 'https://portal.example', audience: 'lotse' },
  },
  { SHOP: pem(shop.publicKey), PORTAL_OLD: `${portalSecret} (old)`, PORTAL: portalSecret },
);
export const shopPublicPem = pem(shop.publicKey);

const signers: Readonly<Record<string, { readonly alg: string; readonly issuer: string; readonly key: KeyObject | Uint8Array }>> = {
  shop: { alg: 'EdDSA', issuer: 'https://shop.example', key: shop.privateKey },
  'portal-2025': { alg: 'HS256', issuer: 'https://portal.example', key: new TextEncoder().encode(`${portalSecret} (old)`) },
  'portal-2026': { alg: 'HS256', issuer: 'https://portal.example', key: new TextEncoder().encode(portalSecret) },
};

/** A token for `sub`, good for two minutes, with whatever a test wants different. */
export const sign = (
  sub: string,
  { kid = 'shop', now = Date.now(), ...changed }: JWTPayload & { readonly kid?: string; readonly now?: number } = {},
  header: Readonly<Record<string, unknown>> = {},
): Promise<string> => {
  const signer = signers[kid];
  if (!signer) throw new Error(`Nobody signs with ${kid}.`);
  const { alg, issuer, key } = signer;
  const iat = Math.floor(now / 1000);
  return new SignJWT({ iss: issuer, aud: 'lotse', sub, iat, exp: iat + 120, jti: randomUUID(), ...changed })
    .setProtectedHeader({ alg, kid, ...header })
    .sign(key);
};
