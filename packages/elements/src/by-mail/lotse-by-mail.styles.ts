import { css } from 'lit';

export const styles = css`
  :host { display: block; margin: 16px var(--lotse-gutter) 4px; flex: none; }
  .form { padding: 16px; }
  .form > * + * { margin-block-start: 12px; }
  .form .heading + p { margin-block-start: 2px; }
  .label { display: block; margin-block-end: 6px; }
  .error { display: flex; gap: 8px; margin-block-end: 6px; color: var(--lotse-critical-ink); font-weight: 500; }
  .error .icon { width: var(--lotse-icon-s); height: var(--lotse-icon-s); margin-block-start: 2px; flex: none; }
  .missing .field { border-color: var(--lotse-critical-ink); }
  .meant { min-height: var(--lotse-target); text-align: start; overflow-wrap: anywhere; }
  .buttons { display: flex; flex-wrap: wrap; gap: 8px; }
  .buttons .button { flex: 1 1 auto; }
  .to { overflow-wrap: anywhere; }
`;
