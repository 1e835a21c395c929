import type { Answers, CaseKind, Draft, Ending, FlowDefinition, Instant, Participant, Retention } from '@lotse/contract';
import type { CaseNews } from './case-store.ts';
import type { StoredFact } from './fact-store.ts';
import type { StoredFile } from './file-store.ts';
import type { BouncedMail } from './mail-store.ts';

export type FlowMailKind = 'code' | 'draft' | 'receipt' | 'notice' | 'undone';

/** A stage as it stands; its words are in the definition. */
export interface StoredStage {
  readonly id: string;
  readonly owner: 'us' | 'customer' | 'partner';
  /** A day: until then, as it was said when the submission came. */
  readonly plannedOn?: string | undefined;
  readonly doneAt?: Instant | undefined;
}

/** What a submission's case comes to, told by stages: it moves from one to the next, until it has ended. */
export interface StoredCase {
  readonly reference: string;
  readonly kind: CaseKind;
  readonly stages: readonly StoredStage[];
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly endedAt?: Instant | undefined;
  /** `undone`: taken back by the link in a notice. */
  readonly ending?: 'done' | 'undone' | Ending | undefined;
  /** Since when a question to the customer has no answer. */
  readonly waitingSince?: Instant | undefined;
}

export interface StoredSubmission {
  readonly reference: string;
  readonly ownerId: string;
  readonly key: string;
  readonly flowId: string;
  readonly version: number;
  readonly locale: string;
  /** Undefined once they were erased. */
  readonly answers: Answers | undefined;
  /** What was asked, in order. */
  readonly steps: readonly { readonly id: string; readonly fields: readonly string[] }[];
  readonly receivedAt: Instant;
  readonly undoneAt?: Instant | undefined;
  /** A declaration that came with many others from one network: whether whoever made it has typed the code from its mail. */
  readonly confirmation?: 'asked' | 'given' | undefined;
  /** The mail with its receipt came back. */
  readonly receiptBouncedAt?: Instant | undefined;
  /** He wants it erased, and the law wants it kept: nobody is shown it any more. */
  readonly restrictedAt?: Instant | undefined;
  readonly case: StoredCase;
}

export interface NewFlowMail {
  readonly id: string;
  readonly kind: FlowMailKind;
  readonly email: string;
}

/** A time that a submission takes, and in how many it may be taken. */
export interface HeldSlot {
  readonly field: string;
  readonly startsAt: Instant;
  readonly places: number;
}

/** All that is kept of one submission, for whoever sent it. */
export interface StoredExport {
  readonly submission: StoredSubmission;
  readonly retention: Retention;
  readonly purpose: string;
  readonly eraseAt?: Instant | undefined;
  readonly erasedAt?: Instant | undefined;
  readonly mails: readonly {
    readonly kind: FlowMailKind;
    readonly email: string;
    readonly state: string;
    readonly createdAt: Instant;
    readonly endedAt?: Instant | undefined;
  }[];
}

export interface NewSubmission extends Omit<StoredSubmission, 'ownerId' | 'undoneAt' | 'receiptBouncedAt' | 'restrictedAt' | 'answers' | 'case'> {
  readonly answers: Answers;
  readonly by: Participant;
  readonly definition: FlowDefinition;
  /** What is reported about it from the start: that it was opened, and promised. */
  readonly case: CaseNews;
  /** What its answers are used for, in the words the customer read. */
  readonly purpose: string;
  /** Undefined: not before its case has ended. */
  readonly eraseAt?: Instant | undefined;
  /** Files it names: from now on they are its own. */
  readonly files: readonly string[];
  /** What he says was sent to him; undefined: none is needed. */
  readonly code?: { readonly given: string } | undefined;
  readonly slot?: HeldSlot | undefined;
  readonly mails: readonly NewFlowMail[];
  readonly fact: StoredFact;
}

/** What became of it. A code that does not hold costs a try: that is stored, although nothing else is. */
export type Submitted = { readonly submission: StoredSubmission; readonly isNew: boolean } | { readonly refused: 'code-wrong' | 'code-over' };

export interface DueFlowMail {
  readonly id: string;
  readonly kind: FlowMailKind;
  readonly attempts: number;
  readonly createdAt: Instant;
  /** How the flow it is about was defined. */
  readonly flow?: { readonly flowId: string; readonly version: number } | undefined;
}

/** What a mail is made of. */
export interface FlowLetter {
  readonly id: string;
  readonly kind: FlowMailKind;
  readonly email: string;
  readonly locale: string;
  /** In the mail with the link of a draft: whose it is, and under which key. */
  readonly draft?: { readonly ownerId: string; readonly key: string; readonly expiresAt: Instant } | undefined;
  /** Absent in the mail with a code, and in that with the link of a draft. */
  readonly submission?: StoredSubmission | undefined;
  readonly definition?: FlowDefinition | undefined;
}

