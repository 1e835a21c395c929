import type { SynonymGroups } from './language.ts';

/** What `toJSON` gives and `loadIndex` takes. Short, because it travels; the same articles give the same file in whatever order they came. */
export interface IndexFile {
  readonly version: 2;
  readonly locale: string;
  readonly synonyms: SynonymGroups | false;
  readonly articles: readonly (readonly [id: string, locale: string, title: string, opening: string])[];
  /** Of `Elsewhere`; empty where there are no lists. */
  readonly elsewhere: string;
  /** All words, in order, between spaces. */
  readonly words: string;
  /** For each word: steps from article to article, each followed by the packed counts. */
  readonly places: readonly (readonly number[])[];
}

/** Reads what `toJSON` gave, as an object or as text. Throws `search-index-version` for anything else. */
export const indexFile = (json: IndexFile | string): IndexFile => {
  const file = (typeof json === 'string' ? JSON.parse(json) : json) as IndexFile;
  if (file?.version === 2) return file;
  throw new Error(
    `search-index-version: this search index is of version ${String((file as { version?: unknown } | null)?.version)}, and this reads version 2. Build it again from the articles with createIndex.`,
  );
};
