import type { Client, ClientState } from '@lotse/client';
import { html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import { openHelpLine } from '../channels/open-help-line.ts';
import { waysOf } from '../channels/ways.ts';
import { ClientController } from '../client-controller.ts';
import { LotseBeforeOpenEvent, LotseClosedEvent, LotseOpenedEvent } from '../events.ts';
import { icon } from '../icons/icon.ts';
import { close, help } from '../icons/icons.ts';
import type { Navigation, Target } from '../navigation.ts';
import { pieces } from '../pieces.styles.ts';
import type { FirstStrings } from '../strings/first.ts';
import { band, shape } from './home.ts';
import { box, styles } from './lotse-widget.styles.ts';
import type { Rooms } from './rooms.ts';

/** How long to wait before the rooms are asked for again, in milliseconds. */
const patience = 5_000;

/**
 * The launcher and the panel behind it, on top of everything else on the page. Its light children are the page's own way to a human.
 * @attr theme - `light` or `dark`; without it as the system says.
 * @attr density - `compact`: lower buttons and fields.
 * @attr position - `left` or `right` in the window.
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
 * @csspart outage - What does not work at present; `data-severity` says how grave it is.
 * @csspart human - A way to a human.
 * @csspart fallback - What is shown when the widget cannot start.
 * @cssproperty [--lotse-brand=#17506b] - The one colour of the company; all others follow from it.
 * @cssproperty [--lotse-radius=8px] - All radii are multiples of this one.
 * @cssproperty [--lotse-scale=1] - All type and control sizes are multiples of this one.
 * @cssproperty [--lotse-font-family=system-ui, …] - All text.
 * @cssproperty [--lotse-font-heading=var(--lotse-font-family)] - Headings.
 * @cssproperty [--lotse-font-mono=ui-monospace, …] - Code in articles.
 * @cssproperty [--lotse-panel-width=400px] - Width of the panel, as far as the window has it.
 * @cssproperty [--lotse-panel-height=720px] - Height of the panel, as far as the window has it.
 * @cssproperty [--lotse-offset-inline=24px] - Distance from the side of the page.
 * @cssproperty [--lotse-offset-block=24px] - Distance from the lower edge of the page.
 */
export class LotseWidget extends LitElement implements Navigation {
  static override styles = [box, pieces, styles];
  static override get properties(): PropertyDeclarations {
    return { client: { attribute: false } };
  }
  /** Made by `createClient`. */
  declare client: Client | undefined;
  readonly #lotse = new ClientController(this);
  /** All screens but the first, when they are there. */
  #rooms: Rooms | undefined;
  #coming: Promise<Rooms> | undefined;
  /** Asked for, and not shown yet. */
  #wanted: Target | undefined;
  #opening: Promise<void> | undefined;
  /** The panel has been opened once; it stays, with all that was typed. */
  #built = false;
  #gone = false;
  #opener: HTMLElement | undefined;
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
    this.#gone = false;
    addEventListener('scroll', this.#scrolled, { passive: true });
    this.#scrolled();
    this.popover = 'manual';
    if (!this.matches(':popover-open')) this.showPopover();
    this.#enter().catch(Boolean);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('scroll', this.#scrolled);
  }

  /** Takes the element away for good; a page that swaps its body does not. */
  override remove(): void {
    this.#gone = true;
    this.#rooms?.staying.leave();
    super.remove();
  }

  // What one may call

  /** Opens the panel, or shows another screen of it. Resolves when it can be used, or stays closed because the page refused, or closed it meanwhile. */
  async open(target?: Target): Promise<void> {
    const { client } = this.#lotse;
    const wanted = target ?? (client && client.state.unread > 0 ? 'conversation' : undefined);
    // The loader says `opening` too, before there is anything to open.
    if (this.state !== 'open' && !(this.#opening && this.state === 'opening')) {
      if (!this.dispatchEvent(new LotseBeforeOpenEvent({ target: nameOf(wanted) }))) {
        this.setAttribute('state', 'closed');
        return;
      }
      const active = document.activeElement;
      this.#opener = active instanceof HTMLElement && active !== document.body && active !== this ? active : undefined;
      this.setAttribute('state', 'opening');
      this.hidden = false;
    }
    this.#wanted = wanted ?? this.#wanted;
    void client?.start();
    await (this.#opening ??= this.#come());
  }

  /** Shows what is wanted as soon as it is there, unless it was closed before. */
  async #come(): Promise<void> {
    const rooms = this.#enter().catch(Boolean);
    const mute = await this.#lotse.words().then(
      () => false,
      () => true,
    );
    // The first screen waits for nobody, and stands in for any other that cannot be had: it leads to people.
    if (!mute && (this.#wanted ?? 'home') !== 'home') await rooms;
    this.#opening = undefined;
    if (this.state === 'closed') return;
    if (mute) {
      this.setAttribute('state', 'failed');
      this.requestUpdate();
      return;
    }
    const opens = this.state !== 'open';
    const wanted = this.#wanted;
    this.#built = true;
    // What cannot be shown yet stays wanted.
    if (this.#rooms || wanted === 'home') this.#wanted = undefined;
    if (wanted !== undefined) this.#rooms?.go(wanted, 'host');
    this.setAttribute('state', 'open');
    void this.#lotse.client?.warmSearch();
    this.requestUpdate();
    await this.updateComplete;
    if (!this.isConnected || this.state !== 'open') return;
    if (nameOf(wanted) === 'search') this.#search?.focus();
    else if (this.#rooms) await this.#rooms.focus();
    else {
      // The heading is not there to be seen where the page greets in its own words.
      this.#panel?.focus();
      this.#panel?.querySelector('h2')?.focus();
    }
    if (!opens) return;
    this.dispatchEvent(new LotseOpenedEvent({ target: nameOf(wanted) }));
    // Painted is what the frame after this one finds done.
    requestAnimationFrame(() => setTimeout(() => performance.mark('lotse:usable')));
  }

  /** Closes the panel; the focus returns to where it was before. */
  close(): void {
    if (this.state !== 'open' && this.state !== 'opening') return;
    const inside = document.activeElement === this;
    this.#wanted = undefined;
    this.setAttribute('state', 'closed');
    this.#rooms?.fitting.fill();
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
    this.#wanted = target;
    if (this.#rooms) void this.#walk(this.#rooms);
    else this.#enter().catch(Boolean);
  }

  back(): void {
    this.#rooms?.back();
    void this.#rooms?.focus();
  }

  /** To where the customer wanted, when there is a way. */
  async #walk(rooms: Rooms): Promise<void> {
    const target = this.#wanted;
    if (target === undefined) return;
    this.#wanted = undefined;
    rooms.go(target, 'customer');
    // Whoever types is left where he types.
    if (target !== 'search') await rooms.focus();
  }

  /** The rooms behind the first screen, asked for until they come. What stands there meanwhile leads to a person too. */
  #enter(): Promise<Rooms> {
    this.#coming ??= this.#load();
    return this.#coming;
  }

  async #load(): Promise<Rooms> {
    const stood = this.parentNode === document.body;
    try {
      const { roomsOf } = await import('./rooms.ts');
      const rooms = await roomsOf(this, this.#lotse, stood);
      if (this.#gone) rooms.staying.leave();
      this.#rooms = rooms;
      this.requestUpdate();
      if (this.state === 'open') void this.#walk(rooms);
      return rooms;
    } catch (reason) {
      this.#coming = undefined;
      if (!this.#gone) setTimeout(() => this.#enter().catch(Boolean), patience);
      throw reason;
    }
  }

  // What is shown

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#lotse.complete(() => super.getUpdateComplete());
  }

  override render() {
    const { client, state, strings } = this.#lotse;
    if (!client || !state || !strings) return this.state === 'failed' ? this.#fallback(state) : nothing;
    return html`<section aria-label=${strings.help}>
      ${this.#launcherTemplate(state, strings)} ${this.#rooms?.teaser()} ${this.#built ? this.#panelTemplate(state, strings) : nothing}
      <p class="unseen" role="status">${state.unread > 0 && !(this.state === 'open' && this.#rooms?.screen.name === 'conversation') ? strings.unread(state.unread) : nothing}</p>
    </section>`;
  }

  /** There is not a word of ours: the page's own way to a human, and those that have an address. */
  #fallback(state: ClientState | undefined) {
    return html`<div class="failed" part="fallback" role="status">
      ${state && waysOf(state).map(({ href, label, note }) => href && html`<a part="human" href=${href}>${label} ${note}</a><br />`)}<slot></slot>
    </div>`;
  }

  #launcherTemplate({ unread, cases }: ClientState, strings: FirstStrings) {
    const news = unread + (cases?.news.length ?? 0);
    return html`<button type="button" part="launcher" class="launcher" aria-label=${strings.openHelp(news)} aria-expanded=${this.state === 'open'}
      aria-controls=${this.#built ? 'panel' : nothing} aria-busy=${this.state === 'opening'} @click=${this.#press}>
      <slot name="launcher">${icon(help)}<span class="word">${strings.help}</span></slot>
      ${news > 0 ? html`<span part="badge" class="badge" aria-hidden="true" data-news=${news}></span>` : nothing}
    </button>`;
  }

  #panelTemplate(state: ClientState, strings: FirstStrings) {
    const rooms = this.#rooms;
    const screen = rooms?.screen.name ?? 'home';
    const sheet = rooms?.sheet ?? false;
    const finds = state.offers.articles && (screen === 'home' || screen === 'search');
    return html`<div id="panel" part="panel" class="panel ${screen}-screen ${finds ? 'finds' : ''} ${rooms?.backwards ? 'back' : ''}" role="dialog" tabindex="-1"
      aria-label=${strings.help} aria-modal=${rooms?.fitting.modal ? 'true' : nothing} @keydown=${this.#key}>
      <div class=${screen === 'home' ? 'band' : 'bar'} part="header" ?inert=${sheet}>${screen === 'home' ? band(strings) : rooms?.bar(() => this.back())}</div>
      <lotse-search in-panel exportparts="search-input, result, human" place=${screen === 'home' ? 'band' : 'bar'} ?hidden=${!finds} ?inert=${sheet}></lotse-search>
      <button type="button" part="close" class="plain close" aria-label=${strings.close} ?inert=${sheet} @click=${this.close}>${icon(close)}</button>
      <div class="notes" ?inert=${sheet}>${rooms?.note()}</div>
      ${screen === 'home' ? html`<div class="view" part="home" ?inert=${sheet}>${rooms ? rooms.home() : shape(strings)}</div>${openHelpLine(state, this.#lotse)}` : rooms?.content()}
      ${rooms?.over()}
    </div>`;
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
    if (this.#rooms?.sheet) this.back();
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

  /** Once the page is read, the launcher makes itself small. */
  readonly #scrolled = (): void => {
    this.#launcher?.toggleAttribute('data-small', scrollY > 0);
  };
}

const nameOf = (target: Target | undefined): string => (typeof target === 'object' ? (Object.keys(target)[0] ?? '') : (target ?? 'home'));

declare global {
  interface HTMLElementTagNameMap {
    'lotse-widget': LotseWidget;
  }
}
