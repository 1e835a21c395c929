import type { Client, ClientState, Contact, Ways } from '@lotse/client';
import type { Callback, Channel, LotseError, Slot } from '@lotse/contract';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ClientController } from '../client-controller.ts';
import { icon } from '../icons/icon.ts';
import { checkCircle } from '../icons/more-icons.ts';
import { morePieces } from '../more-pieces.styles.ts';
import { pieces } from '../pieces.styles.ts';
import { coming, people } from '../setbacks.ts';
import { callbackWords, type CallbackStrings } from '../strings/callback.ts';
import { calendar } from './icons.ts';
import { styles } from './lotse-callback.styles.ts';
import { above, along, field, underWay, words, type Mistake } from './pieces.ts';
import { times } from './times.ts';

/**
 * A call that is booked: when, which number, what it is about; then the receipt, and the calls that are still to come.
 * @csspart submit - Books the call.
 * @csspart human - The same button: it leads to a human.
 * @csspart receipt - What was booked.
 * @csspart composer - What it is about.
 */
export class LotseCallback extends LitElement {
  static override styles = [pieces, morePieces, styles];
  static override get properties(): PropertyDeclarations {
    return { client: { attribute: false }, inPanel: { type: Boolean, attribute: 'in-panel' } };
  }
  declare client: Client | undefined;
  /** A screen of the widget. */
  declare inPanel: boolean;
  readonly #lotse = new ClientController(this, callbackWords);
  #asked: Client | undefined;
  #slot: Slot | undefined;
  #allDays = false;
  #mistakes: readonly Mistake[] = [];
  /** The refusal that was told. */
  #told: ClientState['asked']['callback'];
  /** What was shown last: whoever sent something is led to what became of it. */
  #phase: string | undefined;
  /** Reference of the call that gets another time, or may be cancelled. */
  #moving: string | undefined;
  #cancelling: string | undefined;
  /** That of the call whose date could not be had for the calendar. */
  #undated: string | undefined;
  /** Another one, beside those that are booked. */
  #another = false;

  override render() {
    const { state, strings } = this.#lotse;
    if (!state || !strings) return nothing;
    return html`
      ${this.inPanel ? html`<div class="head"><h2 class="heading" tabindex="-1">${strings.callbackTitle}</h2></div>` : nothing}
      <div class="view"><div class="stack">${this.#content(state, strings)}</div></div>
    `;
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#lotse.complete(() => super.getUpdateComplete());
  }

  protected override updated(): void {
    this.#follow();
    const { client, state } = this.#lotse;
    if (client && client !== this.#asked) {
      this.#asked = client;
      void client
        .ways()
        .then((ways) => ways.refresh())
        .catch(Boolean);
    }
    const asked = state?.asked.callback;
    if (asked?.phase === 'refused' && asked.problem && asked !== this.#told) {
      this.#told = asked;
      this.#refused(asked.problem);
    }
  }

  #follow(): void {
    const phase = this.#lotse.state?.asked.callback?.phase;
    if (phase === this.#phase) return;
    const began = this.#phase === undefined && phase === 'received';
    this.#phase = phase;
    // Whoever has gone on elsewhere in the page meanwhile is left there.
    if (!began && (phase === 'sending' || (phase === 'received' && this.shadowRoot?.activeElement)))
      this.renderRoot.querySelector<HTMLElement>(phase === 'received' ? '.display' : '#under-way')?.focus();
  }

  #content(state: ClientState, strings: CallbackStrings): TemplateResult {
    const { callback: asked } = state.asked;
    if (asked?.phase === 'received' && !this.#moving) return this.#receipt(state, strings);
    if (asked && asked.phase !== 'refused' && asked.phase !== 'received') return underWay(asked, state, strings);
    const channel = state.channels.find(({ kind, href }) => kind === 'callback' && href === undefined);
    const ahead = state.callbacks.filter((call) => call.state === 'booked');
    if (this.#moving) return this.#times(channel, strings, () => this.#move());
    if (ahead.length > 0 && !this.#another)
      return html`${ahead.map((call) => this.#call(call, strings))}<button type="button" class="button quiet" @click=${this.#bookAnother}>${strings.bookAnother}</button>`;
    return this.#form(state, channel, strings);
  }

  // -- the form ---------------------------------------------------------------------------------------------------

  #form(state: ClientState, channel: Channel | undefined, strings: CallbackStrings): TemplateResult {
    if (channel?.slots?.length === 0) return this.#none(strings);
    // What the page came with names no times: they are on their way.
    if (!channel?.slots && state.channelsFrom !== 'backend') return html`<div tabindex="-1">${coming(strings.loading, strings, this.#lotse)}</div>`;
    const of = (name: string) => this.#mistakes.find((mistake) => mistake.field === name);
    return html`<form class="stack" novalidate @submit=${this.#submit}>
      ${above(this.#mistakes, strings, (name) => this.#to(name))}
      ${channel?.slots ? this.#choice(channel.slots, strings) : html`<p class="title" tabindex="-1">${strings.asSoonAsWeCan}</p>`}
      ${field({ id: 'phone', label: strings.yourPhone, type: 'tel', autocomplete: 'tel', hint: strings.phoneHint, value: state.contact?.phone, mistake: of('phone'), keep: (phone) => this.#keep({ phone }) }, strings)}
      ${field({ id: 'name', label: strings.yourName, type: 'text', autocomplete: 'name', optional: true, value: state.contact?.name, mistake: undefined, keep: (name) => this.#keep({ name }) }, strings)}
      ${words(strings.whatAbout, true, undefined, state, this.#lotse)} ${along(state, this.#lotse)}
      <button type="submit" part="human submit" class="button solid wide">${this.#slot ? strings.bookAt(new Date(this.#slot.startsAt)) : strings.book}</button>
    </form>`;
  }

  #choice(slots: readonly Slot[], strings: CallbackStrings): TemplateResult {
    return times(
      {
        slots,
        chosen: this.#slot?.id,
        mistake: this.#mistakes.find((mistake) => mistake.field === 'slot'),
        all: this.#allDays,
        choose: (slot) => {
          this.#slot = slot;
          this.#mistakes = this.#mistakes.filter((mistake) => mistake.field !== 'slot');
          this.requestUpdate();
        },
        showAll: () => {
          const shown = this.renderRoot.querySelectorAll('.time input').length;
          this.#allDays = true;
          this.requestUpdate();
          void this.updateComplete.then(() => this.renderRoot.querySelectorAll<HTMLElement>('.time input')[shown]?.focus());
        },
      },
      strings,
    );
  }

