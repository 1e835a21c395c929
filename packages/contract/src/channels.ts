import type { Instant, Keyed, NonEmpty } from './adapter.ts';
import type { HandoffContext } from './conversations.ts';
import type { Receipt } from './flows/service.ts';

export interface Channels {
  /** The ways to a human, in the order in which they are shown everywhere. */
  list(): Promise<NonEmpty<Channel>>;
  /**
   * Books a call. `conflict` on the field `slot`: the last place in it has just been taken, or it is no longer offered; `list` has those that are free.
   * `invalid` on the field `phone`: nobody can dial that.
   */
  requestCallback?(request: Keyed<CallbackRequest>): Promise<Receipt>;
  /** What is left becomes a conversation. `invalid` on the field `email`: no mail would arrive there. */
  leaveMessage?(message: Keyed<OfflineMessage>): Promise<Receipt>;
  /** The visitor's own calls that are still to come, and those of the last days; the earliest first. */
  callbacks?(): Promise<readonly Callback[]>;
  /** To another slot; refused like a request. The same slot again changes nothing. */
  moveCallback?(reference: string, to: { readonly slot: string }): Promise<Callback>;
  /** Once is enough. A call of somebody else is `not-found`. */
  cancelCallback?(reference: string): Promise<void>;
}

export interface Channel {
  readonly kind: ChannelKind;
  readonly label: string;
  /** `tel:`, `mailto:`, `https:`; a chat has none, nor have a callback and a message that are left here. */
  readonly href?: string | undefined;
  /** Price of the call, address. */
  readonly note?: string | undefined;
  readonly availability: Availability;
  /** Of a callback: what can be booked now, the earliest first; empty when all is taken. Absent: we call as soon as we can. */
  readonly slots?: readonly Slot[] | undefined;
}

export type ChannelKind = 'chat' | 'phone' | 'callback' | 'email' | 'message' | 'visit';

export interface Availability {
  readonly state: 'open' | 'closed' | 'unknown';
  /** When it closes, or is back. */
  readonly changesAt?: Instant | undefined;
  /** "Fronleichnam (Bayern)" */
  readonly reason?: string | undefined;
  /** Absent while nothing is known. */
  readonly estimatedWaitSeconds?: number | undefined;
  /** `false`: open by its hours, but nobody is there just now. */
  readonly attended?: boolean | undefined;
}

/** A time in which we call. */
export interface Slot {
  /** What the backend knows it by. */
  readonly id: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

export interface CallbackRequest {
  /** As the customer wrote it. */
  readonly phone: string;
  /** Id of a slot; absent where the channel names none. */
  readonly slot?: string | undefined;
  readonly name?: string | undefined;
  /** What it is about, in his words. */
  readonly text?: string | undefined;
  readonly context: HandoffContext;
}

export interface Callback {
  readonly reference: string;
  /** As it is dialled. */
  readonly phone: string;
  readonly slot?: Slot | undefined;
  readonly state: 'booked' | 'done' | 'cancelled';
  /** The conversation it became, where the backend has conversations. */
  readonly conversationId?: string | undefined;
}

export interface OfflineMessage {
  readonly text: string;
  /** Where the answer goes when the customer has gone. */
  readonly email?: string | undefined;
  readonly context: HandoffContext;
}
