/** What is wrong in a form, above it. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon, type Icon } from './icons/icon.ts';
import { error } from './icons/more-icons.ts';
import type { Strings } from './strings/strings.ts';

export interface Mistake {
  readonly words: string;
  /** Nothing was filled in, or not enough of it. */
  readonly missing?: boolean;
  /** Leads to its place. */
  readonly go: () => void;
}

/** Focused as a whole. */
export const summary = (title: string, rest: unknown = nothing, look: Icon = error): TemplateResult =>
  html`<div class="summary ${look === error ? '' : 'calm'}" id="summary" role="alert" tabindex="-1"><p class="heading">${icon(look)}${title}</p>${rest}</div>`;

/** How many there are, and a way to each. */
export const mistaken = (mistakes: readonly Mistake[], strings: Strings): TemplateResult | undefined =>
  mistakes.length > 0
    ? summary(
        strings.mistakes(
          mistakes.length,
          mistakes.every(({ missing }) => missing),
        ),
        html`<ul role="list">${mistakes.map(({ words, go }) => html`<li><button type="button" class="link" @click=${go}>${words}</button></li>`)}</ul>`,
      )
    : undefined;
