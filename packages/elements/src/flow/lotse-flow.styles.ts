import { css } from 'lit';

export const styles = css`
  :host(:not([in-panel])) { display: block; max-width: 640px; }
  form { display: contents; }
  :host([in-panel]) .head { height: auto; min-height: 56px; }
  :host(:not([in-panel])) .head { margin-block-end: 16px; }
  :host(:not([in-panel])) section { margin-block-start: 20px; }
  .foot { display: grid; gap: 8px; padding: 12px var(--lotse-gutter) 16px; }
  :host(:not([in-panel])) .foot { padding: 20px 0; }
  .course { display: flex; align-items: center; gap: 12px; }
  .course i { flex: 1; height: 2px; background: var(--lotse-accent-ink); }
  .course i.here { flex: none; width: 10px; height: 10px; margin-inline: 4px; border-radius: 50%; }
  .course i.ahead { height: 0; background: none; border-top: 2px dotted var(--lotse-edge); }
  .course .line { display: flex; flex: 1; align-items: center; }
  .title + .soft { margin-top: 4px; }
  ul.ready { padding-inline-start: 20px; list-style: disc; }
  fieldset.piece { gap: 8px; }
  legend { float: inline-start; padding: 0; margin-block-end: -2px; }
  legend + .small { margin-block: -6px 0; }
  .with-unit { display: flex; align-items: center; gap: 10px; }
  .short, .with-unit .field { width: 144px; }
  select.field { appearance: auto; }
  textarea.field { min-height: calc(3 * var(--lotse-line-body) + 24px); max-height: calc(9 * var(--lotse-line-body)); }
  .date { display: flex; flex-wrap: wrap; gap: 12px; }
  .date .field { width: 68px; }
  .date .year { width: 104px; }

  .option { display: flex; gap: 14px; min-height: 52px; padding: 13px 16px; }
  .option:has(:checked) { padding: 12px 15px; }
  .option input { flex: none; width: 20px; height: 20px; margin: 2px 0; accent-color: var(--lotse-accent-ink); }
  .option small { display: block; }

  .known { padding: 12px 16px; border-radius: var(--lotse-radius-l); background: var(--lotse-sunken); }
  .known > .small { margin: 0; }
  .value { unicode-bidi: plaintext; }
  .quiet-note { display: flex; gap: 10px; }

  @media (forced-colors: active) {
    .known { border: 1px solid CanvasText; }
    .course i { forced-color-adjust: none; background: CanvasText; border-color: CanvasText; }
    .course i.ahead { background: none; }
  }
`;
