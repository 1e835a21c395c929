import { fold } from './words-of.ts';

/** What the engine knows of one language. All words are folded. */
export interface Language {
  /** The primary subtag: `de` serves `de`, `de-DE` and `de-du`. */
  readonly locale: string;
  /** Words that carry no matter: they are neither indexed nor searched. Those of the other language are among them: customers mix. */
  readonly stopWords: ReadonlySet<string>;
  /** Words that say little of the matter: they count for less. */
  readonly weakWords: ReadonlySet<string>;
  /** What may stand between two parts of a compound: "Rechnung-s-adresse". */
  readonly links: readonly string[];
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
  stem: (form) => form,
});

/** `de-DE` → `de` */
export const primary = (locale: string): string => locale.toLowerCase().split(/[-_]/)[0] ?? '';

/** A word list as it stands in a source file, folded. */
export const listed = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).map(fold).filter(Boolean));

/** The language of a locale, or what serves any. */
export const languageAmong = (languages: readonly Language[], locale: string): Language =>
  languages.find((language) => language.locale === primary(locale)) ?? plainLanguage(primary(locale));
