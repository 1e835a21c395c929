import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsIn } from '../src/csv-file.ts';

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

test('whatever stands in the cells of a table, it is read with the line in which its row begins', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ß', '"', ',', ';', '\t', '\n', ' ', '🙂', '\u2028'), maxLength: 6 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell), { maxLength: 8 }),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', '\uFEFF'),
      fc.boolean(),
      (cells, delimiter, end, mark, ended) => {
        const rows = [['id', 'title'], ...cells];
        const text = mark + rows.map((row, index) => (index === 0 ? row : row.map(quoted)).join(delimiter)).join(end) + (ended ? end : '');
        let line = 1;
        const expected = rows.map((row) => {
          const begins = line;
          line += 1 + row.join('').split('\n').length - 1;
          return { line: begins, cells: row };
        });
        expect(rowsIn({ file: 'x.csv', bytes: new TextEncoder().encode(text.replaceAll('\n', end).replaceAll('\r\r\n', '\r\n')) })).toEqual({ rows: expected });
      },
    ),
  );
});

test('empty lines before the header take nothing from it', () => {
  expect(rowsIn({ file: 'x.csv', bytes: new TextEncoder().encode('\r\n\r\nid;title\r\na;Was, wenn?\r\n') })).toEqual({
    rows: [
      { line: 3, cells: ['id', 'title'] },
      { line: 4, cells: ['a', 'Was, wenn?'] },
    ],
  });
});

test('whatever it is, it is a table or one place where it stops being one', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '\t', ' ', '\0') }), (text) => {
      const read = rowsIn({ file: 'x.csv', bytes: new TextEncoder().encode(text) });
      if ('problems' in read)
        expect(read.problems).toMatchObject([{ code: 'csv-quotes', file: 'x.csv', path: expect.stringMatching(/^line \d+, column \d+$/) as string }]);
      else expect(read.rows.every(({ line }) => line > 0)).toBe(true);
    }),
  );
});
