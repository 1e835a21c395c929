/** What does not work at present, on top of everything the panel shows. Loaded when there is something to say. */
import type { OutageNotice } from '@lotse/contract';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { ClientController } from '../client-controller.ts';
import { icon, type Icon } from '../icons/icon.ts';
import { close } from '../icons/icons.ts';
import { error, info, warning } from '../icons/more-icons.ts';
import type { Dates } from '../strings/dates.ts';
import { outageStyles } from './outage-notes.styles.ts';
import { outageWords, type OutageWords } from './words.ts';

const looks: Readonly<Record<OutageNotice['severity'], Icon>> = { info, warning, critical: error };

/** Elements that show all of their notices. */
const unfolded = new WeakSet<ShadowRoot>();

/** The gravest, and a button for the others. The region stands there before it is filled, so that it is read out politely. */
export const outageNotes = (lotse: ClientController): unknown => {
  const { client, state, strings } = lotse;
  const root = (lotse.navigation as unknown as LitElement | undefined)?.shadowRoot;
  if (!client || !state || !strings || !root) return nothing;
  dress(root);
  const words = outageWords(strings.locale);
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
    <div role="status"><ul>${shown.map((notice) => outage(notice, strings.dates, words, () => dismiss(notice.id)))}</ul></div>
    ${others > 0 ? html`<button type="button" class="link" aria-expanded=${all} @click=${turn}>${all ? words.fewer : words.more(others)}</button>` : nothing}
  </div>`;
};

const outage = ({ severity, text, area, until }: OutageNotice, dates: Dates, words: OutageWords, dismiss: () => void): TemplateResult => {
  const when = until === undefined ? undefined : whenOf(new Date(until), dates);
  return html`<li class="outage" part="outage" data-severity=${severity}>
    ${icon(looks[severity])}
    <p><strong>${words.title(severity, area)}</strong> <span>${text}</span> ${when === undefined ? nothing : html`<span class="until">${words.until(when)}</span>`}</p>
    <button type="button" class="plain" aria-label=${words.dismiss} @click=${dismiss}>${icon(close)}</button>
  </li>`;
};

/** "18 Uhr", and with its day where that is another one than today: "Mo, 23. November, 18 Uhr". A backend may send what is no time. */
const whenOf = (at: Date, { day, hour }: Dates): string | undefined => {
  if (Number.isNaN(at.getTime())) return undefined;
  return at.toDateString() === new Date().toDateString() ? hour(at) : `${day(at)}, ${hour(at)}`;
};

const dress = (root: ShadowRoot): void => {
  const { styleSheet } = outageStyles;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
};
