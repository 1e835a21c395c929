import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answers, FlowDefinition } from '@lotse/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyFlow, anyAnswers } from '../test/any-flow.ts';
import { checkFlow, readback, reviewOf, run, typesOf } from './index.ts';

const nordlicht = (id: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../../examples/nordlicht/content/flows/${id}.json`), 'utf8')) as FlowDefinition;
const moveHouse = nordlicht('move-house');
const saturday = { clock: '2026-11-21T12:00:00+01:00' };
const german = { locale: 'de', yes: 'Ja', no: 'Nein' };

describe('A customer', () => {
  const answers: Answers = {
    customerNumber: '20 417 883',
    contracts: ['power', 'gas'],
    plan: 'take',
    moveOut: '30.11.2026',
    marketLocation: '57685676748',
    moveIn: '1.12.2026',
  };

  test('who changes an early answer and changes it back finds the later ones as he left them', () => {
    const before = run(moveHouse, answers, saturday);
    const away = run(moveHouse, { ...answers, plan: 'end' }, saturday);
    expect(away.steps.map(({ id }) => id)).not.toContain('move-in');
    expect(away.inactive).toEqual({ marketLocation: '57685676748', moveIn: '1.12.2026' });
    expect(run(moveHouse, { ...away.effective, ...away.inactive, plan: 'take' }, saturday)).toEqual(before);
  });

  test('who has gas only may leave weeks ago, who has power not before tomorrow', () => {
    const left = { ...answers, moveOut: '1.11.2026' };
    const errorsOf = (contracts: readonly string[]) => run(moveHouse, { ...left, contracts }, saturday).errors.filter(({ field }) => field === 'moveOut');
    expect(errorsOf(['gas'])).toEqual([]);
    expect(errorsOf(['power', 'gas'])).toEqual([{ step: 'move-out', field: 'moveOut', code: 'power-in-the-past', params: {} }]);
  });

  test('reads before the last button what he said, as it is written in his language', () => {
    const groups = reviewOf(moveHouse, run(moveHouse, { ...answers, phone: '' }, saturday));
    const rows = groups.flatMap(({ rows }) => rows.map(({ field, answer }) => [field.id, answer === undefined ? undefined : readback(field, answer, german)]));
    expect(Object.fromEntries(rows)).toMatchObject({ contracts: 'Strom, Gas', plan: 'Mitnehmen an die neue Adresse', moveOut: '30. November 2026' });
    expect(rows).toContainEqual(['phone', undefined]);
  });

  test('sees of his own account number only head and end', () => {
    const [{ fields }] = nordlicht('bank-details').steps;
    const iban = fields.find(({ id }) => id === 'iban')!;
    expect(readback(iban, 'DE89370400440532013000', german)).toBe('DE89 •••• 3000');
    // The ends of anything else would say what it says.
    expect(readback({ id: 'birthday', kind: 'date', label: { de: 'Geburtstag' }, sensitive: true }, '1985-12-10', german)).toBe('••••');
    expect(readback(iban, 'DE89370400440532013000', { ...german, reveal: true })).toBe('DE89 3704 0044 0532 0130 00');
  });
});

describe('A backend developer', () => {
  test('has the answers of a flow as a type', () => {
    expect(typesOf(nordlicht('instalment'))).toBe(`/** The answers of the flow "instalment", version 1. */
export interface InstalmentAnswers {
  readonly "contract": string;
  readonly "amount": number;
  readonly "reading"?: number;
  readonly "reason"?: "fewer" | "saving" | "solar" | "other" | '';
  readonly "email": string;
}
`);
  });
});

describe('Whatever the flow, and whatever was answered', () => {
  const property = (holds: (flow: FlowDefinition, answers: Answers, prefill: Answers) => void) =>
    fc.assert(fc.property(anyFlow, anyAnswers, anyAnswers, holds), { numRuns: 500 });
  const judge = (flow: FlowDefinition, answers: Answers, prefill: Answers = {}) => run(flow, answers, { ...saturday, prefill });

  test('the flows of these tests are such as a company may write', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        expect(checkFlow(flow).filter(({ code }) => !['flow-unreachable', 'flow-impossible'].includes(code))).toEqual([]);
      }),
    );
  });

  test('the judgement never throws', () => property((flow, answers, prefill) => void judge(flow, answers, prefill)));

  test('each answer is either sent or kept, and what is kept is untouched', () =>
    property((flow, answers) => {
      const { effective, inactive } = judge(flow, answers);
      const defaults = flow.steps.flatMap(({ fields }) => fields.filter((field) => 'default' in field).map(({ id }) => id));
      const given = Object.keys(effective).filter((id) => Object.hasOwn(answers, id) || !defaults.includes(id));
      expect([...given, ...Object.keys(inactive)].sort()).toEqual(Object.keys(answers).sort());
      for (const [id, answer] of Object.entries(inactive)) expect(answer).toBe(answers[id]);
    }));

  test('what is not asked is neither judged nor sent', () =>
    property((flow, answers, prefill) => {
      const { steps, effective, errors } = judge(flow, answers, prefill);
      const asked = steps.flatMap(({ fields }) => fields);
      for (const id of [...Object.keys(effective), ...errors.map(({ field }) => field)]) expect(asked).toContain(id);
    }));

  test('what is not asked changes nothing', () =>
    property((flow, answers, prefill) => {
      const { inactive, ...rest } = judge(flow, answers, prefill);
      const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => !Object.hasOwn(inactive, id)));
      expect(judge(flow, kept, prefill)).toEqual({ ...rest, inactive: {} });
    }));

  test('the order in which answers stand does not matter', () =>
    property((flow, answers, prefill) => {
      const turned = (map: Answers) => Object.fromEntries(Object.entries(map).toReversed());
      expect(judge(flow, turned(answers), turned(prefill))).toEqual(judge(flow, answers, prefill));
    }));

  test('the server that is sent the effective answers judges as the browser did', () =>
    property((flow, answers, prefill) => {
      const { inactive: _, ...browser } = judge(flow, answers, prefill);
      expect(judge(flow, browser.effective, prefill)).toEqual({ ...browser, inactive: {} });
    }));

  test('a step is complete exactly when none of its fields has an error, and steps keep their order', () =>
    property((flow, answers, prefill) => {
      const { steps, errors } = judge(flow, answers, prefill);
      for (const { id, complete } of steps) expect(complete).toBe(!errors.some(({ step }) => step === id));
      const order = flow.steps.map(({ id }) => id);
      expect(steps.map(({ id }) => order.indexOf(id))).toEqual(steps.map(({ id }) => order.indexOf(id)).toSorted((a, b) => a - b));
    }));
});
