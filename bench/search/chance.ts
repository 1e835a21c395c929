/** How much of a figure is chance: the same questions drawn again and again, with a seed, so that a run can be repeated. */
import { chanceOf } from '../fault/seeded.ts';
import { mean } from './metrics.ts';

export interface Interval {
  readonly mean: number;
  /** 95 of 100 draws lie between. */
  readonly low: number;
  readonly high: number;
}

const draws = 10_000;

/** Bootstrap of a mean. For two engines: of the differences, question by question. */
export const interval = (values: readonly number[]): Interval => {
  const { next } = chanceOf(values.length);
  const means = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    let sum = 0;
    for (let i = 0; i < values.length; i += 1) sum += values[Math.floor(next() * values.length)]!;
    means[draw] = sum / values.length;
  }
  means.sort();
  return { mean: mean(values), low: means[Math.floor(draws * 0.025)]!, high: means[Math.ceil(draws * 0.975) - 1]! };
};
