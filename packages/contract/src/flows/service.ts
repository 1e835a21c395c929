/** Flows as a backend offers them. */
import type { Instant, Keyed } from '../adapter.ts';
import type { FieldKind, FlowDefinition, Lookup } from './definition.ts';

export interface Flows {
  list(): Promise<readonly FlowSummary[]>;
  get(id: string): Promise<FlowDefinition>;
  /** What is known of this customer, by field and by fact. */
  prefill?(id: string): Promise<Answers>;
  /** May help, never blocks. */
  lookup?(request: LookupRequest): Promise<LookupResult>;
  /** Sends a code to the contact on file, before a risky change. `key` is the submission's. */
  challenge?(key: string): Promise<void>;
  /** Going on on another device. */
  readonly drafts?: Drafts | undefined;
  /** The same key is one deed; the key is made with the draft, not at the click. */
  submit(submission: Keyed<Submission>): Promise<Receipt>;
  /** "Did it arrive?" */
  receipt(key: string): Promise<Receipt | undefined>;
}

export interface Drafts {
  save(draft: Draft): Promise<{ readonly link: string }>;
  load(token: string): Promise<Draft>;
  /** Mails the link of a draft that was saved under this key. */
  mail?(request: DraftMail): Promise<void>;
}

export interface DraftMail {
  readonly key: string;
  readonly email: string;
  readonly locale: string;
}

export type FlowSummary = Pick<FlowDefinition, 'id' | 'version' | 'kind' | 'declaration' | 'title' | 'intro' | 'reason' | 'audience' | 'minutes'>;

/** What stands of a flow in the list. */
export const summaryOf = ({ id, version, kind, declaration, title, intro, reason, audience, minutes }: FlowDefinition): FlowSummary => ({
  id,
  version,
  kind,
  declaration,
  title,
  intro,
  reason,
  audience,
  minutes,
});

/** By field. As typed until it was read; an empty text is a field the customer has emptied. */
export type Answers = Readonly<Record<string, Answer>>;
export type Answer = string | number | boolean | readonly string[] | readonly FlowFile[];

/** A file that was uploaded before. */
export interface FlowFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** In bytes. */
  readonly size: number;
}

export interface Submission {
  readonly flowId: string;
  readonly version: number;
  /** Only the effective ones. */
  readonly answers: Answers;
  readonly locale: string;
  /** From the challenge; of a declaration whose receipt asks for one, sent under the same key once more. */
  readonly code?: string | undefined;
}

export interface Draft {
  readonly flowId: string;
  readonly version: number;
  /** The submission's key. */
  readonly key: string;
  /** All that was typed, inactive ones too. */
  readonly answers: Answers;
  readonly step?: string | undefined;
  /** Grows with each save: a lower one that comes later is refused as `conflict`. */
  readonly revision: number;
  readonly updatedAt: Instant;
}

export interface LookupRequest {
  readonly flowId: string;
  readonly field: string;
  readonly kind: Lookup['kind'];
  readonly text: string;
  readonly answers: Answers;
}

export interface LookupResult {
  readonly matches: readonly { readonly label: string; readonly hint?: string | undefined; readonly answers: Answers }[];
}

export interface Receipt {
  /** Short, without 0, O, 1 and I. */
  readonly reference: string;
  readonly receivedAt: Instant;
  readonly caseReference?: string | undefined;
  readonly nextSteps?: readonly string[] | undefined;
  /** A link that opens without a header. */
  readonly document?: string | undefined;
  /** Of a declaration that came with many others: it is stored, and the code from its mail says that no machine has made it. */
  readonly asksForCode?: boolean | undefined;
}

/** Why an answer is not taken. Words are made from the code; the field may have its own. */
export interface FieldError {
  readonly step: string;
  readonly field: string;
  readonly code: FieldErrorCode | (string & Record<never, never>);
  /** What the words need: the limit, what was found. */
  readonly params: Readonly<Record<string, string | number>>;
}

export const errorCodesByKind = {
  text: ['too-short', 'too-long'],
  longText: ['too-short', 'too-long'],
  name: ['too-short', 'too-long'],
  reference: ['too-short', 'too-long', 'digits', 'check-digit'],
  phone: ['phone'],
  email: ['email', 'email-at'],
  iban: ['iban-country', 'iban-length', 'iban-characters', 'iban-check'],
  consent: [],
  slot: ['slot', 'slot-past', 'slot-taken'],
  postalCode: ['digits'],
  choice: ['choice'],
  choices: ['choice', 'too-few', 'too-many'],
  yesNo: ['choice'],
  date: ['date', 'date-incomplete', 'date-unreal', 'date-too-early', 'date-too-late'],
  number: ['number', 'decimals', 'too-small', 'too-large'],
  money: ['number', 'decimals', 'too-small', 'too-large'],
  meterReading: ['number', 'decimals', 'too-small', 'meter-digits'],
  file: ['file', 'too-many', 'file-type', 'file-too-large'],
} as const satisfies Readonly<Record<FieldKind, readonly string[]>>;
/** Every kind has `missing` and `unconfirmed`, and `unreadable` for what is no such value at all. */
export const errorCodesOfAll = ['missing', 'unconfirmed', 'unreadable'] as const;
export type FieldErrorCode = (typeof errorCodesOfAll)[number] | (typeof errorCodesByKind)[FieldKind][number];
