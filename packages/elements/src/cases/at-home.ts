/** What is under way where somebody first looks: a card on the home screen, and beside the closed launcher what has changed. */
import type { Client, ClientState } from '@lotse/client';
import { hasEnded } from '@lotse/contract';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { close } from '../icons/icons.ts';
import type { Navigation } from '../navigation.ts';
import { caseWords } from '../strings/cases.ts';
import { atHomeStyles } from './at-home.styles.ts';
import { shifted } from './icons.ts';
import { card } from './list.ts';
import { cardStyles } from './card.styles.ts';
import { lineOf, wasLine } from './when.ts';

export interface AtHome {
  home(): TemplateResult | typeof nothing;
  teaser(): TemplateResult | typeof nothing;
}
interface Context {
  readonly client: Client | undefined;
  readonly state: ClientState | undefined;
  readonly navigation: Navigation | undefined;
}

export const atHomeOf = async (host: LitElement, lotse: Context): Promise<AtHome> => {
  const strings = await caseWords.load(lotse.client?.locale ?? 'de');
  for (const { styleSheet } of [cardStyles, atHomeStyles]) if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
  const open = (reference: string) => lotse.navigation?.go({ case: reference });
  /** Whoever closes the note stands on the launcher. */
  const putAway = async (reference: string) => {
    host.renderRoot.querySelector<HTMLElement>('[part="launcher"]')?.focus();
    (await lotse.client?.cases())?.seen(reference);
  };

  return {
    home() {
      const { all = [], news = [] } = lotse.state?.cases ?? {};
      const [first] = [...news, ...all.filter((it) => !hasEnded(it)), ...all];
      if (!first) return nothing;
      return html`<section>
        <div class="over"><h3 class="label">${strings.yourCases}</h3>${all.length > 1 ? html`<button type="button" class="link small" @click=${() => lotse.navigation?.go('cases')}>${strings.allCases(all.length)}</button>` : nothing}</div>
        ${card(first, strings, open)}
      </section>`;
    },
    teaser() {
      const [first] = lotse.state?.cases?.news ?? [];
      if (!first?.promise || !first.was) return nothing;
      const { reference, promise, was, title } = first;
      const words = strings.promises[promise.kind];
      return html`<div class="teaser" role="status">
        ${icon(shifted)}
        <div>
          <p class="heading">${promise.direction === 'earlier' ? words.earlier : words.later}</p>
          <p class="number">${lineOf(promise, strings)}</p>
          <p class="small soft number">${strings.was(wasLine(was, promise, strings), true)}</p>
          <button type="button" class="link" @click=${() => open(reference)}>${strings.seeWhy}<span class="unseen">: ${title}</span></button>
        </div>
        <button type="button" class="plain" aria-label=${strings.close} @click=${() => void putAway(reference)}>${icon(close)}</button>
      </div>`;
    },
  };
};
