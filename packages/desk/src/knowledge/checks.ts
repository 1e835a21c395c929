/** What is wrong with a draft, and what might be better: said while it is written. */
import { parseArticle, type Inline } from '@lotse/contract';
import type { ArticleDraft, ArticleLine } from '@lotse/contract/desk-knowledge';

/** Stops the saving. */
export type Fault =
  | { readonly kind: 'title' | 'body' | 'id' | 'days' }
  | { readonly kind: 'audience'; readonly word: string }
  | { readonly kind: 'link' | 'related'; readonly id: string };

/** Stops nothing. */
export type Advice =
  | { readonly kind: 'alike'; readonly line: ArticleLine }
  /** Where the sentence stands in the text, in UTF-16 units. */
  | { readonly kind: 'long'; readonly text: string; readonly words: number; readonly from: number; readonly to: number };

export const faultsOf = (draft: ArticleDraft, articles: readonly ArticleLine[]): readonly Fault[] => {
  const { id, locale, title, body, related = [], audience = [], validFrom, validTo } = draft;
  const there = new Set(articles.flatMap((line) => (line.locale === locale && line.standing !== 'removed' ? [line.id] : [])));
  const leadsNowhere = (other: string) => other !== id && !there.has(other);
  return [
    ...(title.trim() === '' ? [{ kind: 'title' } as const] : []),
    ...(isId(id) ? [] : [{ kind: 'id' } as const]),
    ...(body.trim() === '' ? [{ kind: 'body' } as const] : []),
    ...linksIn(body)
      .filter(leadsNowhere)
      .map((other) => ({ kind: 'link', id: other }) as const),
    ...related.filter(leadsNowhere).map((other) => ({ kind: 'related', id: other }) as const),
    ...(validFrom && validTo && validFrom > validTo ? [{ kind: 'days' } as const] : []),
    ...audience.filter((word) => !/^[\p{L}\p{N}_-]{1,50}$/u.test(word)).map((word) => ({ kind: 'audience', word }) as const),
  ];
};

export const adviceOf = (draft: ArticleDraft, articles: readonly ArticleLine[]): readonly Advice[] => [
  ...articles
    .filter(({ id, locale, standing }) => locale === draft.locale && id !== draft.id && standing !== 'removed' && standing !== 'over')
    .filter(({ title }) => likeness(title, draft.title) >= alike)
    .map((line) => ({ kind: 'alike', line }) as const),
  ...longSentences(draft),
];

const isId = (id: string): boolean => /^(?!index$)[\w-]{1,100}$/.test(id);

/** Ids of the articles that a text links to, each once. */
const linksIn = (body: string): readonly string[] => {
  const within = (children: readonly Inline[]): readonly string[] =>
    children.flatMap((child) => [...(child.kind === 'article' ? [child.articleId] : []), ...('children' in child ? within(child.children) : [])]);
  return [...new Set(parseArticle(body).flatMap((block) => (block.kind === 'list' ? block.items.flatMap(within) : within(block.children))))];
};

/** As much of their letters, by three, two titles have in common that customers cannot tell them apart; `cli check` judges by the same. */
const alike = 0.75;
const likeness = (one: string, other: string): number => {
  const [a, b] = [trigrams(one), trigrams(other)];
  const both = [...a].filter((part) => b.has(part)).length;
  return both / Math.max(1, a.size + b.size - both);
};
const trigrams = (title: string): ReadonlySet<string> => {
  const text = ` ${title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  return new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3)));
};

/** What has more words is read twice. */
const mostWords = 25;

/** Sentences end with their line in a list, with their paragraph elsewhere; headings are none. */
const longSentences = ({ body, locale }: ArticleDraft): readonly Advice[] => {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  return [...body.matchAll(/^(?!#)(?:[ \t]*(?:[-*]|\d+[.)])[ \t]+.*|.+(?:\n(?![ \t]*(?:[-*#]|\d+[.)])[ \t]*).+)*)/gm)].flatMap(({ 0: block, index }) =>
    [...segmenter.segment(block.replaceAll('\n', ' '))].flatMap(({ segment, index: at }) => {
      const text = segment.trim();
      const words = plain(text).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
      const from = index + at + segment.indexOf(text);
      return words > mostWords ? [{ kind: 'long', text: plain(text), words, from, to: from + text.length } as const] : [];
    }),
  );
};
/** Without the marks of the Markdown subset. */
const plain = (text: string): string =>
  text
    .replace(/^(?:[-*]|\d+[.)])\s+/, '')
    .replaceAll(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replaceAll(/[*`]/g, '');
