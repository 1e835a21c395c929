/** The text in the language asked for; else in its base language, or in whatever there is. */
export const textIn = (texts: Readonly<Record<string, string>>, locale: string): string =>
  texts[locale] ?? texts[locale.split('-')[0] ?? ''] ?? Object.values(texts)[0] ?? '';
