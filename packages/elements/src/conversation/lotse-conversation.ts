import type { Client, ConversationView, HappeningLine, Line, MessageLine } from '@lotse/client';
import type { MessagePart, Participant } from '@lotse/contract';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { wayRow } from '../channels/rows.ts';
import { hoursInWords, wayButton, waysOf } from '../channels/ways.ts';
import { ClientController } from '../client-controller.ts';
import { LotseBeforeSendEvent } from '../events.ts';
import { contextList, contextWords } from '../handoff/items.ts';
import { icon } from '../icons/icon.ts';
import { error } from '../icons/more-icons.ts';
import { bot, check, chevronDown, more, send, shield, stateDelivered, stateRead, stateSending } from './icons.ts';
import { morePieces } from '../more-pieces.styles.ts';
import { pieces } from '../pieces.styles.ts';
import { words, type Strings } from '../strings/strings.ts';
import { behind, note } from '../widget/notes.ts';
import { courseLine } from './course-line.ts';
import { styles } from './lotse-conversation.styles.ts';
import { textTemplate } from './text.ts';

/** So near to the end, in pixels, the reader counts as being there. */
const nearEnd = 48;
/** A message that is older than this when it is first drawn has not just arrived, in milliseconds. */
const freshFor = 2_000;
/** That somebody writes is read out once in this time, in milliseconds. */
const tellTypingEvery = 30_000;
/** So many announcements are kept for those who look them up. */
const kept = 3;
/** Messages of one voice within this time stand together, in milliseconds. */
const together = 5 * 60_000;

/**
 * The conversation with an agent: its messages, and the composer.
 * @csspart messages - The list of messages.
 * @csspart message - One message; `data-state`, `data-seq` and `data-client-id` say which.
 * @csspart message-own - One message of the customer.
 * @csspart composer - The field for the next message.
 * @csspart send - Sends it.
 * @csspart outbox-state - What has become of the last message.
 * @csspart human - Another way to a human.
 * @cssproperty [--lotse-conversation-height=min(640px, 80dvh)] - How high it grows where it stands alone in a page.
 */
export class LotseConversation extends LitElement {
  static override styles = [pieces, morePieces, styles];
  static override get properties(): PropertyDeclarations {
    return { client: { attribute: false }, inPanel: { type: Boolean, attribute: 'in-panel' } };
  }
  declare client: Client | undefined;
  /** A screen of the widget: its parts take their places in the panel. */
  declare inPanel: boolean;
  readonly #lotse = new ClientController(this, words);
  #ended = new AbortController();
  #atEnd = true;
  #top = 0;
  #newBelow = false;
  #empty = false;
  #contextShown = false;
  #menuShown = false;
  /** The longest place in the queue that was shown: where the course line begins. */
  #farthest = 0;
  /** What has been read out, or was there before anybody listened. */
  #heardUpTo: number | undefined;
  /** To be read out with the next update. */
  readonly #toSay: string[] = [];
  #typingTold = 0;
  #writer: string | undefined;
  #begun: Client | undefined;
  #ready = false;
  /** A closed conversation is left behind: the sheet for the next one stands in its place. */
  #another = false;
  readonly #grows = new ResizeObserver(() => this.#keepPlace());

