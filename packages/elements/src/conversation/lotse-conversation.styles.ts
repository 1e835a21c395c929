import { css } from 'lit';

export const styles = css`
  :host { display: flex; flex-direction: column; max-height: var(--lotse-conversation-height, min(640px, 80dvh)); }
  .head { position: relative; display: flex; align-items: center; gap: 10px; min-height: 56px; padding-block: 4px; }
  .who { flex: 1; min-width: 0; }
  :host([in-panel]) .head { height: auto; margin-inline: 56px 50px; }
  :host(:not([in-panel])) .head { border-bottom: 1px solid var(--lotse-line); }
  :host([in-panel]) .head > .face { margin-inline-start: -4px; }
  .who .heading { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; overflow-wrap: anywhere; line-height: calc(22px * var(--lotse-scale)); }
  .face { flex: none; display: grid; place-items: center; width: 36px; height: 36px; border-radius: 50%; background: var(--lotse-accent-soft); color: var(--lotse-accent-ink); font-size: var(--lotse-text-small); line-height: 1; font-weight: var(--lotse-weight-strong); }

  .view { flex: 1; min-height: 0; overflow: hidden auto; overscroll-behavior: contain; }
  :host([in-panel]) .view { padding: 0 0 16px; background: var(--lotse-surface); display: flex; flex-direction: column; animation: none; }
  .notes { position: sticky; inset-block-start: 0; z-index: var(--lotse-z-banner); }
  .log { padding: 4px var(--lotse-gutter) 0; border-radius: var(--lotse-radius-s); }
  :host([in-panel]) .log { margin-block-start: auto; }
  .lines { contain: layout style; }
  .log:focus-visible { outline-offset: -2px; }
  .mark { display: flex; align-items: center; gap: 12px; margin-block: 18px 6px; color: var(--lotse-ink-soft); text-align: center; justify-content: center; }
  .mark:not(:has(time), .soft)::before, .mark:not(:has(time), .soft)::after { content: ""; flex: 1; border-top: 1px solid var(--lotse-line); }

  .mark time { display: inline-block; }
  .mark time::first-letter { text-transform: uppercase; }

  .voice { position: relative; display: flex; flex-direction: column; align-items: flex-start; margin-block-start: 4px; padding-inline-start: 36px; }
  .voice.fresh { animation: rise var(--lotse-time-screen) var(--lotse-ease-out); }
  .voice.first { margin-block-start: 12px; }
  .voice.own { align-items: flex-end; padding-inline-start: 0; }
  .voice > .face { position: absolute; inset-block-end: 0; inset-inline-start: 0; width: 28px; height: 28px; font-size: 12px; }
  .name { margin-block-end: 4px; }
  .bubble { max-width: 88%; padding: 10px 14px; border-radius: var(--lotse-radius-l); border-end-start-radius: var(--lotse-radius-s); background: var(--lotse-sunken); line-height: calc(23px * var(--lotse-scale)); overflow-wrap: anywhere; }
  .own .bubble { border-end-start-radius: var(--lotse-radius-l); border-end-end-radius: var(--lotse-radius-s); background: var(--lotse-accent-soft); }
  .text { white-space: pre-wrap; unicode-bidi: plaintext; }
  .delivery { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 5px; margin-block-start: 4px; }

  .foot { position: relative; flex: none; padding: 8px 12px; background: var(--lotse-surface); border-top: 1px solid var(--lotse-line); }
  .composer { display: flex; align-items: flex-end; gap: 4px; min-height: 52px; padding: 3px; border: 1px solid var(--lotse-edge); border-radius: var(--lotse-radius-l); background: var(--lotse-surface); }
  .composer:focus-within { padding: 2px; border: 2px solid var(--lotse-accent-ink); }
  .composer textarea { flex: 1; min-width: 0; padding: 10px 12px; border: 0; background: none; resize: none; field-sizing: content; max-height: calc(5 * var(--lotse-line-body) + 20px); overflow-y: auto; }
  .send { border-radius: var(--lotse-radius-m); background: var(--lotse-accent); color: var(--lotse-on-accent); }
  .send:hover { background: var(--lotse-accent-hover); }
  .send.empty, .send.empty:hover { background: var(--lotse-sunken); color: var(--lotse-ink-soft); }
  .foot > .error:has(span) { padding: 6px 4px 0; }

  @media (prefers-contrast: more) { .bubble { border: 1px solid var(--lotse-edge); } }
  @media (forced-colors: active) {
    .bubble, .face, .send, .composer { border: 1px solid CanvasText; }
  }
`;