  #times(channel: Channel | undefined, strings: CallbackStrings, move: () => Promise<void>): TemplateResult {
    if (!channel?.slots?.length) return this.#none(strings);
    return html`<form class="stack" novalidate @submit=${(event: Event) => (event.preventDefault(), void move())}>
      ${above(this.#mistakes, strings, (name) => this.#to(name))} ${this.#choice(channel.slots, strings)}
      <button type="submit" part="submit" class="button solid wide">${strings.moveTo}</button>
      <button type="button" class="button quiet wide" @click=${() => this.#leave()}>${strings.keepIt}</button>
    </form>`;
  }

  #none(strings: CallbackStrings): TemplateResult {
    return html`<div><h3 class="title" tabindex="-1">${strings.noSlots}</h3><p class="soft">${strings.noSlotsHint}</p>${people(this.#lotse)}</div>`;
  }

  #keep(contact: Contact): void {
    void this.#lotse.client?.ways().then((ways) => ways.keepContact(contact), Boolean);
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const { client, state, strings } = this.#lotse;
    if (!client || !state || !strings) return;
    const slots = state.channels.find(({ kind, href }) => kind === 'callback' && href === undefined)?.slots;
    const phone = state.contact?.phone?.trim() ?? '';
    const mistakes: Mistake[] = [];
    if (slots && !slots.some(({ id }) => id === this.#slot?.id))
      mistakes.push(this.#slot ? { field: 'slot', words: strings.timeTaken } : { field: 'slot', missing: true, words: strings.missingTime });
    if (phone === '') mistakes.push({ field: 'phone', missing: true, words: strings.missingPhone });
    // Too short for any number; what else cannot be dialled the backend knows.
    else if (phone.replace(/\D/g, '').length < 6) mistakes.push({ field: 'phone', words: strings.wrongPhone });
    if (mistakes.length > 0) {
      this.#tell(mistakes);
      return;
    }
    this.#mistakes = [];
    client.channelChosen('callback');
    const text = state.unsent.trim();
    void client
      .ways()
      .then((ways) =>
        ways.requestCallback({ phone, slot: this.#slot, name: state.contact?.name?.trim() || undefined, text: text || undefined, items: state.trail }),
      );
  };

  #refused({ code, field: name }: LotseError): void {
    const { strings } = this.#lotse;
    if (!strings) return;
    this.#seen();
    if (name === 'slot') this.#slot = undefined;
    this.#tell([refusal(code, name, strings)]);
  }

  #tell(mistakes: readonly Mistake[]): void {
    this.#mistakes = mistakes;
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#summary')?.focus());
  }

  #to(name: string): void {
    const place = this.renderRoot.querySelector<HTMLElement>(`#${name}`);
    (place?.querySelector<HTMLElement>('input') ?? place)?.focus();
  }

  // -- what was booked --------------------------------------------------------------------------------------------

  #receipt(state: ClientState, strings: CallbackStrings): TemplateResult {
    const { wish, receipt } = state.asked.callback ?? {};
    const call = state.callbacks.find(({ reference }) => reference === receipt?.reference);
    const slot = call?.slot ?? wish?.slot;
    const over = call !== undefined && call.state !== 'booked';
    return html`<div class="stack" part="receipt">
      ${icon(checkCircle)}
      <h3 class="display" tabindex="-1">${
        over
          ? call.state === 'done'
            ? strings.callDone
            : strings.callCancelled
          : slot
            ? strings.calledAt(new Date(slot.startsAt), new Date(slot.endsAt))
            : strings.calledSoon
      }</h3>
      <div>
        ${over ? nothing : html`<p class="number">${strings.atNumber(call?.phone ?? wish?.phone ?? '')}</p>`}
        <p class="soft reference number">${strings.referenceIs(receipt?.reference ?? '')}</p>
      </div>
      ${over || !receipt ? nothing : this.#deeds(receipt.reference, slot, strings)}
      <button type="button" class="button quiet wide" @click=${this.#done}>${strings.done}</button>
    </div>`;
  }

  #call({ reference, slot, phone }: Callback, strings: CallbackStrings): TemplateResult {
    return html`<section class="card call">
      <div>
        <h3 class="heading" tabindex="-1">${slot ? strings.calledAt(new Date(slot.startsAt), new Date(slot.endsAt)) : strings.calledSoon}</h3>
        <p class="soft number">${strings.atNumber(phone)}</p>
      </div>
      ${this.#deeds(reference, slot, strings)}
    </section>`;
  }

  /** What can be done with a call that is booked. */
  #deeds(reference: string, slot: Slot | undefined, strings: CallbackStrings): TemplateResult {
    if (this.#cancelling === reference)
      return html`<div class="stack" role="group" aria-label=${strings.reallyCancel}>
        <p class="strong" id="sure" tabindex="-1">${strings.reallyCancel}</p>
        ${above(this.#mistakes, strings, (name) => this.#to(name))}
        <div class="buttons">
          <button type="button" class="button low" @click=${() => this.#cancel(reference)}>${strings.yesCancel}</button>
          <button type="button" class="button low" @click=${() => this.#leave()}>${strings.keepIt}</button>
        </div>
      </div>`;
    return html`<div class="buttons">
      ${slot ? html`<button type="button" class="button low" @click=${() => void this.#keepDate(reference, slot, strings)}>${icon(calendar)}${strings.addToCalendar}</button>` : nothing}
      ${slot ? html`<button type="button" class="button low" @click=${() => this.#leave({ moving: reference })}>${strings.move}</button>` : nothing}
      <button type="button" class="button low" @click=${() => this.#leave({ cancelling: reference })}>${strings.cancelCall}</button>
    </div>
    ${this.#undated === reference ? html`<p class="small" role="alert">${strings.failed}</p>` : nothing}`;
  }

  async #keepDate(reference: string, { startsAt: from, endsAt: until }: Slot, { callbackTitle: title }: CallbackStrings): Promise<void> {
    this.#undated = undefined;
    this.requestUpdate();
    try {
      (await import('../calendar-file.ts')).saveEntry({ reference, title, from, until });
    } catch {
      this.#undated = reference;
      this.requestUpdate();
    }
  }

  #leave({ moving, cancelling }: { readonly moving?: string; readonly cancelling?: string } = {}): void {
    this.#moving = moving;
    this.#cancelling = cancelling;
    this.#slot = undefined;
    this.#mistakes = [];
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(cancelling ? '#sure' : moving ? '.time input' : '[tabindex="-1"]')?.focus());
  }

  async #move(): Promise<void> {
    const { strings } = this.#lotse;
    const reference = this.#moving;
    if (!strings || !reference) return;
    if (!this.#slot) return this.#tell([{ field: 'slot', missing: true, words: strings.missingTime }]);
    await this.#try((ways) => ways.move(reference, this.#slot?.id ?? ''));
  }

  readonly #cancel = (reference: string): Promise<void> => this.#try((ways) => ways.cancel(reference));

  async #try(deed: (ways: Ways) => Promise<void>): Promise<void> {
    try {
      await this.#lotse.client?.ways().then(deed);
      this.#leave();
    } catch (thrown) {
      const { code, field: name } = thrown as LotseError;
      const { strings } = this.#lotse;
      // Whoever cancels has chosen no time that somebody could have taken.
      if (strings) this.#tell([this.#cancelling && code !== 'rate-limited' ? { words: strings.notCancelled } : refusal(code, name, strings)]);
    }
  }

  readonly #bookAnother = (): void => {
    this.#another = true;
    this.#leave();
  };

  #seen(): void {
    void this.#lotse.client?.ways().then((ways) => ways.seen('callback'), Boolean);
  }

  readonly #done = (): void => {
    this.#another = false;
    this.#leave();
    this.#seen();
    if (this.inPanel) this.#lotse.navigation?.go('home');
  };
}

const refusal = (code: LotseError['code'], name: string | undefined, strings: CallbackStrings): Mistake => {
  if (code === 'rate-limited') return { words: strings.tooOften };
  if (name === 'phone') return { field: 'phone', words: code === 'conflict' ? strings.numberFull : strings.wrongPhone };
  return code === 'conflict' ? { field: 'slot', words: strings.timeTaken } : { words: strings.notAccepted };
};

declare global {
  interface HTMLElementTagNameMap {
    'lotse-callback': LotseCallback;
  }
}
