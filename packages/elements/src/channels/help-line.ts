import type { ClientState } from '@lotse/client';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { chevronUp } from '../icons/icons.ts';
import { headset } from '../icons/more-icons.ts';
import { anybody, stateTemplate, waysOf, type WayContext } from './ways.ts';

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
