import type { CaseKind, Instant } from '@lotse/contract';
import type { FoldedCase, Followed } from '@lotse/contract/cases';
import type { Untold } from '../cases/told.ts';
import type { BouncedMail } from './mail-store.ts';

/** `confirm` asks whoever has the address whether he wants to follow; `promise` and `news` go to who does. */
export type CaseMailKind = 'code' | 'confirm' | 'promise' | 'news';

export interface DueCaseMail {
  readonly id: string;
  readonly kind: CaseMailKind;
  readonly reference: string;
  readonly attempts: number;
  readonly createdAt: Instant;
}

export interface StoredHash {
  readonly hash: string;
  readonly expiresAt: Instant;
}

/** What leaves, taken for now. */
export type CaseLetter = { readonly id: string; readonly email: string; readonly locale: string; readonly reference: string } & (
  | { readonly kind: 'code' | 'confirm' }
  /** With all that he was not told yet. */
  | { readonly kind: 'promise' | 'news'; readonly case: FoldedCase; readonly untold: Untold }
);

/** What a link in a mail is about; `state` as it is now. */
export interface FollowPlace {
  readonly reference: string;
  readonly kind: CaseKind;
  readonly locale: string;
  readonly state: FollowState;
}
export type FollowState = 'asked' | 'on' | 'stopped' | 'bounced';

/** Somebody who follows a case: by what he asked for himself, and by the address on file where he has proved that it is his. */
export interface Follower {
  readonly reference: string;
  readonly visitorId: string;
  readonly isProved: boolean;
}

/** Who is mailed about a case, and the mails that are to leave. */
export interface CaseMailStore {
  /** `at once`: without asking at the address. The same key again, and an address that follows already, change nothing. */
  follow(wish: {
    readonly reference: string;
    readonly visitorId: string;
    readonly key: string;
    readonly email: string;
    readonly locale: string;
    readonly atOnce: boolean;
    readonly at: Instant;
  }): Promise<Followed>;
  unfollow(who: Follower & { readonly at: Instant }): Promise<void>;
  following(who: Follower): Promise<boolean>;
  /** The address that codes go to. */
  onFile(reference: string): Promise<string | undefined>;

  /** Where the link in a mail leads; undefined where it is too old or none. */
  place(hash: string, purpose: 'confirm' | 'stop', at: Instant): Promise<FollowPlace | undefined>;
  /** Whoever has the address has said so himself. */
  confirm(hash: string, at: Instant): Promise<void>;
  stop(hash: string, at: Instant): Promise<void>;

  /** What was mailed about this case opens nothing any more, and nothing more is mailed to those who follow it: one of them was the wrong one. */
  revoke(revocation: { readonly reference: string; readonly by: string; readonly at: Instant }): Promise<void>;

  /** News waits until this long ago: what comes within is one mail. */
  due(query: { readonly gatheredSince: Instant; readonly at: Instant; readonly limit: number }): Promise<readonly DueCaseMail[]>;
  /** Takes one for as long as that, and keeps what opens by it; undefined where nobody needs it any more. */
  take(mail: {
    readonly id: string;
    readonly at: Instant;
    readonly today: string;
    readonly until: Instant;
    readonly code: StoredHash;
    readonly confirm: StoredHash;
    readonly stop: StoredHash;
    readonly open: StoredHash;
  }): Promise<CaseLetter | undefined>;
  sent(mail: { readonly id: string; readonly at: Instant }): Promise<void>;
  again(mail: { readonly id: string; readonly tryAt: Instant; readonly reason: string }): Promise<void>;
  /** It came back, or is given up: news no longer goes there. Undefined where it is no mail of this outbox. */
  bounce(mail: { readonly id: string; readonly at: Instant; readonly reason: string }): Promise<BouncedMail | undefined>;
  /** Since when the oldest of those that have not left should have. */
  lateSince(): Promise<Instant | undefined>;
  /** Of one case, the oldest first. */
  list(reference: string): Promise<readonly { readonly id: string; readonly kind: CaseMailKind; readonly email: string; readonly state: string }[]>;
}
