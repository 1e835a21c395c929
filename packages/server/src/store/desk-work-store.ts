import type { Instant } from '@lotse/contract';
import type { Block, DeskSummary } from '@lotse/contract/desk';
import type { Actor, Change } from './conversation-store.ts';

interface Deed {
  readonly conversationId: string;
  readonly by: Actor;
  readonly at: Instant;
}

/** Somebody who waits, as far as it matters for whom. */
export interface Waiting {
  readonly id: string;
  readonly locale: string;
  readonly topic?: string | undefined;
  readonly waitingSince: Instant;
}

/** What agents do with a conversation beside answering it. `conflict` where it has changed so that the deed makes no sense any more. */
export interface DeskWorkStore {
  /** Gives it to a colleague, or back to the queue under a topic or none; who waits keeps his time. The note is stored with it, once for its `clientId`. */
  transfer(
    transfer: Deed & {
      readonly to: { readonly agent: Actor; readonly topic?: string | null | undefined } | { readonly topic: string | null };
      readonly note?: { readonly clientId: string; readonly text: string } | undefined;
    },
  ): Promise<Change>;
  /** Back to the queue, by the agent who has it. */
  release(deed: Deed): Promise<Change>;
  /** Puts it off; nobody's becomes his. The customer's next message ends it, and so does an answer. */
  snooze(snooze: Deed & { readonly until: Instant }): Promise<Change>;
  wake(deed: Deed): Promise<Change>;
  /** Opens again what has ended, with this agent. */
  reopen(deed: Deed): Promise<Change>;
  /** Files it as spam, or takes that back. */
  markSpam(deed: Deed & { readonly spam: boolean }): Promise<Change>;
  /** From now on its visitor can write nothing, or can again. */
  block(deed: Deed & { readonly blocked: boolean }): Promise<Change>;
  blockOf(visitorId: string): Promise<Block | undefined>;
  /** Who waits, the first first. */
  waiting(limit: number): Promise<readonly Waiting[]>;
  /** Other conversations of the same visitor, the newest first. */
  history(conversationId: string, agentId: string, limit: number): Promise<readonly DeskSummary[]>;
}
