import type { Client, Ways } from '@lotse/client';
import { isMailAddress } from '@lotse/contract';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ClientController } from '../client-controller.ts';
import { icon } from '../icons/icon.ts';
import { error } from '../icons/more-icons.ts';
import { morePieces } from '../more-pieces.styles.ts';
import { pieces } from '../pieces.styles.ts';
import { byMailWords, type ByMailStrings } from '../strings/mail.ts';
import { styles } from './lotse-by-mail.styles.ts';
import { nearMiss } from './near-miss.ts';

type Fault = 'noAddress' | 'wrongAddress' | 'tooMany' | 'didNotWork';

/**
 * Asks where answers should go, or the transcript; says where they go, and stops it.
 * @csspart field - The address.
 * @csspart submit - Sends it.
 */
export class LotseByMail extends LitElement {
  static override styles = [pieces, morePieces, styles];
  static override get properties(): PropertyDeclarations {
    return { client: { attribute: false }, what: { attribute: false }, leave: { attribute: false } };
  }
  declare client: Client | undefined;
  declare what: 'answers' | 'transcript';
  /** Takes the form away again. */
  declare leave: (() => void) | undefined;
  readonly #lotse = new ClientController<ByMailStrings>(this, byMailWords);
  #address = '';
  #fault: Fault | undefined;
  /** What he has probably meant; sent as it is when he says so by pressing again. */
  #meant: string | undefined;
  /** One wish: said again after a doubt it is the same one. */
  #key = '';
  #busy = false;
  /** Where it goes, once that is settled. */
  #settled: string | undefined;
  /** Keeps what he has written of himself. */
  #ways: Ways | undefined;
  /** Shows the form again, also where answers go by mail already. */
  #anew = false;

  constructor() {
    super();
    this.what = 'answers';
  }

