import { indexFile } from './index-file.ts';
import { languageAmong, type Language } from './language.ts';
import { SearchIndex } from './search-index.ts';

/**
 * An index to search in, from what `toJSON` gave, as an object or as text; for a browser, which needs nothing else. Between its steps it waits for `breath`.
 * In a language that is not among these words are found as they are written.
 */
export const loadIndex = async (json: unknown, breath: () => Promise<void>, ...languages: readonly Language[]): Promise<SearchIndex> => {
  const file = indexFile(json);
  const index = new SearchIndex(languageAmong(languages, file.locale));
  for (const _ of index.load(file)) await breath();
  return index;
};

export type { Language } from './language.ts';
