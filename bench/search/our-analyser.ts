/** What of @lotse/search the other engines are lent: its words, its endings, its lists. The one place that knows where they stand in there. */
import { plainLanguage, type Language } from '../../packages/search/src/language.ts';
import { german } from '../../packages/search/src/locales/de.ts';
import { english } from '../../packages/search/src/locales/en.ts';
import { plainText } from '../../packages/search/src/plain-text.ts';
import { Thesaurus } from '../../packages/search/src/thesaurus.ts';
import { wordsOf } from '../../packages/search/src/words-of.ts';
import type { Base, Entry } from './engine.ts';

const languages: readonly Language[] = [german, english];

export interface Analyser {
  /** The words of a text, folded. */
  words(text: string): string[];
  /** What a word is kept under; nothing for a stop word. */
  term(word: string): string | undefined;
  /** A word that says little. */
  isWeak(term: string): boolean;
  /** Other words for what is asked, from the lists. */
  others(text: string): string[];
}

export const ourAnalyser = ({ locale, synonyms }: Pick<Base, 'locale' | 'synonyms'>): Analyser => {
  const language = languages.find((each) => each.locale === locale) ?? plainLanguage(locale);
  const thesaurus = new Thesaurus(language, [...language.synonyms, ...synonyms]);
  const words = (text: string) => wordsOf(text).map(({ form }) => form);
  const weak = new Set(Array.from(language.weakWords, (word) => language.stem(word)));
  return {
    words,
    term: (word) => (language.stopWords.has(word) ? undefined : language.stem(word)),
    isWeak: (term) => weak.has(term),
    others: (text) => thesaurus.in(words(text)).flatMap(({ others }) => others.flat()),
  };
};

/** The articles as the other engines take them. */
export const entriesOf = ({ articles }: Base): Entry[] =>
  articles.map(({ id, title, keywords = [], category = '', body }) => ({ id, title, keywords, category, body: plainText(body) }));

/** The language that has more stop words in these texts: the public sets do not say what they are written in. */
export const languageOf = (texts: readonly string[]): string => {
  const count = ({ stopWords }: Language) => texts.flatMap(wordsOf).filter(({ form }) => stopWords.has(form)).length;
  return languages.toSorted((a, b) => count(b) - count(a))[0]!.locale;
};
