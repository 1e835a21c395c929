/** A guided change as a company writes it: JSON, checked when it is written, never executed. What each name means to a customer: docs/flows.md. */
import type { NonEmpty } from '../adapter.ts';
import type { Texts } from '../content/text-in.ts';

export interface FlowDefinition {
  readonly $schema?: string | undefined;
  readonly id: string;
  /** Whole, from 1. What was once used under a version never changes: a change has the next one. */
  readonly version: number;
  readonly kind: 'change' | 'request' | 'report' | 'declaration';
  /** Only and always with kind `declaration`: which one the law prescribes. */
  readonly declaration?: 'cancel' | 'withdraw' | undefined;
  /** The languages in which every text stands. A variant such as `de-du` may leave out what is the same in `de`. */
  readonly locales: NonEmpty<string>;
  readonly title: Texts;
  readonly intro?: Texts | undefined;
  /** The contact reason it settles, by its id in lotse.json. */
  readonly reason?: string | undefined;
  readonly audience: 'anyone' | 'customer';
  /** What the answers are used for: the notice of Art. 13 GDPR. */
  readonly purpose: Texts;
  readonly retention: Retention;
  /** How long it takes, about. */
  readonly minutes?: number | undefined;
  /** What to have at hand. */
  readonly ready?: readonly Texts[] | undefined;
  /** What the backend may know beside the answers, handed in with the prefill, by name. */
  readonly facts?: Readonly<Record<string, FactKind>> | undefined;
  /** Who cannot do this here, judged by facts: the page says why, and offers a human. */
  readonly refuse?: readonly Refusal[] | undefined;
  readonly safeguards?: Safeguards | undefined;
  /** May wait, sealed, on a device without a network. */
  readonly offline?: boolean | undefined;
  readonly steps: NonEmpty<Step>;
  /** The words of the last button: they name the act. */
  readonly submit: Texts;
  /** The sentence that heads the receipt. */
  readonly receipt: Texts;
  readonly case: CaseKind;
  /** What happens afterwards, in order. */
  readonly stages: NonEmpty<FlowStage>;
}

/** How long the record is kept: until it is done and 90 days; as long as the contract; 6 years as a business letter; 8 years as a voucher. */
export type Retention = 'request' | 'contract' | 'letter' | 'voucher';
export type FactKind = 'text' | 'number' | 'date' | 'yesNo';
export type CaseKind =
  | 'order'
  | 'change'
  | 'activation'
  | 'move'
  | 'meter'
  | 'claim'
  | 'repair'
  | 'return'
  | 'refund'
  | 'appointment'
  | 'cancellation'
  | 'withdrawal';

/** Against somebody who changes what is not his. */
export interface Safeguards {
  /** A code to the contact on file before the last button. */
  readonly code?: boolean | undefined;
  /** A notice to the contact on file, the old one. */
  readonly notice?: boolean | undefined;
  /** For so many days the notice carries a link that takes it back. */
  readonly undoDays?: number | undefined;
}

export interface Step {
  readonly id: string;
  readonly title: Texts;
  readonly hint?: Texts | undefined;
  /** Articles that help here, by id. */
  readonly articles?: readonly string[] | undefined;
  readonly when?: Condition | undefined;
  /** None: the step only informs. */
  readonly fields: readonly Field[];
}

export type Field =
  | TextField
  | ReferenceField
  | PlainField
  | PostalCodeField
  | ChoiceField
  | ChoicesField
  | YesNoField
  | DateField
  | NumberField
  | MeterField
  | FileField;
export type FieldKind = Field['kind'];

interface FieldBase {
  /** Unique in the whole flow. */
  readonly id: string;
  readonly label: Texts;
  /** The label on the review page, where the question is too long. */
  readonly short?: Texts | undefined;
  readonly hint?: Texts | undefined;
  readonly required?: boolean | undefined;
  readonly when?: Condition | undefined;
  /** What this field does not take, with words of its own. */
  readonly refuse?: readonly Refusal[] | undefined;
  /** Words of this field for a code of the evaluator, in place of the general ones. */
  readonly errors?: Readonly<Record<string, Texts>> | undefined;
  /** `editable` counts unless changed, `confirm` counts once the customer has agreed, `readonly` always counts. */
  readonly prefill?: 'editable' | 'confirm' | 'readonly' | undefined;
  /** Masked on review and at the desk, never in statistics nor handed to a human unasked. */
  readonly sensitive?: boolean | undefined;
  readonly autocomplete?: Autocomplete | undefined;
  readonly lookup?: Lookup | undefined;
}
interface Lengths {
  /** In Unicode code points. */
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
}

