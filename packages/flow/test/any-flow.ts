/** Flows and answers at random: flows as a company may write them, answers as anybody may send them. */
import type { Answers, Condition, Field, FlowDefinition, Step } from '@lotse/contract';
import fc from 'fast-check';

const en = (text: string) => ({ en: text });
const kinds = [
  'text',
  'longText',
  'name',
  'reference',
  'phone',
  'email',
  'iban',
  'consent',
  'slot',
  'postalCode',
  'choice',
  'choices',
  'yesNo',
  'date',
  'number',
  'money',
  'meterReading',
  'file',
] as const;
const options = [
  { id: 'x', label: en('X') },
  { id: 'y', label: en('Y') },
] as const;
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

type Kind = (typeof kinds)[number];
const bodyOf = (kind: Kind) => {
  if (kind === 'choice' || kind === 'choices') return { kind, options };
  if (kind === 'reference') return { kind, of: 'marketLocation' };
  if (kind === 'meterReading') return { kind, digits: 5, decimals: 1 };
  if (kind === 'file') return { kind, accept: ['image/*'] };
  if (kind === 'date') return { kind, notBefore: 'today' };
  if (kind === 'number') return { kind, min: 0, max: 100 };
  return { kind };
};
const neverPrefilled: readonly Kind[] = ['consent', 'file', 'slot'];

const comparisonWith = (id: string, kind: Kind): fc.Arbitrary<Condition> => {
  const answered = fc.boolean().map((answered): Condition => ({ field: id, answered }));
  const others: readonly Condition[] =
    kind === 'choice' || kind === 'choices'
      ? [
          { field: id, is: 'x' },
          { field: id, oneOf: ['x', 'y'] },
        ]
      : kind === 'yesNo' || kind === 'consent'
        ? [{ field: id, is: true }]
        : kind === 'number' || kind === 'money' || kind === 'meterReading'
          ? [
              { field: id, above: 5 },
              { field: id, atMost: 5 },
            ]
          : kind === 'date'
            ? [{ field: id, below: { today: 7 } }]
            : kind === 'file'
              ? []
              : [{ field: id, is: 'hello' }];
  return fc.oneof(answered, ...others.map((each) => fc.constant(each)));
};
const conditionOver = (before: readonly (readonly [string, Kind])[]): fc.Arbitrary<Condition | undefined> => {
  if (before.length === 0) return fc.constant(undefined);
  const one = fc.constantFrom(...before).chain(([id, kind]) => comparisonWith(id, kind));
  const more = fc.array(one, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 3, arbitrary: one },
    more.map((all): Condition => ({ all })),
    more.map((any): Condition => ({ any })),
    one.map((not): Condition => ({ not })),
  );
};

const fieldAt = (
  index: number,
  chosen: readonly Kind[],
): fc.Arbitrary<{ readonly field: Field; readonly stepWhen: Condition | undefined; readonly newStep: boolean }> => {
  const kind = chosen[index]!;
  const before = chosen.slice(0, index).map((each, at) => [ids[at]!, each] as const);
  const policy = neverPrefilled.includes(kind) ? fc.constant(undefined) : fc.constantFrom('editable', 'confirm', 'readonly', undefined);
  return fc.tuple(fc.boolean(), policy, conditionOver(before), conditionOver(before), fc.boolean()).map(([required, prefill, when, stepWhen, newStep]) => ({
    field: { id: ids[index]!, label: en('Label'), required, ...(prefill && { prefill }), ...(when && { when }), ...bodyOf(kind) } as object as Field,
    stepWhen,
    newStep,
  }));
};

/** Each field looks back at most at the first field of its own step's predecessors, so every reference is right. */
export const anyFlow: fc.Arbitrary<FlowDefinition> = fc
  .array(fc.constantFrom(...kinds), { minLength: 1, maxLength: ids.length })
  .chain((chosen) => fc.tuple(...chosen.map((_, index) => fieldAt(index, chosen))))
  .map((fields) => {
    const steps: { id: string; title: Step['title']; when?: Condition; fields: Field[] }[] = [];
    for (const { field, stepWhen, newStep } of fields) {
      const last = steps.at(-1);
      if (last && !newStep) last.fields.push(field);
      else steps.push({ id: `step-${steps.length}`, title: en('Step'), ...(stepWhen && { when: stepWhen }), fields: [field] });
    }
    const [first, ...rest] = steps;
    return {
      id: 'any',
      version: 1,
      kind: 'request',
      locales: ['en'],
      title: en('Any'),
      audience: 'anyone',
      purpose: en('To be tried.'),
      retention: 'request',
      steps: [first!, ...rest],
      submit: en('Send'),
      receipt: en('It has arrived.'),
      case: 'change',
      stages: [{ id: 'received', label: en('Received'), owner: 'us' }],
    };
  });

const likely = fc.constantFrom<unknown>(
  'x', 'y', ['x'], ['y', 'x'], 'hello', true, false, 'yes', 7, '7', '3,5', '1.234', '24.12.2026', '2027-01-31', '31.2.2027', 'ada@example.org', '040 66969100',
  'DE89370400440532013000', '57685676748', '25813', '2026-12-24T10:00:00+01:00', '', ' ', null, [], [{ id: '1', name: 'a.png', type: 'image/png', size: 1 }],
); // prettier-ignore
/** What may lie in a map of answers: likely ones, and any JSON at all, for these fields and for others. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...ids) }, fc.string(), fc.constant('__proto__')),
      fc.oneof({ weight: 5, arbitrary: likely }, fc.jsonValue()),
    ),
  )
  .map((entries) => Object.fromEntries(entries) as Answers);
