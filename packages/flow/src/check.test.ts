import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Field, FlowDefinition, Problem } from '@lotse/contract';
import { declarations } from '@lotse/contract/flows';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAnswers, anyFlow } from '../test/any-flow.ts';
import { checkFlow, checkVersion, run } from './index.ts';

const folder = join(import.meta.dirname, '../../../examples/nordlicht/content/flows');
const nordlicht = (id: string) => JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as FlowDefinition;

const de = (text: string) => ({ de: text });
const flow = {
  id: 'callback',
  version: 1,
  kind: 'request',
  locales: ['de'],
  title: de('Rückruf'),
  audience: 'anyone',
  purpose: de('Um anzurufen.'),
  retention: 'request',
  facts: { usual: 'number' },
  steps: [
    {
      id: 'what',
      title: de('Worum geht es?'),
      fields: [
        {
          id: 'matter',
          kind: 'choice',
          label: de('Thema'),
          required: true,
          options: [
            { id: 'bill', label: de('Rechnung') },
            { id: 'other', label: de('Anderes') },
          ],
        },
        { id: 'amount', kind: 'money', label: de('Betrag') },
        { id: 'day', kind: 'date', label: de('Tag') },
      ],
    },
    { id: 'who', title: de('Wer ruft an?'), fields: [{ id: 'phone', kind: 'phone', label: de('Telefon'), required: true }] },
  ],
  submit: de('Rückruf anfordern'),
  receipt: de('Wir rufen an.'),
  case: 'change',
  stages: [{ id: 'received', label: de('Eingegangen'), owner: 'us' }],
} as const;

/** The flow with one value changed; undefined takes it out. */
const changed = (path: string, value: unknown): unknown => {
  const copy = structuredClone(flow) as unknown;
  const steps = path.split('/').slice(1);
  const last = steps.pop()!;
  const at = steps.reduce<unknown>((each, step) => Reflect.get(Object(each), step), copy) as object;
  if (value === undefined) Reflect.deleteProperty(at, last);
  else Reflect.set(at, last, value);
  return copy;
};
const told = (problems: readonly Problem[]) => problems.map(({ code, path }) => `${code} ${path}`);

test('a flow that is right has no problems', () => expect(checkFlow(flow)).toEqual([]));
test('nor one that asks for a number below nought', () =>
  expect(checkFlow(changed('/steps/0/fields/1', { ...flow.steps[0].fields[1], kind: 'number', max: -1 }))).toEqual([]));

