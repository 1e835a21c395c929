import type { Instant } from './adapter.ts';

/** One thing that happened in a visitor's stay, kept for statistics that cannot be made up afterwards. */
export type Fact = { readonly at: Instant } & (
  | { readonly kind: 'opened'; readonly url: string }
  | { readonly kind: 'searched'; readonly text: string; readonly level: 'answer' | 'suggestions' | 'none' }
  | { readonly kind: 'article-read'; readonly articleId: string; readonly from: 'search' | 'home' | 'article' | 'link' | 'host' }
  | { readonly kind: 'article-rated'; readonly articleId: string; readonly helpful: boolean }
  | { readonly kind: 'channel-chosen'; readonly channel: string }
  | { readonly kind: 'left' }
);
