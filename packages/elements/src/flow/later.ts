/** Going on on another device: a link, to keep or to have mailed. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { error } from '../icons/more-icons.ts';
import type { Step } from './fields.ts';

export class Later {
  readonly #host: LitElement;
  #link: string | undefined;
  #email = '';
  /** What became of the mail. */
  #mail: 'missing' | 'email' | 'sending' | 'sent' | 'failed' | undefined;
  #failed = false;
  /** Where it was asked for: on another page it is asked for anew. */
  #page = '';

  constructor(host: LitElement) {
    this.#host = host;
  }

  show(step: Step): TemplateResult | typeof nothing {
    const { walk, strings } = step;
    if (!walk.links || walk.savedAt === undefined) return nothing;
    const page = `${walk.phase} ${walk.step}`;
    if (page !== this.#page) {
      this.#page = page;
      this.#link = this.#mail = undefined;
      this.#failed = false;
    }
    if (this.#link === undefined)
      return html`<div>
        <button type="button" class="button quiet low" @click=${() => void this.#make(step)}>${strings.later}</button>
        ${this.#failed ? html`<p class="small" role="status">${strings.laterFailed}</p>` : nothing}
      </div>`;
    return html`<div class="stack">
      <div class="piece">
        <label class="strong" for="link">${strings.later}</label>
        <p class="small soft" id="link-hint">${strings.laterHint}</p>
        <input class="field" id="link" readonly aria-describedby="link-hint" .value=${this.#link} @focus=${({ target }: Event) => (target as HTMLInputElement).select()} />
      </div>
      ${walk.links === 'mail' ? this.#byMail(step) : nothing}
    </div>`;
  }

  #byMail(step: Step): TemplateResult {
    const { strings } = step;
    const mail = this.#mail;
    if (mail === 'sent') return html`<p role="status">${strings.linkMailed(this.#email)}</p>`;
    const wrong = mail === 'missing' || mail === 'email' ? strings.error({ code: mail, params: {} }, strings.mailLinkTo, 'email') : undefined;
    const says = wrong ?? (mail === 'failed' ? strings.laterFailed : undefined);
    // Return sends the link here, and not the form around it.
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      void this.#send(step);
    };
    return html`<div class="piece ${says ? 'missing' : ''}">
      <label class="strong" for="link-mail">${strings.mailLinkTo}</label>
      ${says ? html`<p class="error" id="link-wrong" role="alert">${icon(error)}<span>${says}</span></p>` : nothing}
      <input class="field" id="link-mail" type="text" inputmode="email" autocomplete="email" autocapitalize="none" spellcheck="false" .value=${this.#email}
        aria-invalid=${wrong ? 'true' : nothing} aria-describedby=${says ? 'link-wrong' : nothing}
        @input=${({ target }: Event) => (this.#email = (target as HTMLInputElement).value.trim())} @keydown=${pressed} />
      <button type="button" class="button" @click=${() => void this.#send(step)}>${strings.mailLink}</button>
    </div>`;
  }

  async #make({ flows, to }: Step): Promise<void> {
    this.#failed = false;
    try {
      this.#link = await flows.link();
    } catch {
      this.#failed = true;
    }
    this.#host.requestUpdate();
    if (!this.#failed) to('link');
  }

  async #send({ flows, to }: Step): Promise<void> {
    if (this.#mail === 'sending') return;
    this.#mail = this.#email === '' ? 'missing' : this.#email.includes('@') ? 'sending' : 'email';
    this.#host.requestUpdate();
    if (this.#mail !== 'sending') return to('link-mail');
    try {
      await flows.mailLink(this.#email);
      this.#mail = 'sent';
    } catch (thrown) {
      this.#mail = Object(thrown).code === 'invalid' ? 'email' : 'failed';
    }
    this.#host.requestUpdate();
  }
}
