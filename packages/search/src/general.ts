import type { Language } from './language.ts';
import { groupsOf, Lists } from './lists.ts';
import { basics } from './word-lists/basics.ts';
import { everyday } from './word-lists/everyday.ts';
import { services } from './word-lists/services.ts';

const made = new Map<string, Lists>();

/** The general vocabulary of customer service in German and English, read once for each language. */
export const generalLists = (language: Language): Lists => {
  let lists = made.get(language.locale);
  if (!lists) made.set(language.locale, (lists = new Lists(language, groupsOf(basics, everyday, services))));
  return lists;
};
