import type { Client, ClientState } from '@lotse/client';
import type { CSSResult, LitElement, ReactiveController } from 'lit';
import { announce } from './events.ts';
import type { Navigation } from './navigation.ts';
import { firstWords, type FirstStrings } from './strings/first.ts';
import { directionOf, type Words } from './strings/load.ts';
import { tokens } from './tokens.styles.ts';

/** An element that shows what a client holds. */
export type ClientElement = LitElement & { client: Client | undefined };
/** Elements whose client, tokens and language those inside them share. */
const hosts = 'lotse-widget,lotse-provider';
/** Elements whose tokens, language and direction those inside them inherit. */
const outer = `${hosts},lotse-search,lotse-conversation`;

/** Somebody who needs more contrast, or chose all colours himself. */
const contrast = matchMedia('(prefers-contrast: more), (forced-colors: active)');

/** Elements that look again when a client appears anywhere on the page. */
const waiting = new Set<() => void>();

/**
 * Joins an element to its client: its own `client` property, that of the nearest provider or widget around it, or the page's one widget.
 * Renders again after each change, and hands on the words of the client's language; the element shows nothing until they are there.
 */
export class ClientController<List extends FirstStrings = FirstStrings> implements ReactiveController {
  readonly #element: ClientElement;
  #lists: Words<List>;
  #found: Client | undefined;
  #locale: string | undefined;
  #strings: List | undefined;
  #words: Promise<void> | undefined;
  #leave: (() => void) | undefined;
  #focused: Element | null | undefined;
  #lang: string | undefined;
  #dir: string | undefined;

  /** `lists`: the words the element speaks in; those one sees first by default. */
  constructor(element: ClientElement, lists = firstWords as unknown as Words<List>) {
    this.#element = element;
    this.#lists = lists;
    element.addController(this);
  }

  get client(): Client | undefined {
    return this.#found;
  }
  get state(): ClientState | undefined {
    return this.#found?.state;
  }
  get strings(): List | undefined {
    return this.#strings;
  }
  /** The widget that the element is, or stands in, or the page's one. */
  get navigation(): Navigation | undefined {
    const self = this.#element.matches('lotse-widget') ? this.#element : undefined;
    return (self ?? around(this.#element, 'lotse-widget') ?? onlyWidget()) as (Element & Navigation) | undefined;
  }

  hostConnected(): void {
    if (!around(this.#element, outer)) {
      this.#dress();
      contrast.addEventListener('change', this.#dress);
    }
    waiting.add(this.#look);
    this.#look();
  }
  hostDisconnected(): void {
    contrast.removeEventListener('change', this.#dress);
    waiting.delete(this.#look);
    // What is shown stays as it is, with all that was typed: a page may put it back.
    this.#leave?.();
    this.#leave = undefined;
  }
  hostUpdate(): void {
    this.#focused = this.#element.shadowRoot?.activeElement;
    // It may have been taken out before it is first drawn.
    if (this.#element.client && this.#element.isConnected) this.#look();
    this.#speak();
  }
  /** Whoever stood on something that is gone now does not begin at the top of the page again. */
  hostUpdated(): void {
    if (this.#focused?.isConnected === false) this.#element.shadowRoot?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }

  /** Resolves when there are words; rejects when they cannot be fetched. Each call tries again what has failed. */
  words(): Promise<void> {
    this.#speak();
    return this.#words ?? Promise.resolve();
  }

  /** An element is complete with its words: without them there is no heading that could be led to. `drawn`: its own `getUpdateComplete`. */
  async complete(drawn: () => Promise<boolean>): Promise<boolean> {
    const complete = await drawn();
    await this.words().catch(Boolean);
    return complete && !this.#element.isUpdatePending ? complete : drawn();
  }

  /** Speaks in these words from now on: in those it has, and more. Resolves when they are there; rejects when they cannot be fetched. */
  async learn<More extends List>(lists: Words<More>): Promise<ClientController<More>> {
    const locale = this.#locale;
    if (locale !== undefined) await lists.load(locale);
    this.#lists = lists;
    this.#locale = undefined;
    await this.words();
    return this as unknown as ClientController<More>;
  }

  /** Tokens are declared by the outermost element only: the others inherit them, with what the page has set. Colours few need come with them. */
  readonly #dress = (): void => {
    const root = this.#element.shadowRoot;
    if (!root || !tokens.styleSheet) return;
    if (!root.adoptedStyleSheets.includes(tokens.styleSheet)) root.adoptedStyleSheets = [tokens.styleSheet, ...root.adoptedStyleSheets];
    const put = ({ styleSheet }: CSSResult) => {
      if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.splice(1, 0, styleSheet);
    };
    if (!CSS.supports('color', 'light-dark(color(from red xyz-d65 x y z), red)'))
      import('./tokens-resolved.styles.ts').then(({ resolvedTokens }) => put(resolvedTokens), Boolean);
    else if (contrast.matches) import('./tokens-contrast.styles.ts').then(({ contrastTokens }) => put(contrastTokens), Boolean);
  };

  readonly #look = (): void => {
    const client = this.#element.client ?? clientOf(around(this.#element, hosts)) ?? clientOf(onlyWidget());
    if (client === this.#found && (this.#leave || !client)) return;
    this.#leave?.();
    this.#leave = undefined;
    this.#found = client;
    this.#element.requestUpdate();
    if (!client) return;
    const off = [client.subscribe(() => this.#element.requestUpdate())];
    this.#leave = () => {
      for (const end of off) end();
    };
    if (this.#element.matches(hosts)) {
      off.push(client.on((occurrence) => announce(this.#element, occurrence)));
      for (const look of waiting) look();
    }
    this.#speak();
  };

  /** Fetches the words of the client's language. */
  #speak(): void {
    const locale = this.#found?.locale;
    if (locale === undefined || locale === this.#locale) return;
    this.#locale = locale;
    this.#words = this.#learn(locale);
    this.#words.catch(() => (this.#locale = undefined));
  }

  async #learn(locale: string): Promise<void> {
    const lists = this.#lists;
    const strings = lists.atHand(locale) ?? (await lists.load(locale));
    if (locale !== this.#locale || lists !== this.#lists) return;
    this.#strings = strings;
    const element = this.#element;
    if (!around(element, outer)) {
      // What the page has set stays; what was set here follows the next client.
      if (!element.lang || element.lang === this.#lang) element.lang = this.#lang = strings.locale;
      if (!element.dir || element.dir === this.#dir) element.dir = this.#dir = directionOf(element.lang);
    }
    element.requestUpdate();
  }
}

/** The nearest element around this one, through shadow roots, that matches. */
const around = (element: Element, selector: string): Element | undefined => {
  for (let at: Node | null = element.parentNode; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at instanceof Element && at.matches(selector)) return at;
  }
  return undefined;
};

/** Of several widgets none is meant. */
const onlyWidget = (): Element | undefined => {
  const widgets = document.querySelectorAll('lotse-widget');
  return widgets.length === 1 ? widgets[0] : undefined;
};

const clientOf = (element: Element | undefined): Client | undefined => (element as Partial<ClientElement> | undefined)?.client;
