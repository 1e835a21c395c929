/** The knowledge base: what is written and holds today, page by page, and what visitors think of it. */
import { LotseError, type Article, type ArticlePage, type WrittenArticle } from '@lotse/contract';
import { standingOn } from '@lotse/contract/content';
import * as schemas from '@lotse/contract/schemas';
import { requests } from '@lotse/contract/wire';
import * as z from 'zod/mini';
import type { Hints } from '../hints/hints.ts';
import { route, type Route } from '../route.ts';
import type { Store } from '../store/store.ts';
import { createEdges } from './edges.ts';
import { instantOf, type TimeZone } from './time-zone.ts';

export interface ArticlesParts {
  readonly store: Store;
  readonly hints: Hints;
  readonly clock: () => Date;
  /** In which the days of an article begin and end. */
  readonly zone: TimeZone;
  /** Articles on one page. */
  readonly pageSize?: number;
}

export interface ArticleService {
  /** Takes over what is written now; of it, only what holds today is handed out. */
  replace(articles: readonly WrittenArticle[]): Promise<void>;
  /** Tells by a hint when an article's days begin or end, until `signal` ends. */
  watch(signal: AbortSignal): void;
  list(query: { readonly locale: string; readonly cursor?: string | undefined; readonly since?: string | undefined }): Promise<ArticlePage>;
  get(id: string, locale: string): Promise<Article>;
  rate(rating: z.infer<typeof requests.rating>, visitorId: string): Promise<void>;
}

const dayMs = 24 * 60 * 60_000;

export const createArticles = ({ store, hints, clock, zone, pageSize = 200 }: ArticlesParts): ArticleService => {
  let all: readonly WrittenArticle[] | undefined;
  /** Of the day that is in the store. */
  let day = '';

  /**
   * The store holds what holds today, so that its versions say when an article came and went. With the first question of another day it is brought up
   * to that day: whoever asks at midnight is told the truth, whether or not a timer has run.
   */
  const upToDate = async (): Promise<void> => {
    const today = zone.wallTime(clock().getTime()).date;
    const written = all;
    if (!written || today === day) return;
    await store.articles.replace(written.filter((article) => standingOn(today, article) === 'shown').map(forCustomers));
    if (written === all) day = today;
  };

  const midnight = (wall: number): number => instantOf(zone, wall) ?? wall;
  /** When it comes and when it goes. */
  const edgesOf = ({ validFrom, validTo }: Article): readonly number[] => [
    ...(validFrom === undefined ? [] : [midnight(Date.parse(validFrom))]),
    ...(validTo === undefined ? [] : [midnight(Date.parse(validTo) + dayMs)]),
  ];
  const edges = createEdges({
    topic: 'articles',
    clock,
    hints,
    next: (now) => Math.min(...(all ?? []).flatMap(edgesOf).filter((edge) => edge > now)),
  });

  /** The language asked for, or its base language: `de-AT` reads `de`. */
  const written = async (locale: string): Promise<string> => {
    const locales = await store.articles.locales();
    const find = (name: string) => locales.find((each) => each.toLowerCase() === name.toLowerCase());
    return find(locale) ?? find(locale.split('-')[0] ?? locale) ?? locale;
  };

  /** Another life of the store counts anew, so its versions say nothing about ours. */
  const numberIn = (version: string): number => {
    const [epoch, number] = version.split('.');
    if (epoch !== store.epoch || !/^\d{1,15}$/.test(number ?? ''))
      throw new LotseError('expired', 'This "since" is of another store. List the articles without it.', { field: 'since' });
    return Number(number);
  };

  const get = async (id: string, locale: string): Promise<Article> => {
    await upToDate();
    const article = await store.articles.get(id, await written(locale));
    if (!article) throw new LotseError('not-found', `There is no article "${id}" in "${locale}".`);
    return article;
  };

  return {
    async replace(articles) {
      all = articles;
      day = '';
      await upToDate();
      edges.changed();
    },
    watch: edges.watch,
    async list({ locale, cursor, since }) {
      await upToDate();
      const at = readCursor(cursor);
      const page = await store.articles.list({
        locale: await written(locale),
        since: since === undefined ? 0 : numberIn(since),
        afterId: at?.id ?? '',
        limit: pageSize,
      });
      // A version to come was never given out, and would make of one page as many as there are numbers.
      if (at && at.version > page.version) throw notOurs();
      // The first page's version holds for all: what changes while somebody turns pages is told to the next `since`.
      const version = at?.version ?? page.version;
      return {
        articles: page.articles,
        removed: page.removed,
        version: `${store.epoch}.${version}`,
        ...(page.lastId === undefined ? {} : { cursor: `${version}.${page.lastId}` }),
      };
    },
    get,
    async rate(rating, visitorId) {
      const { locale } = await get(rating.articleId, rating.locale);
      await store.articles.rate({ ...rating, locale, visitorId, at: clock().toISOString() });
    },
  };
};

/** What only search is told stays here. */
const forCustomers = ({ also: _, without: __, ...article }: WrittenArticle): Article => article;

const readCursor = (cursor: string | undefined): { readonly version: number; readonly id: string } | undefined => {
  if (cursor === undefined) return undefined;
  const [, version, id] = /^(\d{1,15})\.([\w-]{1,100})$/.exec(cursor) ?? [];
  if (version === undefined || id === undefined) throw notOurs();
  return { version: Number(version), id };
};
const notOurs = () => new LotseError('invalid', 'This "cursor" is not one of ours. List the articles without it.', { field: 'cursor' });

/** Seconds: what is written at the desk is read by everybody within a minute. */
const freshFor = 60;

const locale = z.optional(z.string().check(z.maxLength(35)));
const text = z.optional(z.string().check(z.maxLength(200)));

export const articleRoutes = (articles: ArticleService): readonly Route[] => [
  route({
    name: 'articles.list',
    says: 'Articles page by page; with an earlier version, what changed since.',
    method: 'GET',
    path: 'articles',
    who: 'visitor',
    query: z.object({ locale, cursor: text, since: text }),
    cacheFor: freshFor,
    answer: schemas.articlePage,
    handle: ({ query, who }) => articles.list({ locale: query.locale ?? who.locale, cursor: query.cursor, since: query.since }),
  }),
  route({
    name: 'articles.get',
    says: 'One article.',
    method: 'GET',
    path: 'articles/:id',
    who: 'visitor',
    query: z.object({ locale }),
    cacheFor: freshFor,
    answer: schemas.article,
    handle: ({ params, query, who }) => articles.get(params.id, query.locale ?? who.locale),
  }),
  route({
    name: 'articles.rate',
    says: 'Whether an article helped; the same key again is one rating.',
    method: 'POST',
    path: 'articles/:id/ratings',
    who: 'visitor',
    body: requests.rating,
    limit: 'rating',
    async handle({ params, body, who }) {
      if (body.articleId !== params.id)
        throw new LotseError('invalid', `The rating is of "${body.articleId}", the address of "${params.id}".`, { field: 'articleId' });
      await articles.rate(body, who.participant.id);
    },
  }),
];