  constructor() {
    super();
    this.inPanel = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ended = new AbortController();
    document.addEventListener('visibilitychange', this.#look, { signal: this.#ended.signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#ended.abort();
    this.#grows.disconnect();
  }

  override focus(): void {
    (this.renderRoot.querySelector<HTMLElement>('textarea') ?? this.renderRoot.querySelector<HTMLElement>('h2'))?.focus();
  }

  override render() {
    const { state, strings } = this.#lotse;
    if (!state || !strings) return nothing;
    const talk = state.conversation;
    if (!talk || this.#another)
      return this.inPanel || !this.#ready ? nothing : html`<lotse-handoff exportparts="composer, human, submit" .client=${this.#lotse.client}></lotse-handoff>`;
    return html`
      ${this.#head(talk, strings)}
      <div class="view" @scroll=${this.#scrolled}>
        ${this.#notes(talk, strings)} ${this.#context(talk, strings)} ${this.#queue(talk, strings)}
        ${talk.phase === 'reading' && talk.lines.length === 0 ? html`<p class="caption mark coming" role="status">${strings.readingHistory}</p>` : nothing}
        <div class="log" part="messages" role="log" aria-live="off" aria-label=${strings.messages} tabindex="0">
          ${talk.lines.map((line, index) => this.#line(line, talk.lines[index - 1], talk.lines[index + 1], strings))}
        </div>
        ${talk.typing ? this.#typing(talk.typing, strings) : nothing} ${this.#over(talk, strings)}
      </div>
      ${this.#composer(talk, strings)}
      <div class="unseen" role="status">${this.#writer === undefined ? nothing : strings.isTyping(this.#writer)}</div>
      <div class="unseen said" aria-live="polite"></div>
    `;
  }

  // -- the head ---------------------------------------------------------------------------------------------------

  #head({ assignee }: ConversationView, strings: Strings): TemplateResult {
    return html`<div class="head">
      ${assignee ? face(assignee) : nothing}
      <div class="who">
        <h2 class="heading" tabindex="-1">${assignee ? nameOf(assignee, strings) : this.#chat?.label || strings.chatTitle}</h2>
        <p class="caption soft">${assignee ? roleOf(assignee, strings) : this.#hours(strings)}</p>
      </div>
      <div class="more" @focusout=${this.#menuLeft} @keydown=${this.#menuKey}>
        <button class="plain" type="button" aria-label=${strings.more} aria-expanded=${this.#menuShown} @click=${this.#toggleMenu}>${icon(more)}</button>
        ${this.#menuShown ? this.#menu(strings) : nothing}
      </div>
    </div>`;
  }

  get #chat() {
    return this.#lotse.state?.channels.find(({ kind }) => kind === 'chat');
  }

