/** A thesaurus and a dictionary that the operator has installed: those that lotse.json names, or others. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from '@lotse/contract';
import { missingWordList } from '@lotse/contract/content';
import { readDing, readMyThes } from '@lotse/search/sources';

/** Paths, from where the command runs. */
export interface GivenLists {
  readonly thesaurus?: string | undefined;
  readonly dictionary?: string | undefined;
}

export interface WordList {
  readonly name: 'thesaurus' | 'dictionary';
  readonly file: string;
  readonly read: typeof readMyThes;
  /** Named in lotse.json, and not on the command line. */
  readonly named: boolean;
}

export const wordLists = (folder: string, named: GivenLists, given: GivenLists = {}): readonly WordList[] =>
  [['thesaurus', readMyThes] as const, ['dictionary', readDing] as const].flatMap(([name, read]): readonly WordList[] => {
    const [own, other] = [named[name], given[name]];
    if (other !== undefined) return [{ name, file: resolve(other), read, named: false }];
    return own === undefined ? [] : [{ name, file: resolve(folder, own), read, named: true }];
  });

export const missingList = ({ name, file, named }: WordList): readonly Problem[] => {
  if (statSync(file, { throwIfNoEntry: false })?.isFile()) return [];
  const { code, message, ...place } = missingWordList(name, file);
  return [{ code, message, ...(named && place) }];
};
