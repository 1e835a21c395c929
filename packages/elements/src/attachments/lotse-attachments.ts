import type { Attachment, Client } from '@lotse/client';
import { isDrawn, type FileLimits, type FileRefusal } from '@lotse/contract';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ClientController } from '../client-controller.ts';
import { icon } from '../icons/icon.ts';
import { close } from '../icons/icons.ts';
import { error, file as fileIcon } from '../icons/more-icons.ts';
import { morePieces } from '../more-pieces.styles.ts';
import { pieces } from '../pieces.styles.ts';
import { trayStyles } from './attachments.styles.ts';
import { camera, image } from './icons.ts';
import { pickFiles } from './pick.ts';
import { plain } from '../conversation/plain.ts';
import { kindOf, Previews } from './previews.ts';
import { fileWords, type FileStrings } from './words.ts';

/** Files above the composer: what becomes of each, and what can be done about it. Part of the conversation, and loaded with the first file. */
export class LotseAttachments extends LitElement {
  static override styles = [pieces, morePieces, trayStyles];
  static override get properties(): PropertyDeclarations {
    return { client: { attribute: false }, choosing: { type: Boolean }, dropping: { type: Boolean } };
  }
  declare client: Client | undefined;
  /** Offers camera and chooser, on devices that have both. */
  declare choosing: boolean;
  /** Somebody holds files over the conversation. */
  declare dropping: boolean;
  readonly #lotse = new ClientController(this, fileWords);
  readonly #previews = new Previews();
  /** Files that were told to be ready, or that they cannot go. */
  readonly #told = new Map<string, Attachment['state']>();
  #said = '';
  #stops = false;
  /** The choice has come, and nobody was led to it yet. */
  #leads = false;

  constructor() {
    super();
    this.choosing = false;
    this.dropping = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#previews.keepOnly([]);
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('button')?.focus();
  }

  /** Whether a file keeps the message from being sent; says so then. */
  insist(): boolean {
    this.#stops = this.#files.some(({ state }) => state === 'failed');
    this.requestUpdate();
    if (this.#stops) void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.failed button')?.focus());
    return this.#stops;
  }

  get #files(): readonly Attachment[] {
    return this.#lotse.state?.attachments?.filter(({ sent }) => !sent) ?? [];
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('choosing')) this.#leads = this.choosing;
    const { state, strings } = this.#lotse;
    const files = this.#files;
    if (!files.some((file) => file.state === 'failed')) this.#stops = false;
    if (strings && state?.offers.files) this.#tell(files, strings, state.offers.files);
  }

  override render() {
    const { state, strings } = this.#lotse;
    const takes = state?.offers.files;
    if (!strings || !takes) return nothing;
    const files = this.#files;
    return html`
      ${this.dropping ? html`<div class="drop">${strings.dropHere}</div>` : nothing}
      ${this.choosing ? this.#choices(strings, takes) : nothing}
      ${files.length > 0 ? html`<ul class="files" role="list" aria-label=${strings.attachments}>${files.map((file) => this.#file(file, strings, takes))}</ul>` : nothing}
      ${this.#stops ? html`<p class="stops small" role="alert">${icon(error)}<span>${strings.fileStops}</span></p>` : nothing}
      <div class="unseen" role="status">${this.#said}</div>
    `;
  }

  protected override updated(): void {
    const choice = this.#leads ? this.renderRoot.querySelector<HTMLElement>('.choices button') : null;
    if (choice) this.#leads = false;
    choice?.focus();
    this.#previews.keepOnly(this.#files.map(({ bytes }) => bytes));
  }

  #choices(strings: FileStrings, takes: FileLimits): TemplateResult {
    const pick = (fromCamera: boolean) => () => {
      this.#leave(false);
      pickFiles(takes.types, fromCamera, (files) => void this.#lotse.client?.attach(files));
    };
    return html`<div class="choices" @keydown=${this.#key}>
      <button class="button low" type="button" @click=${pick(true)}>${icon(camera)}${strings.takePhoto}</button>
      <button class="button low" type="button" @click=${pick(false)}>${icon(fileIcon)}${strings.chooseFile}</button>
    </div>`;
  }

  /** Escape puts the choice away, not the panel. */
  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#leave(true);
  };

  #file(file: Attachment, strings: FileStrings, takes: FileLimits): TemplateResult {
    const { key, type, bytes, state, reason, fraction } = file;
    const name = plain(file.name);
    const running = state === 'waiting' || state === 'uploading';
    const again = state === 'failed' && reason === 'other';
    return html`<li class="file ${state}">
      <span class="picture">${isDrawn(type) && reason !== 'type' ? html`<img alt="" src=${this.#previews.of(bytes)} />` : icon(type.startsWith('image/') ? image : fileIcon)}</span>
      <div class="about">
        <p class="name small" dir="auto" title=${name}>${name}</p>
        ${reason ? html`<p class="why caption">${icon(error)}<span>${this.#why(reason, strings, takes)}</span></p>` : html`<p class="caption soft number">${this.#where(file, strings)}</p>`}
        ${again ? html`<button class="button low again" type="button" aria-label=${strings.retryFile(name)} @click=${(event: Event) => this.#retry(key, event)}>${strings.tryAgain}</button>` : nothing}
        ${running ? html`<progress max="1" .value=${fraction} aria-label=${strings.uploadOf(name)} aria-valuetext=${this.#where(file, strings)}></progress>` : nothing}
      </div>
      <button class="plain" type="button" aria-label=${running ? strings.cancelFile(name) : strings.removeFile(name)} @click=${() => this.#remove(key)}>${icon(close)}</button>
    </li>`;
  }

  #where({ state, fraction, size, type }: Attachment, strings: FileStrings): string {
    if (state === 'uploading') return strings.uploading(Math.round(fraction * 100));
    if (state === 'ready') return `${kindOf(type, strings.text)}, ${strings.size(size)}`;
    return this.#lotse.state?.online === false ? strings.fileOffline : strings.fileWaits;
  }

  #why(reason: FileRefusal, strings: FileStrings, takes: FileLimits): string {
    const types = takes.types.map((type) => kindOf(type, strings.text)).join(', ');
    return strings.whyNot(reason, { size: strings.size(takes.bytes), files: takes.perMessage, types });
  }

  /** Each file once: that it is ready, or why it cannot go. How much of it is up is there for those who ask. */
  #tell(files: readonly Attachment[], strings: FileStrings, takes: FileLimits): void {
    for (const { key, name, state, reason } of files) {
      if (this.#told.get(key) === state) continue;
      this.#told.set(key, state);
      if (state === 'ready') this.#said = strings.isReady(plain(name));
      if (state === 'failed' && reason) this.#said = `${plain(name)}: ${this.#why(reason, strings, takes)}`;
    }
    if (files.length === 0) this.#said = '';
  }

  /** `back`: to the words. */
  #leave(back: boolean): void {
    this.dispatchEvent(new CustomEvent('lotse-left', { detail: back }));
  }

  /** Whoever presses it goes on with what stays beside the file. */
  #retry(key: string, { currentTarget }: Event): void {
    (currentTarget as Element).closest('li')?.querySelector<HTMLElement>('.plain')?.focus();
    this.#lotse.client?.retryAttachment(key);
  }

  #remove(key: string): void {
    this.#lotse.client?.removeAttachment(key);
    this.#leave(true);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-attachments': LotseAttachments;
  }
}
