import { KEYWORDS, LEADING } from './fields.ts';
import type { SearchArticle } from './search-article.ts';
import { joinedWordsOf, phraseOf, wordsOf } from './words-of.ts';

/** How surely the title and keywords of the same article in another language lead to it. */
const TRANSLATED = 3;

/**
 * Counts the words of an article's fields. A keyword of several words is also one word: "kein Internet" says more than "Internet".
 * The titles and keywords of the same article in `others`, in other languages, lead to it.
 */
export const countWords = (
  article: SearchArticle,
  body: string,
  stopWords: ReadonlySet<string>,
  others: readonly SearchArticle[],
  count: (form: string, field: number, times: number) => void,
): void => {
  const { title, keywords = [], category = '' } = article;
  [title, keywords.join(' , '), category, body].forEach((text, field) => {
    const words = wordsOf(text);
    for (const { form } of words) if (!stopWords.has(form)) count(form, field, 1);
    for (const { form } of joinedWordsOf(text, words)) if (!stopWords.has(form)) count(form, field, 1);
  });
  for (const keyword of keywords) {
    const words = wordsOf(keyword);
    if (words.length > 1) count(phraseOf(words), KEYWORDS, 1);
  }
  for (const { title, keywords = [] } of others)
    for (const { form } of wordsOf([title, ...keywords].join(' , '))) if (!stopWords.has(form)) count(form, LEADING, TRANSLATED);
};
