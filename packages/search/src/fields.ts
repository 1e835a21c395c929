/** What the parts of an article count: title, keywords, category, body, and words that lead to it without standing in it. How often a word occurs in each is one number. */
export const FIELDS = [
  { weight: 3, flattening: 0.4, shift: 0, most: 3 },
  { weight: 2.2, flattening: 0.2, shift: 2, most: 3 },
  { weight: 0.6, flattening: 0, shift: 4, most: 1 },
  { weight: 0.7, flattening: 0.6, shift: 5, most: 7 },
  { weight: 0.6, flattening: 0, shift: 8, most: 3 },
] as const;
export const KEYWORDS = 1;
export const LEADING = 4;

/** How often the word occurs in this field, as far as we count; of a word that only leads there, how surely it does, from 1 to 3. */
export const countIn = (packed: number, field: number): number => (packed >> FIELDS[field]!.shift) & FIELDS[field]!.most;

/** Whether the word stands in the article itself. */
export const stands = (packed: number): boolean => (packed & ((1 << FIELDS[LEADING].shift) - 1)) > 0;

// The two below are asked for each place of each word, in a browser that has hardly compiled them: so the fields are written out.

/** Adds a word to how many words an article's fields have (from `at` on, one number for each field). */
export const lengthen = (lengths: number[], at: number, packed: number): void => {
  lengths[at]! += packed & 3;
  lengths[at + 1]! += (packed >> 2) & 3;
  lengths[at + 2]! += (packed >> 4) & 1;
  lengths[at + 3]! += (packed >> 5) & 7;
  lengths[at + 4]! += packed >> 8;
};

/** How much of an article a word is: by field, less in a long field than in a short one (`norms`, likewise). */
export const presence = (packed: number, norms: Float64Array, at: number): number =>
  (packed & 3) * norms[at]! +
  ((packed >> 2) & 3) * norms[at + 1]! +
  ((packed >> 4) & 1) * norms[at + 2]! +
  ((packed >> 5) & 7) * norms[at + 3]! +
  (packed >> 8) * norms[at + 4]!;
