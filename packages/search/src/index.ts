import { BuiltIndex } from './built-index.ts';
import { generalFor } from './general.ts';
import type { IndexOptions } from './build.ts';
import { indexFile, type IndexFile } from './index-file.ts';
import { knownLanguage } from './known-languages.ts';
import { Lists } from './lists.ts';
import type { SearchArticle } from './search-article.ts';

const made = ({ locale, synonyms = [], expansions = [] }: IndexOptions, file?: IndexFile): BuiltIndex => {
  const language = knownLanguage(locale);
  if (!synonyms) return new BuiltIndex(language, { locale, synonyms, lists: [], elsewhere: '' }, file);
  const { lists, elsewhere } = generalFor(language);
  return new BuiltIndex(language, { locale, synonyms, lists: [new Lists(language, synonyms, 'own'), new Lists(language, expansions), lists], elsewhere }, file);
};

/** An index of these articles. */
export const createIndex = (articles: readonly SearchArticle[], options: IndexOptions): BuiltIndex => {
  const index = made(options);
  index.add(articles);
  for (const _ of index.ready());
  return index;
};

/** An index from what `toJSON` gave, as an object or as text. `expansions` serve what is added afterwards. */
export const loadIndex = (json: unknown, { expansions }: Pick<IndexOptions, 'expansions'> = {}): BuiltIndex => {
  const file = indexFile(json);
  return made({ locale: file.locale, synonyms: file.synonyms, expansions }, file);
};

export type { BuiltIndex } from './built-index.ts';
export type { IndexOptions } from './build.ts';
export { contentWords, type ContentWord } from './content-words.ts';
export type { Level } from './confidence.ts';
export type { Highlights, Range } from './highlights.ts';
export type { IndexFile } from './index-file.ts';
export { primary, type Language, type SynonymGroups } from './language.ts';
export type { Hit, Rerank, SearchIndex, SearchOptions, SearchResult } from './search-index.ts';
export type { SearchArticle } from './search-article.ts';
