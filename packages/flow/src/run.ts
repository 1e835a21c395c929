/** The evaluator: the same in the customer's browser and on the server. Imports only types from outside, so that a browser loads nothing else. */
import type { Answer, Answers, Field, FieldError, FlowDefinition } from '@lotse/contract';
import { fieldsIn, holds } from './conditions.ts';
import { dayAt } from './day.ts';
import { read, type Circumstances } from './read.ts';

export interface RunOptions {
  /** ISO 8601 with offset: the instant of the judgement. */
  readonly clock: string;
  /** The company's, in which `today` is meant. */
  readonly timeZone?: string | undefined;
  /** In which numbers are typed: `de` writes 1.234,5, `en` 1,234.5. */
  readonly locale?: string | undefined;
  /** What the backend knows, by field and by fact. */
  readonly prefill?: Answers | undefined;
}

export interface FlowRun {
  /** A code of the flow's own `refuse`: this customer cannot do this here. */
  readonly refused?: string;
  /** What is asked, in order. A step is complete when none of its fields has an error. */
  readonly steps: readonly { readonly id: string; readonly fields: readonly string[]; readonly complete: boolean }[];
  /** More or fewer steps may follow: a condition asks for what is not answered yet. */
  readonly open: boolean;
  /** What is sent: the answers to what is asked, in one spelling; as typed where they cannot be read. */
  readonly effective: Answers;
  /** What was given and is not asked now, untouched: kept, not judged, not sent. */
  readonly inactive: Answers;
  readonly errors: readonly FieldError[];
  /** The stages that will follow, as far as the answers say. */
  readonly stages: readonly string[];
}

const isEmpty = (answer: unknown): boolean =>
  answer === undefined || answer === null || (typeof answer === 'string' && answer.trim() === '') || (Array.isArray(answer) && answer.length === 0);
const own = (answers: Answers, name: string): Answer | undefined => (Object.hasOwn(answers, name) ? answers[name] : undefined);

/** Judges all answers at once. Never throws, whatever the answers. */
export const run = (flow: FlowDefinition, answers: Answers, options: RunOptions): FlowRun => {
  const { clock, timeZone = 'Europe/Berlin', locale = 'de', prefill = {} } = options;
  const values = new Map<string, Answer>();
  const around: Circumstances = {
    clock,
    locale,
    today: dayAt(clock, timeZone),
    value: (subject) => ('field' in subject ? values.get(subject.field) : own(prefill, subject.fact)),
  };
  const effective = new Map<string, Answer>();
  const errors: FieldError[] = [];
  const steps: FlowRun['steps'][number][] = [];

  /** The answer that counts, and whether the customer has yet to agree to it. */
  const given = (field: Field): readonly [answer: Answer | undefined, unconfirmed?: boolean] => {
    // What the backend knows counts only where the field takes it: nobody is to mend what he cannot change or never typed.
    const known = field.prefill && own(prefill, field.id);
    const usable = !isEmpty(known) && 'value' in read(field, known, around);
    if (usable && field.prefill === 'readonly') return [known];
    if (Object.hasOwn(answers, field.id)) return [answers[field.id]];
    if (usable) return [known, field.prefill === 'confirm'];
    return ['default' in field ? field.default : undefined];
  };

  for (const step of flow.steps) {
    if (!holds(step.when, around)) continue;
    const before = errors.length;
    const fields = step.fields.filter((field) => {
      if (!holds(field.when, around)) return false;
      const refuse = (code: string, params: FieldError['params'] = {}) => errors.push({ step: step.id, field: field.id, code, params });
      const [answer, unconfirmed] = given(field);
      if (unconfirmed) refuse('unconfirmed');
      else if (isEmpty(answer) || (field.kind === 'consent' && answer === false)) {
        if (field.required) refuse('missing');
        if (Object.hasOwn(answers, field.id)) effective.set(field.id, '');
      } else {
        const reading = read(field, answer, around);
        effective.set(field.id, 'value' in reading ? reading.value : answer!);
        if ('value' in reading) {
          values.set(field.id, reading.value);
          for (const { code, when } of field.refuse ?? []) if (holds(when, around)) refuse(code);
        } else refuse(reading.code, reading.params);
      }
      return true;
    });
    if (fields.length > 0 || step.fields.length === 0) steps.push({ id: step.id, fields: fields.map(({ id }) => id), complete: errors.length === before });
  }

  const shown = new Set(steps.flatMap(({ fields }) => fields));
  const conditions = flow.steps.flatMap((step) => [step.when, ...step.fields.map(({ when }) => when)]);
  const refused = flow.refuse?.find(({ when }) => holds(when, around))?.code;
  return {
    ...(refused && { refused }),
    steps,
    open: conditions.flatMap(fieldsIn).some((id) => shown.has(id) && !values.has(id)),
    effective: Object.fromEntries(effective),
    inactive: Object.fromEntries(Object.entries(answers).filter(([id]) => !shown.has(id))),
    errors,
    stages: flow.stages.filter(({ when }) => holds(when, around)).map(({ id }) => id),
  };
};
