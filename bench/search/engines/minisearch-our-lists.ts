/** minisearch with our words and endings (`tokenize` and `processTerm`), and our lists as a query beside the first ("Query expressions" of `search`): the same language, another engine. Its numbers did best on the development sets. */
import MiniSearch, { type Options } from 'minisearch';
import { weights, type Base, type Engine } from '../engine.ts';
import { entriesOf, ourAnalyser } from '../our-analyser.ts';

const engine = (base: Base) => {
  const { words, term, others, isWeak } = ourAnalyser(base);
  const options: Options = {
    fields: Object.keys(weights),
    tokenize: words,
    processTerm: (word) => term(word) ?? false,
    searchOptions: { boost: weights, prefix: true, fuzzy: (each) => each.length > 4 && 0.25, boostTerm: (each) => (isWeak(each) ? 0.3 : 1) },
  };
  const searching = (index: MiniSearch) => ({
    search(text: string) {
      const more = others(text);
      const expanded = { queries: [more.join(' ')], prefix: false, fuzzy: false, boostTerm: () => 0.3 } as const;
      return { hits: index.search(more.length > 0 ? { combineWith: 'OR', queries: [text, expanded] } : text) };
    },
    toText: () => JSON.stringify(index),
  });
  return { options, searching };
};

export const minisearchOurLists: Engine = {
  name: 'minisearch, our lists',
  build(base) {
    const { options, searching } = engine(base);
    const index = new MiniSearch(options);
    index.addAll(entriesOf(base));
    return searching(index);
  },
  load(text, base) {
    const { options, searching } = engine(base);
    return searching(MiniSearch.loadJSON(text, options));
  },
};
