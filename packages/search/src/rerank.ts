import Fuse from 'fuse.js';
import type { Rerank } from './search-index.ts';

/** Fuzzy likeness of a text to titles, by fuse.js: good at unfinished words and slips of the finger. Load it lazily; search works without. */
export const rerank: Rerank = (text, titles) => {
  const likeness = titles.map(() => 0);
  const fuse = new Fuse(titles, { includeScore: true, ignoreDiacritics: true, useTokenSearch: true, threshold: 0.3 });
  for (const { refIndex, score = 1 } of fuse.search(text.slice(0, 100))) likeness[refIndex] = 1 - score;
  return likeness;
};
