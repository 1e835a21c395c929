/** `index`: what customers search in, ready-built for each language of a content folder, as the server builds it. */
import { closeSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import type { WrittenArticle } from '@lotse/contract';
import { contentOf, lineOf, standingOn } from '@lotse/contract/content';
import { createIndex } from '@lotse/search';
import { linesIn, piecesBy, wantedIn, type WordGroup } from '@lotse/search/sources';
import { filesIn, isFolder, noFolder } from './check.ts';
import { counted } from './counted.ts';
import type { Terminal } from './run.ts';
import { missingList, wordLists, type GivenLists, type WordList } from './word-lists.ts';

export interface IndexOptions extends GivenLists {
  /** Of each language: `search-index.json` is written as search-index.de.json. */
  readonly out: string;
  readonly clock: () => Date;
}

/** Answers the exit code. */
export const writeIndex = (folder: string, options: IndexOptions, { out, error }: Terminal): number => {
  const read = isFolder(folder) ? contentOf(filesIn(folder)) : { problems: [noFolder(folder)] };
  if ('problems' in read) {
    for (const problem of read.problems) error(lineOf(problem));
    return 1;
  }
  const { content } = read;
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: content.timeZone }).format(options.clock());
  const articles = content.articles.filter((article) => standingOn(today, article) === 'shown');
  const lists = wordLists(folder, content, options);
  const missing = lists.flatMap(missingList);
  for (const problem of missing) error(lineOf(problem));
  if (missing.length > 0) return 1;

  for (const [locale, written] of Map.groupBy(articles, (article) => article.locale)) {
    const found = lists.map((list) => ({ list, groups: groupsIn(list, written, locale) }));
    const expansions = found.flatMap(({ groups }) => groups);
    const json = JSON.stringify(createIndex(articles, { locale, synonyms: content.synonyms[locale] ?? [], expansions }));
    const file = fileFor(options.out, locale);
    mkdirSync(dirname(resolve(file)), { recursive: true });
    writeFileSync(file, json);
    const words = found.map(({ list, groups }) => `, ${counted(groups.length, 'group')} of words from the ${list.name}`).join('');
    out(`wrote ${file}: ${counted(written.length, 'article')}${words}, ${counted(Buffer.byteLength(json), 'byte')}.`);
  }
  return 0;
};

const fileFor = (out: string, locale: string): string => {
  const ending = extname(out);
  return `${out.slice(0, out.length - ending.length)}.${locale}${ending}`;
};

const groupsIn = ({ file, read }: WordList, articles: readonly WrittenArticle[], locale: string): readonly WordGroup[] => {
  const opened = openSync(file, 'r');
  try {
    const pieces = piecesBy((piece) => readSync(opened, piece));
    return read(
      linesIn(pieces, (encoding) => new TextDecoder(encoding)),
      wantedIn(articles, locale),
    );
  } finally {
    closeSync(opened);
  }
};
