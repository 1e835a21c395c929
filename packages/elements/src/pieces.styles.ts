import { css } from 'lit';

/** The pieces every screen is made of: type, buttons, cards, fields. Values come from the tokens alone. */
export const pieces = css`
  /* What a page hands down to its children ends here: a standing element keeps its size from the page, and nothing else. */
  :host {
    font: 400 var(--lotse-text-body) / var(--lotse-line-body) var(--lotse-font-family) !important;
    color: var(--lotse-ink) !important;
    letter-spacing: normal !important; word-spacing: normal !important; text-indent: 0 !important; text-transform: none !important;
    text-align: start !important; text-shadow: none !important; white-space: normal !important; hyphens: manual !important;
    overflow-wrap: break-word !important; cursor: auto !important; visibility: visible !important; pointer-events: auto !important;
    -webkit-text-size-adjust: 100%; -webkit-tap-highlight-color: transparent;
  }
  *, ::before, ::after { box-sizing: border-box; }
  h2, h3, p, ul, ol, fieldset { margin: 0; padding: 0; border: 0; font: inherit; }
  ul, ol { list-style: none; }
  button, input, textarea { margin: 0; font: inherit; color: inherit; letter-spacing: inherit; text-align: inherit; }
  [hidden] { display: none !important; }

  .display { font: var(--lotse-weight-heading) var(--lotse-text-display) / var(--lotse-line-display) var(--lotse-font-heading); letter-spacing: var(--lotse-tracking-display); text-wrap: balance; }
  .heading { font: var(--lotse-weight-heading) var(--lotse-text-heading) / var(--lotse-line-heading) var(--lotse-font-heading); }
  .small { font-size: var(--lotse-text-small); line-height: var(--lotse-line-small); }
  .caption { font-size: var(--lotse-text-caption); line-height: var(--lotse-line-caption); }
  .soft { color: var(--lotse-ink-soft); }
  .strong { font-weight: var(--lotse-weight-strong); }
  .number { font-variant-numeric: tabular-nums; }
  p { text-wrap: pretty; }
  .unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

  .icon { flex: none; width: var(--lotse-icon); height: var(--lotse-icon); fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }

  .button, .plain { display: inline-flex; align-items: center; justify-content: center; gap: 8px; min-width: var(--lotse-target); min-height: var(--lotse-control); padding: 8px 16px; border: 1px solid var(--lotse-edge); border-radius: var(--lotse-radius-m); background: var(--lotse-surface); color: var(--lotse-ink); font-weight: 500; line-height: var(--lotse-line-small); text-align: center; text-decoration: none; cursor: pointer; transition: background-color var(--lotse-time-press); }
  .button:hover, .plain:hover { background: var(--lotse-sunken); }
  .button.low { min-height: var(--lotse-target); }
  /* Nothing but an icon. */
  .plain { width: var(--lotse-target); height: var(--lotse-target); padding: 0; border: 0; background: none; min-height: 0; flex: none; }
  .plain .icon { width: 22px; height: 22px; }

  .card { border: 1px solid var(--lotse-line); border-radius: var(--lotse-radius-l); background: var(--lotse-surface); overflow: hidden; }
  .field { display: block; width: 100%; min-height: var(--lotse-control); padding: 11px 13px; border: 1px solid var(--lotse-edge); border-radius: var(--lotse-radius-m); background: var(--lotse-surface); color: var(--lotse-ink); appearance: none; }
  .field:focus-visible { padding: 10px 12px; border: 2px solid var(--lotse-accent-ink); }
  ::placeholder { color: var(--lotse-ink-soft); opacity: 1; }

  .state { display: inline-flex; align-items: baseline; gap: 7px; color: var(--lotse-ink-soft); }
  .state::before { content: ""; flex: none; width: 8px; height: 8px; border: 4px solid var(--lotse-positive-ink); border-radius: 50%; }
  .state.closed::before { border: 2px solid var(--lotse-ink-soft); }
  .state.unknown::before { display: none; }
  /* The shape of what comes, shown only when it takes longer than 400 ms; after 8 s a person is offered. */
  .coming { animation: appear 1ms 400ms both; }
  .late { animation: unfold 1ms 8s both; }
  .shape { display: block; height: 16px; margin: 18px 16px; border-radius: var(--lotse-radius-s); background: var(--lotse-sunken); }
  @keyframes appear { from { visibility: hidden; } }
  /* Until then it takes no room: nobody scrolls through nothing. */
  @keyframes unfold { from { visibility: hidden; height: 0; overflow: hidden; } }

  :focus-visible { outline: 2px solid var(--lotse-focus-outer); outline-offset: 2px; box-shadow: 0 0 0 2px var(--lotse-focus-inner); }
  /* A heading is focused so that it is read out, not to be pressed. */
  [tabindex="-1"]:focus { outline: 0; box-shadow: none; }

  /* A screen inside the panel has no box: its parts take their places in the panel's grid, and are hidden with it. */
  :host([in-panel]) { display: contents; visibility: inherit !important; }
  :host([in-panel]) .head { grid-area: bar; display: flex; align-items: center; gap: 10px; min-width: 0; height: 56px; margin-inline: 56px; }
  :host([in-panel]) .view, .panel > .view { grid-area: view; position: relative; min-height: 0; padding: 20px var(--lotse-gutter) 24px; overflow: hidden auto; overscroll-behavior: contain; animation: arrive var(--lotse-time-screen) var(--lotse-ease-out); }
  :host([in-panel]) .foot { grid-area: foot; border-top: 1px solid var(--lotse-line); }
  @keyframes arrive { from { opacity: 0; transform: translateX(calc(16px * var(--lotse-_way, 1))); } }

  @media (forced-colors: active) {
    .card, .button, .shape { border: 1px solid CanvasText; }
    .state::before { forced-color-adjust: none; border-color: CanvasText; }
  }
`;
