/** The agent's side, served under `/api/v1/desk/*`. Ours, not part of the adapter promise. */
import * as z from 'zod/mini';
import type { Instant, Page } from './adapter.ts';
import type { ConversationStatus, HandoffItem, Participant } from './conversations.ts';
import { limits } from './limits.ts';
import { id, instant, participant, seq, status, type SchemaOf } from './schemas.ts';
import { handoffContext, requests } from './wire.ts';

/** One row of the inbox. */
export interface DeskSummary {
  readonly id: string;
  readonly epoch: string;
  readonly head: number;
  readonly status: ConversationStatus;
  readonly startedAt: Instant;
  readonly updatedAt: Instant;
  /** Since when the customer waits for an answer; absent when nobody waits. */
  readonly waitingSince?: Instant | undefined;
  readonly assignee?: Participant | undefined;
  readonly visitor: DeskVisitor;
  readonly lastText: string;
  /** Messages of the customer after this agent's read mark. */
  readonly unread: number;
  readonly reason?: string | undefined;
}

export interface DeskVisitor extends Participant {
  readonly locale: string;
}

/** A conversation with what the customer passed on. */
export interface DeskConversation extends DeskSummary {
  readonly context: { readonly page: Page; readonly items: readonly HandoffItem[] };
}

/** Notes are a list of their own, never a filtered view of the conversation. */
export interface Note {
  readonly seq: number;
  readonly at: Instant;
  readonly by: Participant;
  readonly clientId: string;
  readonly text: string;
}

export interface ContactReason {
  readonly id: string;
  /** By locale. */
  readonly label: Readonly<Record<string, string>>;
}

export type Box = 'mine' | 'waiting' | 'all';

const line = z.string().check(z.minLength(1), z.maxLength(limits.lineLength));

const summary = {
  id,
  epoch: id,
  head: seq,
  status,
  startedAt: instant,
  updatedAt: instant,
  waitingSince: z.optional(instant),
  assignee: z.optional(participant),
  visitor: z.object({ id, role: z.enum(['visitor', 'customer']), name: z.optional(z.string()), locale: z.string() }),
  lastText: z.string(),
  unread: seq,
  reason: z.optional(z.string()),
};
export const deskSummary: SchemaOf<DeskSummary> = z.object(summary);
export const deskConversation: SchemaOf<DeskConversation> = z.object({ ...summary, context: handoffContext });

export const deskRequests = {
  /** POST desk/sessions */
  signIn: z.strictObject({ mail: line, password: line }),
  /** POST desk/invitations/accept: the one-time link of the first start. */
  accept: z.strictObject({ invitation: line, password: z.string().check(z.minLength(12), z.maxLength(limits.lineLength)) }),
  /** POST desk/conversations/ID/take, /typing, …/messages/SEQ/redact, desk/sessions/end */
  nothing: requests.nothing,
  /** POST desk/conversations/ID/messages */
  send: requests.send,
  /** POST desk/conversations/ID/messages/SEQ/edit: the `clientId` names the edit, the same again is the same one. */
  edit: requests.message,
  /** POST desk/conversations/ID/read */
  read: requests.read,
  /** POST desk/conversations/ID/notes */
  note: z.strictObject({ clientId: id, text: z.string().check(z.minLength(1), z.maxLength(limits.textBytes)) }),
  /** POST desk/conversations/ID/resolve */
  resolve: z.strictObject({ reason: id }),
  /** POST desk/presence */
  presence: z.strictObject({ state: z.enum(['here', 'away']) }),
};

export const note: SchemaOf<Note> = z.object({ seq, at: instant, by: participant, clientId: id, text: z.string() });

export const deskAnswers = {
  /** POST desk/sessions, desk/invitations/accept, GET desk/session (without a new token) */
  session: z.object({ token: z.optional(z.string()), expiresAt: instant, agent: participant }),
  /** GET desk/invitations/TOKEN */
  invitation: z.object({ mail: z.string(), name: z.string() }),
  /** GET desk/conversations?box */
  conversations: z.object({ conversations: z.array(deskSummary), counts: z.object({ mine: seq, waiting: seq, all: seq }) }),
  /** GET desk/conversations/ID */
  conversation: z.object({ conversation: deskConversation }),
  /** POST desk/conversations/ID/messages/SEQ/edit, …/redact: the event that says so. */
  changed: z.object({ seq, duplicate: z.boolean() }),
  /** GET desk/conversations/ID/notes, POST …/notes */
  notes: z.object({ notes: z.array(note) }),
  /** GET desk/contact-reasons */
  reasons: z.object({ reasons: z.array(z.object({ id, label: z.record(z.string(), z.string()) })) }),
  /** POST desk/presence */
  presence: z.object({ state: z.enum(['here', 'away']), here: z.array(participant) }),
  /** GET desk/notices?after&wait: conversations that changed; `typing` says who writes where. */
  notices: z.object({
    cursor: z.string(),
    changed: z.array(z.object({ conversationId: id, head: seq })),
    typing: z.array(z.object({ conversationId: id, by: participant })),
  }),
};