describe('Who writes a flow is told', () => {
  const when = { field: 'matter', is: 'bill' };
  const phone = '/steps/1/fields/0';
  const cases: readonly (readonly [says: string, path: string, value: unknown, ...problems: readonly string[]])[] = [
    ['of a name that nobody knows', '/titel', de('x'), 'content-unknown-key /titel'],
    ['of what is missing', '/purpose', undefined, 'content-missing-key /purpose'],
    ['of a kind of field that there is not', '/steps/0/fields/1/kind', 'euro', 'content-wrong-value /steps/0/fields/1/kind'],
    ['of an attribute that this kind does not have', `${phone}/digits`, 5, `content-unknown-key ${phone}/digits`],
    ['of an empty text', '/submit/de', ' ', 'content-empty-text /submit/de'],
    ['of an id with a space', '/id', 'call back', 'flow-id /id'],
    ['of a version that is none', '/version', 0, 'flow-number /version'],
    ['of what is no condition', '/steps/1/when', { field: 'matter', equals: 'bill' }, 'flow-condition /steps/1/when'],
    ['of a day that is none', '/steps/0/fields/2/notBefore', 'tomorrow', 'flow-limit /steps/0/fields/2/notBefore'],
    ['of a day that the calendar does not have', '/steps/0/fields/2/notAfter', '2027-02-31', 'flow-limit /steps/0/fields/2/notAfter'],
    ['of a day further away than anybody plans', '/steps/1/when', { field: 'day', below: { today: 1e9 } }, 'flow-condition /steps/1/when'],
    ['of a limit that is no number', '/steps/0/fields/1/min', { today: 1 }, 'flow-limit /steps/0/fields/1/min'],
    ['of a language that stands twice', '/locales', ['de', 'de'], 'flow-twice /locales/1'],
    ['of a step that stands twice', '/steps/1/id', 'what', 'flow-twice /steps/1/id'],
    ['of a field that stands twice, in whatever step', `${phone}/id`, 'matter', `flow-twice ${phone}/id`],
    ['of a field with the name of a fact', `${phone}/id`, 'usual', `flow-twice ${phone}/id`],
    ['of a missing translation, at each text', '/locales', ['de', 'en'], ...everyText('flow-missing-text')],
    ['of a text in a language that the flow does not have', '/title/en', 'Callback', 'flow-stray-text /title/en'],
    ['of a field that does not exist', '/steps/1/when', { field: 'mater', is: 'bill' }, 'flow-unknown-field /steps/1/when'],
    ['of a condition on what is asked later', '/steps/0/when', { field: 'phone', answered: true }, 'flow-later-field /steps/0/when'],
    ['of a field that depends on itself', `${phone}/when`, { field: 'phone', answered: true }, `flow-later-field ${phone}/when`],
    ['of a fact that is not declared', '/steps/1/when', { not: { fact: 'usal', above: 1 } }, 'flow-unknown-fact /steps/1/when/not'],
    ['of an option that does not exist', '/steps/1/when', { all: [when, { field: 'matter', oneOf: ['bil'] }] }, 'flow-unknown-option /steps/1/when/all/1'],
    ['of a text compared with a number', '/steps/1/when', { field: 'amount', is: '5' }, 'flow-comparison /steps/1/when'],
    ['of a day compared with a number', '/steps/1/when', { field: 'day', below: 5 }, 'flow-comparison /steps/1/when'],
    ['of a choice that is "less"', '/steps/1/when', { field: 'matter', below: 5 }, 'flow-comparison /steps/1/when'],
    ['of a day as the limit of a number', '/steps/0/fields/1/max', { field: 'matter' }, 'flow-limit /steps/0/fields/1/max'],
    ['of a lookup that fills another page', `${phone}/lookup`, { kind: 'address', fills: ['day'] }, `flow-unknown-field ${phone}/lookup/fills/0`],
    ['of a step that no answers lead to', '/steps/1/when', { all: [when, { not: when }] }, 'flow-unreachable /steps/1/when'],
    ['of a field that no answers lead to', `${phone}/when`, { field: 'matter', answered: false }, `flow-unreachable ${phone}/when`],
    ['of limits that leave nothing', '/steps/0/fields/1', { ...flow.steps[0].fields[1], min: 5, max: 4 }, 'flow-impossible /steps/0/fields/1/max'],
    [
      'of an order number longer than any that is taken',
      '/steps/0/fields/1',
      { ...flow.steps[0].fields[1], kind: 'reference', of: 'order', minLength: 150 },
      'flow-impossible /steps/0/fields/1/maxLength',
    ],
    [
      'of days that leave none',
      '/steps/0/fields/2',
      { ...flow.steps[0].fields[2], notBefore: { today: 2 }, notAfter: 'today' },
      'flow-impossible /steps/0/fields/2/notAfter',
    ],
    [
      'of a rule that refuses every answer',
      `${phone}/refuse`,
      [{ code: 'never', when: { any: [when, { not: when }] }, text: de('Nein') }],
      `flow-impossible ${phone}/refuse/0/when`,
    ],
    ['of a default that is no answer', '/steps/0/fields/0/default', 'none', 'flow-default /steps/0/fields/0/default'],
    ['of a consent that is presumed', phone, { id: 'ok', kind: 'consent', label: de('Ja'), prefill: 'editable' }, `flow-prefill ${phone}/prefill`],
    [
      'of two values to begin with',
      '/steps/0/fields/0',
      { ...flow.steps[0].fields[0], default: 'bill', prefill: 'editable' },
      'flow-prefill /steps/0/fields/0/default',
    ],
    ['of words for an error that this field never has', `${phone}/errors`, { iban: de('x') }, `flow-unknown-error ${phone}/errors/iban`],
    ['of a refusal with the name of an error', `${phone}/refuse`, [{ code: 'phone', when, text: de('Nein') }], `flow-twice ${phone}/refuse/0/code`],
    ['of a declaration that does not say which', '/kind', 'declaration', 'flow-declaration-layout /kind'],
    ['of a declaration that is none', '/declaration', 'cancel', 'flow-declaration-layout /declaration'],
  ];
  for (const [says, path, value, ...problems] of cases)
    test(says, () => {
      const found = checkFlow(changed(path, value));
      expect(told(found)).toEqual(problems);
      for (const { message } of found) expect(message).toMatch(/^\S.*[.?]$/);
    });

  function everyText(code: string): readonly string[] {
    const of = (step: number, fields: readonly Field[]) => [
      `/steps/${step}/title`,
      ...fields.flatMap((field, at) => [
        `/steps/${step}/fields/${at}/label`,
        ...('options' in field ? field.options.map((_, option) => `/steps/${step}/fields/${at}/options/${option}/label`) : []),
      ]),
    ];
    return ['/title', '/purpose', ...flow.steps.flatMap(({ fields }, step) => of(step, fields)), '/submit', '/receipt', '/stages/0/label'].map(
      (path) => `${code} ${path}`,
    );
  }

  test('everything at once', () => {
    const wrong = {
      ...flow,
      steps: [
        { ...flow.steps[0], when: { field: 'nobody', is: 1 } },
        { ...flow.steps[1], id: 'what', title: { en: 'Who' } },
      ],
    };
    expect(told(checkFlow(wrong)).sort()).toEqual([
      'flow-missing-text /steps/1/title',
      'flow-stray-text /steps/1/title/en',
      'flow-twice /steps/1/id',
      'flow-unknown-field /steps/0/when',
    ]);
  });

  test('what he may have meant', () => {
    expect(checkFlow(changed('/steps/1/when', { field: 'mater', is: 'bill' }))[0]?.message).toBe(
      '"mater" is no field of this flow. Did you mean "matter"? Correct the name, or add the field before.',
    );
    expect(checkFlow(changed('/steps/1/when', { all: [{ any: [{ field: 'matter' }] }] }))[0]?.message).toMatch(/^\{"field":"matter"\} is no condition\. Write/);
  });

  test('which text says Sie where du is spoken too, and not of those that are the same', () => {
    const formal = { ...flow, locales: ['de', 'de-du'], title: de('Ihr Rückruf') };
    expect(told(checkFlow(formal))).toEqual(['flow-missing-text /title']);
  });

  test('that a version in use never changes, and nothing of the order of keys', () => {
    const before = flow as unknown as FlowDefinition;
    expect(checkVersion(Object.fromEntries(Object.entries(before).toReversed()) as unknown as FlowDefinition, before)).toEqual([]);
    expect(told(checkVersion({ ...before, minutes: 3 }, before))).toEqual(['flow-version /version']);
    expect(told(checkVersion({ ...before, minutes: 3, version: 2 }, before))).toEqual([]);
    expect(told(checkVersion(before, { ...before, version: 3 }))).toEqual(['flow-version /version']);
  });
});

