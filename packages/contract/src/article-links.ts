import { parseArticle, type Inline } from './markdown.ts';

/** Ids of the articles that a text links to, each once. */
export const articleLinks = (markdown: string): readonly string[] => {
  const within = (children: readonly Inline[]): readonly string[] =>
    children.flatMap((child) => [...(child.kind === 'article' ? [child.articleId] : []), ...('children' in child ? within(child.children) : [])]);
  return [...new Set(parseArticle(markdown).flatMap((block) => (block.kind === 'list' ? block.items.flatMap(within) : within(block.children))))];
};
