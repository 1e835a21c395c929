/** Which articles the list shows, and in which order: all of it stands in the address. */
import type { ArticleLine } from '@lotse/contract/desk-knowledge';
import type { Found } from '../finding.ts';

export const standings = ['all', 'shown', 'early', 'over', 'changed', 'unsaved'] as const;
export const orders = ['title', 'recent', 'unhelpful', 'helpful'] as const;

export interface Sieve {
  readonly text: string;
  /** Empty: every one. */
  readonly locale: string;
  readonly category: string;
  readonly standing: (typeof standings)[number];
  readonly order: (typeof orders)[number];
}

export const sieveIn = (query: string): Sieve => {
  const words = new URLSearchParams(query);
  return {
    text: words.get('text') ?? '',
    locale: words.get('locale') ?? '',
    category: words.get('category') ?? '',
    standing: standings.find((each) => each === words.get('standing')) ?? 'all',
    order: orders.find((each) => each === words.get('order')) ?? 'title',
  };
};

/** Of what was found by `text`; `unsaved` says which have a draft in this tab. What is only alike stays in its order, the likest first. */
export const sifted = ({ items, alike }: Found<ArticleLine>, sieve: Sieve, unsaved: (line: ArticleLine) => boolean): readonly ArticleLine[] => {
  const some = items.filter(
    (line) =>
      (sieve.locale === '' || line.locale === sieve.locale) &&
      (sieve.category === '' || line.category === sieve.category) &&
      (sieve.standing === 'all' ||
        (sieve.standing === 'changed' ? line.changed !== undefined : sieve.standing === 'unsaved' ? unsaved(line) : line.standing === sieve.standing)),
  );
  return alike ? some : some.toSorted((a, b) => before[sieve.order](a, b) || a.title.localeCompare(b.title, a.locale) || (a.locale < b.locale ? -1 : 1));
};

const before: Readonly<Record<Sieve['order'], (a: ArticleLine, b: ArticleLine) => number>> = {
  title: () => 0,
  recent: (a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt),
  unhelpful: (a, b) => b.notHelped - a.notHelped || a.helped - b.helped,
  helpful: (a, b) => b.helped - a.helped || a.notHelped - b.notHelped,
};
