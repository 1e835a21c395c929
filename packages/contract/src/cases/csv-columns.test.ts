import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineOf } from '../content.ts';
import { casesInRows, csvColumns } from '../case-reports.ts';
import type { ReportedEvent } from '../cases.ts';

/** A table as it is typed: cells divided by `;`, a line for each row. */
const table = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line, index) => ({ line: index + 1, cells: line.trim().split(';') }));
const read = (text: string) => casesInRows('orders.csv', table(text));
const casesIn = (text: string) => {
  const found = read(text);
  if ('problems' in found) throw new Error(found.problems.map(lineOf).join('\n'));
  return found.cases;
};
const problemsIn = (text: string) => {
  const found = read(text);
  return 'problems' in found ? found.problems.map(lineOf) : [];
};

describe('A table of cases', () => {
  test('is read row by row, each an event, and of each case they come as they happened', () => {
    expect(
      casesIn(`
        reference;id;at;kind;case;title.de;stages;items.1.title.de;items.1.quantity;stage;promise.kind;promise.from;promise.until;promise.precision
        NL-1001;2;2026-11-20T14:00:00+01:00;promise;;;;;;;delivery;2026-11-24;2026-11-24;day
        NL-1002;1;2026-11-19T08:00:00+01:00;opened;order;Kabel;parcel;;;;;;;
        NL-1001;1;2026-11-20T14:00:00+01:00;opened;order;Wallbox;parcel;Wallbox 11 kW;1;;;;;
        NL-1001;3;2026-11-20T09:00:00+01:00;stage;;;;;;packed;;;;
      `),
    ).toEqual([
      {
        reference: 'NL-1001',
        events: [
          { id: '3', at: '2026-11-20T09:00:00+01:00', kind: 'stage', stage: 'packed' },
          {
            id: '1',
            at: '2026-11-20T14:00:00+01:00',
            kind: 'opened',
            case: 'order',
            title: { de: 'Wallbox' },
            stages: expect.arrayContaining([expect.objectContaining({ id: 'ordered' })]),
            items: [{ title: { de: 'Wallbox 11 kW' }, quantity: 1 }],
          },
          {
            id: '2',
            at: '2026-11-20T14:00:00+01:00',
            kind: 'promise',
            promise: { kind: 'delivery', from: '2026-11-24', until: '2026-11-24', precision: 'day' },
          },
        ],
      },
      { reference: 'NL-1002', events: [expect.objectContaining({ kind: 'opened' })] },
    ]);
  });

  test('may have columns and rows that are empty, as spreadsheets leave them, and cells in any order', () => {
    expect(casesIn('kind;at;;id;reference;action.needed\nnote;2026-11-20T14:00:00Z;;1;NL-1001;\n;;;;;\n  ; ;;;;')).toEqual([
      { reference: 'NL-1001', events: [{ id: '1', at: '2026-11-20T14:00:00Z', kind: 'note' }] },
    ]);
  });

  test.each([
    [
      'a time without its offset',
      'reference;id;at;kind\nNL-1001;1;20.11.2026 14:00;note',
      'orders.csv line 2, column 3 (at): "20.11.2026 14:00" is no time. Write it with its offset, like "2026-11-21T18:00:00+01:00". See docs/errors.md#case-time',
    ],
    [
      'a kind that there is not',
      'reference;id;at;kind\nNL-1001;1;2026-11-20T14:00:00Z;notes',
      'orders.csv line 2, column 4 (kind): "notes" is none of opened, stage, status, promise, part, payment, document, appointment, action, health, note, ended. Did you mean "note"? See docs/errors.md#content-wrong-value',
    ],
    [
      'something missing that a kind has to have',
      'reference;id;at;kind;stage\nNL-1001;1;2026-11-20T14:00:00Z;stage;',
      'orders.csv line 2, column 5 (stage): "stage" is missing. Add it. See docs/errors.md#content-missing-key',
    ],
    [
      'something missing that no column is for',
      'reference;id;at;kind\nNL-1001;1;2026-11-20T14:00:00Z;stage',
      'orders.csv line 2 (stage): "stage" is missing. Add it. See docs/errors.md#content-missing-key',
    ],
    [
      'a cell filled that means nothing for its kind',
      'reference;id;at;kind;stage\nNL-1001;1;2026-11-20T14:00:00Z;note;packed',
      'orders.csv line 2, column 5 (stage): "stage" is nothing that can be said here. Remove it, or correct its spelling. See docs/errors.md#content-unknown-key',
    ],
    [
      'a time that ends before it begins',
      'reference;id;at;kind;promise.kind;promise.from;promise.until;promise.precision\nNL-1001;1;2026-11-20T14:00:00Z;promise;delivery;2026-11-25;2026-11-24;day',
      'orders.csv line 2, column 5 (promise.kind): It would end ("2026-11-24") before it begins ("2026-11-25"). Correct one of the two. See docs/errors.md#case-span-order',
    ],
    [
      'a header that nobody knows',
      'reference;id;at;kind;titel.de\nNL-1001;1;2026-11-20T14:00:00Z;note;x',
      'orders.csv line 1, column 5 (titel.de): There is no column "titel.de". Did you mean "title.de"? docs/cases.md lists them all. See docs/errors.md#csv-column',
    ],
    [
      'a header that stands twice',
      'reference;id;at;kind;id\nNL-1001;1;2026-11-20T14:00:00Z;note;2',
      'orders.csv line 1, column 5 (id): "id" heads column 2 already. Remove one of the two. See docs/errors.md#csv-column-twice',
    ],
    [
      'a header missing that each row needs',
      'reference;id;at\nNL-1001;1;2026-11-20T14:00:00Z',
      'orders.csv line 1: No column is headed "kind". Add it: each row needs reference, id, at, kind. See docs/errors.md#csv-column-missing',
    ],
    [
      'a cell below no header',
      'reference;id;at;kind;text.de\nNL-1001;1;2026-11-20T14:00:00Z;note;Heute; morgen',
      'orders.csv line 2, column 6: "morgen" stands below no header. Name the column, or put a text with a separator in it into quotes. See docs/errors.md#csv-no-header',
    ],
    [
      'money with a comma',
      'reference;id;at;kind;payment.amount\nNL-1001;1;2026-11-20T14:00:00Z;payment;19,99',
      'orders.csv line 2, column 5 (payment.amount): "19,99" is no whole number. Write digits only; money in cents. See docs/errors.md#csv-number',
    ],
    [
      'neither yes nor no',
      'reference;id;at;kind;action.needed\nNL-1001;1;2026-11-20T14:00:00Z;action;ja',
      'orders.csv line 2, column 5 (action.needed): "ja" is neither true nor false. Write one of the two. See docs/errors.md#csv-boolean',
    ],
    [
      'an id that stands twice',
      'reference;id;at;kind\nNL-1001;1;2026-11-20T14:00:00Z;note\nNL-1001;1;2026-11-20T15:00:00Z;note',
      'orders.csv line 3, column 2 (id): "1" of case "NL-1001" stands in line 2 already. Give each event of a case an id of its own. See docs/errors.md#csv-id-twice',
    ],
    [
      'a number that cannot be one',
      'reference;id;at;kind\nN1;1;2026-11-20T14:00:00Z;note',
      'orders.csv line 2, column 1 (reference): "N1" cannot be the number of a case. Use 4 to 64 letters, digits, ".", "-" and "_", and begin with a letter or digit. See docs/errors.md#case-reference',
    ],
  ])('with %s says where and what to do', (_, text, says) => {
    expect(problemsIn(text)).toEqual([says]);
  });

  test('with one broken row has no cases, and tells all that is broken', () => {
    const found = read('reference;id;at;kind\nNL-1001;1;2026-11-20T14:00:00Z;note\nNL-1001;2;gestern;note\nNL-1001;3;2026-11-20T14:00:00Z;nod');
    expect(found).not.toHaveProperty('cases');
    expect('problems' in found && found.problems.map(({ path }) => path)).toEqual(['line 3, column 3 (at)', 'line 4, column 4 (kind)']);
  });
});

