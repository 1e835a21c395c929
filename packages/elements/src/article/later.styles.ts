import { css } from 'lit';

/** Joins the article's style sheet with what stands below it. */
export const laterStyles = css`
  .settles { display: grid; gap: 8px; margin-block-start: 16px; padding: 16px; }
  .checked { margin-block-start: 8px; }
  .related { margin-block-start: 20px; }
  .related .card { margin-block-start: 8px; }
  .foot { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; min-height: 64px; padding-block: 9px; padding-inline: var(--lotse-gutter) 12px; background: var(--lotse-surface); line-height: var(--lotse-line-small); }
  .foot > .ask { flex: 1; font-size: calc(15px * var(--lotse-scale)); }
  .judge { display: flex; gap: 8px; }
  .judge :last-child .icon { transform: rotate(180deg); }
  #optional { margin-inline-end: 8px; }
  .lacking { flex-basis: 100%; display: grid; gap: 8px; padding-inline-end: 8px; padding-block-end: 4px; }
  :host([in-panel]) .foot { max-height: 60vh; overflow: hidden auto; }
  :host(:not([in-panel])) .foot { margin-block-start: 20px; padding-inline: 0; border-block: 1px solid var(--lotse-line); background: none; }
  .foot + .people, .foot .people { flex-basis: 100%; margin-block: 4px 8px; }
  .copy { margin-block-start: 16px; margin-inline-start: -16px; }
  .copy span { display: block; padding-inline-start: 16px; overflow-wrap: anywhere; }
`;
