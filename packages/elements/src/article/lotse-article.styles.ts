import { css } from 'lit';

export const styles = css`
  :host { display: block; max-width: 640px; }
  .view { line-height: calc(25px * var(--lotse-scale)); }
  article { overflow-wrap: anywhere; }
  article > * + * { margin-block-start: 12px; }
  article > .heading { margin-block-start: 20px; }
  .small-heading { font-size: var(--lotse-text-body); }
  article strong { font-weight: var(--lotse-weight-strong); }
  article li { position: relative; padding-inline-start: 18px; }
  article li + li { margin-block-start: 4px; }
  article ul > li::before { content: ""; position: absolute; inset-inline-start: 3px; inset-block-start: calc(10px * var(--lotse-scale)); border: 3px solid var(--lotse-accent-ink); border-radius: 50%; }
  article ol > li { padding-inline-start: 26px; }
  article ol > li::before { content: attr(value) "."; position: absolute; inset-inline-start: 0; color: var(--lotse-accent-ink); font-weight: var(--lotse-weight-strong); font-variant-numeric: tabular-nums; }
  code { padding: 1px 4px; border-radius: var(--lotse-radius-s); background: var(--lotse-sunken); font-family: var(--lotse-font-mono); font-size: .9em; }
  article a .icon { width: 14px; height: 14px; margin-inline-start: 3px; vertical-align: -1px; }
  .link { display: inline; line-height: inherit; }
  .view > .title + .soft { margin-block: 6px 16px; }
  .back { margin-block-end: 8px; padding-inline: 0 8px; }
`;
