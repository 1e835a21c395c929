/** More articles than anybody has written: sentences and keywords of real ones, shuffled, and the long words that German companies make of short ones. */
import type { SearchArticle } from '@lotse/search';
import { chanceOf } from '../fault/seeded.ts';
import type { Base } from './engine.ts';
import { entriesOf } from './our-analyser.ts';

/** A noun that may be a part of another one. */
const noun = /^\p{Lu}\p{Ll}{3,8}$/u;

/** The first of these articles, and as many made ones as are missing; the same ones in every run. */
export const padded = (base: Base, size: number): Base => {
  const { next: random } = chanceOf(size);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const some = <T>(list: readonly T[], count: number): T[] => Array.from({ length: count }, () => one(list));

  const real = entriesOf(base);
  const sentences = real.flatMap(({ body, title }) => [title, ...body.split(/(?<=[.!?]) /)]).filter((sentence) => sentence.length > 20);
  const keywords = real.flatMap((entry) => entry.keywords);
  const nouns = [...new Set(sentences.flatMap((sentence) => sentence.split(/[^\p{L}]+/u)).filter((word) => noun.test(word)))];
  // A base that grows has new words in it, and most of its words again and again: Heaps' law.
  const compounds = Array.from({ length: Math.ceil(12 * size ** 0.7) }, () => `${one(nouns)}${one(['', '', 's', 'n'])}${one(nouns).toLowerCase()}`);
  const withCompound = (sentence: string): string => sentence.replace(/(?<= )\p{Lu}\p{Ll}{3,}/u, one(compounds));

  const made = (_: unknown, at: number): SearchArticle => ({
    id: `made-${at}`,
    locale: base.locale,
    title: withCompound(one(real).title),
    body: some(sentences, 10).map((sentence) => (random() < 0.3 ? withCompound(sentence) : sentence)).join(' '),
    keywords: [...some(keywords, 3), ...some(compounds, 2)],
    category: one(real).category,
  }); // prettier-ignore
  const articles = base.articles.slice(0, size);
  return { ...base, articles: [...articles, ...Array.from({ length: size - articles.length }, made)] };
};
