/**
 * A thesaurus in the format of MyThes, as of OpenThesaurus or LibreOffice: the encoding, then each entry (`rechnung|5`) with so many lines below it, one for
 * each of its meanings: `-|Abrechnung|Faktura (veraltet)|Beleg (Oberbegriff)`. The same meaning stands below each of its words.
 */
import { gather, wordIn, type WordGroup } from './groups.ts';

/** Not the same thing but a wider, narrower or opposite one; and what no company would want to be found by. */
const unlike =
  /\((?:[^()]*[,;] *)?(?:Oberbegriff|Unterbegriff|Antonym|Assoziation|derb|vulg\.|generic term|similar term|related term|antonym)(?: *[,;][^()]*)?\)/;

/** The meanings that have a wanted word, as groups. Whatever the lines are, it throws nothing; only what is wanted is kept in memory. */
export const readMyThes = (lines: Iterable<string>, wanted: (word: string) => boolean): readonly WordGroup[] => gather(meaningsIn(lines), wanted);

function* meaningsIn(lines: Iterable<string>): Iterable<WordGroup> {
  for (const line of lines) {
    const [kind = '', ...entries] = line.split('|');
    // `-` or the part of speech, `(noun)`; an entry has only a number behind its word.
    if (!/^(?:-|\([^()]*\))$/.test(kind) || entries.length < 2) continue;
    yield entries.flatMap((entry) => (unlike.test(entry) ? [] : (wordIn(entry) ?? [])));
  }
}
