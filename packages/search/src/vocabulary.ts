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
  #roots: Set<string> | undefined;

  constructor(language: Language) {
    this.#language = language;
  }

  get terms(): Iterable<Term> {
    return this.#terms.values();
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
    this.#roots ??= new Set(Array.from(this.#terms.values(), ({ root }) => root));
    return this.#terms.has(form) || this.#roots.has(shapeOf(form, this.#language).root);
  }

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
    for (const term of this.#terms.values()) {
      const weight = weigh(term);
      if (weight > 0) found.push({ term, weight });
    }
    return found;
  }

  #forget(): void {
    this.#worked.clear();
    this.#roots = undefined;
  }
}
