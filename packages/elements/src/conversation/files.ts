import type { LitElement } from 'lit';
// Types alone: the code comes with the first file.
import type { LotseAttachments } from '../attachments/lotse-attachments.ts';
import type { Tray } from '../attachments/tray.ts';
import type { ClientController } from '../client-controller.ts';
import type { TalkStrings } from '../strings/talk.ts';

/** What a conversation has to do with files: what is pasted and dropped, and the place for those that wait. Comes with what stands around the messages. */
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
    host.addEventListener('focusin', () => void this.warm());
    if (host.matches(':focus-within')) void this.warm();
  }

  /** Whether a file keeps the message from being sent; the customer is told then. */
  keepsBack(): boolean {
    return this.#host.renderRoot.querySelector<LotseAttachments>('lotse-attachments')?.insist?.() ?? false;
  }

  tray(any: boolean): unknown {
    if (any) void this.warm();
    return this.#tray?.template(any);
  }

  /** Asked for ahead of the press that needs it; a file of ours that did not come is asked for again. */
  readonly warm = (): Promise<Tray | undefined> =>
    (this.#coming ??= import('../attachments/attachments.ts').then(
      ({ defineAttachments, Tray }) => {
        defineAttachments();
        return (this.#tray = new Tray(this.#host, this.#lotse));
      },
      () => (this.#coming = undefined),
    ));

  readonly press = async (): Promise<void> => (await this.warm())?.press();

  /** Pasted, or held over us. Words that come with their picture, as from a text program, are meant as words. */
  readonly #given = (event: ClipboardEvent | DragEvent): void => {
    const data = 'dataTransfer' in event ? event.dataTransfer : event.clipboardData;
    if (!this.#lotse.state?.offers.files || !data?.types.includes('Files') || data.types.includes('text/plain')) return;
    event.preventDefault();
    if (data.files.length > 0) void this.#lotse.client?.attach([...data.files]);
    void this.warm().then((tray) => tray?.held(event.type === 'dragover'));
  };
}
