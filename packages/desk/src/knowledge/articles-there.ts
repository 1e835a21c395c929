import type { ArticleLine } from '@lotse/contract/desk-knowledge';

/** The articles that a language has: without what was taken away. */
export const thereIn = (locale: string, articles: readonly ArticleLine[] = []): readonly ArticleLine[] =>
  articles.filter((line) => line.locale === locale && line.standing !== 'removed');
