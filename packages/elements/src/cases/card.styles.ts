import { css } from 'lit';

/** A case in one card, on the home screen too. */
export const cardStyles = css`
  .chip { display: inline-flex; align-items: center; gap: 6px; padding: 4px 8px; border-radius: var(--lotse-radius-s); background: var(--lotse-sunken); font-size: var(--lotse-text-caption); line-height: var(--lotse-line-caption); font-weight: var(--lotse-weight-strong); color: var(--lotse-ink); }
  .chip .icon { width: var(--lotse-icon-s); height: var(--lotse-icon-s); }
  .chip.own { background: var(--lotse-accent-soft); color: var(--lotse-accent-ink); }
  .chip.warning { background: var(--lotse-warning-soft); color: var(--lotse-warning-ink); }
  .chip.positive { background: var(--_positive); color: var(--lotse-positive-ink); }
  .chip.critical { background: var(--_critical); color: var(--lotse-critical-ink); }
  /* Two grounds that nothing else has. */
  .positive { --_positive: var(--lotse-positive-soft, light-dark(oklch(.958 .028 155), oklch(.3 .036 155))); }
  .critical { --_critical: var(--lotse-critical-soft, light-dark(oklch(.963 .018 22), oklch(.305 .055 25))); }
  @media (prefers-contrast: more) { .positive, .critical { --_positive: var(--lotse-surface); --_critical: var(--lotse-surface); } }

  .cards { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; }
  .case.card { display: grid; grid-template-columns: minmax(0, 1fr); gap: 4px; width: 100%; padding: 16px; color: inherit; text-align: start; overflow-wrap: anywhere; cursor: pointer; }
  .case.card:hover { border-color: var(--lotse-edge); }
  .card-head { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; margin-block-end: 4px; }
  .card-head > .icon { color: var(--lotse-accent-ink); }
  .what { flex: 1 1 100px; color: var(--lotse-ink-soft); }

  .course { display: flex; padding: 8px 0; margin-block-start: 4px; }
  .course i { position: relative; flex: 1; height: 8px; }
  .course i:first-child { flex: none; width: 8px; }
  .course i::after { content: ""; position: absolute; inset-inline-end: 0; width: 8px; height: 8px; border: 4px solid var(--lotse-accent-ink); border-radius: 50%; }
  .course i:not(:first-child)::before { content: ""; position: absolute; top: 3px; inset-inline: 0 8px; border-block-start: 2px solid var(--lotse-accent-ink); }
  .course .here::after { outline: 2px solid var(--lotse-accent-ink); outline-offset: 2px; }
  .course .ahead::after { border: 2px solid var(--lotse-edge); }
  .course .ahead::before { border-block-start: 2px dotted var(--lotse-edge) !important; }
  .course .ahead + .ahead::before { inset-inline-start: 3px; }
  .course .here + .ahead::before { inset-inline-start: 6px; }
  @media (forced-colors: active) {
    .chip { border: 1px solid CanvasText; }
    .course i::after, .course i::before { forced-color-adjust: none; border-color: CanvasText !important; outline-color: CanvasText; }
  }
`;