describe.each(['cancel', 'withdraw'] as const)('The page of § 312k or § 356a BGB (%s)', (which) => {
  const given = nordlicht(which);
  const [step] = given.steps;
  const withStep = (change: object) => ({ ...given, steps: [{ ...step, ...change }] });
  const field = (index: number, change: object) => withStep({ fields: step.fields.map((each, at) => (at === index ? { ...each, ...change } : each)) });
  const codes = (json: unknown) => [...new Set(checkFlow(json).map(({ code }) => code))];

  test('has the words of the law in every language', () => {
    for (const texts of [given.title, given.submit]) expect(new Set(Object.values(texts)).size).toBe(1);
    expect(codes({ ...given, submit: { ...given.submit, en: 'cancel now' } })).toEqual(['flow-declaration-words']);
    expect(codes({ ...given, title: { ...given.title, de: 'Service' } })).toEqual(['flow-declaration-words']);
  });

  test('asks for nothing that the law does not name, and narrows nothing', () => {
    const extra = { id: 'why', kind: 'text', label: { de: 'Warum?', 'de-du': 'Warum?', en: 'Why?' } };
    expect(codes(withStep({ fields: [...step.fields, extra] }))).toEqual(['flow-declaration-field']);
    expect(codes(withStep({ fields: step.fields.toReversed() }))).toContain('flow-declaration-field');
    expect(codes(withStep({ fields: step.fields.slice(1) }))).toContain('flow-declaration-field');
    const contract = step.fields.findIndex(({ id }) => id === 'contract');
    expect(codes(field(contract, { minLength: 8 }))).toEqual(['flow-declaration-field']);
    expect(codes(field(contract, { label: { de: 'Vertragsnummer', en: 'Contract number' } }))).toEqual(['flow-declaration-field']);
    expect(
      codes(field(contract, { refuse: [{ code: 'unknown', when: { field: 'contract', answered: true }, text: { de: 'Unbekannt', en: 'Unknown' } }] })),
    ).toContain('flow-declaration-field');
    expect(codes(field(contract, { prefill: 'readonly' }))).toEqual(['flow-declaration-field']);
    expect(codes(field(contract, { hint: { de: 'Steht auf der Rechnung', en: 'On the bill' } }))).toEqual([]);
  });

  test('stands on one page, is open to all and refuses nobody', () => {
    expect(codes({ ...given, steps: [step, { ...step, id: 'more', fields: [] }] })).toEqual(['flow-declaration-layout']);
    expect(codes({ ...given, audience: 'customer' })).toEqual(['flow-declaration-layout']);
    expect(codes({ ...given, safeguards: { code: true } })).toEqual(['flow-declaration-layout']);
    expect(codes({ ...given, retention: 'request' })).toEqual(['flow-declaration-layout']);
    const refuse = [{ code: 'late', when: { fact: 'over', is: true }, text: { de: 'Zu spät', en: 'Too late' } }];
    expect(codes({ ...given, facts: { over: 'yesNo' }, refuse })).toEqual(['flow-declaration-layout']);
  });

  test('requires only what makes the declaration one', () => {
    expect(declarations[which].fields.filter(({ required }) => required).map(({ id }) => id)).toEqual(
      which === 'cancel' ? ['type', 'name', 'contract', 'email'] : ['name', 'contract', 'email'],
    );
  });
});

