import { html, nothing, type TemplateResult } from 'lit';
import { numberOf, waysOf, wayRow, type WayContext } from '../channels/ways.ts';
import { icon } from '../icons/icon.ts';
import { error, offline, retry } from '../icons/icons.ts';
import type { Strings } from '../strings/strings.ts';

/** The ways to a human as rows, the first `most` of them. A chat leads somewhere only where there is a widget to hold it. */
export const people = (context: WayContext, most?: number): TemplateResult | typeof nothing => {
  const ways = context.client ? waysOf(context.client.state).filter(({ kind }) => kind !== 'chat' || context.navigation) : [];
  return ways.length > 0 ? html`<ul class="card people" role="list">${ways.slice(0, most).map((channel) => wayRow(channel, context))}</ul>` : nothing;
};

/** Something is on its way: nothing at first, then its shape and a sentence, after eight seconds a person. */
export const coming = (words: string, strings: Strings, context: WayContext): TemplateResult => html`
  <div class="coming" aria-busy="true">
    <div>${[1, 2, 3].map(() => html`<span class="shape"></span>`)}</div>
    <p class="small soft" role="status">${words}</p>
  </div>
  <div class="late"><p>${strings.stillLoading}</p>${people(context)}</div>
`;

/** Something cannot be had now: what, that it is not the customer's fault, once more, and a number to call. */
export const failure = (title: string, { client, strings }: WayContext, again: () => void): TemplateResult | typeof nothing => {
  if (!client || !strings) return nothing;
  const { state } = client;
  const phone = waysOf(state).find(({ kind }) => kind === 'phone');
  return html`<div class="card said ${state.online ? 'critical' : ''}" role="alert">
      ${icon(state.online ? error : offline)}
      <div>
        <h2 class="heading" tabindex="-1">${state.online ? title : strings.offline}</h2>
        <p class="soft">${state.online ? strings.failedHint : strings.goesOnOnline}</p>
        <button type="button" class="button low" @click=${again}>${icon(retry)}${strings.retry}</button>
      </div>
    </div>
    ${phone?.href ? html`<p class="phone"><a part="human" class="number" href=${phone.href} @click=${() => client.channelChosen('phone')}>${strings.phoneNumber(numberOf(phone))}</a></p>` : nothing}`;
};
