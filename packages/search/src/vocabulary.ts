import { Haystack } from './haystack.ts';
import type { Language } from './language.ts';
import { bits, HEAD, shapeOf, slip, slipsAllowed, type Shape } from './nearness.ts';

/** What a word counts whose stem or root is the typed one's. */
const SAME_STEM = 0.8;
const SAME_ROOT = 0.66;

/** A word of the base and where it occurs: the slot of an article, behind it its counts by field, packed (fields.ts), and so on. */
export interface Term extends Shape {
  readonly places: number[];
}

/** A word of the base that may be what a word of the query stands for, and how much it counts, from 0 to 1. */
export interface Meaning {
  readonly term: Term;
  readonly weight: number;
}

/** Below this a slip of the finger is the better explanation. */
const KNOWN_WELL_ENOUGH = 0.6;
const REMEMBERED = 400;

/** The terms as every new word of a query looks at them. */
interface Sight {
  /** The shorter before the longer. */
  readonly terms: readonly Term[];
  readonly forms: Haystack;
  readonly stem: ReadonlyMap<string, readonly Term[]>;
  /** Those that somebody without umlauts writes otherwise, and what he makes of them and of their stems. */
  readonly umlauts: readonly Term[];
  readonly flats: Haystack;
  readonly flat: ReadonlyMap<string, readonly Term[]>;
  readonly root: ReadonlyMap<string, readonly Term[]>;
  readonly letters: Int32Array;
  readonly heads: Int32Array;
}

const share = (part: string, whole: string): number => part.length / whole.length;

const grouped = (terms: readonly Term[], key: (term: Term) => string): Map<string, Term[]> => {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    const by = key(term);
    const group = groups.get(by);
    if (group) group.push(term);
    else groups.set(by, [term]);
  }
  return groups;
};

/** All words of the base, and which of them a typed word may mean. */
export class Vocabulary {
  readonly #language: Language;
  readonly #terms = new Map<string, Term>();
  /** What was worked out for a typed word: of a question that grows letter by letter only the last word is new. */
  readonly #worked = new Map<string, readonly Meaning[]>();
  #seen: Sight | undefined;

  constructor(language: Language) {
    this.#language = language;
  }

  get terms(): readonly Term[] {
    return this.#sight.terms;
  }

  get #sight(): Sight {
    if (!this.#seen) for (const _ of this.look());
    return this.#seen!;
  }

