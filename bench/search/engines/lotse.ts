/** Ours, by its README. */
import { createIndex, loadIndex, type SearchIndex } from '@lotse/search';
import { rerank } from '@lotse/search/rerank';
import { atMost, type Engine, type Index } from '../engine.ts';

const searching = (index: SearchIndex, options: { readonly rerank?: typeof rerank } = {}): Index => ({
  search: (text) => index.search(text, { limit: atMost, ...options }),
  toText: () => JSON.stringify(index),
});

/** As it ships: with the lists of the language, and the company's own. */
export const lotse: Engine = {
  name: 'lotse',
  build: ({ articles, locale, synonyms }) => searching(createIndex(articles, { locale, synonyms })),
  load: (text) => searching(loadIndex(text)),
};

export const lotseWithoutLists: Engine = {
  ...lotse,
  name: 'lotse, no lists',
  build: ({ articles, locale }) => searching(createIndex(articles, { locale, synonyms: false })),
};

/** As it is in the widget once fuse.js has come. */
export const lotseReranked: Engine = {
  name: 'lotse + rerank',
  build: ({ articles, locale, synonyms }) => searching(createIndex(articles, { locale, synonyms }), { rerank }),
  load: (text) => searching(loadIndex(text), { rerank }),
};
