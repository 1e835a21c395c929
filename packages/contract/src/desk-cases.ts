/**
 * Cases at the desk: found, looked at with what only agents see, and moved on. Each deed is an event that the agent reports: it is appended like those of
 * the company's systems, and none is taken back. Apart from `desk.ts`, so that a desk can fetch it later.
 */
import * as z from 'zod/mini';
import type { Instant } from './adapter.ts';
import type { Case, CaseEvent, CasePromise, CaseSummary, Span } from './cases/case.ts';
import { actionKinds, endings, healths, promiseKinds, reasonCodes, type Ending, type Health, type PromiseKind, type ReasonCode } from './cases/kinds.ts';
import { caseKinds } from './cases/kinds.ts';
import { limits } from './limits.ts';
import { id, instant, seq, type SchemaOf } from './schemas.ts';
import { caseShapes } from './wire/case-answers.ts';

/** Whose it is, as the company has said. */
export interface DeskCaseCustomer {
  /** As the company's tokens name him. */
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly postalCode?: string | undefined;
}

/** One line of a list, in the agent's language. */
export interface DeskCaseRow extends CaseSummary {
  readonly customer?: DeskCaseCustomer | undefined;
  /** Since when a question to the customer has no answer. */
  readonly waitingSince?: Instant | undefined;
}

export interface DeskCaseEvent extends CaseEvent {
  /** Who reported it: an agent by name, or the name of a system. */
  readonly by: string;
  /** When it was heard of; `at` is when it happened. */
  readonly recordedAt: Instant;
  readonly agentsOnly?: true | undefined;
  /** In the words of whoever reported it; `unknown`: nobody has said yet what it means. */
  readonly status?: { readonly scheme: string; readonly status: string; readonly unknown?: true | undefined } | undefined;
}

export interface DeskCasePromise extends CasePromise {
  /** Who made it. */
  readonly by: string;
}

/** One case, in the agent's language: what its customer sees, and what only agents do. */
export interface DeskCase extends DeskCaseRow, Pick<Case, 'stages' | 'items' | 'partsInDetail' | 'payments' | 'documents' | 'appointments' | 'actions'> {
  /** How many events there are: goes back with a deed, so that nobody moves what he has not seen. */
  readonly head: number;
  /** The customer's language: what is written to him is written in it. */
  readonly locale: string;
  readonly promises: readonly DeskCasePromise[];
  /** The newest first; `earlier`: there are more, see GET desk/cases/REF/events. */
  readonly events: readonly DeskCaseEvent[];
  readonly earlier?: boolean | undefined;
  readonly address?: string | undefined;
  readonly freshness: Case['freshness'];
  /** The flow by which it was sent, where it was. Its answers: GET desk/flows/REFERENCE. */
  readonly flowId?: string | undefined;
}

/** What is looked for: `late` has passed its promise or is said to be; `ours` waits for the company. */
export const caseSieves = ['open', 'late', 'ours', 'customer', 'ended', 'all'] as const;
export type CaseSieve = (typeof caseSieves)[number];

/** A status that was reported and stands in no table. */
export interface UnknownStatus {
  readonly scheme: string;
  readonly status: string;
  readonly count: number;
  /** When it was heard of first, and the case that it came in last. */
  readonly since: Instant;
  readonly reference: string;
}

/** What an agent does to a case. What he writes is in the customer's language; days like `2026-12-03`. */
export type CaseDeed =
  | { readonly kind: 'stage'; readonly stage: string; readonly state: 'done' | 'skipped' }
  | {
      readonly kind: 'promise';
      readonly promise: Span & { readonly kind: PromiseKind };
      readonly partId?: string | undefined;
      readonly reason: { readonly code: ReasonCode; readonly text?: string | undefined };
    }
  | { readonly kind: 'health'; readonly health: Health; readonly text?: string | undefined }
  /** A file that this agent has uploaded, of no message yet. */
  | { readonly kind: 'document'; readonly file: string; readonly title: string }
  | { readonly kind: 'note'; readonly text: string; readonly agentsOnly?: true | undefined }
  | { readonly kind: 'action'; readonly action: CaseRequest }
  /** It need not be done any more, or was. */
  | { readonly kind: 'settled'; readonly action: string }
  | { readonly kind: 'ended'; readonly ending: 'done' | Ending; readonly text?: string | undefined };

/** Something that the customer is asked to do: in a flow, or by writing to us. */
export interface CaseRequest {
  readonly kind: (typeof actionKinds)[number];
  readonly label: string;
  readonly needed?: boolean | undefined;
  readonly flow?: string | undefined;
  readonly until?: string | undefined;
}

