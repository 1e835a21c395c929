/** What does not work at present, on top of everything the panel shows. Loaded when there is something to say. */
import type { OutageNotice } from '@lotse/contract';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { ClientController } from '../client-controller.ts';
import { icon, type Icon } from '../icons/icon.ts';
import { close } from '../icons/icons.ts';
import { error, info, warning } from '../icons/more-icons.ts';
import { outageStyles } from './outage-notes.styles.ts';
import { outageWords, untilWhen, type OutageWords } from './words.ts';

const looks: Readonly<Record<OutageNotice['severity'], Icon>> = { info, warning, critical: error };

/** Elements that show all of their notices. */
const unfolded = new WeakSet<ShadowRoot>();

/** The gravest, and a button for the others. The region stands there before it is filled, so that it is read out politely. */
export const outageNotes = (lotse: ClientController): unknown => {
  const { client, state } = lotse;
  const root = (lotse.navigation as unknown as LitElement | undefined)?.shadowRoot;
  if (!client || !state || !root) return nothing;
  dress(root);
  const words = outageWords(client.locale);
  const all = unfolded.has(root);
  const shown = all ? state.outages : state.outages.slice(0, 1);
  const others = state.outages.length - 1;
  const turn = () => {
    if (!unfolded.delete(root)) unfolded.add(root);
    (root.host as LitElement).requestUpdate();
  };
  const dismiss = (id: string) => {
    client.dismissOutage(id);
    // The button is gone: what comes next is the next notice, or the screen.
    void (root.host as LitElement).updateComplete.then(() =>
      (
        root.querySelector<HTMLElement>('.outage button') ??
        root.querySelector<HTMLElement>('h2[tabindex="-1"]') ??
        root.querySelector<HTMLElement>('.panel')
      )?.focus(),
    );
  };
  return html`<div class="outages small" role="group" aria-label=${state.outages.length > 0 ? words.label : nothing}>
    <div role="status"><ul>${shown.map((notice) => outage(notice, client.locale, words, () => dismiss(notice.id)))}</ul></div>
    ${others > 0 ? html`<button type="button" class="link" aria-expanded=${all} @click=${turn}>${all ? words.fewer : words.more(others)}</button>` : nothing}
  </div>`;
};

const outage = ({ severity, text, area, until }: OutageNotice, locale: string, words: OutageWords, dismiss: () => void): TemplateResult => {
  const when = until === undefined ? undefined : untilWhen(locale, until, new Date());
  return html`<li class="outage" part="outage" data-severity=${severity}>
    ${icon(looks[severity])}
    <p><strong>${words.title(severity, area)}</strong> <span>${text}</span> ${when === undefined ? nothing : html`<span class="until">${words.until(when)}</span>`}</p>
    <button type="button" class="plain" aria-label=${words.dismiss} @click=${dismiss}>${icon(close)}</button>
  </li>`;
};

const dress = (root: ShadowRoot): void => {
  const { styleSheet } = outageStyles;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
};
