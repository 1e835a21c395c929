/** What a conversation is likely to be about, by what the customer did before it: no model, a list of signs in lotse.json. */
import type { Article, HandoffContext } from '@lotse/contract';
import type { Reason, ReasonEntry } from '@lotse/contract/content';

export interface Topics {
  /** What it passed on speaks for: the latest article, else the latest search. The deepest reason wins. */
  inContext(context: HandoffContext): string | undefined;
  /** What these words speak for. */
  inText(text: string): string | undefined;
  /** The reason and those above it, the topic first; nothing for what is no reason. */
  pathOf(id: string | undefined): readonly string[];
  has(id: string): boolean;
}

interface Known {
  readonly id: string;
  readonly path: readonly string[];
  readonly entry: ReasonEntry;
}

type ArticleNames = readonly Pick<Article, 'id' | 'category'>[];

/** `articles`: those there are now. */
export const createTopics = (reasons: readonly Reason[], articles: () => ArticleNames): Topics => {
  const known = listed(reasons, []);
  const byDepth = known.toSorted((a, b) => b.path.length - a.path.length);
  const paths = new Map(known.map(({ id, path }) => [id, path]));
  const find = (speaks: (entry: ReasonEntry) => boolean): string | undefined => byDepth.find(({ entry }) => speaks(entry))?.id;

  const inArticle = (articleId: string) =>
    find((entry) => entry.articles?.includes(articleId) ?? false) ??
    find((entry) => articles().some(({ id, category }) => id === articleId && category !== undefined && entry.categories?.includes(category)));
  const inText = (text: string) => {
    const words = wordsOf(text);
    return find((entry) => (entry.words ?? []).some((sign) => words.some((word) => word.startsWith(sign.toLowerCase()))));
  };

  return {
    inContext({ items }) {
      const article = items.findLast((item) => item.kind === 'article');
      const search = items.findLast((item) => item.kind === 'search');
      return (article && inArticle(article.articleId)) ?? (search && inText(search.text));
    },
    inText,
    pathOf: (id) => (id === undefined ? [] : (paths.get(id) ?? [])),
    has: (id) => paths.has(id),
  };
};

const listed = (reasons: readonly Reason[], above: readonly string[]): readonly Known[] =>
  reasons.flatMap(({ id, entry = {}, reasons: below = [] }) => [{ id, path: [...above, id], entry }, ...listed(below, [...above, id])]);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
