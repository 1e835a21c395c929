import type { Language, SynonymGroups } from './language.ts';
import { groupsOf, Lists } from './lists.ts';
import { basics } from './word-lists/basics.ts';
import { everyday } from './word-lists/everyday.ts';
import { services } from './word-lists/services.ts';

const made = new Map<string, Lists>();
let groups: SynonymGroups | undefined;

/** The general vocabulary of customer service in German and English, as it was written: to show where a word comes from. */
export const generalGroups = (): SynonymGroups => (groups ??= groupsOf(basics, everyday, services));

/** The same put to work, read once for each language. */
export const generalLists = (language: Language): Lists => {
  let lists = made.get(language.locale);
  if (!lists) made.set(language.locale, (lists = new Lists(language, generalGroups())));
  return lists;
};
