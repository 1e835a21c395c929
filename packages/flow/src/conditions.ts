import type { Answer, Condition, DateLimit, Operand, Subject } from '@lotse/contract';
import { later } from './day.ts';

/** What conditions can ask for. Undefined: not answered, or not known. */
export interface Known {
  readonly today: string;
  value(subject: Subject): Answer | undefined;
}

export const valueOf = (operand: Operand | DateLimit, known: Known): Answer | undefined => {
  if (typeof operand !== 'object') return operand === 'today' ? known.today : operand;
  return 'today' in operand ? later(known.today, operand.today) : known.value(operand);
};

/** Whether a condition is true. Total: whatever is missing or of another type compares as false. */
export const holds = (condition: Condition | undefined, known: Known): boolean => {
  if (!condition) return true;
  if ('all' in condition) return condition.all.every((each) => holds(each, known));
  if ('any' in condition) return condition.any.some((each) => holds(each, known));
  if ('not' in condition) return !holds(condition.not, known);
  const value = known.value(condition);
  if ('answered' in condition) return (value !== undefined) === condition.answered;
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value];
  if ('is' in condition) return chosen.includes(condition.is);
  if ('oneOf' in condition) return condition.oneOf.some((each) => chosen.includes(each));
  /** Negative: less; not a number: nothing that could be compared. */
  const beside = (other: Operand): number => {
    const limit = valueOf(other, known);
    if (typeof value !== typeof limit || (typeof value !== 'number' && typeof value !== 'string')) return NaN;
    return value === limit ? 0 : value < limit! ? -1 : 1;
  };
  if ('below' in condition) return beside(condition.below) < 0;
  if ('atMost' in condition) return beside(condition.atMost) <= 0;
  if ('above' in condition) return beside(condition.above) > 0;
  return beside(condition.atLeast) >= 0;
};

/** The fields a condition asks for. */
export const fieldsIn = (condition: Condition | undefined): readonly string[] => {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(fieldsIn);
  if ('any' in condition) return condition.any.flatMap(fieldsIn);
  if ('not' in condition) return fieldsIn(condition.not);
  return 'field' in condition ? [condition.field] : [];
};
