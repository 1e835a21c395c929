import type { Language, SynonymGroups } from './language.ts';
import { wordsOf } from './words-of.ts';

/** Where in a query a word or phrase of a group stands, and the other members, each as its words. */
export interface Synonyms {
  readonly at: number;
  readonly length: number;
  readonly others: readonly (readonly string[])[];
}

/** Which words mean the same. Members are compared without their endings. */
export class Thesaurus {
  readonly #groups = new Map<string, { readonly stems: readonly string[]; readonly others: readonly (readonly string[])[] }[]>();
  readonly #language: Language;

  constructor(language: Language, groups: SynonymGroups) {
    this.#language = language;
    for (const group of groups) {
      const members = group.map((member) => wordsOf(member).map(({ form }) => form)).filter((words) => words.length);
      for (const member of members) {
        const stems = this.#stems(member);
        const others = members.filter((other) => other !== member);
        const first = stems[0]!;
        this.#groups.set(first, [...(this.#groups.get(first) ?? []), { stems, others }]);
      }
    }
  }

  in(forms: readonly string[]): Synonyms[] {
    const stems = this.#stems(forms);
    return stems.flatMap((stem, at) =>
      (this.#groups.get(stem) ?? [])
        .filter((entry) => entry.stems.every((part, i) => part === stems[at + i]))
        .map(({ stems: { length }, others }) => ({ at, length, others })),
    );
  }

  #stems(forms: readonly string[]): string[] {
    return forms.map((form) => this.#language.stem(form));
  }
}
