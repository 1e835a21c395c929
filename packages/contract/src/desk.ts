/** The agent's side, served under `/api/v1/desk/*`. Ours, not part of the adapter promise. */
import * as z from 'zod/mini';
import type { Instant, Page } from './adapter.ts';
import type { ConversationStatus, HandoffItem, Participant } from './conversations.ts';
import { limits } from './limits.ts';
import { block, contactReason, doing, workAnswers, workRequests, type Block } from './desk-work.ts';
import { id, instant, participant, seq, status, type SchemaOf } from './schemas.ts';
import { handoffContext, requests } from './wire.ts';

export * from './desk-work.ts';

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
  /** What it was about, as the agent who resolved it said. */
  readonly reason?: string | undefined;
  /** The contact reason that the entry speaks for: routed by, and proposed when it is resolved. */
  readonly topic?: string | undefined;
  /** Put off until then by its agent. An instant that has passed: it is back. */
  readonly snoozedUntil?: Instant | undefined;
  readonly spam?: true | undefined;
  /** It waits for this agent: it is of his topics and languages, or has waited so long that it is everybody's. */
  readonly offered?: true | undefined;
  /** Absent: a chat. */
  readonly way?: DeskWay | undefined;
}

/** How the customer wants to be answered, where it is no chat. */
export type DeskWay =
  | { readonly kind: 'callback'; readonly phone: string; readonly name?: string | undefined; readonly startsAt: Instant; readonly endsAt: Instant }
  | { readonly kind: 'message'; readonly email?: string | undefined };

/** What the company's own backend has signed about the customer; all else that is known of him, he or the page has stated. */
export interface SignedIdentity {
  /** The customer as the company knows him. */
  readonly subject: string;
  readonly issuer: string;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  /** The last time. */
  readonly at: Instant;
}

export interface DeskVisitor extends Participant {
  readonly locale: string;
}

/** A conversation with what the customer passed on. */
export interface DeskConversation extends DeskSummary {
  /** Absent where nobody has signed who he is. */
  readonly signed?: SignedIdentity | undefined;
  readonly context: { readonly page: Page; readonly items: readonly HandoffItem[] };
  /** The visitor may not write at present. */
  readonly blocked?: Block | undefined;
}

/** Notes are a list of their own, never a filtered view of the conversation. */
export interface Note {
  readonly seq: number;
  readonly at: Instant;
  readonly by: Participant;
  readonly clientId: string;
  readonly text: string;
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
  topic: z.optional(z.string()),
  snoozedUntil: z.optional(instant),
  spam: z.optional(z.literal(true)),
  offered: z.optional(z.literal(true)),
  way: z.optional(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('callback'), phone: z.string(), name: z.optional(z.string()), startsAt: instant, endsAt: instant }),
      z.object({ kind: z.literal('message'), email: z.optional(z.string()) }),
    ]),
  ),
};
export const deskSummary: SchemaOf<DeskSummary> = z.object(summary);
const signed: SchemaOf<SignedIdentity> = z.object({
  subject: z.string(),
  issuer: z.string(),
  name: z.optional(z.string()),
  email: z.optional(z.string()),
  at: instant,
});
export const deskConversation: SchemaOf<DeskConversation> = z.object({
  signed: z.optional(signed),
  ...summary,
  context: handoffContext,
  blocked: z.optional(block),
});

export const deskRequests = {
  /** POST desk/sessions */
  signIn: z.strictObject({ mail: line, password: line }),
  /** POST desk/invitations/accept: the one-time link of the first start. */
  accept: z.strictObject({ invitation: line, password: z.string().check(z.minLength(12), z.maxLength(limits.lineLength)) }),
  /** POST desk/conversations/ID/typing, /release, /wake, /reopen, …/messages/SEQ/redact, desk/next, desk/sessions/end, … */
  nothing: requests.nothing,
  ...workRequests,
  /** POST desk/conversations/ID/messages/SEQ/edit: the `clientId` names the edit, the same again is the same one. */
  edit: requests.message,
  /** POST desk/conversations/ID/read */
  read: requests.read,
  /** POST desk/conversations/ID/notes */
  note: z.strictObject({ clientId: id, text: z.string().check(z.minLength(1), z.maxLength(limits.textBytes)) }),
  /** POST desk/conversations/ID/resolve */
  resolve: z.strictObject({ reason: id }),
  /** POST desk/presence: `state` is the agent's choice of this moment, or, with the `since` of an answer, one that is said again; without it the desk only says that it stands. */
  presence: z.strictObject({ state: z.optional(z.enum(['here', 'away'])), since: z.optional(instant) }),
};

export const note: SchemaOf<Note> = z.object({ seq, at: instant, by: participant, clientId: id, text: z.string() });

export const deskAnswers = {
  ...workAnswers,
  /** POST desk/sessions, desk/invitations/accept, GET desk/session (without a new token) */
  session: z.object({ token: z.optional(z.string()), expiresAt: instant, agent: participant, role: z.optional(z.enum(['admin', 'agent'])) }),
  /** GET desk/invitations/TOKEN */
  invitation: z.object({ mail: z.string(), name: z.string() }),
  /** GET desk/conversations?box; `offered` are those of the waiting that wait for this agent. */
  conversations: z.object({ conversations: z.array(deskSummary), counts: z.object({ mine: seq, waiting: seq, all: seq, offered: seq }) }),
  /** GET desk/conversations/ID/history: other conversations of the same visitor, the newest first. */
  history: z.object({ conversations: z.array(deskSummary) }),
  /** GET desk/conversations/ID */
  conversation: z.object({ conversation: deskConversation }),
  /** POST desk/conversations/ID/messages/SEQ/edit, …/redact: the event that says so. */
  changed: z.object({ seq, duplicate: z.boolean() }),
  /** GET desk/conversations/ID/notes, POST …/notes */
  notes: z.object({ notes: z.array(note) }),
  /** GET desk/contact-reasons */
  reasons: z.object({ reasons: z.array(contactReason) }),
  /** POST desk/presence: what he chose last on any of his desks, since when, and who is there; without `since` he chose nothing. */
  presence: z.object({ state: z.enum(['here', 'away']), since: z.optional(instant), here: z.array(participant) }),
  /** GET desk/notices?after&wait: conversations and cases that changed; `typing` says who writes where, `looking` which agent is where. */
  notices: z.object({
    cursor: z.string(),
    changed: z.array(z.object({ conversationId: id, head: seq })),
    typing: z.array(z.object({ conversationId: id, by: participant })),
    looking: z.array(z.object({ conversationId: id, by: participant, doing })),
    /** By their numbers. */
    cases: z.optional(z.array(id)),
  }),
};
