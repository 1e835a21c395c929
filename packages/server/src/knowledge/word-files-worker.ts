/** The thread that reads word lists of tens of megabytes, so that nobody waits for it: once, then it ends. */
import { linesIn, piecesBy, readDing, readMyThes, wantedIn, type WordGroup } from '@lotse/search/sources';
import { closeSync, openSync, readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { Wanted, WordGroups } from './word-files.ts';

const { thesaurus, dictionary, articles } = workerData as Wanted;
const inEach = [...Map.groupBy(articles, ({ locale }) => locale)].map(([locale, own]) => wantedIn(own, locale));
const wanted = (word: string): boolean => inEach.some((wantedHere) => wantedHere(word));
const groupsIn = (file: string | undefined, read: typeof readMyThes): readonly WordGroup[] => {
  if (file === undefined) return [];
  const opened = openSync(file, 'r');
  try {
    const pieces = piecesBy((piece) => readSync(opened, piece));
    return read(
      linesIn(pieces, (encoding) => new TextDecoder(encoding)),
      wanted,
    );
  } finally {
    closeSync(opened);
  }
};

parentPort?.postMessage({
  thesaurus: groupsIn(thesaurus, readMyThes),
  dictionary: groupsIn(dictionary, readDing),
} satisfies WordGroups);
