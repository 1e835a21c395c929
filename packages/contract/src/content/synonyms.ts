/** synonyms.json: what customers say for what the company says, in groups of words that mean the same, by language. */
import * as z from 'zod/mini';
import { demand, doubled, show } from './problems.ts';
import { byLocale, localeName } from './texts.ts';

/** Words or short phrases that may stand for each other: `["Abschlag", "Monatsbetrag"]`. */
export type SynonymGroup = readonly string[];
/** By locale, as the article folders are named. */
export type Synonyms = Readonly<Record<string, readonly SynonymGroup[]>>;

const word = z.string().check(
  demand(
    (text: string) => /[\p{L}\p{N}]/u.test(text) && text.length <= 100,
    'synonyms-word',
    (text) => `${show(text)} is no word. Write a word or a short phrase, at most 100 letters.`,
  ),
);

const folded = (text: string): string => text.trim().toLowerCase();

const group = z.array(word).check(
  demand(
    (words: readonly string[]) => words.length > 1,
    'synonyms-alone',
    (words) => `${show(words)} is no group. Write at least two words that mean the same, or remove it.`,
  ),
  demand(
    (words: readonly string[]) => doubled(words, folded) === undefined,
    'synonyms-twice',
    (words) => `${show(doubled(words, folded))} stands twice in this group. Remove one of the two.`,
  ),
);

/** The groups of one language, as the desk changes them. */
export interface SynonymEntry {
  readonly locale: string;
  readonly groups: readonly SynonymGroup[];
}
export const synonymEntry: z.ZodMiniType<SynonymEntry> = z.strictObject({
  locale: localeName,
  groups: z.array(group),
});

export const synonymGroups: z.ZodMiniType<Synonyms> = z
  .record(z.string(), z.array(group))
  .check(byLocale)
  .register(z.globalRegistry, { description: 'Groups of words that mean the same, by language.', examples: [{ de: [['Abschlag', 'Monatsbetrag']] }] });
