import type { Language, SynonymGroups } from './language.ts';
import { shapeOf } from './nearness.ts';
import { wordsOf } from './words-of.ts';

/** Where in a query a word or phrase of a group stands, and the other members, each as its words. */
export interface Synonyms {
  readonly at: number;
  readonly length: number;
  readonly others: readonly (readonly string[])[];
}

/** Which words mean the same. Members are compared without their endings. */
export class Thesaurus {
  readonly #groups = new Map<string, { readonly roots: readonly string[]; readonly others: readonly (readonly string[])[] }[]>();
  readonly #language: Language;

  constructor(language: Language, groups: SynonymGroups) {
    this.#language = language;
    for (const group of groups) {
      const members = group.map((member) => wordsOf(member).map(({ form }) => form)).filter((words) => words.length);
      for (const member of members) {
        const roots = this.#roots(member);
        const others = members.filter((other) => other !== member);
        const first = roots[0]!;
        this.#groups.set(first, [...(this.#groups.get(first) ?? []), { roots, others }]);
      }
    }
  }

  in(forms: readonly string[]): Synonyms[] {
    const roots = this.#roots(forms);
    return roots.flatMap((root, at) =>
      (this.#groups.get(root) ?? [])
        .filter((entry) => entry.roots.every((part, i) => part === roots[at + i]))
        .map(({ roots: { length }, others }) => ({ at, length, others })),
    );
  }

  #roots(forms: readonly string[]): string[] {
    return forms.map((form) => shapeOf(form, this.#language).root);
  }
}
