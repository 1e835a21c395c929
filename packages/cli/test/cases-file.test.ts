import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lineOf } from '@lotse/contract/content';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCases } from '../src/cases-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lotse-cases-'));
});
afterEach(() => rm(folder, { recursive: true }));

const read = async (name: string, text: string | Uint8Array) => {
  await writeFile(join(folder, name), text);
  const found = await readCases(join(folder, name));
  return 'problems' in found ? found.problems.map(lineOf) : found.cases;
};
const note = (id: string, de: string) => ({ id, at: '2026-11-20T14:00:00Z', kind: 'note', text: { de } });

test('a table as a spreadsheet writes it: a mark of its encoding in front, Windows line ends, semicolons, quotes, empty lines', async () => {
  const text =
    '\uFEFFreference;id;at;kind;text.de\r\nNL-1001;1;2026-11-20T14:00:00Z;note;"19"" Schrank; grau\r\nin zwei Teilen"\r\n\r\nNL-1001;2;2026-11-20T14:00:00Z;note;da\r\n';
  expect(await read('orders.csv', text)).toEqual([{ reference: 'NL-1001', events: [note('1', '19" Schrank; grau\nin zwei Teilen'), note('2', 'da')] }]);
});

test('a table with commas, as programs write it', async () => {
  expect(await read('orders.csv', 'reference,id,at,kind,text.de\nNL-1001,1,2026-11-20T14:00:00Z,note,"Heute; morgen"')).toEqual([
    { reference: 'NL-1001', events: [note('1', 'Heute; morgen')] },
  ]);
});

test('a table with tabs, as it is copied out of a spreadsheet', async () => {
  expect(await read('orders.csv', 'reference\tid\tat\tkind\ttext.de\nNL-1001\t1\t2026-11-20T14:00:00Z\tnote\tHeute; morgen, bald')).toEqual([
    { reference: 'NL-1001', events: [note('1', 'Heute; morgen, bald')] },
  ]);
});

test('JSON like cases.json, each case as it happened', async () => {
  const events = [note('2', 'b'), { ...note('1', 'a'), at: '2026-11-19T14:00:00Z' }];
  expect(await read('orders.json', JSON.stringify([{ reference: 'NL-1001', events }]))).toEqual([{ reference: 'NL-1001', events: events.toReversed() }]);
});

test.each([
  [
    'a line after a cell of two lines',
    'orders.csv',
    'reference;id;at;kind;text.de\r\nNL-1001;1;2026-11-20T14:00:00Z;note;"eins\r\nzwei"\r\n\r\nNL-1001;2;gestern;note;\r\n',
    'orders.csv line 5, column 3 (at): "gestern" is no time. Write it with its offset, like "2026-11-21T18:00:00+01:00". See docs/errors.md#case-time',
  ],
  [
    'a quote that nothing closes, where it opens',
    'orders.csv',
    'reference;id;at;kind;text.de\nNL-1001;1;2026-11-20T14:00:00Z;note;ja\n\nNL-1001;2;2026-11-20T14:00:00Z;note;"offen\nNL-1001;3;2026-11-20T14:00:00Z;note;\n',
    'orders.csv line 4, column 5: A quote opens here, and nothing closes it. Close it; a quote within a text is written twice. See docs/errors.md#csv-quotes',
  ],
  [
    'a quote in the midst of a cell',
    'orders.csv',
    'reference;id;at;kind;text.de\nNL-1001;1;2026-11-20T14:00:00Z;note;19" Schrank\n',
    'orders.csv line 2, column 5: A quote stands here in the midst of a cell. Put the whole cell into quotes, and write the one within it twice. See docs/errors.md#csv-quotes',
  ],
  [
    'an empty file',
    'orders.csv',
    '',
    'orders.csv line 1: No column is headed "reference". Add it: each row needs reference, id, at, kind. See docs/errors.md#csv-column-missing',
  ],
  [
    'letters of another age',
    'orders.csv',
    Buffer.from('reference;Gr\xf6\xdfe', 'latin1'),
    'orders.csv: This cannot be read as UTF-8 text. Save it as a file, not a folder, in UTF-8, and let the server read it. See docs/errors.md#content-file-unreadable',
  ],
  [
    'a table by another name',
    'orders.xlsx',
    '',
    'orders.xlsx: This is neither a table nor JSON by its name. Name a file that ends in .csv or .json. See docs/errors.md#import-file',
  ],
  [
    'JSON with a time that is none',
    'orders.json',
    JSON.stringify([{ reference: 'NL-1001', events: [{ ...note('1', 'a'), at: '20.11.2026' }] }]),
    'orders.json /0/events/0/at: "20.11.2026" is no time. Write it with its offset, like "2026-11-21T18:00:00+01:00". See docs/errors.md#case-time',
  ],
])('of %s, what is wrong is said where it stands', async (_, name, text, says) => {
  expect((await read(name, text))[0]).toBe(says);
});

test('every code it can tell has its section in docs/errors.md', async () => {
  const sources = await Promise.all(['cases-file', 'csv-file'].map((name) => readFile(`packages/cli/src/${name}.ts`, 'utf8')));
  const told = sources.flatMap((source) => [...source.matchAll(/code: '([a-z-]+)'/g)].map(([, code]) => code));
  const sections = [...(await readFile('docs/errors.md', 'utf8')).matchAll(/^## `([a-z-]+)`$/gm)].map(([, code]) => code);
  expect(told).toContain('import-file');
  expect(told.filter((code) => !sections.includes(code))).toEqual([]);
});
