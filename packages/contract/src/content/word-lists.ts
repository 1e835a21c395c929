/** Files with words that an operator has installed for the search: `thesaurus` and `dictionary` of lotse.json. */
import type { Problem } from '../errors.ts';

/** There is no such file. `file` is its whole path. */
export const missingWordList = (name: 'thesaurus' | 'dictionary', file: string): Problem => ({
  code: 'company-word-list',
  file: 'lotse.json',
  path: `/${name}`,
  message: `There is no file ${file}. Install it, or take "${name}" out.`,
});
