/** Ids of articles, and the words for whom they are: what may be one, and what a title suggests. */

/** `articles/index` is the address of the index. */
export const isArticleId = (text: string): boolean => /^(?!index$)[\w-]{1,100}$/.test(text);

/** One word, like `private` or `business`. */
export const isAudience = (text: string): boolean => /^[\p{L}\p{N}_-]{1,50}$/u.test(text);

/** In small letters, and German without its own letters: `Größe` is `groesse`. */
export const spelledOut = (text: string): string =>
  text.toLowerCase().normalize('NFC').replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');

/** `Umzug: Zähler ablesen` is `umzug-zaehler-ablesen`; empty where nothing is left. A long title ends with a word. */
export const articleIdFrom = (title: string): string => {
  const id = spelledOut(title)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return /^.{1,60}(?![^-])/.exec(id)?.[0] ?? id.slice(0, 60);
};
