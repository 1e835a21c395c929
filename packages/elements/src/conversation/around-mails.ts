/** Where mails are asked for in a conversation; the form itself comes with the first press. */
import type { ConversationView } from '@lotse/client';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { ClientController } from '../client-controller.ts';
import type { TalkStrings } from '../strings/talk.ts';

type What = 'answers' | 'transcript';

export class Mailing {
  readonly #host: LitElement;
  readonly #lotse: ClientController<TalkStrings>;
  readonly #attempt: (deed: () => Promise<void>) => void;
  #asked: What | undefined;

  constructor(host: LitElement, lotse: ClientController<TalkStrings>, attempt: (deed: () => Promise<void>) => void) {
    this.#host = host;
    this.#lotse = lotse;
    this.#attempt = attempt;
  }

  /** In the menu. */
  rows(strings: TalkStrings): unknown {
    const { mails, transcript } = this.#lotse.state?.offers ?? {};
    return [
      mails ? row(strings.answerByMail, () => this.#attempt(() => this.#ask('answers'))) : nothing,
      transcript ? row(strings.downloadTranscript, () => this.#attempt(() => this.#download())) : nothing,
      mails ? row(strings.transcriptByMail, () => this.#attempt(() => this.#ask('transcript'))) : nothing,
    ];
  }

  /** For who waits. */
  button({ id, mails }: ConversationView, strings: TalkStrings): unknown {
    if (!this.#lotse.state?.offers.mails || id === undefined || mails === 'mails-wanted') return nothing;
    return html`<button class="button low" type="button" @click=${() => this.#attempt(() => this.#ask('answers'))}>${strings.answerByMail}</button>`;
  }

  /** Below the messages. */
  form(): unknown {
    if (!this.#asked) return nothing;
    return html`<lotse-by-mail .client=${this.#lotse.client} .what=${this.#asked}       .leave=${this.#leave}></lotse-by-mail>`;
  }

  async #ask(what: What): Promise<void> {
    const { defineByMail } = await import('../by-mail/by-mail.ts');
    defineByMail();
    this.#asked = what;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('lotse-by-mail')?.focus();
  }

  async #download(): Promise<void> {
    const { download } = await import('../by-mail/by-mail.ts');
    const { client } = this.#lotse;
    if (client) await download(client);
  }

  readonly #leave = (): void => {
    this.#asked = undefined;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.focus());
  };
}

const row = (words: string, act: () => void): TemplateResult =>
  html`<li><button class="row" type="button" @click=${act}><span class="grow">${words}</span></button></li>`;
