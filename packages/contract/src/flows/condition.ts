/** The shape of conditions: a small language, written by hand, because what is wrong in it deserves more than "no part of the union fits". */
import type { Condition, Subject } from './definition.ts';

const depth = 8;
const comparisons = ['is', 'oneOf', 'answered', 'below', 'atMost', 'above', 'atLeast'];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isLiteral = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

export const isSubject = (value: unknown): value is Subject =>
  isObject(value) && Object.keys(value).length === 1 && (typeof value['field'] === 'string' || typeof value['fact'] === 'string');

/** A day that counts from today, within a hundred years. */
export const isAway = (value: unknown): value is { readonly today: number } =>
  isObject(value) && Object.keys(value).length === 1 && Number.isInteger(value['today']) && Math.abs(Number(value['today'])) <= 36_500;

const isOperand = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number' || isSubject(value) || isAway(value);

const isComparison = (value: Readonly<Record<string, unknown>>): boolean => {
  const { field, fact, ...rest } = value;
  const [test = '', ...more] = Object.keys(rest);
  if (more.length > 0 || !comparisons.includes(test) || typeof (field ?? fact) !== 'string' || (field !== undefined && fact !== undefined)) return false;
  const other = rest[test];
  if (test === 'is') return isLiteral(other);
  if (test === 'oneOf') return Array.isArray(other) && other.length > 0 && other.every(isLiteral);
  return test === 'answered' ? typeof other === 'boolean' : isOperand(other);
};

/** The parts that `all`, `any` or `not` join; undefined where none of them stands here. */
const partsOf = (value: Readonly<Record<string, unknown>>): readonly unknown[] | undefined => {
  const [name = '', ...more] = Object.keys(value);
  if (more.length > 0) return undefined;
  if (name === 'not') return [value[name]];
  const parts = value[name];
  return (name === 'all' || name === 'any') && Array.isArray(parts) && parts.length > 0 ? parts : undefined;
};

export const isCondition = (value: unknown, left = depth): value is Condition => {
  if (!isObject(value) || left === 0) return false;
  return partsOf(value)?.every((part) => isCondition(part, left - 1)) ?? isComparison(value);
};

/** The smallest part of what is no condition that is the reason for it. */
export const strayIn = (value: unknown, left = depth): unknown => {
  const stray = isObject(value) && left > 1 ? partsOf(value)?.find((part) => !isCondition(part, left - 1)) : undefined;
  return stray === undefined ? value : strayIn(stray, left - 1);
};
