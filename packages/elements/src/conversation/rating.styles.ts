import { css } from 'lit';

export const ratingStyles = css`
  .rating { flex: none; display: grid; gap: 12px; margin: 16px var(--lotse-gutter) 0; padding: 16px; }
  .rating legend { padding: 0; margin-block-end: 12px; text-wrap: balance; }
  .scores { display: grid; grid-template-columns: repeat(5, 1fr); gap: 8px; }
  .score { display: grid; place-items: center; min-height: var(--lotse-target); padding: 1px; border: 1px solid var(--lotse-edge); border-radius: var(--lotse-radius-m); cursor: pointer; font-variant-numeric: tabular-nums; position: relative; }
  .score:hover { background: var(--lotse-sunken); }
  .score:has(:checked) { padding: 0; border: 2px solid var(--lotse-accent-ink); background: var(--lotse-accent-soft); font-weight: var(--lotse-weight-strong); }
  .score:has(:focus-visible) { outline: 2px solid var(--lotse-focus-outer); outline-offset: 2px; box-shadow: 0 0 0 2px var(--lotse-focus-inner); }
  .ends { display: flex; justify-content: space-between; gap: 12px; margin-block-start: 6px; }
  .ends :last-child { text-align: end; }
  .rating .field { min-height: 72px; }
  .rating .note { padding-inline: 12px; border-radius: var(--lotse-radius-m); }
  .wrong { display: flex; gap: 6px; margin-block-end: 8px; color: var(--lotse-critical-ink); font-weight: 500; }
  .wrong .icon { width: var(--lotse-icon-s); height: var(--lotse-icon-s); margin-block-start: 2px; }
  .deeds { display: flex; flex-wrap: wrap; gap: 8px; }
  .deeds .button { flex: 1; }
  @media (forced-colors: active) { .score:has(:checked) { border-color: Highlight; } }
`;
