import type { Client } from '@lotse/client';
import { isDrawn, safeHref, type FileRef } from '@lotse/contract';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ClientController } from '../client-controller.ts';
import { icon } from '../icons/icon.ts';
import { download, error, file as fileIcon } from '../icons/more-icons.ts';
import { morePieces } from '../more-pieces.styles.ts';
import { pieces } from '../pieces.styles.ts';
import { fileStyles } from './attachments.styles.ts';
import { image } from './icons.ts';
import { plain } from '../conversation/plain.ts';
import { kindOf, Previews } from './previews.ts';
import { fileWords, type FileStrings } from './words.ts';

/** A file in a message: a picture that can be seen, or a row with what it is. Part of the conversation, and loaded with the first file. */
export class LotseFile extends LitElement {
  static override styles = [pieces, morePieces, fileStyles];
  static override get properties(): PropertyDeclarations {
    return { client: { attribute: false }, file: { attribute: false }, seq: { attribute: false } };
  }
  declare client: Client | undefined;
  declare file: FileRef | undefined;
  /** Of the message; undefined while that waits to be sent. */
  declare seq: number | undefined;
  readonly #lotse = new ClientController(this, fileWords);
  readonly #previews = new Previews();
  /** One that is good for longer than the one the message was read with. */
  #fresh: string | undefined;
  /** How often the picture could not be drawn. */
  #failures = 0;
  #wrong: 'gone' | 'failed' | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#previews.keepOnly([]);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('file')) return;
    this.#fresh = undefined;
    this.#failures = 0;
  }

  override render() {
    const { state, strings } = this.#lotse;
    const { file } = this;
    if (!file || !strings) return nothing;
    const waiting = this.seq === undefined ? state?.attachments?.find(({ key }) => key === file.id) : undefined;
    const src = waiting ? this.#previews.of(waiting.bytes) : this.#href;
    const drawn = isDrawn(file.type) && src !== undefined && this.#failures < 2;
    const shown = drawn ? html`<img alt=${plain(file.name)} src=${src} loading="lazy" @error=${this.#notDrawn} />` : undefined;
    return html`
      ${waiting || this.seq === undefined ? (shown ? html`<span class="picture">${shown}</span>` : this.#row(file, strings)) : this.#link(file, shown, strings)}
      ${waiting && waiting.state !== 'ready' && waiting.state !== 'failed' ? html`<progress max="1" .value=${waiting.fraction} aria-label=${strings.uploadOf(plain(file.name))}></progress>` : nothing}
      ${this.#wrong ? html`<p class="error caption" role="alert">${icon(error)}<span>${this.#wrong === 'gone' ? strings.fileGone : strings.fileFailed}</span></p>` : nothing}
    `;
  }

  #link(file: FileRef, picture: TemplateResult | undefined, strings: FileStrings): TemplateResult {
    const name = plain(file.name);
    return html`<a
      class=${picture ? 'picture' : 'row'}
      href=${this.#href ?? '#'}
      download=${name}
      aria-label=${picture ? strings.saveFile(name) : nothing}
      @click=${this.#open}
      >${picture ?? this.#inRow(file, strings, true)}</a
    >`;
  }

  #row(file: FileRef, strings: FileStrings): TemplateResult {
    return html`<span class="row">${this.#inRow(file, strings, false)}</span>`;
  }

  #inRow({ name, type, size }: FileRef, strings: FileStrings, opens: boolean): TemplateResult {
    return html`${icon(type.startsWith('image/') ? image : fileIcon)}
      <span class="grow"><span class="name" dir="auto">${plain(name)}</span><small>${kindOf(type, strings.text)}, ${strings.size(size)}</small></span>
      ${opens ? icon(download) : nothing}`;
  }

  /** Blob addresses are those of a backend in this page. */
  get #href(): string | undefined {
    const href = this.#fresh ?? this.file?.href;
    return href === undefined ? undefined : href.startsWith('blob:') ? href : safeHref(href);
  }

  /** Most often its address is too old: then there is a fresh one. */
  readonly #notDrawn = async (): Promise<void> => {
    this.#failures += 1;
    if (this.#failures === 1) this.#fresh = await this.#freshHref().catch(() => undefined);
    this.requestUpdate();
  };

  readonly #open = async (event: MouseEvent): Promise<void> => {
    event.preventDefault();
    this.#wrong = undefined;
    try {
      this.#fresh = await this.#freshHref();
      if (this.#fresh === undefined) this.#wrong = 'gone';
      else save(this.#fresh, plain(this.file?.name ?? ''));
    } catch {
      this.#wrong = 'failed';
    }
    this.requestUpdate();
  };

  async #freshHref(): Promise<string | undefined> {
    const { file, seq } = this;
    return file && seq !== undefined ? (await this.#lotse.client?.freshFile(seq, file.id))?.href : undefined;
  }
}

/** As if a link to it had been pressed; the page stays where it is. */
const save = (href: string, name: string): void => {
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.rel = 'noopener noreferrer';
  link.target = '_blank';
  link.click();
};

declare global {
  interface HTMLElementTagNameMap {
    'lotse-file': LotseFile;
  }
}
