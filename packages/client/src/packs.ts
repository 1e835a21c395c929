import type { Language } from '@lotse/search';

const packs: Readonly<Record<string, () => Promise<Language>>> = {
  de: async () => (await import('@lotse/search/de')).german,
  en: async () => (await import('@lotse/search/en')).english,
};

/** What the search knows of this language; of most nothing: words are found there as they are written. */
export const packsOf = async (locale: string): Promise<readonly Language[]> => (Object.hasOwn(packs, locale) ? [await packs[locale]!()] : []);
