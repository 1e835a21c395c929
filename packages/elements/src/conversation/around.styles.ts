import { css } from 'lit';

/** What stands around the messages: menu, what was passed on, queue, end. Comes after the sheet of the conversation. */
export const aroundStyles = css`
  .menu { position: absolute; inset-block-start: 52px; inset-inline-end: 0; z-index: var(--lotse-z-menu); width: min(320px, 100vw - 24px); max-height: 70vh; overflow: hidden auto; padding: 12px 0 8px; border: 1px solid var(--lotse-line); border-radius: var(--lotse-radius-l); background: var(--lotse-raised); box-shadow: var(--lotse-shadow-panel); }
  :host([in-panel]) .menu { inset-inline-end: -42px; }
  .menu .label { padding: 0 16px 4px; }
  .menu .row { min-height: var(--lotse-target); }

  .menu input { width: 20px; height: 20px; margin: 0; accent-color: var(--lotse-accent); }
  .menu ul + .label { padding-block-start: 12px; }
  .menu .refused { padding: 4px 16px 8px; }

  .context { background: var(--lotse-ground); border-bottom: 1px solid var(--lotse-line); }
  .context .row { min-height: var(--lotse-target); padding-inline: var(--lotse-gutter); gap: 12px; }
  .context .row > .icon:first-child { color: var(--lotse-ink-soft); }
  .context [aria-expanded="true"] > .icon:last-child { transform: scaleY(-1); }
  .context ul { padding: 0 var(--lotse-gutter) 8px; }
  .item { align-items: flex-start; min-height: 0; padding: 8px 0; border: 0; }
  .item > .icon { margin-block-start: 1px; color: var(--lotse-ink-soft); }

  .queue, .view > :is(.said, .phone) { flex: none; margin: 16px var(--lotse-gutter) 0; padding: 16px; }
  .place { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 4px 12px; }
  .course { display: flex; align-items: center; margin-block: 12px; color: var(--lotse-accent-ink); }
  .course i { position: relative; flex: 1; height: 16px; background: linear-gradient(currentColor, currentColor) center / 100% 2px no-repeat; }
  .course i::after { content: ""; position: absolute; inset-inline-start: 0; inset-block-start: 4px; width: 8px; height: 8px; border-radius: 50%; background: currentColor; }
  .course .here, .course .ahead { color: var(--lotse-edge); background: repeating-linear-gradient(90deg, currentColor 0 3px, transparent 3px 6px) center / 100% 2px no-repeat; }
  .course .here::after { inset-block-start: 0; width: 16px; height: 16px; border: 2px solid var(--lotse-accent-ink); box-shadow: inset 0 0 0 2px var(--lotse-surface); background: var(--lotse-accent-ink); }
  .course .ahead::after { border: 2px solid currentColor; background: var(--lotse-surface); }
  .course :last-child { flex: none; width: 8px; background: none; }
  .course .here:last-child { width: 16px; }
  .queue .buttons { margin-block-start: 12px; }
  .queue .button { flex: auto; }

  :host([in-panel]) .queue ~ .log { margin-block-start: 0; }

  .delivery .icon { width: 14px; height: 14px; }
  .icon.dashed { stroke-dasharray: 4 2.676; }

  .earlier { display: flex; justify-content: center; align-items: center; min-height: 56px; padding: 12px var(--lotse-gutter) 0; }
  .below { position: absolute; inset-block-end: calc(100% + 8px); inset-inline: 0; margin-inline: auto; width: fit-content; border-radius: var(--lotse-radius-xl); z-index: var(--lotse-z-sticky); }
  .below .icon { width: var(--lotse-icon-s); height: var(--lotse-icon-s); }

  .over { padding: 8px var(--lotse-gutter) 0; }

  .failed { gap: 4px 12px; color: var(--lotse-critical-ink); font-weight: 500; }
  .failed .icon { margin-inline-end: -7px; align-self: flex-start; }
  .failed > span { max-width: calc(100% - 24px); }
  .failed .link { position: relative; color: inherit; }
  /* To be hit as easily as every other button. */
  .failed .link::after { content: ""; position: absolute; inset: -13px -4px; }
  .dots { display: flex; align-items: center; gap: 6px; min-height: 43px; }
  .view > .voice { margin-inline: var(--lotse-gutter); flex: none; }
  .dots i { width: 6px; height: 6px; border-radius: 50%; background: var(--lotse-ink-soft); animation: breathe 1.2s infinite alternate; }
  .dots i:nth-child(2) { animation-delay: .2s; }
  .dots i:nth-child(3) { animation-delay: .4s; }
  .dots span { display: none; }
  @keyframes breathe { from { opacity: .4; } }

  @media (forced-colors: active) {
    .context { border: 1px solid CanvasText; }
    .course i, .course i::after { forced-color-adjust: none; color: CanvasText; }
  }
  @media (prefers-reduced-motion: reduce) {
    .dots i { display: none; }
    .dots span { display: inline; }
  }
`;
