import type { Language } from './language.ts';

/** A word as everything that compares words wants to see it. */
export interface Shape {
  readonly form: string;
  /** Without the e of ae, oe, ue: what is left when a customer writes "kundigung" or "Vertrage". */
  readonly flat: string;
  readonly stem: string;
  readonly root: string;
  /** A bit for each letter that occurs: two words far apart are told apart without looking closer. */
  readonly letters: number;
}

const flatten = (form: string): string => form.replace(/([aou])e/g, '$1');

export const shapeOf = (form: string, { stem }: Language): Shape => {
  let letters = 0;
  for (let i = 0; i < form.length; i++) letters |= 1 << (form.charCodeAt(i) & 31);
  const stemmed = stem(form);
  return { form, flat: flatten(form), stem: stemmed, root: flatten(stemmed), letters };
};

const share = (part: string, whole: string): number => part.length / whole.length;

/**
 * How far a word of the base is what the customer wrote, from 0 (not at all) to 1 (the word itself).
 * An unfinished word, the last one typed so far, is met by its beginning and is not stemmed in earnest: half a word has no ending yet.
 */
export const kinship = (typed: Shape, known: Shape, unfinished: boolean): number => {
  if (typed.form === known.form) return 1;
  if (typed.flat === known.flat) return 0.93;
  if (unfinished && typed.form.length > 1) {
    if (known.form.startsWith(typed.form)) return 0.75 + 0.2 * share(typed.form, known.form);
    if (known.flat.startsWith(typed.form)) return 0.65 + 0.2 * share(typed.form, known.flat);
  }
  const doubt = unfinished ? 0.85 : 1;
  if (typed.stem === known.stem) return 0.86 * doubt;
  if (typed.root === known.root) return 0.66 * doubt;
  const part = unfinished ? typed.form : typed.stem;
  if (part.length < 4) return 0;
  const at = known.form.indexOf(part);
  if (at < 0) return 0;
  // The last part of a compound says what it is, the first of what kind; a match inside is often chance.
  if (at === 0) return 0.4 + 0.3 * share(part, known.form);
  if (at + typed.form.length >= known.form.length) return 0.45 + 0.3 * share(part, known.form);
  return part.length > 4 ? 0.25 + 0.3 * share(part, known.form) : 0;
};

const bits = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest; rest &= rest - 1) count++;
  return count;
};

/** Edits that are still believed to be slips of the finger. */
const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** How far a word of the base is what the customer meant, had he not slipped. The longer the word, the smaller the doubt. */
export const slip = (typed: Shape, known: Shape, unfinished: boolean): number => {
  const { length } = typed.form;
  const most = slipsAllowed(length);
  if (!most || known.form.length < length - most || (!unfinished && known.form.length > length + most)) return 0;
  if (bits(typed.letters & ~known.letters) > most || (!unfinished && bits(known.letters & ~typed.letters) > most)) return 0;
  const edits = distance(typed.form, known.form, most, unfinished);
  if (edits > most) return 0;
  const beginning = typed.form[0] === known.form[0] ? 1 : 0.8;
  const open = known.form.length > length + most ? 0.85 : 1;
  return (1 - (1.6 * edits) / length) * beginning * open;
};

/**
 * Edits between two words, neighbours swapped counting as one; with `open`, between the first and the nearest beginning of the second.
 * Gives `most + 1` as soon as it must be more than `most`.
 */
export const distance = (from: string, to: string, most: number, open: boolean): number => {
  const width = Math.min(to.length, from.length + most);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= width; j++) {
      const same = from[i - 1] === to[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return open ? Math.min(...last) : last[width]! + to.length - width;
};
