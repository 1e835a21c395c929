import type { Client, ClientState, ConversationView } from '@lotse/client';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { hoursInWords } from '../channels/ways.ts';
import { ClientController } from '../client-controller.ts';
import { morePieces } from '../more-pieces.styles.ts';
import { pieces } from '../pieces.styles.ts';
import { failure } from '../setbacks.ts';
import { talkWords, type TalkStrings } from '../strings/talk.ts';
import { behind, note } from '../widget/notes.ts';
import type { Around } from './around.ts';
import { byTouch, Composer } from './composer.ts';
import type { Since } from './heard.ts';
import type { Instead } from './instead.ts';
import { headOf, Lines } from './lines.ts';
import { styles } from './lotse-conversation.styles.ts';
import { face, nameOf, roleOf } from './names.ts';
import { Place } from './place.ts';

/** How long to wait before what stands around is asked for again, in milliseconds. */
const patience = 5_000;

/**
 * The conversation with an agent: its messages, and the composer.
 * @csspart messages - The list of messages.
 * @csspart message - One message; `data-state`, `data-seq` and `data-client-id` say which.
 * @csspart message-own - One message of the customer.
 * @csspart composer - The field for the next message.
 * @csspart attach - Chooses files to go along.
 * @csspart send - Sends it.
 * @csspart outbox-state - What has become of the last message.
 * @csspart human - Another way to a human.
 * @cssproperty [--lotse-conversation-height=min(640px, 80dvh)] - How high it grows where it stands alone in a page.
 */
