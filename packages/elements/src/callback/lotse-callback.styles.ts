import { css } from 'lit';

export const styles = css`
  :host(:not([in-panel])) { display: block; }
  fieldset { display: grid; gap: 12px; min-width: 0; }
  legend { float: inline-start; padding: 0; margin-block-end: -8px; }
  .times { display: grid; grid-template-columns: repeat(auto-fill, minmax(92px, 1fr)); gap: 8px; margin-block-start: 8px; }
  .time { position: relative; display: grid; place-items: center; min-height: var(--lotse-target); }
  .time input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
  .time:has(:checked) { font-weight: var(--lotse-weight-strong); }
  .item .plain { color: var(--lotse-ink-soft); }
  :host([in-panel]) .item .plain { margin-inline-end: -11px; }
  .call { display: grid; gap: 12px; padding: 16px; }
  .buttons .button { flex: 1 1 auto; }
  [part~="receipt"] > .icon { width: var(--lotse-icon-xl, 40px); height: var(--lotse-icon-xl, 40px); color: var(--lotse-positive-ink); }
  .reference { letter-spacing: .03em; }
  .people { margin-top: 12px; }
`;
