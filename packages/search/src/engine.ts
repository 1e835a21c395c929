import { plainLanguage, primary, type Language } from './language.ts';
import { SearchIndex, type IndexFile, type IndexOptions } from './search-index.ts';
import type { SearchArticle } from './search-article.ts';

/** The two public functions, for these languages. In any other language words are found as they are written. */
export const engineFor = (languages: readonly Language[]) => {
  const languageOf = (locale: string): Language => languages.find((language) => language.locale === primary(locale)) ?? plainLanguage(primary(locale));
  return {
    /** An index of these articles. */
    createIndex(articles: readonly SearchArticle[], options: IndexOptions): SearchIndex {
      const index = new SearchIndex(languageOf(options.locale), options);
      index.add(articles);
      return index;
    },
    /** An index from what `toJSON` gave, as an object or as text. */
    loadIndex(json: IndexFile | string): SearchIndex {
      const file = (typeof json === 'string' ? JSON.parse(json) : json) as IndexFile;
      if (file?.version !== 1) {
        throw new Error(
          `search-index-version: this search index is of version ${String(file?.version)}, and this reads version 1. Build it again from the articles with createIndex.`,
        );
      }
      const index = new SearchIndex(languageOf(file.locale), file);
      index.load(file);
      return index;
    },
  };
};
