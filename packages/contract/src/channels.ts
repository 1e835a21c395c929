import type { Instant, NonEmpty } from './adapter.ts';

export interface Channels {
  /** The ways to a human, in the order in which they are shown everywhere. */
  list(): Promise<NonEmpty<Channel>>;
}

export interface Channel {
  readonly kind: ChannelKind;
  readonly label: string;
  /** `tel:`, `mailto:`, `https:`; a chat has none. */
  readonly href?: string | undefined;
  /** Price of the call, address. */
  readonly note?: string | undefined;
  readonly availability: Availability;
}

export type ChannelKind = 'chat' | 'phone' | 'callback' | 'email' | 'message' | 'visit';

export interface Availability {
  readonly state: 'open' | 'closed' | 'unknown';
  /** When it closes, or is back. */
  readonly changesAt?: Instant | undefined;
  /** "Fronleichnam (Bayern)" */
  readonly reason?: string | undefined;
  readonly estimatedWaitSeconds?: number | undefined;
}
