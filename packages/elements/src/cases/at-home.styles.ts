import { css } from 'lit';

export const atHomeStyles = css`
  .over { display: flex; align-items: center; justify-content: space-between; margin-block: -12px -4px; min-height: 44px; }
  .over .link { min-height: 44px; }
  .teaser { position: absolute; bottom: calc(52px * var(--lotse-scale) + 12px); left: var(--_left); right: var(--_right); display: flex; gap: 12px; width: min(344px, 100vw - 32px); padding: 16px; border-radius: var(--lotse-radius-l); background: var(--lotse-surface); box-shadow: var(--lotse-shadow-panel); animation: rise var(--lotse-time-screen) var(--lotse-ease-out); }
  .teaser > div { flex: 1; min-width: 0; }
  .teaser > .icon { margin-block-start: 2px; color: var(--lotse-warning-ink); }
  .teaser .plain { margin: -8px; margin-inline-start: 0; }
  .teaser .link { min-height: 44px; margin-block-end: -10px; }
  @media (forced-colors: active) { .teaser { border: 1px solid CanvasText; } }
`;
