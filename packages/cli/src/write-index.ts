/** `index`: what customers search in, ready-built for each language of a content folder, as the server builds it. */
import { closeSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import type { Problem, WrittenArticle } from '@lotse/contract';
import { contentOf, lineOf, standingOn } from '@lotse/contract/content';
import { createIndex } from '@lotse/search';
import { linesIn, readDing, readMyThes, wantedIn, type WordGroup } from '@lotse/search/sources';
import { filesIn, isFolder, noFolder } from './check.ts';
import type { Terminal } from './run.ts';

export interface IndexOptions {
  /** Of each language: `search-index.json` is written as search-index.de.json. */
  readonly out: string;
  /** Files of the operator, in place of those that lotse.json names. */
  readonly thesaurus?: string | undefined;
  readonly dictionary?: string | undefined;
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
  const named = (file: string | undefined) => (file === undefined ? undefined : resolve(folder, file));
  const lists: readonly WordList[] = [
    { name: 'thesaurus', file: options.thesaurus ?? named(content.thesaurus), read: readMyThes },
    { name: 'dictionary', file: options.dictionary ?? named(content.dictionary), read: readDing },
  ];
  const broken = lists.flatMap(unreadable);
  for (const problem of broken) error(lineOf(problem));
  if (broken.length > 0) return 1;

  for (const [locale, written] of Map.groupBy(articles, (article) => article.locale)) {
    const found = lists.flatMap((list) => (list.file === undefined ? [] : [{ list, groups: groupsIn(list.file, list, written, locale) }]));
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

const counted = (count: number, what: string): string => `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;

const fileFor = (out: string, locale: string): string => {
  const ending = extname(out);
  return `${out.slice(0, out.length - ending.length)}.${locale}${ending}`;
};

interface WordList {
  readonly name: 'thesaurus' | 'dictionary';
  readonly file: string | undefined;
  readonly read: (lines: Iterable<string>, wanted: (word: string) => boolean) => readonly WordGroup[];
}

const groupsIn = (file: string, { read }: WordList, articles: readonly WrittenArticle[], locale: string): readonly WordGroup[] =>
  read(
    linesIn(piecesOf(file), (encoding) => new TextDecoder(encoding)),
    wantedIn(articles, locale),
  );

const unreadable = ({ name, file }: WordList): readonly Problem[] => {
  try {
    if (file !== undefined) for (const _ of piecesOf(file)) break;
    return [];
  } catch {
    return [
      {
        code: 'index-word-list',
        message: `The ${name} ${file} cannot be read. Install it (in Debian: ${name === 'thesaurus' ? 'mythes-de' : 'trans-de-en'}), correct its path, or leave it out.`,
      },
    ];
  }
};

/** A dictionary is far larger than what is taken from it. */
function* piecesOf(file: string): Iterable<Uint8Array> {
  const descriptor = openSync(file, 'r');
  try {
    for (;;) {
      const piece = new Uint8Array(65_536);
      const size = readSync(descriptor, piece);
      if (size === 0) return;
      yield piece.subarray(0, size);
    }
  } finally {
    closeSync(descriptor);
  }
}
