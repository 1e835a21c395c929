import { elsewhere } from './elsewhere.ts';
import type { Language } from './language.ts';
import { Lists } from './lists.ts';
import { generalGroups } from './sources/general.ts';
import { otherMatters } from './word-lists/other-matters.ts';
import { wordsOf } from './words-of.ts';

/** The general vocabulary of customer service in German and English. */
export interface General {
  readonly lists: Lists;
  /** All its words, and those of other matters: whoever asks by one that a base does not have asks for what the company does not do. */
  readonly elsewhere: string;
}

const read = new Map<string, General>();

/** The general vocabulary as this language sees it; worked out once. */
export const generalFor = (language: Language): General => {
  let general = read.get(language.locale);
  if (!general) read.set(language.locale, (general = made(language)));
  return general;
};

/** Shorter words are too often something else. */
const SHORTEST = 4;

const made = (language: Language): General => {
  const groups = generalGroups();
  const stems = new Set<string>();
  for (const text of [...groups.flat().filter((member) => !member.includes(' ')), otherMatters])
    for (const { form } of wordsOf(text)) if (form.length >= SHORTEST && !language.stopWords.has(form)) stems.add(language.stem(form));
  return { lists: new Lists(language, groups), elsewhere: elsewhere(stems) };
};
