import { BuiltIndex } from './built-index.ts';
import { languageAmong, type Language, type SynonymGroups } from './language.ts';
import { groupsOf, Lists } from './lists.ts';
import type { SearchArticle } from './search-article.ts';
import { basics } from './word-lists/basics.ts';

export interface IndexOptions {
  /** BCP 47. The same article in another language lends its title and keywords; where there is none in this one, it stands in for it. */
  readonly locale: string;
  /** The company's own groups of words that mean the same; `false` switches all lists off. */
  readonly synonyms?: SynonymGroups | false | undefined;
  /** Further groups, as from a thesaurus or a dictionary. */
  readonly expansions?: SynonymGroups | undefined;
}

/** An index of these articles, for a browser whose backend has none ready: with the fewest general words. */
export const createIndex = (articles: readonly SearchArticle[], options: IndexOptions, ...languages: readonly Language[]): BuiltIndex => {
  const language = languageAmong(languages, options.locale);
  const { locale, synonyms = [], expansions = [] } = options;
  const index = new BuiltIndex(language, {
    locale,
    synonyms,
    elsewhere: '',
    lists: synonyms ? [new Lists(language, synonyms, 'own'), new Lists(language, [...groupsOf(basics), ...expansions])] : [],
  });
  index.add(articles);
  for (const _ of index.ready());
  return index;
};

export type { Language } from './language.ts';
