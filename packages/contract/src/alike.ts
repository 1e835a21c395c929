/** How much two titles have in common: for the desk, which compares one with all others, and for `check`, which compares all. */

/** With this share in common customers cannot tell two titles apart. */
export const alikeTitles = 0.75;

/** In small letters, with one blank where anything but letters and digits stands. */
export const bareWords = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The letters of a title by three, a blank before and behind each word. */
export const trigrams = (title: string): ReadonlySet<string> => {
  const text = ` ${bareWords(title)} `;
  return new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3)));
};

/** What is in both, as a share of what is in either; 0 where nothing is. */
export const shareInCommon = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const both = [...one].filter((part) => other.has(part)).length;
  return both / Math.max(1, one.size + other.size - both);
};
