import type { ClientState } from '@lotse/client';
import { html, nothing, type TemplateResult } from 'lit';
import { numberOf } from '../channels/rows.ts';
import { waysOf, type WayContext } from '../channels/ways.ts';
import { icon, type Icon } from '../icons/icon.ts';
import { info, offline, warning } from '../icons/more-icons.ts';
import type { Strings } from '../strings/strings.ts';

/** What stands in the way of everything else: what happened, what still works, and a number to call. One at a time; it comes in a place that is there before, so that it is heard. */
export const note = (state: ClientState, talking: boolean, { client, strings }: WayContext<Strings>): TemplateResult | typeof nothing => {
  if (!strings) return nothing;
  if (!state.online) return said(offline, strings.offline, strings.offlineHint, phoneLink(state));
  if (state.session === 'unavailable') {
    const again = html`<button type="button" class="link" @click=${() => client?.retry()}>${strings.retry}</button> `;
    return said(warning, strings.unavailable, strings.unavailableHint, html`${again}${phoneLink(state, strings.phoneNumber)}`);
  }
  if (state.lapsedLink) return said(info, strings.linkLapsed, strings.linkLapsedHint, nothing);
  if (state.storage === 'memory' && talking) return said(info, strings.notKept, strings.notKeptHint, nothing);
  return nothing;
};

const said = (look: Icon, title: string, hint: string, more: unknown): TemplateResult =>
  html`<div class="note warning small">${icon(look)}<p class="grow"><strong>${title}</strong> ${hint} ${more}</p></div>`;

/** The last messages may be missing: the connection is gone, and comes back by itself. */
export const behind = (state: ClientState, strings: Strings): TemplateResult => said(offline, '', strings.behind, phoneLink(state));

const phoneLink = (state: ClientState, words = (number: string): string => number) => {
  const phone = waysOf(state).find(({ kind }) => kind === 'phone');
  return phone?.href ? html`<a part="human" class="number" href=${phone.href}>${words(numberOf(phone))}</a>` : nothing;
};
