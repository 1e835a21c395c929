import { css } from 'lit';

export const styles = css`
  :host {
    --ground: light-dark(#f3f7f8, #0e1415);
    --surface: light-dark(#fff, #171c1d);
    --sunken: light-dark(#ecf1f2, #252b2c);
    --line: light-dark(#dae1e2, #30383a);
    --edge: light-dark(#798284, #737c7e);
    --ink: light-dark(#142023, #edf1f2);
    --soft: light-dark(#515c5e, #adb4b6);
    --accent: light-dark(#0a5a66, #6bc5d6);
    --chosen: light-dark(#e2f2f5, #193a40);
    --wrong: light-dark(#a52522, #faa39c);
    --wrong-soft: light-dark(#ffeeed, #472321);
    display: block;
    min-height: 100vh;
    background: var(--ground);
    color: var(--ink);
    font: 15px/22px system-ui, sans-serif;
  }
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  h1 {
    font-size: 20px;
    line-height: 26px;
    font-weight: 600;
  }
  h2 {
    font-size: 17px;
    line-height: 24px;
    font-weight: 600;
  }
  h3 {
    font-size: 15px;
    font-weight: 600;
  }
  code {
    font: 13px/20px ui-monospace, monospace;
    overflow-wrap: anywhere;
  }
  .soft {
    color: var(--soft);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 20px;
    align-items: end;
    padding: 16px 20px;
    border-bottom: 1px solid var(--line);
    background: var(--surface);
  }
  header h1 {
    align-self: center;
    margin-inline-end: auto;
  }
  header label,
  .labelled {
    display: grid;
    gap: 4px;
    font-size: 13px;
    line-height: 18px;
    color: var(--soft);
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset div {
    display: flex;
    gap: 4px 16px;
  }
  fieldset label {
    display: flex;
    gap: 6px;
    align-items: center;
    min-height: 40px;
    color: var(--ink);
  }
  select,
  textarea {
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--surface);
    color: var(--ink);
    font: inherit;
  }
  select {
    min-height: 40px;
    padding-inline: 10px;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
    padding: 20px;
  }
  @media (min-width: 960px) {
    .sides {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .left {
      position: sticky;
      top: 20px;
      align-self: start;
    }
    .right .list {
      max-height: 260px;
      overflow: auto;
    }
  }
  .left,
  .right,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    align-content: start;
    min-width: 0;
  }
  .right {
    gap: 20px;
  }
  @media (min-width: 1500px) {
    .right {
      grid-template-columns: minmax(0, 1fr) minmax(0, auto);
    }
    .right .list {
      max-height: none;
    }
  }
  .editor {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    height: min(62vh, 760px);
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--surface);
    overflow: hidden;
  }
  .editor:focus-within {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .numbers,
  .editor textarea {
    margin: 0;
    padding: 12px 0;
    font: 13px/20px ui-monospace, monospace;
    tab-size: 2;
  }
  .numbers {
    padding-inline: 12px 8px;
    overflow: hidden;
    background: var(--sunken);
    color: var(--soft);
    text-align: end;
    white-space: pre;
  }
  .editor textarea {
    padding-inline: 12px;
    border: 0;
    border-radius: 0;
    outline: 0;
    resize: none;
    white-space: pre;
  }
  .known {
    width: 100%;
    min-height: 72px;
    padding: 8px 12px;
    font: 13px/20px ui-monospace, monospace;
  }
  .list {
    display: grid;
    gap: 8px;
    list-style: none;
  }
  button {
    width: 100%;
    min-height: 44px;
    padding: 8px 12px;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    text-align: start;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  button:hover {
    border-color: var(--accent);
  }
  button[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--chosen);
    box-shadow: inset 3px 0 var(--accent);
  }
  .problem code,
  .ends {
    color: var(--wrong);
  }
  button span,
  button code {
    display: block;
  }
  .note {
    padding: 10px 12px;
    border-radius: 8px;
    background: var(--wrong-soft);
    color: var(--wrong);
  }
  .preview {
    max-width: 100%;
    padding: 16px;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
  }
  .preview.phone {
    width: 390px;
  }
  .review {
    display: grid;
    grid-template-columns: minmax(0, auto) minmax(0, 1fr);
    gap: 4px 16px;
  }
  .review dt {
    color: var(--soft);
  }
  .review dd {
    overflow-wrap: anywhere;
  }
  .facts {
    display: grid;
    gap: 12px;
    padding: 12px;
    border-radius: 8px;
    background: var(--sunken);
  }
  .facts ol {
    padding-inline-start: 20px;
  }
  @media (forced-colors: active) {
    .note,
    .facts,
    button[aria-pressed='true'] {
      border: 2px solid Highlight;
    }
  }
`;
