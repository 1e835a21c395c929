import type { Language } from './language.ts';

/** How much of a word one slip takes away. */
const SLIP = 2;

/** A word as everything that compares words wants to see it. */
export interface Shape {
  readonly form: string;
  /** Without the e of ae, oe, ue: what is left when a customer writes "kundigung" or "Vertrage". */
  readonly flat: string;
  readonly stem: string;
  readonly root: string;
  /** A bit for each letter that occurs: two words far apart are told apart without looking closer. */
  readonly letters: number;
  /** The same of its beginning. */
  readonly head: number;
}

const flatten = (form: string): string => form.replace(/([aou])e/g, '$1');

/** Letters of a word's beginning that are told apart by themselves. */
export const HEAD = 8;

export const shapeOf = (form: string, { stem }: Language): Shape => {
  let letters = 0,
    head = 0;
  for (let i = 0; i < form.length; i++) {
    letters |= 1 << (form.charCodeAt(i) & 31);
    if (i < HEAD) head = letters;
  }
  const stemmed = stem(form);
  const flat = flatten(form);
  // A piece of what has nothing to flatten has nothing either.
  const root = flat === form && form.includes(stemmed) ? stemmed : flatten(stemmed);
  return { form, flat, stem: stemmed, root, letters, head };
};

/** How many bits are set. */
export const bits = (mask: number): number => {
  let pairs = mask - ((mask >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((pairs + (pairs >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

/** Edits that are still believed to be slips of the finger. */
export const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** How far a word of the base, long enough and not too long, is what the customer meant, had he not slipped. The longer the word, the smaller the doubt. */
export const slip = (typed: Shape, known: Shape, most: number, unfinished: boolean): number => {
  const { length } = typed.form;
  if (!unfinished && bits(known.letters & ~typed.letters) > most) return 0;
  const edits = distance(typed.form, known.form, most, unfinished);
  if (edits > most) return 0;
  const beginning = typed.form[0] === known.form[0] ? 1 : 0.8;
  const open = known.form.length > length + most ? 0.85 : 1;
  return (1 - (SLIP * edits) / length) * beginning * open;
};

/** Three rows of the table of distances, each as long as a word can be. */
const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as const;

/**
 * Edits between two words, neighbours swapped counting as one; with `open`, between the first and the nearest beginning of the second.
 * Gives `most + 1` as soon as it must be more than `most`. Words are at most 48 letters long; only the band around the diagonal is looked at.
 */
export const distance = (from: string, to: string, most: number, open: boolean): number => {
  const width = Math.min(to.length, from.length + most);
  const far = most + 1;
  let [before, last, row]: readonly Uint8Array[] = rows;
  for (let j = 0; j <= width; j++) last![j] = Math.min(j, far);
  for (let i = 1; i <= from.length; i++) {
    const low = Math.max(1, i - most),
      high = Math.min(width, i + most);
    row![low - 1] = low === 1 ? Math.min(i, far) : far;
    let least: number = row![low - 1]!;
    const letter = from.charCodeAt(i - 1);
    for (let j = low; j <= high; j++) {
      let cost = last![j - 1]! + (letter === to.charCodeAt(j - 1) ? 0 : 1);
      if (row![j - 1]! + 1 < cost) cost = row![j - 1]! + 1;
      if (last![j]! + 1 < cost) cost = last![j]! + 1;
      if (i > 1 && j > 1 && before![j - 2]! + 1 < cost && letter === to.charCodeAt(j - 2) && from.charCodeAt(i - 2) === to.charCodeAt(j - 1))
        cost = before![j - 2]! + 1;
      if (cost < far) row![j] = cost;
      else row![j] = cost = far;
      if (cost < least) least = cost;
    }
    if (high < width) row![high + 1] = far;
    if (least > most) return far;
    [before, last, row] = [last, row, before];
  }
  if (!open) return width < to.length ? far : last![width]!;
  let nearest = far;
  for (let j = Math.max(0, from.length - most); j <= width; j++) nearest = Math.min(nearest, last![j]!);
  return nearest;
};
