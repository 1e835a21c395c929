/** fuse.js, the version that ships with ours. */
import Fuse, { type IFuseOptions } from 'fuse.js';
import { atMost, weights, type Engine, type Entry } from '../engine.ts';
import { entriesOf } from '../our-analyser.ts';

/** Weighted keys: fusejs.io/examples.html, "Weighted Search". A score of 0 is a perfect match there. */
const keys = Object.entries(weights).map(([name, weight]) => ({ name, weight }));

const engine = (name: string, more: IFuseOptions<Entry>): Engine => {
  const options = { keys, includeScore: true, ...more };
  const searching = (fuse: Fuse<Entry>) => ({
    search: (text: string) => ({ hits: fuse.search(text, { limit: atMost }).map(({ item: { id }, score = 1 }) => ({ id, score: 1 - score })) }),
    toText: () => JSON.stringify(fuse.getIndex().toJSON()),
  });
  return {
    name,
    build: (base) => searching(new Fuse(entriesOf(base), options)),
    load: (text, base) => searching(new Fuse(entriesOf(base), options, Fuse.parseIndex(JSON.parse(text) as Parameters<typeof Fuse.parseIndex>[0]))),
  };
};

/** Nothing said: the whole text as one pattern, threshold 0.6 near the beginning. */
export const fuse = engine('fuse.js', {});

/** Its own way to find what people write in sentences (fusejs.io/token-search.html); 0.3 was best on the development set, and umlauts may be missing. */
export const fuseTokens = engine('fuse.js tokens', { useTokenSearch: true, threshold: 0.3, ignoreDiacritics: true });
