import type { Client, ClientState } from '@lotse/client';
import { html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import { helpLine, openHelpLine } from '../channels/help-line.ts';
import { isRunning } from '../channels/ways.ts';
import { ClientController } from '../client-controller.ts';
import { LotseBeforeOpenEvent, LotseClosedEvent, LotseOpenedEvent } from '../events.ts';
import { icon } from '../icons/icon.ts';
import { back, close, error, help, retry } from '../icons/icons.ts';
import type { Navigation, Target } from '../navigation.ts';
import { pieces } from '../pieces.styles.ts';
import type { Strings } from '../strings/strings.ts';
import { band, home } from './home.ts';
import { box, styles } from './lotse-widget.styles.ts';
import { isolate } from './modal.ts';
import { note } from './notes.ts';
import * as places from './screens.ts';
import { Staying } from './staying.ts';

/** The screens whose code is loaded when they are first shown. */
const features = {
  article: async () => (await import('../search/search.ts')).defineArticle(),
  conversation: async (locale: string) => (await import('../conversation/conversation.ts')).prepareConversation(locale),
};
type Feature = keyof typeof features;

/**
 * The launcher and the panel behind it, on top of everything else on the page. Its light children are the page's own way to a human.
 * @slot - The page's own way to a human: shown when the widget cannot start.
 * @slot launcher - Instead of icon and word on the launcher.
 * @slot header - The company's mark, at the top of the home screen.
 * @slot greeting - Instead of greeting and question.
 * @slot empty - Where there are no articles.
 * @csspart launcher - The button that opens the panel.
 * @csspart badge - Number of news on the launcher.
 * @csspart panel - The panel.
 * @csspart header - The head of the panel: band or bar.
 * @csspart close - Closes the panel.
 * @csspart back - Goes to where the customer came from.
 * @csspart home - The home screen.
 * @csspart human - A way to a human.
 * @csspart fallback - What is shown when the widget cannot start.
 * @cssproperty [--lotse-brand=#17506b] - The one colour of the company; all others follow from it.
 * @cssproperty [--lotse-radius=8px] - All radii are multiples of this one.
 * @cssproperty [--lotse-scale=1] - All type and control sizes are multiples of this one.
 * @cssproperty [--lotse-offset-inline=24px] - Distance from the side of the page.
 * @cssproperty [--lotse-offset-block=24px] - Distance from the lower edge of the page.
 */
export class LotseWidget extends LitElement implements Navigation {
  static override styles = [box, pieces, styles];
  static override get properties(): PropertyDeclarations {
    return { client: { attribute: false }, locale: { type: String } };
  }
  /** Made by `createClient`. */
  declare client: Client | undefined;
  /** BCP 47; the client's by default. */
  declare locale: string | undefined;
  readonly #lotse = new ClientController(this);
  readonly #staying = new Staying(this);
  readonly #features = new Map<Feature, 'loading' | 'ready' | 'failed'>();
  #place = places.start;
  #backwards = false;
  /** The panel has been opened once; it stays, with all that was typed. */
  #built = false;
  #opener: HTMLElement | undefined;
  #unmodal: (() => void) | undefined;
  #listening = new AbortController();
  #placeholder: readonly ChildNode[] = [];
  #loadersSheets: readonly CSSStyleSheet[] = [];

  get state(): 'closed' | 'opening' | 'open' | 'failed' {
    return (this.getAttribute('state') ?? 'closed') as 'closed';
  }

  // The life of the element

  /** A loader may have put its launcher here already: it stays until ours can take its place. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const loaders = [...(this.shadowRoot?.adoptedStyleSheets ?? [])];
    this.#placeholder = [...(this.shadowRoot?.childNodes ?? [])];
    const root = super.createRenderRoot() as ShadowRoot;
    // Lit would hang what it renders on the loader's first node, which goes.
    this.renderOptions.renderBefore = null;
    root.adoptedStyleSheets.push(...loaders);
    this.#loadersSheets = loaders;
    // What is typed here is no shortcut of the page.
    for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, (event) => event.stopPropagation());
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasAttribute('state')) this.setAttribute('state', 'closed');
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const seen = globalThis.visualViewport;
    for (const type of ['resize', 'scroll']) seen?.addEventListener(type, this.#fit, { signal });
    addEventListener('scroll', this.#scrolled, { signal, passive: true });
    phone.addEventListener('change', this.#fill, { signal });
    this.#scrolled();
    this.#fill();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
    this.#fill();
  }

  /** Takes the element away for good; a page that swaps its body does not. */
  override remove(): void {
    this.#staying.leave();
    super.remove();
  }

  // What one may call

  /** Opens the panel, or shows another screen of it. Resolves when it can be used, or stays closed because the page refused. */
  async open(target?: Target): Promise<void> {
    const { client } = this.#lotse;
    const open = this.state === 'open';
    const wanted = target ?? (client && client.state.unread > 0 ? 'conversation' : undefined);
    if (!open && !this.dispatchEvent(new LotseBeforeOpenEvent({ target: nameOf(wanted) }))) {
      this.setAttribute('state', 'closed');
      return;
    }
    if (!open) {
      const active = document.activeElement;
      this.#opener = active instanceof HTMLElement && active !== document.body && active !== this ? active : undefined;
      this.setAttribute('state', 'opening');
    }
    void client?.start();
    try {
      await this.#lotse.words();
    } catch {
      this.setAttribute('state', 'failed');
      this.requestUpdate();
      return;
    }
    this.#built = true;
    if (wanted !== undefined) this.#to(wanted, 'host');
    this.setAttribute('state', 'open');
    this.#fill();
    this.#fit();
    void client?.warmSearch();
    this.requestUpdate();
    await this.updateComplete;
    if (wanted === 'search' || (typeof wanted === 'object' && 'search' in wanted)) this.#search?.focus();
    else await this.#focusScreen();
    if (open) return;
    this.dispatchEvent(new LotseOpenedEvent({ target: nameOf(wanted) }));
    // Painted is what the frame after this one finds done.
    requestAnimationFrame(() => setTimeout(() => performance.mark('lotse:usable')));
  }

  /** Closes the panel; the focus returns to where it was before. */
  close(): void {
    if (this.state !== 'open' && this.state !== 'opening') return;
    const inside = document.activeElement === this;
    this.setAttribute('state', 'closed');
    this.#fill();
    if (inside) (this.#opener?.isConnected ? this.#opener : this.#launcher)?.focus();
    this.requestUpdate();
    this.dispatchEvent(new LotseClosedEvent());
  }

  async toggle(): Promise<void> {
    if (this.state === 'open') this.close();
    else await this.open();
  }

  hide(): void {
    this.close();
    this.hidden = true;
  }

  show(): void {
    this.hidden = false;
  }

  // Where the customer is

  go(target: Target): void {
    if (this.state !== 'open') {
      void this.open(target);
      return;
    }
    this.#to(target, 'customer');
    // Whoever types is left where he types.
    if (target !== 'search') void this.#focusScreen();
  }

  back(): void {
    this.#move(places.back(this.#place), true);
    void this.#focusScreen();
  }

  #to(target: Target, by: 'customer' | 'host'): void {
    const running = this.#lotse.state && isRunning(this.#lotse.state);
    const wanted = target === 'conversation' && !running ? 'handoff' : target === 'handoff' && running ? 'conversation' : target;
    this.#move(places.go(this.#place, wanted, by), false);
    if (typeof target === 'object' && 'search' in target) void this.updateComplete.then(() => this.#search?.show(target.search));
  }

  #move(place: places.Place, backwards: boolean): void {
    this.#place = place;
    this.#backwards = backwards;
    if (place.sheet || places.shown(place).name === 'conversation') void this.#need('conversation');
    if (places.shown(place).name === 'article') void this.#need('article');
    this.requestUpdate();
  }

  async #need(feature: Feature): Promise<void> {
    if (['loading', 'ready'].includes(this.#features.get(feature) ?? '')) return;
    this.#features.set(feature, 'loading');
    try {
      await features[feature](this.#lotse.strings?.locale ?? '');
      this.#features.set(feature, 'ready');
    } catch {
      this.#features.set(feature, 'failed');
    }
    this.requestUpdate();
    await this.#focusScreen();
  }

  /** After a change of screen its heading is read out, and Tab goes on from there. */
  async #focusScreen(): Promise<void> {
    await this.updateComplete;
    const shown = (selector: string) => this.renderRoot.querySelector<LitElement & { focusStart?(): void }>(selector);
    // The sheet lies over the screen, and comes after it.
    const screen = shown('.sheet') ?? shown('.screen');
    await screen?.updateComplete;
    if (this.state !== 'open') return;
    if (screen?.focusStart) screen.focusStart();
    else if (places.shown(this.#place).name === 'search' && !phone.matches) this.#search?.focus();
    else ((screen?.shadowRoot ?? this.renderRoot).querySelector<HTMLElement>('h2[tabindex="-1"]') ?? this.#panel)?.focus();
  }

  // What is shown

  /** The words are part of being complete: without them there is nothing to see. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#lotse.words().catch(() => {});
    return complete && !this.isUpdatePending ? complete : super.getUpdateComplete();
  }

  override render() {
    const { client, state, strings } = this.#lotse;
    if (this.state === 'failed') return html`<div class="failed" part="fallback" role="status"><slot></slot></div>`;
    if (!client || !state || !strings) return nothing;
    return html`<section aria-label=${strings.help}>
      ${this.#launcherTemplate(state, strings)} ${this.#built ? this.#panelTemplate(state, strings) : nothing}
      <p class="unseen" role="status">${state.unread > 0 && !(this.state === 'open' && places.shown(this.#place).name === 'conversation') ? strings.unread(state.unread) : nothing}</p>
    </section>`;
  }

  #launcherTemplate({ unread }: ClientState, strings: Strings) {
    return html`<button type="button" part="launcher" class="launcher" aria-label=${strings.openHelp(unread)} aria-expanded=${this.state === 'open'}
      aria-controls=${this.#built ? 'panel' : nothing} aria-busy=${this.state === 'opening'} @click=${this.#press}>
      <slot name="launcher">${icon(help)}<span class="word">${strings.help}</span></slot>
      ${unread > 0 ? html`<span part="badge" class="badge" aria-hidden="true">${unread}</span>` : nothing}
    </button>`;
  }

  #panelTemplate(state: ClientState, strings: Strings) {
    const screen = places.shown(this.#place);
    const { sheet } = this.#place;
    const finds = state.offers.articles && (screen.name === 'home' || screen.name === 'search');
    const foot =
      screen.name === 'home'
        ? openHelpLine(state, this.#lotse)
        : screen.name === 'search' || screen.name === 'article'
          ? helpLine(state, this.#lotse)
          : nothing;
    return html`<div id="panel" part="panel" class="panel ${screen.name}-screen ${finds ? 'finds' : ''} ${this.#backwards ? 'back' : ''}" role="dialog" tabindex="-1"
      aria-label=${strings.help} aria-modal=${this.#modal ? 'true' : nothing} @keydown=${this.#key}>
      ${
        screen.name === 'home'
          ? html`<div class="band" part="header" ?inert=${sheet}>${band(strings)}</div>`
          : html`<div class="bar" part="header" ?inert=${sheet}><button type="button" part="back" class="plain" aria-label=${strings.back} @click=${this.back}>${icon(back)}</button></div>`
      }
      <lotse-search in-panel exportparts="search-input, result, human" place=${screen.name === 'home' ? 'band' : 'bar'} ?hidden=${!finds} ?inert=${sheet}></lotse-search>
      <button type="button" part="close" class="plain close" aria-label=${strings.close} ?inert=${sheet} @click=${this.close}>${icon(close)}</button>
      <div class="notes" ?inert=${sheet}>${note(state, screen, this.#lotse)}</div>
      ${this.#screenTemplate(screen, state, strings)} ${sheet ? this.#sheetTemplate(strings) : nothing}
      ${foot}
    </div>`;
  }

  #screenTemplate(screen: places.Screen, state: ClientState, strings: Strings) {
    const { sheet } = this.#place;
    switch (screen.name) {
      case 'home':
        return home(state, strings, this.#lotse);
      case 'search':
        return nothing;
      case 'channels':
        return html`<lotse-channels in-panel class="screen" exportparts="human" ?inert=${sheet}><slot></slot></lotse-channels>`;
      case 'article':
        return (
          this.#waiting('article', strings) ??
          html`<lotse-article in-panel class="screen" exportparts="article, helped, not-helped, human" .article=${screen.id} .from=${screen.from} ?inert=${sheet}></lotse-article>`
        );
      case 'conversation':
        return (
          this.#waiting('conversation', strings) ??
          html`<lotse-conversation in-panel class="screen" exportparts="messages, message, message-own, composer, send, attach, outbox-state, human" ?inert=${sheet}></lotse-conversation>`
        );
    }
  }

  #sheetTemplate(strings: Strings) {
    return this.#waiting('conversation', strings) ?? html`<lotse-handoff in-panel class="sheet" exportparts="submit, human"></lotse-handoff>`;
  }

  /** What stands in the place of a screen whose code is not there. */
  #waiting(feature: Feature, strings: Strings) {
    const state = this.#features.get(feature);
    if (state === 'ready') return undefined;
    if (state === 'failed') {
      return html`<div class="view"><div class="card said critical" role="alert">
        ${icon(error)}
        <div>
          <h2 class="heading" tabindex="-1">${strings.failed}</h2>
          <p class="soft">${strings.failedHint}</p>
          <button type="button" class="button low" @click=${() => this.#need(feature)}>${icon(retry)}${strings.retry}</button>
        </div>
      </div></div>`;
    }
    return html`<div class="view"><p class="coming soft" role="status">${strings.loading}</p><p class="late" role="status">${strings.stillLoading}</p></div>`;
  }

  /** Ours is there: the loader's launcher goes in the same frame, and the focus that lay on it stays on the launcher. */
  protected override updated(): void {
    const root = this.shadowRoot;
    if (!root || this.#placeholder.length === 0 || !this.#launcher) return;
    const focused = this.#placeholder.some((node) => node.contains(root.activeElement));
    for (const node of this.#placeholder) node.remove();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !this.#loadersSheets.includes(sheet));
    this.#placeholder = [];
    this.#scrolled();
    if (focused) this.#launcher.focus();
  }

  // What the customer does

  readonly #press = (): void => {
    performance.mark('lotse:open');
    void this.open();
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    if (this.#place.sheet) this.back();
    else this.close();
  };

  // The room on the screen

  get #launcher(): HTMLElement | null {
    return this.renderRoot.querySelector('.launcher');
  }
  get #panel(): HTMLElement | null {
    return this.renderRoot.querySelector('.panel');
  }
  get #search() {
    return this.renderRoot.querySelector('lotse-search');
  }
  get #modal(): boolean {
    return this.#unmodal !== undefined;
  }

  /** On a phone the panel is all there is, and the page behind it rests. */
  readonly #fill = (): void => {
    const modal = this.isConnected && this.state === 'open' && phone.matches;
    if (modal === this.#modal) return;
    this.#unmodal?.();
    this.#unmodal = modal ? isolate(this) : undefined;
    this.requestUpdate();
  };

  /** The keyboard of a phone takes half of the screen: the panel ends above it. */
  readonly #fit = (): void => {
    const panel = this.#panel;
    const seen = globalThis.visualViewport;
    if (!panel || !seen) return;
    const covered = phone.matches && innerHeight - seen.height > 1 && seen.scale === 1;
    panel.style.height = covered ? `${seen.height}px` : '';
    panel.style.top = covered ? `${seen.offsetTop}px` : '';
    panel.toggleAttribute('data-keyboard', covered && innerHeight - seen.height > 120);
  };

  /** Once the page is read, the launcher makes itself small. */
  readonly #scrolled = (): void => {
    this.#launcher?.toggleAttribute('data-small', scrollY > 0);
  };
}

const phone = matchMedia('(max-width: 480px)');
const nameOf = (target: Target | undefined): string => (typeof target === 'object' ? (Object.keys(target)[0] ?? '') : (target ?? 'home'));

declare global {
  interface HTMLElementTagNameMap {
    'lotse-widget': LotseWidget;
  }
}
