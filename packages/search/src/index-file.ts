import type { SynonymGroups } from './language.ts';

/** What `toJSON` gives and `loadIndex` takes. Short, because it travels; the same articles give the same file in whatever order they came. */
export interface IndexFile {
  readonly version: 2;
  readonly locale: string;
  readonly synonyms: SynonymGroups | false;
  readonly articles: readonly (readonly [id: string, locale: string, title: string, opening: string])[];
  /** Of `elsewhere`; empty where there are no lists. */
  readonly elsewhere: string;
  /** All words, in order, between spaces. */
  readonly words: string;
  /** What the packed counts can be. */
  readonly counts: readonly number[];
  /** For each word, between spaces: two letters an article, how many articles further on it is (from "#" on) and which of the counts it has. */
  readonly places: string;
}

/** Reads what `toJSON` gave, as an object or as text. Throws `search-index-version` for anything else. */
export const indexFile = (json: unknown): IndexFile => {
  try {
    const file = (typeof json === 'string' ? JSON.parse(json) : json) as IndexFile;
    if (file.version === 2 && Array.isArray(file.articles) && typeof file.places === 'string') return file;
  } catch {}
  throw new Error('search-index-version: build it again with createIndex.');
};

const ZERO = 35;

/** A number as one letter. */
export const letter = (number: number): string => String.fromCharCode(ZERO + number);
export const numberAt = (text: string, at: number): number => text.charCodeAt(at) - ZERO;
