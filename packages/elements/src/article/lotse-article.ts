import type { Client } from '@lotse/client';
import type { Article, ArticleCard, LotseError } from '@lotse/contract';
import { parseArticle } from '@lotse/contract';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { waysOf } from '../channels/ways.ts';
import { ClientController } from '../client-controller.ts';
import { icon } from '../icons/icon.ts';
import { back, chevronRight, file } from '../icons/more-icons.ts';
import { thumb } from './icons.ts';
import { morePieces } from '../more-pieces.styles.ts';
import { pieces } from '../pieces.styles.ts';
import { coming, failure, people } from '../setbacks.ts';
import { directionOf } from '../strings/load.ts';
import { words, type Strings } from '../strings/strings.ts';
import { blocksTemplate } from './blocks.ts';
import { styles } from './lotse-article.styles.ts';
import { doable } from '../widget/doable.ts';

/** Letters of what a customer missed. */
const longest = 2_000;

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
  #related: readonly ArticleCard[] = [];
  #problem: 'gone' | 'failed' | undefined;
  /** `said`: what was missing has been sent too. */
  #judgement: 'yes' | 'no' | 'said' | undefined;
  #asking = false;
  #comment = '';
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
    this.#shown = this.#problem = this.#judgement = undefined;
    this.#related = [];
    this.#asking = false;
    this.#comment = '';
    try {
      const article = await client.readArticle(id, this.from ?? 'host');
      if (this.#wanted !== id) return;
      this.#shown = article;
    } catch (thrown) {
      if (this.#wanted !== id) return;
      this.#problem = (thrown as LotseError).code === 'not-found' ? 'gone' : 'failed';
    }
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector('.view')?.scrollTo(0, 0);
    if (this.#focusWhenThere) this.focusStart();
    if (!this.#shown?.related?.length) return;
    const related = await client.related(this.#shown);
    if (this.#wanted !== id) return;
    this.#related = related;
    this.requestUpdate();
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
      ${this.#shown ? this.#foot(strings) : nothing}
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
      return failure(strings.articleFailed, this.#lotse, this.#again);
    return coming(strings.loading, strings, this.#lotse);
  }

  #text({ title, body, locale, updatedAt, flow: settles }: Article, strings: Strings): TemplateResult {
    const { state, navigation } = this.#lotse;
    const flow = state && navigation && doable(state).find(({ id }) => id === settles);
    const level = this.inPanel ? 2 : levelBelow(this);
    return html`
      <article part="article" lang=${locale} dir=${directionOf(locale)}>
        <div class="title" role="heading" aria-level=${level} tabindex="-1">${String(title)}</div>
        ${blocksTemplate(parseArticle(String(body)), { strings, level, open: this.#open })}
      </article>
      ${flow ? html`<div class="card settles"><p class="strong">${flow.title}</p><button type="button" class="button solid" @click=${() => navigation?.go({ flow: flow.id })}>${strings.doItHere}</button></div>` : nothing}
      ${Number.isNaN(Date.parse(updatedAt)) ? nothing : html`<p class="checked soft number"><time datetime=${updatedAt}>${strings.checkedOn(new Date(updatedAt))}</time></p>`}
      ${
        this.#related.length > 0
          ? html`<section class="related">
            <div class="label" role="heading" aria-level=${level + 1}>${strings.related}</div>
            <ul class="card" role="list">
              ${this.#related.map(
                ({ id, title: name }) =>
                  html`<li><button type="button" class="row" @click=${() => this.#open(id)}>${icon(file)}<span class="grow">${name}</span>${icon(chevronRight)}</button></li>`,
              )}
            </ul>
          </section>`
          : nothing
      }
    `;
  }

  // -- did it help -----------------------------------------------------------------------------------------------

  #foot(strings: Strings): TemplateResult {
    const ask = html`<button type="button" part="human" class="button low solid" @click=${this.#ask}>${strings.askAPerson}</button>`;
    const words = { yes: strings.thanks, no: strings.thanksWhatWasMissing, said: strings.thanks };
    return html`<div class="foot" role="group" aria-labelledby="ask">
      <p class="ask strong" id="ask" tabindex="-1">${this.#judgement ? words[this.#judgement] : strings.didThisHelp}</p>
      ${
        this.#judgement
          ? nothing
          : html`<div class="judge">
            <button type="button" part="helped" class="button low" @click=${() => this.#judge(true)}>${icon(thumb)}${strings.yes}</button>
            <button type="button" part="not-helped" class="button low" @click=${() => this.#judge(false)}>${icon(thumb)}${strings.no}</button>
          </div>`
      }
      ${
        this.#judgement === 'no'
          ? html`<p class="small soft" id="optional">${strings.optional}</p>
          <div class="missing">
            <textarea class="field" rows="2" maxlength=${longest} aria-labelledby="ask" aria-describedby="optional" .value=${this.#comment} @input=${this.#keep}></textarea>
            <div class="judge"><button type="button" class="button low" @click=${this.#say}>${strings.send}</button>${ask}</div>
          </div>`
          : nothing
      }
      ${this.#judgement === 'said' ? ask : nothing} ${this.#asking ? people(this.#lotse) : nothing}
    </div>`;
  }

  #judge(helpful: boolean): void {
    if (this.#wanted === undefined) return;
    this.#lotse.client?.rateArticle(this.#wanted, helpful);
    this.#become(helpful ? 'yes' : 'no');
  }

  readonly #keep = (event: Event): void => {
    this.#comment = (event.target as HTMLTextAreaElement).value;
  };

  readonly #say = (): void => {
    const comment = this.#comment.trim();
    if (comment !== '' && this.#wanted !== undefined) this.#lotse.client?.rateArticle(this.#wanted, false, comment);
    this.#become('said');
  };

  /** The words that appear are focused, so that they are read out and the focus is not lost with the button. */
  #become(judgement: 'yes' | 'no' | 'said'): void {
    this.#judgement = judgement;
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#ask')?.focus());
  }

  /** What the customer has just written need not be written again. */
  readonly #ask = (): void => {
    const { client, navigation } = this.#lotse;
    if (!client) return;
    const comment = this.#comment.trim();
    if (this.#judgement === 'no' && comment !== '' && client.state.unsent === '') client.write(comment);
    if (navigation) navigation.go(waysOf(client.state).some(({ kind }) => kind === 'chat') ? 'handoff' : 'channels');
    else {
      this.#asking = true;
      this.requestUpdate();
    }
  };

  // -- from article to article -----------------------------------------------------------------------------------

  readonly #open = (id: string): void => {
    const { navigation } = this.#lotse;
    if (this.inPanel && navigation) {
      navigation.go({ article: id });
      return;
    }
    if (this.article !== undefined) this.#before = [...this.#before, this.article];
    this.#turnTo(id);
  };

  readonly #back = (): void => {
    const id = this.#before.at(-1);
    this.#before = this.#before.slice(0, -1);
    if (id !== undefined) this.#turnTo(id);
  };

  #turnTo(id: string): void {
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

/** The article's title goes on below the last heading that stands before it on the page. */
const levelBelow = (element: Element): number => {
  let outermost = element;
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = outermost.getRootNode()) outermost = root.host;
  const before = [...document.querySelectorAll('h1, h2, h3, h4')].findLast(
    (heading) => heading.compareDocumentPosition(outermost) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before ? Number(before.localName[1]) + 1 : 2;
};

declare global {
  interface HTMLElementTagNameMap {
    'lotse-article': LotseArticle;
  }
}
