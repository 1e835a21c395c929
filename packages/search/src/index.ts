import { engineFor } from './engine.ts';
import { german } from './locales/de.ts';
import { english } from './locales/en.ts';

export const { createIndex, loadIndex } = engineFor([german, english]);
export type { Level } from './confidence.ts';
export type { Highlights, Range } from './highlights.ts';
export type { SynonymGroups } from './language.ts';
export type { Hit, IndexFile, IndexOptions, Rerank, SearchIndex, SearchOptions, SearchResult } from './search-index.ts';
export type { SearchArticle } from './search-article.ts';