test('every column can be filled: whatever an event says that fits into cells comes out of its row as it went in', () => {
  const headers = csvColumns().map(({ header }) => header);
  expect(headers).toEqual(expect.arrayContaining(['reference', 'title.*', 'items.*.quantity', 'promise.reason.text.*', 'customer.postalCode', 'stages']));
  const word = fc.stringMatching(/^[a-z]{1,12}$/);
  const texts = fc.dictionary(fc.constantFrom('de', 'en', 'de-AT'), word, { minKeys: 1 });
  const items = fc.array(fc.record({ title: texts, quantity: fc.integer({ min: 1, max: 100 }) }), { minLength: 1, maxLength: 3 });
  const event: fc.Arbitrary<object> = fc.oneof(
    fc.record({ kind: fc.constant('part'), part: fc.record({ id: word, title: texts, items, carrier: word }, { requiredKeys: ['id', 'title'] }) }),
    fc.record({
      kind: fc.constant('payment'),
      payment: fc.record({ id: word, label: texts, amount: fc.integer(), currency: fc.constant('EUR'), state: fc.constant('due') }),
    }),
    fc.record({
      kind: fc.constant('action'),
      action: fc.record({
        id: word,
        kind: fc.constant('payment'),
        label: texts,
        needed: fc.boolean(),
        flow: fc.record({ id: word, prefill: fc.dictionary(word, word, { minKeys: 1 }) }),
      }),
    }),
    fc.record({ kind: fc.constant('note'), text: texts, place: word }, { requiredKeys: ['kind'] }),
  );
  fc.assert(
    fc.property(fc.array(event, { minLength: 1, maxLength: 5 }), (all) => {
      const events = all.map((each, index) => ({ ...each, id: String(index), at: '2026-11-20T14:00:00Z' }) as ReportedEvent);
      const rows = events.map((each) => new Map([['reference', 'NL-1001'], ...cellsOf(each)]));
      const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
      expect(
        casesInRows(
          'any.csv',
          [columns, ...rows.map((row) => columns.map((column) => row.get(column) ?? ''))].map((cells, index) => ({ line: index + 1, cells })),
        ),
      ).toEqual({ cases: [{ reference: 'NL-1001', events }] });
    }),
  );
});

