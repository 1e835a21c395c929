import type { Customer, Instant } from '@lotse/contract';

/** What one exchange of a signed token leads to. */
export interface Recognition {
  readonly issuer: string;
  readonly subject: string;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly jti: string;
  readonly forgetAt: Instant;
  /** Taken where this customer comes for the first time. */
  readonly newId: string;
  /** Hash of the token of his new session, where he has none to go on with. */
  readonly hash: string;
  /** Hash of the token that was sent along. */
  readonly earlier?: string | undefined;
  readonly locale: string;
  readonly at: Instant;
  readonly expiresAt: Instant;
  readonly endsAt: Instant;
}

export interface Recognised {
  readonly customer: Customer;
  readonly expiresAt: Instant;
  /** Which session he has: the new one, or his own from before. */
  readonly hash: string;
  /** Of the visitor or the other customer whose session the token sent along was: it is over. */
  readonly ended?: { readonly hash: string; readonly visitorId: string } | undefined;
  /** Conversations that were the visitor's and are his now. */
  readonly carried: readonly string[];
}

/** Customers, by what somebody has signed. Two are one only where issuer and subject are the same, never by their names or addresses. */
export interface CustomerStore {
  /**
   * Takes a token once, and opens the customer's session. The session of the token sent along goes on where it is his own; where it is a visitor's,
   * the visitor's conversations become his, in the same transaction. Undefined, and nothing done, where the token was used before.
   */
  recognise(recognition: Recognition): Promise<Recognised | undefined>;
  /** Undefined where nobody with this id was ever recognised. */
  find(id: string): Promise<(Customer & { readonly subject: string; readonly issuer: string; readonly signedAt: Instant }) | undefined>;
}
