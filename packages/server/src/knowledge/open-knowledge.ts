/** Joins what the knowledge base is made of: articles in force, the indexes over them, the desk's side, and what is learned from customers. */
import type { FlowDefinition, WrittenArticle } from '@lotse/contract';
import type { SynonymGroup } from '@lotse/contract/content';
import type { Logger } from 'pino';
import type { LiveContent } from '../content/live-content.ts';
import type { Hints } from '../hints/hints.ts';
import type { Route } from '../route.ts';
import { articleRoutes, createArticles, type ArticleService } from '../services/articles.ts';
import type { TimeZone } from '../services/time-zone.ts';
import type { Store } from '../store/store.ts';
import { learnWords } from './customer-words.ts';
import { knowledgeRoutes } from './desk-routes.ts';
import { createSearchIndexes, searchIndexRoute } from './indexes.ts';
import { createKnowledge } from './knowledge.ts';
import { createWordSources } from './leading-words.ts';
import { openWordFiles, type WordFilePaths } from './word-files.ts';

export interface OpenKnowledgeParts {
  readonly live: LiveContent;
  readonly inFolder: readonly WrittenArticle[];
  readonly flows: readonly FlowDefinition[];
  /** Word lists that the operator has installed. */
  readonly wordFiles: WordFilePaths;
  readonly store: Store;
  readonly hints: Hints;
  readonly clock: () => Date;
  readonly zone: TimeZone;
  readonly log: Logger;
}

export interface OpenKnowledge {
  readonly articles: ArticleService;
  readonly routes: readonly Route[];
  /** Reads the word files, and forgets by itself what customers searched for when its time is over, until `signal` ends. */
  watch(signal: AbortSignal): void;
}

const hour = 60 * 60_000;
const keptMs = 90 * 24 * hour;

/** Resolves when customers can read; whoever searches before the indexes are ready waits for them. */
export const openKnowledge = async ({ live, inFolder, flows, wordFiles, store, hints, clock, zone, log }: OpenKnowledgeParts): Promise<OpenKnowledge> => {
  const today = () => zone.wallTime(clock().getTime()).date;
  const articles = createArticles({ store, hints, clock, zone });
  const synonyms = (locale: string): readonly SynonymGroup[] | undefined => live.settings.synonyms.get(locale)?.groups;
  const written = () => [...live.settings.articles.values()];
  const files = openWordFiles(wordFiles);
  const indexes = createSearchIndexes({ articles: written, synonyms, expansions: () => files.all, today });
  const words = createWordSources({ synonyms: (locale) => synonyms(locale) ?? [], files });

  const publish = async (): Promise<void> => {
    await Promise.all([articles.replace(written()), indexes.refresh()]);
    void readFiles();
  };
  /** What is written is found at once; what the word lists say about it a moment later. */
  const readFiles = async (): Promise<void> => {
    try {
      if (await files.read(written())) await indexes.refresh();
    } catch (error) {
      log.error({ err: error }, 'the thesaurus or the dictionary could not be read; search goes on without');
    }
  };
  let published = Promise.resolve();
  live.onChange((name) => {
    if (name !== 'articles' && name !== 'synonyms') return;
    published = published.then(publish, publish);
    published.catch((error: unknown) => log.error({ err: error }, 'a change of the knowledge base has not reached customers'));
  });
  await articles.replace(written());

  learnWords({ store, hints, clock, log });
  hints.subscribe('everything', (hint) => {
    if (hint.kind !== 'started') return;
    const since = new Date(clock().getTime() - hour / 2).toISOString();
    store.searches.ended({ visitorId: hint.visitorId, since }).catch((error: unknown) => log.warn({ err: error }, 'how a search ended could not be kept'));
  });
  const forget = () =>
    void store.searches
      .forget(new Date(clock().getTime() - keptMs).toISOString())
      .catch((error: unknown) => log.error({ err: error }, 'old searches could not be erased; tried again within the hour'));

  return {
    articles,
    routes: [
      // First, for `articles/index` is no article.
      searchIndexRoute(indexes),
      ...articleRoutes(articles),
      ...knowledgeRoutes({ knowledge: createKnowledge({ live, inFolder, flows, store, clock, today, published: () => published, words }), indexes, words }),
    ],
    watch(signal) {
      indexes.refresh().then(readFiles, (error: unknown) => log.error({ err: error }, 'the search index could not be built'));
      articles.watch(signal);
      forget();
      const timer = setInterval(forget, hour).unref();
      signal.addEventListener('abort', () => clearInterval(timer), { once: true });
    },
  };
};
