import Fuse from 'fuse.js';
import type { Rerank } from './search-index.ts';

/** Letters. Whoever writes more has said enough in whole words; to compare all of them with each title would cost a slow phone a frame or two for each key. */
const LONGEST = 20;

/** Fuzzy likeness of a short text to titles, by fuse.js: good at unfinished words and slips of the finger. Load it lazily; search works without. */
export const rerank: Rerank = (text, titles) => {
  const likeness = titles.map(() => 0);
  if (text.length > LONGEST) return likeness;
  const fuse = new Fuse(titles, { includeScore: true, ignoreDiacritics: true, useTokenSearch: true, threshold: 0.3 });
  for (const { refIndex, score = 1 } of fuse.search(text)) likeness[refIndex] = 1 - score;
  return likeness;
};
