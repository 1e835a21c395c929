/** The words of one part of the widget, in each language there are words for. */
export interface Words<List> {
  readonly languages: readonly string[];
  /** The words that are there already. */
  atHand(locale: string): List | undefined;
  /** Loads the words once. Rejects when they cannot be fetched; the next call tries again. */
  load(locale: string): Promise<List>;
}

export const wordsIn = <List>(lists: Readonly<Record<string, () => Promise<List>>>): Words<List> => {
  const loaded = new Map<string, List>();
  /** The language of the words for this locale: its own where there is a list, else English. */
  const languageOf = (locale: string): string => {
    const [language = ''] = locale.toLowerCase().split('-');
    return language in lists ? language : 'en';
  };
  return {
    languages: Object.keys(lists),
    atHand: (locale) => loaded.get(languageOf(locale)),
    async load(locale) {
      const language = languageOf(locale);
      const list = loaded.get(language) ?? (await lists[language]!());
      loaded.set(language, list);
      return list;
    },
  };
};

const rightToLeft = /^(ar|he|fa|ur)\b/;
export const directionOf = (locale: string): 'ltr' | 'rtl' => (rightToLeft.test(locale) ? 'rtl' : 'ltr');
