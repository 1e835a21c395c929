import { describe, expect, test } from 'vitest';
import { chanceOf } from '../fault/seeded.ts';
import { interval } from './chance.ts';
import { auroc, ndcg, passes, rankOf, reciprocalRank, success, type Answered } from './metrics.ts';

const answered = (ids: readonly string[], rel: readonly string[], score = ids.length > 0 ? 1 : -Infinity, q = 'Frage'): Answered => ({
  q,
  type: 'kw',
  rel,
  isUnseen: false,
  ids,
  score,
});

describe('a list is worth', () => {
  test('as much as its first right hit is high up', () => {
    expect(reciprocalRank(answered(['umzug', 'zaehler'], ['umzug', 'zaehler']))).toBe(1);
    expect(reciprocalRank(answered(['iban', 'mahnung', 'umzug'], ['umzug']))).toBeCloseTo(1 / 3);
    expect(success(answered(['iban', 'mahnung', 'umzug'], ['umzug']), 1)).toBe(0);
    expect(success(answered(['iban', 'mahnung', 'umzug'], ['umzug']), 3)).toBe(1);
  });

  test('nothing where the right one is not among ten', () => {
    const eleven = answered([...'abcdefghij', 'umzug'], ['umzug']);
    expect([rankOf(eleven), reciprocalRank(eleven), ndcg(eleven)]).toEqual([0, 0, 0]);
    expect(reciprocalRank(answered([], ['umzug']))).toBe(0);
  });

  test('all of it when every right one stands before every other, and less for each that is missing or late', () => {
    expect(ndcg(answered(['a', 'b', 'x'], ['b', 'a']))).toBe(1);
    expect(ndcg(answered(['x', 'a'], ['a']))).toBeCloseTo(1 / Math.log2(3));
    expect(ndcg(answered(['a', 'x'], ['a', 'b']))).toBeCloseTo(1 / (1 + 1 / Math.log2(3)));
  });
});

describe('the score of the first hit tells', () => {
  const scored = (scores: readonly number[], rel: readonly string[]) => scores.map((score, at) => answered(['a'], rel, score, `Frage ${at}`));

  test('what we have from what we have not, fully, not at all, or the wrong way round', () => {
    expect(auroc(scored([3, 4], ['a']), scored([1, 2], []))).toBe(1);
    expect(auroc(scored([1, 1], ['a']), scored([1, 1], []))).toBe(0.5);
    expect(auroc(scored([1], ['a']), scored([2], []))).toBe(0);
  });

  test('who passes: the threshold keeps nine of ten of the one half, and is held against the other', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => at);
    const inScope = scored(many(1000), ['a']);
    expect(passes(inScope, scored(many(1000), []))).toBeCloseTo(0.9, 1);
    expect(passes(inScope, scored([0, 1, 2, 3], []))).toBe(0);
    expect(passes(inScope, scored([990, 991, 992, 993], []))).toBe(1);
  });

  test('nobody passes without a hit, however low the threshold', () => {
    const silent = Array.from({ length: 20 }, (_, at) => answered([], ['a'], -Infinity, `Frage ${at}`));
    expect(passes(silent, silent)).toBe(0);
  });
});

describe('an interval', () => {
  test('is the same in every run, and holds the mean', () => {
    const { next: random } = chanceOf(1);
    const values = Array.from({ length: 200 }, random);
    const { mean, low, high } = interval(values);
    expect(interval(values)).toEqual({ mean, low, high });
    // Of 200 even numbers from 0 to 1 the mean wanders by 0.02, so that 95 of 100 lie within twice of that.
    expect(mean - low).toBeGreaterThan(0.03);
    expect(mean - low).toBeLessThan(0.05);
    expect(high - mean).toBeGreaterThan(0.03);
    expect(high - mean).toBeLessThan(0.05);
  });

  test('has no width where every question says the same', () => {
    expect(interval([0.5, 0.5, 0.5])).toEqual({ mean: 0.5, low: 0.5, high: 0.5 });
  });
});
