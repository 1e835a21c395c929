import { creatorFor, loaderFor } from './engine.ts';
import { KeepableIndex } from './index-file.ts';
import { german } from './locales/de.ts';
import { english } from './locales/en.ts';

const languages = [german, english];

export const createIndex = /* @__PURE__ */ creatorFor(languages, KeepableIndex);
export const loadIndex = /* @__PURE__ */ loaderFor(languages);
export type { Level } from './confidence.ts';
export type { Highlights, Range } from './highlights.ts';
export type { IndexFile, KeepableIndex } from './index-file.ts';
export type { SynonymGroups } from './language.ts';
export type { Hit, IndexOptions, Rerank, SearchIndex, SearchOptions, SearchResult } from './search-index.ts';
export type { SearchArticle } from './search-article.ts';
