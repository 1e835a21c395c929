/** What customers search in, ready-built for each language: kept in memory, and brought up to what is written whenever that changes. */
import type { SearchIndexFile, WrittenArticle } from '@lotse/contract';
import { standingOn, type SynonymGroup } from '@lotse/contract/content';
import type { ArticleDraft, SearchTrial } from '@lotse/contract/desk-knowledge';
import { createIndex, primary, type BuiltIndex } from '@lotse/search';
import { answers } from '@lotse/contract/wire';
import { createHash } from 'node:crypto';
import { setImmediate as othersFirst } from 'node:timers/promises';
import * as z from 'zod/mini';
import { route, type Route } from '../route.ts';

export interface SearchIndexes {
  /** Brings all that somebody has asked for up to what is written now; what is the same stays as it is. Resolves when customers find it. */
  refresh(): Promise<void>;
  /** Undefined where it is still of this version, or nothing is written. */
  file(locale: string, version?: string): Promise<SearchIndexFile | undefined>;
  /** What a customer would find; with a draft, were it in the knowledge base. */
  find(query: { readonly locale: string; readonly text: string; readonly limit: number; readonly draft?: ArticleDraft | undefined }): Promise<SearchTrial>;
}

export interface SearchIndexParts {
  /** All that is written. One that has not changed is the same object. */
  readonly articles: () => readonly WrittenArticle[];
  /** The company's own in this language, likewise. */
  readonly synonyms: (locale: string) => readonly SynonymGroup[] | undefined;
  /** Further groups that the operator has installed, likewise. */
  readonly expansions?: (() => readonly SynonymGroup[]) | undefined;
  /** Where the company is: `2026-11-22`. */
  readonly today: () => string;
}

/** An article in all languages in which it is written: they lend each other words, and one stands in for what another has not. */
type Versions = readonly WrittenArticle[];

interface Kept {
  readonly locale: string;
  readonly index: BuiltIndex;
  readonly synonyms: readonly SynonymGroup[] | undefined;
  readonly expansions: readonly SynonymGroup[] | undefined;
  /** By id, what it holds. */
  readonly articles: Map<string, Versions>;
  /** Made when somebody asks for it. */
  file?: SearchIndexFile | undefined;
}

/** Longest stretch of work before others have their turn, in milliseconds. */
const slice = 8;

