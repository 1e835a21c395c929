import type { Callback, HandoffContext, Instant, Participant, Receipt, Slot } from '@lotse/contract';
import type { Change } from './conversation-store.ts';

/** What both kinds of request bring along. */
export interface Asking {
  /** Only taken where (visitor, key) is new, as is `conversationId`. */
  readonly reference: string;
  readonly conversationId: string;
  readonly key: string;
  readonly visitor: Participant;
  readonly locale: string;
  readonly context: HandoffContext;
  /** What it is likely to be about. */
  readonly topic?: string | undefined;
  readonly at: Instant;
}

/** The answer, and what is to be told: nothing where the key was known. */
export interface Asked {
  readonly receipt: Receipt;
  readonly news?: { readonly conversationId: string; readonly visitorId: string; readonly epoch: string; readonly change?: Change | undefined } | undefined;
}

/** How many waited how long, for the time that customers are told. */
export interface Wait {
  readonly beganAt: Instant;
  readonly seconds: number;
}

/** Calls and messages that become conversations, each in one transaction with its conversation. */
export interface WayStore {
  /** `conflict` on `slot` when its places are taken, on `phone` when this number is booked often enough. */
  book(
    booking: Asking & {
      readonly slot: Slot;
      readonly places: number;
      readonly phone: string;
      readonly name?: string | undefined;
      readonly text?: string | undefined;
    },
  ): Promise<Asked>;
  /** Of a call that was booked with this key. */
  receipt(visitorId: string, key: string): Promise<Receipt | undefined>;
  /** To another slot; `conflict` when it is full, or the call is done or cancelled. */
  move(move: { readonly reference: string; readonly by: Participant; readonly slot: Slot; readonly places: number; readonly at: Instant }): Promise<{
    readonly callback: Callback;
    /** Undefined where it stood there already. */
    readonly change?: Change | undefined;
  }>;
  /** Ends its conversation too. */
  cancel(cancellation: { readonly reference: string; readonly by: Participant; readonly at: Instant }): Promise<Change>;
  /** `mailed`: answers go to the address, while the company sends mails. */
  leave(message: Asking & { readonly text: string; readonly email?: string | undefined; readonly mailed: boolean }): Promise<Asked>;
  /** Those of a visitor that end after `since`, the earliest first. */
  callbacksOf(visitorId: string, since: Instant): Promise<readonly Callback[]>;
  /** The times of all that are still to be made after `since`: each takes a place of every slot it reaches into. */
  booked(since: Instant): Promise<readonly { readonly startsAt: Instant; readonly endsAt: Instant }[]>;
  /** First answers in chats since then, the latest first. */
  waits(query: { readonly since: Instant; readonly limit: number }): Promise<readonly Wait[]>;
}
