import { FIELDS, SHIFTS } from './fields.ts';
import type { SearchArticle } from './search-article.ts';
import { joinedWordsOf, phraseOf, wordsOf } from './words-of.ts';

const KEYWORDS = 1;
const ALSO = 4;
const TRANSLATED = 3;

/** How often a word occurs in each field, capped, in one number. */
const pack = (counts: readonly number[]): number =>
  FIELDS.reduce((packed, { bits }, field) => packed | (Math.min(counts[field] ?? 0, (1 << bits) - 1) << SHIFTS[field]!), 0);

/**
 * The words of an article's fields → their packed counts. A keyword of several words is also one word: "kein Internet" says more than "Internet".
 * `also` leads to it by the lists, and so do the titles and keywords of the same article in `others`, in other languages.
 */
export const countsOf = (
  article: SearchArticle,
  body: string,
  stopWords: ReadonlySet<string>,
  also: ReadonlyMap<string, number>,
  others: readonly SearchArticle[],
): Map<string, number> => {
  const counts = new Map<string, number[]>();
  const fieldsOf = (form: string): number[] => {
    let fields = counts.get(form);
    if (!fields) counts.set(form, (fields = FIELDS.map(() => 0)));
    return fields;
  };
  const count = (text: string, field: number): void => {
    const words = wordsOf(text);
    for (const { form } of [...words, ...joinedWordsOf(text, words)]) if (!stopWords.has(form)) fieldsOf(form)[field]! += 1;
  };
  const { title, keywords = [], category = '' } = article;
  [title, keywords.join(' , '), category, body].forEach(count);
  for (const keyword of keywords) {
    const words = wordsOf(keyword);
    if (words.length > 1) fieldsOf(phraseOf(words))[KEYWORDS]! += 1;
  }
  for (const [form, grade] of also) if (!stopWords.has(form)) fieldsOf(form)[ALSO] = grade;
  for (const { title, keywords = [] } of others)
    for (const { form } of wordsOf([title, ...keywords].join(' , '))) if (!stopWords.has(form)) fieldsOf(form)[ALSO] = TRANSLATED;
  return new Map(Array.from(counts, ([form, fields]) => [form, pack(fields)]));
};
