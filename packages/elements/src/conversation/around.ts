/** What stands around the messages: the menu, what was passed on, the queue, the end. Comes right behind them. */
import type { ConversationView, MessageLine } from '@lotse/client';
import { html, nothing, type TemplateResult } from 'lit';
import { wayRow, waysFrom } from '../channels/rows.ts';
import { wayButton, wayControl } from '../channels/ways.ts';
import type { ClientController } from '../client-controller.ts';
import { contextList, contextWords } from '../handoff/items.ts';
import { icon, type Icon } from '../icons/icon.ts';
import { chevronDown } from '../icons/more-icons.ts';
import { failure } from '../setbacks.ts';
import type { TalkStrings } from '../strings/talk.ts';
import { aroundStyles } from './around.styles.ts';
import { courseLine } from './course-line.ts';
import { deliveryIcon } from './delivery.ts';
import { FarPages } from './far-pages.ts';
import { foreignLanguage } from '../strings/foreign-language.ts';
import { ConversationFiles } from './files.ts';
import { Heard, wordsOf } from './heard.ts';
import type { LotseConversation } from './lotse-conversation.ts';
import { Mailing } from './around-mails.ts';
import { face, nameOf } from './names.ts';
import type { Place } from './place.ts';
import type { Rating } from './rating.ts';
import type { Suggestions } from './suggestions.ts';
import { textTemplate } from './text.ts';

const more: Icon = ['M5.5 12h.01M12 12h.01M18.5 12h.01', 'bold'];
const shield: Icon = ['M12 3 5 5.5V11c0 4.6 2.8 8 7 10 4.2-2 7-5.4 7-10V5.5L12 3ZM9 11.7l2.2 2.2 3.8-4'];

/** Another one may take its place in a moment, in milliseconds. */
const goneAfter = 400;
/** So near to the beginning, in pixels, what stands before it is fetched. */
const nearBeginning = 2_400;

export class Around {
  readonly heard = new Heard();
  readonly far: FarPages;
  readonly files: ConversationFiles;
  readonly mailing: Mailing;
  readonly language = foreignLanguage;
  readonly text = textTemplate;
  readonly delivery = deliveryIcon;
  readonly #host: LotseConversation;
  readonly #lotse: ClientController<TalkStrings>;
  readonly #place: Place;
  #menuShown = false;
  #contextShown = false;
  #refused = false;
  /** What was pressed and could not be done, or had. */
  #setback: { readonly of: string | undefined; readonly card: unknown } | undefined;
  #rating: Rating | undefined;
  #ratingComes = false;
  #suggestions: Suggestions | undefined;
  /** The longest place in the queue that was shown: where the course line begins. */
  #farthest = 0;

  constructor(host: LotseConversation, lotse: ClientController<TalkStrings>, place: Place) {
    this.#host = host;
    this.far = new FarPages(host);
    this.files = new ConversationFiles(host, lotse);
    this.#lotse = lotse;
    this.#place = place;
    this.mailing = new Mailing(host, lotse, (deed) => void this.#attempt(deed));
    // While nobody has it yet: a person who is there answers himself.
    const wrote = (field: unknown) => {
      if (!(field instanceof HTMLTextAreaElement) || !field.matches('.composer *') || lotse.state?.conversation?.assignee) return;
      void this.#suggest(field.value).catch(Boolean);
    };
    host.renderRoot.addEventListener('input', ({ target }) => wrote(target));
    // Who writes already is heard too.
    if (lotse.state?.unsent) wrote((host.renderRoot as ShadowRoot).activeElement);
    if (aroundStyles.styleSheet) host.shadowRoot?.adoptedStyleSheets.push(aroundStyles.styleSheet);
  }

  async #suggest(text: string): Promise<void> {
    if (!this.#suggestions) {
      const { Suggestions } = await import('./suggestions.ts');
      this.#suggestions ??= new Suggestions(this.#host, this.#lotse);
    }
    this.#suggestions.wrote(text);
  }

  suggested({ assignee }: ConversationView): unknown {
    return assignee || this.#lotse.state?.unsent === '' ? nothing : this.#suggestions?.template();
  }

