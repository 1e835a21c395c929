/** The plural forms of one language by their CLDR names. */
export const pluralsIn = (locale: string) => {
  const rules = new Intl.PluralRules(locale);
  return (count: number, forms: { readonly one: string; readonly other: string }): string => (rules.select(count) === 'one' ? forms.one : forms.other);
};

/** Waiting times are said in whole minutes, never less than one. */
export const minutesOf = (seconds: number): number => Math.max(1, Math.round(seconds / 60));
