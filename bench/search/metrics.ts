/** What a list of hits is worth. All figures are shares, from 0 to 1. */
import { createHash } from 'node:crypto';
import { atMost } from './engine.ts';
import type { Question } from './sets.ts';

/** What one question found. */
export interface Answered extends Question {
  /** Best first. */
  readonly ids: readonly string[];
  /** Of the first hit; nothing found is less than any score. */
  readonly score: number;
}

/** Place of the first right hit, from 1; 0 where the list has none. */
export const rankOf = ({ ids, rel }: Answered): number => ids.slice(0, atMost).findIndex((id) => rel.includes(id)) + 1;

export const reciprocalRank = (answered: Answered): number => {
  const rank = rankOf(answered);
  return rank === 0 ? 0 : 1 / rank;
};

/** Whether the first `places` hold a right one. */
export const success = (answered: Answered, places: number): number => {
  const rank = rankOf(answered);
  return rank > 0 && rank <= places ? 1 : 0;
};

/** Right hits, each worth less the later it comes, beside the best list there could be. */
export const ndcg = ({ ids, rel }: Answered): number => {
  const gain = (place: number) => 1 / Math.log2(place + 2);
  const sum = (places: readonly number[]) => places.reduce((total, place) => total + gain(place), 0);
  const right = ids.slice(0, atMost).flatMap((id, place) => (rel.includes(id) ? [place] : []));
  return sum(right) / sum(Array.from({ length: Math.min(rel.length, atMost) }, (_, place) => place));
};

export const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);

/** Chance that a question we can answer scores higher than one we cannot; 0.5 says nothing. */
export const auroc = (inScope: readonly Answered[], outOfScope: readonly Answered[]): number =>
  mean(inScope.flatMap((a) => outOfScope.map((b) => (a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0))));

/** Share of questions nothing answers that pass where `kept` of the others do. The threshold is chosen on one half and judged on the other, and the reverse. */
export const passes = (inScope: readonly Answered[], outOfScope: readonly Answered[], kept = 0.9): number => {
  const [a, b] = [halves(inScope), halves(outOfScope)];
  return mean([passed(threshold(a[0], kept), b[1]), passed(threshold(a[1], kept), b[0])]);
};

/** The highest score that at least this share reaches. */
const threshold = (answered: readonly Answered[], kept: number): number =>
  answered.map(({ score }) => score).toSorted((a, b) => b - a)[Math.ceil(answered.length * kept) - 1] ?? -Infinity;

/** Who finds nothing lets nothing pass, however low the threshold. */
const passed = (least: number, answered: readonly Answered[]): number => mean(answered.map(({ ids, score }) => (ids.length > 0 && score >= least ? 1 : 0)));

/** The same halves in every run and for every engine, whatever the order of the file. */
const halves = (answered: readonly Answered[]): readonly [Answered[], Answered[]] => {
  const first = ({ q }: Answered) => createHash('sha256').update(q).digest()[0]! % 2 === 0;
  return [answered.filter(first), answered.filter((each) => !first(each))];
};
