import type { Article, Client } from '@lotse/client';
import type { LotseError } from '@lotse/contract';
import { parseArticle } from '@lotse/contract';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ClientController } from '../client-controller.ts';
import { icon } from '../icons/icon.ts';
import { back } from '../icons/more-icons.ts';
import { morePieces } from '../more-pieces.styles.ts';
import { pieces } from '../pieces.styles.ts';
import { coming, interrupted, people } from '../setbacks.ts';
import { directionOf } from '../strings/load.ts';
import { foreignLanguage } from '../strings/foreign-language.ts';
import { words, type Strings } from '../strings/strings.ts';
import { blocksTemplate } from './blocks.ts';
import type { Later } from './later.ts';
import { styles } from './lotse-article.styles.ts';

/**
 * One article: what it says, when that was checked, what belongs near, and whether it helped.
 * @csspart article - The text.
 * @csspart helped - Says that it helped.
 * @csspart not-helped - Says that it did not.
 * @csspart human - A way to a human.
 */
export class LotseArticle extends LitElement {
  static override styles = [pieces, morePieces, styles];
  static override get properties(): PropertyDeclarations {
    return { client: { attribute: false }, inPanel: { type: Boolean, attribute: 'in-panel' }, article: { type: String }, from: { attribute: false } };
  }
  declare client: Client | undefined;
  /** A screen of the widget: its parts take their places in the panel. */
  declare inPanel: boolean;
  /** Id of the article. */
  declare article: string | undefined;
  /** Where the customer came from. */
  declare from: Parameters<Client['readArticle']>[1] | undefined;
  readonly #lotse = new ClientController(this, words);
  #reader: Client | undefined;
  #wanted: string | undefined;
  #shown: Article | undefined;
  #later: Later | undefined;
  #problem: 'gone' | 'failed' | undefined;
  /** The articles one came from by links, where the element stands alone. */
  #before: readonly string[] = [];
  #focusWhenThere = false;

  constructor() {
    super();
    this.inPanel = false;
  }

  /** To the title; to the text that stands in its place until it is there. */
  focusStart(): void {
    this.#focusWhenThere = !this.#shown;
    const [bar, title = bar] = this.renderRoot.querySelectorAll<HTMLElement>('.heading, .title');
    title?.focus();
  }

  protected override willUpdate(): void {
    const { client } = this.#lotse;
    if (client && this.article !== undefined && (client !== this.#reader || this.article !== this.#wanted)) void this.#read(client, this.article);
  }

  async #read(client: Client, id: string): Promise<void> {
    this.#reader = client;
    this.#wanted = id;
    this.#shown = this.#problem = undefined;
    try {
      // Whatever keeps the questions below the text from coming, it can be read.
      const [article] = await Promise.all([client.readArticle(id, this.from ?? 'host'), this.#bringLater().catch(Boolean)]);
      if (this.#wanted !== id) return;
      this.#shown = article;
      this.#later?.turnTo(article);
    } catch (thrown) {
      if (this.#wanted !== id) return;
      this.#problem = (thrown as LotseError).code === 'not-found' ? 'gone' : 'failed';
    }
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector('.view')?.scrollTo(0, 0);
    if (this.#focusWhenThere) this.focusStart();
  }

  async #bringLater(): Promise<void> {
    const { Later } = await import('./later.ts');
    this.#later ??= new Later(this, this.#lotse);
  }

  override render() {
    const { strings, client } = this.#lotse;
    if (!strings || !client || this.article === undefined) return nothing;
    return html`
      ${this.inPanel ? html`<div class="head"><p class="heading" tabindex="-1">${strings.answer}</p></div>` : nothing}
      <div class="view">
        ${this.#before.length > 0 ? html`<button type="button" class="button quiet back" @click=${this.#back}>${icon(back)}${strings.back}</button>` : nothing}
        ${this.#content(strings)}
      </div>
      ${this.#shown ? this.#later?.foot(strings) : nothing}
    `;
  }

  #content(strings: Strings): unknown {
    const { state } = this.#lotse;
    if (this.#shown) return this.#text(this.#shown, strings);
    if (this.#problem === 'gone')
      return html`<h2 class="title" tabindex="-1">${strings.articleGone}</h2>
        <p class="soft">${strings.articleGoneHint}</p>
        ${people(this.#lotse)}`;
    if (this.#problem === 'failed' || state?.session === 'unavailable' || state?.online === false)
      return interrupted(strings.articleFailed, this.#lotse, this.#again);
    // Whoever has asked for it again keeps his place until it comes.
    return html`<div tabindex="-1">${coming(strings.loading, strings, this.#lotse)}</div>`;
  }

  #text({ title, body, locale }: Article, strings: Strings): TemplateResult {
    const level = this.#later?.level ?? 2;
    const language = foreignLanguage(locale, strings);
    return html`
      <article part="article" lang=${locale} dir=${directionOf(locale)}>
        <div class="title" role="heading" aria-level=${level} tabindex="-1">${String(title)}</div>
        ${language ? html`<p class="small soft" lang=${strings.locale}>${language}</p>` : nothing}
        ${blocksTemplate(parseArticle(String(body)), { strings, level, open: (id) => this.turnTo(id) })}
      </article>
      ${this.#later?.below(level, strings)}
    `;
  }

  /** To another article: in the panel one of its screens, elsewhere in the place of this one. */
  turnTo(id: string): void {
    const { navigation } = this.#lotse;
    if (this.inPanel && navigation) {
      navigation.go({ article: id });
      return;
    }
    if (this.article !== undefined) this.#before = [...this.#before, this.article];
    this.#become(id);
  }

  readonly #back = (): void => {
    const id = this.#before.at(-1);
    this.#before = this.#before.slice(0, -1);
    if (id !== undefined) this.#become(id);
  };

  #become(id: string): void {
    this.article = id;
    this.from = 'article';
    this.#focusWhenThere = true;
  }

  readonly #again = (): void => {
    this.#lotse.client?.retry();
    if (this.#problem) this.#wanted = undefined;
    this.#focusWhenThere = true;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-article': LotseArticle;
  }
}
