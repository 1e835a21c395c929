import { countWords } from './counts.ts';
import { countIn, FIELDS, LEADING } from './fields.ts';
import { opening } from './highlights.ts';
import { letter, type IndexFile } from './index-file.ts';
import { primary, type Language, type SynonymGroups } from './language.ts';
import { namesOf, type Lists } from './lists.ts';
import { plainText } from './plain-text.ts';
import type { SearchArticle } from './search-article.ts';
import { order, SearchIndex } from './search-index.ts';
import { wordsOf } from './words-of.ts';

const OPENING = 240;
/** How surely words lead to an article that customers said when they meant it. */
const SAID = 3;

export interface BuildOptions {
  /** BCP 47. */
  readonly locale: string;
  /** The company's own groups; they travel with the index. `false`: no lists at all. */
  readonly synonyms: SynonymGroups | false;
  /** Which words lead to which articles without standing in them. */
  readonly lists: readonly Lists[];
  /** Of `elsewhere`. */
  readonly elsewhere: string;
}

/** An index that articles can be added to and taken from, and that can be written into a file. */
export class BuiltIndex extends SearchIndex {
  readonly #locale: string;
  readonly #synonyms: SynonymGroups | false;
  readonly #lists: readonly Lists[];
  readonly #slots = new Map<string, number>();
  /** The same article in the languages in which it was added. */
  readonly #sources = new Map<string, Map<string, SearchArticle>>();

  constructor(language: Language, { locale, synonyms, lists, elsewhere }: BuildOptions, file?: IndexFile) {
    super(language);
    this.#locale = locale;
    this.#synonyms = synonyms;
    this.#lists = lists;
    this.elsewhere = elsewhere;
    if (file) for (const _ of this.load(file));
    for (const [slot, { id }] of this.entries) this.#slots.set(id, slot);
  }

  /**
   * Adds articles one by one; an article whose id is there takes its place.
   * The same article in another language lends it its title and keywords; where there is none in ours, it stands in for it.
   */
  add(articles: SearchArticle | readonly SearchArticle[]): void {
    for (const article of [articles].flat() as readonly SearchArticle[]) {
      const sources = this.#sources.get(article.id) ?? new Map<string, SearchArticle>();
      sources.set(article.locale, article);
      this.#put(article.id, sources);
      this.#sources.set(article.id, sources);
    }
  }

  /** Takes articles out, in all languages; an id that is not there is no error. */
  remove(ids: string | readonly string[]): void {
    for (const id of [ids].flat() as readonly string[]) {
      this.#sources.delete(id);
      const slot = this.#slots.get(id);
      if (slot === undefined) continue;
      this.#slots.delete(id);
      this.entries.delete(slot);
      this.vocabulary.remove(slot);
      this.lengths.fill(0, slot * FIELDS.length, (slot + 1) * FIELDS.length);
      this.norms = undefined;
    }
  }

  /** The words that lead to an article without standing in it, each with how surely, from 1 to 3. */
  leadingTo(article: SearchArticle): Map<string, number> {
    const leading = new Map<string, number>();
    this.#lead(article, (form, surely) => surely > (leading.get(form) ?? 0) && leading.set(form, surely));
    return leading;
  }

  #lead(article: SearchArticle, tell: (form: string, surely: number) => void): void {
    const names = namesOf(article, this.language);
    const without = new Set(wordsOf((article.without ?? []).join(' , ')).map(({ form }) => form));
    for (const list of this.#lists) list.lead(names, (form, surely) => without.has(form) || tell(form, surely));
    for (const { form } of wordsOf((article.also ?? []).join(' , '))) if (!this.language.stopWords.has(form)) tell(form, SAID);
  }

  toJSON(): IndexFile {
    const articles = [...this.entries].sort(([, a], [, b]) => order(a.id, b.id));
    const numbers = new Map(articles.map(([slot], number) => [slot, number]));
    const words = this.vocabulary.terms.toSorted((a, b) => order(a.form, b.form));
    const counts = [...new Set(words.flatMap(({ places }) => places.filter((_, at) => at % 2)))].sort((a, b) => a - b);
    return {
      version: 2,
      locale: this.#locale,
      synonyms: this.#synonyms,
      elsewhere: this.elsewhere,
      articles: articles.map(([, { id, locale, title, opening }]) => [id, locale, title, opening]),
      words: words.map(({ form }) => form).join(' '),
      counts,
      places: words
        .map(({ places }) => {
          let last = 0;
          return pairsIn(places)
            .map(([slot, packed]) => [numbers.get(slot)!, packed] as const)
            .sort(([a], [b]) => a - b)
            .map(([number, packed]) => {
              const step = number - last;
              last = number;
              return letter(step) + letter(counts.indexOf(packed));
            })
            .join('');
        })
        .join(' '),
    };
  }

  #put(id: string, sources: Map<string, SearchArticle>): void {
    const there = [...sources.values()].sort((a, b) => order(a.locale, b.locale));
    const ours = ({ locale }: { readonly locale: string }) => primary(locale) === primary(this.#locale);
    const own = there.find(ours);
    const entry = this.entries.get(this.#slots.get(id)!);
    // What came with a file, without what it was made of, gives its place to no other language.
    if (!own && entry && ours(entry)) return;
    const article = own ?? there[0]!;
    this.remove(id);
    const body = plainText(article.body);
    const slot = this.enter({ id, locale: article.locale, title: article.title, opening: opening(body, OPENING) });
    this.#slots.set(id, slot);
    this.#lead(article, (form, surely) => this.#place(form, slot, LEADING, surely));
    const others = there.filter((other) => other !== article);
    countWords(article, body, this.language.stopWords, others, (form, field, times) => this.#place(form, slot, field, times));
    this.norms = undefined;
  }

  /** A word of the article that was entered last, so many times more; of one that only leads there, as surely as that. */
  #place(form: string, slot: number, field: number, times: number): void {
    const places = this.vocabulary.placesOf(form);
    if (places.at(-2) !== slot) places.push(slot, 0);
    const packed = places.at(-1)!;
    const has = countIn(packed, field);
    const more = field === LEADING ? Math.max(0, times - has) : Math.min(times, FIELDS[field]!.most - has);
    places[places.length - 1] = packed + (more << FIELDS[field]!.shift);
    this.lengths[slot * FIELDS.length + field]! += more;
  }
}

const pairsIn = (flat: readonly number[]): (readonly [number, number])[] => flat.flatMap((first, at) => (at % 2 ? [] : [[first, flat[at + 1]!] as const]));
