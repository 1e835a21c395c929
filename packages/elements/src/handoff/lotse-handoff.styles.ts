import { css } from 'lit';

export const styles = css`
  :host { display: block; }
  .top { display: flex; align-items: flex-start; justify-content: space-between; gap: 12px; min-height: 26px; }
  .top .plain { margin-block: -9px; margin-inline-end: -11px; }
  .sheet > .soft, .what, .error { font-size: calc(15px * var(--lotse-scale)); line-height: calc(22px * var(--lotse-scale)); }
  .sheet > .soft { margin-block: 6px 12px; }
  ul { margin-block-end: 16px; }
  .item { min-height: 56px; padding-block: 10px; }
  .item:has(small) { align-items: flex-start; }
  .item > .icon { margin-block-start: 1px; }
  .item.soft > .icon { color: var(--lotse-ink-soft); }
  .item.soft { font-size: var(--lotse-text-small); line-height: var(--lotse-line-small); }
  .item small { font-size: var(--lotse-text-caption); line-height: var(--lotse-line-caption); }
  .item .plain { margin-block: -2px; margin-inline-end: -11px; color: var(--lotse-ink-soft); }
  .message { position: relative; display: grid; gap: 6px; margin-block-end: 12px; }
  .message .label { color: var(--lotse-ink); }
  .quiet { margin-block-start: 4px; }
  .toast-place { position: sticky; inset-block-end: 0; }
  .toast { display: flex; align-items: center; gap: 12px; min-height: 52px; margin-block-start: 12px; padding: 4px 16px; border-radius: var(--lotse-radius-m); background: var(--lotse-ink); color: var(--lotse-surface); animation: rise var(--lotse-time-screen) var(--lotse-ease-out); }
  .toast .grow { flex: 1; }
  .toast .link { min-height: var(--lotse-target); color: inherit; font-weight: var(--lotse-weight-strong); }

  :host(:not([in-panel])) .item .plain { margin-inline-end: 0; }

  /* Over the screen it was called from, rising from below. */
  :host([in-panel]) { position: absolute; inset: 0; z-index: var(--lotse-z-sheet); display: flex; flex-direction: column; justify-content: flex-end; overflow: hidden; }
  .scrim { position: absolute; inset: 0; background: var(--lotse-scrim); animation: fade var(--lotse-time-panel); }
  :host([in-panel]) .sheet { position: relative; max-height: 92%; padding: 24px var(--lotse-gutter) calc(16px + env(safe-area-inset-bottom)); overflow: hidden auto; overscroll-behavior: contain; border-radius: var(--lotse-radius-xl) var(--lotse-radius-xl) 0 0; background: var(--lotse-surface); box-shadow: var(--lotse-shadow-sheet); animation: lift var(--lotse-time-panel) var(--lotse-ease-out); }
  @keyframes fade { from { opacity: 0; } }
  @keyframes lift { from { opacity: 0; transform: translateY(min(100%, 320px)); } }
  @media (forced-colors: active) { .sheet, .toast { border: 1px solid CanvasText; } }
  @media (prefers-reduced-motion: reduce) { :host([in-panel]) .sheet { animation-name: fade; } }
`;
