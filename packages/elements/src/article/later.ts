/** What stands below an article: what settles the matter, when it was checked, what belongs near, its link, and whether it helped. Loaded while the text is fetched. */
import type { Article, ArticleCard } from '@lotse/client';
import { html, nothing, type TemplateResult } from 'lit';
import { waysOf } from '../channels/ways.ts';
import type { ClientController } from '../client-controller.ts';
import { icon, type Icon } from '../icons/icon.ts';
import { chevronRight, copy, file } from '../icons/more-icons.ts';
import { people } from '../setbacks.ts';
import type { Strings } from '../strings/strings.ts';
import { doable } from '../widget/doable.ts';
import { laterStyles } from './later.styles.ts';
import type { LotseArticle } from './lotse-article.ts';

/** Turned round where it says no. */
const thumb: Icon = ['M8 11v9H4.5v-9H8Zm0 0 3.5-7.5c1.6 0 2.5 1.2 2.2 2.7L13 9.5h5a2 2 0 0 1 2 2.4l-1.3 6.5a2 2 0 0 1-2 1.6H8'];

/** Letters of what a customer missed. */
const longest = 2_000;

export class Later {
  readonly #element: LotseArticle;
  readonly #lotse: ClientController<Strings>;
  #article: Article | undefined;
  #related: readonly ArticleCard[] = [];
  /** What became of copying its address. */
  #said = '';
  /** `said`: what was missing has been sent too. */
  #judgement: 'yes' | 'no' | 'said' | undefined;
  #asking = false;
  #comment = '';

  constructor(element: LotseArticle, lotse: ClientController<Strings>) {
    this.#element = element;
    this.#lotse = lotse;
    if (laterStyles.styleSheet) element.shadowRoot?.adoptedStyleSheets.push(laterStyles.styleSheet);
  }

  /** Another article: nothing has been said of it yet. */
  turnTo(article: Article): void {
    this.#article = article;
    this.#related = [];
    this.#asking = false;
    this.#said = '';
    this.#judgement = undefined;
    this.#comment = '';
    if (article.related?.length) void this.#find(article);
  }

  async #find(article: Article): Promise<void> {
    const related = (await this.#lotse.client?.related(article)) ?? [];
    if (this.#article !== article) return;
    this.#related = related;
    this.#element.requestUpdate();
  }

  /** Of the title: in a page it goes on below the last heading that stands before it. */
  get level(): number {
    if (this.#element.inPanel) return 2;
    let outermost: Element = this.#element;
    for (let root = outermost.getRootNode(); root instanceof ShadowRoot; root = outermost.getRootNode()) outermost = root.host;
    const before = [...document.querySelectorAll('h1, h2, h3, h4')].findLast(
      (heading) => heading.compareDocumentPosition(outermost) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return before ? Number(before.localName[1]) + 1 : 2;
  }

  /** Below the text, whose title is of this level. */
  below(level: number, strings: Strings): TemplateResult {
    const { state, navigation } = this.#lotse;
    const { flow: settling, updatedAt = '' } = this.#article ?? {};
    const flow = state && navigation && doable(state).find(({ id }) => id === settling);
    return html`${flow ? html`<div class="card settles"><p class="strong">${flow.title}</p><button type="button" class="button solid" @click=${() => navigation?.go({ flow: flow.id })}>${strings.doItHere}</button></div>` : nothing}
    ${Number.isNaN(Date.parse(updatedAt)) ? nothing : html`<p class="checked soft number"><time datetime=${updatedAt}>${strings.checkedOn(new Date(updatedAt))}</time></p>`}
    ${
      this.#related.length > 0
        ? html`<section class="related">
          <div class="label" role="heading" aria-level=${level + 1}>${strings.related}</div>
          <ul class="card" role="list">
            ${this.#related.map(
              ({ id, title }) =>
                html`<li><button type="button" class="row" @click=${() => this.#element.turnTo(id)}>${icon(file)}<span class="grow">${title}</span>${icon(chevronRight)}</button></li>`,
            )}
          </ul>
        </section>`
        : nothing
    }
    ${
      this.#element.inPanel && navigator.clipboard
        ? html`<p class="copy">
          <button type="button" class="button quiet low" @click=${() => this.#copy(strings)}>${icon(copy)}${strings.copyLink}</button>
          <span class="small soft" role="status">${this.#said}</span>
        </p>`
        : nothing
    }`;
  }

  /** An address of this page that opens the article; it stands there itself where copying is not allowed. */
  async #copy(strings: Strings): Promise<void> {
    const { href } = new URL(`#lotse-article=${encodeURIComponent(this.#article!.id)}`, location.href);
    this.#said = await navigator.clipboard.writeText(href).then(
      () => strings.linkCopied,
      () => href,
    );
    this.#element.requestUpdate();
    await this.#element.updateComplete;
    this.#element.renderRoot.querySelector('.copy')?.scrollIntoView(false);
  }

  foot(strings: Strings): TemplateResult {
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
          <div class="lacking">
            <textarea class="field" rows="2" maxlength=${longest} aria-labelledby="ask" aria-describedby="optional" .value=${this.#comment} @input=${this.#keep}></textarea>
            <div class="judge"><button type="button" class="button low" @click=${this.#say}>${strings.send}</button>${ask}</div>
          </div>`
          : nothing
      }
      ${this.#judgement === 'said' ? ask : nothing} ${this.#asking ? people(this.#lotse) : nothing}
    </div>`;
  }

  #judge(helpful: boolean): void {
    if (this.#article) this.#lotse.client?.rateArticle(this.#article.id, helpful);
    this.#become(helpful ? 'yes' : 'no');
  }

  readonly #keep = (event: Event): void => {
    this.#comment = (event.target as HTMLTextAreaElement).value;
  };

  readonly #say = (): void => {
    const comment = this.#comment.trim();
    if (comment !== '' && this.#article) this.#lotse.client?.rateArticle(this.#article.id, false, comment);
    this.#become('said');
  };

  /** The words that appear are focused, so that they are read out and the focus is not lost with the button. */
  #become(judgement: 'yes' | 'no' | 'said'): void {
    this.#judgement = judgement;
    this.#element.requestUpdate();
    void this.#element.updateComplete.then(() => this.#element.renderRoot.querySelector<HTMLElement>('#ask')?.focus());
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
      this.#element.requestUpdate();
    }
  };
}
