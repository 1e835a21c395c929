import { LotseError, type Article } from '@lotse/contract';
import type { Rerank, SearchIndex } from '@lotse/search';
import type { Found } from './state.ts';
import type { Stay } from './stay.ts';

const shortest = 2;
const shown = 5;
const shownFirst = 6;
const suggested = 2;
/** A hit with less than this share of the best one's score is no help beside it. */
const worthShowing = 0.5;
/** Longest stretch of work between two frames, in milliseconds. */
const slice = 8;

/** The company's articles on this device, and the index over them. */
export class Knowledge {
  readonly #stay: Stay;
  readonly #onFound: (found: Found) => void;
  readonly #articles = new Map<string, Article>();
  #index: SearchIndex | undefined;
  /** Sorts what is nearly alike; comes after the first letters. */
  #rerank: Rerank | undefined;
  #loading: Promise<void> | undefined;

  /** `onFound` is told each time an answer to the customer's words is there. */
  constructor(stay: Stay, onFound: (found: Found) => void) {
    this.#stay = stay;
    this.#onFound = onFound;
  }

  /** Loads articles and builds the index; after a failure the next call tries again. */
  load(): Promise<void> {
    this.#loading ??= this.#load().catch((thrown: unknown) => {
      this.#loading = undefined;
      this.#set({ articles: 'failed', problem: LotseError.from(thrown) });
    });
    return this.#loading;
  }

  search(text: string): void {
    this.#show(text);
    void this.load().then(() => this.#refine());
  }

  async read(id: string): Promise<Article> {
    const { locale } = this.#stay.options;
    const known = this.#articles.get(id);
    if (known) return known;
    const article = await this.#stay.ask(({ articles }) => {
      if (!articles) throw new LotseError('not-found', 'This backend has no articles.');
      return articles.get(id, language(locale));
    });
    this.#articles.set(id, article);
    return article;
  }

  /** The best of what a sure answer to these words would be. */
  suggest(text: string): readonly Article[] {
    const found = this.#find(text);
    return found?.level === 'answer' ? found.hits.slice(0, suggested).map(({ article }) => article) : [];
  }

  /** Those of these articles that the company has. */
  async known(ids: readonly string[]): Promise<readonly Article[]> {
    if (ids.length > 0) await this.load();
    return ids.flatMap((id) => this.#articles.get(id) ?? []);
  }

  async #load(): Promise<void> {
    this.#set({ articles: 'loading', problem: undefined });
    const locale = language(this.#stay.options.locale);
    const createIndex = await (locale === 'de' ? german() : english());
    const index = createIndex([], { locale });
    let cursor: string | undefined;
    do {
      const page = await this.#stay.ask(
        ({ articles }) => articles?.list({ locale, cursor }) ?? Promise.resolve({ articles: [], removed: [], version: '0', cursor: undefined }),
      );
      await this.#take(index, page.articles);
      cursor = page.cursor;
    } while (cursor !== undefined);
    this.#index = index;
    this.#set({ articles: 'ready', problem: undefined, popular: this.#popular() });
    this.#show(this.#stay.state.knowledge.text);
  }

  /** A finer order changes what is shown only with the next letter, so that nothing moves under a finger. */
  async #refine(): Promise<void> {
    if (this.#rerank || !this.#index) return;
    const { rerank } = await import('@lotse/search/rerank');
    this.#rerank = rerank;
  }

  async #take(index: SearchIndex, articles: readonly Article[]): Promise<void> {
    let began = performance.now();
    for (const article of articles) {
      this.#articles.set(article.id, article);
      index.add([article]);
      if (performance.now() - began < slice) continue;
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
    }
  }

  #show(text: string): void {
    const result = this.#find(text);
    this.#set({ text, result });
    if (result) this.#onFound(result);
  }

  /** What the company says is asked most; where it says nothing, the first of each category. */
  #popular(): readonly Article[] {
    const all = [...this.#articles.values()];
    const said = all.filter(({ popular }) => popular !== undefined).sort((one, other) => (one.popular ?? 0) - (other.popular ?? 0));
    const first = new Map(all.toReversed().map((article) => [article.category, article]));
    return (said.length > 0 ? said : [...first.values()].reverse()).slice(0, shownFirst);
  }

  #find(text: string): Found | undefined {
    if (!this.#index || text.trim().length < shortest) return undefined;
    const { level, hits } = this.#index.search(text, { limit: shown, rerank: this.#rerank });
    const least = (hits[0]?.score ?? 0) * worthShowing;
    return {
      text,
      level,
      hits: hits
        .filter(({ score }) => score >= least)
        .flatMap(({ id, highlights }) => {
          const article = this.#articles.get(id);
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

// By name, so that the bundle takes nothing else of the engine.
const german = async () => {
  const { createIndex } = await import('@lotse/search/de');
  return createIndex;
};
const english = async () => {
  const { createIndex } = await import('@lotse/search/en');
  return createIndex;
};
