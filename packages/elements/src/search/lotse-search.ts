import type { Client } from '@lotse/client';
import { html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import { ClientController } from '../client-controller.ts';
import { icon } from '../icons/icon.ts';
import { close, search } from '../icons/icons.ts';
import { pieces } from '../pieces.styles.ts';
import { styles } from './lotse-search.styles.ts';
import type { SearchResults } from './search-results.ts';

/**
 * The field for a question or keyword, and what is found. The list comes with the search chunk, on the first focus.
 * @csspart search-input - The field.
 * @csspart result - One article that was found.
 * @csspart article - The text of the article that is read here.
 * @csspart helped - Says that it helped.
 * @csspart not-helped - Says that it did not.
 * @csspart human - A way to a human.
 */
export class LotseSearch extends LitElement {
  static override styles = [pieces, styles];
  static override get properties(): PropertyDeclarations {
    return { client: { attribute: false }, inPanel: { type: Boolean, attribute: 'in-panel' }, place: { type: String, reflect: true } };
  }
  declare client: Client | undefined;
  /** A screen of the widget: its parts take their places in the panel. */
  declare inPanel: boolean;
  /** Inside the widget: in the band of the home screen without results, or in the bar with them. */
  declare place: 'band' | 'bar';
  readonly #lotse = new ClientController(this);
  #results: SearchResults | undefined;
  #text = '';

  constructor() {
    super();
    this.inPanel = false;
    this.place = 'bar';
  }

  /** The words in the field. */
  get text(): string {
    return this.#text;
  }

  override focus(): void {
    this.#field?.focus();
  }

  /** Searches for these words, as if they had been typed. */
  show(text: string): void {
    this.#text = text;
    this.#seek();
  }

  /** Loads the list, so that the first letter finds something. */
  async warm(): Promise<void> {
    void this.#lotse.client?.warmSearch();
    if (this.#results) return;
    const { resultsOf } = await import('./search.ts');
    const results = await resultsOf(this, this.#lotse);
    this.#results ??= results;
    this.requestUpdate();
  }

  override render() {
    const { strings, client } = this.#lotse;
    if (!strings || !client) return nothing;
    const results = this.place === 'bar' ? this.#results : undefined;
    return html`
      <div class="search" role="search">
        ${icon(search)}
        <input id="field" class="field" part="search-input" type="text" role="combobox" inputmode="search" enterkeyhint="search" autocomplete="off" spellcheck="false" maxlength="200"
          aria-label=${strings.questionOrKeyword} placeholder=${strings.questionOrKeyword} aria-autocomplete="list"
          aria-expanded=${results?.expanded ?? false} aria-controls=${results?.expanded ? 'results' : nothing} aria-activedescendant=${results?.active ?? nothing}
          @focus=${this.warm} @input=${this.#typed} @click=${this.#pressed} @keydown=${this.#key} />
        ${
          this.#text && this.place === 'bar'
            ? html`<button type="button" class="plain" aria-label=${strings.clear} @click=${this.#clear}>${icon(close)}</button>`
            : nothing
        }
      </div>
      ${results?.template()}
    `;
  }

  /** What was asked for by `show`, perhaps before there was a field; what is being typed stands there already. */
  protected override updated(): void {
    if (this.#field && this.#field.value !== this.#text) this.#field.value = this.#text;
  }

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }
  readonly #typed = (event: Event): void => {
    this.#text = (event.target as HTMLInputElement).value;
    this.#seek();
  };
  /** Two letters are the least one can search for; from then on the results take the place of the home screen. */
  #seek(): void {
    void this.warm();
    this.requestUpdate();
    // In a task of its own: what takes a letter in lays the page out anew, and would do so with the list.
    setTimeout(() => {
      this.#lotse.client?.search(this.#text);
      this.#pressed();
    });
  }
  readonly #pressed = (): void => {
    if (this.inPanel && this.place === 'band' && this.#text.trim().length > 1) this.#lotse.navigation?.go('search');
  };
  readonly #clear = (): void => {
    this.show('');
    this.focus();
  };
  readonly #key = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (this.place === 'band' && event.key === 'Enter') this.#pressed();
    else if (this.place === 'bar') this.#results?.keydown(event);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-search': LotseSearch;
  }
}
