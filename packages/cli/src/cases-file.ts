/** Cases as they lie in a file: a table that a spreadsheet or an ERP has written, or JSON like cases.json. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Problem } from '@lotse/contract';
import { caseFile, casesInRows, csvPlace, inOrder, type CaseFileEntry, type CsvRow } from '@lotse/contract/cases';
import { checked, jsonIn, textOf, type ContentFile } from '@lotse/contract/content';
import { CsvError, parse } from 'csv-parse/sync';

export type ReadCases = { readonly cases: readonly CaseFileEntry[] } | { readonly problems: readonly Problem[] };

/** With one problem there are no cases. Of each case they come as they happened. */
export const readCases = async (path: string): Promise<ReadCases> => {
  const found: ContentFile = { file: basename(path), bytes: await readFile(path).catch(() => undefined) };
  if (path.endsWith('.csv')) return casesInTable(found);
  if (path.endsWith('.json')) return casesInJson(found);
  return {
    problems: [{ code: 'import-file', file: found.file, message: 'This is neither a table nor JSON by its name. Name a file that ends in .csv or .json.' }],
  };
};

const casesInJson = (found: ContentFile): ReadCases => {
  const problems: Problem[] = [];
  const json = jsonIn(found, problems);
  const read = problems.length > 0 ? { problems } : checked(caseFile, json, found.file);
  return 'problems' in read ? read : { cases: read.value.map(({ reference, events }) => ({ reference, events: inOrder(events) })) };
};

const casesInTable = (found: ContentFile): ReadCases => {
  const problems: Problem[] = [];
  const text = textOf(found, problems);
  if (text === undefined) return { problems };
  const read = rowsIn(text);
  if ('rows' in read) return casesInRows(found.file, read.rows);
  return { problems: [{ ...read.problem, file: found.file }] };
};

const rowsIn = (text: string): { readonly rows: readonly CsvRow[] } | { readonly problem: Problem } => {
  const lines = text.replaceAll(/\r\n?/g, '\n');
  const rows: CsvRow[] = [];
  let passed = { lines: 0, empty: 0 };
  const begins = (empty: number) => passed.lines + 1 + empty - passed.empty;
  try {
    parse(lines, {
      bom: true,
      // A header has neither in it.
      delimiter: /^[^\n]*;/.test(lines) ? ';' : ',',
      relax_column_count: true,
      skip_empty_lines: true,
      on_record(cells: readonly string[], context) {
        rows.push({ line: begins(context.empty_lines), cells });
        passed = { lines: context.lines, empty: context.empty_lines };
      },
    });
    return { rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const open = error.code === 'CSV_QUOTE_NOT_CLOSED';
    const path = csvPlace(open ? begins(Number(error['empty_lines'])) : Number(error['lines']), Number(error['column']) + 1);
    const message = open
      ? 'A quote opens here, and nothing closes it. Close it; a quote within a text is written twice.'
      : 'A quote stands here in the midst of a cell. Put the whole cell into quotes, and write the one within it twice.';
    return { problem: { code: 'csv-quotes', path, message } };
  }
};
