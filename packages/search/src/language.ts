import { fold } from './words-of.ts';

/** What the engine knows of one language. All words are folded. */
export interface Language {
  /** The primary subtag: `de` serves `de`, `de-DE` and `de-du`. */
  readonly locale: string;
  /** Words that carry no matter: they are neither indexed nor searched. */
  readonly stopWords: ReadonlySet<string>;
  /** Words that say little of the matter: they count for less. */
  readonly weakWords: ReadonlySet<string>;
  /** What may stand between two parts of a compound: "Rechnung-s-adresse". */
  readonly links: readonly string[];
  /** General synonyms, each group one thing; a company's own are handed in with its articles. */
  readonly synonyms: SynonymGroups;
  /** The word without its ending. */
  stem(form: string): string;
}

/** Groups of words or short phrases that mean the same to a customer. */
export type SynonymGroups = readonly (readonly string[])[];

/** A language nobody has described yet: words are found as they are written. */
export const plainLanguage = (locale: string): Language => ({
  locale,
  stopWords: new Set(),
  weakWords: new Set(),
  links: [],
  synonyms: [],
  stem: (form) => form,
});

/** `de-DE` → `de` */
export const primary = (locale: string): string => locale.toLowerCase().split(/[-_]/)[0] ?? '';

/** A word list as it stands in a source file, folded. */
export const listed = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).map(fold).filter(Boolean));

/** Synonyms as they stand in a source file: a group a line, its members between commas. */
export const grouped = (text: string): SynonymGroups =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((member) => member.trim()));