export type TextField = FieldBase & Lengths & { readonly kind: 'text' | 'longText' | 'name'; readonly default?: string | undefined };
export type ReferenceField = FieldBase & Lengths & { readonly kind: 'reference'; readonly of: 'contract' | 'order' | 'customer' | 'meter' | 'marketLocation' };
/** `consent` is true or not given; `slot` is an instant that a lookup offered. */
export type PlainField = FieldBase & { readonly kind: 'phone' | 'email' | 'iban' | 'consent' | 'slot' };
export type PostalCodeField = FieldBase & { readonly kind: 'postalCode'; readonly country?: 'DE' | 'AT' | 'CH' | 'LI' | undefined };
export type ChoiceField = FieldBase & { readonly kind: 'choice'; readonly options: NonEmpty<Option>; readonly default?: string | undefined };
export type ChoicesField = FieldBase & {
  readonly kind: 'choices';
  readonly options: NonEmpty<Option>;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
};
export type YesNoField = FieldBase & { readonly kind: 'yesNo'; readonly default?: boolean | undefined };
export type DateField = FieldBase & { readonly kind: 'date'; readonly notBefore?: DateLimit | undefined; readonly notAfter?: DateLimit | undefined };
export type NumberField = FieldBase & {
  readonly kind: 'number' | 'money';
  readonly min?: NumberLimit | undefined;
  readonly max?: NumberLimit | undefined;
  /** Of a number; 0 by default. Money has 2. */
  readonly decimals?: number | undefined;
  /** Shown behind the field: kWh. Money is in euros. */
  readonly unit?: string | undefined;
  readonly default?: number | undefined;
};
export type MeterField = FieldBase & {
  readonly kind: 'meterReading';
  /** Before the comma. */
  readonly digits: number;
  readonly decimals?: number | undefined;
  readonly unit?: string | undefined;
};
export type FileField = FieldBase & {
  readonly kind: 'file';
  /** Media types: `application/pdf`, `image/*`. */
  readonly accept: NonEmpty<string>;
  readonly max?: number | undefined;
  readonly maxBytes?: number | undefined;
};

export interface Option {
  readonly id: string;
  readonly label: Texts;
  readonly hint?: Texts | undefined;
}

export interface Refusal {
  readonly code: string;
  readonly when: Condition;
  readonly text: Texts;
}

/** Helps to fill in, and never blocks: what it does not find is typed by hand. */
export interface Lookup {
  readonly kind: 'iban' | 'postalCode' | 'address' | 'slot' | 'contract' | 'tariff' | 'availability';
  /** Fields of the same step that its result fills. */
  readonly fills?: readonly string[] | undefined;
}

export interface FlowStage {
  readonly id: string;
  readonly label: Texts;
  readonly hint?: Texts | undefined;
  readonly owner: 'us' | 'customer' | 'partner';
  readonly within?: { readonly businessDays: number } | { readonly days: number } | undefined;
  /** Absent: always. Judged by the answers that were sent. */
  readonly when?: Condition | undefined;
}

/** True or false about what was answered before. What is not answered or not known compares as false. */
export type Condition = { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] } | { readonly not: Condition } | Comparison;
export type Comparison = Subject &
  (
    | { readonly is: Literal }
    | { readonly oneOf: readonly Literal[] }
    | { readonly answered: boolean }
    | { readonly below: Operand }
    | { readonly atMost: Operand }
    | { readonly above: Operand }
    | { readonly atLeast: Operand }
  );
export type Subject = { readonly field: string } | { readonly fact: string };
export type Literal = string | number | boolean;
/** `{ today: 14 }` is the day in two weeks, as the company's calendar has it. */
export type Operand = string | number | Subject | { readonly today: number };
/** `'today'`, a day like `'2027-01-31'`, `{ today: 1 }`, or what a field or fact says. */
export type DateLimit = string | Subject | { readonly today: number };
export type NumberLimit = number | Subject;

/** What browsers can fill in by themselves (WCAG 1.3.5). */
export type Autocomplete = (typeof autocompletes)[number];
export const autocompletes = [
  'name',
  'given-name',
  'family-name',
  'organization',
  'street-address',
  'address-line1',
  'address-line2',
  'address-level2',
  'postal-code',
  'country-name',
  'email',
  'tel',
  'bday',
] as const;
