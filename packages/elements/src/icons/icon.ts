import { html, type TemplateResult } from 'lit';

/** A drawing on the grid of 24, as the data of one path. `mirrored` turns it round where one reads from right to left. */
export type Icon = readonly [path: string, look?: 'mirrored' | 'bold' | 'dashed'];

/** Decorative beside a word; a control that shows nothing else needs an `aria-label` of its own. Sized by the style sheet. */
export const icon = ([path, look]: Icon): TemplateResult =>
  html`<svg class="icon ${look ?? ''}" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
