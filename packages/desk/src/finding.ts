/** Finding in a short list what was meant, slips of the finger included. The knowledge base itself is searched by the server. */
import Fuse from 'fuse.js';

/** What was found, best first; `alike`: nothing has these words, only some like them. */
export interface Found<Item> {
  readonly items: readonly Item[];
  readonly alike: boolean;
}
export type Find<Item> = (typed: string) => Found<Item>;

/** Whoever types more has pasted a text. */
const mostWords = 8;

/**
 * `textsOf` gives what an item is found by, the most telling text first. Words count where they begin a word, then where they stand inside of one; only where
 * no item has all of them come those that are alike. What is found equally well stays in the order of the list, and so does everything where nothing was typed.
 */
export const findIn = <Item>(items: readonly Item[], textsOf: (item: Item) => readonly string[]): Find<Item> => {
  const folded = items.map((item) => {
    const texts = textsOf(item).map(fold);
    return [...texts, texts.join('')];
  });
  let fuse: Fuse<string> | undefined;
  const alike = (words: string): readonly Item[] => {
    fuse ??= new Fuse(
      folded.map((texts) => texts.at(-1) ?? ''),
      // A word of four letters has to be right: Jana is not Jonas.
      { useTokenSearch: true, tokenMatch: 'all', threshold: 0.2, ignoreLocation: true },
    );
    return fuse.search(words).flatMap(({ refIndex }) => items[refIndex] ?? []);
  };
  return (typed) => {
    const words = fold(typed).trim().split(' ').slice(0, mostWords);
    if (words[0] === '') return { items, alike: false };
    const ranked = items.flatMap((item, i) => {
      const texts = folded[i] ?? [];
      const begun = texts.findIndex((text) => words.every((word) => text.includes(` ${word}`)));
      const inside = begun >= 0 ? begun : texts.findIndex((text) => words.every((word) => text.includes(word)));
      return inside < 0 ? [] : [{ item, rank: begun >= 0 ? begun : texts.length + inside }];
    });
    if (ranked.length === 0) return { items: alike(words.join(' ')), alike: true };
    return { items: ranked.toSorted((a, b) => a.rank - b.rank).map(({ item }) => item), alike: false };
  };
};

/** Words between blanks, in small letters without accents. */
const fold = (text: string): string =>
  ` ${text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`;
