/**
 * Cases as rows of a table: a row is one event, a header the dotted path of what stands below it (`promise.until`, `title.de`, `items.1.quantity`).
 * Which headers there are follows from the schema of events. Reading the file into rows is up to whoever has it.
 */
import * as z from 'zod/mini';
import { checked, show, suggestion } from '../content/problems.ts';
import type { Problem } from '../errors.ts';
import { caseReference, inOrder, reportedEvent, type CaseFileEntry } from './ingest.ts';
import type { ReportedEvent } from './reported.ts';

export interface CsvRow {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvColumn {
  /** `*` stands for a language, the place in a list from 1, or the name of a field. */
  readonly header: string;
  readonly holds: 'text' | 'number' | 'boolean';
}

/** Place of a cell in the words of a spreadsheet: column 1 is the first. */
export const csvPlace = (line: number, column?: number, header?: string): string =>
  `line ${line}${column === undefined ? '' : `, column ${column}`}${header === undefined ? '' : ` (${header})`}`;

/** All headers that there are. */
export const csvColumns = (): readonly CsvColumn[] => {
  const found = new Map<string, CsvColumn>([['reference', { header: 'reference', holds: 'text' }]]);
  for (const column of columnsIn(z.toJSONSchema(reportedEvent, { io: 'input' }), '')) found.set(column.header, column);
  return [...found.values()];
};

const columnsIn = (schema: z.core.JSONSchema._JSONSchema, header: string): readonly CsvColumn[] => {
  if (typeof schema === 'boolean') return [];
  const within = (name: string, part: z.core.JSONSchema._JSONSchema) => columnsIn(part, header === '' ? name : `${header}.${name}`);
  if (schema.oneOf) return schema.oneOf.flatMap((each) => columnsIn(each, header));
  // Of several forms the first is the one that fits into a cell: the name of a template.
  if (schema.anyOf) return columnsIn(schema.anyOf[0] ?? false, header);
  if (schema.properties) return Object.entries(schema.properties).flatMap(([name, part]) => within(name, part));
  if (schema.type === 'object') return within('*', schema.additionalProperties ?? false);
  if (schema.type === 'array') return within('*', schema.items as z.core.JSONSchema._JSONSchema);
  const types: readonly unknown[] = [schema.type].flat();
  return [{ header, holds: types.includes('string') ? 'text' : types.includes('boolean') ? 'boolean' : 'number' }];
};

const required = ['reference', 'id', 'at', 'kind'];

/** Rows as cases, the events of each in the order in which they happened; the first row names the columns. With problems there are no cases. */
export const casesInRows = (
  file: string,
  [first, ...rows]: readonly CsvRow[],
): { readonly cases: readonly CaseFileEntry[] } | { readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const wrong = (code: string, path: string, message: string) => void problems.push({ code, file, path, message });
  const headers = headersIn(first, wrong);
  if (problems.length > 0) return { problems };

  const cases = new Map<string, Map<string, ReportedEvent>>();
  const lines = new Map<string, number>();
  for (const { line, cells } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const before = problems.length;
    const { reference, ...row } = objectIn(headers, line, cells, wrong);
    if (problems.length > before) continue;
    const read = checked(rowOf, { reference, event: row }, file);
    if ('problems' in read) {
      for (const { code, message, path = '' } of read.problems) wrong(code, placeOf(path, headers, line), message);
      continue;
    }
    const { event } = read.value;
    const of = cases.get(read.value.reference) ?? new Map<string, ReportedEvent>();
    if (of.has(event.id))
      wrong(
        'csv-id-twice',
        placeOf('/event/id', headers, line),
        `"${event.id}" of case "${read.value.reference}" stands in line ${lines.get(`${read.value.reference} ${event.id}`)} already. Give each event of a case an id of its own.`,
      );
    lines.set(`${read.value.reference} ${event.id}`, line);
    cases.set(read.value.reference, of.set(event.id, event));
  }
  return problems.length > 0 ? { problems } : { cases: [...cases].map(([reference, events]) => ({ reference, events: inOrder([...events.values()]) })) };
};

const rowOf = z.strictObject({ reference: caseReference, event: reportedEvent });

interface Header {
  /** As it was written. */
  readonly name: string;
  readonly holds: CsvColumn['holds'];
}
type Wrong = (code: string, path: string, message: string) => void;

/** By column; undefined where nothing stands above it. */
const headersIn = (first: CsvRow | undefined, wrong: Wrong): readonly (Header | undefined)[] => {
  const known = csvColumns();
  const names = (first?.cells ?? []).map((cell) => cell.trim());
  const line = first?.line ?? 1;
  for (const name of required)
    if (!names.includes(name)) wrong('csv-column-missing', csvPlace(line), `No column is headed "${name}". Add it: each row needs ${required.join(', ')}.`);
  return names.map((name, index) => {
    if (name === '') return undefined;
    const place = csvPlace(line, index + 1, name);
    const column = known.find(({ header }) => stands(name, header));
    if (!column) wrong('csv-column', place, `There is no column "${name}".${suggestion(name, namesLike(name, known))} docs/cases.md lists them all.`);
    else if (names.indexOf(name) < index) wrong('csv-column-twice', place, `"${name}" heads column ${names.indexOf(name) + 1} already. Remove one of the two.`);
    return column && { name, holds: column.holds };
  });
};

const stands = (name: string, header: string): boolean => {
  const [steps, pattern] = [name.split('.'), header.split('.')];
  return steps.length === pattern.length && pattern.every((step, index) => step === steps[index] || (step === '*' && isFree(steps[index] ?? '')));
};
const isFree = (step: string): boolean => /^(?:[A-Za-z][\w-]*|[1-9]\d{0,2})$/.test(step);
/** What was meant may have the same language in it. */
const namesLike = (name: string, known: readonly CsvColumn[]): readonly string[] =>
  known.map(({ header }) => header.replaceAll('*', /(?<=\.)(?:[a-z]{2}|\d+)(?=\.|$)/.exec(name)?.[0] ?? 'de'));

const objectIn = (headers: readonly (Header | undefined)[], line: number, cells: readonly string[], wrong: Wrong): Record<string, unknown> => {
  const row: Record<string, unknown> = {};
  for (const [index, cell] of cells.entries()) {
    const text = cell.trim();
    const header = headers[index];
    if (text === '') continue;
    const place = csvPlace(line, index + 1, header?.name);
    if (!header) wrong('csv-no-header', place, `${show(text)} stands below no header. Name the column, or put a text with a separator in it into quotes.`);
    else if (header.holds === 'number' && !/^-?\d{1,15}$/.test(text))
      wrong('csv-number', place, `${show(text)} is no whole number. Write digits only; money in cents.`);
    else if (header.holds === 'boolean' && !/^(?:true|false)$/.test(text))
      wrong('csv-boolean', place, `${show(text)} is neither true nor false. Write one of the two.`);
    else put(row, header.name.split('.'), header.holds === 'number' ? Number(text) : header.holds === 'boolean' ? text === 'true' : text);
  }
  return row;
};

/** Lists are counted from 1, as people do. */
const put = (into: Record<string, unknown>, [step = '', ...more]: readonly string[], value: unknown): void => {
  const isList = /^\d+$/.test(more[0] ?? '');
  const name = Array.isArray(into) ? String(Number(step) - 1) : step;
  if (more.length === 0) into[name] = value;
  else put((into[name] ??= isList ? [] : {}) as Record<string, unknown>, more, value);
};

/** The cell that a problem is about; of one about several, the first of them. */
const placeOf = (pointer: string, headers: readonly (Header | undefined)[], line: number): string => {
  const header = pointer
    .split('/')
    .slice(pointer.startsWith('/event') ? 2 : 1)
    .map((step) => (/^\d+$/.test(step) ? String(Number(step) + 1) : step))
    .join('.');
  const index = headers.findIndex((each) => each?.name === header || each?.name.startsWith(`${header}.`));
  return index < 0 ? csvPlace(line, undefined, header) : csvPlace(line, index + 1, headers[index]?.name);
};
