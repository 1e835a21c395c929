import type { ClientState } from '@lotse/client';
import { html, nothing, type TemplateResult } from 'lit';
import { isRunning, wayRow, waysOf, type WayContext } from '../channels/ways.ts';
import { icon } from '../icons/icon.ts';
import { chat, chevronRight, error, file, retry } from '../icons/icons.ts';
import type { Strings } from '../strings/strings.ts';

/** Matters shown before anything is typed. */
const most = 6;

/** Greeting and question; the field stands below, in the same band. */
export const band = (strings: Strings): TemplateResult => html`
  <div class="top"><slot name="header"></slot></div>
  <slot name="greeting">
    <p>${strings.greeting(new Date())}</p>
    <h2 class="display" tabindex="-1">${strings.howCanWeHelp}</h2>
  </slot>
`;

/** The customer's own conversation, and what people most often ask for. A conversation with news stands above. */
export const home = (state: ClientState, strings: Strings, context: WayContext): TemplateResult => {
  const own = isRunning(state) ? conversationCard(state, strings, context) : nothing;
  return html`<div class="view" part="home">${state.unread > 0 ? own : nothing}${matters(state, strings, context)}${state.unread > 0 ? nothing : own}</div>`;
};

const conversationCard = ({ conversation, unread }: ClientState, strings: Strings, { navigation }: WayContext): TemplateResult => {
  const name = conversation?.assignee?.name;
  const news = unread > 0 ? strings.unread(unread) : conversation?.queue ? strings.placeInLine(conversation.queue.position) : undefined;
  return html`<section>
    <h3 class="label">${strings.yourConversation}</h3>
    <div class="card">
      <button type="button" class="row tall" @click=${() => navigation?.go('conversation')}>
        ${icon(chat)}<span class="grow"><strong>${name ? strings.conversationWith(name) : strings.goOnWithChat}</strong>${news ? html`<small>${news}</small>` : nothing}</span>${icon(chevronRight)}
      </button>
    </div>
  </section>`;
};

const matters = (state: ClientState, strings: Strings, context: WayContext): TemplateResult => {
  const { knowledge, offers, session } = state;
  const { client, navigation } = context;
  /** Where there is nothing to read, the ways to a human are all there is. */
  const empty = html`<slot name="empty"><ul class="card" role="list">${waysOf(state).map((channel) => wayRow(channel, context))}</ul></slot>`;
  if (!offers.articles) return empty;
  if (knowledge.articles === 'failed') {
    return html`<div class="card said critical" role="alert">
      ${icon(error)}
      <div>
        <h3 class="heading">${strings.searchFailed}</h3>
        <p class="soft">${strings.searchFailedHint}</p>
        <button type="button" class="button low" @click=${() => client?.retry()}>${icon(retry)}${strings.retry}</button>
      </div>
    </div>`;
  }
  if (knowledge.articles !== 'ready') {
    // That the backend does not answer is said above.
    if (session === 'unavailable') return empty;
    return html`<div class="coming">
        <div class="card">${['', '', ''].map(() => html`<span class="shape"></span>`)}</div>
        <p class="small soft" role="status">${strings.loading}</p>
      </div>
      <p class="late" role="status">${strings.stillLoading}</p>`;
  }
  const popular = knowledge.popular.slice(0, most);
  if (popular.length === 0) return empty;
  return html`<section>
    <h3 class="label">${strings.oftenAskedFor}</h3>
    <ul class="card" role="list">
      ${popular.map(
        ({ id, title }) =>
          html`<li><button type="button" class="row" @click=${() => navigation?.go({ article: id })}>${icon(file)}<span class="grow">${title}</span>${icon(chevronRight)}</button></li>`,
      )}
    </ul>
  </section>`;
};
