/** Articles that say much the same: a customer reads both, and an editor mends only one of them. */
import { alikeTitles, bareWords, plainText, shareInCommon, trigrams, type Problem, type WrittenArticle } from '@lotse/contract';
import type { ArticleFile } from '@lotse/contract/content';

/** Shares of what two have in common: letters of their titles, by three; phrases of their texts, by three words. Two that are about neighbouring matters stay far below. */
const alike = (titles: number, texts: number): boolean => titles >= alikeTitles || texts >= 0.3 || (titles >= 0.5 && texts >= 0.1);

export const alikeArticles = (files: readonly ArticleFile[]): readonly Problem[] =>
  [...Map.groupBy(files, ({ article }) => article.locale).values()].flatMap((written) => {
    const titles = likeness(written.map(({ article }) => trigrams(article.title)));
    const texts = likeness(written.map(({ article }) => phrases(article.body)));
    return [...new Set([...titles.keys(), ...texts.keys()])].flatMap((pair) => {
      const [at = 0, before = 0] = pair.split(' ').map(Number);
      const [one, other] = [written[at], written[before]];
      const [title, text] = [titles.get(pair) ?? 0, texts.get(pair) ?? 0];
      if (!one || !other || foldedTitle(one.article) === foldedTitle(other.article) || apart(one.article, other.article) || !alike(title, text)) return [];
      return [
        {
          code: 'article-alike',
          file: one.file,
          message: `${other.file} says much the same: ${percent(title)} of the title and ${percent(text)} of the text. Make one article of both, or say in each what only it answers.`,
        },
      ];
    });
  });

/** Two with the same are told by `check` as a problem of their own. */
export const foldedTitle = ({ title }: WrittenArticle): string => title.trim().toLowerCase();
/** One is over before the other begins: last year's prices and this year's. */
const apart = (one: WrittenArticle, other: WrittenArticle): boolean =>
  (one.validTo !== undefined && other.validFrom !== undefined && one.validTo < other.validFrom) ||
  (other.validTo !== undefined && one.validFrom !== undefined && other.validTo < one.validFrom);
const percent = (share: number): string => `${Math.round(share * 100)} %`;

const phrases = (body: string): ReadonlySet<string> => {
  const words = bareWords(plainText(body)).split(' ');
  return new Set(Array.from({ length: Math.max(0, words.length - 2) }, (_, at) => words.slice(at, at + 3).join(' ')));
};

/** What stands in more than this many says nothing about two of them. */
const common = 100;

/** Of each pair (`later earlier`) that has something telling in common: how much of what both have. */
const likeness = (sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number[]>();
  const pairs = new Map<string, number>();
  for (const [at, set] of sets.entries()) {
    const near = new Set<number>();
    for (const part of set) {
      const before = places.get(part) ?? [];
      if (before.length <= common) for (const other of before) near.add(other);
      places.set(part, [...before, at]);
    }
    for (const other of near) pairs.set(`${at} ${other}`, shareInCommon(set, sets[other] ?? new Set()));
  }
  return pairs;
};
