/**
 * How one part of the server tells the others that something changed. A hint may be lost, doubled or reordered: the store is the truth,
 * and heads in beats and answers find what a lost hint would have said. Between nodes this becomes a message bus.
 */
import type { EventPage, Participant } from '@lotse/contract';
import type { Doing } from '@lotse/contract/desk';

export type Hint =
  | TopicHint
  /** A conversation began; nothing has been said in it yet. */
  | (Place & { readonly kind: 'started'; readonly epoch: string })
  /** Events were stored, or marks moved (then without events). */
  | (Place & { readonly kind: 'changed'; readonly page: EventPage })
  | (Place & { readonly kind: 'typing'; readonly by: Participant })
  /** 1 is next. */
  | (Place & { readonly kind: 'queue'; readonly position: number; readonly estimatedWaitSeconds?: number | undefined })
  /** A session of this visitor is over: whatever still listens or waits in its name ends. */
  | { readonly kind: 'ended'; readonly visitorId: string; readonly session: string }
  /** An internal note was stored: for agents only. */
  | (Place & { readonly kind: 'note'; readonly seq: number })
  /** Something changed that is no event: put off, kept out, filed. For agents only. */
  | (Place & { readonly kind: 'desk' })
  /** An agent looks, notes something down or leaves. For agents only. */
  | (Place & { readonly kind: 'looking'; readonly by: Participant; readonly doing: Doing })
  /** A case has changed: for those who may look at it, and for agents. `isNew`: it stands in their lists from now on. */
  | { readonly kind: 'case'; readonly reference: string; readonly visitorIds: readonly string[]; readonly isNew?: boolean | undefined }
  /** The sessions of this agent have ended: whatever waits for him ends too. */
  | { readonly kind: 'agent-out'; readonly agentId: string };

export interface Place {
  readonly conversationId: string;
  /** Whose conversation it is. */
  readonly visitorId: string;
}

/** Something that concerns everybody. */
export interface TopicHint {
  readonly kind: 'topic';
  readonly topic: 'channels' | 'articles' | 'outages';
}

/** What is listened to; the desk listens to everything. Topics reach everybody. */
export type HintFilter = { readonly conversationId: string } | { readonly visitorId: string } | 'everything';

export interface Hints {
  publish(hint: Hint): void;
  /** Listeners are called with the same object, soon after `publish` and never within it. Returns the end of it. */
  subscribe(to: HintFilter, on: (hint: Hint) => void): () => void;
}
