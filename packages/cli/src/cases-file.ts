/** Cases as they lie in a file: a table that a spreadsheet or an ERP has written, or JSON like cases.json. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Problem } from '@lotse/contract';
import { caseFile, casesInRows, inOrder, type CaseFileEntry } from '@lotse/contract/case-reports';
import { checked, jsonIn, type ContentFile } from '@lotse/contract/content';
import { rowsIn } from './csv-file.ts';

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
  const read = rowsIn(found);
  return 'rows' in read ? casesInRows(found.file, read.rows) : read;
};
