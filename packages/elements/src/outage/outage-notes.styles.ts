import { css } from 'lit';

export const outageStyles = css`
  .outages { max-height: 40dvh; overflow-y: auto; }
  .outages ul { margin: 0; padding: 0; list-style: none; }
  .outage { display: flex; gap: 12px; align-items: flex-start; padding: 6px; padding-inline-start: var(--lotse-gutter); background: var(--lotse-sunken); border-block-end: 1px solid var(--lotse-line); overflow-wrap: anywhere; }
  .outage > .icon { flex: none; margin-block-start: 8px; }
  .outage > p { flex: 1; min-width: 0; margin: 0; padding-block: 8px; }
  .outage strong { display: block; font-weight: var(--lotse-weight-strong); }
  .outage[data-severity='warning'] { background: var(--lotse-warning-soft); color: var(--lotse-warning-ink); }
  .outage[data-severity='critical'] { background: var(--lotse-critical-soft, light-dark(oklch(.963 .018 22), oklch(.305 .055 25))); color: var(--lotse-critical-ink); }
  @media (prefers-contrast: more) { .outage[data-severity='critical'] { background: var(--lotse-surface); } }
  .outage .until { display: block; }
  .outages > .link { min-height: 44px; padding-inline: var(--lotse-gutter); }
  @media (forced-colors: active) { .outage { border: 1px solid CanvasText; } }
`;
