/** minisearch with our words, endings (`tokenize`, `processTerm`) and lists: the same language, another engine. Its numbers did best on the development sets. */
import MiniSearch, { type Options } from 'minisearch';
import { weights, type Engine, type Entry } from '../engine.ts';
import { entriesOf, ourAnalyser, type Analyser } from '../our-analyser.ts';

const optionsFor = ({ words, term, isWeak, others }: Analyser, fields: readonly string[]): Options => ({
  fields,
  extractField: (entry: Entry, field) => (field === 'others' ? others(entry) : [entry[field as keyof Entry]].flat()).join(' '),
  tokenize: words,
  processTerm: (word) => term(word) ?? false,
  searchOptions: { boost: { ...weights, others: 0.5 }, prefix: true, fuzzy: ({ length }) => length > 4 && 0.25, boostTerm: (each) => (isWeak(each) ? 0.3 : 1) },
}); // prettier-ignore

const engine = (name: string, fields: readonly string[], othersFor: (text: string, analyser: Analyser) => readonly string[]): Engine => {
  const searching = (index: MiniSearch, analyser: Analyser) => ({
    search(text: string) {
      const expanded = { queries: [othersFor(text, analyser).join(' ')], prefix: false, fuzzy: false, boostTerm: () => 0.1 } as const;
      return { hits: index.search({ combineWith: 'OR', queries: [text, expanded] }) };
    },
    toText: () => JSON.stringify(index),
  });
  return {
    name,
    build(base) {
      const analyser = ourAnalyser(base);
      const index = new MiniSearch(optionsFor(analyser, fields));
      index.addAll(entriesOf(base));
      return searching(index, analyser);
    },
    load: (text, base) => searching(MiniSearch.loadJSON(text, optionsFor(ourAnalyser(base), fields)), ourAnalyser(base)),
  };
};

const fields = Object.keys(weights);
/** Other words for what is asked, as a second query beside the first ("Query expressions" of `search`). */
export const minisearchOurQuery = engine('minisearch + our lists', fields, (text, { others }) => others({ title: text, keywords: [] }));
/** Other words for what title and keywords name, in a field of their own. */
export const minisearchOurIndex = engine('minisearch + lists inside', [...fields, 'others'], () => []);
