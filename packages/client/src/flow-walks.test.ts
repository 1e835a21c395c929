/** Whoever walks to and fro through a flow, and changes his mind on the way, sends what is asked in the end and nothing else. */
import { memory } from '@lotse/adapters/memory';
import type { Answer, FlowDefinition } from '@lotse/contract';
import { exampleAnswers, waysThrough } from '@lotse/flow/check';
import { run } from '@lotse/flow/run';
import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createClient } from './create-client.ts';

const flows = globSync('examples/nordlicht/content/flows/*.json')
  .toSorted()
  .map((file) => JSON.parse(readFileSync(file, 'utf8')) as FlowDefinition)
  .filter(({ audience }) => audience === 'anyone');
const clock = () => ({ clock: new Date().toISOString() });

type Deed =
  | { readonly do: 'next' | 'back' }
  | { readonly do: 'change'; readonly step: string }
  | { readonly do: 'answer'; readonly field: string; readonly answer: Answer };
/** What somebody may do on his way: right answers of any way through, empty ones, nonsense, to and fro. */
const deedOf = (flow: FlowDefinition, right: readonly (readonly [string, Answer])[]): fc.Arbitrary<Deed> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...right).map(([field, answer]): Deed => ({ do: 'answer', field, answer })) },
    fc.constantFrom(...right).chain(([field]) => fc.constantFrom<Answer>('', 'x', '31.2.', -1, []).map((answer): Deed => ({ do: 'answer', field, answer }))),
    { weight: 5, arbitrary: fc.constant<Deed>({ do: 'next' }) },
    { weight: 2, arbitrary: fc.constant<Deed>({ do: 'back' }) },
    fc.constantFrom(...flow.steps).map(({ id }): Deed => ({ do: 'change', step: id })),
  );

const anyWalk = fc.constantFrom(...flows).chain((flow) => {
  const right = waysThrough(flow, clock()).ways.flatMap(({ answers }) => Object.entries(answers) as [string, Answer][]);
  return fc.tuple(fc.constant(flow), fc.array(deedOf(flow, right), { maxLength: 25 }));
});

test('what is not asked in the end was never judged nor sent, and is there as it was typed', { timeout: 60_000 }, async () => {
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(anyWalk, async ([flow, deeds]) => {
      const backend = memory({ channels: [{ kind: 'chat', label: 'Chat', availability: { state: 'open' } }], flows: { definitions: [flow], judge: run } });
      const page = () => ({ url: 'https://www.example.de/', title: 'Start' });
      const client = createClient({ adapter: backend, locale: 'de', page, storage: 'none' });
      const walking = await client.flows();
      await walking.begin(flow.id);
      const walk = () => client.state.flow!;
      const typed = new Map<string, Answer>();
      const give = (field: string, answer: Answer): void => {
        walking.answer(field, answer);
        typed.set(field, answer);
      };
      const holds = (): void => {
        const { answers, run: found, errors } = walk();
        expect(answers).toEqual(Object.fromEntries(typed));
        const inactive = Object.keys(found?.inactive ?? {});
        for (const id of inactive) expect(found?.inactive[id]).toBe(typed.get(id));
        for (const { field } of [...(found?.errors ?? []), ...errors]) expect(inactive).not.toContain(field);
      };
      /** Stands on this step, but is not asked now: nobody can answer it. */
      const hidden = (field: string): boolean => {
        const { step, run: found } = walk();
        const stands = flow.steps.find(({ id }) => id === step)?.fields.some(({ id }) => id === field);
        return stands === true && !found?.steps.some(({ fields }) => fields.includes(field));
      };
      for (const deed of deeds) {
        if (deed.do === 'answer' && hidden(deed.field)) continue;
        else if (deed.do === 'answer') give(deed.field, deed.answer);
        else if (deed.do === 'change' && walk().phase === 'reviewing' && walk().run?.steps.some(({ id }) => id === deed.step)) walking.change(deed.step);
        else if (deed.do === 'next') walking.next();
        else if (deed.do === 'back') walking.back();
        holds();
      }
      // He brings it to an end: the usual way, and empty what is not right beside it.
      for (const [field, answer] of Object.entries(exampleAnswers(flow, clock()))) give(field, answer);
      for (const { field } of walk().run?.errors ?? []) give(field, '');
      for (let steps = 0; walk().phase === 'answering' && steps < 40; steps += 1) walking.next();
      holds();
      const before = walk();
      if (before.phase === 'reviewing') {
        await walking.submit();
        const [submission] = backend.submissions;
        expect(submission?.answers).toEqual(before.run?.effective);
        for (const id of Object.keys(before.run?.inactive ?? {})) expect(submission?.answers).not.toHaveProperty([id]);
        sent += 1;
      }
      client.destroy();
    }),
    { numRuns: 80 },
  );
  // The others have opened a question that the usual way does not answer.
  expect(sent).toBeGreaterThan(40);
});
