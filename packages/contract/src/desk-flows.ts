/**
 * Flows at the desk: what customers have sent, what they were at when they asked for a human, and what can be offered to them. What is sensitive is
 * masked until somebody asks for it, and that he did is noted. Apart from `desk.ts`, so that a desk can fetch it later.
 */
import * as z from 'zod/mini';
import type { Instant } from './adapter.ts';
import { endings, type Ending } from './cases/kinds.ts';
import type { Texts } from './content/text-in.ts';
import { id, instant, type SchemaOf } from './schemas.ts';

export interface DeskStage {
  readonly id: string;
  readonly label: string;
  readonly owner: 'us' | 'customer' | 'partner';
  /** A day, as the customer was told. */
  readonly plannedOn?: string | undefined;
  readonly doneAt?: Instant | undefined;
}

/** What it has become. */
export interface SubmittedCase {
  readonly reference: string;
  readonly kind: string;
  readonly stages: readonly DeskStage[];
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly endedAt?: Instant | undefined;
  readonly ending?: 'done' | 'undone' | Ending | undefined;
  /** Since when a question to the customer has no answer. */
  readonly waitingSince?: Instant | undefined;
}

/** One line of a list. */
export interface DeskSubmission {
  readonly reference: string;
  readonly flowId: string;
  readonly version: number;
  readonly title: string;
  readonly locale: string;
  readonly receivedAt: Instant;
  /** Taken back by whoever has the contact on file. */
  readonly undoneAt?: Instant | undefined;
  /** Of a declaration that came with many others from one network: whether the code from its mail was typed. */
  readonly confirmation?: 'asked' | 'given' | undefined;
  /** The mail with its receipt came back: whoever sent it has only the one on the page. */
  readonly receiptBouncedAt?: Instant | undefined;
  /** Erased at the customer's wish, as far as the law allows: its answers are shown to nobody. */
  readonly restrictedAt?: Instant | undefined;
  readonly case: SubmittedCase;
}

export interface DeskAnswer {
  readonly field: string;
  readonly label: string;
  /** Absent where an optional field was left out. */
  readonly text?: string | undefined;
  /** `text` is only a part of it. */
  readonly masked?: true | undefined;
  /** Of files: where each opens, for a few minutes. */
  readonly files?: readonly { readonly name: string; readonly href: string }[] | undefined;
}

export interface DeskSubmissionDetail extends DeskSubmission {
  /** By step; absent where they were erased. */
  readonly groups?: readonly { readonly title: string; readonly answers: readonly DeskAnswer[] }[] | undefined;
}

/** A flow that a customer was at, in words: what he passed on of it, and what his step still asks for. */
export interface DeskWalk {
  readonly flowId: string;
  readonly title: string;
  /** Absent where he looked over everything, or where there is no such step any more. */
  readonly step?: string | undefined;
  /** Without `text`: asked on his step, and not passed on. */
  readonly answers: readonly DeskAnswer[];
}

/** A flow as it is offered, or pointed into: in all languages, because the agent reads one and the customer another. */
export interface DeskFlow {
  readonly id: string;
  readonly title: Texts;
  readonly steps: readonly { readonly title: Texts; readonly fields: readonly { readonly id: string; readonly label: Texts }[] }[];
}

/** How a question reaches the customer: where he talks with us, by mail too, or when he comes back. */
export type AskedBy = 'conversation' | 'mail' | 'return';

const stage: SchemaOf<DeskStage> = z.object({
  id,
  label: z.string(),
  owner: z.enum(['us', 'customer', 'partner']),
  plannedOn: z.optional(z.string()),
  doneAt: z.optional(instant),
});
const summary = {
  reference: id,
  flowId: id,
  version: z.int(),
  title: z.string(),
  locale: z.string(),
  receivedAt: instant,
  undoneAt: z.optional(instant),
  confirmation: z.optional(z.enum(['asked', 'given'])),
  receiptBouncedAt: z.optional(instant),
  restrictedAt: z.optional(instant),
  case: z.object({
    reference: id,
    kind: z.string(),
    stages: z.array(stage),
    createdAt: instant,
    updatedAt: instant,
    endedAt: z.optional(instant),
    ending: z.optional(z.enum(['done', 'undone', ...endings])),
    waitingSince: z.optional(instant),
  }),
};
const answer: SchemaOf<DeskAnswer> = z.object({
  field: id,
  label: z.string(),
  text: z.optional(z.string()),
  masked: z.optional(z.literal(true)),
  files: z.optional(z.array(z.object({ name: z.string(), href: z.string() }))),
});
const texts = z.record(z.string(), z.string());

export const deskSubmission: SchemaOf<DeskSubmission> = z.object(summary);
export const deskSubmissionDetail: SchemaOf<DeskSubmissionDetail> = z.object({
  ...summary,
  groups: z.optional(z.array(z.object({ title: z.string(), answers: z.array(answer) }))),
});
const deskWalk: SchemaOf<DeskWalk> = z.object({ flowId: id, title: z.string(), step: z.optional(z.string()), answers: z.array(answer) });
const deskFlow: SchemaOf<DeskFlow> = z.object({
  id,
  title: texts,
  steps: z.array(z.object({ title: texts, fields: z.array(z.object({ id, label: texts })) })),
});

export const flowRequests = {
  /** POST desk/flows/REFERENCE/reveal */
  reveal: z.strictObject({ field: id }),
};
export const flowAnswersOfDesk = {
  /** GET desk/customers/ID/flows: the newest first. */
  submissions: z.object({ submissions: z.array(deskSubmission) }),
  /** GET desk/flows/REFERENCE */
  submission: z.object({ submission: deskSubmissionDetail }),
  /** POST desk/flows/REFERENCE/reveal */
  revealed: z.object({ field: id, text: z.string() }),
  /** GET desk/conversations/ID/walks */
  walks: z.object({ walks: z.array(deskWalk) }),
  /** GET desk/flows: what can be offered to a customer. */
  flows: z.object({ flows: z.array(deskFlow) }),
};
