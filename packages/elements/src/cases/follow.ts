/** Mails about changes: asked for, confirmed in a mail, and stopped. */
import type { CaseMore, CaseView } from '@lotse/client';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { error } from '../icons/more-icons.ts';
import type { CaseMoreStrings } from '../strings/case-more.ts';

export class Follow {
  readonly #host: LitElement;
  readonly #deeds: CaseMore;
  readonly #words: CaseMoreStrings;
  #open = false;
  #email = '';
  #wrong: 'missingEmail' | 'wrongEmail' | 'notTold' | 'readOnly' | undefined;
  #under = false;

  constructor(host: LitElement, deeds: CaseMore, words: CaseMoreStrings) {
    this.#host = host;
    this.#deeds = deeds;
    this.#words = words;
  }

  show({ found, follows }: CaseView): TemplateResult | typeof nothing {
    const words = this.#words;
    if (found?.following === undefined) return nothing;
    const failed = this.#wrong ? html`<p class="small" role="status">${words[this.#wrong]}</p>` : nothing;
    if (found.following && follows !== 'not')
      return html`<div><p class="small">${words.told}</p><button type="button" class="link" @click=${() => this.#do(() => this.#deeds.unfollow())}>${words.noMore}</button>${failed}</div>`;
    if (follows === 'asked') return html`<p class="small" role="status">${words.asked(this.#email)}</p>`;
    if (!this.#open)
      return html`<div>
        ${follows === 'not' ? html`<p class="small" role="status">${words.noMoreMails}</p>` : nothing}
        <button type="button" class="link" @click=${this.#begin}>${words.beTold}</button>
      </div>`;
    const wrong = this.#wrong;
    // Return asks for the mails here, and not the form around it.
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      this.#ask();
    };
    return html`<div class="piece ${wrong ? 'missing' : ''}">
      <label class="strong" for="mail">${words.yourEmail}</label>
      <p class="small soft" id="mail-hint">${words.beToldHint}</p>
      ${wrong ? html`<p class="error" id="mail-wrong" role="alert">${icon(error)}<span>${words[wrong]}</span></p>` : nothing}
      <input class="field" id="mail" type="text" inputmode="email" autocomplete="email" autocapitalize="none" spellcheck="false" .value=${this.#email}
        aria-invalid=${wrong === 'missingEmail' || wrong === 'wrongEmail' ? 'true' : nothing} aria-describedby=${wrong ? 'mail-wrong mail-hint' : 'mail-hint'}
        @input=${({ target }: Event) => (this.#email = (target as HTMLInputElement).value)} @keydown=${pressed} />
      <button type="button" class="button low" @click=${this.#ask}>${words.tellMe}</button>
    </div>`;
  }

  readonly #begin = (): void => {
    this.#open = true;
    this.#host.requestUpdate();
    this.#focus();
  };

  readonly #ask = (): void => {
    const email = this.#email.trim();
    this.#wrong = email === '' ? 'missingEmail' : email.includes('@') ? undefined : 'wrongEmail';
    this.#host.requestUpdate();
    if (this.#wrong) this.#focus();
    else this.#do(() => this.#deeds.follow(email));
  };

  #do(deed: () => Promise<void>): void {
    if (this.#under) return;
    this.#under = true;
    this.#wrong = undefined;
    void deed()
      .then(
        () => (this.#open = false),
        (thrown: unknown) => (this.#wrong = reasons[Object(thrown).code] ?? 'notTold'),
      )
      .then(() => {
        this.#under = false;
        this.#host.requestUpdate();
      });
  }

  #focus(): void {
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>('#mail')?.focus());
  }
}

/** A mailed link is for reading. */
const reasons: Readonly<Record<string, 'wrongEmail' | 'readOnly'>> = { invalid: 'wrongEmail', forbidden: 'readOnly' };
