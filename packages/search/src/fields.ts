import type { SearchArticle } from './search-article.ts';
import { joinedWordsOf, phraseOf, wordsOf } from './words-of.ts';

/** What the parts of an article count: title, keywords, category, body. */
const FIELDS = [
  { weight: 3, flattening: 0.4, bits: 2 },
  { weight: 2.2, flattening: 0.2, bits: 2 },
  { weight: 0.6, flattening: 0, bits: 1 },
  { weight: 0.7, flattening: 0.6, bits: 3 },
] as const;
const KEYWORDS = 1;

const SHIFTS = FIELDS.map((_, field) => FIELDS.slice(0, field).reduce((sum, { bits }) => sum + bits, 0));

/** How often a word occurs in each field, capped, in one byte. */
const pack = (counts: readonly number[]): number =>
  FIELDS.reduce((packed, { bits }, field) => packed | (Math.min(counts[field] ?? 0, (1 << bits) - 1) << SHIFTS[field]!), 0);

export const unpack = (packed: number): number[] => FIELDS.map(({ bits }, field) => (packed >> SHIFTS[field]!) & ((1 << bits) - 1));

/** Whether the word is in the title or among the keywords. */
export const isNamed = (packed: number): boolean => (packed & ((1 << SHIFTS[2]!) - 1)) > 0;

/** The words of an article's fields → their packed counts. A keyword of several words is also one word: "kein Internet" says more than "Internet". */
export const countsOf = (article: SearchArticle, body: string, stopWords: ReadonlySet<string>): Map<string, number> => {
  const { title, keywords = [], category = '' } = article;
  const counts = new Map<string, number[]>();
  const count = (form: string, field: number): void => {
    if (stopWords.has(form)) return;
    const fields = counts.get(form) ?? FIELDS.map(() => 0);
    counts.set(form, fields);
    fields[field]! += 1;
  };
  [title, keywords.join(' , '), category, body].forEach((text, field) => {
    const words = wordsOf(text);
    for (const { form } of [...words, ...joinedWordsOf(text, words)]) count(form, field);
  });
  for (const keyword of keywords) {
    const words = wordsOf(keyword);
    if (words.length > 1) count(phraseOf(words), KEYWORDS);
  }
  return new Map(Array.from(counts, ([form, count]) => [form, pack(count)]));
};

/** How much of an article a word is: by field, less in a long field than in a short one. `lengths` against `usual` lengths. */
export const presence = (packed: number, lengths: readonly number[], usual: readonly number[]): number =>
  unpack(packed).reduce((sum, count, field) => {
    const { weight, flattening } = FIELDS[field]!;
    return count ? sum + (weight * count) / (1 - flattening + (flattening * lengths[field]!) / usual[field]!) : sum;
  }, 0);
