import type { Instant, Keyed, NonEmpty, Page } from './adapter.ts';
import type { FileRef } from './files.ts';
import type { Answers } from './flows/service.ts';

export interface Conversations {
  /** The visitor's conversations, the newest first. */
  list(): Promise<readonly ConversationSummary[]>;
  /** The same key again answers with the same conversation. */
  start(start: Keyed<{ readonly context: HandoffContext }>): Promise<ConversationHead>;
  /** Stores all or nothing, each message once per `clientId`; resolves when durable, rejects otherwise. */
  send(conversationId: string, messages: readonly OutgoingMessage[]): Promise<readonly SendResult[]>;
  /**
   * Events in order of `seq`, without gaps. `after` reads on, `before` reads history: the `limit` events next to the cursor.
   * `waitMs` may be honoured (long poll) or ignored. A conversation of somebody else is `not-found`.
   */
  read(conversationId: string, range: ReadRange, options: ReadOptions): Promise<EventPage>;
  typing?(conversationId: string): void;
  markRead?(conversationId: string, seq: number): Promise<void>;
  close?(conversationId: string): Promise<void>;
  /**
   * The customer's judgement of a conversation, from 1 to 5, as an event `rating`. Once: the same key again changes nothing, another is a `conflict`.
   */
  rate?(conversationId: string, rating: Keyed<ConversationRating>): Promise<void>;
  /**
   * `answers`: from now on, answers that come while the customer is gone go to this address too; another address takes the place of the one before.
   * `transcript`: all that was said so far goes there once. That it was asked for is an event of the conversation (docs/protocol.md names its codes).
   */
  mailTo?(conversationId: string, request: Keyed<MailRequest>): Promise<void>;
  /** No more answers by mail; said again, it changes nothing. */
  stopMails?(conversationId: string): Promise<void>;
  /** All that was said so far, with names and times, as a file for people. */
  transcript?(conversationId: string): Promise<Blob>;
}

export interface ConversationRating {
  /** 1, very dissatisfied, to 5, very satisfied. */
  readonly score: number;
  readonly comment?: string | undefined;
}

export interface MailRequest {
  readonly email: string;
  readonly what: 'answers' | 'transcript';
}

/** What a `system` event says about mails. None of them names the address. */
export const mailCodes = { wanted: 'mails-wanted', stopped: 'mails-stopped', bounced: 'mails-bounced', transcript: 'transcript-mailed' } as const;

export type ReadRange = { readonly after: number } | { readonly before: number };

export interface ReadOptions {
  readonly limit: number;
  readonly waitMs?: number | undefined;
  readonly signal: AbortSignal;
}

export interface ConversationHead {
  readonly id: string;
  /** The newest `seq`; 0 when nothing has happened yet. */
  readonly head: number;
  /** The life of the list. Another epoch means: drop the cursor, keep the outbox, read again. */
  readonly epoch: string;
}

export interface ConversationSummary extends ConversationHead {
  readonly status: ConversationStatus;
  readonly startedAt: Instant;
  readonly updatedAt: Instant;
  /** Who has it, and what was said last. */
  readonly assignee?: Participant | undefined;
  readonly last?: { readonly text: string; readonly by: Participant } | undefined;
  /** Messages of others behind the visitor's read mark. */
  readonly unread?: number | undefined;
  /** It is a call that is booked, and nobody has taken it up. */
  readonly callback?: boolean | undefined;
}

export interface OutgoingMessage {
  /** Made once by the client, unique for ever within the conversation. */
  readonly clientId: string;
  readonly parts: NonEmpty<OutgoingPart>;
}

export type MessagePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'article'; readonly articleId: string; readonly title: string }
  | { readonly kind: 'file'; readonly file: FileRef }
  | FlowPart
  | CasePart;

/** Leads the customer into a flow, or to one field of it: what he fills in and whether he sends it stays his. Said by agents and bots only. */
export interface FlowPart {
  readonly kind: 'flow';
  readonly flowId: string;
  /** In the customer's language, like the label. */
  readonly title: string;
  readonly field?: { readonly id: string; readonly label: string } | undefined;
}
/** What a message is about: something under way. Said by agents and bots only. */
export interface CasePart {
  readonly kind: 'case';
  readonly reference: string;
  /** In the customer's language. */
  readonly title: string;
}

/** A file is named by its id; name, type and size are what the backend knows of it. */
export type OutgoingPart = Exclude<MessagePart, { readonly kind: 'file' }> | { readonly kind: 'file'; readonly file: Pick<FileRef, 'id'> & Partial<FileRef> };

export interface SendResult {
  readonly clientId: string;
  readonly seq: number;
  /** It was stored before: a success. */
  readonly duplicate: boolean;
}

export interface EventPage {
  readonly events: readonly ConversationEvent[];
  readonly head: number;
  readonly epoch: string;
  /** By participant id: what his device has. */
  readonly deliveredUpTo?: Marks | undefined;
  /** By participant id: what he has read. */
  readonly readUpTo?: Marks | undefined;
  /** How it stands at `head`. With history only: so that a long conversation can be read from its end. */
  readonly now?: { readonly status: ConversationStatus; readonly assignee?: Participant | undefined } | undefined;
}

/** Growing numbers: the largest wins, so doubling and reordering do no harm. */
export type Marks = Readonly<Record<string, number>>;

export type ConversationEvent = { readonly seq: number; readonly at: Instant; readonly by: Participant } & (
  | { readonly kind: 'message'; readonly clientId: string; readonly parts: NonEmpty<MessagePart>; readonly lang?: string | undefined }
  | { readonly kind: 'edit'; readonly of: number; readonly parts: NonEmpty<MessagePart> }
  | { readonly kind: 'redact'; readonly of: number }
  | { readonly kind: 'status'; readonly status: ConversationStatus }
  | { readonly kind: 'assign'; readonly to?: Participant | undefined }
  | { readonly kind: 'rating'; readonly score: number; readonly comment?: string | undefined }
  /** Also what a newer server says and this version does not know: shown as nothing. */
  | { readonly kind: 'system'; readonly code: string }
);

export type ConversationStatus = 'queued' | 'open' | 'pending' | 'resolved' | 'closed';

export interface Participant {
  readonly id: string;
  readonly role: 'visitor' | 'customer' | 'agent' | 'bot' | 'system';
  readonly name?: string | undefined;
}

/** What the customer already did, as he agreed to pass it on. Structured: the desk links each item. */
export interface HandoffContext {
  readonly page: Page;
  readonly items: readonly HandoffItem[];
}

export type HandoffItem =
  | { readonly kind: 'search'; readonly text: string; readonly at: Instant }
  | { readonly kind: 'article'; readonly articleId: string; readonly title: string; readonly helpful?: boolean | undefined }
  /** Where he was in a flow, with the answers that he passes on: sensitive ones only where he wants it. */
  | { readonly kind: 'flow'; readonly flowId: string; readonly step: string; readonly answers: Answers }
  /** What he was looking at when he asked. The title is in his language. */
  | { readonly kind: 'case'; readonly reference: string; readonly title: string }
  | { readonly kind: 'error'; readonly code: string; readonly where: string }
  | { readonly kind: 'host'; readonly name: string; readonly value: string };
