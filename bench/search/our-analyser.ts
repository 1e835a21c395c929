/** What of @lotse/search the other engines are lent: its words, its endings, its lists. The one place that knows where they stand in there. */
import { englishFunctionWords, germanFunctionWords } from '../../packages/search/src/function-words.ts';
import { generalFor } from '../../packages/search/src/general.ts';
import { knownLanguage } from '../../packages/search/src/known-languages.ts';
import { Lists, namesOf } from '../../packages/search/src/lists.ts';
import { plainText } from '../../packages/search/src/plain-text.ts';
import { wordsOf } from '../../packages/search/src/words-of.ts';
import type { Base, Entry } from './engine.ts';

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

export const ourAnalyser = ({ locale, synonyms, expansions }: Base): Analyser => {
  const language = knownLanguage(locale);
  const lists = [new Lists(language, [...synonyms, ...expansions]), generalFor(language).lists];
  const weak = new Set(Array.from(language.weakWords, (word) => language.stem(word)));
  return {
    words: (text) => wordsOf(text).map(({ form }) => form),
    term: (word) => (language.stopWords.has(word) ? undefined : language.stem(word)),
    isWeak: (term) => weak.has(term),
    others: ({ title, keywords }) =>
      lists.flatMap((list) => {
        const leading = new Set<string>();
        list.lead(namesOf({ id: '', locale, body: '', title, keywords }, language), (form) => leading.add(form));
        return [...leading];
      }),
  };
};

/** The articles as the other engines take them. */
export const entriesOf = ({ articles }: Pick<Base, 'articles'>): Entry[] =>
  articles.map(({ id, title, keywords = [], category = '', body }) => ({ id, title, keywords, category, body: plainText(body) }));

/** The language that has more of its function words in these texts: the public sets do not say what they are written in. */
export const languageOf = (texts: readonly string[]): string => {
  const count = (functionWords: ReadonlySet<string>) => texts.flatMap(wordsOf).filter(({ form }) => functionWords.has(form)).length;
  return count(germanFunctionWords) > count(englishFunctionWords) ? 'de' : 'en';
};
