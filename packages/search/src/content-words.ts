import { knownLanguage } from './known-languages.ts';
import { wordsOf } from './words-of.ts';

export interface ContentWord {
  /** As it was written. */
  readonly word: string;
  /** In the one spelling in which it is indexed. */
  readonly form: string;
}

/** The words of a text that carry its matter, each once; what only says "please" or "my" is left out. */
export const contentWords = (text: string, locale: string): readonly ContentWord[] => {
  const { stopWords, weakWords } = knownLanguage(locale);
  const words = wordsOf(text).map(({ form, start, end }) => [form, { word: text.slice(start, end), form }] as const);
  return [...new Map(words).values()].filter(({ form }) => !stopWords.has(form) && !weakWords.has(form));
};