export const createSearchIndexes = ({ articles, synonyms, expansions, today }: SearchIndexParts): SearchIndexes => {
  const kept = new Map<string, Kept>();
  let day = '';
  /** What is shown on that day: by id, and in which languages, the one in which most is written first. */
  let shown: ReadonlyMap<string, Versions> = new Map();
  let locales: readonly string[] = [];
  let turn = Promise.resolve();

  const empty = (locale: string): Kept => {
    const [own, further] = [synonyms(locale), expansions?.()];
    const index = createIndex([], { locale, ...(own && { synonyms: own }), ...(further && { expansions: further }) });
    return { locale, index, synonyms: own, expansions: further, articles: new Map() };
  };

  const bring = async (): Promise<void> => {
    day = today();
    const articlesShown = articles().filter((article) => standingOn(day, article) === 'shown');
    shown = Map.groupBy(articlesShown, ({ id }) => id);
    const byLocale = Map.groupBy(articlesShown, ({ locale }) => locale);
    locales = [...byLocale].toSorted(([, a], [, b]) => b.length - a.length).map(([locale]) => locale);
    for (const locale of [...kept.keys()]) {
      if (locales.includes(locale)) await make(locale);
      else kept.delete(locale);
    }
  };
  const make = async (locale: string): Promise<void> => {
    const there = kept.get(locale);
    const one = there && there.synonyms === synonyms(locale) && there.expansions === expansions?.() ? there : empty(locale);
    await fill(one, shown);
    kept.set(locale, one);
  };

  const fill = async (one: Kept, wanted: ReadonlyMap<string, Versions>): Promise<void> => {
    let began = performance.now();
    for (const id of new Set([...one.articles.keys(), ...wanted.keys()])) {
      const versions = wanted.get(id);
      if (sameOnes(versions, one.articles.get(id))) continue;
      one.file = undefined;
      put(one, id, versions);
      if (performance.now() - began < slice) continue;
      await othersFirst();
      began = performance.now();
    }
  };
  const put = ({ index, articles: held }: Kept, id: string, versions: Versions | undefined): void => {
    index.remove(id);
    held.delete(id);
    if (!versions) return;
    index.add(versions);
    held.set(id, versions);
  };

  const inTurn = (deed: () => Promise<void>): Promise<void> => {
    const mine = turn.then(deed);
    turn = mine.catch(() => {});
    return mine;
  };
  const refresh = (): Promise<void> => inTurn(bring);
  /** Of the language asked for, of its base language, of the one in which most is written; made when somebody asks for the first time. */
  const of = async (locale: string): Promise<Kept | undefined> => {
    await (today() === day ? turn : refresh());
    const named = (name: string) => locales.find((each) => each.toLowerCase() === name.toLowerCase());
    const found = named(locale) ?? named(primary(locale)) ?? locales[0];
    if (found === undefined) return undefined;
    if (!kept.has(found)) await inTurn(() => (kept.has(found) ? Promise.resolve() : make(found)));
    return kept.get(found);
  };

  return {
    refresh,
    async file(locale, version) {
      const one = await of(locale);
      if (!one) return undefined;
      const file = (one.file ??= fileOf(one));
      // Made is one stretch of work, and written another.
      await othersFirst();
      return file.version === version ? undefined : file;
    },
    async find({ locale, text, limit, draft }) {
      const one = (await of(draft?.locale ?? locale)) ?? empty(draft?.locale ?? locale);
      const before = draft && one.articles.get(draft.id);
      // Nobody else has a turn before it is as it was.
      if (draft) put(one, draft.id, [...(before ?? []).filter((other) => other.locale !== draft.locale), { ...draft, updatedAt: new Date(0).toISOString() }]);
      try {
        const { level, hits } = one.index.search(text, { limit });
        return { level, hits: hits.map(({ id, score }) => ({ id, title: shownIn(one.locale, one.articles.get(id) ?? [])?.title ?? '', score })) };
      } finally {
        if (draft) put(one, draft.id, before);
      }
    },
  };
};

const sameOnes = (some: Versions = [], others: Versions = []): boolean =>
  some.length === others.length && some.every((article, index) => article === others[index]);

/** As the index has it: in its language, else in the first there is. */
const shownIn = (locale: string, versions: Versions): WrittenArticle | undefined => {
  const inOrder = versions.toSorted((a, b) => (a.locale < b.locale ? -1 : 1));
  return inOrder.find((article) => primary(article.locale) === primary(locale)) ?? inOrder[0];
};

/** Its version is of all that is in it: other articles, other lists or another search are another file. */
const fileOf = ({ locale, index, articles: held }: Kept): SearchIndexFile => {
  const articles = [...held]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, versions]) => shownIn(locale, versions) ?? [])
    .map(cardOf);
  const built = index.toJSON();
  const version = createHash('sha256')
    .update(JSON.stringify([built, articles]))
    .digest('base64url')
    .slice(0, 22);
  return { version, locale, index: built, articles };
};

const cardOf = ({ body: _, keywords: __, also: ___, without: ____, ...card }: WrittenArticle): SearchIndexFile['articles'][number] => card;

const line = z.optional(z.string().check(z.maxLength(100)));

export const searchIndexRoute = (indexes: SearchIndexes): Route =>
  route({
    name: 'articles.index',
    says: 'The ready-built search index of a language with what a list shows of its articles; nothing where it is still of the version named.',
    method: 'GET',
    path: 'articles/index',
    who: 'visitor',
    query: z.object({ locale: line, version: line }),
    // Whoever asks again is told by the ETag that it is the same; what is new is found within a minute.
    cacheFor: 30,
    answer: answers.searchIndex,
    handle: async ({ query, who }) => ({ file: await indexes.file(query.locale ?? who.locale, query.version) }),
  });
