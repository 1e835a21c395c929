/** The panel behind what one sees first: where one can go from there, and what stands in the way. Loaded once the first screen is painted. */
import type { Client, ClientState, FlowWalk } from '@lotse/client';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { helpLine } from '../channels/help-line.ts';
import { LotseChannels } from '../channels/lotse-channels.ts';
import { isRunning } from '../channels/ways.ts';
import type { ClientController } from '../client-controller.ts';
import { failure } from '../setbacks.ts';
import { icon } from '../icons/icon.ts';
import { back } from '../icons/more-icons.ts';
import { morePieces } from '../more-pieces.styles.ts';
import type { Navigation, Target } from '../navigation.ts';
import { register } from '../register.ts';
import { words, type Strings } from '../strings/strings.ts';
import type { Attention } from './attention.ts';
import { concerns, unreadIn } from './concerns.ts';
import type { LotseWidget } from './lotse-widget.ts';
import { Fitting } from './fitting.ts';
import { note } from './notes.ts';
import { roomStyles } from './rooms.styles.ts';
import { OutageWatch } from './outage-watch.ts';
import * as places from './screens.ts';
import { Staying } from './staying.ts';
import { UnderWay } from './under-way.ts';

/** The screens whose code is loaded when they are first shown. */
const features = {
  callback: async () => (await import('../callback/callback.ts')).defineCallback(),
  article: async () => (await import('../search/search.ts')).defineArticle(),
  flow: async () => (await import('../flow/flow.ts')).defineFlow(),
  declaration: async () => (await import('../declaration/declaration.ts')).defineDeclaration(),
  conversation: async (locale?: string) => (await import('../conversation/conversation.ts')).defineConversation(locale),
  cases: async () => (await import('../cases/cases.ts')).defineCases(),
  handoff: async () => (await import('../handoff/handoff.ts')).defineHandoff(),
};
type Feature = keyof typeof features;

export class Rooms implements ReactiveController {
  readonly staying: Staying;
  readonly fitting: Fitting;
  readonly #element: LitElement;
  readonly #lotse: ClientController<Strings>;
  readonly #features = new Map<Feature, 'loading' | 'ready' | 'failed'>();
  readonly #outages: OutageWatch;
  readonly #underWay: UnderWay;
  #place = places.start;
  #backwards = false;
  /** Of the flow that is gone to: he is led there once, and not when he comes back. */
  #field: string | undefined;
  #attention: { readonly client: Client; readonly coming: Promise<Attention> } | undefined;
  #wayBack: Promise<(walk: FlowWalk | undefined) => void> | undefined;

  constructor(element: LitElement, lotse: ClientController<Strings>, stood: boolean) {
    this.#element = element;
    this.#lotse = lotse;
    this.staying = new Staying(element, stood);
    this.fitting = new Fitting(element);
    this.#outages = new OutageWatch(element, lotse);
    this.#underWay = new UnderWay(element, lotse);
    element.addController(this);
    for (const { styleSheet } of [morePieces, roomStyles]) if (styleSheet) element.shadowRoot?.adoptedStyleSheets.push(styleSheet);
  }

  get screen(): places.Screen {
    return places.shown(this.#place);
  }
  /** Screens that can be gone back over, with the home screen. */
  get depth(): number {
    return this.#place.screens.length + (this.#place.sheet ? 1 : 0) + (this.#browses ? 1 : 0);
  }
  /** One category of the articles is open: all of them are one step back. */
  get #browses(): boolean {
    return this.screen.name === 'search' && this.#lotse.state?.knowledge.category !== undefined;
  }
  /** The handoff sheet lies over the screen. Until its file is there it covers nothing, and everything below can be used. */
  get sheet(): boolean {
    return this.#place.sheet && this.#features.get('handoff') === 'ready';
  }
  get backwards(): boolean {
    return this.#backwards;
  }

  go(target: Target, by: 'customer' | 'host'): void {
    const { state } = this.#lotse;
    const running = state && isRunning(state);
    const wanted = target === 'conversation' && state ? talkIn(state, by) : target === 'handoff' && running ? 'conversation' : target;
    if (typeof target === 'object' && 'conversation' in target) void this.#lotse.client?.openConversation(target.conversation);
    this.#move(places.go(this.#place, wanted, by), false, typeof target === 'object' && 'flow' in target ? target.field : undefined);
    if (typeof target !== 'object' || !('search' in target)) return;
    void this.#element.updateComplete.then(() => this.#element.renderRoot.querySelector('lotse-search')?.show(target.search));
  }

