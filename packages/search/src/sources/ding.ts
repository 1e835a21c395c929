/**
 * A German-English dictionary in the format of ding, as of trans-de-en: `Rechnung {f}; Faktura {f} [Ös.] | Rechnungen {pl} :: invoice (for an amount) | invoices`.
 * Between `|` stand pairs, between `;` words of the same meaning; what is in brackets are notes.
 */
import { gather, wordIn, type WordGroup } from './groups.ts';

/** The pairs that have a wanted word, in whichever of the two languages, as groups: first the German words, then the English. Throws nothing. */
export const readDing = (lines: Iterable<string>, wanted: (word: string) => boolean): readonly WordGroup[] => gather(pairsIn(lines), wanted);

function* pairsIn(lines: Iterable<string>): Iterable<WordGroup> {
  for (const line of lines) {
    const [german, english, more] = line.split(' :: ');
    if (line.startsWith('#') || german === undefined || english === undefined || more !== undefined) continue;
    const [left, right] = [german.split('|'), english.split('|')];
    // Where one side has more, what belongs to what is only sure of the first.
    const sure = left.length === right.length ? left.length : 1;
    for (let at = 0; at < sure; at++) yield [...alternatives(left[at] ?? ''), ...alternatives(right[at] ?? '')];
  }
}

/** `jdn. etw.`, `sb.`, `to`: what stands for the others in a phrase, and what marks a verb. */
const filler = /(?<![\p{L}.])(?:to|sb\.['’]s|sb\.|sth\.|so\.|jdn?\.|jdm\.|jds\.|etw\.|sich)(?![\p{L}.])/gu;

const alternatives = (side: string): WordGroup =>
  side
    .replaceAll(/[([{<][^()[\]{}<>]*[)\]}>]/g, ' ')
    .split(';')
    .flatMap((entry) => wordIn(entry.replaceAll(/(?<= )\/[^/]*\/(?= |$)/g, ' ').replaceAll(filler, ' ')) ?? []);
