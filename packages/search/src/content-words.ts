import { plainLanguage, primary } from './language.ts';
import { german } from './locales/de.ts';
import { english } from './locales/en.ts';
import { wordsOf } from './words-of.ts';

export interface ContentWord {
  /** As it was written. */
  readonly word: string;
  /** In the one spelling in which it is indexed. */
  readonly form: string;
}

/** The words of a text that carry its matter, each once; what only says "please" or "my" is left out. */
export const contentWords = (text: string, locale: string): readonly ContentWord[] => {
  const { stopWords, weakWords } = [german, english].find((language) => language.locale === primary(locale)) ?? plainLanguage(primary(locale));
  const words = wordsOf(text).map(({ form, start, end }) => [form, { word: text.slice(start, end), form }] as const);
  return [...new Map(words).values()].filter(({ form }) => !stopWords.has(form) && !weakWords.has(form));
};
