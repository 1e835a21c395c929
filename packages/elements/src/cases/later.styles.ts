import { css } from 'lit';

export const styles = css`
  .label + .things, .label + .events { margin-block-start: 0; }
  .title + .soft { margin-block-start: 6px; }
  .things > li, .events > li { display: grid; grid-template-columns: minmax(0, 1fr); padding-block: 8px; border-block-start: 1px solid var(--lotse-line); }
  .events > li { content-visibility: auto; contain-intrinsic-size: auto 62px; }
  .things > li:first-child, .events > li:first-child { border: 0; }
  .things strong { font-weight: 500; }
  .sum { float: inline-end; margin-inline-start: 12px; }
  .document { display: inline-flex; align-items: center; gap: 10px; min-height: 44px; }
  section > .button.quiet { margin-inline-start: -16px; }
  .link { min-height: 44px; text-align: start; }

  .summary { display: grid; gap: 8px; padding: 16px; border: 2px solid var(--lotse-critical-ink); border-radius: var(--lotse-radius-l); }
  .summary .heading { display: flex; gap: 10px; }
  .summary .icon { margin-block-start: 2px; color: var(--lotse-critical-ink); }
  .summary .link { color: var(--lotse-critical-ink); }
  .summary.calm { border-color: var(--lotse-edge); }
  .summary.calm .icon { color: inherit; }
  .field.short { width: 128px; }
  .aside { padding-block-start: 16px; border-block-start: 1px solid var(--lotse-line); }

  .piece { display: grid; gap: 8px; min-width: 0; }
  .piece > .small { margin-block-start: -4px; }
  .missing { padding-inline-start: 12px; border-inline-start: 3px solid var(--lotse-critical-ink); }
  .missing .field, .missing .field:focus-visible { padding: 10px 12px; border: 2px solid var(--lotse-critical-ink); }
  .error { display: flex; gap: 6px; color: var(--lotse-critical-ink); font-weight: var(--lotse-weight-strong); }
  .error .icon { width: 18px; height: 18px; margin-block-start: 3px; }
`;
