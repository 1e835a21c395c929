/** `articles import`: a table of articles as files of a content folder. One mistake, and nothing is written. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Problem, WrittenArticle } from '@lotse/contract';
import { articleName, deadLinks, lineOf, writeArticle } from '@lotse/contract/content';
import { articlesInRows, type ArticleRow, type ArticleTable } from './article-rows.ts';
import { articlesIn, filesIn, isFolder, noFolder } from './check.ts';
import { counted } from './counted.ts';
import { rowsIn } from './csv-file.ts';
import { freeFile } from './free-file.ts';
import type { Terminal } from './run.ts';

export interface ImportOptions {
  readonly into: string;
  /** Of rows that name none. */
  readonly locale: string;
  /** Whether articles that are there already are written anew. */
  readonly replace: boolean;
  /** Only says what is wrong. */
  readonly check: boolean;
  readonly clock: () => Date;
}

/** Answers the exit code. */
export const importArticles = async (file: string, options: ImportOptions, { out, error }: Terminal): Promise<number> => {
  const { into } = options;
  const read = isFolder(into) ? await articlesOf(file, options) : { problems: [noFolder(into)] };
  if ('problems' in read) {
    for (const problem of read.problems) error(lineOf(problem));
    out(`${file}: ${counted(read.problems.length, 'problem')}, so nothing was imported.`);
    return 1;
  }
  const { table, files } = read;
  if (table.passedOver.length > 0) out(`Not read, because articles have nothing like it: ${table.passedOver.join(', ')}.`);
  for (const { line, leftOut } of table.rows)
    if (leftOut.length > 0)
      out(
        `${table.place(line, 'body')}: left out ${[...new Set(leftOut)].map((name) => `${leftOut.filter((each) => each === name).length} × ${name}`).join(', ')}.`,
      );
  if (options.check) {
    out(`${file}: ${counted(files.length, 'article')}, 0 problems.`);
    return 0;
  }
  for (const { place, article } of files) {
    const path = join(into, place ?? freeFile(into, article));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, writeArticle(article));
  }
  out(`${file}: ${counted(files.length, 'article')} written into ${into}.`);
  return 0;
};

/** `place` is where it lies already. */
interface Imported {
  readonly place: string | undefined;
  readonly article: WrittenArticle;
}
type Read = { readonly table: ArticleTable; readonly files: readonly Imported[] } | { readonly problems: readonly Problem[] };

const articlesOf = async (path: string, { into, locale, replace, clock }: ImportOptions): Promise<Read> => {
  const file = basename(path);
  const rows = rowsIn({ file, bytes: await readFile(path).catch(() => undefined) });
  if ('problems' in rows) return rows;
  const table = articlesInRows(file, rows.rows, { locale, updatedAt: `${clock().toISOString().slice(0, 10)}T00:00:00.000Z` });
  if ('problems' in table) return table;

  const there = new Map(articlesIn(filesIn(into)).map((each) => [articleName(each.article), each]));
  const problems: Problem[] = [];
  const files = table.rows.map((row): Imported => {
    const before = there.get(articleName(row.article));
    if (before && !replace)
      problems.push({
        code: 'import-exists',
        file,
        path: table.place(row.line, 'id'),
        message: `"${row.article.id}" is there already: ${before.file}. Give this one another id, or write --replace to have the old one replaced.`,
      });
    return { place: before?.file, article: before ? over(before.article, row, table) : row.article };
  });
  const all = new Map([...there.values(), ...files].map(({ article }) => [articleName(article), article]));
  const inLanguage = Map.groupBy(all.values(), (article) => article.locale);
  const ids = new Map([...inLanguage].map(([name, articles]) => [name, articles.map(({ id }) => id)]));
  for (const { line, article } of table.rows)
    for (const problem of deadLinks(article, ids.get(article.locale) ?? [], file))
      problems.push({ ...problem, path: table.place(line, problem.path === undefined ? 'body' : 'related') });
  return problems.length > 0 ? { problems } : { table, files };
};

/** What the table has no column for stays as it was. */
const over = (before: WrittenArticle, { article }: ArticleRow, { says }: ArticleTable): WrittenArticle => ({
  ...before,
  ...Object.fromEntries(Object.entries(article).filter(([name]) => (says as ReadonlySet<string>).has(name))),
  updatedAt: article.updatedAt,
});
