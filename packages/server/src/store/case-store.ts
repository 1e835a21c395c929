import type { CaseKind, Instant, Problem } from '@lotse/contract';
import type { KeptEvent, ReportedEvent, StatusScheme, Taken } from '@lotse/contract/cases';

/** A case with all that was reported about it, in the order in which it was recorded; what it comes to is told by `foldCase`. */
export interface KeptCase {
  readonly reference: string;
  readonly kind: CaseKind;
  /** The visitor or customer who sent it, where it began here. */
  readonly ownerId?: string | undefined;
  /** The customer, as the company's tokens name him, and who signs them. */
  readonly customer?: { readonly id: string; readonly issuer?: string | undefined } | undefined;
  /** Where codes and news go. In small letters. */
  readonly email?: string | undefined;
  /** In which mails are written. */
  readonly locale: string;
  readonly submissionReference?: string | undefined;
  /** By which it was sent. */
  readonly flowId?: string | undefined;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly endedAt?: Instant | undefined;
  /** Erased at his wish, as far as the law allows: shown to no customer. */
  readonly restrictedAt?: Instant | undefined;
  readonly events: readonly KeptEvent[];
}

/** A case that has changed, and the visitors and customers who may look at it. */
export interface MovedCase {
  readonly reference: string;
  readonly watchers: readonly string[];
}

/** What one source has to say about one case. */
export interface CaseNews {
  readonly reference: string;
  /** The system or agent. */
  readonly by: string;
  readonly events: readonly ReportedEvent[];
  /** Who signs the tokens of the customers it names: the same number of another issuer is another customer. */
  readonly issuer?: string | undefined;
  readonly at: Instant;
  /** On the company's calendar. */
  readonly today: string;
  /** How many events an agent saw: where there are more, it is a `conflict`, and nothing is stored. */
  readonly seen?: number | undefined;
}

/** What became of them, in their order; or what is wrong with some, and then nothing of it is stored. `path`: within the list, `/3/stage`. */
export type Appended =
  | {
      readonly taken: readonly { readonly id: string; readonly outcome: Taken }[];
      /** As it was given out. */
      readonly reference: string;
      /** It was opened. */
      readonly isNew: boolean;
      /** Visitors and customers who may look at it, so that they are told. */
      readonly watchers: readonly string[];
    }
  | { readonly problems: readonly Problem[] };

/** Why he may look: it is his own, or he has opened it with a code or a link. */
export type CaseAccess = 'own' | 'code' | 'link';

/** What he knows beside the reference, normalised and hashed by `proofDigest`, so that all are of one length. */
export interface CaseDigest {
  readonly kind: 'postalCode' | 'email';
  readonly digest: string;
}

export interface UnknownStatus {
  readonly scheme: StatusScheme;
  readonly status: string;
  readonly count: number;
  /** When it was heard of first, and last. */
  readonly since: Instant;
  readonly lastAt: Instant;
  /** Who reported it last, and about which case. */
  readonly by: string;
  readonly reference: string;
}

/** Everything under way, as it was reported. Letters are the same in either case where a case is asked for by its reference. */
export interface CaseStore {
  /** Judged, numbered and stored in one transaction; all or nothing. The same `(by, id)` again is the same event. */
  append(news: CaseNews): Promise<Appended>;
  read(reference: string): Promise<KeptCase | undefined>;
  /** Visitors and customers who may look at it. */
  watchers(reference: string, at: Instant): Promise<readonly string[]>;
  /** All of this visitor or customer, and what he has opened; what is under way first, then the newest first. */
  of(who: { readonly visitorId: string; readonly at: Instant }): Promise<readonly KeptCase[]>;
  /** Those that are his own, also where no customer is shown them any more: for whoever asks what is kept of him. */
  own(ownerId: string): Promise<readonly KeptCase[]>;

  /** Whether he may look; undefined also where there is none. */
  access(look: { readonly reference: string; readonly visitorId: string; readonly at: Instant }): Promise<CaseAccess | undefined>;
  /** The same work whether there is such a case or not: one read, one comparison. */
  proves(proof: { readonly reference: string; readonly proof: CaseDigest }): Promise<boolean>;

  /**
   * From now on a code of this visitor may come. Where `proof` holds, a mail with one is put into the outbox; where not, all the same is stored but that.
   */
  challenge(challenge: {
    readonly reference: string;
    readonly visitorId: string;
    readonly proof: CaseDigest;
    readonly mailId: string;
    readonly locale: string;
    readonly at: Instant;
    readonly expiresAt: Instant;
    /** Whether mails leave, and enough of them have not left for this case already. */
    readonly mails: boolean;
  }): Promise<void>;
  /** The code that a mail takes along. Nothing where nobody waits for one. */
  putCode(code: { readonly reference: string; readonly visitorId: string; readonly hash: string; readonly expiresAt: Instant }): Promise<void>;
  /** Counts a try, and opens the case where it is right. `over`: too many tries, until then. */
  tryCode(attempt: {
    readonly reference: string;
    readonly visitorId: string;
    readonly given: string;
    readonly at: Instant;
    /** Until when a wrong try is remembered. */
    readonly codeUntil: Instant;
    /** How long he may look. */
    readonly grantUntil: Instant;
  }): Promise<{ readonly outcome: 'right' | 'wrong' } | { readonly outcome: 'over'; readonly until: Instant }>;

  /** A link that opens one case for reading. Only its hash is kept. */
  addLink(link: { readonly hash: string; readonly reference: string; readonly expiresAt: Instant }): Promise<void>;
  /** Opens its case for whoever has it, no longer than the link itself, and says which it is. Undefined where it is unknown, over, or revoked. */
  openByLink(opening: { readonly hash: string; readonly visitorId: string; readonly at: Instant; readonly grantUntil: Instant }): Promise<string | undefined>;
  /** None of its links opens it any more, and whoever came by one is out. */
  revokeLinks(reference: string): Promise<void>;

  /** Reported, and in no table: the newest first. */
  unknownStatuses(): Promise<readonly UnknownStatus[]>;

  /** Of his own, those that no flow of his has begun: what has ended goes, the rest is shown to no customer any more and goes when it ends. */
  forget(who: { readonly ownerId: string; readonly at: Instant }): Promise<{ readonly erased: number; readonly restricted: number }>;
  /** Erases what was kept long enough, and what opened cases for a while. How many cases went. */
  erase(at: Instant): Promise<number>;
}
