import type {
  ConversationHead,
  ConversationRating,
  ConversationSummary,
  EventPage,
  HandoffContext,
  Instant,
  Keyed,
  Marks,
  OutgoingMessage,
  Participant,
  ReadRange,
  SendResult,
} from '@lotse/contract';
import type { Box, DeskConversation, DeskSummary, Note } from '@lotse/contract/desk';
import type { MovedCase } from './case-store.ts';
import type { DeskWorkStore } from './desk-work-store.ts';

/** Who does it: an agent, a bot and the system reach every conversation, a visitor only his own; another's is `not-found`. */
export type Actor = Participant;

/** What a deed changed: stored events in order (none where marks moved only), to be published as it is. */
export interface Change {
  readonly conversationId: string;
  readonly visitorId: string;
  /** Undefined when nothing changed. */
  readonly page?: EventPage | undefined;
  /** The order of those who wait may be another one now. */
  readonly queueMoved: boolean;
  /** Cases that went on with it. */
  readonly cases?: readonly MovedCase[] | undefined;
}

/** The `seq` of the event that says so; `duplicate`: it stood there before. */
export interface Changed {
  readonly seq: number;
  readonly duplicate: boolean;
  readonly change: Change;
}

export interface ConversationStore extends DeskWorkStore {
  /** `id` is only taken where (visitor, key) is new. */
  start(start: {
    readonly id: string;
    readonly key: string;
    readonly visitor: Participant;
    readonly locale: string;
    readonly context: HandoffContext;
    /** The contact reason that the context speaks for. */
    readonly topic?: string | undefined;
    readonly at: Instant;
  }): Promise<{ readonly conversation: ConversationHead; readonly isNew: boolean }>;
  /**
   * Appends in one piece. A customer's message opens a resolved conversation again, an agent's takes a waiting one; both as events before the message.
   */
  append(append: {
    readonly conversationId: string;
    readonly by: Actor;
    readonly messages: readonly OutgoingMessage[];
    /** Whose files they may name, where that is not who sends them: whoever came by a link acts as another one. */
    readonly uploaderId?: string | undefined;
    /** The head that an agent saw: a colleague's answer after it is a `conflict`, and nothing is stored. */
    readonly seen?: number | undefined;
    /** The contact reason that the words speak for, where nothing before them spoke for one. */
    readonly topic?: string | undefined;
    readonly at: Instant;
  }): Promise<{ readonly results: readonly SendResult[]; readonly change: Change }>;
  /** The `limit` events next to the cursor, in order of `seq`. A cursor `after` says that the reader has everything up to it. */
  read(read: { readonly conversationId: string; readonly by: Actor; readonly range: ReadRange; readonly limit: number }): Promise<{
    readonly page: EventPage;
    readonly change: Change;
  }>;
  /** Marks only grow, and never past the head. */
  mark(mark: {
    readonly conversationId: string;
    readonly by: Actor;
    readonly read?: number | undefined;
    readonly delivered?: number | undefined;
  }): Promise<Change>;
  /** Ends it: an agent resolves with a reason, a customer closes. Once ended, again changes nothing. */
  end(end: { readonly conversationId: string; readonly by: Actor; readonly reason?: string | undefined; readonly at: Instant }): Promise<Change>;
  /** Gives it to the agent; `conflict` while a colleague has it who is not the one in `from`. */
  take(take: { readonly conversationId: string; readonly by: Actor; readonly from?: string | undefined; readonly at: Instant }): Promise<Change>;
  /** What this agent has under way goes back to the queue, with all who wait for longer in front. */
  releaseAll(release: { readonly agentId: string; readonly by: Actor; readonly at: Instant }): Promise<readonly Change[]>;
  /** New words for a message of one's own; `clientId` names the edit. `conflict` where the message was redacted. */
  edit(edit: {
    readonly conversationId: string;
    readonly by: Actor;
    readonly of: number;
    readonly edit: OutgoingMessage;
    readonly at: Instant;
  }): Promise<Changed>;
  /** Takes a message of one's own back: its words, those of its edits too, leave the store, its place in the list stays. Once is enough. */
  redact(redaction: { readonly conversationId: string; readonly by: Actor; readonly of: number; readonly at: Instant }): Promise<Changed>;
  /** A `system` event: what happened to the conversation beside what was said in it. */
  tell(news: { readonly conversationId: string; readonly by: Actor; readonly code: string; readonly at: Instant }): Promise<Change>;
  /** A machine says something: nobody waits for an answer because of it, and nobody has been answered by it. Once for each `clientId`. */
  botSays(news: {
    readonly conversationId: string;
    readonly by: Actor;
    readonly clientId: string;
    readonly text: string;
    readonly at: Instant;
  }): Promise<Change>;
  /** Whose conversation it is; `not-found` where the actor may not reach it. */
  place(conversationId: string, by: Actor): Promise<{ readonly conversationId: string; readonly visitorId: string }>;
  /** The customer's judgement, once: the same key again changes nothing, another is a `conflict`. */
  rate(rate: { readonly conversationId: string; readonly by: Actor; readonly rating: Keyed<ConversationRating>; readonly at: Instant }): Promise<Change>;
  /** Newest first. */
  listOf(visitorId: string): Promise<readonly ConversationSummary[]>;
  /** By visitor: heads of his conversations that are under way or changed since `since`. */
  headsOf(visitorIds: readonly string[], since: Instant): Promise<Readonly<Record<string, Marks>>>;
  /** Who waits for a chat, the first first, and since when. */
  queue(
    limit: number,
  ): Promise<readonly { readonly place: { readonly conversationId: string; readonly visitorId: string }; readonly since?: Instant | undefined }[]>;

  /** The desk's inbox: `mine` and `waiting` with the longest wait first, `all` with the latest change first. What is put off beyond `at` comes last in `mine` and is not counted there. */
  box(
    box: Box,
    agentId: string,
    at: Instant,
    limit: number,
  ): Promise<{ readonly conversations: readonly DeskSummary[]; readonly counts: Readonly<Record<Box, number>> }>;
  forDesk(conversationId: string, agentId: string): Promise<DeskConversation>;
  /** A list of its own, numbered from 1. The same `clientId` again is the same note. */
  addNote(note: { readonly conversationId: string; readonly by: Actor; readonly clientId: string; readonly text: string; readonly at: Instant }): Promise<{
    readonly notes: readonly Note[];
    readonly seq: number;
    readonly visitorId: string;
    readonly duplicate: boolean;
  }>;
  notes(conversationId: string): Promise<readonly Note[]>;
}
