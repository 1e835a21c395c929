import type { Language } from './language.ts';
import { kinship, shapeOf, slip, type Shape } from './nearness.ts';

/** A word of the base and where it occurs: slot of the article → its counts by field, packed (fields.ts). */
export interface Term extends Shape {
  readonly places: Map<number, number>;
}

/** A word of the base that may be what a word of the query stands for, and how much it counts, from 0 to 1. */
export interface Meaning {
  readonly term: Term;
  readonly weight: number;
}

/** Below this a slip of the finger is the better explanation. */
const KNOWN_WELL_ENOUGH = 0.6;
const REMEMBERED = 400;

/** All words of the base, and which of them a typed word may mean. */
export class Vocabulary {
  readonly #language: Language;
  readonly #terms = new Map<string, Term>();
  /** What was worked out for a typed word: of a question that grows letter by letter only the last word is new. */
  readonly #worked = new Map<string, readonly Meaning[]>();
  /** The same terms side by side: every new word of a query looks at all of them. */
  #all: readonly Term[] | undefined;
  #roots: Set<string> | undefined;

  constructor(language: Language) {
    this.#language = language;
  }

  get terms(): readonly Term[] {
    return (this.#all ??= [...this.#terms.values()]);
  }

  add(form: string, slot: number, counts: number): void {
    let term = this.#terms.get(form);
    if (!term) this.#terms.set(form, (term = { ...shapeOf(form, this.#language), places: new Map() }));
    term.places.set(slot, counts);
    this.#forget();
  }

  remove(slot: number): void {
    for (const term of this.#terms.values()) if (term.places.delete(slot) && !term.places.size) this.#terms.delete(term.form);
    this.#forget();
  }

  /** Whether the base uses this word, in whatever inflection. */
  knows(form: string): boolean {
    this.#roots ??= new Set(this.terms.map(({ root }) => root));
    return this.#terms.has(form) || this.#roots.has(shapeOf(form, this.#language).root);
  }

  /** The word exactly as written, or all that begin with it. */
  written(form: string, unfinished: boolean): readonly Term[] {
    if (unfinished) return this.terms.filter((term) => term.form.startsWith(form));
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
    const akin = this.#weighed((known) => kinship(typed, known, unfinished));
    if (akin.some(({ weight }) => weight >= KNOWN_WELL_ENOUGH)) return akin;
    return [...akin, ...this.#weighed((known) => slip(typed, known, unfinished))];
  }

  #weighed(weigh: (known: Term) => number): Meaning[] {
    const found: Meaning[] = [];
    for (const term of this.terms) {
      const weight = weigh(term);
      if (weight > 0) found.push({ term, weight });
    }
    return found;
  }

  #forget(): void {
    this.#worked.clear();
    this.#all = undefined;
    this.#roots = undefined;
  }
}