  /** Makes ready what a new word of a query looks at; in steps, between which others may have their turn. */
  *look(): Generator<unknown> {
    const byLength: string[][] = [];
    for (const form of this.#terms.keys()) (byLength[form.length] ??= []).push(form);
    const terms = byLength.flatMap((forms) => forms.sort().map((form) => this.#terms.get(form)!));
    yield;
    const umlauts = terms.filter(({ form, flat }) => form !== flat);
    const groups = {
      stem: grouped(terms, ({ stem }) => stem),
      flat: grouped(umlauts, ({ flat }) => flat),
      root: grouped(umlauts, ({ root }) => root),
    };
    yield;
    this.#seen = {
      ...groups,
      terms,
      umlauts,
      forms: new Haystack(terms.map(({ form }) => form)),
      flats: new Haystack(umlauts.map(({ flat }) => flat)),
      letters: Int32Array.from(terms, ({ letters }) => letters),
      heads: Int32Array.from(terms, ({ head }) => head),
    };
  }

  /** Where a word occurs, to be added to, once for each slot. */
  placesOf(form: string): number[] {
    this.#forget();
    let term = this.#terms.get(form);
    if (!term) this.#terms.set(form, (term = { ...shapeOf(form, this.#language), places: [] }));
    return term.places;
  }

  remove(slot: number): void {
    for (const term of this.#terms.values()) {
      const { places } = term;
      for (let at = 0; at < places.length; at += 2) {
        if (places[at] !== slot) continue;
        places.splice(at, 2);
        if (!places.length) this.#terms.delete(term.form);
        break;
      }
    }
    this.#forget();
  }

  /** Whether the base uses this word, in whatever inflection. */
  knows(form: string): boolean {
    const { root } = shapeOf(form, this.#language);
    return this.#terms.has(form) || this.#sight.stem.has(root) || this.#sight.root.has(root);
  }

  /** The word exactly as written, or all that begin with it. */
  written(form: string, unfinished: boolean): readonly Term[] {
    if (unfinished) return this.#sight.forms.containing(`\n${form}`).map((at) => this.#sight.terms[at]!);
    const term = this.#terms.get(form);
    return term ? [term] : [];
  }

  /** What a typed word may stand for: words akin to it, or, where there are none, those it would be without a slip of the finger. */
  meanings(form: string, unfinished: boolean): readonly Meaning[] {
    const key = unfinished ? `${form}…` : form;
    let found = this.#worked.get(key);
    if (!found) {
      if (this.#worked.size >= REMEMBERED) this.#worked.clear();
      this.#worked.set(key, (found = this.#work(shapeOf(form, this.#language), unfinished)));
    }
    return found;
  }

  #work(typed: Shape, unfinished: boolean): Meaning[] {
    const { form, flat, stem, root } = typed;
    const sight = this.#sight;
    const found = new Map<Term, number>();
    const mean = (terms: readonly Term[] | undefined, weigh: (term: Term) => number): void => {
      for (const term of terms ?? []) {
        const weight = weigh(term);
        if (weight > (found.get(term) ?? 0)) found.set(term, weight);
      }
    };
    mean(this.written(form, false), () => 1);
    mean(this.written(flat, false), () => 0.93);
    mean(sight.flat.get(flat), () => 0.93);
    if (unfinished && form.length > 1) {
      mean(this.written(form, true), (known) => 0.75 + 0.2 * share(form, known.form));
      mean(
        sight.flats.containing(`\n${form}`).map((at) => sight.umlauts[at]!),
        (known) => 0.65 + 0.2 * share(form, known.flat),
      );
    }
    const doubt = unfinished ? 0.85 : 1;
    mean(sight.stem.get(stem), () => SAME_STEM * doubt);
    mean(sight.stem.get(root), () => SAME_ROOT * doubt);
    mean(sight.root.get(root), () => SAME_ROOT * doubt);
    const part = unfinished ? form : stem;
    if (part.length > 3)
      mean(
        sight.forms.containing(part).map((at) => sight.terms[at]!),
        (known) => inside(part, form.length, known.form),
      );
    const meanings = Array.from(found, ([term, weight]) => ({ term, weight }));
    if (meanings.some(({ weight }) => weight >= KNOWN_WELL_ENOUGH)) return meanings;
    const most = slipsAllowed(form.length);
    if (!most) return meanings;
    const masks = form.length + most > HEAD ? sight.letters : sight.heads;
    const end = unfinished ? sight.terms.length : this.#shorterThan(form.length + most + 1);
    for (let i = this.#shorterThan(form.length - most); i < end; i++) {
      // Most words are told apart by their letters alone.
      if (bits(typed.letters & ~masks[i]!) > most) continue;
      const weight = slip(typed, sight.terms[i]!, most, unfinished);
      if (weight > 0) meanings.push({ term: sight.terms[i]!, weight });
    }
    return meanings;
  }

  /** How many terms have fewer letters. */
  #shorterThan(length: number): number {
    const { terms } = this.#sight;
    let from = 0,
      to = terms.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (terms[middle]!.form.length < length) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  #forget(): void {
    if (!this.#seen) return;
    this.#worked.clear();
    this.#seen = undefined;
  }
}

/** The last part of a compound says what it is, the first of what kind; a match inside is often chance. */
const inside = (part: string, typed: number, form: string): number => {
  const at = form.indexOf(part);
  if (at === 0) return 0.4 + 0.3 * share(part, form);
  if (at + typed >= form.length) return 0.45 + 0.3 * share(part, form);
  return part.length > 4 ? 0.25 + 0.3 * share(part, form) : 0;
};
