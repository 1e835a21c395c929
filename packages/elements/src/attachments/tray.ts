import { html, nothing, type LitElement } from 'lit';
import type { ClientController } from '../client-controller.ts';
import type { TalkStrings } from '../strings/talk.ts';
import { choose } from './pick.ts';
import { fileWords } from './words.ts';

/** What lies above the composer, and how it came there. */
export class Tray {
  readonly #host: LitElement;
  readonly #lotse: ClientController<TalkStrings>;
  #choosing = false;
  #dropping = false;

  constructor(host: LitElement, lotse: ClientController<TalkStrings>) {
    this.#host = host;
    this.#lotse = lotse;
    void fileWords.load(lotse.client?.locale ?? '').catch(Boolean);
    host.requestUpdate();
  }

  /** `any`: there are files to show. */
  template(any: boolean): unknown {
    if (!any && !this.#choosing && !this.#dropping) return nothing;
    return html`<lotse-attachments .client=${this.#lotse.client} ?choosing=${this.#choosing} ?dropping=${this.#dropping} @lotse-left=${this.#left}></lotse-attachments>`;
  }

  press(): void {
    const takes = this.#lotse.state?.offers.files;
    if (takes) this.#show(choose(takes.types, this.#add) && !this.#choosing);
  }

  /** Files are held over us, or no more. */
  held(over: boolean): void {
    if (this.#choosing || this.#dropping !== over) this.#show(false, over);
  }

  #show(choosing: boolean, dropping = false): void {
    this.#choosing = choosing;
    this.#dropping = dropping;
    this.#host.requestUpdate();
  }

  /** A choice was made, or put away: then the words go on. */
  readonly #left = ({ detail }: CustomEvent<boolean>): void => {
    this.#show(false);
    if (detail) this.#host.focus();
  };

  readonly #add = (files: readonly File[]): void => {
    this.#show(false);
    if (files.length > 0) void this.#lotse.client?.attach(files);
  };
}
