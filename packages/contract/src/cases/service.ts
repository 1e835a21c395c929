/** Cases as a backend offers them. */
import type { Keyed } from '../adapter.ts';
import type { Case, CaseEvent, CaseStub, CaseSummary } from './case.ts';

export interface Cases {
  /** All of this session's customer or visitor, what is under way first, then the newest first. */
  list?(): Promise<readonly CaseSummary[]>;
  /**
   * A customer's own needs no proof, nor does what this session has opened with a code or link before. With postcode or e-mail: a stub.
   * Unknown and wrong are the same `not-found`; a wrong code is `invalid` with the field `code`, also where there is no such case; too many tries
   * are `rate-limited`. A backend that cannot look is `unavailable`, never `not-found`. A link says itself which case it opens: with one the reference
   * is `-`, and is not read; one that leads nowhere any more is `not-found`.
   */
  look(reference: string, proof?: CaseProof): Promise<Case | CaseStub>;
  /** Sends a code to the contact on file, if the proof holds; answers alike if not. */
  challenge?(reference: string, proof: CaseProof): Promise<void>;
  /** Events before this one, the newest first; of a case that may be looked at. */
  events?(reference: string, before: string): Promise<CaseEventPage>;
  /** Mails about changes of a case that may be looked at. */
  follow?(reference: string, follow: Keyed<Follow>): Promise<Followed>;
  unfollow?(reference: string): Promise<void>;
}

/** A pair with the reference, a code from a mail, or what stands in a mailed link. */
export type CaseProof = { readonly postalCode: string } | { readonly email: string } | { readonly code: string } | { readonly link: string };

export interface CaseEventPage {
  readonly events: readonly CaseEvent[];
  readonly earlier: boolean;
}

export interface Follow {
  readonly email: string;
  readonly locale: string;
}
/** `asked`: a mail asks whoever has the address whether he wants it; nothing else is sent there before. */
export interface Followed {
  readonly state: 'asked' | 'following';
}
