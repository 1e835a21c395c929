import type { Strings } from './strings.ts';

const lists: Readonly<Record<string, () => Promise<Strings>>> = {
  de: async () => (await import('./de.ts')).de,
  en: async () => (await import('./en.ts')).en,
};
const loaded = new Map<string, Strings>();

/** Languages there are words for. */
export const languages: readonly string[] = Object.keys(lists);

/** The language of the words for this locale: its own where there is a list, else English. */
const languageOf = (locale: string): string => {
  const [language = ''] = locale.toLowerCase().split('-');
  return language in lists ? language : 'en';
};

/** The words that are there already. */
export const stringsAtHand = (locale: string): Strings | undefined => loaded.get(languageOf(locale));

/** Loads the words once. Rejects when they cannot be fetched; the next call tries again. */
export const loadStrings = async (locale: string): Promise<Strings> => {
  const language = languageOf(locale);
  const strings = loaded.get(language) ?? (await lists[language]!());
  loaded.set(language, strings);
  return strings;
};

const rightToLeft = /^(ar|he|fa|ur)\b/;
export const directionOf = (locale: string): 'ltr' | 'rtl' => (rightToLeft.test(locale) ? 'rtl' : 'ltr');
