import type { Client, ClientState } from '@lotse/client';
import { isMailAddress } from '@lotse/contract';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { isRunning } from '../channels/ways.ts';
import { ClientController } from '../client-controller.ts';
import { LotseBeforeSendEvent } from '../events.ts';
import { icon } from '../icons/icon.ts';
import { checkCircle } from '../icons/more-icons.ts';
import { morePieces } from '../more-pieces.styles.ts';
import { pieces } from '../pieces.styles.ts';
import { callbackWords, type CallbackStrings } from '../strings/callback.ts';
import { styles } from './lotse-callback.styles.ts';
import { above, along, field, underWay, words, type Mistake } from './pieces.ts';

/**
 * A message that is left while nobody is there: it becomes a conversation, and the answer may come by mail.
 * @csspart submit - Leaves the message.
 * @csspart human - The same button: it leads to a human.
 * @csspart receipt - That it has arrived.
 * @csspart composer - The message.
 */
export class LotseMessage extends LitElement {
  static override styles = [pieces, morePieces, styles];
  static override get properties(): PropertyDeclarations {
    return { client: { attribute: false }, inPanel: { type: Boolean, attribute: 'in-panel' } };
  }
  declare client: Client | undefined;
  /** A screen of the widget. */
  declare inPanel: boolean;
  readonly #lotse = new ClientController(this, callbackWords);
  #asked: Client | undefined;
  #mistakes: readonly Mistake[] = [];
  /** The refusal that was told. */
  #told: ClientState['asked']['message'];
  /** What was shown last: whoever sent something is led to what became of it. */
  #phase: string | undefined;

  override render() {
    const { state, strings } = this.#lotse;
    if (!state || !strings) return nothing;
    return html`
      ${this.inPanel ? html`<div class="head"><h2 class="heading" tabindex="-1">${strings.messageTitle}</h2></div>` : nothing}
      <div class="view"><div class="stack">${this.#content(state, strings)}</div></div>
    `;
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#lotse.complete(() => super.getUpdateComplete());
  }

  protected override updated(): void {
    this.#follow();
    const { client, state, strings } = this.#lotse;
    if (client && client !== this.#asked) {
      this.#asked = client;
      void client.ways().catch(Boolean);
    }
    const asked = state?.asked.message;
    if (asked?.phase !== 'refused' || asked === this.#told || !strings) return;
    this.#told = asked;
    this.#seen();
    const { code, field: name } = asked.problem ?? {};
    this.#tell([
      name === 'email'
        ? { field: 'email', words: strings.wrongMail }
        : code === 'too-large'
          ? { field: 'text', words: strings.tooLong }
          : { words: code === 'rate-limited' ? strings.tooOften : strings.notAccepted },
    ]);
  }

  #follow(): void {
    const phase = this.#lotse.state?.asked.message?.phase;
    if (phase === this.#phase) return;
    const began = this.#phase === undefined && phase === 'received';
    this.#phase = phase;
    // Whoever has gone on elsewhere in the page meanwhile is left there.
    if (!began && (phase === 'sending' || (phase === 'received' && this.shadowRoot?.activeElement)))
      this.renderRoot.querySelector<HTMLElement>(phase === 'received' ? '.display' : '#under-way')?.focus();
  }

  #content(state: ClientState, strings: CallbackStrings): TemplateResult {
    const { message: asked } = state.asked;
    if (asked?.phase === 'received') return this.#receipt(state, strings);
    if (asked && asked.phase !== 'refused') return underWay(asked, state, strings);
    const of = (name: string) => this.#mistakes.find((mistake) => mistake.field === name);
    return html`<form class="stack" novalidate @submit=${this.#submit}>
      <h3 class="title" tabindex="-1">${strings.writeUs}</h3>
      ${above(this.#mistakes, strings, (name) => this.renderRoot.querySelector<HTMLElement>(`#${name}`)?.focus())}
      ${words(strings.yourMessage, false, of('text'), state, this.#lotse)}
      ${field(
        {
          id: 'email',
          label: strings.yourMail,
          type: 'email',
          autocomplete: 'email',
          hint: strings.mailHint,
          optional: true,
          value: state.contact?.email,
          mistake: of('email'),
          keep: (email) => void this.#lotse.client?.ways().then((ways) => ways.keepContact({ email }), Boolean),
        },
        strings,
      )}
      ${along(state, this.#lotse)}
      <button type="submit" part="human submit" class="button solid wide">${strings.sendMessage}</button>
    </form>`;
  }

  #receipt(state: ClientState, strings: CallbackStrings): TemplateResult {
    const { wish } = state.asked.message ?? {};
    return html`<div class="stack" part="receipt">
      ${icon(checkCircle)}
      <h3 class="display" tabindex="-1">${strings.messageIsHere}</h3>
      <p class="soft">${wish?.email ? strings.answerTo(wish.email) : strings.answerHere}</p>
      ${isRunning(state) && this.#lotse.navigation ? html`<button type="button" class="button solid wide" @click=${() => this.#leave('conversation')}>${strings.toConversation}</button>` : nothing}
      <button type="button" class="button quiet wide" @click=${() => this.#leave('home')}>${strings.done}</button>
    </div>`;
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const { client, state, strings } = this.#lotse;
    if (!client || !state || !strings) return;
    const text = state.unsent.trim();
    const email = state.contact?.email?.trim() ?? '';
    const mistakes: Mistake[] = [];
    if (text === '') mistakes.push({ field: 'text', missing: true, words: strings.missingText });
    if (email !== '' && !isMailAddress(email)) mistakes.push({ field: 'email', words: strings.wrongMail });
    if (mistakes.length > 0) {
      this.#tell(mistakes);
      return;
    }
    if (!this.dispatchEvent(new LotseBeforeSendEvent({ text }))) return;
    this.#mistakes = [];
    client.channelChosen('message');
    void client.ways().then((ways) => ways.leaveMessage({ text, email: email || undefined, items: state.trail }));
  };

  #tell(mistakes: readonly Mistake[]): void {
    this.#mistakes = mistakes;
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#summary')?.focus());
  }

  #seen(): void {
    void this.#lotse.client?.ways().then((ways) => ways.seen('message'), Boolean);
  }

  #leave(to: 'conversation' | 'home'): void {
    this.#seen();
    if (this.inPanel || to !== 'home') this.#lotse.navigation?.go(to);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-message': LotseMessage;
  }
}
