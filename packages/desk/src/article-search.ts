/** Searches the knowledge base as the widget does, so that the agent sees what the customer saw. Loaded when first asked for. */
import { createIndex } from '@lotse/search';
import type { Article } from '@lotse/contract';
import type { Api } from './api.ts';

type Library = (text: string) => readonly Article[];
interface Shelf {
  readonly until: number;
  readonly library: Promise<Library>;
}
/** By language. A shift asks often, and articles change seldom. */
const shelves = new WeakMap<Api, Map<string, Shelf>>();
const keptMs = 10 * 60_000;

export const searchArticles = async (api: Api, locale: string, text: string): Promise<readonly Article[]> => {
  const libraries = shelves.get(api) ?? new Map<string, Shelf>();
  shelves.set(api, libraries);
  const known = libraries.get(locale);
  const library = known && known.until > Date.now() ? known.library : read(api, locale);
  if (library !== known?.library) {
    libraries.set(locale, { until: Date.now() + keptMs, library });
    library.catch(() => libraries.delete(locale));
  }
  return (await library)(text);
};

const read = async (api: Api, locale: string): Promise<Library> => {
  const articles: Article[] = [];
  for (let cursor: string | undefined, more = true; more;) {
    const page = await api.articles(locale, cursor);
    articles.push(...page.articles);
    cursor = page.cursor;
    more = cursor !== undefined;
  }
  const index = createIndex(articles, { locale });
  return (text) => index.search(text, { limit: 5 }).hits.flatMap(({ id }) => articles.find((article) => article.id === id) ?? []);
};
