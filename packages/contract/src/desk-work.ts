/** What agents do with a conversation beside answering it: pass on, put off, end, open again, keep out; and who of them is there. */
import * as z from 'zod/mini';
import type { Instant } from './adapter.ts';
import type { Participant } from './conversations.ts';
import { limits } from './limits.ts';
import { id, instant, participant, seq, type SchemaOf } from './schemas.ts';
import { requests } from './wire.ts';

/** What conversations are about, in up to three levels. Its first level are the topics that conversations are routed by. */
export interface ContactReason {
  /** Unlike that of any other, whatever its level. */
  readonly id: string;
  /** By locale. */
  readonly label: Readonly<Record<string, string>>;
  readonly reasons?: readonly ContactReason[] | undefined;
}

/** Somebody who works here, and what for. Where nothing is named, he is there for everything. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly topics: readonly string[];
  readonly languages: readonly string[];
}

/** What somebody does at a conversation: lossy, told to agents only, forgotten after half a minute. */
export type Doing = 'looks' | 'notes' | 'leaves';
export interface Looker {
  readonly by: Participant;
  readonly doing: Doing;
}

/** Since when a visitor may not write, and who decided it. */
export interface Block {
  readonly at: Instant;
  readonly by: Participant;
}

/** An agent who looks says so this often; who has not said it for twice as long is no longer there. */
export const lookEveryMs = 12_000;

/** To whom a conversation is passed on. */
export type Target = { readonly agent: string; readonly topic?: string | null | undefined } | { readonly topic: string | null };

export const doing = z.enum(['looks', 'notes', 'leaves']);
export const looker: SchemaOf<Looker> = z.object({ by: participant, doing });
export const block: SchemaOf<Block> = z.object({ at: instant, by: participant });
export const colleague: SchemaOf<Colleague> = z.object({ id, name: z.string(), topics: z.array(z.string()), languages: z.array(z.string()) });

const label = z.record(z.string(), z.string());
const third: SchemaOf<ContactReason> = z.object({ id, label });
const second: SchemaOf<ContactReason> = z.object({ id, label, reasons: z.optional(z.array(third)) });
export const contactReason: SchemaOf<ContactReason> = z.object({ id, label, reasons: z.optional(z.array(second)) });

const note = z.strictObject({ clientId: id, text: z.string().check(z.minLength(1), z.maxLength(limits.textBytes)) });

export const workRequests = {
  /** POST desk/conversations/ID/messages: `seen` is the head that the agent saw; a colleague's answer after it is a `conflict`. Without it, whatever came. */
  send: z.strictObject({ messages: requests.send.shape.messages, seen: z.optional(seq) }),
  /** POST desk/conversations/ID/take: `from` takes it over from this colleague, who has to have it still. */
  take: z.strictObject({ from: z.optional(id) }),
  /**
   * POST desk/conversations/ID/transfer: to a person, or to whoever does a topic (`null`: to everybody), with a word for him that
   * the customer never sees. A topic that goes to a person along with it is what it is about from then on.
   */
  transfer: z.strictObject({
    to: z.union([z.strictObject({ agent: id, topic: z.optional(z.nullable(id)) }), z.strictObject({ topic: z.nullable(id) })]),
    note: z.optional(note),
  }),
  /** POST desk/conversations/ID/snooze */
  snooze: z.strictObject({ until: instant }),
  /** POST desk/conversations/ID/look */
  look: z.strictObject({ doing }),
};

export const workAnswers = {
  /** GET desk/team: who works here. */
  team: z.object({ agents: z.array(colleague) }),
  /** POST desk/next: the conversation that was taken; absent where nobody waits for this agent. */
  next: z.object({ conversationId: z.optional(id) }),
  /** POST desk/conversations/ID/look: who else is there. */
  look: z.object({ others: z.array(looker) }),
};
