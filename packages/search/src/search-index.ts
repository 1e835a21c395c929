import { levelOf, type Level } from './confidence.ts';
import { countsOf, unpack } from './fields.ts';
import { highlights, type Highlights } from './highlights.ts';
import { primary, type Language, type SynonymGroups } from './language.ts';
import { opening, plainText } from './plain-text.ts';
import { conceptsOf } from './query.ts';
import { rank, rounded, type Match } from './rank.ts';
import type { SearchArticle } from './search-article.ts';
import { Thesaurus } from './thesaurus.ts';
import { Vocabulary } from './vocabulary.ts';

export interface IndexOptions {
  /** BCP 47. Articles of another language are found only where there is none with their id in this one. */
  readonly locale: string;
  /** The company's own groups, besides the general ones of the language; `false` switches all of them off. */
  readonly synonyms?: SynonymGroups | false | undefined;
}

export interface SearchOptions {
  /** At most so many hits; 10 when not given. */
  readonly limit?: number | undefined;
  /** From `@lotse/search/rerank`, once it has loaded. */
  readonly rerank?: Rerank | undefined;
}

/** How like the text each title is, from 0 to 1. */
export type Rerank = (text: string, titles: readonly string[]) => readonly number[];

export interface Hit {
  readonly id: string;
  /** Share of the question this article covers, from 0 to 1. */
  readonly score: number;
  readonly highlights: Highlights;
}

export interface SearchResult {
  readonly level: Level;
  readonly hits: readonly Hit[];
}

export interface Entry {
  readonly id: string;
  readonly locale: string;
  readonly title: string;
  readonly opening: string;
  readonly lengths: number[];
}

const OPENING = 400;
const CANDIDATES = 50;
const TITLES = 300;

/** The articles of one language, found by what customers write. Synchronous, without DOM and network. */
export class SearchIndex {
  readonly #language: Language;
  protected readonly locale: string;
  protected readonly synonyms: SynonymGroups | false;
  protected readonly vocabulary: Vocabulary;
  readonly #thesaurus: Thesaurus;
  protected readonly entries = new Map<number, Entry>();
  readonly #slots = new Map<string, number>();
  readonly #totals = [0, 0, 0, 0];
  #next = 0;

  constructor(language: Language, { locale, synonyms = [] }: IndexOptions) {
    this.#language = language;
    this.locale = locale;
    this.synonyms = synonyms;
    this.vocabulary = new Vocabulary(language);
    this.#thesaurus = new Thesaurus(language, synonyms ? [...language.synonyms, ...synonyms] : []);
  }

  /** Number of articles. */
  get size(): number {
    return this.entries.size;
  }

  /** Adds articles one by one; an article whose id is there takes its place. */
  add(articles: SearchArticle | readonly SearchArticle[]): void {
    for (const article of [articles].flat() as readonly SearchArticle[]) {
      const { id, locale, title } = article;
      const there = this.entries.get(this.#slots.get(id) ?? -1);
      if (there && this.#speaks(there.locale) && !this.#speaks(locale)) continue;
      this.remove(id);
      const body = plainText(article.body);
      const slot = this.enter({ id, locale, title, opening: opening(body, OPENING), lengths: [0, 0, 0, 0] });
      for (const [form, counts] of countsOf(article, body, this.#language.stopWords)) this.place(form, slot, counts);
    }
  }

  /** Takes articles out; an id that is not there is no error. */
  remove(ids: string | readonly string[]): void {
    for (const id of [ids].flat() as readonly string[]) {
      const slot = this.#slots.get(id);
      if (slot === undefined) continue;
      this.entries.get(slot)!.lengths.forEach((length, field) => (this.#totals[field]! -= length));
      this.entries.delete(slot);
      this.#slots.delete(id);
      this.vocabulary.remove(slot);
    }
  }

  /** What the customer's text finds, best first. Never throws, whatever the text. */
  search(text: string, { limit = 10, rerank }: SearchOptions = {}): SearchResult {
    const usual = this.#totals.map((total) => Math.max(1, total / this.size));
    const base = { size: this.size, usual, lengths: (slot: number) => this.entries.get(slot)!.lengths };
    let matches = rank(conceptsOf(text, this.#language, this.vocabulary, this.#thesaurus), base);
    matches.sort(this.#byScore);
    const level = matches[0] ? levelOf(matches[0]) : 'none';
    if (rerank) matches = this.#reranked(text, matches, rerank);
    const hits = matches.slice(0, Math.max(0, limit)).map(({ slot, score, terms }) => {
      const { id, title, opening } = this.entries.get(slot)!;
      return { id, score, highlights: highlights(title, opening, new Set(Array.from(terms, ({ form }) => form))) };
    });
    return { level, hits };
  }

  #speaks = (locale: string): boolean => primary(locale) === primary(this.locale);

  protected enter(entry: Entry): number {
    const slot = this.#next++;
    this.entries.set(slot, entry);
    this.#slots.set(entry.id, slot);
    return slot;
  }

  protected place(form: string, slot: number, counts: number): void {
    const { lengths } = this.entries.get(slot)!;
    unpack(counts).forEach((count, field) => {
      lengths[field]! += count;
      this.#totals[field]! += count;
    });
    this.vocabulary.add(form, slot, counts);
  }

  /** Fuzzy likeness of titles moves what is nearly level; where nothing was found at all it is better than silence. */
  #reranked(text: string, matches: readonly Match[], rerank: Rerank): Match[] {
    const candidates = matches.length
      ? matches.slice(0, CANDIDATES)
      : [...this.entries.keys()].slice(0, TITLES).map((slot) => ({ slot, score: 0, named: 0, terms: new Set<never>() }));
    const likeness = rerank(
      text,
      candidates.map(({ slot }) => this.entries.get(slot)!.title),
    );
    return candidates
      .map((match, i) => ({ ...match, score: rounded(match.score * 0.9 + (likeness[i] ?? 0) * 0.1) }))
      .filter(({ score }) => score > 0)
      .sort(this.#byScore)
      .concat(matches.slice(CANDIDATES));
  }

  #byScore = (a: Match, b: Match): number => b.score - a.score || order(this.entries.get(a.slot)!.id, this.entries.get(b.slot)!.id);
}

/** By code unit: the same on every machine. */
export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