describe('The flows of Nordlicht', () => {
  const files = globSync(join(folder, '*.json')).sort();
  test('are there', () => expect(files.length).toBeGreaterThanOrEqual(7));

  test.each(files.map((file) => basename(file, '.json')))('%s is right, named like its file, and leads to articles that exist', (id) => {
    const found = nordlicht(id);
    expect(checkFlow(found)).toEqual([]);
    expect(found.id).toBe(id);
    const articles = globSync(join(folder, '../articles/de/*.md')).map((file) => basename(file, '.md'));
    expect(found.steps.flatMap(({ articles = [] }) => articles).filter((article) => !articles.includes(article))).toEqual([]);
    const company = JSON.parse(readFileSync(join(folder, '../lotse.json'), 'utf8')) as { reasons: readonly Reason[] };
    expect(idsOf(company.reasons)).toContain(found.reason);
  });
});

test('what is said to be out of reach is never asked, whatever is answered', () => {
  fc.assert(
    fc.property(anyFlow, anyAnswers, (each, answers) => {
      const { steps, errors } = run(each, answers, { clock: '2026-11-21T12:00:00+01:00' });
      const asked = steps.flatMap(({ id, fields }) => [id, ...fields]);
      // Who has not answered rightly what he must is still on the way.
      const required = each.steps.flatMap(({ fields }) => fields.filter((field) => field.required).map(({ id }) => id));
      const onTheWay = errors.some(({ field }) => required.includes(field));
      for (const { path = '' } of checkFlow(each).filter(({ code }) => code === 'flow-unreachable')) {
        const [, , step = '', , field] = path.split('/');
        const { id, fields } = each.steps[Number(step)]!;
        if (!onTheWay) expect(asked).not.toContain(path.includes('/fields/') ? fields[Number(field)]!.id : id);
      }
    }),
    { numRuns: 2_000 },
  );
});

