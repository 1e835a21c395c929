/** What the parts of an article count: title, keywords, category, body, and words that lead to it without standing in it. How often a word occurs in each is one number. */
export const FIELDS = [
  { flattening: 0.4, shift: 0, most: 3 },
  { flattening: 0.2, shift: 2, most: 3 },
  { flattening: 0, shift: 4, most: 1 },
  { flattening: 0.6, shift: 5, most: 7 },
  { flattening: 0, shift: 8, most: 3 },
] as const;

/** How often the word occurs in this field, as far as we count. */
export const countIn = (packed: number, field: number): number => (packed >> FIELDS[field]!.shift) & FIELDS[field]!.most;

/** 0 where the word stands in the article itself; else how surely it leads to it, from 1 to 3. */
export const leads = (packed: number): number => (packed & 255 ? 0 : packed >> 8);

/** How much of an article a word is: by field, less in a long field than in a short one (`norms` from `at` on). */
export const presence = (packed: number, norms: Float64Array, at: number): number =>
  (packed & 3) * 3 * norms[at]! +
  ((packed >> 2) & 3) * 2.2 * norms[at + 1]! +
  ((packed >> 4) & 1) * 0.6 +
  ((packed >> 5) & 7) * 0.7 * norms[at + 3]! +
  (packed >> 8) * 0.6;
