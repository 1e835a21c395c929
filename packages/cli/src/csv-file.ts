/** Tables as spreadsheets and programs write them: RFC 4180, with comma, semicolon or tab, with or without a mark of the encoding in front. */
import type { Problem } from '@lotse/contract';
import { csvPlace, type CsvRow } from '@lotse/contract/case-reports';
import { textOf, type ContentFile } from '@lotse/contract/content';
import { CsvError, parse } from 'csv-parse/sync';

/** Its rows with the lines they begin in, the header first; or the one place where it stops being a table. */
export const rowsIn = (found: ContentFile): { readonly rows: readonly CsvRow[] } | { readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const text = textOf(found, problems);
  if (text === undefined) return { problems };
  const read = parsed(text.replaceAll(/\r\n?/g, '\n'));
  return 'rows' in read ? read : { problems: [{ ...read.problem, file: found.file }] };
};

/** No header has one of the others in it. */
const delimiterOf = (lines: string): string => /^\n*[^\n]*?([\t;])/.exec(lines)?.[1] ?? ',';

const parsed = (lines: string): { readonly rows: readonly CsvRow[] } | { readonly problem: Problem } => {
  const rows: CsvRow[] = [];
  let passed = { lines: 0, empty: 0 };
  const begins = (empty: number) => passed.lines + 1 + empty - passed.empty;
  try {
    parse(lines, {
      bom: true,
      delimiter: delimiterOf(lines),
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