  #hours(strings: Strings): unknown {
    const now = this.#chat?.availability;
    return now && now.state !== 'unknown' ? hoursInWords(now, strings, 'hours') : nothing;
  }

  /** The same ways to a person as everywhere, in the same order. */
  #menu(strings: Strings): TemplateResult {
    const { state } = this.#lotse;
    const ways = state ? waysOf(state).filter(({ kind }) => kind !== 'chat') : [];
    const ending = state?.conversation?.id !== undefined && state.conversation.status !== 'closed';
    return html`<div class="menu">
      ${ways.length > 0 ? html`<h3 class="label">${strings.otherWays}</h3>` : nothing}
      <ul role="list">
        ${ways.map((channel) => wayRow(channel, this.#lotse))}
        ${ending ? html`<li><button class="row" type="button" @click=${this.#end}><span class="grow">${strings.endConversation}</span></button></li>` : nothing}
      </ul>
    </div>`;
  }

  readonly #toggleMenu = (): void => {
    this.#menuShown = !this.#menuShown;
    this.requestUpdate();
    if (this.#menuShown) void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.menu .row')?.focus());
  };

  readonly #menuLeft = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!this.#menuShown || (relatedTarget instanceof Node && (currentTarget as Element).contains(relatedTarget))) return;
    this.#menuShown = false;
    this.requestUpdate();
  };

  /** Escape closes the menu, not the panel. */
  readonly #menuKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#menuShown) return;
    event.preventDefault();
    event.stopPropagation();
    this.renderRoot.querySelector<HTMLElement>('.more .plain')?.focus();
    this.#menuShown = false;
    this.requestUpdate();
  };

  readonly #end = async (): Promise<void> => {
    this.#menuShown = false;
    this.requestUpdate();
    await this.#lotse.client?.closeConversation();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.head .heading')?.focus();
  };

  // -- above the messages -----------------------------------------------------------------------------------------

  /** What is not as it should be. The widget says it itself, on every screen, but for a conversation that is behind. */
  #notes({ phase }: ConversationView, strings: Strings): unknown {
    const { state } = this.#lotse;
    if (!state) return nothing;
    if (phase === 'behind' && state.online && state.session !== 'unavailable') return behind(state, strings);
    return this.inPanel ? nothing : note(state, true, this.#lotse);
  }

  #context({ context }: ConversationView, strings: Strings): unknown {
    if (!context || context.items.length === 0) return nothing;
    return html`<div class="context">
      <button class="row small" type="button" aria-expanded=${this.#contextShown} @click=${this.#toggleContext}>
        ${icon(shield)}<span class="grow">${strings.passedOn(contextWords(context.items, strings))}</span>${icon(chevronDown)}
      </button>
      ${this.#contextShown ? html`<ul role="list">${contextList(context.items, strings)}</ul>` : nothing}
    </div>`;
  }

  readonly #toggleContext = (): void => {
    this.#contextShown = !this.#contextShown;
    this.requestUpdate();
  };

  #queue({ status, queue: line }: ConversationView, strings: Strings): unknown {
    const { state } = this.#lotse;
    if (status !== 'queued' || !state) return nothing;
    const ways = waysOf(state).filter(({ kind }) => kind === 'email' || kind === 'callback' || kind === 'phone');
    const { state: hours, changesAt } = this.#chat?.availability ?? {};
    const away = changesAt === undefined ? strings.weAreClosed : strings.weAreBackAt(new Date(changesAt), new Date());
    // Nobody is next before somebody is there.
    const queue = hours === 'closed' ? undefined : line;
    const title = queue ? strings.placeInLine(queue.position) : hours === 'closed' ? away : strings.waiting;
    return html`<section class="card queue">
      <div class="place" role="status">
        <h3 class="heading">${title}</h3>
        ${queue?.estimatedWaitSeconds === undefined ? nothing : html`<span class="small soft number">${strings.about(queue.estimatedWaitSeconds)}</span>`}
      </div>
      ${queue ? courseLine(Math.max(this.#farthest, queue.position) - queue.position + 1, queue.position - 1) : nothing}
      <p class="small soft">${strings.waitingHint}</p>
      ${ways.length > 0 ? html`<div class="ways">${ways.slice(0, 2).map((channel) => wayButton(channel, this.#lotse))}</div>` : nothing}
    </section>`;
  }

  // -- the messages -----------------------------------------------------------------------------------------------

  #line(line: Line, before: Line | undefined, after: Line | undefined, strings: Strings): TemplateResult {
    const day =
      before && sameDay(before.at, line.at)
        ? nothing
        : html`<p class="caption mark"><time datetime=${line.at}>${strings.moment(new Date(line.at), new Date())}</time></p>`;
    return line.kind === 'message'
      ? html`${day}${this.#message(line, before, after, strings)}`
      : html`${day}<p class="caption mark">${happening(line, strings)}</p>`;
  }

  #message(line: MessageLine, before: Line | undefined, after: Line | undefined, strings: Strings): TemplateResult {
    const first = !sameVoice(before, line);
    const last = !sameVoice(line, after);
    const at = new Date(line.at);
    const who = line.own ? strings.you : nameOf(line.by, strings);
    const fresh = Date.now() - at.getTime() < freshFor;
    return html`<div class="voice ${line.own ? 'own' : ''} ${first ? 'first' : ''} ${fresh ? 'fresh' : ''}">
      ${first && !line.own ? html`<p class="caption name"><strong>${who}</strong> ${line.by.role === 'bot' ? roleOf(line.by, strings) : nothing} <time datetime=${line.at} class="soft number">${strings.dates.clock(at)}</time></p>` : nothing}
      ${last && !line.own ? face(line.by) : nothing}
      <div
        class="bubble"
        part=${line.own ? 'message message-own' : 'message'}
        lang=${line.lang ?? nothing}
        data-state=${line.state}
        data-seq=${line.seq ?? nothing}
        data-client-id=${line.clientId}
      >
        <span class="unseen">${strings.said(who, at)}</span>
        ${line.parts.length > 0 ? line.parts.map((part) => this.#part(part)) : html`<em class="soft">${strings.redacted}</em>`}
        ${line.edited ? html`<small class="caption soft">${strings.edited}</small>` : nothing}
      </div>
      ${line.own ? this.#delivery(line, strings) : nothing}
    </div>`;
  }

  #part(part: MessagePart): TemplateResult {
    if (part.kind === 'text') return html`<p class="text" dir="auto">${textTemplate(part.text)}</p>`;
    return html`<p class="text"><button class="link" type="button" @click=${() => this.#lotse.navigation?.go({ article: part.articleId })}>${String(part.title)}</button></p>`;
  }

  /** In words, under the last own message and under each one that needs the customer. */
  #delivery(line: MessageLine, strings: Strings): unknown {
    if (line.state === 'failed')
      return html`<p class="caption delivery failed" part="outbox-state">
        ${icon(error)}<span>${strings.notSent}</span>
        <button class="link" type="button" @click=${() => this.#lotse.client?.retryMessage(line.clientId)}>${strings.tryAgain}</button>
        <button class="link" type="button" @click=${() => this.#discard(line)}>${strings.discard}</button>
      </p>`;
    const lines = this.#lotse.state?.conversation?.lines ?? [];
    if (lines.findLast((other) => other.kind === 'message' && other.own && other.state !== 'failed') !== line) return nothing;
    const [drawing, words] = {
      sending: [stateSending, this.#lotse.state?.online === false ? strings.waitsForNetwork : strings.sending] as const,
      sent: [check, strings.sent] as const,
      delivered: [stateDelivered, strings.delivered] as const,
      read: [stateRead, strings.read] as const,
    }[line.state];
    return html`<p class="caption delivery" part="outbox-state">
      ${icon(drawing)}<span>${words}</span>${line.state === 'sending' ? nothing : html`<time class="number" datetime=${line.at}>${strings.dates.clock(new Date(line.at))}</time>`}
    </p>`;
  }

  /** The words of a message that is given up go back into the empty composer. */
  #discard({ clientId, parts }: MessageLine): void {
    const { client, state } = this.#lotse;
    client?.discardMessage(clientId);
    if (state?.unsent === '') client?.write(parts.map((part) => (part.kind === 'text' ? part.text : part.title)).join('\n'));
    this.focus();
  }

  #typing(by: Participant, strings: Strings): TemplateResult {
    return html`<div class="voice first" aria-hidden="true">${face(by)}<div class="bubble dots"><i></i><i></i><i></i><span>${strings.isTyping(nameOf(by, strings))}</span></div></div>`;
  }

  #over({ status }: ConversationView, strings: Strings): unknown {
    if (status === 'resolved') return html`<p class="caption mark soft">${strings.resolvedHint}</p>`;
    if (status !== 'closed') return nothing;
    return html`<div class="over"><button class="button solid wide" type="button" @click=${this.#startAnother}>${strings.startAnother}</button></div>`;
  }

  readonly #startAnother = (): void => {
    const { navigation } = this.#lotse;
    if (this.inPanel && navigation) {
      navigation.go('handoff');
      return;
    }
    this.#another = true;
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector('lotse-handoff')?.focus());
  };

  // -- the composer -----------------------------------------------------------------------------------------------

  #composer({ status, longest }: ConversationView, strings: Strings): unknown {
    if (status === 'closed') return nothing;
    const { unsent = '' } = this.#lotse.state ?? {};
    const words = (this.#lotse.state?.conversation?.lines.length ?? 0) > 0 && status === 'queued' ? strings.anotherMessage : strings.writeMessage;
    const bytes = unsent.length * 3 < longest ? 0 : new TextEncoder().encode(unsent).length;
    const hint = bytes > longest ? strings.tooLong : this.#empty ? strings.writeSomething : undefined;
    return html`<div class="foot">
      ${this.#newBelow ? html`<button class="button low below" type="button" @click=${this.#toEnd}>${strings.newMessage}${icon(chevronDown)}</button>` : nothing}
      <div class="composer">
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
        <button class="plain send ${unsent.trim() === '' ? 'empty' : ''}" part="send" type="button" aria-label=${strings.sendMessage} @click=${this.#send}>${icon(send)}</button>
      </div>
      <p class="hint small" id="hint" role="status">${hint ? html`${icon(error)}<span>${hint}</span>` : nothing}</p>
    </div>`;
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
    this.#empty = text === '';
    this.requestUpdate();
    this.focus();
    if (!client || this.#empty || new TextEncoder().encode(text).length > (state?.conversation?.longest ?? 0)) return;
    if (!this.dispatchEvent(new LotseBeforeSendEvent({ text }))) return;
    this.#atEnd = true;
    void client.send();
  };

  // -- what is seen and heard -------------------------------------------------------------------------------------

  get #view(): HTMLElement | null {
    return this.renderRoot.querySelector('.view');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { state, strings } = this.#lotse;
    const talk = state?.conversation;
    if (!talk || !strings) return;
    if (talk.status !== 'closed') this.#another = false;
    if (!talk.typing) this.#writer = undefined;
    else if (this.#writer === undefined && Date.now() - this.#typingTold > tellTypingEvery) {
      this.#typingTold = Date.now();
      this.#writer = nameOf(talk.typing, strings);
    }
    this.#farthest = talk.queue ? Math.max(this.#farthest, talk.queue.position) : 0;
    if (this.#heardUpTo === undefined) {
      if (talk.phase === 'live') this.#heardUpTo = headOf(talk);
      return;
    }
    const heardUpTo = this.#heardUpTo;
    const fresh = talk.lines.filter((line): line is MessageLine => line.kind === 'message' && !line.own && (line.seq ?? 0) > heardUpTo);
    if (fresh.length === 0) return;
    this.#heardUpTo = headOf(talk);
    for (const { by, at, parts } of fresh) this.#toSay.push(`${strings.said(nameOf(by, strings), new Date(at))}: ${spoken(parts)}`);
    if (!this.#atEnd) this.#newBelow = true;
  }

  protected override updated(): void {
    const { client } = this.#lotse;
    if (client && client !== this.#begun) {
      this.#begun = client;
      void this.updateComplete
        .then(() => client.start())
        .finally(() => {
          this.#ready = true;
          this.requestUpdate();
        });
    }
    for (const part of this.renderRoot.querySelectorAll('.view, .log')) this.#grows.observe(part);
    const field = this.renderRoot.querySelector('textarea');
    const unsent = this.#lotse.state?.unsent;
    // Not while it is the same: words may be in the middle of being composed.
    if (field && unsent !== undefined && field.value !== unsent) field.value = unsent;
    this.#say();
    this.#keepPlace();
    void this.updateComplete.then(this.#look);
  }

  /** Each message as a paragraph of its own, added once: that is what is read out. */
  #say(): void {
    const said = this.renderRoot.querySelector('.said');
    for (const text of said ? this.#toSay.splice(0) : []) {
      const line = document.createElement('p');
      line.textContent = text;
      said?.append(line);
      if ((said?.childElementCount ?? 0) > kept) said?.firstElementChild?.remove();
    }
  }

  /** Who reads the end stays there, whatever grows; who reads further up is not moved. */
  #keepPlace(): void {
    const view = this.#view;
    if (!view) return;
    if (this.#atEnd) view.scrollTop = view.scrollHeight;
    this.#top = view.scrollTop;
  }

  readonly #scrolled = (): void => {
    const view = this.#view;
    if (!view) return;
    const near = view.scrollHeight - view.scrollTop - view.clientHeight < nearEnd;
    // Only who goes up has left the end; that the room gets smaller is not his doing.
    if (near || view.scrollTop < this.#top) this.#atEnd = near;
    this.#top = view.scrollTop;
    if (this.#atEnd && this.#newBelow) {
      this.#newBelow = false;
      this.requestUpdate();
    }
    this.#look();
  };

  readonly #toEnd = (): void => {
    this.#atEnd = true;
    this.#newBelow = false;
    this.requestUpdate();
    this.focus();
  };

  /** Seen is what stands at the end of a list somebody looks at. */
  readonly #look = (): void => {
    if (this.#atEnd && document.visibilityState === 'visible' && this.#view?.checkVisibility()) this.#lotse.client?.seen();
  };
}

const headOf = ({ lines }: ConversationView): number => Math.max(0, ...lines.map(({ seq = 0 }) => seq));

const sameDay = (one: string, other: string): boolean => new Date(one).toDateString() === new Date(other).toDateString();

const sameVoice = (one: Line | undefined, other: Line | undefined): boolean =>
  one?.kind === 'message' &&
  other?.kind === 'message' &&
  one.own === other.own &&
  (one.own || one.by.id === other.by.id) &&
  Math.abs(Date.parse(other.at) - Date.parse(one.at)) < together &&
  sameDay(one.at, other.at);

/** A name in a sentence must not turn the sentence round. */
const plain = (name: string): string => String(name).replace(/[\u202A-\u202E\u2066-\u2069]/g, '');

const nameOf = ({ name, role }: Participant, strings: Strings): string =>
  name ? plain(name) : role === 'bot' ? strings.automaticAnswer : strings.customerService;

/** A machine says so, once. */
const roleOf = ({ name, role }: Participant, strings: Strings): string => (role !== 'bot' ? strings.customerService : name ? strings.automaticAnswer : '');

const spoken = (parts: readonly MessagePart[]): string => parts.map((part) => (part.kind === 'text' ? part.text : part.title)).join(' ');

const happening = ({ kind, by }: HappeningLine, strings: Strings): string => {
  switch (kind) {
    case 'joined':
      return by.name ? strings.joined(plain(by.name)) : strings.joinedSomebody;
    case 'left':
      return by.name ? strings.left(plain(by.name)) : strings.leftSomebody;
    case 'resolved':
      return strings.resolved;
    case 'closed':
      return strings.conversationClosed;
    case 'reopened':
    case 'queued':
      return strings.reopened;
  }
};

/** Initials instead of a picture: of people who exist, and no picture that would have to be fetched. */
const face = ({ name, role }: Participant): TemplateResult =>
  html`<span class="face" aria-hidden="true">${role === 'bot' ? icon(bot) : initials(plain(name ?? ''))}</span>`;

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .map(([letter = '']) => letter.toUpperCase())
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('');

const byTouch = (): boolean => matchMedia('(pointer: coarse)').matches;

declare global {
  interface HTMLElementTagNameMap {
    'lotse-conversation': LotseConversation;
  }
}
