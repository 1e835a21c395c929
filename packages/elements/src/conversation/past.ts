import type { ClientState } from '@lotse/client';
import type { ConversationSummary } from '@lotse/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { ClientController } from '../client-controller.ts';
import { icon } from '../icons/icon.ts';
import { chat } from '../icons/icons.ts';
import { chevronRight } from '../icons/more-icons.ts';
import { coming, failure } from '../setbacks.ts';
import type { TalkStrings } from '../strings/talk.ts';
import type { Instead } from './instead.ts';
import type { LotseConversation } from './lotse-conversation.ts';
import { nameOf } from './names.ts';
import { pastStyles } from './past.styles.ts';

/** The customer's conversations, to choose from. */
export class Past {
  readonly #host: LotseConversation;
  readonly #lotse: ClientController<TalkStrings>;
  readonly #ways: Instead;

  constructor(host: LotseConversation, lotse: ClientController<TalkStrings>, ways: Instead) {
    this.#host = host;
    this.#lotse = lotse;
    this.#ways = ways;
    if (pastStyles.styleSheet) host.shadowRoot?.adoptedStyleSheets.push(pastStyles.styleSheet);
  }

  template({ conversations: { phase, all }, conversation }: ClientState, strings: TalkStrings): TemplateResult {
    const list = () =>
      all.length === 0
        ? html`<p class="soft">${strings.conversationsHint}</p>`
        : html`<ul class="card" role="list">${all.map((each) => this.#row(each, each.id === conversation?.id, strings))}</ul>`;
    const ask = () => void this.#lotse.client?.listConversations();
    const goOn = () => this.#ways.goOn();
    return html`<div class="head"><h2 class="heading" tabindex="-1">${strings.yourConversations}</h2></div>
    <div class="view past">
      ${phase === 'failed' ? failure(strings.failed, this.#lotse, ask) : nothing}
      ${phase === 'ready' || all.length > 0 ? list() : phase === 'failed' ? nothing : coming(strings.loading, strings, this.#lotse)}
      ${phase === 'failed' && conversation && !this.#host.inPanel ? html`<button class="button wide" type="button" @click=${goOn}>${strings.goOnWithChat}</button>` : nothing}
      <button class="button wide" type="button" @click=${() => this.#ways.another()}>${icon(chat)}${strings.startAnother}</button>
    </div>`;
  }

  #row({ id, status, updatedAt, assignee, last, unread = 0 }: ConversationSummary, shown: boolean, strings: TalkStrings): TemplateResult {
    const own = last?.by.role === 'visitor' || last?.by.role === 'customer';
    const title = assignee?.name ? strings.conversationWith(nameOf(assignee, strings)) : strings.chatTitle;
    return html`<li>
      <button class="row tall" type="button" aria-current=${shown ? 'true' : nothing} @click=${() => this.#ways.show(id)}>
        <span class="grow">
          <span class="over-line caption"><span class="chip ${status}">${strings.conversationStatus[status]}</span><time class="soft number" datetime=${updatedAt}>${strings.moment(new Date(updatedAt), new Date())}</time></span>
          <strong>${title}</strong>
          ${last?.text ? html`<small class="last" dir="auto">${own ? strings.saidByYou(last.text) : last.text}</small>` : nothing}
          ${shown ? html`<small>${strings.shownNow}</small>` : nothing}
          ${unread > 0 && !shown ? html`<small class="unread">${strings.unread(unread)}</small>` : nothing}
        </span>
        ${icon(chevronRight)}
      </button>
    </li>`;
  }
}
