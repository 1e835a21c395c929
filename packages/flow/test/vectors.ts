/** What a vector says, and how this evaluator is held to it: in Node, in a browser, and by the server. */
import type { Answers, FlowDefinition } from '@lotse/contract';
import { expect } from 'vitest';
import { run, type FlowRun } from '../src/run.ts';

export interface Vector {
  readonly name: string;
  readonly flow: FlowDefinition;
  readonly answers: Answers;
  readonly clock: string;
  readonly timeZone?: string;
  readonly locale?: string;
  readonly prefill?: Answers;
  /** Only what stands here is compared; null stands for what is absent. */
  readonly expect: { readonly [K in keyof FlowRun]?: FlowRun[K] | null };
}

export const judged = ({ flow, answers, clock, timeZone, locale, prefill }: Vector): FlowRun => run(flow, answers, { clock, timeZone, locale, prefill });

export const holdsTo = (vector: Vector): void => {
  const { expect: wanted } = vector;
  const found = judged(vector);
  expect(Object.fromEntries(Object.keys(wanted).map((key) => [key, Reflect.get(found, key) ?? null]))).toEqual(wanted);
  // What is sent is judged again by the server, perhaps in another language: nothing of it may change on the way.
  expect({ ...judged({ ...vector, answers: found.effective }), inactive: found.inactive }).toEqual(found);
};
