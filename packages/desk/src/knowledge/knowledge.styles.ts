import { css } from '../adopted-styles.ts';

/** How the knowledge base looks. */
export const knowledgeLooks = css`
  .knowledge .inbox > .rows-none { flex: none; border-bottom: 1px solid var(--lotse-line); padding-block: 14px; }
  .knowledge .inbox > .tabs { gap: 16px; }
  .knowledge-new { flex-wrap: wrap; gap: 4px 16px; }
  .knowledge-rows .row-name, .knowledge-rows .row-text { overflow-wrap: anywhere; }
  .knowledge-columns { flex: 1; min-height: 0; display: flex; }
  .knowledge-body { flex: 1 1 0; min-width: 0; overflow-y: auto; overscroll-behavior: contain; padding: 20px 24px 0; display: grid; gap: 16px; align-content: start; }
  .knowledge-body > :not(.knowledge-form) { max-width: 720px; }
  .knowledge-body > :last-child:not(.knowledge-form) { margin-bottom: 40px; }
  .knowledge-body > .sheet-foot { padding: 0; }
  .knowledge-form { max-width: 720px; }
  .knowledge-aside { flex: 0 0 376px; min-width: 0; overflow-y: auto; overscroll-behavior: contain; padding: 20px 20px 40px; border-inline-start: 1px solid var(--lotse-line); background: var(--lotse-ground); }
  .knowledge-part { min-width: 0; display: grid; gap: 10px; align-content: start; }
  .knowledge-part + .knowledge-part { margin-top: 24px; padding-top: 20px; border-top: 1px solid var(--lotse-line); }
  .knowledge .knowledge-part h3, .knowledge-conflict h3 { font: 600 var(--lotse-text-heading) / var(--lotse-line-heading) var(--lotse-font-heading); }
  .knowledge-part summary { min-height: 44px; padding: 10px 0; font-weight: 600; cursor: pointer; }
  .knowledge .label { font: 600 var(--lotse-text-small) / var(--lotse-line-small) var(--lotse-font-family); }
  .knowledge-preview { min-width: 0; padding: 20px; border: 1px solid var(--lotse-line); border-radius: var(--lotse-radius-l); background: var(--lotse-surface); }
  .knowledge-preview .article-text { font-size: var(--lotse-text-body); line-height: 25px; }
  .knowledge-near { display: grid; gap: 8px; margin-top: 16px; padding-top: 12px; border-top: 1px solid var(--lotse-line); }
  .knowledge-level { font-weight: 600; }
  .knowledge-answer { color: var(--lotse-positive-ink); }
  .knowledge-suggestions, .knowledge-none { color: var(--lotse-warning-ink); }
  .knowledge-hits { display: grid; gap: 2px; counter-reset: place; }
  .knowledge-hits > li { display: grid; grid-template-columns: 26px 1fr; align-items: center; min-height: 36px; padding: 6px 10px; border-radius: var(--lotse-radius-m); counter-increment: place; }
  .knowledge-hits > li::before { content: counter(place); color: var(--lotse-ink-soft); font-variant-numeric: tabular-nums; }
  .knowledge-own { border: 1px solid var(--lotse-accent-ink); background: var(--lotse-accent-soft); }
  .knowledge-tools { display: flex; gap: 4px; padding: 4px; border: 1px solid var(--lotse-edge); border-bottom: 0; border-start-start-radius: var(--lotse-radius-m); border-start-end-radius: var(--lotse-radius-m); background: var(--lotse-ground); }
  .lotse .field .knowledge-tools + .knowledge-text { margin-top: -6px; border-start-start-radius: 0; border-start-end-radius: 0; }
  .knowledge-tool { display: inline-flex; align-items: center; justify-content: center; width: 44px; height: var(--desk-control); border: 0; border-radius: var(--lotse-radius-s); background: none; color: var(--lotse-ink); cursor: pointer; }
  .knowledge-tool:hover { background: var(--lotse-sunken); }
  .lotse .field .knowledge-text { field-sizing: content; min-height: 280px; max-height: 70dvh; line-height: 24px; }
  .lotse .knowledge-form :is(input, select) { height: 44px; }
  .lotse .knowledge-form .knowledge-place { width: 120px; }
  .knowledge-sources { display: grid; gap: 10px; }
  .knowledge-sources > li { display: grid; gap: 4px; }
  .knowledge-chips { display: flex; flex-wrap: wrap; gap: 8px; }
  .knowledge-chip { display: inline-flex; align-items: center; min-height: 36px; max-width: 100%; padding: 2px 10px; border: 1px solid var(--lotse-line); border-radius: var(--lotse-radius-m); background: var(--lotse-surface); overflow-wrap: anywhere; }
  .knowledge-chip small { color: var(--lotse-ink-soft); font-size: var(--lotse-text-caption); }
  .knowledge-chip .icon-button { width: 36px; height: 32px; margin: 0 -8px 0 4px; }
  .knowledge-without { background: var(--lotse-sunken); color: var(--lotse-ink-soft); }
  .knowledge-suggested { display: grid; }
  .knowledge-suggested > li { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; padding: 8px 0; border-top: 1px solid var(--lotse-line); overflow-wrap: anywhere; }
  .knowledge-suggested > li > :first-child { flex: 1 1 180px; min-width: 0; }
  .knowledge-advice li { display: flex; align-items: baseline; gap: 8px; padding: 6px 12px; color: var(--lotse-ink); overflow-wrap: anywhere; }
  .knowledge-advice ul { padding: 6px 0; border-radius: var(--lotse-radius-m); background: var(--lotse-warning-soft); }
  .knowledge-advice .icon { align-self: start; margin-top: 2px; color: var(--lotse-warning-ink); }
  .knowledge-advice span { flex: 1; min-width: 0; }
  .knowledge-advice .link { flex: none; min-height: 24px; }
  .knowledge-days { display: flex; flex-wrap: wrap; gap: 12px; }
  .knowledge-days .field { flex: 0 1 220px; }
  .knowledge-form .field .secondary { justify-self: start; }
  .knowledge-foot { position: sticky; bottom: 0; z-index: 1; align-items: center; margin: 8px -24px 0; padding: 12px 24px; border-top: 1px solid var(--lotse-line); background: var(--lotse-surface); }
  .knowledge-state { margin-inline-start: auto; }
  .knowledge-conflict { display: grid; gap: 12px; }
  .knowledge-conflict ul { display: grid; gap: 12px; }
  .knowledge-conflict li { display: grid; gap: 6px; justify-items: start; }
  .knowledge-conflict h4 { font-weight: 600; }
  .knowledge-conflict li > p, .knowledge-conflict pre { width: 100%; max-height: 180px; margin: 0; overflow-y: auto; padding: 10px 12px; border: 1px solid var(--lotse-line); border-radius: var(--lotse-radius-m); background: var(--lotse-surface); font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
  .knowledge .column-head .languages { flex: none; }
  .knowledge-version { display: inline-flex; align-items: center; min-height: var(--desk-control); padding: 0 12px; border: 1px solid var(--lotse-line); border-radius: var(--lotse-radius-m); color: var(--lotse-ink-soft); text-decoration: none; }
  .knowledge-version[aria-current] { border-color: var(--lotse-accent-ink); background: var(--lotse-accent-soft); color: var(--lotse-ink); font-weight: 500; }
  @media (max-width: 1199px) { .knowledge-aside { flex-basis: 42%; } }
  @media (max-width: 819px) {
    .knowledge-columns { display: block; overflow-y: auto; }
    .knowledge-body, .knowledge-aside { overflow: visible; padding-inline: 16px; border: 0; }
    .knowledge-foot { position: static; margin-inline: -16px; padding-inline: 16px; }
    .knowledge .column-head .languages { gap: 4px; }
    .knowledge-version { padding: 0 8px; }
  }
  @media (pointer: coarse) { .knowledge-chip .icon-button { width: 44px; height: 44px; } .knowledge-hits > li, .knowledge-advice .link { min-height: 44px; } .knowledge-new .link { display: inline-flex; align-items: center; min-height: 44px; } }
  @media (forced-colors: active) { .knowledge-chip, .knowledge-advice ul, .knowledge-conflict { border: 1px solid CanvasText; } }
`;
