/** Where mails are asked for in a conversation; the form itself comes with the first press. */
import type { ConversationView } from '@lotse/client';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { ClientController } from '../client-controller.ts';
import type { TalkStrings } from '../strings/talk.ts';

type What = 'answers' | 'transcript';

export class Mailing {
  readonly #host: LitElement;
  readonly #lotse: ClientController<TalkStrings>;
  readonly #closeMenu: () => void;
  #asked: What | undefined;

  constructor(host: LitElement, lotse: ClientController<TalkStrings>, closeMenu: () => void) {
    this.#host = host;
    this.#lotse = lotse;
    this.#closeMenu = closeMenu;
  }

  /** In the menu. */
  rows(strings: TalkStrings): unknown {
    const { mails, transcript } = this.#lotse.state?.offers ?? {};
    return [
      mails ? row(strings.answerByMail, () => void this.#ask('answers')) : nothing,
      transcript ? row(strings.downloadTranscript, () => void this.#download()) : nothing,
      mails ? row(strings.transcriptByMail, () => void this.#ask('transcript')) : nothing,
    ];
  }

  /** For who waits. */
  button({ id, mails }: ConversationView, strings: TalkStrings): unknown {
    if (!this.#lotse.state?.offers.mails || id === undefined || mails === 'mails-wanted') return nothing;
    return html`<button class="button low" type="button" @click=${() => void this.#ask('answers')}>${strings.answerByMail}</button>`;
  }

  /** Below the messages. */
  form(): unknown {
    if (!this.#asked) return nothing;
    return html`<lotse-by-mail .client=${this.#lotse.client} .what=${this.#asked}       .leave=${this.#leave}></lotse-by-mail>`;
  }

  async #ask(what: What): Promise<void> {
    this.#closeMenu();
    const { defineByMail } = await import('../by-mail/by-mail.ts');
    defineByMail();
    this.#asked = what;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('lotse-by-mail')?.focus();
  }

  async #download(): Promise<void> {
    this.#closeMenu();
    const { download } = await import('../by-mail/by-mail.ts');
    const { client } = this.#lotse;
    if (client && !(await download(client))) await this.#ask('transcript');
  }

  readonly #leave = (): void => {
    this.#asked = undefined;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.focus());
  };
}

const row = (words: string, act: () => void): TemplateResult =>
  html`<li><button class="row" type="button" @click=${act}><span class="grow">${words}</span></button></li>`;
