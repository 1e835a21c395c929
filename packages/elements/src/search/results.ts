import type { Category, Client, ClientState, Found, FoundArticle, Mark, OfferedFlow } from '@lotse/client';
import type { ArticleCard } from '@lotse/contract';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { ClientController } from '../client-controller.ts';
import { icon } from '../icons/icon.ts';
import { back, chevronRight, edit, file } from '../icons/more-icons.ts';
import { morePieces } from '../more-pieces.styles.ts';
import type { Target } from '../navigation.ts';
import { coming, interrupted, people } from '../setbacks.ts';
import { foreignLanguage } from '../strings/foreign-language.ts';
import type { Strings } from '../strings/strings.ts';
import { doable } from '../widget/doable.ts';
import { book } from './icons.ts';
import type { LotseSearch } from './lotse-search.ts';
import { resultStyles } from './results.styles.ts';
import type { SearchResults } from './search-results.ts';

/** The count is read out once nobody has typed for so long, in milliseconds. */
const quietFor = 700;

/** At most so many things to do stand above the answers. */
const mostFlows = 2;

/** What can be chosen: something to do, something to read, or a category; none leads back to all of them. */
type Option =
  | { readonly flow: OfferedFlow }
  | { readonly article: ArticleCard; readonly found?: FoundArticle | undefined }
  | { readonly category: Category | undefined };

