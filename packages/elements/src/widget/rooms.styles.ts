import { css } from 'lit';

/** What the panel shows behind its first screen. */
export const roomStyles = css`
  .bar { grid-area: bar; display: flex; align-items: center; min-height: 56px; padding-inline: 6px; border-bottom: 1px solid var(--lotse-line); }
  .search-screen .bar { min-height: 64px; }

  .view section + section, .view .card + section { margin-top: 20px; }
  .label + .card { margin-top: 8px; }

  .panel > .view.over { align-self: end; z-index: var(--lotse-z-sheet); max-height: 100%; border-top: 1px solid var(--lotse-line); background: var(--lotse-surface); animation: none; }
  .panel > .view.over:has(.coming) { animation: appear 1ms 400ms both; }
  button.help-line:hover { background: var(--lotse-sunken); }
  button.help-line:focus-visible { outline-offset: -4px; box-shadow: none; }
  .help-line .grow { flex: 1; }
  .help-line .grow > * { display: block; }
  .help-line strong { font-weight: var(--lotse-weight-strong); }
  .help-line > .icon { color: var(--lotse-ink-soft); }
  .help-line > .icon:first-child { width: var(--lotse-icon-l); height: var(--lotse-icon-l); color: var(--lotse-accent-ink); }

  @media (max-width: 480px) {
    button.help-line { padding-bottom: calc(8px + env(safe-area-inset-bottom)); }
    /* Nothing to press under the bar of a phone that has no button, unless its keyboard lies there. */
    .panel:not([data-keyboard], :has(> .help-line)) { padding-bottom: env(safe-area-inset-bottom); }
  }
  @media (max-height: 559px) { button.help-line { position: sticky; bottom: 0; z-index: var(--lotse-z-sticky); } }
  .panel.back, :host([dir="rtl"]) .panel { --lotse-_way: -1; }
  :host([dir="rtl"]) .panel.back { --lotse-_way: 1; }
`;
