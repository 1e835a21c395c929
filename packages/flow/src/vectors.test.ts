/** The vectors are for every language: what a stranger has to hold, this evaluator holds too. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Answers, FlowDefinition } from '@lotse/contract';
import { describe, expect, test } from 'vitest';
import { checkFlow, run, type FlowRun } from './index.ts';

interface Vector {
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

for (const file of globSync(join(import.meta.dirname, '../vectors/*.json')).sort()) {
  const vectors = JSON.parse(readFileSync(file, 'utf8')) as readonly Vector[];
  describe(basename(file), () => {
    test.each(vectors)('$name', ({ flow, answers, clock, timeZone, locale, prefill, expect: wanted }) => {
      expect(checkFlow(flow)).toEqual([]);
      const found = run(flow, answers, { clock, timeZone, locale, prefill });
      expect(Object.fromEntries(Object.keys(wanted).map((key) => [key, Reflect.get(found, key) ?? null]))).toEqual(wanted);
      // What is sent is judged again by the server, perhaps in another language: nothing of it may change on the way.
      const again = run(flow, found.effective, { clock, timeZone, locale, prefill });
      expect({ ...again, inactive: found.inactive }).toEqual(found);
    });
  });
}
