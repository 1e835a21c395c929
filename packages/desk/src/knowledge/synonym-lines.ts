/** Groups of words that mean the same as text: a line each, the words separated by commas. */
export type Groups = readonly (readonly string[])[];

export const linesOf = (groups: Groups): string => groups.map((group) => group.join(', ')).join('\n');

/** Empty lines are none; a word stands once in its group. */
export const groupsIn = (text: string): Groups => linesIn(text).map(({ words }) => words);

/** Numbers of lines, from 1, whose word stands alone. */
export const lonelyLines = (text: string): readonly number[] => linesIn(text).flatMap(({ number, words }) => (words.length === 1 ? [number] : []));

/** What stands between commas, each once. */
export const wordsIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean),
  ),
];

const linesIn = (text: string): readonly { readonly number: number; readonly words: readonly string[] }[] =>
  text.split('\n').flatMap((line, index) => {
    const words = wordsIn(line);
    return words.length > 0 ? [{ number: index + 1, words }] : [];
  });

/** The typed word in the group that has ours, or both as a new one: what accepting a suggestion does. */
export const joined = (groups: Groups, [typed, ours]: readonly [typed: string, ours: string]): Groups => {
  const has = (group: readonly string[], word: string) => group.some((each) => each.toLowerCase() === word.toLowerCase());
  const at = groups.findIndex((group) => has(group, ours));
  if (at === -1) return [...groups, [ours, typed]];
  return groups.map((group, index) => (index === at && !has(group, typed) ? [...group, typed] : group));
};