describe('The check never throws', () => {
  test('whatever the JSON', () => fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), (json) => void checkFlow(json))));

  test('nor whatever stands somewhere in a flow, and what it lets pass can be run', () => {
    const at = (json: unknown, path: readonly number[], value: unknown): unknown => {
      if (typeof json !== 'object' || json === null || path.length === 0) return value;
      const keys = Object.keys(json);
      const key = keys[path[0]! % keys.length];
      if (key === undefined) return value;
      const changed = Object.fromEntries(Object.entries(json).map(([name, each]) => [name, name === key ? at(each, path.slice(1), value) : each]));
      return Array.isArray(json) ? Object.values(changed) : changed;
    };
    fc.assert(
      fc.property(anyFlow, fc.array(fc.nat(20), { maxLength: 6 }), fc.jsonValue(), anyAnswers, (each, path, value, answers) => {
        const json = at(each, path, value);
        const problems = checkFlow(json);
        for (const { code, message, path: place } of problems)
          expect([code, message, place].map((part) => typeof part)).toEqual(['string', 'string', 'string']);
        if (problems.length === 0) run(json as FlowDefinition, answers, { clock: '2026-11-21T12:00:00+01:00', prefill: answers });
      }),
      { numRuns: 500 },
    );
  });

  test('not even for conditions deeper than any stack', () => {
    let deep: unknown = { field: 'matter', is: 'bill' };
    for (let level = 0; level < 20_000; level++) deep = { not: deep };
    expect(told(checkFlow(changed('/steps/1/when', deep)))).toEqual(['flow-condition /steps/1/when']);
  });
});

test('every code that the check can tell has its section in docs/errors.md', () => {
  const root = join(import.meta.dirname, '../../..');
  const sections = [...readFileSync(join(root, 'docs/errors.md'), 'utf8').matchAll(/^## `([a-z-]+)`$/gm)].map(([, code]) => code);
  const sources = [
    join(root, 'packages/flow/src/types-of.ts'),
    ...globSync(join(root, 'packages/flow/src/check/*.ts')),
    ...globSync(join(root, 'packages/contract/src/flows/*.ts')),
  ];
  const codes = new Set(sources.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/'(flow-[a-z-]+)'/g)].map(([, code]) => code)));
  expect(codes.size).toBeGreaterThan(15);
  expect([...codes].filter((code) => !sections.includes(code)).sort()).toEqual([]);
  expect(sections.filter((code) => code?.startsWith('flow-') && !codes.has(code))).toEqual([]);
});

/** Contact reasons lie in one another, up to three levels. */
interface Reason {
  readonly id: string;
  readonly reasons?: readonly Reason[];
}
const idsOf = (reasons: readonly Reason[]): readonly string[] => reasons.flatMap(({ id, reasons: below = [] }) => [id, ...idsOf(below)]);
