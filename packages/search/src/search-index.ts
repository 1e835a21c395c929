import { levelOf, type Level } from './confidence.ts';
import { FIELDS, lengthen, presence } from './fields.ts';
import { highlights, type Highlights } from './highlights.ts';
import { numberAt, type IndexFile } from './index-file.ts';
import type { Language } from './language.ts';
import { conceptsOf } from './query.ts';
import { rank, rounded, type Match } from './rank.ts';
import { Vocabulary } from './vocabulary.ts';

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
  /** How sure we are that it is what was asked, from 0 to 1: the share of the question it covers, as far as we understand the question. */
  readonly score: number;
  readonly highlights: Highlights;
}

export interface SearchResult {
  readonly level: Level;
  readonly hits: readonly Hit[];
}

/** An article as the index keeps it. */
export interface Entry {
  readonly id: string;
  readonly locale: string;
  readonly title: string;
  /** The beginning of the body, as plain text. */
  readonly opening: string;
}

/** Only so many are sorted, and seen by whoever re-ranks. */
const CANDIDATES = 16;
const TITLES = 100;
/** Words taken in at once. */
const STEP = 1_000;

/** The articles of one language, found by what customers write. Synchronous, without DOM and network. */
export class SearchIndex {
  protected readonly language: Language;
  protected readonly vocabulary: Vocabulary;
  /** Of `elsewhere`. */
  protected elsewhere = '';
  /** By slot: the number under which the words know an article. */
  protected readonly entries = new Map<number, Entry>();
  #next = 0;
  /** By slot and field: how many words it has, and what that makes of a word in it, which is worked out when first asked for. */
  protected readonly lengths: number[] = [];
  protected norms: Float64Array | undefined;

  constructor(language: Language) {
    this.language = language;
    this.vocabulary = new Vocabulary(language);
  }

  /** Number of articles. */
  get size(): number {
    return this.entries.size;
  }

  /** What the customer's text finds, best first. Never throws, whatever the text. */
  search(text: string, { limit = 10, rerank }: SearchOptions = {}): SearchResult {
    const concepts = conceptsOf(text, this.language, this.vocabulary, this.elsewhere);
    const norms = (this.norms ??= this.#normed());
    const base = { size: this.size, slots: this.#next, presence: (slot: number, packed: number) => presence(packed, norms, slot * FIELDS.length) };
    let matches = this.#best(rank(concepts, base), Math.max(limit, CANDIDATES));
    const level = levelOf(matches[0], matches[1]);
    if (rerank) matches = this.#reranked(text, matches, rerank);
    const forms = new Set(concepts.flatMap(({ meanings }) => meanings.map(({ term }) => term.form)));
    const hits = matches.slice(0, Math.max(0, limit)).map(({ slot, score }) => {
      const { id, title, opening } = this.entries.get(slot)!;
      return { id, score, highlights: highlights(title, opening, forms) };
    });
    return { level, hits };
  }

  /** Takes in what `toJSON` gave, into an empty index, and makes it ready; in steps, between which others may have their turn. */
  *load({ articles, words, counts, places, elsewhere }: IndexFile): Generator<unknown> {
    this.elsewhere = elsewhere;
    for (const [id, locale, title, opening] of articles) this.enter({ id, locale, title, opening });
    const forms = words.split(' ');
    for (const [i, steps] of places.split(' ').entries()) {
      if (!steps) continue;
      const found = this.vocabulary.placesOf(forms[i]!);
      for (let at = 0, slot = 0; at < steps.length; at += 2) {
        const packed = counts[numberAt(steps, at + 1)]!;
        found.push((slot += numberAt(steps, at)), packed);
        lengthen(this.lengths, slot * FIELDS.length, packed);
      }
      if (i % STEP === 0) yield;
    }
    yield* this.ready();
  }

  /** Makes ready what a search looks at, which the first search does otherwise; in steps too. */
  *ready(): Generator<unknown> {
    yield* this.vocabulary.look();
    yield;
    this.norms = this.#normed();
  }

  protected enter(entry: Entry): number {
    const slot = this.#next++;
    this.entries.set(slot, entry);
    for (const _ of FIELDS) this.lengths.push(0);
    return slot;
  }

  #normed(): Float64Array {
    const totals = FIELDS.map(() => 0);
    for (const [at, length] of this.lengths.entries()) totals[at % FIELDS.length]! += length;
    return Float64Array.from(this.lengths, (length, at) => {
      const { weight, flattening } = FIELDS[at % FIELDS.length]!;
      const usual = Math.max(1, totals[at % FIELDS.length]! / this.size);
      return weight / (1 - flattening + (flattening * length) / usual);
    });
  }

  /** The best so many, in order: of thousands only these are sorted. */
  #best(matches: readonly Match[], most: number): Match[] {
    const least = -(Float64Array.from(matches, ({ score }) => -score).sort()[most - 1] ?? 0);
    return matches
      .filter(({ score }) => score >= least)
      .sort(this.#byScore)
      .slice(0, most);
  }

  /** Fuzzy likeness of titles moves what is nearly level; where nothing was found at all it is better than silence. */
  #reranked(text: string, matches: readonly Match[], rerank: Rerank): Match[] {
    const candidates = matches.length
      ? matches.slice(0, CANDIDATES)
      : [...this.entries.keys()].slice(0, TITLES).map((slot) => ({ slot, score: 0, covered: 0 }));
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