// -- as schemas ------------------------------------------------------------------------------------------------------

const text = z.string();
const said = z.optional(text);
const customer: SchemaOf<DeskCaseCustomer> = z.object({ id: said, name: said, email: said, postalCode: said });
const row = { ...caseShapes.about, customer: z.optional(customer), waitingSince: z.optional(instant) };
const agentsOnly = z.optional(z.literal(true));
const event: SchemaOf<DeskCaseEvent> = z.object({
  ...caseShapes.event,
  by: text,
  recordedAt: instant,
  agentsOnly,
  status: z.optional(z.object({ scheme: text, status: text, unknown: agentsOnly })),
});

export const deskCaseRow: SchemaOf<DeskCaseRow> = z.object(row);
export const deskCase: SchemaOf<DeskCase> = z.object({
  ...row,
  ...caseShapes.detail,
  head: seq,
  locale: text,
  promises: z.array(z.object({ ...caseShapes.promise, by: text })),
  events: z.array(event),
  earlier: z.optional(z.boolean()),
});

const line = text.check(z.minLength(1), z.maxLength(limits.lineLength));
const words = text.check(z.minLength(1), z.maxLength(4_000));
const deed: SchemaOf<CaseDeed> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('stage'), stage: id, state: z.enum(['done', 'skipped']) }),
  z.strictObject({
    kind: z.literal('promise'),
    promise: z.strictObject({ kind: z.enum(promiseKinds), from: line, until: line, precision: z.enum(['day', 'window', 'time']) }),
    partId: z.optional(id),
    reason: z.strictObject({ code: z.enum(reasonCodes), text: z.optional(words) }),
  }),
  z.strictObject({ kind: z.literal('health'), health: z.enum(healths), text: z.optional(words) }),
  z.strictObject({ kind: z.literal('document'), file: id, title: line }),
  z.strictObject({ kind: z.literal('note'), text: words, agentsOnly }),
  z.strictObject({
    kind: z.literal('action'),
    action: z.strictObject({ kind: z.enum(actionKinds), label: line, needed: z.optional(z.boolean()), flow: z.optional(id), until: z.optional(line) }),
  }),
  z.strictObject({ kind: z.literal('settled'), action: id }),
  z.strictObject({ kind: z.literal('ended'), ending: z.enum(['done', ...endings]), text: z.optional(words) }),
]);

export const caseRequests = {
  /** POST desk/cases/REF/events: stored once per `id`, made once by the desk. Where more than `seen` events are there, it is a `conflict` of the field `seen`. */
  deed: z.strictObject({ id, deed, seen: z.optional(seq) }),
  /** POST desk/cases/REF/ask: a message to the customer, stored once for its `clientId`; `field` is the one of his flow that it points to. */
  ask: z.strictObject({ clientId: id, text: text.check(z.minLength(1), z.maxLength(limits.textBytes)), field: z.optional(id) }),
  /** GET desk/cases: `text` is part of the number, or of the customer’s number, name or mail address. */
  find: z.object({
    text: z.optional(text.check(z.maxLength(limits.lineLength))),
    kind: z.optional(z.enum(caseKinds)),
    sieve: z.optional(z.enum(caseSieves)),
    /** From the page before. */
    cursor: z.optional(line),
    locale: z.optional(text.check(z.minLength(1), z.maxLength(35))),
  }),
};

export const caseAnswersOfDesk = {
  /** GET desk/cases: what changed last first; with `next` there are more. */
  found: z.object({ cases: z.array(deskCaseRow), next: z.optional(text) }),
  /** GET desk/conversations/ID/cases: all of its customer, what is under way first. */
  cases: z.object({ cases: z.array(deskCaseRow) }),
  /** GET desk/cases/REF, POST desk/cases/REF/events */
  case: z.object({ case: deskCase }),
  /** GET desk/cases/REF/events?before */
  events: z.object({ events: z.array(event), earlier: z.boolean() }),
  /** POST desk/cases/REF/ask: where it stands now, and how the customer hears of it. */
  asked: z.object({ case: deskCase, conversationId: id, by: z.enum(['conversation', 'mail', 'return']) }),
  /** GET desk/case-statuses: the most frequent first. */
  statuses: z.object({
    statuses: z.array(z.object({ scheme: text, status: text, count: seq, since: instant, reference: id })) satisfies SchemaOf<UnknownStatus[]>,
  }),
};
