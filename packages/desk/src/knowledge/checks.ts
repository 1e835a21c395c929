/** What is wrong with a draft, and what might be better: said while it is written. */
import { alikeTitles, articleLinks, isArticleId, isAudience, shareInCommon, trigrams } from '@lotse/contract';
import type { ArticleDraft, ArticleLine } from '@lotse/contract/desk-knowledge';
import { thereIn } from './articles-there.ts';

/** Stops the saving. */
export type Fault =
  | { readonly kind: 'title' | 'body' | 'id' | 'days' | 'popular' }
  | { readonly kind: 'audience'; readonly word: string }
  | { readonly kind: 'link' | 'related'; readonly id: string };

/** Stops nothing. */
export type Advice =
  | { readonly kind: 'alike'; readonly line: ArticleLine }
  /** Where the sentence stands in the text, in UTF-16 units. */
  | { readonly kind: 'long'; readonly text: string; readonly words: number; readonly from: number; readonly to: number };

export const faultsOf = (draft: ArticleDraft, articles: readonly ArticleLine[]): readonly Fault[] => {
  const { id, locale, title, body, related = [], audience = [], popular, validFrom, validTo } = draft;
  const there = new Set(thereIn(locale, articles).map((line) => line.id));
  const leadsNowhere = (other: string) => other !== id && !there.has(other);
  return [
    ...(title.trim() === '' ? [{ kind: 'title' } as const] : []),
    ...(isArticleId(id) ? [] : [{ kind: 'id' } as const]),
    ...(body.trim() === '' ? [{ kind: 'body' } as const] : []),
    ...articleLinks(body)
      .filter(leadsNowhere)
      .map((other) => ({ kind: 'link', id: other }) as const),
    ...related.filter(leadsNowhere).map((other) => ({ kind: 'related', id: other }) as const),
    ...(popular === undefined || (Number.isInteger(popular) && popular >= 1) ? [] : [{ kind: 'popular' } as const]),
    ...(validFrom && validTo && validFrom > validTo ? [{ kind: 'days' } as const] : []),
    ...audience.filter((word) => !isAudience(word)).map((word) => ({ kind: 'audience', word }) as const),
  ];
};

export const adviceOf = (draft: ArticleDraft, articles: readonly ArticleLine[]): readonly Advice[] => {
  const own = trigrams(draft.title);
  return [
    ...thereIn(draft.locale, articles)
      .filter(({ id, standing, title }) => id !== draft.id && standing !== 'over' && shareInCommon(own, trigrams(title)) >= alikeTitles)
      .map((line) => ({ kind: 'alike', line }) as const),
    ...longSentences(draft),
  ];
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
