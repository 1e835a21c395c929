import type { Article, ArticleRating, Instant } from '@lotse/contract';

export interface StoredArticles {
  readonly articles: readonly Article[];
  /** Ids that were there at `since` and are gone. */
  readonly removed: readonly string[];
  /** Of the newest change. */
  readonly version: number;
  /** The last of these, where there are more after it. */
  readonly lastId?: string | undefined;
}

export interface StoredRating extends ArticleRating {
  readonly visitorId: string;
  readonly at: Instant;
}

export interface ArticleStore {
  /** Makes the store hold exactly these articles; what changed gets the next version. */
  replace(articles: readonly Article[]): Promise<void>;
  /** In order of id, those after `afterId` that changed after version `since` (0: all that are there). */
  list(query: { readonly locale: string; readonly since: number; readonly afterId: string; readonly limit: number }): Promise<StoredArticles>;
  /** Undefined where there is none. */
  get(id: string, locale: string): Promise<Article | undefined>;
  locales(): Promise<readonly string[]>;
  /** The same key again changes nothing. Rejects with `not-found` for an unknown article. */
  rate(rating: StoredRating): Promise<void>;
  /** How often each article was called helpful or not, by its language. */
  judgements(): Promise<readonly { readonly id: string; readonly locale: string; readonly helped: number; readonly notHelped: number }[]>;
  /** The latest first. */
  ratings(articleId: string): Promise<readonly StoredRating[]>;
}
