import { css } from 'lit';

/** The entry link: it looks as the page's own links around it do. */
export const styles = css`
  :host { display: inline-block; max-width: 100%; }
  :host([form]) { display: block; container-type: inline-size; }
  .entry { display: inline-flex; flex-direction: column; justify-content: center; min-height: 44px; color: inherit; text-decoration: underline; text-underline-offset: 4px; overflow-wrap: anywhere; }
  .entry:hover { text-decoration-thickness: 2px; }
  .entry:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; border-radius: 4px; }
  .means { display: block; font-size: 14px; line-height: 20px; }
`;

/** The form, after the styles of every flow. */
export const formStyles = css`
  :host([form]:not([in-panel])) { max-width: none; }
  .page { display: grid; grid-template-columns: minmax(0, 1fr); gap: 40px; overflow-wrap: anywhere; }
  .stack.fields { gap: 24px; max-width: 600px; }
  .begin .display { text-wrap: balance; }
  .begin p { margin-top: 4px; }
  .means { font: 400 var(--lotse-text-small) / var(--lotse-line-small) var(--lotse-font-family); letter-spacing: normal; }
  .declare { flex-direction: column; gap: 0; min-width: 240px; min-height: calc(52px * var(--lotse-scale)); font-size: var(--lotse-text-heading); }
  .after { display: grid; gap: 12px; }
  .other { display: grid; gap: 12px; }
  aside .label { color: var(--lotse-ink); }
  aside .stages { margin-top: 12px; }
  aside .stage:first-child { font-weight: var(--lotse-weight-strong); }
  aside .stage p { font-weight: 400; }
  :host([in-panel]) .declare { width: 100%; }
  @container (min-width: 460px) {
    fieldset.piece:has(> .option) { grid-template-columns: 1fr 1fr; }
    fieldset.piece:has(> .option) > :not(.option) { grid-column: 1 / -1; }
    fieldset > .option { align-items: center; }
  }
  @container (min-width: 900px) {
    .page { grid-template-columns: minmax(0, 600px) minmax(0, 1fr); column-gap: 72px; }
    .begin { grid-column: 1 / -1; max-width: 600px; }
    .begin .display { font-size: calc(28px * var(--lotse-scale)); line-height: calc(36px * var(--lotse-scale)); }
  }
  @media print { .page aside, .after button, .other { display: none; } }
`;
