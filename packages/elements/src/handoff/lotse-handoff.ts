import type { Client } from '@lotse/client';
import type { HandoffItem } from '@lotse/contract';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { isMessage } from '../channels/ways.ts';
import type { Suggestions } from '../conversation/suggestions.ts';
import { ClientController } from '../client-controller.ts';
import { LotseBeforeSendEvent } from '../events.ts';
import { icon } from '../icons/icon.ts';
import { close } from '../icons/icons.ts';
import { error, lock } from '../icons/more-icons.ts';
import { morePieces } from '../more-pieces.styles.ts';
import { pieces } from '../pieces.styles.ts';
import { words, type Strings } from '../strings/strings.ts';
import { trash } from './icons.ts';
import { itemTemplate, itemTitle } from './items.ts';
import { styles } from './lotse-handoff.styles.ts';

/** How long a removal can be taken back, in milliseconds. */
const undoFor = 8_000;

/**
 * What goes along to the human: the customer sees it, takes out what does not belong, and writes the first message.
 * @csspart submit - Begins the conversation.
 * @csspart human - The same button: it leads to a human.
 * @csspart composer - The first message.
 */
export class LotseHandoff extends LitElement {
  static override styles = [pieces, morePieces, styles];
  static override get properties(): PropertyDeclarations {
    return { client: { attribute: false }, inPanel: { type: Boolean, attribute: 'in-panel' }, another: { type: Boolean } };
  }
  declare client: Client | undefined;
  /** A sheet over a screen of the widget. */
  declare inPanel: boolean;
  /** Begins a new conversation also while one runs. */
  declare another: boolean;
  readonly #lotse = new ClientController(this, words);
  #missing = false;
  #suggestions: Suggestions | undefined;
  #beginning = false;
  #undo: (() => void) | undefined;
  #undoEnds: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.inPanel = false;
    this.another = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#undoEnds);
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  override render() {
    const { state, strings } = this.#lotse;
    if (!state || !strings) return nothing;
    const unattended = state.channels.some(isMessage);
    return html`
      ${this.inPanel ? html`<div class="scrim" @click=${this.#leave}></div>` : nothing}
      <section class="sheet" role=${this.inPanel ? 'dialog' : nothing} aria-modal=${this.inPanel ? 'true' : nothing} aria-labelledby="title" @keydown=${this.#key}>
        <div class="top">
          <h2 class="title" id="title" tabindex="-1">${strings.goesAlong}</h2>
          ${this.inPanel ? html`<button class="plain" type="button" aria-label=${strings.close} @click=${this.#leave}>${icon(close)}</button>` : nothing}
        </div>
        <p class="soft">${state.trail.length > 0 ? strings.goesAlongHint : strings.nothingGoesAlong}</p>
        <ul role="list">
          ${state.trail.map((item) => this.#item(item, strings))}
          <li class="item soft">${icon(lock)}<span class="grow">${strings.neverPassedOn}</span></li>
        </ul>
        ${this.#message(strings)}
        <button class="button solid wide" part="human submit" type="button" @click=${() => this.#begin(state.trail)}>${unattended ? strings.sendMessage : strings.beginChat}</button>
        ${state.trail.length > 0 ? html`<button class="button quiet wide" type="button" @click=${() => this.#begin([])}>${unattended ? strings.sendWithout : strings.startWithout}</button>` : nothing}
        <div class="toast-place" role="status">
          ${this.#undo ? html`<div class="toast"><span class="grow">${strings.itemRemoved}</span><button class="link" type="button" @click=${this.#putBack}>${strings.undo}</button></div>` : nothing}
        </div>
      </section>
    `;
  }

  protected override updated(): void {
    const field = this.renderRoot.querySelector('textarea');
    const unsent = this.#lotse.state?.unsent;
    // Not while it is the same: words may be in the middle of being composed.
    if (field && unsent !== undefined && field.value !== unsent) field.value = unsent;
  }

  #item(item: HandoffItem, strings: Strings): TemplateResult {
    return html`<li class="item">
      ${itemTemplate(item, strings)}
      <button class="plain" type="button" aria-label=${strings.removeItem(itemTitle(item, strings))} @click=${() => this.#remove(item)}>${icon(trash)}</button>
    </li>`;
  }

  #message(strings: Strings): TemplateResult {
    return html`<div class="message ${this.#missing ? 'missing' : ''}">
      ${this.#suggestions?.template()}
      <label class="label" for="message">${strings.yourMessage}</label>
      ${this.#missing ? html`<p class="error" id="missing">${icon(error)}<span>${strings.writeSomething}</span></p>` : nothing}
      <textarea
        class="field"
        id="message"
        rows="2"
        part="composer"
        aria-describedby=${this.#missing ? 'missing' : nothing}
        aria-invalid=${this.#missing ? 'true' : nothing}
        @input=${this.#keep}
        @keydown=${this.#beginOnEnter}
      ></textarea>
    </div>`;
  }

  readonly #keep = (event: InputEvent): void => {
    this.#missing = false;
    const { value } = event.target as HTMLTextAreaElement;
    this.#lotse.client?.write(value);
    void this.#suggest(value).catch(Boolean);
  };

  /** What may help before a person does; not over a conversation that runs already. */
  async #suggest(text: string): Promise<void> {
    if (!this.#suggestions) {
      const { Suggestions } = await import('../conversation/suggestions.ts');
      this.#suggestions ??= new Suggestions(this, this.#lotse);
    }
    this.#suggestions.wrote(text);
  }

  readonly #beginOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    void this.#begin(this.#lotse.state?.trail ?? []);
  };

  async #begin(items: readonly HandoffItem[]): Promise<void> {
    const { client, state, navigation } = this.#lotse;
    const text = state?.unsent.trim() ?? '';
    this.#missing = text === '';
    this.requestUpdate();
    if (this.#missing) {
      await this.updateComplete;
      this.renderRoot.querySelector('textarea')?.focus();
      return;
    }
    if (!client || this.#beginning || !this.dispatchEvent(new LotseBeforeSendEvent({ text }))) return;
    this.#beginning = true;
    await client.startConversation({ items, text, another: this.another }).finally(() => (this.#beginning = false));
    if (this.inPanel) navigation?.go('conversation');
  }

  #remove(item: HandoffItem): void {
    const { client, state } = this.#lotse;
    const at = state?.trail.indexOf(item) ?? 0;
    const putBack = client?.removeFromTrail(item);
    clearTimeout(this.#undoEnds);
    this.#undo = putBack && (() => putBack());
    this.#undoEnds = setTimeout(() => {
      // Never taken away from under somebody's focus.
      if (this.renderRoot.querySelector('.toast')?.matches(':focus-within, :hover')) return;
      this.#undo = undefined;
      this.requestUpdate();
    }, undoFor);
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const removers = this.renderRoot.querySelectorAll<HTMLElement>('.item .plain');
      (removers[Math.min(at, removers.length - 1)] ?? this.renderRoot.querySelector<HTMLElement>('h2'))?.focus();
    });
  }

  readonly #putBack = (): void => {
    this.#undo?.();
    this.#undo = undefined;
    this.requestUpdate();
    this.focus();
  };

  readonly #leave = (): void => this.#lotse.navigation?.back();

  /** A sheet keeps the focus, and Escape leaves it alone, not the panel. */
  readonly #key = (event: KeyboardEvent): void => {
    if (!this.inPanel) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.#leave();
    }
    if (event.key !== 'Tab') return;
    const stops = [...this.renderRoot.querySelectorAll<HTMLElement>('button, textarea')];
    const active = (this.renderRoot as ShadowRoot).activeElement;
    const leaving = event.shiftKey ? active === stops[0] || active?.id === 'title' : active === stops.at(-1);
    if (!leaving) return;
    event.preventDefault();
    stops.at(event.shiftKey ? -1 : 0)?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-handoff': LotseHandoff;
  }
}
