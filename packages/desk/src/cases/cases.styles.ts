import { css } from '../adopted-styles.ts';

/** How cases look. */
export const caseLooks = css`
  .case { max-width: 1040px; }
  .case-body { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 20px 24px 40px; }
  .case .article-title { margin-bottom: 4px; }
  .case-line { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; }
  .case-answer { display: grid; gap: 4px; padding: 16px 0; }
  .case-promised { color: var(--lotse-ink-soft); }
  .case-date { font: 600 var(--lotse-text-title) / var(--lotse-line-title) var(--lotse-font-heading); letter-spacing: var(--lotse-tracking-title); font-variant-numeric: tabular-nums; }
  .case-moved { display: grid; gap: 2px; margin: 8px 0; padding: 12px; border-radius: var(--lotse-radius-m); background: var(--lotse-warning-soft); }
  .case-moved b { color: var(--lotse-warning-ink); }
  .case-earlier { background: var(--lotse-positive-soft); }
  .case-earlier b { color: var(--lotse-positive-ink); }
  .case-moved .case-facts { color: var(--lotse-ink); }
  .case-blocks { columns: 2 340px; column-gap: 40px; margin-top: 20px; }
  .case-block, .case-given { min-width: 0; padding: 14px 0 10px; border-top: 1px solid var(--lotse-line); }
  .context .case-block h3, .case h3:not(.article-title) { margin: 0; color: var(--lotse-ink-soft); font: 600 var(--lotse-text-small) / var(--lotse-line-small) var(--lotse-font-family); }
  .case-block { break-inside: avoid; }
  .case-block:last-child { break-inside: auto; }
  .case-unknown { color: var(--lotse-warning-ink); font-weight: 500; }
  .case-given .case-group { padding-top: 12px; }
  .case-list { display: grid; }
  .case-list > li { display: grid; justify-items: start; gap: 2px; padding: 10px 0; overflow-wrap: anywhere; }
  .case-list > li + li { border-top: 1px solid var(--lotse-line); }
  .case-list .case-line { width: 100%; justify-content: space-between; }
  .case-list > .case-agents-only { margin: 4px 0; padding: 10px 12px; border: 0; border-radius: var(--lotse-radius-m); background: var(--lotse-warning-soft); }
  .case-agents-only + li { border-top: 0; }
  .case-agents-only .case-facts { color: var(--lotse-ink); }
  .case-agents-only .icon { vertical-align: -2px; color: var(--lotse-warning-ink); }
  .case-deeds { align-items: center; padding: 0; }
  .case-deeds .icon-button { margin: -4px 0; }
  .case .ask-back { margin: 16px 0; max-width: 640px; }
  .case-finder { flex: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(118px, 1fr)); gap: 12px; padding: 14px 20px; border-bottom: 1px solid var(--lotse-line); }
  .case-finder .field:first-child { grid-column: 1 / -1; }
  .lotse .case-finder :is(input, select) { height: 44px; padding-inline: 10px; }
  .case-more { margin: 16px 20px; }
  .case-rows .row-text { white-space: normal; overflow-wrap: anywhere; }
  .case-statuses { flex: none; display: flex; align-items: center; min-height: 45px; padding: 0 20px; border-top: 1px solid var(--lotse-line); }
  .case-days { display: flex; flex-wrap: wrap; gap: 16px 12px; }
  .case-days .field { flex: 1 1 108px; align-content: start; }
  .case-days .field:first-child:nth-last-child(3) { flex-basis: 100%; }
  .case-days .field input { width: 100%; padding-inline: 8px; }
  .case-preview { padding: 12px 14px; border: 1px solid var(--lotse-line); border-radius: var(--lotse-radius-l); }
  .case-news { padding: 12px 14px; border-radius: var(--lotse-radius-m); background: var(--lotse-warning-soft); }
  .case-news li { margin-top: 4px; }
  .sheet .choices { gap: 8px; }
  .sheet .choices legend, .sheet .field .label { margin-bottom: 6px; font-weight: 600; }
  .sheet .field .secondary { justify-self: start; }
  .sheet .tray { padding: 0; }
  @media (max-width: 819px) { .case-body { padding: 16px 16px 40px; } .case-finder { padding-inline: 16px; } }
  @media (pointer: coarse) { .case-list .link, .case-statuses .link { display: inline-flex; align-items: center; min-height: 44px; } }
  @media (forced-colors: active) { .case-moved, .case-news, .case-list > .case-agents-only { border: 1px solid CanvasText; } }
`;
