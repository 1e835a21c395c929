/** The thread that reads word lists of tens of megabytes, so that nobody waits for it: once, then it ends. */
import { linesIn, readDing, readMyThes, wantedIn } from '@lotse/search/sources';
import { closeSync, openSync, readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { Wanted, WordGroups } from './word-files.ts';

const pieceBytes = 1 << 20;

function* piecesOf(file: string): Iterable<Uint8Array> {
  const opened = openSync(file, 'r');
  try {
    for (;;) {
      const piece = new Uint8Array(pieceBytes);
      const read = readSync(opened, piece);
      if (read === 0) return;
      yield piece.subarray(0, read);
    }
  } finally {
    closeSync(opened);
  }
}

const { thesaurus, dictionary, articles } = workerData as Wanted;
const inEach = [...Map.groupBy(articles, ({ locale }) => locale)].map(([locale, own]) => wantedIn(own, locale));
const wanted = (word: string): boolean => inEach.some((wantedHere) => wantedHere(word));
const lines = (file: string): Iterable<string> => linesIn(piecesOf(file), (encoding) => new TextDecoder(encoding));

parentPort?.postMessage({
  thesaurus: thesaurus === undefined ? [] : readMyThes(lines(thesaurus), wanted),
  dictionary: dictionary === undefined ? [] : readDing(lines(dictionary), wanted),
} satisfies WordGroups);
