import type { CaseKind, HandoffContext, Instant, OutgoingMessage, Participant } from '@lotse/contract';
import type { AskedBy } from '@lotse/contract/desk-flows';
import type { Appended, CaseNews, KeptCase } from './case-store.ts';
import type { Change } from './conversation-store.ts';

/** A case, and what is known of its customer beside what was reported. */
export interface FoundCase {
  readonly kept: KeptCase;
  /** As the company has signed it, or as it stands in the case. */
  readonly customer: { readonly id?: string | undefined; readonly name?: string | undefined; readonly email?: string | undefined };
  /** Since when a question to him has no answer. */
  readonly waitingSince?: Instant | undefined;
}

export interface CaseSearch {
  /** Part of the number, or of the customer's number, name or mail address; empty: any. */
  readonly text: string;
  readonly kind?: CaseKind | undefined;
  /** Undefined: no matter. */
  readonly ended?: boolean | undefined;
  /** Behind this one. */
  readonly after?: { readonly updatedAt: Instant; readonly reference: string } | undefined;
  readonly limit: number;
}

/** What became of a message to a customer about his case. */
export interface Asked {
  readonly conversationId: string;
  readonly visitorId: string;
  readonly by: AskedBy;
  /** Absent: it had been sent before. */
  readonly changes?: readonly Change[] | undefined;
  /** A conversation was begun for it. */
  readonly started?: { readonly epoch: string } | undefined;
}

/** Cases as agents find them and work on them. */
export interface DeskCaseStore {
  /** What changed last first. */
  search(search: CaseSearch): Promise<readonly FoundCase[]>;
  find(reference: string): Promise<FoundCase | undefined>;
  /** All of this visitor or customer, and what he has opened; what is under way first, then the newest first. */
  of(who: { readonly visitorId: string; readonly at: Instant }): Promise<readonly FoundCase[]>;
  /** Like CaseStore.append. `file`: of this agent, and from now on of the case. */
  report(news: CaseNews & { readonly file?: string | undefined }): Promise<Appended>;
  /**
   * A message about a case, once for its `clientId`: in the conversation that its customer has with us, or else in one that is begun in his name,
   * under `conversationId`, and told by mail to the contact on file. Until he has written there, the case waits for him. `conflict` where it has ended.
   */
  ask(question: {
    readonly reference: string;
    readonly by: Participant;
    readonly message: OutgoingMessage;
    readonly conversationId: string;
    readonly context: HandoffContext;
    readonly topic?: string | undefined;
    /** Whether mails leave here. */
    readonly mails: boolean;
    readonly at: Instant;
  }): Promise<Asked>;
}
