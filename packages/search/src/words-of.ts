/** A word of a text: the form under which it is indexed, and where it stands (UTF-16 offsets, end exclusive). */
export interface Word {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

const LETTERS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const SPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'oe', œ: 'oe' };
/** Nobody types or writes a longer word; what is longer is cut, so that hostile text stays cheap. */
const LONGEST = 48;

/** One spelling for all: lower case, ü = ue, ß = ss, no accents. */
export const fold = (text: string): string => {
  const plain = text.toLowerCase();
  if (/^[a-z\d]*$/.test(plain)) return plain;
  const lower = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøœ]/g, (letter) => SPELLED[letter] ?? letter);
  return /^[a-z\d]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
};

/** The words of a text in their order, each folded. */
export const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  LETTERS.lastIndex = 0;
  for (let match; (match = LETTERS.exec(text));) {
    const form = fold(match[0]).slice(0, LONGEST);
    if (form) words.push({ form, start: match.index, end: LETTERS.lastIndex });
  }
  return words;
};

/** Words written with a hyphen, as if it were not there: "E-Mail" is also "email". */
export const joinedWordsOf = (text: string, words: readonly Word[]): Word[] => {
  const joined: Word[] = [];
  for (let i = 1; i < words.length; i++) {
    const before = words[i - 1]!,
      word = words[i]!;
    if (word.start === before.end + 1 && text[before.end] === '-')
      joined.push({ form: (before.form + word.form).slice(0, LONGEST), start: before.start, end: word.end });
  }
  return joined;
};

/** All the words of a phrase as one. */
export const phraseOf = (words: readonly Pick<Word, 'form'>[]): string =>
  words
    .map(({ form }) => form)
    .join('')
    .slice(0, LONGEST);
