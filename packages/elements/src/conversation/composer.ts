import type { ConversationView } from '@lotse/client';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { ClientController } from '../client-controller.ts';
import { LotseBeforeSendEvent } from '../events.ts';
import { icon } from '../icons/icon.ts';
import { error } from '../icons/more-icons.ts';
import type { TalkStrings } from '../strings/talk.ts';
import type { Around } from './around.ts';
import { attach, send } from './icons.ts';

/** The field for the next message, and what stands in its way. */
export class Composer {
  around: Around | undefined;
  readonly #host: LitElement;
  readonly #lotse: ClientController<TalkStrings>;
  readonly #sent: () => void;
  #empty = false;

  /** `sent` is called when a message goes out. */
  constructor(host: LitElement, lotse: ClientController<TalkStrings>, sent: () => void) {
    this.#host = host;
    this.#lotse = lotse;
    this.#sent = sent;
  }

  /** Files wait here for the message they go along with. */
  get #anyFile(): boolean {
    return this.#lotse.state?.attachments?.some(({ sent }) => !sent) ?? false;
  }
  get #field(): HTMLTextAreaElement | null {
    return this.#host.renderRoot.querySelector('textarea[part]');
  }

  template({ status, longest, lines }: ConversationView, strings: TalkStrings, over: unknown): TemplateResult {
    const { unsent = '', offers } = this.#lotse.state ?? {};
    const files = this.around?.files;
    const words = lines.length > 0 && status === 'queued' ? strings.anotherMessage : strings.writeMessage;
    const hint = isLonger(unsent, longest) ? strings.tooLong : this.#empty ? strings.writeSomething : undefined;
    return html`<div class="foot">
      ${over} ${files?.tray(this.#anyFile)}
      <div class="composer ring">
        ${offers?.files ? html`<button class="plain" part="attach" type="button" aria-label=${strings.attachFile} @pointerdown=${files?.warm} @click=${files?.press}>${icon(attach)}</button>` : nothing}
        <textarea
          part="composer"
          rows=${Math.min(5, unsent.split('\n').length)}
          aria-label=${strings.yourMessage}
          aria-describedby=${hint ? 'hint' : nothing}
          aria-invalid=${hint ? 'true' : nothing}
          placeholder=${words}
          enterkeyhint=${byTouch() ? 'enter' : 'send'}
          @input=${this.#keep}
          @keydown=${this.#sendOnEnter}
        ></textarea>
        <button class="plain send ${unsent.trim() === '' && !this.#anyFile ? 'empty' : ''}" part="send" type="button" aria-label=${strings.sendMessage} @click=${this.#send}>${icon(send)}</button>
      </div>
      <p class="error small" id="hint" role="status">${hint ? html`${icon(error)}<span>${hint}</span>` : nothing}</p>
    </div>`;
  }

  /** Puts in what was kept. Not while it is the same: words may be in the middle of being composed. */
  fill(): void {
    const field = this.#field;
    const unsent = this.#lotse.state?.unsent;
    if (field && unsent !== undefined && field.value !== unsent) field.value = unsent;
  }

  readonly #keep = (event: InputEvent): void => {
    this.#empty = false;
    this.#lotse.client?.write((event.target as HTMLTextAreaElement).value);
  };

  readonly #sendOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || byTouch()) return;
    event.preventDefault();
    this.#send();
  };

  readonly #send = (): void => {
    const { client, state } = this.#lotse;
    const text = state?.unsent.trim() ?? '';
    if (this.around?.files.keepsBack()) return;
    this.#empty = text === '' && !this.#anyFile;
    this.#host.requestUpdate();
    this.#field?.focus();
    if (!client || this.#empty || isLonger(text, state?.conversation?.longest ?? 0)) return;
    if (!this.#host.dispatchEvent(new LotseBeforeSendEvent({ text }))) return;
    this.#sent();
    void client.send();
  };
}

const isLonger = (text: string, bytes: number): boolean => text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes;
export const byTouch = (): boolean => matchMedia('(pointer: coarse)').matches;
