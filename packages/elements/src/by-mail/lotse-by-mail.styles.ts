import { css } from 'lit';

export const styles = css`
  :host { display: block; margin: 16px var(--lotse-gutter) 4px; flex: none; }
  .form { padding: 16px; }
  .form > * + * { margin-block-start: 12px; }
  .form .heading + p { margin-block-start: 2px; }
  .label { display: block; margin-block-end: 6px; }
  .label + .error { margin-block-end: 6px; }
  .meant { min-height: var(--lotse-target); text-align: start; overflow-wrap: anywhere; }
  .buttons .button { flex: 1 1 auto; }
  .to { overflow-wrap: anywhere; }
`;
