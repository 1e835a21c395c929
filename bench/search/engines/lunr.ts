/** lunr, with lunr-languages for German as its README says. */
import lunr, { type Index } from 'lunr';
import german from 'lunr-languages/lunr.de.js';
import stemmers from 'lunr-languages/lunr.stemmer.support.js';
import { weights, type Base, type Engine, type Entry } from '../engine.ts';
import { entriesOf } from '../our-analyser.ts';

stemmers(lunr);
german(lunr);

/** Exact, by its beginning, with a slip: lunr's way for search as one types (its perf/search_perf.js). Its stop words, and these numbers, did best on the development sets. */
const searching = (index: Index, { locale }: Base) => ({
  search(text: string) {
    const { stopWordFilter } = locale === 'de' ? lunr.de : lunr;
    const found = index.query((query) => {
      for (const token of lunr.tokenizer(text).filter(stopWordFilter)) {
        const { length } = token.str;
        query.term(token, { boost: 10 });
        if (length > 2) query.term(token, { boost: 3, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
        if (length > 4) query.term(token, { boost: 3, editDistance: 1 });
      }
    });
    return { hits: found.map(({ ref, score }) => ({ id: ref, score })) };
  },
  toText: () => JSON.stringify(index),
});

export const lunrEngine: Engine = {
  name: 'lunr',
  build: (base) =>
    searching(lunr(function () {
      if (base.locale === 'de') this.use(lunr.de);
      this.ref('id');
      for (const [name, boost] of Object.entries(weights)) this.field(name, { boost, extractor: (entry) => [entry[name as keyof Entry]].flat().join(' ') });
      for (const entry of entriesOf(base)) this.add(entry);
    }), base), // prettier-ignore
  load: (text, base) => searching(lunr.Index.load(JSON.parse(text)), base),
};
