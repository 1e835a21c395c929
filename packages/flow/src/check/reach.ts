import type { Comparison, Condition, Field, FlowDefinition, Problem, Step } from '@lotse/contract';
import { fieldsIn } from '../conditions.ts';

/** What a condition comes to when some answers are fixed and the others may be anything. */
type Verdict = 'yes' | 'no' | 'maybe';
/** Fixed answers of fields with few possible ones; undefined: not answered. */
type Assignment = ReadonlyMap<string, string | boolean | undefined>;
interface Place {
  readonly step: Step;
  readonly field: Field;
}
/** More combinations than this are not tried: the flow then counts as reachable. */
const most = 20_000;

const and = (verdicts: readonly Verdict[]): Verdict => (verdicts.includes('no') ? 'no' : verdicts.includes('maybe') ? 'maybe' : 'yes');
const not = (verdict: Verdict): Verdict => (verdict === 'yes' ? 'no' : verdict === 'no' ? 'yes' : 'maybe');

/** Of fields with few possible answers; undefined among them: left out. */
export const possibleAnswers = ({ kind, required, ...field }: Field): readonly (string | boolean | undefined)[] | undefined => {
  const given =
    kind === 'choice' && 'options' in field ? field.options.map(({ id }) => id) : kind === 'yesNo' ? [true, false] : kind === 'consent' ? [true] : undefined;
  return given && (required ? given : [...given, undefined]);
};

/** Every way to answer the fields on which these conditions depend; undefined where there are too many. */
const assignmentsFor = (conditions: readonly (Condition | undefined)[], places: ReadonlyMap<string, Place>): readonly Assignment[] | undefined => {
  const ids = new Set<string>();
  const collect = (id: string): void => {
    const place = places.get(id);
    if (!place || ids.has(id)) return;
    ids.add(id);
    for (const other of [...fieldsIn(place.step.when), ...fieldsIn(place.field.when)]) collect(other);
  };
  for (const id of conditions.flatMap(fieldsIn)) collect(id);
  let all: readonly (readonly (readonly [string, string | boolean | undefined])[])[] = [[]];
  for (const id of ids) {
    const answers = possibleAnswers(places.get(id)!.field);
    if (!answers) continue;
    if (all.length * answers.length > most) return undefined;
    all = all.flatMap((each) => answers.map((answer) => [...each, [id, answer] as const]));
  }
  return all.map((each) => new Map(each));
};

const judge = (condition: Condition | undefined, fixed: Assignment, places: ReadonlyMap<string, Place>): Verdict => {
  if (!condition) return 'yes';
  const within = (each: Condition) => judge(each, fixed, places);
  if ('all' in condition) return and(condition.all.map(within));
  if ('any' in condition) return not(and(condition.any.map((each) => not(within(each)))));
  if ('not' in condition) return not(within(condition.not));
  return 'field' in condition ? compare(condition, condition.field, fixed, places) : 'maybe';
};

const compare = (comparison: Comparison, id: string, fixed: Assignment, places: ReadonlyMap<string, Place>): Verdict => {
  const place = places.get(id);
  if (!place) return 'maybe';
  const shown = and([judge(place.step.when, fixed, places), judge(place.field.when, fixed, places)]);
  const value = shown === 'no' ? undefined : fixed.get(id);
  const known = shown === 'no' || (shown === 'yes' && fixed.has(id));
  const verdict = (yes: boolean): Verdict => (yes ? 'yes' : 'no');
  if ('answered' in comparison) {
    if (known) return verdict((value !== undefined) === comparison.answered);
    return shown === 'yes' && place.field.required ? verdict(comparison.answered) : 'maybe';
  }
  if (shown === 'no') return 'no';
  if (!known) return 'maybe';
  if ('is' in comparison) return verdict(value === comparison.is);
  return 'oneOf' in comparison ? verdict(value !== undefined && comparison.oneOf.includes(value)) : 'maybe';
};

/** Steps and fields that no answers lead to, and refusals that no answers avoid. Only for flows whose references are right. */
export const checkReach = (flow: FlowDefinition): readonly Problem[] => {
  const places = new Map(flow.steps.flatMap((step) => step.fields.map((field) => [field.id, { step, field }] as const)));
  const sometimes = (wanted: Verdict, unless: Condition | undefined, ...conditions: readonly (Condition | undefined)[]): boolean =>
    assignmentsFor([unless, ...conditions], places)?.some(
      (fixed) => and(conditions.map((each) => judge(each, fixed, places))) !== 'no' && (wanted === 'yes' || judge(unless, fixed, places) !== 'yes'),
    ) ?? true;
  const reachable = (...conditions: readonly (Condition | undefined)[]) => sometimes('yes', undefined, ...conditions);

  return flow.steps.flatMap((step, place): readonly Problem[] => {
    const unreachable = (what: string, path: string): Problem => ({
      code: 'flow-unreachable',
      path,
      message: `No answers lead to ${what}: its "when" is never true with what comes before. Correct the condition, or take it out.`,
    });
    if (!reachable(step.when)) return [unreachable(`step "${step.id}"`, `/steps/${place}/when`)];
    return step.fields.flatMap((field, at): readonly Problem[] => {
      const path = `/steps/${place}/fields/${at}`;
      if (!reachable(step.when, field.when)) return [unreachable(`field "${field.id}"`, `${path}/when`)];
      return (field.refuse ?? []).flatMap(({ code, when }, index) =>
        sometimes('no', when, step.when, field.when)
          ? []
          : [
              {
                code: 'flow-impossible',
                path: `${path}/refuse/${index}/when`,
                message: `Every answer to "${field.id}" is refused by "${code}". Correct the condition, or take it out.`,
              },
            ],
      );
    });
  });
};
