/** The vectors, posted by hand: the server takes what the evaluator takes, and refuses the rest with the same field and code. */
import type { Answers, FlowDefinition } from '@lotse/contract';
import { requests } from '@lotse/contract/wire';
import { run, type FlowRun } from '@lotse/flow';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { startFlows } from '../../test/flows.ts';

interface Vector {
  readonly name: string;
  readonly flow: FlowDefinition;
  readonly answers: Answers;
  readonly clock: string;
  readonly timeZone?: string;
  readonly locale?: string;
  readonly prefill?: Answers;
}
const whatMayCome = requests.submission.shape.answers;
const all = globSync('packages/flow/vectors/*.json')
  .toSorted()
  .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as readonly Vector[])
  .map((vector, index): Vector => ({ ...vector, flow: { ...vector.flow, id: `example-${index}` } }));

/** What the server has to answer to these answers, and of a refusal what it has to name. */
const wanted = (flow: FlowDefinition, { refused, inactive, errors }: FlowRun, answers: Answers): readonly [status: number, field?: string, says?: string] => {
  // What no field can have is refused at the door.
  const strange = Object.keys(answers).find((id) => !whatMayCome.safeParse({ [id]: answers[id] }).success);
  if (strange !== undefined) return [400, `answers.${strange}`];
  const files = flow.steps.flatMap(({ fields }) => fields).find(({ id, kind }) => kind === 'file' && Array.isArray(answers[id]) && answers[id].length > 0);
  // Nobody has uploaded the files of the vectors.
  if (files) return [400, files.id, 'There is no such file'];
  if (refused !== undefined) return [403, refused, refused];
  const [stray] = Object.keys(inactive);
  if (stray !== undefined) return [400, stray, 'is not asked'];
  const [error] = errors;
  return error ? [400, error.field, `: ${error.code}.`] : [200];
};

const days = Map.groupBy(all, ({ clock, timeZone = 'Europe/Berlin' }) => `${clock} ${timeZone}`);
describe.each([...days])('At %s', (day, vectors) => {
  test('the server judges every vector as the evaluator does, what is not asked then included', { timeout: 60_000 }, async () => {
    const [at = '', zone = ''] = day.split(' ');
    const byId = new Map(vectors.map((vector) => [vector.flow.id, vector]));
    await using company = await startFlows({
      definitions: vectors.map(({ flow }) => flow),
      at,
      zone,
      facts: { of: async ({ subject }) => byId.get(subject)?.prefill ?? {} },
    });
    for (const { name, flow, answers, clock, timeZone, locale = 'de', prefill } of vectors) {
      const who = await company.customer(flow.id);
      const judge = (given: Answers) => run(flow, given, { clock, timeZone, locale, prefill });
      const { effective } = judge(answers);
      for (const given of [answers, effective]) {
        const [status, field, says = ''] = wanted(flow, judge(given), given);
        const sent = await who.post('submissions', { key: crypto.randomUUID(), flowId: flow.id, version: flow.version, answers: given, locale });
        const { error, reference = '' } = sent.body as { readonly error?: { readonly field?: string; readonly message: string }; readonly reference?: string };
        expect([name, sent.status, error?.field]).toEqual([name, status, field]);
        if (error) expect(error.message).toContain(says);
        else expect((await company.store.flows.find(reference))?.answers).toEqual(judge(given).effective);
      }
    }
  });
});
