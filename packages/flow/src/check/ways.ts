/** Every way through a flow: what is asked and what follows, for each way to answer what its conditions ask for. */
import type { Answer, Answers, Comparison, Condition, Field, FieldError, FlowDefinition, Operand } from '@lotse/contract';
import { valueOf, type Known } from '../conditions.ts';
import { dayAt, later } from '../day.ts';
import { run, type FlowRun, type RunOptions } from '../run.ts';
import { filledIn, likelyAnswers } from './example-answers.ts';
import { possibleAnswers } from './reach.ts';

export interface Way {
  /** The answers that lead here, in the order of their fields; `''`: left out. */
  readonly decisions: readonly { readonly field: string; readonly answer: Answer }[];
  /** With everything else that is asked here filled in. */
  readonly answers: Answers;
  readonly run: FlowRun;
  /** It ends here: this rule of the flow refuses the last decision. */
  readonly refused?: FieldError;
}

/** More answers than this are not tried. */
const most = 3_000;

const comparisonsIn = (condition: Condition | undefined): readonly Comparison[] => {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(comparisonsIn);
  if ('any' in condition) return condition.any.flatMap(comparisonsIn);
  return 'not' in condition ? comparisonsIn(condition.not) : [condition];
};
const operandOf = (comparison: Comparison): Operand | undefined => {
  const { below, atMost, above, atLeast } = comparison as { readonly [K in 'below' | 'atMost' | 'above' | 'atLeast']?: Operand };
  return below ?? atMost ?? above ?? atLeast;
};
const literalsOf = (comparison: Comparison): readonly Answer[] => ('is' in comparison ? [comparison.is] : 'oneOf' in comparison ? comparison.oneOf : []);

/** Beside a border, on it, and beyond. */
const around = (border: Answer): readonly Answer[] => {
  if (typeof border === 'number') return [border - 1, border, border + 1];
  return typeof border === 'string' && /^\d{4}-\d\d-\d\d$/.test(border) ? [later(border, -1), border, later(border, 1)] : [];
};

/** All that can be ticked, of the options that decide something; the others count alike. */
const subsets = (options: readonly string[]): readonly (readonly string[])[] =>
  options.length > 5
    ? [...options.map((each) => [each]), options]
    : options.reduce<readonly (readonly string[])[]>((all, each) => [...all, ...all.map((some) => [...some, each])], [[]]).filter(({ length }) => length > 0);

const answersFor = (field: Field, asked: readonly Comparison[], known: Known, options: RunOptions): readonly Answer[] => {
  const left = field.required ? [] : [''];
  const few = possibleAnswers(field);
  if (few) return few.map((answer) => answer ?? '');
  if (field.kind === 'choices') {
    const named = new Set(asked.flatMap(literalsOf));
    const deciding = field.options.map(({ id }) => id).filter((id) => named.has(id));
    const other = field.options.find(({ id }) => !named.has(id));
    return [...subsets(deciding), ...(other ? [[other.id]] : []), ...left];
  }
  const borders = asked.flatMap((comparison) => {
    const operand = operandOf(comparison);
    const border = operand === undefined ? undefined : valueOf(operand, known);
    return border === undefined ? [] : around(border);
  });
  return [...new Set([...asked.flatMap(literalsOf), ...borders, ...likelyAnswers(field, options), ...left])];
};

/** `all` is false where there were more than anybody would look at. Ways that ask the same and lead to the same are one, by the first answers that lead there. */
export const waysThrough = (flow: FlowDefinition, options: RunOptions): { readonly ways: readonly Way[]; readonly all: boolean } => {
  const { prefill = {} } = options;
  const fields = flow.steps.flatMap((step) => step.fields);
  const conditions = [...flow.steps, ...fields, ...fields.flatMap(({ refuse = [] }) => refuse), ...flow.stages].map(({ when }) => when);
  const comparisons = conditions.flatMap(comparisonsIn);
  const asking = new Map(fields.map(({ id }) => [id, comparisons.filter((each) => 'field' in each && each.field === id)] as const));
  const found = new Map<string, Way>();
  let tried = 0;

  const add = (decisions: Way['decisions'], given: Answers, refused?: FieldError): void => {
    const { steps, stages } = run(flow, given, options);
    const name = JSON.stringify(refused ?? [steps.map(({ id, fields: asked }) => [id, asked]), stages]);
    if (found.has(name)) return;
    const { answers } = refused ? { answers: given } : filledIn(flow, given, options);
    found.set(name, { decisions, answers, run: run(flow, answers, options), ...(refused && { refused }) });
  };
  const follow = (decisions: Way['decisions'], given: Answers): void => {
    if (tried > most) return;
    tried += 1;
    const { steps, effective } = run(flow, given, options);
    const asked = steps.flatMap((step) => step.fields);
    const open = (field: Field) =>
      asked.includes(field.id) &&
      !Object.hasOwn(given, field.id) &&
      (asking.get(field.id)?.length ?? 0) > 0 &&
      !(field.prefill === 'readonly' && prefill[field.id] !== undefined);
    const next = fields.find(open);
    if (!next) return add(decisions, given);
    const known: Known = {
      today: dayAt(options.clock, options.timeZone ?? 'Europe/Berlin'),
      value: (subject) => ('field' in subject ? effective[subject.field] : prefill[subject.fact]),
    };
    for (const answer of answersFor(next, asking.get(next.id) ?? [], known, options)) {
      const more = { ...given, [next.id]: answer };
      const wrong = run(flow, more, options).errors.find(({ field }) => field === next.id);
      const steered = [...decisions, { field: next.id, answer }];
      if (!wrong) follow(steered, more);
      else if (next.refuse?.some(({ code }) => code === wrong.code)) add(steered, more, wrong);
    }
  };
  follow([], {});
  return { ways: [...found.values()], all: tried <= most };
};
