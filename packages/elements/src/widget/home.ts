import { html, type TemplateResult } from 'lit';
import type { FirstStrings } from '../strings/first.ts';

/** Greeting and question; the field stands below, in the same band. */
export const band = (strings: FirstStrings): TemplateResult => html`
  <div class="top"><slot name="header"></slot></div>
  <slot name="greeting">
    <p>${strings.greeting(new Date())}</p>
    <h2 class="display" tabindex="-1">${strings.howCanWeHelp}</h2>
  </slot>
`;

/** What stands below the band until there is something to read. */
export const shape = (strings: FirstStrings): TemplateResult =>
  html`<div class="coming card">${['', '', ''].map(() => html`<span class="shape"></span>`)}</div>
    ${waiting(strings)}`;

/** That something is still to come: in words after a moment, with a way to a person after a longer one. */
export const waiting = (strings: FirstStrings): TemplateResult =>
  html`<p class="coming small soft" role="status">${strings.loading}</p>
    <p class="late" role="status">${strings.stillLoading}</p>`;
