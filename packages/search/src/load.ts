import { indexFile } from './index-file.ts';
import { languageAmong, type Language } from './language.ts';
import { SearchIndex } from './search-index.ts';

/** An index to search in, from what `toJSON` gave, as an object or as text; for a browser, which needs nothing else. In a language that is not among these words are found as they are written. */
export const loadIndex = (json: unknown, ...languages: readonly Language[]): SearchIndex => {
  const file = indexFile(json);
  return new SearchIndex(languageAmong(languages, file.locale), file);
};

export type { Language } from './language.ts';
