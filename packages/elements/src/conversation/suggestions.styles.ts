import { css } from 'lit';

export const suggestionStyles = css`
  .suggested { position: absolute; inset-block-end: calc(100% + 8px); inset-inline: 0; z-index: var(--lotse-z-sticky); background: var(--lotse-raised); box-shadow: var(--lotse-shadow-panel); }
  .foot .suggested { inset-inline: 12px; }
  .suggested .top { display: flex; align-items: center; justify-content: space-between; padding-inline-start: 16px; min-height: var(--lotse-target); }
  .suggested .top .plain { margin: 0; }
  .suggested .row { min-height: var(--lotse-target); border-top: 1px solid var(--lotse-line); }
  /* What was said last can still be scrolled into sight. */
  :host([in-panel]) .view:has(~ .foot .suggested) { padding-block-end: 160px; }
`;
