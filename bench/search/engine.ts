import type { Level, SearchArticle } from '@lotse/search';

/** What an engine is given. */
export interface Base {
  readonly articles: readonly SearchArticle[];
  /** Of the articles; a question may come in another one. */
  readonly locale: string;
  /** The same articles in other languages, for an engine that can use them. */
  readonly translations: readonly SearchArticle[];
  /** The company's own groups of words that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
  /** Further groups, from a thesaurus or a dictionary that somebody has installed. */
  readonly expansions: readonly (readonly string[])[];
}

export interface Found {
  /** Best first, as many as fit into a list; a score is the engine's own. */
  readonly hits: readonly { readonly id: string; readonly score: number }[];
  /** How sure it is; only ours says so. */
  readonly level?: Level;
}

export interface Index {
  search(text: string): Found;
  /** What a server would hand out, so that nobody builds it again. */
  toText(): string;
}

/** A search engine with the options that suit it best. */
export interface Engine {
  readonly name: string;
  build(base: Base): Index;
  /** From `toText`. */
  load(text: string, base: Base): Index;
}

/** Hits that count. */
export const atMost = 10;

/** What a field counts: everybody gets what ours gives them (fields.ts of packages/search). */
export const weights = { title: 3, keywords: 2.2, category: 0.6, body: 0.7 };

/** An article as the other engines take it: its Markdown gone, and nothing missing. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly keywords: readonly string[];
  readonly category: string;
  readonly body: string;
}
