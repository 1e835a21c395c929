/** Each template of Nordlicht, walked to its last button; and the rule that only it has. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Answers, FlowDefinition } from '@lotse/contract';
import { errorCodesByKind, errorCodesOfAll } from '@lotse/contract/flows';
import { describe, expect, test } from 'vitest';
import { waysThrough } from './check.ts';
import { readback, reviewOf, run, textOf, wordsFor } from './index.ts';

const folder = join(import.meta.dirname, '../../../examples/nordlicht/content/flows');
const flows = new Map(globSync(join(folder, '*.json')).map((file) => [basename(file, '.json'), JSON.parse(readFileSync(file, 'utf8')) as FlowDefinition]));
const errorCodes: readonly string[] = [...errorCodesOfAll, ...Object.values(errorCodesByKind).flat()];
const email = 'ada@example.org';
const photo = [{ id: 'f1', name: 'foto.jpg', type: 'image/jpeg', size: 120_000 }];
const address = { postalCode: '25813', city: 'Husum', street: 'Deichweg 4' };

interface Walk {
  readonly answers: Answers;
  readonly prefill?: Answers;
  /** The steps that are asked. */
  readonly steps: string;
  readonly stages: string;
  /** What is answered otherwise, and the field and code that come of it, or who is turned away; undefined: it is right. */
  readonly rules: readonly (readonly [says: string, answers: Answers, refused: string | undefined, prefill?: Answers])[];
}

