/** Addresses that open without a session, for a few minutes: signed, and made anew whenever somebody is told them. */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Long enough to load what is on the screen; whoever opens it later asks again. */
export const addressMs = 5 * 60_000;

export interface SignedAddresses {
  /** The query that opens `what`: `until=…&signature=…`. */
  queryFor(what: string): string;
  /** Whether this query was made here for `what`: `expired` where it was, and its time is over. */
  judge(what: string, until: string, signature: string): 'good' | 'expired' | 'forged';
}

/** What only who has the secret can say of `text`. The secret is base64url. */
export const sealOf = (secret: string, text: string): Buffer => createHmac('sha256', Buffer.from(secret, 'base64url')).update(text).digest();

export const signedAddresses = ({ secret, clock }: { readonly secret: string; readonly clock: () => Date }): SignedAddresses => {
  const sign = (what: string, until: string) => sealOf(secret, `${what} ${until}`);
  return {
    queryFor(what) {
      const until = String(clock().getTime() + addressMs);
      return `until=${until}&signature=${sign(what, until).toString('base64url')}`;
    },
    judge(what, until, signature) {
      const given = Buffer.from(signature, 'base64url');
      const right = sign(what, until);
      if (given.length !== right.length || !timingSafeEqual(given, right)) return 'forged';
      return Number(until) > clock().getTime() ? 'good' : 'expired';
    },
  };
};
