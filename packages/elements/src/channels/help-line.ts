import type { ClientState } from '@lotse/client';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { chevronUp, headset, more } from '../icons/icons.ts';
import { anybody, stateTemplate, wayButton, waysOf, type WayContext } from './ways.ts';

/** The foot of every screen: the same words in the same place lead to a person. */
export const helpLine = (state: ClientState, context: WayContext): TemplateResult | typeof nothing => {
  const { strings, navigation } = context;
  if (!strings) return nothing;
  return html`<button type="button" part="human" class="help-line" @click=${() => navigation?.go('channels')}>
    ${icon(headset)}
    <span class="grow"><strong>${strings.talkToUs}</strong><span class="caption">${stateTemplate(anybody(waysOf(state)), strings, 'wait')}</span></span>
    ${icon(chevronUp)}
  </button>`;
};

/** The help line of the home screen: opened, with a button for each way to speak to somebody. */
export const openHelpLine = (state: ClientState, context: WayContext): TemplateResult | typeof nothing => {
  const { strings, navigation } = context;
  if (!strings) return nothing;
  const ways = waysOf(state);
  const live = ways.filter(({ kind }) => kind === 'chat' || kind === 'callback' || kind === 'phone');
  const buttons = live.length > 0 ? live : ways.slice(0, 3);
  const now = anybody(ways);
  return html`<div class="help-line open">
    <h3 class="strong">${strings.talkToUs}</h3>
    ${now.state === 'unknown' ? nothing : html`<span class="caption">${stateTemplate(now, strings, 'hours')}</span>`}
    <div class="ways">
      ${buttons.map((channel) => wayButton(channel, context))}
      ${
        buttons.length < ways.length
          ? html`<button type="button" part="human" class="button low others" aria-label=${strings.otherWays} @click=${() => navigation?.go('channels')}>${icon(more)}</button>`
          : nothing
      }
    </div>
  </div>`;
};
