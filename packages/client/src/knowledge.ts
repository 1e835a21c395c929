import { LotseError, type Article, type ArticleCard } from '@lotse/contract';
import type { Rerank, SearchIndex } from '@lotse/search';
import { packsOf } from './packs.ts';
import { breath } from './pause.ts';
import type { Category, Found } from './state.ts';
import { offered, type Stay } from './stay.ts';

const shortest = 2;
const shown = 5;
const shownFirst = 6;
const suggested = 2;
/** A hit with less than this share of the best one's score is no help beside it. */
const worthShowing = 0.5;
const firstLetters = 'ab';
/** What is known is asked for again after so long, in milliseconds: an answer written today is found today. */
const fresh = 60_000;

/** All there is to find, and how it is found. */
export interface Holdings {
  readonly version: string;
  readonly index: Pick<SearchIndex, 'search'>;
  readonly cards: readonly ArticleCard[];
}

/** The company's articles on this device, and the index over them. */
export class Knowledge {
  readonly #stay: Stay;
  readonly #onFound: (found: Found) => void;
  #cards = new Map<string, ArticleCard>();
  /** What was read, or is about to be. */
  readonly #bodies = new Map<string, Promise<Article>>();
  #holdings: Holdings | undefined;
  #askedAt = 0;
  /** Sorts what is nearly alike; comes after the first letters. */
  #rerank: Rerank | undefined;
  #loading: Promise<void> | undefined;

  /** `onFound` is told each time an answer to the customer's words is there. */
  constructor(stay: Stay, onFound: (found: Found) => void) {
    this.#stay = stay;
    this.#onFound = onFound;
  }

  /** Loads what can be found, and looks for news where that was a while ago; after a failure the next call tries again. */
  load(): Promise<void> {
    if (this.#holdings && performance.now() - this.#askedAt > fresh) void this.#ask(this.#holdings.version).catch(Boolean);
    this.#loading ??= this.#load().catch((thrown: unknown) => {
      this.#loading = undefined;
      this.#set({ articles: 'failed', problem: LotseError.from(thrown) });
    });
    return this.#loading;
  }

  /** Answers at once where it can: the list follows each letter. */
  search(text: string): void {
    this.#show(text);
    void this.load()
      .then(() => this.#refine())
      .catch(Boolean);
  }

  /** What there is on one subject; without a name, all subjects again. */
  browse(name: string | undefined): void {
    const articles = [...this.#cards.values()].filter(({ category }) => category === name);
    this.#set({ category: name === undefined ? undefined : { name, articles } });
  }

  read(id: string): Promise<Article> {
    let body = this.#bodies.get(id);
    if (!body) {
      body = this.#fetch(id);
      this.#bodies.set(id, body);
      body.catch(() => this.#bodies.delete(id));
    }
    return body;
  }

  /** The language of what is said there. */
  localeOf(id: string): string {
    return this.#cards.get(id)?.locale ?? language(this.#stay.options.locale);
  }

  /** The best of what a sure answer to these words would be. */
  suggest(text: string): readonly ArticleCard[] {
    const found = this.#find(text);
    return found?.level === 'answer' ? found.hits.slice(0, suggested).map(({ article }) => article) : [];
  }

  /** Those of these articles that the company has. */
  async known(ids: readonly string[]): Promise<readonly ArticleCard[]> {
    if (ids.length > 0) await this.load();
    return ids.flatMap((id) => this.#cards.get(id) ?? []);
  }

  #fetch(id: string): Promise<Article> {
    return this.#stay.ask(({ articles }) => offered(articles?.get(id, this.localeOf(id))));
  }

  async #load(): Promise<void> {
    this.#set({ articles: 'loading', problem: undefined });
    await this.#ask();
    this.#set({ articles: 'ready', problem: undefined });
    this.#show(this.#stay.state.knowledge.text);
  }

  /** Ready-built where the backend does that, else built here: neither is there before it is whole. */
  async #ask(version?: string): Promise<void> {
    this.#askedAt = performance.now();
    const locale = language(this.#stay.options.locale);
    const packs = packsOf(locale);
    const engine = import('@lotse/search/load');
    // Both are awaited later, or not at all: who asks is told of the failure then.
    Promise.all([packs, engine]).catch(Boolean);
    const answer = await this.#stay.ask(async ({ articles }) => (articles?.index ? { file: await articles.index({ locale, version }) } : undefined));
    if (answer && !answer.file) return;
    if (answer?.file) {
      const { version, locale: written, index, articles } = answer.file;
      const { loadIndex } = await engine;
      this.#hold({ version, index: await loadIndex(index, breath, ...(await (written === locale ? packs : packsOf(written)))), cards: articles });
    } else {
      const { build } = await import('./build-index.ts');
      const built = await build(this.#stay, locale, await packs, version);
      if (!built) return;
      for (const article of built.articles) this.#bodies.set(article.id, Promise.resolve(article));
      this.#hold(built);
    }
  }

  /** What is on the screen stays as it is until the next letter. */
  #hold(holdings: Holdings): void {
    if (this.#holdings) this.#bodies.clear();
    this.#holdings = holdings;
    this.#cards = new Map(holdings.cards.map((card) => [card.id, card]));
    this.#set({ popular: this.#popular(), categories: this.#categories() });
    // The first search of a page is slow, for its code is new: that is not left to the first letter.
    setTimeout(() => holdings.index.search(firstLetters));
  }

  /** A finer order changes what is shown only with the next letter, so that nothing moves under a finger. */
  async #refine(): Promise<void> {
    if (this.#rerank || !this.#holdings) return;
    const { rerank } = await import('@lotse/search/rerank');
    this.#rerank = rerank;
  }

  #show(text: string): void {
    const result = this.#find(text);
    this.#set({ text, result, category: undefined });
    if (result) this.#onFound(result);
  }

  /** What the company says is asked most; where it says nothing, the first of each category. */
  #popular(): readonly ArticleCard[] {
    const all = [...this.#cards.values()];
    const said = all.filter(({ popular }) => popular !== undefined).sort((one, other) => (one.popular ?? 0) - (other.popular ?? 0));
    const first = new Map(all.toReversed().map((article) => [article.category, article]));
    return (said.length > 0 ? said : [...first.values()].reverse()).slice(0, shownFirst);
  }

  /** Those with most to read first. */
  #categories(): readonly Category[] {
    const sizes = new Map<string, number>();
    for (const { category } of this.#cards.values()) if (category !== undefined) sizes.set(category, (sizes.get(category) ?? 0) + 1);
    return Array.from(sizes, ([name, size]) => ({ name, size })).sort((one, other) => other.size - one.size);
  }

  #find(text: string): Found | undefined {
    if (!this.#holdings || text.trim().length < shortest) return undefined;
    const { level, hits } = this.#holdings.index.search(text, { limit: shown, rerank: this.#rerank });
    const least = (hits[0]?.score ?? 0) * worthShowing;
    return {
      text,
      level,
      hits: hits
        .filter(({ score }) => score >= least)
        .flatMap(({ id, highlights }) => {
          const article = this.#cards.get(id);
          return article ? [{ article, titleMarks: highlights.title, excerpt: highlights.excerpt.text, excerptMarks: highlights.excerpt.marks }] : [];
        }),
    };
  }

  #set(change: Partial<Stay['state']['knowledge']>): void {
    this.#stay.set({ knowledge: { ...this.#stay.state.knowledge, ...change } });
  }
}

/** Articles are kept by language; `de-AT` reads `de`. */
const language = (locale: string): string => locale.split('-')[0] ?? locale;
