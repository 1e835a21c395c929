import type { ClientState } from '@lotse/client';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { chevronUp } from '../icons/icons.ts';
import { anybody, stateTemplate, wayButton, waysOf, type WayContext } from './ways.ts';

/** The help line of the home screen: opened, with a button for each way to speak to somebody. */
export const openHelpLine = (state: ClientState, context: WayContext): TemplateResult | typeof nothing => {
  const { strings, navigation } = context;
  if (!strings) return nothing;
  const ways = waysOf(state);
  const live = ways.filter(
    ({ kind }) => kind === 'chat' || kind === 'callback' || kind === 'phone' || (kind === 'message' && !ways.some((way) => way.kind === 'chat')),
  );
  const buttons = live.length > 0 ? live : ways.slice(0, 3);
  const now = anybody(ways);
  const head = html`<span class="strong">${strings.talkToUs}</span>${now.state === 'unknown' ? nothing : html`<span class="caption">${stateTemplate(now, strings, 'hours')}</span>`}`;
  return html`<div class="help-line open">
    <h3>
      ${
        buttons.length < ways.length
          ? html`<button type="button" part="human" class="head-line" @click=${() => navigation?.go('channels')}>${head}${icon(chevronUp)}</button>`
          : html`<span class="head-line">${head}</span>`
      }
    </h3>
    <div class="ways">${buttons.map((channel) => wayButton(channel, context))}</div>
  </div>`;
};
