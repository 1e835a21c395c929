import type { ClientState } from '@lotse/client';
import { html, nothing, type TemplateResult } from 'lit';
import { numberOf, waysOf, type WayContext } from '../channels/ways.ts';
import { icon, type Icon } from '../icons/icon.ts';
import { info, offline, warning } from '../icons/icons.ts';
import type { Screen } from './screens.ts';

/** What stands in the way of everything else, under the bar: what happened, what still works, and a number to call. One at a time. */
export const note = (state: ClientState, screen: Screen, context: WayContext): TemplateResult | typeof nothing => {
  const { client, strings } = context;
  if (!strings) return nothing;
  const said = (look: Icon, title: string, hint: string, more: unknown) =>
    html`<div class="note warning small" role="status">${icon(look)}<p class="grow"><strong>${title}</strong> ${hint} ${more}</p></div>`;
  if (!state.online) return said(offline, strings.offline, strings.offlineHint, phoneLink(state));
  if (state.session === 'unavailable') {
    const again = html`<button type="button" class="link" @click=${() => client?.retry()}>${strings.retry}</button> `;
    return said(warning, strings.unavailable, strings.unavailableHint, html`${again}${phoneLink(state, strings.phoneNumber)}`);
  }
  if (state.storage === 'memory' && screen.name === 'conversation') return said(info, strings.notKept, strings.notKeptHint, nothing);
  return nothing;
};

const phoneLink = (state: ClientState, words = (number: string): string => number) => {
  const phone = waysOf(state).find(({ kind }) => kind === 'phone');
  return phone?.href ? html`<a part="human" class="number" href=${phone.href}>${words(numberOf(phone))}</a>` : nothing;
};
