import { html, nothing, type TemplateResult } from 'lit';
import { numberOf, wayRow, waysFrom } from './channels/rows.ts';
import { waysOf, type WayContext } from './channels/ways.ts';
import { icon, type Icon } from './icons/icon.ts';
import { error, offline, retry } from './icons/more-icons.ts';
import type { Strings } from './strings/strings.ts';

/** The ways to a human as rows, the first `most` of them. */
export const people = (context: WayContext<Strings>, most?: number): TemplateResult | typeof nothing => {
  const ways = waysFrom(context);
  return ways.length > 0 ? html`<ul class="card people" role="list">${ways.slice(0, most).map((channel) => wayRow(channel, context))}</ul>` : nothing;
};

/** Something is on its way: nothing at first, then its shape and a sentence, after eight seconds a person. */
export const coming = (words: string, strings: Strings, context: WayContext<Strings>): TemplateResult => html`
  <div class="coming" aria-busy="true">
    <div>${[1, 2, 3].map(() => html`<span class="shape"></span>`)}</div>
    <p class="small soft" role="status">${words}</p>
  </div>
  <div class="late"><p>${strings.stillLoading}</p>${people(context)}</div>
`;

/** Something cannot be had now: what, whose fault that is, and once more. */
export const failureCard = (title: string, hint: string, strings: Strings, again: () => void, look: Icon = error): TemplateResult =>
  html`<div class="card said ${look === error ? 'critical' : ''}" role="alert">
    ${icon(look)}
    <div>
      <h2 class="heading" tabindex="-1">${title}</h2>
      <p class="soft">${hint}</p>
      <button type="button" class="button low" @click=${again}>${icon(retry)}${strings.retry}</button>
    </div>
  </div>`;

/** The same for a whole screen: with a number to call, and without blame where only the network is gone. */
export const failure = (title: string, context: WayContext<Strings>, again: () => void): TemplateResult | typeof nothing => {
  const { client, strings } = context;
  if (!client || !strings) return nothing;
  return html`${failureCard(title, client.state.online ? strings.failedHint : strings.offline, strings, again)}${numberToCall(context)}`;
};

/** The same where it comes by itself once the network is back. */
export const interrupted = (title: string, context: WayContext<Strings>, again: () => void): TemplateResult | typeof nothing => {
  const { client, strings } = context;
  if (!strings || client?.state.online !== false) return failure(title, context, again);
  return html`${failureCard(strings.offline, strings.goesOnOnline, strings, again, offline)}${numberToCall(context)}`;
};

const numberToCall = ({ client, strings }: WayContext<Strings>): TemplateResult | typeof nothing => {
  if (!client || !strings) return nothing;
  const phone = waysOf(client.state).find(({ kind }) => kind === 'phone');
  if (!phone?.href) return nothing;
  return html`<p class="phone"><a part="human" class="number" href=${phone.href} @click=${() => client.channelChosen('phone')}>${strings.phoneNumber(numberOf(phone))}</a></p>`;
};