const walks: Readonly<Record<string, Walk>> = {
  'move-house': {
    answers: {
      customerNumber: '20 417 883',
      contracts: ['power', 'fibre'],
      plan: 'take',
      moveOut: '30.11.2026',
      ...address,
      moveIn: '1.12.2026',
      readingsWhen: 'later',
      email,
    },
    steps: 'contracts plan move-out new-address move-in readings successor contact',
    stages: 'received availability confirmed readings technician closing-bill',
    rules: [
      ['power ends tomorrow at the earliest', { moveOut: '21.11.2026' }, 'moveOut: power-in-the-past'],
      ['gas ended yesterday', { moveOut: '20.11.2026', contracts: ['gas'] }, undefined],
      ['but not two months ago', { moveOut: '20.9.2026', contracts: ['gas'] }, 'moveOut: date-too-early'],
    ],
  },
  'meter-reading': {
    answers: { medium: 'gas', meterNumber: '7GFN 8100 12', gasReading: '12345,678', readOn: '20.11.2026', email },
    prefill: { lastReading: 12_000, highestReading: 13_000 },
    steps: 'meter reading photo contact',
    stages: 'received checked bill',
    rules: [
      ['an unlikely reading is asked about', { gasReading: '9000' }, 'why: missing'],
      ['and taken', { gasReading: '9000', why: 'exchanged' }, undefined],
      ['unless it was a slip of the finger', { gasReading: '9000', why: 'mistake' }, 'why: correct-reading'],
      ['tomorrow’s reading is not known today', { readOn: '22.11.2026' }, 'readOn: date-too-late'],
    ],
  },
  'bank-details': {
    answers: { iban: 'DE89 3704 0044 0532 0130 00', holder: 'own', use: ['debit', 'credit'], mandate: true },
    steps: 'account use start mandate',
    stages: 'received mandate active old-account',
    rules: [
      ['a slip in the account number is found', { iban: 'DE89 3704 0044 0532 0103 00' }, 'iban: iban-check'],
      ['no debit without a mandate', { mandate: '' }, 'mandate: missing'],
      ['no mandate for credit', { use: ['credit'], mandate: '' }, undefined],
      ['somebody else’s account needs his consent', { holder: 'other', holderName: 'Bo' }, 'holderAgrees: missing'],
    ],
  },
  instalment: {
    answers: { contract: 'NL-204417', amount: '90', email },
    prefill: { currentInstalment: 80, lowestInstalment: 64 },
    steps: 'contract amount contact',
    stages: 'received active',
    rules: [
      ['a fifth less needs no reason', { amount: '64,00' }, undefined],
      ['more than that needs the reading', { amount: '63,99' }, 'reading: missing'],
      ['the same again is no change', { amount: '80' }, 'amount: same-amount'],
      ['once in 30 days', {}, 'changed-lately', { lastInstalmentChange: '2026-11-02' }],
    ],
  },
  'contact-data': {
    answers: { what: ['phone', 'advertising'], newPhone: '0170 1234567', sms: false },
    steps: 'what phone advertising',
    stages: 'received active',
    rules: [
      ['nothing ticked is a no to advertising, and an answer', { advertising: [] }, undefined],
      ['a new address is asked for', { what: ['email'] }, 'newEmail: missing'],
    ],
  },
  cancel: {
    answers: { name: 'Ada Lovelace', contract: 'Strom', email },
    steps: 'cancel',
    stages: 'received end-date reading closing-bill',
    rules: [
      ['a cause is never required', { type: 'extraordinary' }, undefined],
      ['a day in the past is taken', { end: 'day', endDate: '1.1.2020' }, undefined],
      ['whatever stands as contract', { contract: '?' }, undefined],
      ['only without an address nobody can be told', { email: '' }, 'email: missing'],
    ],
  },
  withdraw: {
    answers: { name: 'Ada Lovelace', contract: '4711', email },
    steps: 'withdraw',
    stages: 'received matched returned refund',
    rules: [
      ['a part of it', { parts: 'Die Lampe' }, undefined],
      ['no reason, no number', { contract: 'die Lampe' }, undefined],
    ],
  },
  'postal-address': {
    answers: { moving: false, ...address, from: '1.12.2026', email },
    steps: 'moving address from contact',
    stages: 'received letter active',
    rules: [['who moves is sent to the other flow', { moving: true }, 'moving: report-move']],
  },
  'return-order': {
    answers: { order: 'B-2026-771', items: '1 Lampe', state: 'fine', wish: 'refund', way: 'label', email },
    steps: 'order why wish parcel contact',
    stages: 'received label checked refund',
    rules: [
      ['damage is shown', { state: 'damaged' }, 'photos: missing'],
      ['in a picture', { state: 'damaged', photos: [{ ...photo[0]!, type: 'text/html' }] }, 'photos: file-type'],
      ['what is fetched needs a place', { way: 'pick-up' }, 'postalCode: missing'],
    ],
  },
  appointment: {
    answers: { reference: 'NL7K2M', slot: '2026-11-26T08:00:00+01:00', email },
    steps: 'case slot access contact',
    stages: 'received confirmed reminder',
    rules: [
      ['a time that has passed is gone', { slot: '2026-11-20T08:00:00+01:00' }, 'slot: slot-past'],
      ['own days, in their order', { fits: false, from: '1.12.2026', until: '30.11.2026' }, 'until: date-too-early'],
    ],
  },
  'report-fault': {
    answers: { what: 'internet', tried: ['restart'], since: '20.11.2026', ...address, urgent: false, phone: '0170 1234567' },
    steps: 'what checked since where contact',
    stages: 'received diagnosis technician solved',
    rules: [
      ['a smell of gas is no matter for a form', { what: 'gas' }, 'what: gas-emergency'],
      ['nothing is nothing else', { tried: ['nothing', 'restart'] }, 'tried: nothing-alone'],
    ],
  },
  'change-tariff': {
    answers: { contract: 'NL-204417', tariff: 'fixed', start: '15.12.2026', terms: true, email },
    prefill: { earliestStart: '2026-12-01' },
    steps: 'tariff start terms contact',
    stages: 'received summary active bill',
    rules: [
      ['not before the grid operator can', { start: '30.11.2026' }, 'start: date-too-early'],
      ['within the withdrawal period only if he wants it', { start: '2.12.2026', early: false }, 'early: start-later'],
      ['a fixed term is kept', {}, 'fixed-term', { fixedUntil: '2027-06-30' }],
      ['a dynamic price needs its meter', { tariff: 'dynamic' }, 'smartMeter: missing'],
    ],
  },
  'replace-router': {
    answers: { device: 'sim', why: 'stolen', sim: 'esim', email },
    steps: 'device block sim contact',
    stages: 'received blocked activate',
    rules: [
      ['a card in the post needs no other address', { sim: 'card' }, undefined],
      ['or a whole one', { sim: 'card', elsewhere: 'other' }, 'postalCode: missing'],
    ],
  },
  'change-name': {
    answers: { oldName: 'Ada Byron', newName: 'Ada Lovelace', reason: 'marriage', since: '8.7.2026', proof: photo, email },
    prefill: { oldName: 'Ada Byron' },
    steps: 'name reason proof contact',
    stages: 'received checked reissued',
    rules: [
      ['a marriage is proved', { proof: [] }, 'proof: missing'],
      ['a slip of the pen is not', { reason: 'spelling', proof: [] }, undefined],
    ],
  },
  'meet-us': {
    answers: { topic: 'Wärmepumpe', way: 'visit', slot: '2026-11-26T08:00:00+01:00', name: 'Ada Lovelace', email },
    steps: 'topic way slot contact',
    stages: 'received reminder talk',
    rules: [['sign language is seen', { way: 'phone', language: 'lsg', phone: '0170 1234567' }, 'language: sign-in-person']],
  },
  'bill-copy': {
    answers: { customerNumber: '20417883', documents: ['bill'], from: '1.1.2025', to: '31.12.2025' },
    steps: 'what period way',
    stages: 'received ready',
    rules: [
      ['a period ends after it began', { to: '31.12.2024' }, 'to: date-too-early'],
      ['a certificate has no period', { documents: ['tenancy'], from: '', to: '' }, undefined],
    ],
  },
  'payment-plan': {
    answers: { amount: '240', plan: 'parts', parts: '4', email },
    prefill: { openAmount: 312.4 },
    steps: 'amount plan reason contact',
    stages: 'received decision paid',
    rules: [
      ['nobody pays more than he owes', { amount: '312,41' }, 'amount: too-large'],
      ['half a part is none', { parts: '2,5' }, 'parts: decimals'],
      ['60 days are the most', { plan: 'later', until: '21.1.2027' }, 'until: date-too-late'],
    ],
  },
  complaint: {
    answers: { matter: 'Der Techniker kam zum dritten Mal nicht.', name: 'Ada Lovelace', email },
    steps: 'matter wish contact',
    stages: 'received answer arbitration',
    rules: [['one word helps nobody', { matter: 'Unerhört' }, 'matter: too-short']],
  },
  'change-delivery': {
    answers: { order: 'NL-5QD-83X', wish: 'neighbour', neighbour: 'Lüders', neighbourStreet: 'Deichstraße 9', email },
    steps: 'order wish neighbour contact',
    stages: 'received carrier confirmed',
    rules: [
      ['today it is too late', { wish: 'day', day: '21.11.2026' }, 'day: date-too-early'],
      ['nothing is kept for ever', { wish: 'day', day: '2.12.2026' }, 'day: date-too-late'],
      ['a day in between is taken', { wish: 'day', day: '24.11.2026' }, undefined],
      ['whoever wants it left somewhere says where', { wish: 'place' }, 'place: missing'],
      ['the customer centre needs nothing else', { wish: 'pick-up', counter: 'husum' }, undefined],
    ],
  },
  'missing-document': {
    answers: { reference: 'V-7K2-M4Q', what: 'photos', files: photo, email },
    steps: 'case document contact',
    stages: 'received filed',
    rules: [
      ['nothing is sent without a file', { files: [] }, 'files: missing'],
      ['a text file helps nobody', { files: [{ ...photo[0]!, type: 'text/plain' }] }, 'files: file-type'],
    ],
  },
  'approve-estimate': {
    answers: { reference: 'V-3RP-8TA', decision: 'repair', costs: true, email },
    steps: 'case decision contact',
    stages: 'received repair back',
    rules: [
      ['nobody orders a repair by the way', { costs: '' }, 'costs: missing'],
      ['what is not repaired costs nothing', { decision: 'recycle', costs: '' }, undefined],
    ],
  },
  'data-request': {
    answers: { request: ['access', 'erase'], customerNumber: '20417883', name: 'Ada Lovelace', email },
    steps: 'kind erase who',
    stages: 'received identity answer',
    rules: [
      ['without a number the birthday tells people apart', { customerNumber: '' }, 'birthday: missing'],
      ['which is asked only then', { customerNumber: '', birthday: '10.12.1985' }, undefined],
    ],
  },
};

