import { css } from 'lit';

/** What stands behind the steps. */
export const pageStyles = css`
  .group { display: flex; align-items: center; gap: 12px; padding-block: 10px; border-top: 1px solid var(--lotse-line); }
  .groups { border-bottom: 1px solid var(--lotse-line); }
  .group dl { flex: 1; display: grid; gap: 8px; min-width: 0; margin: 0; }
  .group dd { margin: 0; unicode-bidi: plaintext; white-space: pre-line; }
  .group .link { min-width: 44px; min-height: 44px; text-align: end; }

  [part~="receipt"] > .icon { width: 40px; height: 40px; color: var(--lotse-positive-ink); }
  .reference { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; padding: 10px 16px; border: 1px solid var(--lotse-line); border-radius: var(--lotse-radius-l); background: var(--lotse-ground); }
  .reference p { flex: 1; }
  .reference [role]:not(:empty) { flex-basis: 100%; }
  .reference strong { display: block; letter-spacing: .03em; }
  .stages { margin-top: 8px; }
  .stage { position: relative; padding: 0 0 16px; padding-inline-start: 36px; }
  .stage::before { content: ""; position: absolute; top: 7px; inset-inline-start: 5px; width: 10px; height: 10px; border: 2px solid var(--lotse-edge); border-radius: 50%; }
  .stage small { display: block; }
  .stage:first-child::before { border: 5px solid var(--lotse-accent-ink); }
  .stage:not(:last-child)::after { content: ""; position: absolute; top: 21px; bottom: -3px; inset-inline-start: 9px; border-inline-start: 2px dotted var(--lotse-edge); }
  [part~="receipt"] .stage:nth-child(1)::after { border-inline-start: 2px solid var(--lotse-accent-ink); }
  [part~="receipt"] .stage:nth-child(2)::before { border: 5px solid var(--lotse-accent-ink); outline: 2px solid var(--lotse-accent-ink); outline-offset: 2px; }
  [part~="receipt"] .stage:nth-child(2) { font-weight: var(--lotse-weight-strong); }
  [part~="receipt"] .stage:nth-child(n + 3) { color: var(--lotse-ink-soft); }
  .stage .small { font-weight: 400; }
  .afterwards > :first-child { flex: 1; }

  .button.quiet.low { margin-inline-start: -16px; }
  .button.back { margin-block: 0 12px; }


  @media (forced-colors: active) {
    .reference { border: 1px solid CanvasText; }
    .stage::before { forced-color-adjust: none; border-color: CanvasText; }
  }
`;
