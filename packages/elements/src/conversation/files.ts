import type { FileRef } from '@lotse/contract';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
// Types alone: the code comes with the first file.
import type { LotseAttachments } from '../attachments/lotse-attachments.ts';
import type {} from '../attachments/lotse-file.ts';
import type { Tray } from '../attachments/tray.ts';
import type { ClientController } from '../client-controller.ts';
import { icon, type Icon } from '../icons/icon.ts';
import type { TalkStrings } from '../strings/talk.ts';

const attach: Icon = ['m20 11.5-8.3 8.2a5 5 0 0 1-7.1-7.1l8.6-8.5a3.4 3.4 0 0 1 4.8 4.8l-8.5 8.4a1.8 1.8 0 0 1-2.5-2.5l7.7-7.6'];

/** What a conversation has to do with files: the button, what is pasted and dropped, and places for what shows them. */
export class ConversationFiles {
  readonly #host: LitElement;
  readonly #lotse: ClientController<TalkStrings>;
  #coming: Promise<Tray | undefined> | undefined;
  #tray: Tray | undefined;

  constructor(host: LitElement, lotse: ClientController<TalkStrings>) {
    this.#host = host;
    this.#lotse = lotse;
    for (const type of ['paste', 'dragover', 'dragleave', 'drop'] as const) host.addEventListener(type, this.#given);
    // Who is about to write may soon paste, and then the network may be gone.
    host.addEventListener('focusin', () => void this.#warm());
  }

  get any(): boolean {
    return this.#lotse.state?.attachments?.some(({ sent }) => !sent) ?? false;
  }

  /** Whether a file keeps the message from being sent; the customer is told then. */
  keepsBack(): boolean {
    return this.#host.renderRoot.querySelector<LotseAttachments>('lotse-attachments')?.insist?.() ?? false;
  }

  button(strings: TalkStrings): unknown {
    return this.#lotse.state?.offers.files
      ? html`<button class="plain" part="attach" type="button" aria-label=${strings.attachFile} @pointerdown=${this.#warm} @click=${this.#press}>${icon(attach)}</button>`
      : nothing;
  }

  tray(): unknown {
    if (this.any) void this.#warm();
    return this.#tray?.template(this.any);
  }

  part(file: FileRef, seq: number | undefined): TemplateResult {
    void this.#warm();
    return html`<lotse-file .client=${this.#lotse.client} .file=${file} .seq=${seq}></lotse-file>`;
  }

  /** Asked for ahead of the press that needs it; a file of ours that did not come is asked for again. */
  readonly #warm = (): Promise<Tray | undefined> =>
    (this.#coming ??= import('../attachments/attachments.ts').then(
      ({ defineAttachments, Tray }) => {
        defineAttachments();
        return (this.#tray = new Tray(this.#host, this.#lotse));
      },
      () => (this.#coming = undefined),
    ));

  readonly #press = async (): Promise<void> => (await this.#warm())?.press();

  /** Pasted, or held over us. Words that come with their picture, as from a text program, are meant as words. */
  readonly #given = (event: ClipboardEvent | DragEvent): void => {
    const data = 'dataTransfer' in event ? event.dataTransfer : event.clipboardData;
    if (!this.#lotse.state?.offers.files || !data?.types.includes('Files') || data.types.includes('text/plain')) return;
    event.preventDefault();
    if (data.files.length > 0) void this.#lotse.client?.attach([...data.files]);
    void this.#warm().then((tray) => tray?.held(event.type === 'dragover'));
  };
}