  async #rate(): Promise<void> {
    this.#ratingComes = true;
    const { Rating } = await import('./rating.ts');
    this.#rating = new Rating(this.#host, this.#lotse);
    this.#host.requestUpdate();
  }

  // -- the menu ---------------------------------------------------------------------------------------------------

  menu(talk: ConversationView, strings: TalkStrings): TemplateResult {
    // A press on what takes no focus, a word, or in some browsers a button, stays inside too.
    return html`<div class="more" tabindex="-1" @focusout=${this.#left} @keydown=${this.#key}>
      <button class="plain" type="button" aria-label=${strings.more} aria-expanded=${this.#menuShown} @click=${this.#toggle}>${icon(more)}</button>
      ${this.#menuShown ? this.#ways(talk, strings) : nothing}
    </div>`;
  }

  /** The same ways to a person as everywhere, in the same order. */
  #ways({ id, status }: ConversationView, strings: TalkStrings): TemplateResult {
    const ways = waysFrom(this.#lotse).filter(({ kind }) => kind !== 'chat');
    const ending = id !== undefined && status !== 'closed';
    return html`<div class="menu">
      ${ways.length > 0 ? html`<h3 class="label">${strings.otherWays}</h3>` : nothing}
      <ul role="list">
        ${ways.map((channel) => wayRow(channel, this.#lotse))}
        ${id === undefined ? nothing : this.mailing.rows(strings)}
        <li><button class="row" type="button" @click=${this.#past}><span class="grow">${strings.yourConversations}</span></button></li>
        ${ending ? html`<li><button class="row" type="button" @click=${this.#end}><span class="grow">${strings.endConversation}</span></button></li>` : nothing}
      </ul>
      ${this.#alerts(strings)}
    </div>`;
  }

  /** Sound and notifications: only what he asks for here, and the browser asks him once more. */
  #alerts(strings: TalkStrings): TemplateResult {
    const { client, state } = this.#lotse;
    const notifies = async (event: Event) => {
      const box = event.target as HTMLInputElement;
      this.#refused = box.checked && (await Notification.requestPermission()) !== 'granted';
      box.checked &&= !this.#refused;
      client?.alert({ notifications: box.checked });
      this.#host.requestUpdate();
    };
    const row = (words: string, on: boolean | undefined, change: (event: Event) => void) =>
      html`<li><label class="row"><input type="checkbox" .checked=${on === true} @change=${change} /><span class="grow">${words}</span></label></li>`;
    return html`<h3 class="label">${strings.newMessages}</h3>
      <ul role="list">
        ${row(strings.sound, state?.alerts.sound, (event) => client?.alert({ sound: (event.target as HTMLInputElement).checked }))}
        ${'Notification' in globalThis && isSecureContext ? row(strings.notifications, state?.alerts.notifications, (event) => void notifies(event)) : nothing}
      </ul>
      ${this.#refused ? html`<p class="small refused" role="status">${strings.notificationsRefused}</p>` : nothing}`;
  }

  #show(shown: boolean): void {
    this.#menuShown = shown;
    this.#host.requestUpdate();
  }
  readonly #toggle = (): void => {
    this.#show(!this.#menuShown);
    if (this.#menuShown) void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>('.menu .row')?.focus());
  };
  readonly #left = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!this.#menuShown || (relatedTarget instanceof Node && (currentTarget as Element).contains(relatedTarget))) return;
    this.#show(false);
  };
  /** Escape closes the menu, not the panel. */
  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#menuShown) return;
    event.preventDefault();
    event.stopPropagation();
    this.#host.renderRoot.querySelector<HTMLElement>('.more .plain')?.focus();
    this.#show(false);
  };
  readonly #past = (): void => this.#turn('conversations');
  readonly #another = (): void => this.#turn('another');
  /** In the widget each is a screen of its own. Where its file cannot be had the conversation stays. */
  #turn(to: 'conversations' | 'another'): void {
    void this.#attempt(async () => {
      if (this.#host.inPanel) this.#lotse.navigation?.go(to);
      else (await this.#host.instead())[to]();
    });
  }

  /** What was shown is not there any more: the others are, unless another one takes its place in a moment. */
  gone(): void {
    const host = this.#host;
    const lost = () => host.isConnected && host.inPanel && !host.past && !this.#lotse.state?.conversation;
    if (lost()) setTimeout(() => lost() && this.#past(), goneAfter);
  }
  readonly #end = (): void => {
    const { client, strings } = this.#lotse;
    void this.#attempt(async () => {
      await client?.closeConversation();
      await this.#host.updateComplete;
      this.#host.renderRoot.querySelector<HTMLElement>('.head .heading')?.focus();
    }, strings?.notEnded);
  };

  /** What was pressed in the menu. Where it cannot be done, or its file cannot be had, that stands below the messages, to be pressed again. */
  async #attempt(deed: () => Promise<unknown>, title?: string): Promise<void> {
    const { state, strings } = this.#lotse;
    this.#setback = undefined;
    this.#show(false);
    try {
      await deed();
    } catch {
      this.#setback = strings && {
        of: state?.conversation?.id,
        card: failure(title ?? strings.failed, this.#lotse, () => void this.#attempt(deed, title)),
      };
      this.#show(false);
      await this.#host.updateComplete;
      this.#host.renderRoot.querySelector<HTMLElement>('.card.said .heading')?.focus();
    }
  }

  // -- above the messages -----------------------------------------------------------------------------------------

  context({ context }: ConversationView, strings: TalkStrings): unknown {
    if (!context || context.items.length === 0) return nothing;
    const toggle = () => {
      this.#contextShown = !this.#contextShown;
      this.#host.requestUpdate();
    };
    return html`<div class="context">
      <button class="row small" type="button" aria-expanded=${this.#contextShown} @click=${toggle}>
        ${icon(shield)}<span class="grow">${strings.passedOn(contextWords(context.items, strings))}</span>${icon(chevronDown)}
      </button>
      ${this.#contextShown ? html`<ul role="list">${contextList(context.items, strings)}</ul>` : nothing}
    </div>`;
  }

  queue(talk: ConversationView, strings: TalkStrings): unknown {
    const { status, queue: line } = talk;
    const { state } = this.#lotse;
    this.#farthest = line ? Math.max(this.#farthest, line.position) : 0;
    if (status !== 'queued' || !state) return nothing;
    const ways = waysFrom(this.#lotse).filter(({ kind }) => kind === 'email' || kind === 'callback' || kind === 'phone');
    const { state: hours, changesAt } = state.channels.find(({ kind }) => kind === 'chat')?.availability ?? {};
    const away = changesAt === undefined ? strings.weAreClosed : strings.weAreBackAt(new Date(changesAt), new Date());
    // Nobody is next before somebody is there.
    const queue = hours === 'closed' ? undefined : line;
    const title = queue ? strings.placeInLine(queue.position) : hours === 'closed' ? away : strings.waiting;
    return html`<section class="card queue">
      <div class="place" role="status">
        <h3 class="heading">${title}</h3>
        ${queue?.estimatedWaitSeconds === undefined ? nothing : html`<span class="small soft number">${strings.about(queue.estimatedWaitSeconds)}</span>`}
      </div>
      ${queue ? courseLine(this.#farthest - queue.position + 1, queue.position - 1) : nothing}
      <p class="small soft">${strings.waitingHint}</p>
      <div class="buttons">${this.mailing.button(talk, strings)} ${ways.slice(0, 2).map((channel) => wayButton(channel, this.#lotse))}</div>
    </section>`;
  }

  /** The way back to what was said before: it comes by itself to who scrolls, and at a press. */
  earlier({ earlier }: ConversationView, strings: TalkStrings): unknown {
    if (earlier === 'none') return nothing;
    return html`<p class="earlier" role="status">${
      earlier === 'reading'
        ? html`<span class="caption soft">${strings.readingEarlier}</span>`
        : html`${earlier === 'failed' ? html`<span class="small">${strings.earlierFailed}</span>` : nothing}
          <button class="button low" type="button" @click=${this.#readEarlier}>${earlier === 'failed' ? strings.tryAgain : strings.earlier}</button>`
    }</p>`;
  }

  readonly #readEarlier = async (): Promise<void> => {
    const host = this.#host;
    const release = hold(this.#place);
    const pressed = (host.renderRoot as ShadowRoot).activeElement?.closest('.earlier');
    await this.#lotse.client?.readEarlier();
    await host.updateComplete;
    release();
    // Who stands at the very beginning makes no further move by which one would see that he is still there.
    requestAnimationFrame(() => requestAnimationFrame(() => this.moved()));
    // The button that was pressed is gone where there is nothing before; whoever used it reads on in the messages.
    if (pressed)
      (host.renderRoot.querySelector<HTMLElement>('.earlier button') ?? host.renderRoot.querySelector<HTMLElement>('.log'))?.focus({ preventScroll: true });
  };

  moved(): void {
    const { atEnd, height, top } = this.#place;
    // And what was fetched last is drawn.
    if (!atEnd && height === undefined && top < nearBeginning && this.#lotse.state?.conversation?.earlier === 'there') void this.#readEarlier();
  }

  // -- in them ----------------------------------------------------------------------------------------------------

  /** A message that the customer has to decide about. */
  refused(line: MessageLine, strings: TalkStrings): TemplateResult {
    const { client, navigation } = this.#lotse;
    const blocked = this.#lotse.state?.conversation?.blocked;
    const others = navigation
      ? html`<button class="link" type="button" part="human" @click=${() => navigation.go('channels')}>${strings.otherWays}</button>`
      : waysFrom(this.#lotse).map((channel) => wayControl(channel, this.#lotse, 'link', channel.label || strings.channel[channel.kind]));
    // The words of a message that is given up go back into the empty composer.
    const discard = () => {
      client?.discardMessage(line.clientId);
      if (this.#lotse.state?.unsent === '') client?.write(wordsOf(line.parts.filter(({ kind }) => kind !== 'file')));
    };
    return html`<p class="caption delivery failed" part="outbox-state">
      ${this.delivery(line.state)}<span>${blocked ? strings.blocked : strings.notSent}</span>
      ${blocked ? others : html`<button class="link" type="button" @click=${() => client?.retryMessage(line.clientId)}>${strings.tryAgain}</button>`}
      <button class="link" type="button" @click=${discard}>${strings.discard}</button>
    </p>`;
  }

  typing({ typing }: ConversationView, strings: TalkStrings): unknown {
    if (!typing) return nothing;
    return html`<div class="voice first" aria-hidden="true">${face(typing)}<div class="bubble dots"><i></i><i></i><i></i><span>${strings.isTyping(nameOf(typing, strings))}</span></div></div>`;
  }

  below(strings: TalkStrings): unknown {
    const toEnd = () => {
      this.#place.toEnd();
      this.#host.focus();
    };
    if (!this.#place.newBelow) return nothing;
    return html`<button class="button low below" type="button" @click=${toEnd}>${strings.newMessage}${icon(chevronDown)}</button>`;
  }

  // -- below them -------------------------------------------------------------------------------------------------

  over(talk: ConversationView, strings: TalkStrings): unknown {
    const { status, reopens } = talk;
    const form = html`${this.#setback?.of === talk.id ? this.#setback?.card : nothing}${this.mailing.form()}`;
    if (status !== 'resolved' && status !== 'closed') return form;
    const rates = talk.rating !== undefined || this.#lotse.state?.offers.rating;
    if (rates && !this.#ratingComes) void this.#rate().catch(() => (this.#ratingComes = false));
    const rating = rates ? this.#rating?.template(talk, strings) : nothing;
    if (status === 'resolved' || reopens) return html`<p class="caption mark soft">${strings.resolvedHint}</p>${rating}${form}`;
    return html`${rating}${form}<div class="over"><button class="button solid wide" type="button" @click=${this.#another}>${strings.startAnother}</button></div>`;
  }
}

/** Until the answer is called, and its frame drawn, whatever grows grows above the reader. */
const hold = (place: Place): (() => void) => {
  const { view } = place;
  place.height = view?.scrollHeight;
  // Some browsers keep the place by themselves, but not always, and not at the very beginning: two who do it would undo each other.
  view?.style.setProperty('overflow-anchor', 'none');
  const release = () => {
    place.height = undefined;
    view?.style.removeProperty('overflow-anchor');
  };
  return () => requestAnimationFrame(() => requestAnimationFrame(release));
};
