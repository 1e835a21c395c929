import type { Language } from './language.ts';
import type { Thesaurus } from './thesaurus.ts';
import type { Meaning, Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words-of.ts';

/** One thing the customer asks about, and the words of the base that may stand for it. */
export interface Concept {
  readonly meanings: readonly Meaning[];
  /** Less than 1 for words that say little, and for the parts of one compound. */
  readonly weight: number;
}

const LONGEST_TEXT = 300;
const MOST_WORDS = 24;
const WEAK = 0.3;
const SYNONYM = 0.62;
const JOINED = 0.85;
const WORD_OF_PHRASE = 0.4;
/** From here on a word is the word itself or one of its forms, not a part or a guess. */
const SAME_WORD = 0.7;

/** What the customer's text asks about. Stop words are left out; they count only when they are all he has typed so far. */
export const conceptsOf = (text: string, language: Language, vocabulary: Vocabulary, thesaurus: Thesaurus): Concept[] => {
  const heard = text.slice(0, LONGEST_TEXT);
  const words = wordsOf(heard).slice(0, MOST_WORDS);
  const forms = words.map(({ form }) => form);
  const unfinished = (i: number): boolean => i === words.length - 1 && words[i]!.end === text.length;
  const counts = (i: number): boolean => !language.stopWords.has(forms[i]!) || words.length === 1;

  const extra: Meaning[][] = forms.map(() => []);
  for (let i = 1; i < forms.length; i++) {
    const joined = counts(i - 1) && counts(i) ? whole(forms[i - 1]!, forms[i]!, unfinished(i), language, vocabulary) : [];
    extra[i - 1]!.push(...joined);
    extra[i]!.push(...joined);
  }
  const revived = new Set<number>();
  for (const { at, length, others } of thesaurus.in(forms)) {
    const meanings = others.flatMap((member) =>
      member
        .filter((form) => !language.stopWords.has(form))
        .flatMap((form, _, { length }) =>
          vocabulary
            .meanings(form, false)
            .filter(({ weight }) => weight >= SAME_WORD)
            .map(({ term, weight }) => ({ term, weight: weight * (length > 1 ? WORD_OF_PHRASE : SYNONYM) })),
        ),
    );
    const places = Array.from({ length }, (_, i) => at + i);
    if (!places.some(counts)) revived.add(at + length - 1);
    for (const place of places) if (counts(place) || revived.has(place)) extra[place]!.push(...meanings);
  }

  const seen = new Set<string>();
  return forms.flatMap((form, i) => {
    if (seen.has(form) || !(counts(i) || revived.has(i))) return [];
    seen.add(form);
    const weight = language.weakWords.has(form) ? WEAK : 1;
    const heardAs = counts(i) ? vocabulary.meanings(form, unfinished(i)) : [];
    const direct = language.stopWords.has(form) ? heardAs.filter(({ term }) => term.form.startsWith(form)) : heardAs;
    const meanings = best([...direct, ...extra[i]!]);
    if (meanings.some((meaning) => meaning.weight >= SAME_WORD - 0.1)) return [{ meanings, weight }];
    const parts = partsOf(form, language, vocabulary);
    if (!parts) return [{ meanings, weight }];
    return parts.map((part) => ({ meanings: best([...vocabulary.meanings(part, false), ...extra[i]!]), weight: weight * 0.6 }));
  });
};

/** Each word of the base once, with the most it counts. */
const best = (meanings: readonly Meaning[]): Meaning[] => {
  const found = new Map<string, Meaning>();
  for (const meaning of meanings) {
    const { form } = meaning.term;
    if (meaning.weight > (found.get(form)?.weight ?? 0)) found.set(form, meaning);
  }
  return [...found.values()];
};

/** "rechnungs adresse", "Rechnung Adresse" → Rechnungsadresse */
const whole = (first: string, second: string, unfinished: boolean, { links }: Language, vocabulary: Vocabulary): Meaning[] =>
  ['', ...links].flatMap((link) => vocabulary.written(first + link + second, unfinished).map((term) => ({ term, weight: JOINED })));

/** A compound the base does not have, as two words of which it has at least the one: "Rechnungsanschrift" → Rechnung, Anschrift. */
const partsOf = (form: string, { links }: Language, vocabulary: Vocabulary): readonly string[] | undefined => {
  let half: readonly string[] | undefined;
  for (let at = form.length - 3; at > 2; at--) {
    const first = form.slice(0, at);
    if (!vocabulary.knows(first)) continue;
    const rest = form.slice(at);
    for (const link of ['', ...links]) {
      const second = rest.slice(link.length);
      if (rest.startsWith(link) && second.length > 2 && vocabulary.knows(second)) return [first, second];
    }
    if (at > 3) half ??= [first, rest];
  }
  if (half) return half;
  for (let at = 3; at < form.length - 3; at++) if (vocabulary.knows(form.slice(at))) return [form.slice(0, at), form.slice(at)];
  return undefined;
};
