import type { Instant } from './adapter.ts';

export interface Articles {
  /** All articles of a language, page by page. `since` is an earlier `version`: then only what changed. */
  list(query: { readonly locale: string; readonly cursor?: string | undefined; readonly since?: string | undefined }): Promise<ArticlePage>;
  /** Rejects with `not-found`. */
  get(id: string, locale: string): Promise<Article>;
  /** What is searched in, ready-built; where there is none, the client builds it from `list`. `version` is that of an earlier one: undefined where it is still the same. */
  index?(query: { readonly locale: string; readonly version?: string | undefined }): Promise<SearchIndexFile | undefined>;
  rate?(rating: ArticleRating): Promise<void>;
}

export interface Article {
  readonly id: string;
  readonly locale: string;
  readonly title: string;
  /** The Markdown subset of `parseArticle`. */
  readonly body: string;
  readonly category?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
  /** Ids of articles that belong near. */
  readonly related?: readonly string[] | undefined;
  /** Id of the flow that settles the matter. */
  readonly flow?: string | undefined;
  /** Its place among what is asked most, from 1; shown before anything is typed. */
  readonly popular?: number | undefined;
  /** For whom it is, in the company's own words: `private`, `business`. Absent: for everybody. */
  readonly audience?: readonly string[] | undefined;
  /** The first day on which it holds, as `2026-12-24`; absent: it always did. A backend hands out only what holds today. */
  readonly validFrom?: string | undefined;
  /** The last such day; absent: until further notice. */
  readonly validTo?: string | undefined;
  readonly updatedAt: Instant;
}

/** An article as it stands in a list: what it says is fetched when somebody reads it, and what only search reads stands in the index. */
export type ArticleCard = Omit<Article, 'body' | 'keywords'>;

export interface SearchIndexFile {
  readonly version: string;
  /** By whose words it was built: the language asked for, or where the company has nothing in that, the one in which it has most. */
  readonly locale: string;
  /** What `toJSON` of a search index gave; known to `loadIndex` alone. */
  readonly index: unknown;
  /** Those that can be found. One that this language has not may be of another: it is read with its own `locale`. */
  readonly articles: readonly ArticleCard[];
}

/** An article as its editor has it: with words for search that no customer reads. */
export interface WrittenArticle extends Article {
  /** Words that would lead here by the word lists, and shall not. */
  readonly without?: readonly string[] | undefined;
  /** Words that lead here because customers said them. */
  readonly also?: readonly string[] | undefined;
}

export interface ArticlePage {
  readonly articles: readonly Article[];
  /** Ids that are gone since `since`. */
  readonly removed: readonly string[];
  readonly version: string;
  /** Where the next page begins; absent on the last. */
  readonly cursor?: string | undefined;
}

export interface ArticleRating {
  readonly key: string;
  readonly articleId: string;
  readonly locale: string;
  readonly helpful: boolean;
  /** What was missing, in the customer's words. */
  readonly comment?: string | undefined;
}