  /** A screen with steps of its own goes back in them first. */
  back(): void {
    const screen = this.#element.renderRoot.querySelector<LitElement & { stepBack?(): boolean }>('.screen');
    const { sheet } = this.#place;
    if (!sheet && screen?.stepBack?.()) return;
    if (!sheet && this.#browses) this.#lotse.client?.browse();
    else this.#move(places.back(this.#place), true);
  }

  #move(place: places.Place, backwards: boolean, field?: string): void {
    this.#place = place;
    this.#field = field;
    this.#backwards = backwards;
    // Behind the sheet comes the conversation.
    if (place.sheet) void this.#need('handoff').then(() => this.#need('conversation'));
    const feature = this.#featureOf(this.screen);
    if (feature) void this.#need(feature);
    this.#element.requestUpdate();
  }

  async #need(feature: Feature): Promise<void> {
    if (['loading', 'ready'].includes(this.#features.get(feature) ?? '')) return;
    this.#features.set(feature, 'loading');
    try {
      await features[feature](this.#lotse.client?.locale);
      this.#features.set(feature, 'ready');
    } catch {
      this.#features.set(feature, 'failed');
    }
    this.#element.requestUpdate();
    if (feature === (this.#place.sheet ? 'handoff' : this.#featureOf(this.screen))) await this.focus();
  }

  /** The code of a screen that is loaded when it is first shown. */
  #featureOf(screen: places.Screen): Feature | undefined {
    if (asks(screen)) return 'callback';
    if (tracks(screen)) return 'cases';
    if (screen.name === 'flow') return this.#declares(screen.id) ? 'declaration' : 'flow';
    return screen.name === 'conversation' || screen.name === 'article' ? screen.name : undefined;
  }

  /** Which declaration this flow is, if it is one. */
  #declares(id: string): 'cancel' | 'withdraw' | undefined {
    return this.#lotse.state?.flows?.find((flow) => flow.id === id)?.declaration;
  }

  /** After a change of screen its heading is read out, and Tab goes on from there. */
  async focus(): Promise<void> {
    const element = this.#element;
    await element.updateComplete;
    const shown = (selector: string) => element.renderRoot.querySelector<LitElement & { focusStart?(): void }>(selector);
    // The sheet lies over the screen, and comes after it.
    const screen = shown('.sheet') ?? shown('.screen');
    await screen?.updateComplete;
    if (element.getAttribute('state') !== 'open') return;
    // A sheet that cannot be had says so.
    const missing = shown('.over h2');
    if (missing) missing.focus();
    else if (screen?.focusStart) screen.focusStart();
    else if (this.screen.name === 'search' && !matchMedia('(max-width: 480px)').matches) shown('lotse-search')?.focus();
    else {
      const heading = (screen?.shadowRoot ?? element.renderRoot).querySelector<HTMLElement>('h2[tabindex="-1"]');
      // Where the page greets in its own words, ours are not to be seen.
      (heading?.checkVisibility() ? heading : shown('.panel'))?.focus();
    }
  }

  hostUpdated(): void {
    this.#attend();
    if (!this.fitting.modal && this.screen.name !== 'flow' && !this.#wayBack) return;
    this.#wayBack ??= import('../way-back.ts').then(({ wayBackIn }) => wayBackIn(this.#element as LotseWidget, this));
    this.#wayBack.then(
      (follow) => follow(this.#lotse.state?.flow),
      () => (this.#wayBack = undefined),
    );
  }

  /** What is unread is told to who looks elsewhere, and what he asked to be told. */
  #attend(): void {
    const { client } = this.#lotse;
    // What is drawn last may be drawn when the element is out of the page already.
    if (!client || !this.#element.isConnected || this.#attention?.client === client) return;
    const { unread, alerts } = client.state;
    if (unread === 0 && !alerts.sound && !alerts.notifications) return;
    this.hostDisconnected();
    const coming = import('./attention.ts').then(({ Attention }) => new Attention(client, this.#element as LitElement & Navigation));
    this.#attention = { client, coming };
    coming.catch(() => (this.#attention = undefined));
  }
  hostConnected(): void {
    this.#element.requestUpdate();
  }
  hostDisconnected(): void {
    void this.#attention?.coming.then((attention) => attention.leave(), Boolean);
    this.#attention = undefined;
  }

  // What is shown

  bar(leave: () => void): unknown {
    const { strings } = this.#lotse;
    return strings && html`<button type="button" part="back" class="plain" aria-label=${strings.back} @click=${leave}>${icon(back)}</button>`;
  }

  /** What is not as it should be. */
  note(): unknown {
    const { state } = this.#lotse;
    return state ? html`${this.#outages.show()}<div role="status">${note(state, this.screen.name === 'conversation', this.#lotse)}</div>` : nothing;
  }

  /** Below the band of the home screen. */
  home(): unknown {
    const { state, strings } = this.#lotse;
    return state && strings ? concerns(state, strings, this.#lotse, this.#underWay.atHome()) : nothing;
  }

  /** Beside the closed launcher: a promise that has changed. */
  teaser(): unknown {
    return this.#underWay.teaser();
  }

  /** Any other screen, and the help line below it. */
  content(): unknown {
    const { state, strings } = this.#lotse;
    if (!state || !strings) return nothing;
    const { screen, sheet } = this;
    const line = helpLine(state, this.#lotse);
    const stands = (feature: Feature, shown: TemplateResult) => html`${this.#waiting(feature, strings) ?? shown}${line}`;
    switch (screen.name) {
      case 'article':
        return stands(
          'article',
          html`<lotse-article in-panel class="screen" exportparts="article, helped, not-helped, human" .article=${screen.id} .from=${screen.from} ?inert=${sheet}></lotse-article>`,
        );
      case 'flow': {
        const kind = this.#declares(screen.id);
        // What the law prescribes has no steps: it may turn out to be one only once the list of changes is here.
        if (kind) {
          if (!this.#features.has('declaration')) void this.#need('declaration');
          return stands(
            'declaration',
            html`<lotse-declaration in-panel form class="screen" exportparts="submit, receipt, human" .kind=${kind} ?inert=${sheet}></lotse-declaration>`,
          );
        }
        return stands(
          'flow',
          html`<lotse-flow in-panel class="screen" exportparts="submit, receipt, human" .flow=${screen.id} .draft=${screen.draft} .field=${this.#field} ?inert=${sheet}></lotse-flow>`,
        );
      }
      case 'cases':
      case 'lookup':
      case 'case':
        return stands(
          'cases',
          html`<lotse-cases in-panel class="screen" exportparts="case, milestone, promise, submit, human" .reference=${screen.name === 'case' ? screen.id : ''} .lookup=${screen.name === 'lookup'} ?inert=${sheet}></lotse-cases>`,
        );
      case 'conversation': {
        const talk = html`<lotse-conversation in-panel ?past=${screen.past === true} class="screen" exportparts="messages, message, message-own, composer, send, attach, outbox-state, human" ?inert=${sheet}></lotse-conversation>`;
        return this.#features.get('conversation') === 'ready' ? talk : stands('conversation', talk);
      }
      case 'channels':
        return html`<lotse-channels in-panel class="screen" exportparts="human" ?inert=${sheet}><slot></slot></lotse-channels>`;
      case 'callback':
        return stands(
          'callback',
          html`<lotse-callback in-panel class="screen" exportparts="submit, receipt, composer, human" ?inert=${sheet}></lotse-callback>`,
        );
      case 'message':
        return stands('callback', html`<lotse-message in-panel class="screen" exportparts="submit, receipt, composer, human" ?inert=${sheet}></lotse-message>`);
      case 'search':
        return line;
      case 'home':
        return nothing;
    }
  }

  /** Over the screen. */
  over(): unknown {
    const { strings } = this.#lotse;
    if (!this.#place.sheet || !strings) return nothing;
    return (
      this.#waiting('handoff', strings) ??
      html`<lotse-handoff in-panel ?another=${this.#place.another === true} class="sheet" exportparts="submit, human"></lotse-handoff>`
    );
  }

  /** What stands in the place of a screen whose code is not there, or over the one that the sheet is to cover. */
  #waiting(feature: Feature, strings: Strings): TemplateResult | undefined {
    const state = this.#features.get(feature);
    if (state === 'ready') return undefined;
    return html`<div class="view ${feature === 'handoff' ? 'over' : ''}">${
      state === 'failed'
        ? failure(strings.failed, this.#lotse, () => void this.#need(feature))
        : html`<p class="coming soft" role="status">${strings.loading}</p><p class="late" role="status">${strings.stillLoading}</p>`
    }</div>`;
  }
}

const tracks = ({ name }: places.Screen): boolean => name === 'cases' || name === 'lookup' || name === 'case';

/** Where he reads what is new, or goes on; a new one is begun where there is neither. Who opens the panel is led to the news, in whichever conversation they are. */
const talkIn = (state: ClientState, by: 'customer' | 'host'): Target => {
  const { conversation, unread } = state;
  const news = unreadIn(conversation);
  if (by === 'host' && unread > 0 && news === 0) return 'conversations';
  return isRunning(state) || conversation?.reopens || news > 0 ? 'conversation' : 'handoff';
};

/** The form for a call and the one for a message are one file. */
const asks = ({ name }: places.Screen): boolean => name === 'callback' || name === 'message';

/** Ready to be walked through: their words are there too. */
export const roomsOf = async (element: LitElement, lotse: ClientController, stood: boolean): Promise<Rooms> => {
  register('lotse-channels', LotseChannels);
  return new Rooms(element, await lotse.learn(words), stood);
};
