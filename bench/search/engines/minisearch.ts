/** minisearch as its README shows it for search as one types: boosted fields, beginnings of words, and slips. From how many letters on did best on the development sets. */
import MiniSearch, { type Options } from 'minisearch';
import { weights, type Engine } from '../engine.ts';
import { entriesOf } from '../our-analyser.ts';

const options: Options = {
  fields: Object.keys(weights),
  searchOptions: { boost: weights, prefix: (term) => term.length > 2, fuzzy: (term) => term.length > 4 && 0.25 },
};

const searching = (index: MiniSearch) => ({ search: (text: string) => ({ hits: index.search(text) }), toText: () => JSON.stringify(index) });

export const minisearch: Engine = {
  name: 'minisearch',
  build: (base) => {
    const index = new MiniSearch(options);
    index.addAll(entriesOf(base));
    return searching(index);
  },
  load: (text) => searching(MiniSearch.loadJSON(text, options)),
};
