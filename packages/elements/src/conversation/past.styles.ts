import { css } from 'lit';

export const pastStyles = css`
  lotse-handoff { min-height: 0; overflow: hidden auto; }
  .past { display: grid; gap: 20px; align-content: start; padding: 20px var(--lotse-gutter) 24px; }
  :host([in-panel]) .past { display: grid; padding: 20px var(--lotse-gutter) 24px; }
  .past .card { overflow: visible; }
  .past li + li > .row::before { inset-inline-start: 16px; }
  .past .row { padding-block: 12px; }
  .over-line { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 2px 12px; margin-block-end: 4px; }
  .past .chip { font-weight: var(--lotse-weight-strong); color: var(--lotse-ink-soft); }
  .past .chip.open, .past .chip.queued, .past .chip.pending { color: var(--lotse-accent-ink); }
  .past .last { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; overflow-wrap: anywhere; }
  .past .unread { color: var(--lotse-accent-ink); font-weight: var(--lotse-weight-strong); }
`;
