import { knownLanguage } from '../known-languages.ts';
import type { Language } from '../language.ts';
import type { SearchArticle } from '../search-article.ts';
import { wordsOf } from '../words-of.ts';

/** Phrases of more words are not looked up. */
const longest = 3;

/**
 * Whether a word or phrase stands in a title or among the keywords of these articles, in whatever inflection: what an index in this language could be led by.
 * Words like "my" and "please" are never wanted.
 */
export const wantedIn = (articles: readonly SearchArticle[], locale: string): ((word: string) => boolean) => {
  const language = knownLanguage(locale);
  const there = new Set<string>();
  for (const { title, keywords = [] } of articles)
    for (const text of [title, ...keywords]) {
      const stems = stemsOf(text, language);
      for (let from = 0; from < stems.length; from++)
        for (let to = from + 1; to <= Math.min(stems.length, from + longest); to++) there.add(stems.slice(from, to).join(' '));
    }
  const idle = new Set([...language.stopWords, ...language.weakWords].map((form) => language.stem(form)));
  return (word) => {
    const stems = stemsOf(word, language);
    return stems.some((stem) => !idle.has(stem)) && there.has(stems.join(' '));
  };
};

const stemsOf = (text: string, language: Language): readonly string[] => wordsOf(text).map(({ form }) => language.stem(form));