test('nobody is called du who is called Sie, nor the other way round', () => {
  const texts = (json: unknown): readonly Readonly<Record<string, string>>[] => {
    if (typeof json !== 'object' || json === null) return [];
    return 'de' in json && 'en' in json ? [json as Record<string, string>] : Object.values(json).flatMap(texts);
  };
  const all = [...flows.values()].flatMap(texts);
  expect(all.length).toBeGreaterThan(400);
  expect(all.filter(({ de }) => /\b(du|dich|dir|dein(e[mnrs]?)?)\b/i.test(de ?? ''))).toEqual([]);
  expect(all.filter((each) => /(^|[^\p{L}])(Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/u.test(each['de-du'] ?? ''))).toEqual([]);
});

test('every template is walked', () => expect(Object.keys(walks).sort()).toEqual([...flows.keys()].sort()));

describe.each(Object.entries(walks))('%s', (id, { answers, prefill = {}, steps, stages, rules }) => {
  const flow = flows.get(id)!;
  const walk = (more: Answers = {}, known: Answers = {}) =>
    run(flow, { ...answers, ...more }, { clock: '2026-11-21T12:00:00+01:00', prefill: { ...prefill, ...known } });

  const { ways } = waysThrough(flow, { clock: '2026-11-21T12:00:00+01:00', prefill });

  test('comes to its last button', () => {
    const found = walk();
    expect(found.errors).toEqual([]);
    expect(found.steps.map((step) => step.id).join(' ')).toBe(steps);
    expect(found.stages.join(' ')).toBe(stages);
  });

  for (const [says, more, refused, known] of rules)
    test(says, () => {
      const { errors, refused: turnedAway } = walk(more, known);
      const [first] = errors;
      expect(first ? `${first.field}: ${first.code}` : turnedAway).toBe(refused);
      // A rule of the company has words of its own; the others have the widget's.
      if (first && !errorCodes.includes(first.code)) expect(wordsFor(flow, first)).toBeDefined();
    });

  test.each([
    ['de', 'Ja', 'Nein'],
    ['de-du', 'Ja', 'Nein'],
    ['en', 'Yes', 'No'],
  ])('is read before the last button in %s, whatever way led there, and nowhere is a name instead of a word', (locale, yes, no) => {
    const names = flow.steps.flatMap((step) => [
      step.id,
      ...step.fields.flatMap((field) => [field.id, ...('options' in field ? field.options.map((option) => option.id) : [])]),
    ]);
    for (const found of [walk(), ...ways.map((way) => way.run)]) {
      const rows = reviewOf(flow, found).flatMap((group) => group.rows);
      expect(rows.length).toBeGreaterThan(0);
      const said = rows.flatMap(({ field, answer }) => [
        textOf(field.short ?? field.label, locale),
        ...(answer === undefined ? [] : [readback(field, answer, { locale, yes, no })]),
      ]);
      for (const words of said) {
        expect(words).toMatch(/\S/);
        expect(names).not.toContain(words);
      }
    }
  });
});

const { customers } = JSON.parse(readFileSync(join(folder, '../../customers.json'), 'utf8')) as { readonly customers: Readonly<Record<string, Answers>> };
test.each(Object.entries(customers))(
  'what is known of customer %s is taken by every flow that asks for it: nobody is to mend what he cannot change',
  (_, prefill) => {
    for (const [id, flow] of flows) {
      const { steps, effective, errors } = run(flow, {}, { clock: '2026-11-21T12:00:00+01:00', prefill });
      const shown = new Set(steps.flatMap(({ fields }) => fields));
      for (const { id: field, prefill: takes } of flow.steps.flatMap(({ fields }) => fields))
        if (takes && shown.has(field) && Object.hasOwn(prefill, field)) {
          const found = errors.flatMap((error) => (error.field === field ? [error.code] : []));
          expect({ flow: id, field, found, taken: takes === 'confirm' || Object.hasOwn(effective, field) }).toEqual({
            flow: id,
            field,
            found: takes === 'confirm' ? ['unconfirmed'] : [],
            taken: true,
          });
        }
    }
  },
);
