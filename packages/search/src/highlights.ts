import { joinedWordsOf, wordsOf } from './words-of.ts';

/** From (inclusive) and to (exclusive), in UTF-16 units of the text. */
export type Range = readonly [start: number, end: number];

/** What to mark: ranges are in order and do not overlap. */
export interface Highlights {
  /** In the article's title. */
  readonly title: readonly Range[];
  /** About two lines of the article, and the marks in them. */
  readonly excerpt: { readonly text: string; readonly marks: readonly Range[] };
}

const EXCERPT = 150;
const BEFORE = 40;

export const highlights = (title: string, text: string, forms: ReadonlySet<string>): Highlights => {
  const marks = rangesIn(text, forms);
  const first = marks[0]?.[0] ?? 0;
  const from = first + BEFORE < EXCERPT ? 0 : text.indexOf(' ', first - BEFORE) + 1;
  const cut = opening(text.slice(from), EXCERPT);
  const lead = from > 0 ? '… ' : '';
  const tail = from + cut.length < text.length ? ' …' : '';
  return {
    title: rangesIn(title, forms),
    excerpt: {
      text: lead + cut + tail,
      marks: marks
        .filter(([start, end]) => start >= from && end <= from + cut.length)
        .map(([start, end]) => [start - from + lead.length, end - from + lead.length]),
    },
  };
};

const rangesIn = (text: string, forms: ReadonlySet<string>): Range[] => {
  const words = wordsOf(text);
  const ranges: [number, number][] = [];
  for (const { form, start, end } of [...words, ...joinedWordsOf(text, words)].sort((a, b) => a.start - b.start)) {
    if (!forms.has(form)) continue;
    const last = ranges.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
};

/** The beginning of a text, cut between two words. */
export const opening = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  return text.slice(0, space > length / 2 ? space : length);
};
