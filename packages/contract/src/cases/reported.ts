/**
 * What happened to a case as it is reported, by the company's systems or an agent: appended, and never changed. Texts in each language the company
 * writes. Unknown statuses are kept as they came, so that nothing has to be reported a second time once their meaning is known.
 */
import type { Instant } from '../adapter.ts';
import type { Texts } from '../content/text-in.ts';
import type { CaseKind } from '../flows/definition.ts';
import type { CaseAction, CaseAppointment, CaseOwner, CasePayment, Span } from './case.ts';
import type { Ending, Health, Milestone, PromiseKind, ReasonCode } from './kinds.ts';
import type { StatusScheme } from './statuses.ts';

export type ReportedEvent = ReportedBase &
  (
    | ({ readonly kind: 'opened' } & Opened)
    /** `current` by default: what stands before it is over. */
    | { readonly kind: 'stage'; readonly stage: string; readonly state?: 'current' | 'done' | 'skipped' | undefined }
    /** In the words of whoever reports it. Of a part it moves the whole only to the stage that it names. */
    | { readonly kind: 'status'; readonly status: string; readonly scheme: StatusScheme; readonly stage?: string | undefined }
    | { readonly kind: 'promise'; readonly promise: ReportedPromise }
    | { readonly kind: 'part'; readonly part: ReportedPart }
    | { readonly kind: 'payment'; readonly payment: Omit<CasePayment, 'at' | 'label'> & { readonly label: Texts } }
    | { readonly kind: 'document'; readonly document: { readonly id: string; readonly title: Texts; readonly href: string } }
    | { readonly kind: 'appointment'; readonly appointment: Omit<CaseAppointment, 'title'> & { readonly title: Texts } }
    /** `state` `open` by default. */
    | { readonly kind: 'action'; readonly action: ReportedAction; readonly state?: 'open' | 'done' | undefined }
    | { readonly kind: 'health'; readonly health: Health }
    | { readonly kind: 'note' }
    /** `done` by default. */
    | { readonly kind: 'ended'; readonly ending?: 'done' | Ending | undefined }
  );

export interface ReportedBase {
  /** Unique among what this source reports about the case: the same id again is the same event. */
  readonly id: string;
  /** When it happened; not when it was heard of. */
  readonly at: Instant;
  /** For the customer, unless it says `agent`. */
  readonly visibility?: 'customer' | 'agent' | undefined;
  readonly text?: Texts | undefined;
  readonly partId?: string | undefined;
  readonly place?: string | undefined;
  /** When the next news will be there at the latest. */
  readonly nextUpdateBy?: Instant | undefined;
  /** Whose news it is: "DHL". */
  readonly source?: string | undefined;
}

export interface Opened {
  readonly case: CaseKind;
  readonly title: Texts;
  readonly stages: readonly ReportedStage[];
  readonly items?: readonly { readonly title: Texts; readonly quantity: number }[] | undefined;
  /** Where it goes; shown shortened, and only to whoever has proved that it is his. */
  readonly address?: { readonly street: string; readonly postalCode: string; readonly town: string } | undefined;
  /** Whose it is: the customer's id as the company's tokens name him, and what a guest proves himself with. */
  readonly customer?: { readonly id?: string | undefined; readonly email?: string | undefined; readonly postalCode?: string | undefined } | undefined;
  /** In which mails go out. */
  readonly locale?: string | undefined;
  /** News goes to the customer's mail address from the beginning: he has asked the company for it. */
  readonly follows?: boolean | undefined;
}

export interface ReportedStage {
  readonly id: string;
  readonly label: Texts;
  readonly explain?: Texts | undefined;
  readonly owner: CaseOwner;
  /** Behind `partner`: "Ihr alter Anbieter". */
  readonly partner?: Texts | undefined;
  /** What the case is while it stands here; by the owner, where it does not say. */
  readonly milestone?: Milestone | undefined;
  /** A day. */
  readonly plannedOn?: string | undefined;
}

export interface ReportedPromise extends Span {
  readonly kind: PromiseKind;
  readonly reason?: { readonly code: ReasonCode; readonly text?: Texts | undefined } | undefined;
}

export interface ReportedPart {
  readonly id: string;
  readonly title: Texts;
  readonly items?: readonly { readonly title: Texts; readonly quantity: number }[] | undefined;
  readonly carrier?: string | undefined;
  readonly trackingNumber?: string | undefined;
}

export interface ReportedAction extends Omit<CaseAction, 'label'> {
  readonly label: Texts;
}
