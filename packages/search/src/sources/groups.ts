/** Words that mean the same, in one language or in two. */
export type WordGroup = readonly string[];

/** Of more words than this nobody types the same ones in the same order. */
const mostWords = 3;

/** What is left of an entry without its notes (in brackets) and with single blanks; undefined where that is no word or a whole phrase. */
export const wordIn = (entry: string): string | undefined => {
  const word = entry
    .replaceAll(/\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|<[^<>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return /\p{L}/u.test(word) && !/[()[\]{}<>/…]|\.\.\./.test(word) && word.length <= 60 && word.split(' ').length <= mostWords ? word : undefined;
};

/** The groups in which a wanted word stands, with all their words; each once, however often it comes. */
export const gather = (groups: Iterable<WordGroup>, wanted: (word: string) => boolean): readonly WordGroup[] => {
  const kept = new Map<string, WordGroup>();
  for (const group of groups) {
    if (group.length < 2 || !group.some(wanted)) continue;
    const words = [...new Map(group.map((word) => [word.toLowerCase(), word])).values()];
    if (words.length > 1) kept.set(words.join('|'), words);
  }
  return [...kept.values()];
};
