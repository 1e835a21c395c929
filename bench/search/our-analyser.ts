/** What of @lotse/search the other engines are lent: its words, its endings, its lists. The one place that knows where they stand in there. */
import { generalLists } from '../../packages/search/src/general.ts';
import { languageAmong, type Language } from '../../packages/search/src/language.ts';
import { Lists } from '../../packages/search/src/lists.ts';
import { german } from '../../packages/search/src/locales/de.ts';
import { english } from '../../packages/search/src/locales/en.ts';
import { plainText } from '../../packages/search/src/plain-text.ts';
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
  /** Other words for what a title, a keyword or a question names, from the lists. */
  others(entry: Pick<Entry, 'title' | 'keywords'>): string[];
}

export const ourAnalyser = ({ locale, synonyms }: Pick<Base, 'locale' | 'synonyms'>): Analyser => {
  const language = languageAmong(languages, locale);
  const lists = [new Lists(language, synonyms), generalLists(language)];
  const weak = new Set(Array.from(language.weakWords, (word) => language.stem(word)));
  return {
    words: (text) => wordsOf(text).map(({ form }) => form),
    term: (word) => (language.stopWords.has(word) ? undefined : language.stem(word)),
    isWeak: (term) => weak.has(term),
    others: ({ title, keywords }) => lists.flatMap((list) => [...list.leadingTo({ id: '', locale, body: '', title, keywords }).keys()]),
  };
};

/** The articles as the other engines take them. */
export const entriesOf = ({ articles }: Pick<Base, 'articles'>): Entry[] =>
  articles.map(({ id, title, keywords = [], category = '', body }) => ({ id, title, keywords, category, body: plainText(body) }));

/** The language that has more stop words in these texts: the public sets do not say what they are written in. */
export const languageOf = (texts: readonly string[]): string => {
  const count = ({ stopWords }: Language) => texts.flatMap(wordsOf).filter(({ form }) => stopWords.has(form)).length;
  return languages.toSorted((a, b) => count(b) - count(a))[0]!.locale;
};
