/** Finding in a short list what was meant, slips of the finger included. The knowledge base itself is searched by the server. */
import Fuse from 'fuse.js';

/** The items in which the words stand, best first. */
export type Find<Item> = (typed: string) => readonly Item[];

/**
 * `textsOf` gives what an item is found by, the most telling text first. Words count where they begin a word, then where they stand inside of one; only where
 * no item has all of them come those that are alike. What is found equally well stays in the order of the list, and so does everything where nothing was typed.
 */
export const findIn = <Item>(items: readonly Item[], textsOf: (item: Item) => readonly string[]): Find<Item> => {
  const folded = items.map((item) => textsOf(item).map(fold));
  let fuse: Fuse<string> | undefined;
  const alike: Find<Item> = (words) => {
    fuse ??= new Fuse(
      folded.map((texts) => texts.join('')),
      { useTokenSearch: true, tokenMatch: 'all', threshold: 0.3, ignoreLocation: true },
    );
    return fuse.search(words).flatMap(({ refIndex }) => items[refIndex] ?? []);
  };
  return (typed) => {
    const words = fold(typed).trim().split(' ');
    if (words[0] === '') return items;
    const ranked = items.flatMap((item, i) => {
      const texts = folded[i] ?? [];
      const begun = texts.findIndex((text) => words.every((word) => text.includes(` ${word}`)));
      const inside = begun >= 0 ? begun : texts.findIndex((text) => words.every((word) => text.includes(word)));
      return inside < 0 ? [] : [{ item, rank: begun >= 0 ? begun : texts.length + inside }];
    });
    return ranked.length > 0 ? ranked.toSorted((a, b) => a.rank - b.rank).map(({ item }) => item) : alike(words.join(' '));
  };
};

/** Words between blanks, in small letters without accents. */
const fold = (text: string): string =>
  ` ${text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`;
