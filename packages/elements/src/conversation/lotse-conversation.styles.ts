import { css } from 'lit';

export const styles = css`
  :host { display: flex; flex-direction: column; max-height: var(--lotse-conversation-height, min(640px, 80dvh)); }
  lotse-handoff { min-height: 0; overflow: hidden auto; }
  .head { position: relative; display: flex; align-items: center; gap: 10px; min-height: 56px; }
  .who { flex: 1; min-width: 0; }
  :host([in-panel]) .head { height: auto; margin-inline: 56px 50px; }
  :host(:not([in-panel])) .head { border-bottom: 1px solid var(--lotse-line); }
  :host([in-panel]) .head > .face { margin-inline-start: -4px; }
  .who .heading { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; overflow-wrap: anywhere; line-height: calc(22px * var(--lotse-scale)); }
  .face { flex: none; display: grid; place-items: center; width: 36px; height: 36px; border-radius: 50%; background: var(--lotse-accent-soft); color: var(--lotse-accent-ink); font-size: var(--lotse-text-small); line-height: 1; font-weight: var(--lotse-weight-strong); }

  .menu { position: absolute; inset-block-start: 52px; inset-inline-end: 0; z-index: var(--lotse-z-menu); width: min(320px, 100vw - 24px); max-height: 70vh; overflow: hidden auto; padding: 12px 0 8px; border: 1px solid var(--lotse-line); border-radius: var(--lotse-radius-l); background: var(--lotse-raised); box-shadow: var(--lotse-shadow-panel); }
  :host([in-panel]) .menu { inset-inline-end: -42px; }
  .menu .label { padding: 0 16px 4px; }
  .menu .row { min-height: var(--lotse-target); }

  .view { flex: 1; min-height: 0; overflow: hidden auto; overscroll-behavior: contain; }
  :host([in-panel]) .view { padding: 0 0 16px; background: var(--lotse-surface); display: flex; flex-direction: column; animation: none; }
  .view > .note { position: sticky; inset-block-start: 0; z-index: var(--lotse-z-banner); }
  .context { background: var(--lotse-ground); border-bottom: 1px solid var(--lotse-line); }
  .context .row { min-height: var(--lotse-target); padding-inline: var(--lotse-gutter); gap: 12px; }
  .context .row > .icon:first-child { color: var(--lotse-ink-soft); }
  .context [aria-expanded="true"] > .icon:last-child { transform: scaleY(-1); }
  .context ul { padding: 0 var(--lotse-gutter) 8px; }
  .item { display: flex; align-items: flex-start; gap: 12px; padding: 8px 0; }
  .item > .icon { margin-block-start: 1px; color: var(--lotse-ink-soft); }
  .item .grow { flex: 1; min-width: 0; overflow-wrap: anywhere; }
  .item small { display: block; }

  .queue { margin: 16px var(--lotse-gutter) 0; padding: 16px; flex: none; }
  .place { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 4px 12px; }
  .course { display: flex; align-items: center; margin-block: 12px; color: var(--lotse-accent-ink); }
  .course i { position: relative; flex: 1; height: 16px; background: linear-gradient(currentColor, currentColor) center / 100% 2px no-repeat; }
  .course i::after { content: ""; position: absolute; inset-inline-start: 0; inset-block-start: 4px; width: 8px; height: 8px; border-radius: 50%; background: currentColor; }
  .course .here, .course .ahead { color: var(--lotse-edge); background: repeating-linear-gradient(90deg, currentColor 0 3px, transparent 3px 6px) center / 100% 2px no-repeat; }
  .course .here::after { inset-block-start: 0; width: 16px; height: 16px; box-sizing: border-box; border: 2px solid var(--lotse-accent-ink); box-shadow: inset 0 0 0 2px var(--lotse-surface); background: var(--lotse-accent-ink); }
  .course .ahead::after { box-sizing: border-box; border: 2px solid currentColor; background: var(--lotse-surface); }
  .course :last-child { flex: none; width: 8px; background: none; }
  .course .here:last-child { width: 16px; }
  .ways { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 12px; }
  .ways .button { flex: 1; }

  .log { padding: 4px var(--lotse-gutter) 0; border-radius: var(--lotse-radius-s); }
  :host([in-panel]) .log { margin-block-start: auto; }
  :host([in-panel]) .queue ~ .log { margin-block-start: 0; }
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
  .delivery { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 5px; margin-block-start: 4px; color: var(--lotse-ink-soft); }
  .delivery .icon { width: 14px; height: 14px; }
  .icon.dashed { stroke-dasharray: 4 2.676; }
  .failed { gap: 4px 12px; color: var(--lotse-critical-ink); font-weight: 500; }
  .failed .icon { margin-inline-end: -7px; }
  .failed .link { position: relative; color: inherit; }
  /* To be hit as easily as every other button. */
  .failed .link::after { content: ""; position: absolute; inset: -13px -4px; }
  @keyframes rise { from { opacity: 0; transform: translateY(8px); } }

  .dots { display: flex; align-items: center; gap: 6px; min-height: 43px; }
  .view > .voice { margin-inline: var(--lotse-gutter); flex: none; }
  .dots i { width: 6px; height: 6px; border-radius: 50%; background: var(--lotse-ink-soft); animation: breathe 1.2s infinite alternate; }
  .dots i:nth-child(2) { animation-delay: .2s; }
  .dots i:nth-child(3) { animation-delay: .4s; }
  .dots span { display: none; }
  @keyframes breathe { from { opacity: .4; } }
  .over { padding: 8px var(--lotse-gutter) 0; }

  .foot { position: relative; flex: none; padding: 8px 12px; background: var(--lotse-surface); border-top: 1px solid var(--lotse-line); }
  .composer { display: flex; align-items: flex-end; gap: 4px; min-height: 52px; padding: 3px; border: 1px solid var(--lotse-edge); border-radius: var(--lotse-radius-l); background: var(--lotse-surface); }
  .composer:focus-within { padding: 2px; border: 2px solid var(--lotse-accent-ink); }
  .composer:has(textarea:focus-visible) { outline: 2px solid var(--lotse-focus-outer); outline-offset: 2px; box-shadow: 0 0 0 2px var(--lotse-focus-inner); }
  .composer textarea { flex: 1; min-width: 0; padding: 10px 12px; border: 0; outline: 0; box-shadow: none; background: none; resize: none; field-sizing: content; max-height: calc(5 * var(--lotse-line-body) + 20px); overflow-y: auto; }
  .send { border-radius: var(--lotse-radius-m); background: var(--lotse-accent); color: var(--lotse-on-accent); }
  .send:hover { background: var(--lotse-accent-hover); }
  .send.empty, .send.empty:hover { background: var(--lotse-sunken); color: var(--lotse-ink-soft); }
  .hint { display: flex; gap: 6px; color: var(--lotse-critical-ink); font-weight: 500; }
  .hint:has(span) { padding: 6px 4px 0; }
  .hint .icon { width: var(--lotse-icon-s); height: var(--lotse-icon-s); margin-block-start: 2px; }
  .below { position: absolute; inset-block-end: calc(100% + 8px); inset-inline: 0; margin-inline: auto; width: fit-content; border-radius: var(--lotse-radius-xl); z-index: var(--lotse-z-sticky); }
  .below .icon { width: var(--lotse-icon-s); height: var(--lotse-icon-s); }

  @media (prefers-contrast: more) { .bubble { border: 1px solid var(--lotse-edge); } }
  @media (forced-colors: active) {
    .bubble, .face, .context, .send, .composer { border: 1px solid CanvasText; }
    .course i, .course i::after { forced-color-adjust: none; color: CanvasText; }
  }
  @media (prefers-reduced-motion: reduce) {
    .voice, .dots i { animation: none; }
    .dots i { display: none; }
    .dots span { display: inline; }
  }
`;
