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

  .summary.calm { border-color: var(--lotse-edge); }
  .summary.calm .icon { color: inherit; }
  .field.short { width: 128px; }
  .aside { padding-block-start: 16px; border-block-start: 1px solid var(--lotse-line); }

`;
