import { css } from 'lit';

export const styles = css`
  :host(:not([in-panel])) { display: block; max-width: 640px; }
  form { display: contents; }
  :host([in-panel]) .head { height: auto; min-height: 56px; }
  :host([in-panel]) .view.list { background: var(--lotse-ground); }
  :host(:not([in-panel])) .head, :host(:not([in-panel])) .stack { margin-block-end: 20px; }
  .foot { padding: 12px var(--lotse-gutter) 16px; }
  :host(:not([in-panel])) .foot { padding: 0 0 20px; }
  .button.back { margin: 0 0 12px -16px; }
  .second { display: block; }
  .label + ul, .people { margin-block-start: 8px; }
`;
