import { css } from 'lit';

export const ratingStyles = css`
  .rating { flex: none; display: grid; gap: 12px; margin: 16px var(--lotse-gutter) 0; padding: 16px; }
  .rating legend { padding: 0; margin-block-end: 12px; text-wrap: balance; }
  legend + .error { margin-block-end: 8px; }
  .scores { display: grid; grid-template-columns: repeat(5, 1fr); gap: 8px; }
  .score { display: grid; place-items: center; min-height: var(--lotse-target); font-variant-numeric: tabular-nums; position: relative; }
  .score:has(:checked) { font-weight: var(--lotse-weight-strong); }
  .ends { display: flex; justify-content: space-between; gap: 12px; margin-block-start: 6px; }
  .ends :last-child { text-align: end; }
  .rating .note { padding-inline: 12px; border-radius: var(--lotse-radius-m); }
  .rating .buttons > * { flex: 1; }
`;
