import { countIn, FIELDS, KEYWORDS, LEADING } from './fields.ts';
import type { SearchArticle } from './search-article.ts';
import { joinedWordsOf, phraseOf, wordsOf } from './words-of.ts';

/** How surely the title and keywords of the same article in another language lead to it. */
const TRANSLATED = 3;

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
  const counts = new Map<string, number>();
  const count = (form: string, field: number, times = 1): void => {
    const packed = counts.get(form) ?? 0;
    const more = Math.min(times, FIELDS[field]!.most - countIn(packed, field));
    counts.set(form, packed + (more << FIELDS[field]!.shift));
  };
  const { title, keywords = [], category = '' } = article;
  [title, keywords.join(' , '), category, body].forEach((text, field) => {
    const words = wordsOf(text);
    for (const { form } of words) if (!stopWords.has(form)) count(form, field);
    for (const { form } of joinedWordsOf(text, words)) if (!stopWords.has(form)) count(form, field);
  });
  for (const keyword of keywords) {
    const words = wordsOf(keyword);
    if (words.length > 1) count(phraseOf(words), KEYWORDS);
  }
  for (const [form, grade] of also) counts.set(form, (counts.get(form) ?? 0) + (grade << FIELDS[LEADING].shift));
  for (const { title, keywords = [] } of others)
    for (const { form } of wordsOf([title, ...keywords].join(' , '))) if (!stopWords.has(form)) count(form, LEADING, TRANSLATED);
  return counts;
};
