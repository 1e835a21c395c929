import { css } from 'lit';

/** One case: its answer, its notes, and the course line that stands. */
export const caseStyles = css`
  .stands { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; margin-block-start: 8px; }

  .box { display: flex; gap: 12px; padding: 14px 16px; border-radius: var(--lotse-radius-l); background: var(--lotse-sunken); }
  .box.warning { background: var(--lotse-warning-soft); }
  .box.positive { background: var(--_positive); }
  .box.critical { background: var(--_critical); }
  .box > .icon { margin-block-start: 2px; }
  .box.positive > .icon { color: var(--lotse-positive-ink); }
  .box p { min-width: 0; }
  .box strong { font-weight: var(--lotse-weight-strong); }
  .actions { display: flex; flex-wrap: wrap; gap: 8px; min-height: var(--lotse-target); }
  .actions > * { flex: 1 1 40%; }

  .steps > li { position: relative; padding: 0 0 20px; padding-inline-start: 36px; }
  .steps > li:last-child { padding-block-end: 0; }
  .line { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 12px; }
  .name { flex: 1 1 auto; max-width: 100%; }
  .upcoming, .skipped { color: var(--lotse-ink-soft); }
  .skipped .name { text-decoration: line-through; }
  .current .name { font-weight: var(--lotse-weight-strong); }
  .steps li::before { content: ""; position: absolute; top: 7px; inset-inline-start: 5px; width: 10px; height: 10px; border: 5px solid var(--lotse-accent-ink); border-radius: 50%; }
  .steps .upcoming::before, .steps .skipped::before { border: 2px solid var(--lotse-edge); }
  .steps .current::before { outline: 2px solid var(--lotse-accent-ink); outline-offset: 3px; }
  .steps li:not(:last-child)::after { content: ""; position: absolute; top: 17px; bottom: -7px; inset-inline-start: 9px; border-inline-start: 2px dotted var(--lotse-edge); }
  .steps .done:not(:last-child)::after { border-inline-start: 2px solid var(--lotse-accent-ink); }
  .steps .current:not(:last-child)::after { top: 24px; }
  .steps .done:has(+ .current)::after { bottom: -2px; }

  .about { margin-inline: -16px; width: calc(100% + 32px); border-radius: var(--lotse-radius-m); }
  .fresh { padding-block-start: 12px; border-block-start: 1px solid var(--lotse-line); }

  @media (forced-colors: active) {
    .box { border: 1px solid CanvasText; }
    .steps li::before { forced-color-adjust: none; border-color: CanvasText; }
    .steps .current::before { outline-color: Highlight; }
    .steps li:not(:last-child)::after { border-color: CanvasText; }
  }
`;
