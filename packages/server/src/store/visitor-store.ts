import type { Customer, Instant, Participant } from '@lotse/contract';

export interface StoredVisitorSession {
  readonly hash: string;
  readonly visitorId: string;
  readonly locale: string;
  /** When it ends, seen from now: the earlier of idle and absolute end. */
  readonly expiresAt: Instant;
  /** Where the visitor is a customer who was recognised. */
  readonly customer?: Customer | undefined;
  /** Conversations of others that a link led him into, and who he is there. */
  readonly guestIn?: readonly { readonly conversationId: string; readonly as: Participant }[] | undefined;
}

/** Anonymous visitors: sessions and the tickets with which their sockets open. Only hashes of secrets are stored. */
export interface VisitorStore {
  add(session: {
    readonly hash: string;
    readonly visitorId: string;
    readonly locale: string;
    readonly at: Instant;
    readonly expiresAt: Instant;
    readonly endsAt: Instant;
    /** Sessions that ended before this are forgotten at the occasion. */
    readonly forgetBefore: Instant;
  }): Promise<void>;
  /** The session if it is alive at `at`. */
  find(hash: string, at: Instant): Promise<StoredVisitorSession | undefined>;
  /** Moves the idle end to `expiresAt`, a customer's to `customerExpiresAt`, never past the absolute one; undefined where the session had ended at `at`. */
  renew(renewal: {
    readonly hash: string;
    readonly at: Instant;
    readonly expiresAt: Instant;
    readonly customerExpiresAt: Instant;
    readonly locale?: string | undefined;
  }): Promise<StoredVisitorSession | undefined>;
  /** Forgets the session and the tickets made for it. */
  end(hash: string): Promise<void>;
  addTicket(ticket: { readonly hash: string; readonly sessionHash: string; readonly at: Instant; readonly expiresAt: Instant }): Promise<void>;
  /** The session the ticket was made for; a second time undefined. */
  takeTicket(hash: string, at: Instant): Promise<StoredVisitorSession | undefined>;
}
