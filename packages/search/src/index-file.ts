import type { SynonymGroups } from './language.ts';
import { order, SearchIndex } from './search-index.ts';

/** What `toJSON` gives and `loadIndex` takes. Short, because it travels; the same articles give the same file in whatever order they came. */
export interface IndexFile {
  readonly version: 1;
  readonly locale: string;
  readonly synonyms: SynonymGroups | false;
  readonly articles: readonly (readonly [id: string, locale: string, title: string, opening: string])[];
  /** All words, in order, between spaces. */
  readonly words: string;
  /** For each word: steps from article to article, each followed by the packed counts. */
  readonly places: readonly (readonly number[])[];
}

/** An index that can be written into a file, and filled from one. */
export class KeepableIndex extends SearchIndex {
  toJSON(): IndexFile {
    const { locale, synonyms, entries, vocabulary } = this;
    const articles = [...entries].sort(([, a], [, b]) => order(a.id, b.id));
    const numbers = new Map(articles.map(([slot], number) => [slot, number]));
    const words = vocabulary.terms.toSorted((a, b) => order(a.form, b.form));
    return {
      version: 1,
      locale,
      synonyms,
      articles: articles.map(([, { id, locale, title, opening }]) => [id, locale, title, opening]),
      words: words.map(({ form }) => form).join(' '),
      places: words.map(({ places }) => {
        let last = 0;
        return [...places]
          .map(([slot, counts]) => [numbers.get(slot)!, counts] as const)
          .sort(([a], [b]) => a - b)
          .flatMap(([number, counts]) => {
            const step = number - last;
            last = number;
            return [step, counts];
          });
      }),
    };
  }

  /** Fills an empty index with what `toJSON` gave. */
  load({ articles, words, places }: IndexFile): void {
    for (const [id, locale, title, opening] of articles) this.enter({ id, locale, title, opening, lengths: [0, 0, 0, 0] });
    const forms = words.split(' ');
    places.forEach((steps, i) => {
      let slot = 0;
      for (let at = 0; at < steps.length; at += 2) this.place(forms[i]!, (slot += steps[at]!), steps[at + 1]!);
    });
  }
}
