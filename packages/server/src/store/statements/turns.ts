/** What a deed does to a conversation: the events it makes, and how the row looks after it. */
import type { ConversationStatus, Participant } from '@lotse/contract';
import type { ConversationRow } from './rows.ts';

/** An event before it has its number. */
export interface NewEvent {
  readonly kind: 'message' | 'edit' | 'redact' | 'status' | 'assign' | 'system' | 'rating';
  readonly clientId?: string;
  readonly data: object;
}

/** How the row of a conversation looks after a deed; what is not named stays. */
export interface Turn {
  readonly status?: ConversationStatus;
  /** `null`: nobody's any more. */
  readonly assignee?: Participant | null;
  readonly waitingSince?: string | null;
  readonly answeredAt?: string;
  readonly lastText?: string;
  readonly reason?: string | null;
  readonly topic?: string | null;
  readonly snoozedUntil?: string | null;
}

/** What happens to a conversation before the deed itself. */
export interface Prelude {
  readonly news: readonly NewEvent[];
  readonly to: Turn;
}

export const statusEvent = (status: ConversationStatus): NewEvent => ({ kind: 'status', data: { status } });
export const assignEvent = ({ id, role, name }: Participant): NewEvent => ({ kind: 'assign', data: { to: { id, role, name } } });
export const nobodyEvent: NewEvent = { kind: 'assign', data: {} };

export const ended = ({ status }: ConversationRow): boolean => status === 'resolved' || status === 'closed';
