import type { ClientState, FoundArticle, Mark, OfferedFlow } from '@lotse/client';
import type { ArticleCard } from '@lotse/contract';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { ClientController } from '../client-controller.ts';
import { icon } from '../icons/icon.ts';
import { back, edit, file } from '../icons/more-icons.ts';
import { morePieces } from '../more-pieces.styles.ts';
import type { Strings } from '../strings/strings.ts';
import type { LotseSearch } from './lotse-search.ts';
import { doable } from '../widget/doable.ts';
import { resultStyles } from './results.styles.ts';
import type { SearchResults } from './search-results.ts';
import { coming, failure, people } from '../setbacks.ts';

/** The count is read out once nobody has typed for so long, in milliseconds. */
const quietFor = 700;

/** At most so many things to do stand above the answers. */
const mostFlows = 2;

interface Option {
  readonly flow?: OfferedFlow | undefined;
  readonly article?: ArticleCard | undefined;
  readonly found?: FoundArticle | undefined;
}

/** The list below the field: what was found, or what is asked most often while nothing is typed. */
export class Results implements SearchResults, ReactiveController {
  readonly #element: LotseSearch;
  readonly #lotse: ClientController<Strings>;
  #index = -1;
  #of: string | undefined;
  #told = '';
  #quiet: ReturnType<typeof setTimeout> | undefined;
  /** The article that is read here, where no widget shows it. */
  #reading: string | undefined;

  constructor(element: LotseSearch, lotse: ClientController<Strings>) {
    this.#element = element;
    this.#lotse = lotse;
    for (const { styleSheet } of [morePieces, resultStyles]) if (styleSheet) element.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    element.addController(this);
  }

  get active(): string | undefined {
    return this.#index < 0 ? undefined : idOf(this.#index);
  }
  get expanded(): boolean {
    return this.#reading === undefined && this.#options().length > 0;
  }

