import { css } from '../adopted-styles.ts';

/** How the settings look. */
export const settingsLooks = css`
  .settings { flex: 1; min-height: 0; display: flex; }
  .settings-nav { flex: none; width: 232px; padding: 20px 12px; display: grid; gap: 2px; align-content: start; overflow-y: auto; border-inline-end: 1px solid var(--lotse-line); }
  .settings-nav a { display: flex; align-items: center; min-height: 44px; padding: 0 12px; border-radius: var(--lotse-radius-m); color: inherit; text-decoration: none; }
  .settings-nav a:hover { background: var(--lotse-sunken); }
  .settings-nav a[aria-current] { background: var(--lotse-accent-soft); color: var(--lotse-accent-ink); font-weight: 600; }
  .settings-body { flex: 1; min-width: 0; overflow-y: auto; padding: 24px 32px 48px; display: grid; gap: 20px; align-content: start; justify-items: start; }
  .settings-body > * { width: 100%; max-width: 760px; }
  .settings-body :is(.primary, .secondary, .link) { width: auto; justify-self: start; }
  .settings-body h1 { font: 600 var(--lotse-text-title) / var(--lotse-line-title) var(--lotse-font-heading); }
  .settings-body :is(h2, h3) { font: 600 var(--lotse-text-heading) / var(--lotse-line-heading) var(--lotse-font-heading); }
  .setting-card { display: grid; gap: 16px; padding: 20px; border: 1px solid var(--lotse-line); border-radius: var(--lotse-radius-l); }
  .setting-news { background: var(--lotse-accent-soft); }
  .setting-list { display: grid; }
  .settings summary { min-height: 44px; padding: 10px 0; font-weight: 600; cursor: pointer; }
  .setting-row { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; padding: 12px 0; border-bottom: 1px solid var(--lotse-line); overflow-wrap: anywhere; }
  .setting-row > :first-child { flex: 1 1 240px; min-width: 0; }
  .setting-row > .setting-form { flex: 1 0 100%; padding-top: 8px; }
  .reply-text { white-space: pre-line; }
  .texts, .periods, .settings .choices { display: grid; gap: 12px; min-width: 0; margin: 0; padding: 0; border: 0; }
  .settings legend { padding: 0 0 6px; font-weight: 600; }
  .week { display: grid; gap: 4px; }
  .week .periods { grid-template-columns: 132px 1fr; align-items: center; padding: 6px 0; border-bottom: 1px solid var(--lotse-line); }
  .week .periods legend { float: inline-start; padding: 0; }
  .period-list { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; min-height: 44px; }
  .period { display: inline-flex; align-items: center; gap: 6px; }
  .period input { height: 44px; padding: 0 8px; border: 1px solid var(--lotse-edge); border-radius: var(--lotse-radius-m); background: var(--lotse-surface); color: inherit; font: inherit; font-size: 16px; }
  .period input[aria-invalid] { border: 2px solid var(--lotse-critical-ink); }
  .settings .link { min-height: 44px; }
  .link-once { width: 100%; height: 44px; padding: 0 12px; border: 1px solid var(--lotse-edge); border-radius: var(--lotse-radius-m); background: var(--lotse-surface); color: inherit; font: inherit; }
  @media (max-width: 819px) {
    .settings { flex-direction: column; }
    .settings-nav { width: auto; padding: 8px 12px; grid-auto-flow: column; justify-content: start; overflow-x: auto; border-inline-end: 0; border-bottom: 1px solid var(--lotse-line); }
    .settings-nav a { white-space: nowrap; }
    .setting-row > :first-child { flex-basis: 100%; }
    .settings-body { padding: 20px 16px 40px; }
    .week .periods { grid-template-columns: 1fr; }
  }
  @media (forced-colors: active) { .setting-card { border: 1px solid CanvasText; } }
`;
