/** Addresses of receipts, which open without a session for a few minutes; and the tokens of drafts, the same for each save. */
import { createHmac, timingSafeEqual } from 'node:crypto';

export interface FlowLinks {
  /** Relative to the API. */
  receipt(reference: string): string;
  judge(reference: string, until: string, signature: string): 'good' | 'expired' | 'forged';
  draftToken(ownerId: string, key: string): string;
}

const receiptMs = 5 * 60_000;

export const createFlowLinks = ({
  secret,
  clock,
  base = '',
}: {
  readonly secret: string;
  readonly clock: () => Date;
  readonly base?: string | undefined;
}): FlowLinks => {
  const sign = (...parts: readonly string[]) => createHmac('sha256', Buffer.from(secret, 'base64url')).update(JSON.stringify(parts)).digest();
  const signatureOf = (reference: string, until: string) => sign('receipt', reference, until);
  return {
    receipt(reference) {
      const until = String(clock().getTime() + receiptMs);
      return `${base}receipts/${reference}?until=${until}&signature=${signatureOf(reference, until).toString('base64url')}`;
    },
    judge(reference, until, signature) {
      const given = Buffer.from(signature, 'base64url');
      const right = signatureOf(reference, until);
      if (given.length !== right.length || !timingSafeEqual(given, right)) return 'forged';
      return Number(until) > clock().getTime() ? 'good' : 'expired';
    },
    draftToken: (ownerId, key) => sign('draft', ownerId, key).toString('base64url'),
  };
};
