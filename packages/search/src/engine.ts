import { KeepableIndex, type IndexFile } from './index-file.ts';
import { plainLanguage, primary, type Language } from './language.ts';
import type { SearchArticle } from './search-article.ts';
import type { IndexOptions, SearchIndex } from './search-index.ts';

// The two public functions, for these languages, each by itself: a bundle takes the one it calls. In any other language words are found as they are written.

type Made<Index> = new (language: Language, options: IndexOptions) => Index;

const languageAmong = (languages: readonly Language[], locale: string): Language =>
  languages.find((language) => language.locale === primary(locale)) ?? plainLanguage(primary(locale));

/** `createIndex`: an index of these articles. */
export const creatorFor =
  <Index extends SearchIndex>(languages: readonly Language[], Index: Made<Index>) =>
  (articles: readonly SearchArticle[], options: IndexOptions): Index => {
    const index = new Index(languageAmong(languages, options.locale), options);
    index.add(articles);
    return index;
  };

/** `loadIndex`: an index from what `toJSON` gave, as an object or as text. */
export const loaderFor =
  (languages: readonly Language[]) =>
  (json: IndexFile | string): KeepableIndex => {
    const file = (typeof json === 'string' ? JSON.parse(json) : json) as IndexFile;
    if (file?.version !== 1) {
      throw new Error(
        `search-index-version: this search index is of version ${String(file?.version)}, and this reads version 1. Build it again from the articles with createIndex.`,
      );
    }
    const index = new KeepableIndex(languageAmong(languages, file.locale), file);
    index.load(file);
    return index;
  };
