/** Ours, by its README. */
import { createIndex, loadIndex, type SearchIndex } from '@lotse/search';
import { rerank } from '@lotse/search/rerank';
import { atMost, type Base, type Engine } from '../engine.ts';

const engine = (name: string, build: (base: Base) => SearchIndex & { toJSON(): unknown }, options: { readonly rerank?: typeof rerank } = {}): Engine => {
  const searching = (index: ReturnType<typeof build>) => ({
    search: (text: string) => index.search(text, { limit: atMost, ...options }),
    toText: () => JSON.stringify(index),
  });
  return { name, build: (base) => searching(build(base)), load: (text) => searching(loadIndex(text)) };
};

const whole = ({ articles, locale, synonyms, expansions }: Base) => createIndex(articles, { locale, synonyms, expansions });

/** As it ships: with the lists of the language, and the company's own. */
export const lotse = engine('lotse', whole);

export const lotseWithoutLists = engine('lotse without lists', ({ articles, locale }) => createIndex(articles, { locale, synonyms: false }));

/** As it is in the widget once fuse.js has come. */
export const lotseReranked = engine('lotse + rerank', whole, { rerank });

/** As it is where a company has written its articles in several languages. */
export const lotseTranslated = engine('lotse + translations', (base) => whole({ ...base, articles: [...base.articles, ...base.translations] }));
