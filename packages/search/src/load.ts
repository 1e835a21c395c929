import { indexFile, type IndexFile } from './index-file.ts';
import { languageAmong, type Language } from './language.ts';
import { SearchIndex } from './search-index.ts';

/** An index to search in, from what `toJSON` gave; for a browser, which needs nothing else. In a language that is not among these words are found as they are written. */
export const loadIndex = (json: IndexFile | string, ...languages: readonly Language[]): SearchIndex => {
  const file = indexFile(json);
  return new LoadedIndex(languageAmong(languages, file.locale), file);
};

class LoadedIndex extends SearchIndex {
  constructor(language: Language, file: IndexFile) {
    super(language);
    this.load(file);
  }
}
export type { Language } from './language.ts';
