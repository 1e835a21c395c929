/** Articles that may answer what somebody is writing, before a person does. Loaded when he writes. */
import type { ArticleCard, Client } from '@lotse/client';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { WayContext } from '../channels/ways.ts';
import { icon } from '../icons/icon.ts';
import { close } from '../icons/icons.ts';
import { file } from '../icons/more-icons.ts';
import { talkWords, type TalkStrings } from '../strings/talk.ts';
import { suggestionStyles } from './suggestions.styles.ts';

/** How long nobody types before something is suggested, in milliseconds. */
const rest = 600;
/** Letters that say what it is about. */
const enough = 12;

export class Suggestions {
  readonly #host: LitElement;
  readonly #lotse: Pick<WayContext, 'client' | 'navigation'>;
  #articles: readonly ArticleCard[] = [];
  #strings: TalkStrings | undefined;
  #shown = true;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, lotse: Pick<WayContext, 'client' | 'navigation'>) {
    this.#host = host;
    this.#lotse = lotse;
    if (suggestionStyles.styleSheet) host.shadowRoot?.adoptedStyleSheets.push(suggestionStyles.styleSheet);
  }

  /** He has written; what is there now. */
  wrote(text: string): void {
    clearTimeout(this.#timer);
    if (text.trim().length < enough) return this.#show([]);
    this.#timer = setTimeout(() => void this.#look(text), rest);
  }

  async #look(text: string): Promise<void> {
    const { client, navigation } = this.#lotse;
    if (!client || !navigation) return;
    this.#shown = await client.suggestions();
    this.#strings = await talkWords.load(client.locale);
    this.#show(this.#shown ? unread(client, client.suggest(text)) : []);
  }

  #show(articles: readonly ArticleCard[]): void {
    if (articles.length === 0 && this.#articles.length === 0) return;
    this.#articles = articles;
    this.#host.requestUpdate();
  }

  /** Over what stands above the field, so that the field stays where it is. */
  template(): TemplateResult | typeof nothing {
    const strings = this.#strings;
    if (!strings || this.#articles.length === 0) return nothing;
    return html`<div class="suggested card" role="status">
      <div class="top"><span class="label">${strings.mayHelp}</span><button class="plain" type="button" aria-label=${strings.noSuggestions} title=${strings.noSuggestions} @click=${this.#never}>${icon(close)}</button></div>
      ${this.#articles.map(({ id, title }) => html`<button class="row" type="button" @click=${() => this.#lotse.navigation?.go({ article: id })}>${icon(file)}<span class="grow">${title}</span></button>`)}
    </div>`;
  }

  readonly #never = (): void => {
    this.#shown = false;
    void this.#lotse.client?.suggestions(false);
    this.#show([]);
    this.#host.renderRoot.querySelector<HTMLElement>('textarea[part]')?.focus();
  };
}

/** What he has read already did not help. */
const unread = ({ state }: Client, articles: readonly ArticleCard[]): readonly ArticleCard[] =>
  articles.filter(({ id }) => !state.trail.some((item) => item.kind === 'article' && item.articleId === id));
