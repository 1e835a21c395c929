import { css } from 'lit';

export const styles = css`
  :host(:not([in-panel])) { display: block; }
  form, .stack { display: grid; gap: 20px; }
  .piece { display: grid; gap: 6px; min-width: 0; }
  .piece > .small { margin-block: -4px 2px; }
  fieldset { display: grid; gap: 12px; min-width: 0; }
  legend { padding: 0; margin-block-end: 4px; }
  .times { display: grid; grid-template-columns: repeat(auto-fill, minmax(92px, 1fr)); gap: 8px; margin-block-start: 8px; }
  .time { position: relative; display: grid; place-items: center; min-height: var(--lotse-target); border: 1px solid var(--lotse-edge); border-radius: var(--lotse-radius-m); background: var(--lotse-surface); cursor: pointer; }
  .time:hover { background: var(--lotse-sunken); }
  .time input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
  .time:has(:checked) { border: 2px solid var(--lotse-accent-ink); background: var(--lotse-accent-soft); font-weight: var(--lotse-weight-strong); }
  .time:has(:focus-visible) { outline: 2px solid var(--lotse-focus-outer); outline-offset: 2px; box-shadow: 0 0 0 2px var(--lotse-focus-inner); }
  .summary { display: grid; gap: 8px; padding: 16px; border: 2px solid var(--lotse-critical-ink); border-radius: var(--lotse-radius-l); }
  .summary .link { min-height: 32px; text-align: start; }
  .missing { padding-inline-start: 12px; border-inline-start: 3px solid var(--lotse-critical-ink); }
  .missing .field, .missing .field:focus-visible { padding: 10px 12px; border: 2px solid var(--lotse-critical-ink); }
  .error { display: flex; gap: 6px; color: var(--lotse-critical-ink); font-weight: var(--lotse-weight-strong); }
  .error .icon { width: 18px; height: 18px; margin-block-start: 3px; }
  textarea.field { field-sizing: content; min-height: calc(2 * var(--lotse-line-body) + 24px); max-height: calc(7 * var(--lotse-line-body)); }
  .item { display: flex; align-items: center; gap: 12px; min-height: 52px; padding-block: 6px; border-top: 1px solid var(--lotse-line); }
  .item > .icon { color: var(--lotse-accent-ink); }
  .item > .grow { flex: 1; min-width: 0; overflow-wrap: anywhere; }
  .item .what, .item small { display: block; unicode-bidi: plaintext; }
  .item .plain { color: var(--lotse-ink-soft); }
  :host([in-panel]) .item .plain { margin-inline-end: -11px; }
  .call { display: grid; gap: 12px; padding: 16px; }
  .buttons { display: flex; flex-wrap: wrap; gap: 8px; }
  .buttons .button { flex: 1 1 auto; }
  [part~="receipt"] > .icon { width: var(--lotse-icon-xl, 40px); height: var(--lotse-icon-xl, 40px); color: var(--lotse-positive-ink); }
  .reference { letter-spacing: .03em; }
  .people { margin-top: 12px; }
  @media (forced-colors: active) {
    .time, .summary { border: 1px solid CanvasText; }
    .time:has(:checked) { forced-color-adjust: none; border: 3px solid Highlight; background: Canvas; color: CanvasText; }
  }
`;
