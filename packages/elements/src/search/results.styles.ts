import { css } from 'lit';

/** Joins the field's style sheet when the list is loaded. */
export const resultStyles = css`
  .results { padding-block: 16px 24px; }
  /* What changes with each letter changes nothing around it. */
  :host([in-panel]) .results { contain: content; }
  :host(:not([in-panel])) .results { --lotse-gutter: 0px; padding-block-start: 12px; }
  .results > .title { margin-block: 8px 6px; }
  .results > .card { margin-block-start: 16px; }
  .results > .label { margin-block: 20px 4px; }
  .results > .label:first-child { margin-block-start: 0; }
  .results > .label + .card { margin-block-start: 8px; }

  .result { position: relative; display: flex; gap: 14px; min-height: 52px; margin-inline: calc(-1 * var(--lotse-gutter)); padding: 12px var(--lotse-gutter); cursor: pointer; }
  .result:hover { background: var(--lotse-sunken); }
  .result.active { background: var(--lotse-accent-soft); }
  .result.active::before { content: ""; position: absolute; inset-block: 0; inset-inline-start: 0; border-inline-start: 3px solid var(--lotse-accent-ink); }
  :host(:not([in-panel])) .result { padding-inline: 12px; }
  .result:focus-visible { outline-offset: -2px; box-shadow: none; }
  [role=group] { margin-block-start: 20px; }
  .language { margin-inline-end: 4px; font-weight: 500; }
  .result > .icon { margin-block-start: 2px; color: var(--lotse-ink-soft); }
  .result > .grow { flex: 1; min-width: 0; overflow-wrap: anywhere; }
  .result strong, .result small { unicode-bidi: plaintext; }
  .result strong { display: block; font-weight: 500; }
  .result small { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; font-size: var(--lotse-text-small); line-height: var(--lotse-line-small); color: var(--lotse-ink-soft); }
  mark { background: none; color: inherit; font-weight: 700; text-decoration: underline 2px var(--lotse-accent-ink); text-underline-offset: 4px; text-decoration-skip-ink: none; }
  .results > .button { margin-inline-start: -16px; }
  .count { margin-block-start: 32px; }
  .count + .label { margin-block-start: 24px; }
  @media (forced-colors: active) { .result.active { outline: 2px solid Highlight; outline-offset: -2px; } }
`;