/** The list below the field: what was found, or what is asked most often while nothing is typed. */
export class Results implements SearchResults, ReactiveController {
  readonly #element: LotseSearch;
  readonly #lotse: ClientController<Strings>;
  #index = -1;
  #of: unknown;
  /** What settles the matter, for as long as the answers below it are the same: what comes late would move them under a finger. */
  #flows: readonly OfferedFlow[] = [];
  /** It is another list than was painted. */
  #turned = false;
  /** Asking where it stands would cost a layout for each letter. */
  #scrolled = false;
  #told = '';
  #quiet: ReturnType<typeof setTimeout> | undefined;
  /** The article that is read here, where no widget shows it. */
  #reading: string | undefined;
  /** Of the list, in a page: what stands below it does not jump from letter to letter. */
  #height = 0;
  /** The words that went on to a person. */
  #brought = '';

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
    if (!state || !strings) return;
    const { result, category } = state.knowledge;
    const of = result ?? category;
    if (of === this.#of) return;
    this.#of = of;
    this.#flows = result && this.#element.inPanel ? settling(result, doable(state)) : [];
    this.#turned = true;
    this.#index = -1;
    this.#reading = undefined;
    this.#told = '';
    clearTimeout(this.#quiet);
    const count = result?.hits.length ?? category?.articles.length;
    if (count === undefined) return;
    this.#quiet = setTimeout(() => {
      this.#told = result?.level === 'none' ? strings.noSureAnswer : strings.found(count);
      this.#element.requestUpdate();
    }, quietFor);
  }

  hostUpdated(): void {
    const view = this.#element.renderRoot.querySelector<HTMLElement>('.results');
    if (this.#turned && this.#scrolled) {
      this.#scrolled = false;
      view?.scrollTo(0, 0);
    }
    this.#turned = false;
    if (!view || this.#element.inPanel) return;
    const typed = this.#element.text !== '' && this.#reading === undefined;
    this.#height = typed ? Math.max(this.#height, view.offsetHeight) : 0;
    view.style.minHeight = typed ? `${this.#height}px` : '';
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
      else if (this.#lotse.state?.knowledge.category) this.#lotse.client?.browse();
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
    return html`<div class="view results" tabindex="-1" @scroll=${() => (this.#scrolled = true)}>${state && strings ? this.#content(state, strings) : nothing}</div>
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
        return interrupted(strings.searchFailed, this.#lotse, () => this.#lotse.client?.retry());
      return coming(knowledge.text ? strings.searching : strings.loading, strings, this.#lotse);
    }
    const options = this.#options();
    const { result, category } = knowledge;
    if (!result) return options.length > 0 ? this.#list(category?.name ?? strings.oftenAskedFor, options, strings) : ways;
    if (result.level === 'none')
      return html`<h2 class="title">${strings.noSureAnswer}</h2>
        <p class="soft hint">${strings.noSureAnswerHint}</p>
        ${this.#people()} ${this.#list(strings.perhapsClose, options, strings)}`;
    const count = html`<p class="small soft number count" aria-hidden="true">${strings.found(result.hits.length)}</p>`;
    if (result.level === 'answer') return html`${this.#list(strings.answers, options, strings)}${count}`;
    return html`${this.#list(strings.mayFit, options, strings)}${count}
      <h2 class="label">${strings.notAmongThem}</h2>
      ${this.#people()}`;
  }

  /** Where nothing is typed the categories stand in the same list, as a group: so the arrows reach them too. */
  #list(label: string, options: readonly Option[], strings: Strings): TemplateResult | typeof nothing {
    if (options.length === 0) return nothing;
    const row = (option: Option, index: number) => this.#option(option, index, strings);
    const first = options.findIndex((option) => 'category' in option && option.category);
    return html`<h2 class="label" id="list" tabindex="-1">${label}</h2>
      <div id="results" role="listbox" aria-labelledby=${first < 0 ? 'list' : 'list topics'}>
        ${(first < 0 ? options : options.slice(0, first)).map(row)}
        ${
          first < 0
            ? nothing
            : html`<div role="group" aria-labelledby="topics">
              <p class="label" id="topics" role="presentation">${strings.topics}</p>
              ${options.slice(first).map((option, index) => row(option, first + index))}
            </div>`
        }
      </div>`;
  }

  #option(option: Option, index: number, strings: Strings): TemplateResult {
    const chosen = index === this.#index;
    return html`<div id=${idOf(index)} part="result" class="result ${chosen ? 'active' : ''}" role="option" aria-selected=${chosen} tabindex="0"
      @click=${() => this.#open(index)} @keydown=${(event: KeyboardEvent) => this.#keyOnOption(event, index)} @pointermove=${() => this.#warm(option)} @focus=${() => this.#warm(option)}>
      ${this.#what(option, strings)}
    </div>`;
  }

  #what(option: Option, strings: Strings): TemplateResult {
    if ('flow' in option) return html`${icon(edit)}<span class="grow"><strong>${option.flow.title}</strong><small>${strings.doItHere}</small></span>`;
    if ('category' in option) {
      const { category } = option;
      return category
        ? html`${icon(book)}<span class="grow"><strong>${category.name}</strong><small class="number">${strings.answersThere(category.size)}</small></span>${icon(chevronRight)}`
        : html`${icon(back)}<span class="grow"><strong>${strings.allTopics}</strong></span>`;
    }
    const { article, found } = option;
    const language = foreignLanguage(article.locale, strings);
    const lang = language === undefined ? nothing : article.locale;
    const more = found?.excerpt ?? (this.#lotse.state?.knowledge.category ? '' : `${article.category ?? ''}`);
    return html`${icon(file)}
      <span class="grow">
        <strong lang=${lang}>${found ? marked(article.title, found.titleMarks) : String(article.title)}</strong>
        ${language || more ? html`<small>${language ? html`<span class="language">${language}</span> ` : nothing}<span lang=${lang}>${more}</span></small>` : nothing}
      </span>`;
  }

  /** Whoever goes on to a person need not write again what he searched for. */
  #people(): TemplateResult | typeof nothing {
    const { client, strings, navigation } = this.#lotse;
    if (!client || !navigation) return people(this.#lotse);
    const go = (target: Target) => {
      if (target === 'handoff' || target === 'conversation') this.#bring(client);
      navigation.go(target);
    };
    return people({ client, strings, navigation: { go, back: () => navigation.back() } }, this.#element.inPanel ? 3 : undefined);
  }

  /** What he wrote himself is not overwritten. */
  #bring(client: Client): void {
    if (client.state.unsent !== '' && client.state.unsent !== this.#brought) return;
    this.#brought = this.#element.text.trim();
    client.write(this.#brought);
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
    const { result, popular, categories, category } = state.knowledge;
    if (category) return [{ category: undefined }, ...category.articles.map((article) => ({ article }))];
    // One category would be all there is.
    if (!result) return [...popular.map((article) => ({ article })), ...(categories.length > 1 ? categories.map((each) => ({ category: each })) : [])];
    return [...this.#flows.map((flow) => ({ flow })), ...result.hits.map((found) => ({ article: found.article, found }))];
  }

  #choose(index: number): void {
    this.#index = index;
    this.#element.requestUpdate();
    const option = this.#options()[index];
    if (option) this.#warm(option);
    void this.#element.updateComplete.then(() => this.#element.renderRoot.querySelector('.active')?.scrollIntoView({ block: 'nearest' }));
  }

  #warm(option: Option): void {
    if ('article' in option) this.#lotse.client?.warmArticle(option.article.id);
  }

  #open(index: number): void {
    const option = this.#options()[index];
    const { navigation } = this.#lotse;
    if (!option) return;
    if ('category' in option) {
      this.#browse(option.category?.name);
      return;
    }
    this.#index = index;
    if ('flow' in option) navigation?.go({ flow: option.flow.id });
    else if (navigation && this.#element.inPanel) navigation.go({ article: option.article.id });
    else this.#read(option.article.id);
  }

  /** Whoever came by the keys goes on with them: at the first answer, or where he was. Whoever pointed hears what he is in. */
  #browse(name: string | undefined): void {
    const { client, state } = this.#lotse;
    const before = state?.knowledge.category?.name;
    const byKeys = this.#element.shadowRoot?.activeElement?.localName === 'input';
    // A category begins at its first row, however soon after scrolling it was pressed.
    this.#scrolled = true;
    client?.browse(name);
    void this.#element.updateComplete.then(() => {
      if (byKeys)
        this.#choose(
          this.#options().findIndex((option) => (name === undefined ? 'category' in option && option.category?.name === before : 'article' in option)),
        );
      else this.#element.renderRoot.querySelector<HTMLElement>('#list')?.focus({ preventScroll: true });
    });
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

/** What settles the matter stands above what is said about it; what a lesser answer would settle does not stand above the best one. */
const settling = ({ hits }: Found, flows: readonly OfferedFlow[]): readonly OfferedFlow[] => {
  const found = new Set<OfferedFlow>();
  for (const { article } of hits) {
    const flow = flows.find(({ id }) => id === article.flow);
    if (!flow) break;
    found.add(flow);
  }
  return [...found].slice(0, mostFlows);
};

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