  override focus(): void {
    void this.#ready().then(() => {
      this.scrollIntoView({ block: 'nearest' });
      (this.renderRoot.querySelector<HTMLElement>('input') ?? this.renderRoot.querySelector<HTMLElement>('h3'))?.focus();
    });
  }
  async #ready(): Promise<void> {
    await this.updateComplete;
    await this.#lotse.words();
    await this.updateComplete;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (!changed.has('what') || changed.get('what') === undefined) return;
    this.#settled = this.#fault = this.#meant = undefined;
    this.#anew = false;
    this.#key = '';
  }

  /** What he wrote in another form, or here before, he need not write again. */
  protected override firstUpdated(): void {
    this.client?.ways().then((ways) => {
      this.#ways = ways;
      this.#address ||= this.#lotse.state?.contact?.email ?? '';
      this.requestUpdate();
    }, Boolean);
  }

  override render() {
    const { state, strings } = this.#lotse;
    if (!state || !strings) return nothing;
    const mails = state.conversation?.mails;
    const on = this.what === 'answers' && mails === 'mails-wanted' && !this.#anew;
    return html`<section class="card">${
      on || (this.#settled !== undefined && this.what === 'transcript')
        ? this.#said(strings)
        : this.#form(mails === 'mails-bounced' && this.what === 'answers', strings)
    }</section>`;
  }

  /** Where it goes, and how that is stopped. */
  #said(strings: ByMailStrings): TemplateResult {
    const to = this.#settled;
    const answers = this.what === 'answers';
    return html`<div class="form">
      <h3 class="heading" tabindex="-1">${answers ? strings.answersTitle : strings.transcriptTitle}</h3>
      <p class="to" role="status">${answers ? (to === undefined ? strings.answersOn : strings.answersTo(to)) : strings.transcriptTo(to ?? '')}</p>
      ${this.#fault ? this.#trouble(strings) : nothing}
      <div class="buttons">
        <button class="button low" type="button" @click=${() => this.leave?.()}>${strings.done}</button>
        ${
          answers
            ? html`<button class="button low" type="button" @click=${this.#again}>${strings.anotherAddress}</button>
                <button class="button low" type="button" @click=${this.#stop}>${strings.stop}</button>`
            : nothing
        }
      </div>
    </div>`;
  }

  #form(bounced: boolean, strings: ByMailStrings): TemplateResult {
    const answers = this.what === 'answers';
    return html`<form class="form" novalidate @submit=${this.#submit}>
      <h3 class="heading" tabindex="-1">${answers ? strings.answersTitle : strings.transcriptTitle}</h3>
      ${bounced ? html`<p class="error" role="status">${icon(error)}<span>${strings.bounced}</span></p>` : nothing}
      <p class="small soft">${answers ? strings.answersHint : strings.transcriptHint}</p>
      <div class=${this.#fault ? 'missing' : ''}>
        <label class="label" for="address">${strings.yourAddress}</label>
        ${this.#fault ? this.#trouble(strings) : nothing}
        <input
          class="field"
          part="field"
          id="address"
          type="email"
          inputmode="email"
          autocomplete="email"
          spellcheck="false"
          autocapitalize="none"
          maxlength="254"
          aria-describedby=${this.#fault ? 'fault' : nothing}
          aria-invalid=${this.#fault === 'noAddress' || this.#fault === 'wrongAddress' ? 'true' : nothing}
          .value=${this.#address}
          @input=${this.#typed}
        />
        ${this.#meant ? html`<button class="link meant" type="button" @click=${this.#take}>${strings.didYouMean(this.#meant)}</button>` : nothing}
      </div>
      <div class="buttons">
        <button class="button solid low" part="submit" type="submit">${answers ? strings.answersSubmit : strings.transcriptSubmit}</button>
        <button class="button quiet low" type="button" @click=${() => this.leave?.()}>${strings.cancel}</button>
      </div>
      <p class="unseen" role="status">${this.#busy ? strings.sendingIt : this.#meant ? strings.didYouMean(this.#meant) : nothing}</p>
    </form>`;
  }

  #trouble(strings: ByMailStrings): TemplateResult {
    return html`<p class="error small" id="fault" role="status">${icon(error)}<span>${this.#fault ? strings[this.#fault] : nothing}</span></p>`;
  }

  readonly #typed = (event: InputEvent): void => {
    this.#write((event.target as HTMLInputElement).value);
    this.#fault = this.#meant = undefined;
    this.#key = '';
    this.requestUpdate();
  };

  #write(email: string): void {
    this.#address = email;
    this.#ways?.keepContact({ email });
  }

  readonly #take = (): void => {
    this.#write(this.#meant ?? this.#address);
    this.#meant = undefined;
    this.requestUpdate();
    this.focus();
  };

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const email = this.#address.trim();
    this.#fault = email === '' ? 'noAddress' : isMailAddress(email) ? undefined : 'wrongAddress';
    const meant = this.#fault || this.#meant ? undefined : nearMiss(email);
    this.#meant = meant;
    this.requestUpdate();
    if (this.#fault) return this.focus();
    if (meant || this.#busy) return;
    this.#key ||= crypto.randomUUID();
    const { what } = this;
    if (!(await this.#does(() => this.client?.mailTo({ key: this.#key, email, what })))) return this.focus();
    this.#settled = email;
    this.#anew = false;
    this.#key = '';
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  };

  readonly #again = (): void => {
    this.#anew = true;
    this.requestUpdate();
    this.focus();
  };

  readonly #stop = async (): Promise<void> => {
    if (!(await this.#does(() => this.client?.stopMails()))) return;
    this.#settled = undefined;
    this.leave?.();
  };

  /** Whether it was done. */
  async #does(deed: () => Promise<void> | undefined): Promise<boolean> {
    this.#busy = true;
    this.#fault = undefined;
    this.requestUpdate();
    try {
      await deed();
      return true;
    } catch (thrown) {
      const { code } = Object(thrown) as { readonly code?: unknown };
      this.#fault = code === 'invalid' ? 'wrongAddress' : code === 'rate-limited' ? 'tooMany' : 'didNotWork';
      return false;
    } finally {
      this.#busy = false;
      this.requestUpdate();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-by-mail': LotseByMail;
  }
}
