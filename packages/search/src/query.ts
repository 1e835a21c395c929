import { joined, partsOf } from './compounds.ts';
import { isElsewhere } from './elsewhere.ts';
import type { Language } from './language.ts';
import type { Meaning, Term, Vocabulary } from './vocabulary.ts';
import { phraseOf, wordsOf } from './words-of.ts';

/** One thing the customer asks about, and the words of the base that may stand for it. */
export interface Concept {
  readonly meanings: readonly Meaning[];
  /** Less than 1 for words that say little, and for the parts of one compound. */
  readonly weight: number;
  /** How well we understand it, from 0 to 1. */
  readonly grasp: number;
}

/** A word of the query while we find out what it may mean. */
interface Heard {
  readonly form: string;
  /** The last word typed so far, with nothing behind it. */
  readonly unfinished: boolean;
  readonly stopWord: boolean;
  /** Whether the customer asks about it. */
  counts: boolean;
  /** What its neighbours and the word lists make of it, besides what it is by itself. */
  readonly also: Meaning[];
}

/** Longer texts and more words than a customer has for one question are not read. */
const LONGEST_TEXT = 300;
const MOST_WORDS = 24;

/** What a meaning counts against the word itself. */
const JOINED = 0.85;
const BESIDE_KEYWORD = 0.85;
/** What a word counts that says little, and each part of a compound. */
const WEAK = 0.3;
const PART = 0.6;
/** How well we understand a word that is at best like one of the base, and one that belongs elsewhere. */
const POOR = 0.3;
const STRANGE = 0.05;
/** From here on a word is understood well enough not to be taken apart. */
const UNDERSTOOD = 0.6;

/** What the customer's text asks about. Stop words are left out; they count only when nothing else has been typed yet. */
export const conceptsOf = (text: string, language: Language, vocabulary: Vocabulary, elsewhere: string): Concept[] => {
  const words = wordsOf(text.slice(0, LONGEST_TEXT)).slice(0, MOST_WORDS);
  const heard = words.map(({ form, end }, i): Heard => {
    const stopWord = language.stopWords.has(form);
    return { form, stopWord, counts: !stopWord || words.length === 1, unfinished: i === words.length - 1 && end === text.length, also: [] };
  });
  const keyword = words.length > 1 ? vocabulary.written(phraseOf(words), heard.at(-1)!.unfinished) : [];
  hearKeyword(heard, keyword);
  hearCompounds(heard, language, vocabulary);

  const asked = new Map(heard.filter(({ counts }) => counts).map((word) => [word.form, word]));
  return [...asked.values()].flatMap(({ form, unfinished, stopWord, also }) => {
    const weight = language.weakWords.has(form) ? WEAK : 1;
    const itself = vocabulary
      .meanings(form, unfinished)
      .filter(({ term }) => !stopWord || (words.length === 1 && term.form.startsWith(form)))
      .map(({ term, weight }) => ({ term, weight: keyword.length ? weight * BESIDE_KEYWORD : weight }));
    const meanings = best([...itself, ...also]);
    const understood = meanings.some((meaning) => meaning.weight >= UNDERSTOOD);
    const strange = !understood && isElsewhere(language.stem(form), elsewhere) && !vocabulary.knows(form);
    const grasp = (some: readonly Meaning[]): number => (some.some((meaning) => meaning.weight >= UNDERSTOOD) ? 1 : POOR) * (strange ? STRANGE : 1);
    const parts = understood ? undefined : partsOf(form, language, vocabulary);
    if (!parts) return [{ meanings, weight, grasp: grasp(meanings) }];
    return parts.map((part) => {
      const some = best([...vocabulary.meanings(part, false), ...also]);
      return { meanings: some, weight: weight * PART, grasp: grasp(some) };
    });
  });
};

/** The whole text is a keyword an editor wrote, or the beginning of one: "kein Internet". Then it says more than its words. */
const hearKeyword = (heard: readonly Heard[], keyword: readonly Term[]): void => {
  if (!keyword.length) return;
  if (!heard.some(({ counts }) => counts)) heard.at(-1)!.counts = true;
  for (const { also } of heard) also.push(...keyword.map((term) => ({ term, weight: 1 })));
};

const hearCompounds = (heard: readonly Heard[], language: Language, vocabulary: Vocabulary): void => {
  for (const [i, second] of heard.entries()) {
    const first = heard[i - 1];
    if (!first?.counts || !second.counts) continue;
    const meanings = joined(first.form, second.form, second.unfinished, language, vocabulary).map((term) => ({ term, weight: JOINED }));
    first.also.push(...meanings);
    second.also.push(...meanings);
  }
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