export class LotseConversation extends LitElement {
  static override styles = [pieces, morePieces, styles];
  static override get properties(): PropertyDeclarations {
    return { client: { attribute: false }, inPanel: { type: Boolean, attribute: 'in-panel' }, past: { type: Boolean } };
  }
  declare client: Client | undefined;
  /** A screen of the widget: its parts take their places in the panel. */
  declare inPanel: boolean;
  /** The list of all conversations stands in its place. */
  declare past: boolean;
  readonly #lotse = new ClientController(this, talkWords);
  readonly #lines = new Lines(this.#lotse);
  readonly #place = new Place(this, () => {
    this.#look();
    this.#around?.moved();
  });
  readonly #composer = new Composer(this, this.#lotse, () => (this.#place.atEnd = true));
  #around: Around | undefined;
  #surrounding = false;
  #begun: Client | undefined;
  #ready = false;
  #instead: Instead | undefined;
  #coming: Promise<void> | undefined;
  /** What should stand here could not be had. */
  #failed = false;
  /** The conversation whose end is in view, or was left upwards. */
  #shown: string | undefined;
  #since: Since | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#look);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#look);
    this.#place.leave();
    this.#around?.far.leave();
  }

  /** Where a finger is used the keyboard would come with the field, over what is to be read. */
  override focus(): void {
    (this.renderRoot.querySelector<HTMLElement>(byTouch() ? 'h2' : 'textarea[part]') ?? this.renderRoot.querySelector<HTMLElement>('h2'))?.focus();
  }

  override render() {
    const { state, strings } = this.#lotse;
    if (!state || !strings) return nothing;
    const talk = this.#talk;
    if (this.#failed && !talk) return html`<div class="view">${failure(strings.failed, this.#lotse, () => void this.focusStart())}</div>`;
    if (!talk) return this.#instead?.template(state, strings);
    const around = this.#around;
    return html`
      ${this.#head(talk, state, strings)}
      <div class="view" @scroll=${this.#place.scrolled}>
        <div class="notes" role="status">${this.#notes(talk, state, strings)}</div>
        ${around?.context(talk, strings)} ${around?.queue(talk, strings)}
        ${talk.phase === 'reading' && talk.lines.length === 0 ? html`<p class="caption mark coming" role="status">${strings.readingHistory}</p>` : around?.earlier(talk, strings)}
        <div class="log" part="messages" role="log" aria-live="off" aria-label=${strings.messages} tabindex="0">
          ${this.#lines.all(talk, strings)}
        </div>
        ${around?.typing(talk, strings)} ${around?.over(talk, strings)}
      </div>
      ${talk.status === 'closed' && !talk.reopens ? nothing : this.#composer.template(talk, strings, [around?.suggested(talk), around?.below(strings)])}
      <div class="unseen" role="status">${around?.heard.writer && strings.isTyping(around.heard.writer)}</div>
      <div class="unseen said" aria-live="polite"></div>
    `;
  }

  #head(talk: ConversationView, { channels }: ClientState, strings: TalkStrings): TemplateResult {
    const { assignee } = talk;
    const chat = channels.find(({ kind }) => kind === 'chat');
    const now = chat?.availability;
    const hours = now && now.state !== 'unknown' ? hoursInWords(now, strings, 'hours') : nothing;
    return html`<div class="head">
      ${assignee ? face(assignee) : nothing}
      <div class="who">
        <h2 class="heading" tabindex="-1">${assignee ? nameOf(assignee, strings) : chat?.label || strings.chatTitle}</h2>
        <p class="caption soft">${assignee ? roleOf(assignee, strings) : hours}</p>
      </div>
      ${this.#around?.menu(talk, strings)}
    </div>`;
  }

  /** What is not as it should be. The widget says it itself, on every screen, but for a conversation that is behind. */
  #notes({ phase }: ConversationView, state: ClientState, strings: TalkStrings): unknown {
    if (phase === 'behind' && state.online && state.session !== 'unavailable') return behind(state, strings);
    return this.inPanel ? nothing : note(state, true, this.#lotse);
  }

  /** The conversation, unless something else stands in its place. */
  get #talk(): ConversationView | undefined {
    const talk = this.#lotse.state?.conversation;
    return this.past || this.#instead?.leaves(talk) ? undefined : talk;
  }

  /** Whether what belongs here is here. */
  get #stands(): boolean | undefined {
    return !!this.#talk || (this.past ? this.#instead?.lists : this.inPanel || !this.#ready || this.#instead?.sheet);
  }

  async instead(): Promise<Instead> {
    const { Instead: Others } = await import('./instead.ts');
    return (this.#instead ??= new Others(this, this.#lotse));
  }

  /** After a change of screen its heading is read out. */
  async focusStart(): Promise<void> {
    if (this.past || !this.#stands) await this.#fetch();
    await this.#lotse.words().catch(Boolean);
    await this.updateComplete;
    // With the frame that lays it out: in the task that draws it, that would be one long task.
    requestAnimationFrame(() => this.renderRoot.querySelector<HTMLElement>('lotse-handoff, h2[tabindex="-1"]')?.focus());
  }

  /** What stands in place of the messages is fetched; where it cannot be had that is said. */
  #fetch(): Promise<void> {
    const load = async () => {
      this.#failed = false;
      try {
        await (await this.instead()).load();
      } catch {
        this.#failed = true;
      }
      this.#coming = undefined;
      this.requestUpdate();
    };
    return (this.#coming ??= load());
  }

  /** What stands around the messages comes when they are painted. */
  #surround(): void {
    if (this.#surrounding) return;
    this.#surrounding = true;
    void import('./around.ts').then(
      ({ Around }) => {
        this.#lines.around = this.#composer.around = this.#around = new Around(this, this.#lotse, this.#place);
        this.requestUpdate();
      },
      () =>
        setTimeout(() => {
          this.#surrounding = false;
          this.requestUpdate();
        }, patience),
    );
  }

  // -- what is seen and heard -------------------------------------------------------------------------------------

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { state, strings } = this.#lotse;
    const talk = state?.conversation;
    if (!talk || !strings) return;
    if (talk.lines.length > 0 && this.#shown !== talk.id) {
      if (this.#shown !== undefined) this.#place.toEnd();
      this.#shown = talk.id;
    }
    if (talk.phase === 'live' && this.#since?.id !== talk.id) this.#since = { id: talk.id, head: headOf(talk) };
    if (this.#since && this.#around?.heard.listen(talk, strings, this.#since) && !this.#place.atEnd) this.#place.newBelow = true;
  }

  protected override updated(): void {
    const { client, state } = this.#lotse;
    if (client && client !== this.#begun) {
      this.#begun = client;
      void this.updateComplete
        .then(() => client.start())
        .finally(() => {
          this.#ready = true;
          this.requestUpdate();
        });
    }
    if (state?.conversation) this.#surround();
    else this.#around?.gone();
    if (!this.#stands && !this.#failed) void this.#fetch();
    if (!this.#talk) return;
    this.#composer.fill();
    this.#around?.heard.say(this.renderRoot.querySelector('.unseen.said'));
    this.#place.watch();
    // In the frame that shows it: to look here and now would lay out the page twice.
    requestAnimationFrame(this.#look);
  }

  /** Seen is what stands at the end of a list somebody looks at. */
  readonly #look = (): void => {
    if (!this.past && this.#place.atEnd && document.visibilityState === 'visible' && this.#place.view?.checkVisibility()) this.#lotse.client?.seen();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-conversation': LotseConversation;
  }
}
