import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Answers, FlowDefinition } from '@lotse/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAnswers, anyFlow } from '../../test/any-flow.ts';
import { exampleAnswers, waysThrough } from '../check.ts';
import { run } from '../run.ts';

const folder = join(import.meta.dirname, '../../../../examples/nordlicht/content/flows');
const flows = globSync(join(folder, '*.json'))
  .toSorted()
  .map((file) => [basename(file, '.json'), JSON.parse(readFileSync(file, 'utf8')) as FlowDefinition] as const);
const saturday = { clock: '2026-11-21T12:00:00+01:00' };
const facts: Answers = { lastReading: 10_000, highestReading: 20_000, lowestInstalment: 50, currentInstalment: 86 };

test('a move has a way for each plan, and one for each rule that refuses', () => {
  const moveHouse = new Map(flows).get('move-house')!;
  const { ways, all } = waysThrough(moveHouse, saturday);
  expect(all).toBe(true);
  expect(ways.filter(({ refused }) => refused).map(({ refused }) => `${refused?.field}: ${refused?.code}`)).toContain('moveOut: power-in-the-past');
  const plans = ways.filter(({ refused }) => !refused).map(({ decisions }) => decisions.find(({ field }) => field === 'plan')?.answer);
  expect(new Set(plans)).toEqual(new Set(['take', 'end']));
});

describe.each(flows)('%s', (_, flow) => {
  const { ways, all } = waysThrough(flow, { ...saturday, prefill: facts });

  test('has ways that are filled in to the end, and together ask every question and reach every stage', () => {
    expect(all).toBe(true);
    for (const { run: found, answers, refused } of ways) {
      expect(found).toEqual(run(flow, answers, { ...saturday, prefill: facts }));
      expect(found.errors.filter(({ field }) => field !== refused?.field).length === 0 || refused !== undefined).toBe(true);
    }
    const asked = new Set(ways.flatMap(({ run: { steps } }) => steps.flatMap(({ id, fields }) => [id, ...fields])));
    expect(flow.steps.flatMap(({ id, fields }) => [id, ...fields.map((field) => field.id)]).filter((id) => !asked.has(id))).toEqual([]);
    const stages = new Set(ways.flatMap(({ run: found }) => found.stages));
    expect(flow.stages.map(({ id }) => id).filter((id) => !stages.has(id))).toEqual([]);
  });

  test('can be filled in by itself', () => {
    expect(run(flow, exampleAnswers(flow, saturday), saturday).errors).toEqual([]);
  });
});

test('whatever is answered rightly, its way stands in the list', { timeout: 60_000 }, () => {
  let right = 0;
  fc.assert(
    fc.property(anyFlow, anyAnswers, (flow, answers) => {
      const found = run(flow, answers, saturday);
      if (found.errors.length > 0) return;
      const { ways, all } = waysThrough(flow, saturday);
      const asked = ({ steps }: typeof found) => JSON.stringify(steps.map(({ id, fields }) => [id, fields]));
      if (all) expect(ways.map((way) => asked(way.run))).toContain(asked(found));
      right += 1;
    }),
    { numRuns: 500 },
  );
  expect(right).toBeGreaterThan(50);
});

test('a flow that nobody can fill in says so', () => {
  const moveHouse = new Map(flows).get('move-house')!;
  expect(() => exampleAnswers(moveHouse, { ...saturday, given: { email: 'nowhere' } })).toThrow('Nobody can fill in "move-house"');
});
