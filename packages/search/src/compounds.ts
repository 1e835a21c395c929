import type { Language } from './language.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

/** Two words that the base writes as one: "rechnungs adresse", "Rechnung Adresse" → Rechnungsadresse. */
export const joined = (first: string, second: string, unfinished: boolean, { links }: Language, vocabulary: Vocabulary): readonly Term[] =>
  ['', ...links].flatMap((link) => vocabulary.written(first + link + second, unfinished));

/** One word the base does not have, as two of which it has at least the one: "Rechnungsanschrift" → Rechnung, Anschrift. */
export const partsOf = (form: string, { links }: Language, vocabulary: Vocabulary): readonly string[] | undefined => {
  let half: readonly string[] | undefined;
  for (let at = form.length - 3; at > 2; at--) {
    const first = form.slice(0, at);
    if (!vocabulary.knows(first)) continue;
    const rest = form.slice(at);
    for (const link of ['', ...links]) {
      const second = rest.slice(link.length);
      if (rest.startsWith(link) && second.length > 2 && vocabulary.knows(second)) return [first, second];
    }
    if (at > 3) half ??= [first, rest];
  }
  if (half) return half;
  for (let at = 3; at < form.length - 3; at++) if (vocabulary.knows(form.slice(at))) return [form.slice(0, at), form.slice(at)];
  return undefined;
};
