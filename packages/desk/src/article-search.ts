/** Searches the knowledge base as the widget does, so that the agent sees what the customer saw. Loaded when first asked for. */
import { createIndex } from '@lotse/search';
import type { Article } from '@lotse/contract';
import type { Api } from './api.ts';

export const searchArticles = async (api: Api, locale: string, text: string): Promise<readonly Article[]> => {
  const articles: Article[] = [];
  for (let cursor: string | undefined, more = true; more;) {
    const page = await api.articles(locale, cursor);
    articles.push(...page.articles);
    cursor = page.cursor;
    more = cursor !== undefined;
  }
  const { hits } = createIndex(articles, { locale }).search(text, { limit: 5 });
  return hits.flatMap(({ id }) => articles.find((article) => article.id === id) ?? []);
};
