/** A knowledge base as rows of a table: a row is one article in one language, its header names the columns, in English or German. */
import { articleIdFrom, spelledOut, type Problem, type WrittenArticle } from '@lotse/contract';
import { csvPlace, type CsvRow } from '@lotse/contract/case-reports';
import { articleEntry, articleName, checked, show, suggestion } from '@lotse/contract/content';
import { isHtml, markdownOf } from './html-to-markdown.ts';

/** By what they are in an article; the first name is the one that messages use. */
const columns = {
  id: ['id'],
  title: ['title', 'titel', 'frage', 'question'],
  body: ['body', 'text', 'inhalt', 'antwort', 'answer', 'content'],
  category: ['category', 'kategorie', 'rubrik'],
  keywords: ['keywords', 'stichwörter', 'schlagwörter', 'suchwörter', 'tags'],
  locale: ['locale', 'sprache', 'language'],
  related: ['related', 'verwandt', 'siehe auch'],
  audience: ['audience', 'zielgruppe'],
  validFrom: ['valid_from', 'gültig ab', 'gültig von'],
  validTo: ['valid_to', 'gültig bis'],
  updatedAt: ['updated', 'updated_at', 'geändert', 'geändert am', 'stand'],
} as const;
type Column = keyof typeof columns;
const names = Object.entries(columns) as readonly (readonly [Column, readonly string[]])[];

export interface ArticleRow {
  readonly line: number;
  readonly article: WrittenArticle;
  /** What its body had in HTML and our Markdown has not. */
  readonly leftOut: readonly string[];
}

export interface ArticleTable {
  readonly rows: readonly ArticleRow[];
  /** What there is a column for; all else of an article is not the table's to say. */
  readonly says: ReadonlySet<Column>;
  /** Headers of columns that no article has. */
  readonly passedOver: readonly string[];
  /** In the words of a spreadsheet. */
  place(line: number, column: Column): string;
}

export interface RowDefaults {
  readonly locale: string;
  /** As an instant. */
  readonly updatedAt: string;
}

type Wrong = (code: string, path: string, message: string) => void;

/** With problems there is no table. */
export const articlesInRows = (
  file: string,
  [first, ...rest]: readonly CsvRow[],
  defaults: RowDefaults,
): ArticleTable | { readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const wrong: Wrong = (code, path, message) => void problems.push({ code, file, path, message });
  const headers = headersIn(first, wrong);
  const place = (line: number, column: Column): string => {
    const index = headers.findIndex((header) => header?.column === column);
    return index < 0 ? csvPlace(line, undefined, columns[column][0]) : csvPlace(line, index + 1, headers[index]?.name);
  };
  if (problems.length > 0) return { problems };

  const rows: ArticleRow[] = [];
  const taken = new Map<string, number>();
  for (const { line, cells } of rest) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    for (const [index, cell] of cells.entries())
      if (index >= headers.length && cell.trim() !== '')
        wrong(
          'csv-no-header',
          csvPlace(line, index + 1),
          `${show(cell.trim())} stands below no header. Name the column, or put a text with a separator in it into quotes.`,
        );
    const cell = (column: Column): string | undefined => cells[headers.findIndex((header) => header?.column === column)]?.trim() || undefined;
    const locale = cell('locale') ?? defaults.locale;
    const id = cell('id') ?? freeId(articleIdFrom(cell('title') ?? '') || `article-${line}`, (made) => taken.has(articleName({ locale, id: made })));
    const { markdown, leftOut } = bodyIn(cell('body') ?? '');
    const read = checked(
      articleEntry,
      {
        id,
        locale,
        title: cell('title') ?? '',
        body: markdown,
        category: cell('category'),
        keywords: listIn(cell('keywords')),
        related: listIn(cell('related')),
        audience: listIn(cell('audience')),
        validFrom: dayIn(cell('validFrom')),
        validTo: dayIn(cell('validTo')),
        updatedAt: instantIn(cell('updatedAt')) ?? defaults.updatedAt,
      },
      file,
    );
    if ('problems' in read) {
      for (const { code, message, path = '' } of read.problems) wrong(code, place(line, columnOf(path)), message);
      continue;
    }
    const name = articleName(read.value);
    const before = taken.get(name);
    if (before !== undefined)
      wrong('csv-id-twice', place(line, 'id'), `"${id}" stands in line ${before} already. Give each article of a language an id of its own.`);
    taken.set(name, line);
    rows.push({ line, article: read.value, leftOut });
  }
  if (problems.length > 0) return { problems };
  return {
    rows,
    says: new Set(headers.flatMap((header) => header?.column ?? [])),
    passedOver: headers.flatMap((header) => (header && !header.column ? [header.name] : [])),
    place,
  };
};

interface Header {
  /** As it was written. */
  readonly name: string;
  /** Absent: it is passed over. */
  readonly column?: Column | undefined;
}

/** By column; undefined where nothing stands above it. What is nearly the name of a column is a slip of the hand, what is not is another program's. */
const headersIn = (first: CsvRow | undefined, wrong: Wrong): readonly (Header | undefined)[] => {
  const line = first?.line ?? 1;
  const headers = (first?.cells ?? []).map((cell): Header | undefined => {
    const name = cell.trim();
    return name === '' ? undefined : { name, column: names.find(([, written]) => written.some((each) => letters(each) === letters(name)))?.[0] };
  });
  for (const needed of ['title', 'body'] as const)
    if (!headers.some((header) => header?.column === needed))
      wrong('csv-column-missing', csvPlace(line), `No column is headed "${needed}" (or "${columns[needed][1]}"). Add it: each row needs a title and a body.`);
  for (const [index, header] of headers.entries()) {
    if (!header) continue;
    const place = csvPlace(line, index + 1, header.name);
    const meant = header.column
      ? ''
      : suggestion(
          header.name,
          names.flatMap(([, written]) => written),
        );
    if (meant !== '') wrong('csv-column', place, `There is no column "${header.name}".${meant} docs/knowledge-base.md lists them all.`);
    const other = header.column === undefined ? index : headers.findIndex((each) => each?.column === header.column);
    if (other < index) wrong('csv-column-twice', place, `Column ${other + 1} (${headers[other]?.name}) says the same already. Remove one of the two.`);
  }
  return headers;
};

const letters = (name: string): string => spelledOut(name).replaceAll(/[^a-z]/g, '');

const freeId = (id: string, isTaken: (id: string) => boolean, count = 1): string => {
  const made = count === 1 ? id : `${id}-${count}`;
  return made === 'index' || isTaken(made) ? freeId(id, isTaken, count + 1) : made;
};

const bodyIn = (cell: string): { readonly markdown: string; readonly leftOut: readonly string[] } =>
  isHtml(cell) ? markdownOf(cell) : { markdown: cell, leftOut: [] };

/** Between commas; where one of them has a comma in it, between semicolons, bars or lines. */
const listIn = (cell: string | undefined): readonly string[] | undefined =>
  cell
    ?.split(/[;|\n]/.test(cell) ? /[;|\n]/ : ',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** A spreadsheet in German writes a day as 24.12.2026. */
const dayIn = (cell: string | undefined): string | undefined =>
  cell?.replace(
    /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/,
    (_, day: string, month: string, year: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
const instantIn = (cell: string | undefined): string | undefined => dayIn(cell)?.replace(/^\d{4}-\d{2}-\d{2}$/, '$&T00:00:00.000Z');

const columnOf = (pointer: string): Column => names.find(([column]) => column === pointer.split('/')[1])?.[0] ?? 'id';
