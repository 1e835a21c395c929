/** Anything under way that has a state, as its customer sees it: all texts in his language. Where it comes from: fold.ts. */
import type { Instant } from '../adapter.ts';
import type { CaseKind } from '../flows/definition.ts';
import type { Answers } from '../flows/service.ts';
import type { CaseActionKind, CaseEventKind, Ending, Health, Milestone, PromiseKind, ReasonCode } from './kinds.ts';

/** Whose turn it is. */
export type CaseOwner = 'us' | 'customer' | 'partner';

/** A day like `2026-12-03` with precision `day`, else an instant. Both ends belong to it. */
export interface Span {
  readonly from: string;
  readonly until: string;
  readonly precision: 'day' | 'window' | 'time';
}

/** What was said about when; never changed, only followed by another. */
export interface CasePromise extends Span {
  readonly id: string;
  readonly kind: PromiseKind;
  readonly madeAt: Instant;
  /** Of one part; absent: of the whole. */
  readonly partId?: string | undefined;
  /** The promise that it took the place of. */
  readonly supersedes?: string | undefined;
  /** Beside the one it took the place of; absent where the day and hour stayed, or there was none. */
  readonly direction?: 'earlier' | 'later' | undefined;
  readonly reason?: { readonly code: ReasonCode; readonly text?: string | undefined } | undefined;
}

/** One line of a list. */
export interface CaseSummary {
  /** What a customer reads out, and a case is found by. */
  readonly reference: string;
  readonly kind: CaseKind;
  readonly title: string;
  readonly milestone: Milestone;
  /** With milestone `endedOtherwise`. */
  readonly ending?: Ending | undefined;
  readonly health: Health;
  readonly owner: CaseOwner;
  /** Whose name stands behind `partner`: "Ihr alter Anbieter". */
  readonly partner?: string | undefined;
  /** The label of the stage it is at. */
  readonly stage?: string | undefined;
  /** Stages behind it and ahead of it, without the one it is at and those that are skipped. */
  readonly course?: { readonly behind: number; readonly ahead: number } | undefined;
  /** The promise in force that comes last, and the one it took the place of. */
  readonly promise?: CasePromise | undefined;
  readonly was?: Span | undefined;
  /** What it waits for first of what its customer has to do; `until`: a day. */
  readonly needs?: { readonly label: string; readonly until?: string | undefined } | undefined;
  /** Of a case in parts: how many there are, and how many are on their way or there. */
  readonly parts?: { readonly all: number; readonly onTheWay: number; readonly done: number } | undefined;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** What whoever knows number and postcode, or e-mail, is told: nothing of whom or what it is about. */
export interface CaseStub {
  readonly stub: true;
  readonly reference: string;
  readonly kind: CaseKind;
  readonly milestone: Milestone;
  readonly health: Health;
  /** The day, without the hour. */
  readonly until?: string | undefined;
  /** Whether a code can be sent to a contact on file. */
  readonly sendsCode: boolean;
}

export interface Case extends CaseSummary {
  readonly stages: readonly CaseStage[];
  /** All of them, the oldest first. */
  readonly promises: readonly CasePromise[];
  readonly items?: readonly CaseItem[] | undefined;
  readonly partsInDetail?: readonly PartOfCase[] | undefined;
  /** The newest first; `earlier`: there are more, see `Cases.events`. */
  readonly events: readonly CaseEvent[];
  readonly earlier?: boolean | undefined;
  readonly payments?: readonly CasePayment[] | undefined;
  readonly documents?: readonly CaseDocument[] | undefined;
  readonly appointments?: readonly CaseAppointment[] | undefined;
  readonly actions?: readonly CaseAction[] | undefined;
  /** Where it goes: the street without its number, and the town. */
  readonly address?: string | undefined;
  readonly freshness: Freshness;
  /** The flow by which the customer sent it. */
  readonly flowId?: string | undefined;
  /** Whether he is mailed about changes. */
  readonly following?: boolean | undefined;
}

export interface CaseStage {
  readonly id: string;
  readonly label: string;
  readonly explain?: string | undefined;
  readonly state: 'done' | 'current' | 'upcoming' | 'skipped';
  readonly owner: CaseOwner;
  readonly at?: Instant | undefined;
  /** A day. */
  readonly plannedOn?: string | undefined;
}

export interface CaseItem {
  readonly title: string;
  readonly quantity: number;
}

/** A parcel, a visit, a step of its own: with items, and a promise of its own. */
export interface PartOfCase {
  readonly id: string;
  readonly title: string;
  readonly milestone: Milestone;
  readonly ending?: Ending | undefined;
  readonly health: Health;
  readonly items: readonly CaseItem[];
  readonly carrier?: string | undefined;
  readonly trackingNumber?: string | undefined;
  readonly promise?: CasePromise | undefined;
  readonly was?: Span | undefined;
}

export interface CaseEvent {
  readonly id: string;
  readonly at: Instant;
  readonly kind: CaseEventKind;
  readonly text: string;
  readonly partId?: string | undefined;
  /** Where it happened. */
  readonly place?: string | undefined;
}

export interface CasePayment {
  readonly id: string;
  readonly label: string;
  /** In cents. */
  readonly amount: number;
  readonly currency: string;
  readonly state: 'due' | 'received' | 'failed' | 'refunded';
  readonly at: Instant;
  /** A day. */
  readonly dueOn?: string | undefined;
}

export interface CaseDocument {
  readonly id: string;
  readonly title: string;
  readonly at: Instant;
  /** Opens without a header: https, or relative to the API. */
  readonly href: string;
}

export interface CaseAppointment extends Span {
  readonly id: string;
  readonly title: string;
  readonly state: 'offered' | 'booked' | 'moved' | 'missed' | 'done' | 'cancelled';
  readonly place?: string | undefined;
}

/** What the customer can do, or has to. */
export interface CaseAction {
  readonly id: string;
  readonly kind: CaseActionKind;
  readonly label: string;
  /** It waits for this. */
  readonly needed?: boolean | undefined;
  /** The flow that does it, and what is filled in already. */
  readonly flow?: { readonly id: string; readonly prefill?: Answers | undefined } | undefined;
  /** A page of the company's, where it is no flow. */
  readonly href?: string | undefined;
  /** A day. */
  readonly until?: string | undefined;
}

export interface Freshness {
  readonly asOf: Instant;
  /** "DHL", "Netzbetreiber"; absent: the company itself. */
  readonly source?: string | undefined;
  readonly nextUpdateBy?: Instant | undefined;
  /** Nothing was heard for longer than there should be. */
  readonly silent?: boolean | undefined;
  /** A partner does not answer at present: this is what was known last. */
  readonly partnerDown?: boolean | undefined;
}

export const isStub = (found: Case | CaseStub): found is CaseStub => 'stub' in found;

/** What has ended is not waited for any more. */
export const hasEnded = ({ milestone }: { readonly milestone: Milestone }): boolean => milestone === 'done' || milestone === 'endedOtherwise';

const twoHours = 2 * 60 * 60_000;
/** Whether this is news: another day, or more than two hours, or it was no day and hour before. Earlier counts as much as later. */
export const isNews = (was: Span, now: Span): boolean => {
  if (was.precision === 'day' || now.precision === 'day') return dayOf(was.from) !== dayOf(now.from) || dayOf(was.until) !== dayOf(now.until);
  const apart = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) > twoHours || dayOf(a) !== dayOf(b);
  return apart(was.from, now.from) || apart(was.until, now.until);
};
const dayOf = (when: string): string => when.slice(0, 10);
