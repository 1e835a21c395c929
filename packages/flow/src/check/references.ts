import type { Comparison, Condition, DateLimit, FactKind, Field, FlowDefinition, NumberLimit, Operand, Problem, Subject } from '@lotse/contract';
import { show, suggestion } from '@lotse/contract/content';
import { readDay } from '../day.ts';

/** What a condition or limit may ask for at its place: what was answered before. */
interface View {
  readonly flow: FlowDefinition;
  readonly before: ReadonlyMap<string, Field>;
}
type Type = FactKind | 'option' | 'file';

const typeOf = (field: Field): Type => {
  switch (field.kind) {
    case 'number':
    case 'money':
    case 'meterReading':
      return 'number';
    case 'date':
      return 'date';
    case 'yesNo':
    case 'consent':
      return 'yesNo';
    case 'choice':
    case 'choices':
      return 'option';
    case 'file':
      return 'file';
    default:
      return 'text';
  }
};
const nameOf: Readonly<Record<Type, string>> = {
  text: 'a text',
  number: 'a number',
  date: 'a day',
  yesNo: 'true or false',
  option: 'an option',
  file: 'files',
};
const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && 'day' in (readDay(value) ?? {});

/** Whether what is asked for is there, and what type it has. */
const lookUp = (subject: Subject, path: string, { flow, before }: View): { readonly type: Type; readonly field?: Field } | Problem => {
  if ('fact' in subject) {
    const facts = flow.facts ?? {};
    if (Object.hasOwn(facts, subject.fact)) return { type: facts[subject.fact]! };
    return {
      code: 'flow-unknown-fact',
      path,
      message: `"${subject.fact}" is no fact of this flow.${suggestion(subject.fact, Object.keys(facts))} Declare it in /facts, or correct its name.`,
    };
  }
  const field = before.get(subject.field);
  if (field) return { type: typeOf(field), field };
  const all = flow.steps.flatMap(({ fields }) => fields.map(({ id }) => id));
  if (all.includes(subject.field))
    return {
      code: 'flow-later-field',
      path,
      message: `"${subject.field}" is not asked before this place. Conditions look back only, so that none of them can go in circles. Move the field forward, or ask for another.`,
    };
  return {
    code: 'flow-unknown-field',
    path,
    message: `"${subject.field}" is no field of this flow.${suggestion(subject.field, all)} Correct the name, or add the field before.`,
  };
};

const operandType = (operand: Operand, view: View, path: string): Type | 'literal' | Problem => {
  if (typeof operand !== 'object') return typeof operand === 'number' ? 'number' : isDay(operand) ? 'date' : 'literal';
  if ('today' in operand) return 'date';
  const found = lookUp(operand, path, view);
  return 'code' in found ? found : found.type;
};

const wrong = (path: string, message: string): readonly Problem[] => [{ code: 'flow-comparison', path, message }];

const checkComparison = (comparison: Comparison, path: string, view: View): readonly Problem[] => {
  const found = lookUp(comparison, path, view);
  if ('code' in found) return [found];
  const { type, field } = found;
  const name = 'field' in comparison ? comparison.field : comparison.fact;
  if ('answered' in comparison) return [];
  if ('is' in comparison || 'oneOf' in comparison) {
    const literals = 'is' in comparison ? [comparison.is] : comparison.oneOf;
    if (field && 'options' in field) {
      const options = field.options.map(({ id }) => id);
      return literals
        .filter((literal) => !options.includes(String(literal)))
        .map((literal) => ({
          code: 'flow-unknown-option',
          path,
          message: `${show(literal)} is no option of "${name}", which has ${options.join(', ')}.${suggestion(String(literal), options)}`,
        }));
    }
    const fits = (literal: unknown) =>
      type === 'number'
        ? typeof literal === 'number'
        : type === 'yesNo'
          ? typeof literal === 'boolean'
          : type === 'date'
            ? isDay(literal)
            : type === 'text' && typeof literal === 'string';
    return literals
      .filter((literal) => !fits(literal))
      .flatMap((literal) => wrong(path, `"${name}" is ${nameOf[type]} and is compared with ${show(literal)}, so this is never true. Write ${nameOf[type]}.`));
  }
  const [test = '', operand] = Object.entries(comparison).find(([key]) => key !== 'field' && key !== 'fact') ?? [];
  const other = operandType(operand as Operand, view, path);
  if (typeof other === 'object') return [other];
  if (type !== 'number' && type !== 'date') return wrong(path, `"${name}" is ${nameOf[type]}; "${test}" compares numbers and days. Use is, oneOf or answered.`);
  return other === type
    ? []
    : wrong(path, `"${name}" is ${nameOf[type]} and is compared with ${show(operand)}, so this is never true. Compare it with ${nameOf[type]}.`);
};

const checkCondition = (condition: Condition | undefined, path: string, view: View): readonly Problem[] => {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap((each, at) => checkCondition(each, `${path}/all/${at}`, view));
  if ('any' in condition) return condition.any.flatMap((each, at) => checkCondition(each, `${path}/any/${at}`, view));
  if ('not' in condition) return checkCondition(condition.not, `${path}/not`, view);
  return checkComparison(condition, path, view);
};

const checkLimit = (limit: DateLimit | NumberLimit | undefined, expected: 'date' | 'number', path: string, view: View): readonly Problem[] => {
  if (limit === undefined || limit === 'today') return [];
  const type = operandType(limit, view, path);
  if (typeof type === 'object') return [type];
  return type === expected
    ? []
    : [{ code: 'flow-limit', path, message: `${show(limit)} is not ${nameOf[expected]}, and a limit of this field has to be. Correct it.` }];
};

/** Conditions, limits and lookups name what exists, was asked before, and can be compared. */
export const checkReferences = (flow: FlowDefinition): readonly Problem[] => {
  const problems: Problem[] = [];
  const before = new Map<string, Field>();
  const view: View = { flow, before };
  for (const [at, { when }] of (flow.refuse ?? []).entries()) problems.push(...checkCondition(when, `/refuse/${at}/when`, view));
  for (const [place, step] of flow.steps.entries()) {
    problems.push(...checkCondition(step.when, `/steps/${place}/when`, view));
    for (const [at, field] of step.fields.entries()) {
      const path = `/steps/${place}/fields/${at}`;
      problems.push(...checkCondition(field.when, `${path}/when`, view));
      if (field.kind === 'date')
        problems.push(...checkLimit(field.notBefore, 'date', `${path}/notBefore`, view), ...checkLimit(field.notAfter, 'date', `${path}/notAfter`, view));
      if (field.kind === 'number' || field.kind === 'money')
        problems.push(...checkLimit(field.min, 'number', `${path}/min`, view), ...checkLimit(field.max, 'number', `${path}/max`, view));
      before.set(field.id, field);
      for (const [index, { when }] of (field.refuse ?? []).entries()) problems.push(...checkCondition(when, `${path}/refuse/${index}/when`, view));
      for (const [index, id] of (field.lookup?.fills ?? []).entries()) {
        const beside = step.fields.map((other) => other.id);
        if (!beside.includes(id) || id === field.id)
          problems.push({
            code: 'flow-unknown-field',
            path: `${path}/lookup/fills/${index}`,
            message: `"${id}" is no other field of this step, and a lookup fills only what the customer sees.${suggestion(id, beside)}`,
          });
      }
    }
  }
  for (const [at, { when }] of flow.stages.entries()) problems.push(...checkCondition(when, `/stages/${at}/when`, view));
  return problems;
};
