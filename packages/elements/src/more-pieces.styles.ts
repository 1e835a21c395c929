import { css } from 'lit';

/** The pieces of the screens behind the first: links, rows, notes. Comes after `pieces`. */
export const morePieces = css`
  .title { font: var(--lotse-weight-heading) var(--lotse-text-title) / var(--lotse-line-title) var(--lotse-font-heading); letter-spacing: var(--lotse-tracking-title); text-wrap: balance; }
  /* Over a group of rows. */
  .label { font-size: var(--lotse-text-small); line-height: var(--lotse-line-small); font-weight: var(--lotse-weight-strong); color: var(--lotse-ink-soft); }

  .icon.bold { stroke-width: 2.6; }
  .icon.mirrored:dir(rtl) { transform: scaleX(-1); }

  a, .link { color: var(--lotse-accent-ink); text-decoration: underline 1.5px; text-underline-offset: 4px; border-radius: var(--lotse-radius-s); }
  .link { padding: 0; border: 0; background: none; cursor: pointer; }
  a:hover, .link:hover { text-decoration-thickness: 2px; }

  /* The one solid of a screen. */
  .button.solid { border-color: var(--lotse-accent-edge); background: var(--lotse-accent); color: var(--lotse-on-accent); font-weight: var(--lotse-weight-strong); }
  .button.solid:hover { background: var(--lotse-accent-hover); }
  .button.quiet { border-color: transparent; background: none; color: var(--lotse-accent-ink); }
  .button.quiet:hover { background: var(--lotse-sunken); }
  .wide { width: 100%; }

  .row { position: relative; display: flex; align-items: center; gap: 14px; width: 100%; min-height: 52px; padding: 8px 16px; padding-inline-end: 14px; border: 0; background: none; color: inherit; text-align: start; text-decoration: none; cursor: pointer; }
  .row:hover { background: var(--lotse-sunken); }
  .row > .icon { color: var(--lotse-ink-soft); }
  .row > .icon:first-child { color: var(--lotse-accent-ink); }
  .row > .grow { flex: 1; min-width: 0; }
  .row.tall { min-height: 64px; }
  /* What is still to come takes as much room as it will: its margins stay inside. */
  li[aria-hidden] { display: flow-root; }
  :is(label, legend) .small { font-weight: 400; }
  .row strong { display: block; font-weight: 500; }
  .row small { display: block; font-size: var(--lotse-text-small); line-height: var(--lotse-line-small); color: var(--lotse-ink-soft); }
  li + li > .row::before { content: ""; position: absolute; top: 0; inset-inline: 50px 0; border-top: 1px solid var(--lotse-line); }
  .card .row:focus-visible { outline-offset: -3px; border-radius: var(--lotse-radius-l); box-shadow: inset 0 0 0 1px var(--lotse-focus-inner); }

  /* What is wrong: over a form, and at a field. */
  .summary { display: grid; gap: 8px; scroll-margin: 16px; padding: 16px; border: 2px solid var(--lotse-critical-ink); border-radius: var(--lotse-radius-l); }
  .summary .heading { display: flex; gap: 10px; }
  .summary .icon { margin-block-start: 2px; color: var(--lotse-critical-ink); }
  .summary .link { min-height: var(--lotse-target); color: var(--lotse-critical-ink); text-align: start; }
  .missing { padding-inline-start: 12px; border-inline-start: 3px solid var(--lotse-critical-ink); }
  .missing .field:not(.right), .missing .field:not(.right):focus-visible { padding: 10px 12px; border: 2px solid var(--lotse-critical-ink); }
  .error { display: flex; gap: 6px; color: var(--lotse-critical-ink); font-weight: var(--lotse-weight-strong); }
  .error .icon { width: 18px; height: 18px; margin-block-start: calc(.5lh - 9px); }

  /* A form: its questions, below one another. Each is painted by itself: a key repaints its own field, and not the sixty around it. */
  .stack { display: grid; grid-template-columns: minmax(0, 1fr); gap: 20px; overflow-wrap: anywhere; }
  .piece { display: grid; gap: 6px; min-width: 0; isolation: isolate; }
  .piece > .small { margin-block: -4px 2px; }
  textarea.field { resize: none; field-sizing: content; min-height: calc(2 * var(--lotse-line-body) + 24px); max-height: calc(7 * var(--lotse-line-body)); }
  .buttons { display: flex; flex-wrap: wrap; gap: 8px; }

  /* One of several: an answer, a time, a score. */
  .choice { border: 1px solid var(--lotse-edge); border-radius: var(--lotse-radius-m); background: var(--lotse-surface); cursor: pointer; }
  .choice:hover { background: var(--lotse-sunken); }
  .choice:has(:checked) { border: 2px solid var(--lotse-accent-ink); background: var(--lotse-accent-soft); }
  /* What holds a field that is not seen, or has no edge, has the ring in its stead. */
  .ring:has(> :is(input, textarea):focus-visible) { outline: 2px solid var(--lotse-focus-outer); outline-offset: 2px; box-shadow: 0 0 0 2px var(--lotse-focus-inner); }
  .ring > :is(input, textarea) { outline: 0; box-shadow: none; }

  /* One thing in a list, with what can be done with it. */
  .item { display: flex; align-items: center; gap: 12px; min-height: 52px; padding-block: 6px; border-top: 1px solid var(--lotse-line); }
  .item > .icon { color: var(--lotse-accent-ink); }
  .item > .grow { flex: 1; min-width: 0; overflow-wrap: anywhere; }
  .item .what, .item small { display: block; unicode-bidi: plaintext; }

  .note { display: flex; gap: 12px; padding: 12px var(--lotse-gutter); background: var(--lotse-sunken); }
  .note > .grow { flex: 1; min-width: 0; }
  .note a, .note .link { color: inherit; font-weight: var(--lotse-weight-strong); }
  .warning { background: var(--lotse-warning-soft); }
  .warning > .icon { color: var(--lotse-warning-ink); }
  .critical > .icon { color: var(--lotse-critical-ink); }
  .said { display: flex; gap: 12px; padding: 16px; }
  .said .heading { margin-bottom: 2px; }
  .said .button, .text + .card { margin-top: 12px; }
  .phone, .late p { margin-block: 12px; }

  @keyframes rise { from { opacity: 0; transform: translateY(8px); } }

  @media (forced-colors: active) {
    .note, .summary, .choice { border: 1px solid CanvasText; }
    .choice:has(:checked) { border: 3px solid Highlight; }
  }
`;
