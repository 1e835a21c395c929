import type { Client, ClientState, ConversationView } from '@lotse/client';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { hoursInWords } from '../channels/ways.ts';
import { ClientController } from '../client-controller.ts';
import type { Target } from '../navigation.ts';
import { morePieces } from '../more-pieces.styles.ts';
import { pieces } from '../pieces.styles.ts';
import { failure } from '../setbacks.ts';
import { talkWords, type TalkStrings } from '../strings/talk.ts';
import { behind, note } from '../widget/notes.ts';
import type { Around } from './around.ts';
import { byTouch, Composer } from './composer.ts';
import type { Since } from './heard.ts';
import { headOf, Lines } from './lines.ts';
import { styles } from './lotse-conversation.styles.ts';
import { face, nameOf, roleOf } from './names.ts';
import type { Past } from './past.ts';
import { Place } from './place.ts';

/** How long to wait before what stands around is asked for again, in milliseconds. */
const patience = 5_000;
/** Another one may take its place in a moment, in milliseconds. */
const goneAfter = 400;

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
  /** What was passed on in the conversation that is left behind: the sheet for the next one stands in its place. */
  #left: unknown;
  #list: Past | undefined;
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
    const { client, state, strings } = this.#lotse;
    if (!state || !strings) return nothing;
    const talk = state.conversation;
    const missing = this.#failed ? html`<div class="view">${failure(strings.failed, this.#lotse, () => void this.focusStart())}</div>` : nothing;
    if (this.past) return this.#list ? html`${this.#list.head(strings)}${this.#list.template(state, strings)}` : missing;
    if (!talk || (this.#left && this.#left === talk.context))
      return this.inPanel || !this.#ready || this.#failed
        ? missing
        : html`<lotse-handoff exportparts="composer, human, submit" .client=${client} ?another=${this.#left !== undefined}></lotse-handoff>`;
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

  /** In the widget it is a screen of its own. */
  #leadsTo(target: Target): boolean {
    if (this.inPanel) this.#lotse.navigation?.go(target);
    return this.inPanel;
  }

  /** The sheet for the next conversation comes; one that is not over goes on behind it. */
  startAnother(): void {
    if (this.#leadsTo('another')) return;
    this.past = false;
    this.#left = this.#lotse.state?.conversation?.context;
    void this.#needSheet().then(() => this.focusStart());
  }

  /** The list of all conversations. Where it cannot be had the conversation stays. */
  async showPast(): Promise<void> {
    if (this.#leadsTo('conversations')) return;
    await this.#loadList();
    this.past = true;
    void this.focusStart();
  }

  /** One of them. */
  show(conversation: string): void {
    if (this.#leadsTo({ conversation })) return;
    this.past = false;
    this.#left = undefined;
    void this.#lotse.client?.openConversation(conversation).then(() => this.focusStart());
  }

  /** After a change of screen its heading is read out. */
  async focusStart(): Promise<void> {
    if (this.past) await this.#need(this.#loadList);
    else if (this.#failed) await this.#needSheet();
    await this.#lotse.words().catch(Boolean);
    await this.updateComplete;
    // With the frame that lays it out: in the task that draws it, that would be one long task.
    requestAnimationFrame(() => this.renderRoot.querySelector<HTMLElement>('lotse-handoff, h2[tabindex="-1"]')?.focus());
  }

  async #need(load: () => Promise<void>): Promise<void> {
    this.#failed = false;
    await load().catch(() => (this.#failed = true));
    this.requestUpdate();
  }

  readonly #loadList = async (): Promise<void> => {
    const { Past } = await import('./past.ts');
    this.#list ??= new Past(this, this.#lotse);
    void this.#lotse.client?.listConversations();
  };

  /** Standing alone in a page the sheet is ours to fetch. */
  #needSheet(): Promise<void> {
    return this.#need(async () => (await import('../handoff/handoff.ts')).defineHandoff());
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

  /** What was shown is not there any more: the others are. */
  #leave(): void {
    if (!this.isConnected || this.past || this.#lotse.state?.conversation) return;
    void this.showPast();
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
          if (!client.state.conversation && !this.inPanel) void this.#needSheet();
          this.requestUpdate();
        });
    }
    if (state?.conversation) this.#surround();
    else if (this.#surrounding && this.inPanel && !this.past) setTimeout(() => this.#leave(), goneAfter);
    if (this.past) {
      if (!this.#list && !this.#failed) void this.#need(this.#loadList);
      return;
    }
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
