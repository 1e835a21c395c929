/** The language of what stands there, where it is not the one that everything else is in: "Englisch". */
export const foreignLanguage = (lang: string | undefined, { locale }: { readonly locale: string }): string | undefined => {
  if (!lang || lang.split('-')[0]?.toLowerCase() === locale.split('-')[0]) return undefined;
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(lang);
  } catch {
    return undefined;
  }
};