/** Flows that were sent, those still being filled in, and what is sent out about them. */
export interface FlowStore {
  /** The newest of each flow that was ever in use. */
  newest(): Promise<readonly FlowDefinition[]>;
  version(flowId: string, version: number): Promise<FlowDefinition | undefined>;

  /** When times of this flow begin that are taken, from then on; as often as they are. */
  slotsHeld(flowId: string, from: Instant): Promise<readonly Instant[]>;

  /** Record, case, files and mails, in one transaction; `conflict` where the time was taken meanwhile; the same key again, by whoever holds its draft, is the same submission. */
  submit(submission: NewSubmission): Promise<Submitted>;
  /** The code from the mail of a declaration. Undefined where nothing was sent under this key; said again it changes nothing. */
  confirm(confirmation: { readonly by: Participant; readonly key: string; readonly given: string; readonly at: Instant }): Promise<Submitted | undefined>;
  /** What this visitor has sent under this key. */
  sent(visitorId: string, key: string): Promise<StoredSubmission | undefined>;
  find(reference: string): Promise<StoredSubmission | undefined>;
  /** All of one visitor or customer, the newest first. */
  of(ownerId: string): Promise<readonly StoredSubmission[]>;
  /** Those of these files that are his, were uploaded for a flow, and are free or named by his submission of this key. */
  files(visitorId: string, ids: readonly string[], key: string): Promise<readonly StoredFile[]>;

  /**
   * Bytes of the files that this draft would keep from being erased and that are not kept by it yet; all of them where it was saved last before an end
   * of `renewedFrom`, for then they are kept longer.
   */
  keptBy(save: { readonly by: Participant; readonly draft: Draft; readonly renewedFrom: Instant }): Promise<number>;
  /** `conflict` where a later revision is there. */
  saveDraft(save: {
    readonly by: Participant;
    readonly draft: Draft;
    readonly definition: FlowDefinition;
    readonly hash: string;
    readonly expiresAt: Instant;
  }): Promise<void>;
  /** From now on he holds it too. A customer's opens for him alone. */
  loadDraft(load: { readonly by: Participant; readonly hash: string; readonly at: Instant }): Promise<Draft | undefined>;
  /** A mail with the link of a draft. One to this address that waits already is enough; `not-found` where there is no draft. */
  mailDraft(mail: {
    readonly by: Participant;
    readonly key: string;
    readonly mailId: string;
    readonly email: string;
    readonly locale: string;
    readonly at: Instant;
  }): Promise<void>;
  /** Who holds the draft of this key: him, or the one whose link he has opened. */
  holder(visitorId: string, key: string): Promise<string>;

  /** A mail with a code, to be made when it leaves. One that waits already is enough. */
  challenge(challenge: {
    readonly by: Participant;
    readonly key: string;
    readonly mailId: string;
    readonly email: string;
    readonly locale: string;
    readonly at: Instant;
  }): Promise<void>;

  due(query: { readonly at: Instant; readonly limit: number }): Promise<readonly DueFlowMail[]>;
  /** Takes a mail to be sent now. Undefined where there is nothing to be sent any more. */
  take(mail: {
    readonly id: string;
    readonly until: Instant;
    readonly code: { readonly hash: string; readonly expiresAt: Instant };
    readonly undo?: { readonly hash: string; readonly expiresAt: Instant } | undefined;
  }): Promise<FlowLetter | undefined>;
  mailed(mail: { readonly id: string; readonly at: Instant }): Promise<void>;
  again(mail: { readonly id: string; readonly tryAt: Instant; readonly reason: string }): Promise<void>;
  /** It came back, or is given up. Undefined where it is no mail of this outbox. */
  bounce(mail: { readonly id: string; readonly at: Instant; readonly reason: string }): Promise<BouncedMail | undefined>;
  /** Since when the oldest of those that have not left should have. */
  lateSince(): Promise<Instant | undefined>;
  /** Of one submission, the oldest first. */
  mails(reference: string): Promise<readonly { readonly kind: FlowMailKind; readonly email: string; readonly state: string }[]>;

  /** Where a link that takes back leads; undefined where it is unknown or too old. */
  undoable(hash: string, at: Instant): Promise<StoredSubmission | undefined>;
  /** Takes back, once, what has not been carried out; said again it changes nothing. */
  undo(undo: {
    readonly hash: string;
    readonly at: Instant;
    readonly eraseAt?: Instant | undefined;
    readonly mail?: NewFlowMail | undefined;
  }): Promise<StoredSubmission | undefined>;

  /** What is kept of one visitor or customer, the newest first. */
  exported(ownerId: string): Promise<{ readonly submissions: readonly StoredExport[]; readonly drafts: readonly Draft[] }>;
  /** Erases what may be erased of his; what has to be kept is restricted until its time is over. How many of each. */
  forget(who: { readonly ownerId: string; readonly at: Instant }): Promise<{ readonly erased: number; readonly restricted: number }>;
  /** Erases the answers and files of what was kept long enough, drafts that nobody took up, and codes. How many submissions lost their answers. */
  erase(at: Instant): Promise<number>;
}
