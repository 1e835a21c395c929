/** One text in several languages, by locale. */
export type Texts = Readonly<Record<string, string>>;

/** The text in the language asked for; else in its base language, in German, in whatever there is. */
export const textIn = (all: Texts, locale: string): string => {
  const name = Object.keys(all).find((each) => each.toLowerCase() === locale.toLowerCase());
  const base = locale.split('-')[0] ?? locale;
  return (name === undefined ? undefined : all[name]) ?? all[base] ?? all['de'] ?? Object.values(all)[0] ?? '';
};
