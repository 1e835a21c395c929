import type { ClientState } from '@lotse/client';
import { html, nothing, type TemplateResult } from 'lit';
import { wayRow } from '../channels/rows.ts';
import { isRunning, waysOf, type WayContext } from '../channels/ways.ts';
import { failureCard } from '../setbacks.ts';
import { icon } from '../icons/icon.ts';
import { callback, chat, search } from '../icons/icons.ts';
import { chevronRight, edit, file, flag } from '../icons/more-icons.ts';
import type { Strings } from '../strings/strings.ts';
import { doable } from './doable.ts';
import { shape, waiting } from './home.ts';

/** Matters shown before anything is typed. */
const most = 6;
/** Of these, what can be done at once. */
const mostFlows = 4;

/** The customer's own conversation, and what is under way for him, and what people most often ask for. What has news stands above. */
export const concerns = (state: ClientState, strings: Strings, context: WayContext<Strings>, underWay: unknown): TemplateResult => {
  const news = state.cases?.news.length;
  const others = html`${news ? underWay : nothing}${calls(state, strings, context)}${matters(state, strings, context)}${news ? nothing : underWay}${tracking(state, strings, context)}${isComing(state) ? waiting(strings) : nothing}`;
  const unread = unreadIn(state.conversation);
  const elsewhere = state.unread - unread;
  const own = isRunning(state) || unread > 0 ? conversationCard(state, unread, strings, context) : nothing;
  const past =
    elsewhere > 0 || (own === nothing && (state.conversation || state.conversations.all.length > 0)) ? pastCard(elsewhere, strings, context) : nothing;
  return state.unread > 0 ? html`${own}${past}${others}` : html`${others}${own}${past}`;
};

/** News of the conversation that is shown; there may be others behind it. */
export const unreadIn = (talk: ClientState['conversation']): number =>
  talk?.lines.filter((line) => line.kind === 'message' && !line.own && (line.seq ?? 0) > talk.seenUpTo).length ?? 0;

/** Calls that are still to come. */
const calls = ({ callbacks }: ClientState, strings: Strings, { navigation }: WayContext<Strings>): readonly TemplateResult[] =>
  callbacks
    .filter(({ state }) => state === 'booked')
    .map(
      ({ slot }) => html`<section>
        <div class="card">
          <button type="button" class="row tall" @click=${() => navigation?.go('callback')}>
            ${icon(callback)}<span class="grow"><strong>${strings.channel.callback}</strong>${slot ? html`<small>${strings.moment(new Date(slot.startsAt), new Date())}</small>` : nothing}</span>${icon(chevronRight)}
          </button>
        </div>
      </section>`,
    );

const conversationCard = ({ conversation }: ClientState, unread: number, strings: Strings, { navigation }: WayContext<Strings>): TemplateResult => {
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

/** Where nothing is known as his, a guest finds what he has ordered. */
const tracking = ({ offers, cases }: ClientState, strings: Strings, { navigation }: WayContext<Strings>): TemplateResult | typeof nothing =>
  offers.cases && !cases?.all.length
    ? html`<section>
        <div class="card">
          <button type="button" class="row" @click=${() => navigation?.go('lookup')}>${icon(flag)}<span class="grow">${strings.whereIsMyOrder}</span>${icon(chevronRight)}</button>
        </div>
      </section>`
    : nothing;

/** The way to what was said before. */
const pastCard = (unread: number, strings: Strings, { navigation }: WayContext<Strings>): TemplateResult => html`<section>
  <div class="card">
    <button type="button" class="row" @click=${() => navigation?.go('conversations')}>${icon(chat)}<span class="grow">${strings.yourConversations}${unread > 0 ? html`<small>${strings.unread(unread)}</small>` : nothing}</span>${icon(chevronRight)}</button>
  </div>
</section>`;

/** There is something to read, and a way to it. */
const isReadable = ({ offers, online, session }: ClientState): boolean => offers.articles && online && session !== 'unavailable';

/** What people read is on its way, and there is something that can be pressed already. */
const isComing = (state: ClientState): boolean => state.knowledge.articles === 'loading' && isReadable(state) && state.session === 'open';

const matters = (state: ClientState, strings: Strings, context: WayContext<Strings>): TemplateResult => {
  const { knowledge } = state;
  const { client, navigation } = context;
  const popular = knowledge.articles === 'ready' ? knowledge.popular : [];
  const coming = isComing(state);
  const first = doable(state)
    .filter(({ kind }) => kind !== 'declaration')
    .slice(0, mostFlows);
  // As soon as something can stand below it, the list is as long as most will be: no row moves away from under a finger.
  if (popular.length > 0 || first.length > 0 || coming)
    return html`<section>
      <h3 class="label">${strings.oftenAskedFor}</h3>
      <ul class="card" role="list">
        ${first.map(
          ({ id, title }) =>
            html`<li><button type="button" class="row" @click=${() => navigation?.go({ flow: id })}>${icon(edit)}<span class="grow">${title}</span>${icon(chevronRight)}</button></li>`,
        )}
        ${coming ? Array.from({ length: most - first.length + 1 }, () => html`<li aria-hidden="true"><span class="coming shape"></span></li>`) : nothing}${popular
          .filter(({ flow }) => !first.some(({ id }) => id === flow))
          .slice(0, most - first.length)
          .map(
            ({ id, title }) =>
              html`<li><button type="button" class="row" @click=${() => navigation?.go({ article: id })}>${icon(file)}<span class="grow">${title}</span>${icon(chevronRight)}</button></li>`,
          )}
        ${knowledge.categories.length > 1 ? html`<li><button type="button" class="row" @click=${() => navigation?.go({ search: '' })}>${icon(search)}<span class="grow">${strings.allTopics}</span>${icon(chevronRight)}</button></li>` : nothing}
      </ul>
    </section>`;
  // Where there is nothing to read, the ways to a human are all there is; that the network or the backend is gone has been said above.
  if (!isReadable(state) || knowledge.articles === 'ready')
    return html`<slot name="empty"><ul class="card" role="list">${waysOf(state).map((channel) => wayRow(channel, context))}</ul></slot>`;
  return knowledge.articles === 'failed' ? failureCard(strings.searchFailed, strings.failedHint, strings, () => client?.retry()) : shape(strings);
};