const cellsOf = (value: unknown, header = ''): readonly (readonly [string, string])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, part]) =>
        cellsOf(part, [header, Array.isArray(value) ? String(Number(name) + 1) : name].filter((step) => step !== '').join('.')),
      )
    : [[header, String(value)]];

test('docs/cases.md lists every header', () => {
  const section = /^### Headers$([\s\S]*?)^## /m.exec(readFileSync('docs/cases.md', 'utf8'))?.[1] ?? '';
  const lists = [...section.matchAll(/^\| (?:every event|`\w+`) \| (.+) \|$/gm)].map(([, list = '']) => list);
  const listed = lists.flatMap((list) => [...list.matchAll(/`([\w.*]+)`/g)].map(([, header]) => header));
  expect(listed.toSorted()).toEqual(
    csvColumns()
      .map(({ header }) => header)
      .toSorted(),
  );
});

test('every code that can be told about a case or its table has its section in docs/errors.md', () => {
  const told = ['csv-columns', 'ingest'].flatMap((name) =>
    [...readFileSync(`packages/contract/src/cases/${name}.ts`, 'utf8').matchAll(/'((?:case|csv)-[a-z-]+)'/g)].map(([, code]) => code),
  );
  const sections = [...readFileSync('docs/errors.md', 'utf8').matchAll(/^## `([a-z-]+)`$/gm)].map(([, code]) => code);
  expect(told.length).toBeGreaterThan(15);
  expect([...new Set(told)].filter((code) => !sections.includes(code))).toEqual([]);
});