  hostDisconnected(): void {
    clearTimeout(this.#quiet);
  }

  /** Other words, other list: nothing in it is chosen yet, and what was read out is out of date. */
  hostUpdate(): void {
    const { state, strings } = this.#lotse;
    const result = state?.knowledge.result;
    if (!strings || result?.text === this.#of) return;
    this.#of = result?.text;
    this.#index = -1;
    this.#reading = undefined;
    this.#told = '';
    clearTimeout(this.#quiet);
    if (!result) return;
    this.#quiet = setTimeout(() => {
      this.#told = result.level === 'none' ? strings.noSureAnswer : strings.found(result.hits.length);
      this.#element.requestUpdate();
    }, quietFor);
  }

  keydown(event: KeyboardEvent): void {
    const last = this.#options().length - 1;
    const chosen = this.#index >= 0;
    const move = { ArrowDown: this.#index >= last ? 0 : this.#index + 1, ArrowUp: this.#index <= 0 ? last : this.#index - 1, Home: 0, End: last }[event.key];
    if (move !== undefined) {
      // In the field Home and End belong to the words, until something is chosen.
      if (last < 0 || (!chosen && event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
      this.#choose(move);
    } else if (event.key === 'Enter') {
      if (last < 0) return;
      if (chosen) this.#open(this.#index);
      else if (matchMedia('(pointer: coarse)').matches) this.#element.renderRoot.querySelector('input')?.blur();
      else this.#choose(0);
    } else if (event.key === 'Escape') {
      if (chosen) this.#choose(-1);
      else if (this.#element.text !== '') this.#element.show('');
      else return;
    } else {
      // Left and Right go on in the words.
      if (chosen && event.key.startsWith('Arrow')) this.#choose(-1);
      return;
    }
    event.preventDefault();
  }

  template(): TemplateResult {
    const { state, strings } = this.#lotse;
    return html`<div class="view results">${state && strings ? this.#content(state, strings) : nothing}</div>
      <p class="unseen" role="status">${this.#told}</p>`;
  }

  #content(state: ClientState, strings: Strings): unknown {
    const { knowledge, offers, session, online } = state;
    if (this.#reading !== undefined) {
      return html`<button type="button" class="button quiet" @click=${this.#return}>${icon(back)}${strings.back}</button>
        <lotse-article exportparts="article, helped, not-helped, human" .client=${this.#lotse.client} .article=${this.#reading} .from=${'search'}></lotse-article>`;
    }
    const ways = html`<h2 class="title">${strings.waysToUs}</h2>
      ${people(this.#lotse)}`;
    if (!offers.articles) return ways;
    if (knowledge.articles !== 'ready') {
      if (knowledge.articles === 'failed' || session === 'unavailable' || !online)
        return failure(strings.searchFailed, this.#lotse, () => this.#lotse.client?.retry());
      return coming(knowledge.text ? strings.searching : strings.loading, strings, this.#lotse);
    }
    const options = this.#options();
    const { result } = knowledge;
    if (!result) return options.length > 0 ? this.#list(strings.oftenAskedFor, options) : ways;
    if (result.level === 'none')
      return html`<h2 class="title">${strings.noSureAnswer}</h2>
        <p class="soft hint">${strings.noSureAnswerHint}</p>
        ${people(this.#lotse, this.#element.inPanel ? 3 : undefined)} ${this.#list(strings.perhapsClose, options)}`;
    const count = html`<p class="small soft number count" aria-hidden="true">${strings.found(result.hits.length)}</p>`;
    if (result.level === 'answer') return html`${this.#list(strings.answers, options)}${count}`;
    return html`${this.#list(strings.perhapsClose, options)}${count}
      <h2 class="label">${strings.notAmongThem}</h2>
      ${people(this.#lotse, this.#element.inPanel ? 3 : undefined)}`;
  }

  #list(label: string, options: readonly Option[]): TemplateResult | typeof nothing {
    if (options.length === 0) return nothing;
    return html`<h2 class="label" id="list">${label}</h2>
      <ul id="results" role="listbox" aria-labelledby="list">
        ${options.map((option, index) => this.#option(option, index))}
      </ul>`;
  }

  #option({ article, flow, found }: Option, index: number): TemplateResult {
    const chosen = index === this.#index;
    return html`<li id=${idOf(index)} part="result" class="result ${chosen ? 'active' : ''}" role="option" aria-selected=${chosen} tabindex="0"
      @click=${() => this.#open(index)} @keydown=${(event: KeyboardEvent) => this.#keyOnOption(event, index)}>
      ${icon(flow ? edit : file)}
      <span class="grow">
        <strong>${found ? marked(found.article.title, found.titleMarks) : String((flow ?? article)?.title)}</strong>
        <small>${flow ? this.#lotse.strings?.doItHere : (found?.excerpt ?? `${article?.category ?? ''}`)}</small>
      </span>
    </li>`;
  }

  /** A result can be reached with Tab too; the other keys lead back into the field. */
  #keyOnOption(event: KeyboardEvent, index: number): void {
    if (event.key === 'Tab' || event.key === 'Shift') return;
    event.stopPropagation();
    if (event.key === ' ') {
      event.preventDefault();
      this.#open(index);
      return;
    }
    this.#index = index;
    if (event.key !== 'Enter') this.#element.focus();
    this.keydown(event);
  }

  #options(): readonly Option[] {
    const { state } = this.#lotse;
    if (!state?.offers.articles || state.knowledge.articles !== 'ready') return [];
    const { result, popular } = state.knowledge;
    if (!result) return popular.map((article) => ({ article }));
    // What settles the matter stands above what is said about it.
    const best = this.#element.inPanel ? new Set(result.hits.slice(0, 3).map(({ article }) => article.flow)) : [];
    const flows = [...best].flatMap((settling) => doable(state).filter(({ id }) => id === settling));
    return [...flows.slice(0, mostFlows).map((flow) => ({ flow })), ...result.hits.map((found) => ({ article: found.article, found }))];
  }

  #choose(index: number): void {
    this.#index = index;
    this.#element.requestUpdate();
    void this.#element.updateComplete.then(() => this.#element.renderRoot.querySelector('.active')?.scrollIntoView({ block: 'nearest' }));
  }

  #open(index: number): void {
    const { article, flow } = this.#options()[index] ?? {};
    const { navigation } = this.#lotse;
    if (article || flow) this.#index = index;
    if (flow) navigation?.go({ flow: flow.id });
    else if (article && navigation && this.#element.inPanel) navigation.go({ article: article.id });
    else if (article) this.#read(article.id);
  }

  #read(id: string | undefined): void {
    this.#reading = id;
    this.#element.requestUpdate();
    void this.#element.updateComplete.then(() => this.#element.renderRoot.querySelector('lotse-article')?.focusStart());
  }

  readonly #return = (): void => {
    this.#read(undefined);
    this.#element.focus();
  };
}

const idOf = (index: number): string => `result-${index}`;

/** What matches is bold and underlined, not only coloured. */
const marked = (text: string, marks: readonly Mark[]): unknown[] => {
  const pieces: unknown[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    pieces.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...pieces, text.slice(at)];
};
