/** What an operator may have installed beside the word lists: a thesaurus as of mythes-de, a dictionary as of trans-de-en. */
import { linesIn, readDing, readMyThes, wantedIn } from '@lotse/search/sources';
import { readFileSync } from 'node:fs';
import type { Base } from './engine.ts';

export interface Installed {
  readonly thesaurus?: string | undefined;
  readonly dictionary?: string | undefined;
}

/** The same articles, and what these files have on their words. */
export const expanded = (base: Base, { thesaurus, dictionary }: Installed): Base => {
  const groups = (file: string | undefined, read: typeof readMyThes) =>
    file === undefined
      ? []
      : read(
          linesIn([readFileSync(file)], (encoding) => new TextDecoder(encoding)),
          wantedIn(base.articles, base.locale),
        );
  return { ...base, expansions: [...groups(thesaurus, readMyThes), ...groups(dictionary, readDing)] };
};
