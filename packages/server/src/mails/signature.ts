/** Who may hand us something without a session: whoever has a key of lotse.json. The signature is looked at before the content. */
import { LotseError } from '@lotse/contract';
import { createHmac, timingSafeEqual } from 'node:crypto';

/** What was signed long ago may have been overheard. */
const toleranceMs = 5 * 60_000;

export const signatureOf = (secret: string, seconds: number, text: string): string => createHmac('sha256', secret).update(`${seconds}.${text}`).digest('hex');

export interface SignedParts {
  /** By the name of the key. */
  readonly secretOf: (key: string) => string | undefined;
  readonly clock: () => Date;
}

/** Refuses what is not signed: `Lotse-Key: NAME` and `Lotse-Signature: t=SECONDS,v1=HEX`, over `SECONDS.BODY`. */
export const signedBy =
  ({ secretOf, clock }: SignedParts) =>
  ({ headers, text }: { readonly headers: Headers; readonly text: string }): void => {
    const [, seconds = '', hex = ''] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(headers.get('lotse-signature') ?? '') ?? [];
    const secret = secretOf(headers.get('lotse-key') ?? '');
    const expected = Buffer.from(signatureOf(secret ?? '', Number(seconds), text));
    const given = Buffer.from(hex.padEnd(64, ' '));
    const isRight = timingSafeEqual(expected, given) && secret !== undefined;
    const isFresh = Math.abs(clock().getTime() - Number(seconds) * 1000) <= toleranceMs;
    if (!isRight || !isFresh) throw new LotseError('unauthorized', 'This has to be signed with the key of lotse.json, now: docs/protocol.md says how.');
  };
