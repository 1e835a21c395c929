import type { Client, ClientState } from '@lotse/client';
import { html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import { ClientController } from '../client-controller.ts';
import { morePieces } from '../more-pieces.styles.ts';
import { pieces } from '../pieces.styles.ts';
import { words, type Strings } from '../strings/strings.ts';
import { styles } from './lotse-channels.styles.ts';
import { wayRow, waysFrom } from './rows.ts';
import { anybody, hoursInWords, waysOf } from './ways.ts';

/**
 * All ways to a human, with what is open now and when the others are back.
 * @slot - The page's own way to a human, shown when no other is known.
 * @csspart human - One way to a human.
 */
export class LotseChannels extends LitElement {
  static override styles = [pieces, morePieces, styles];
  static override get properties(): PropertyDeclarations {
    return { client: { attribute: false }, inPanel: { type: Boolean, attribute: 'in-panel' } };
  }
  /** Made by `createClient`; where it is not set, that of the provider or widget. */
  declare client: Client | undefined;
  /** A screen of the widget. */
  declare inPanel: boolean;
  readonly #lotse = new ClientController(this, words);

  protected override updated(): void {
    void this.#lotse.client?.start();
  }

  override render() {
    const { state, strings } = this.#lotse;
    if (!state || !strings) return nothing;
    const ways = waysFrom(this.#lotse);
    return html`
      ${this.inPanel ? html`<div class="head"><h2 class="heading" tabindex="-1">${strings.talkToUs}</h2></div>` : nothing}
      <div class="view">
        ${this.#news(state, strings)}
        ${ways.length > 0 ? html`<ul class="card" role="list">${ways.map((channel) => wayRow(channel, this.#lotse))}</ul>` : html`<slot></slot>`}
        ${state.channelsFrom === 'kept' ? html`<p class="late-news small soft">${strings.hoursMayHaveChanged}</p>` : nothing}
      </div>
    `;
  }

  /** The answer first: is anybody there, and if not, when, why, and what can be done meanwhile. */
  #news(state: ClientState, strings: Strings) {
    const ways = waysOf(state);
    const now = anybody(ways);
    const title = { open: now.attended === false ? strings.nobodyThere : strings.weAreHere, closed: strings.weAreClosed, unknown: strings.waysToUs }[now.state];
    const back = now.state === 'closed' && now.changesAt ? strings.weAreBackAt(new Date(now.changesAt), new Date()) : title;
    const writes = ways.some(({ kind }) => kind === 'chat' || kind === 'message' || kind === 'email');
    const write = writes ? strings.writeNow : undefined;
    const hint = { open: now.attended === false ? write : hoursInWords(now, strings, 'wait'), closed: write, unknown: strings.hoursUnknownHint }[now.state];
    return html`
      ${this.inPanel ? html`<h3 class="title">${back}</h3>` : html`<h2 class="title">${back}</h2>`}
      ${now.reason ? html`<p class="strong">${now.reason}</p>` : nothing}
      ${hint ? html`<p class="soft">${hint}</p>` : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-channels': LotseChannels;
  }
}
