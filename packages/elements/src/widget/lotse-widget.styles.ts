import { css } from 'lit';

/** The host's own box. Everything here is important: a page may say \`* { all: unset !important }\`, and inner important rules win over that. */
export const box = css`
  :host {
    all: initial !important; direction: ltr !important; unicode-bidi: isolate !important; color-scheme: light dark !important; display: block !important;
    position: fixed !important; inset: auto !important; bottom: var(--_block) !important; z-index: 2147483647 !important;
    width: 0 !important; height: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important; overflow: visible !important; background: none !important; contain: layout style !important;
    --_block: calc(var(--lotse-offset-block) + env(safe-area-inset-bottom)); --_inline: var(--lotse-offset-inline); --_left: auto; --_right: 0;
    right: var(--_inline) !important;
  }
  :host([dir="rtl"]) { direction: rtl !important; }
  :host([position="left"]), :host([dir="rtl"]:not([position])) { right: auto !important; left: var(--_inline) !important; --_left: 0; --_right: auto; }
  :host([theme="light"]) { color-scheme: light !important; }
  :host([theme="dark"]) { color-scheme: dark !important; }
  :host([hidden]) { display: none !important; }
  @media (max-width: 480px) {
    :host { --_block: calc(min(var(--lotse-offset-block), 16px) + env(safe-area-inset-bottom)); --_inline: min(var(--lotse-offset-inline), 16px); }
    :host { contain: none !important; }
    :host([state="open"][state][state]) { inset: 0 !important; width: auto !important; height: auto !important; }
  }
  @media print { :host { display: none !important; } }
`;

export const styles = css`
  .launcher { position: absolute; bottom: 0; left: var(--_left); right: var(--_right); display: flex; align-items: center; gap: 10px; height: calc(52px * var(--lotse-scale)); padding: 0; padding-inline: 18px 22px; border: 1px solid var(--lotse-accent-edge); border-radius: var(--lotse-radius-launcher); background: var(--lotse-accent); color: var(--lotse-on-accent); box-shadow: var(--lotse-shadow-launcher); font: var(--lotse-weight-heading) var(--lotse-text-heading) / var(--lotse-line-heading) var(--lotse-font-family); white-space: nowrap; cursor: pointer; transition: background-color var(--lotse-time-press), opacity var(--lotse-time-leave); }
  .launcher:hover { background: var(--lotse-accent-hover); }
  .launcher:focus-visible { box-shadow: 0 0 0 2px var(--lotse-focus-inner), var(--lotse-shadow-launcher); }
  .launcher .icon { width: var(--lotse-icon-l); height: var(--lotse-icon-l); }
  .launcher[aria-busy="true"] { cursor: progress; }
  :host([state="open"]) .launcher { visibility: hidden; opacity: 0; transition: none; }
  .badge { position: absolute; top: -6px; inset-inline-end: -4px; min-width: 22px; height: 22px; padding: 0 6px; border-radius: 11px; background: var(--lotse-badge); color: var(--lotse-on-badge); box-shadow: 0 0 0 2px var(--lotse-surface); font-size: 13px; font-weight: 700; line-height: 22px; text-align: center; animation: rise var(--lotse-time-screen) var(--lotse-ease-out); }
  /* Its number is part of the button's name, and no word of its label. */
  .badge::before { content: attr(data-news); }
  @keyframes rise { from { opacity: 0; transform: translateY(8px); } }
  @media (max-width: 480px) {
    .launcher[data-small] { width: 56px; height: 56px; padding: 0; justify-content: center; border-radius: max(var(--lotse-radius-launcher), var(--lotse-radius) * 3.5); }
    .launcher[data-small] .word { display: none; }
  }

  .panel { position: absolute; bottom: 0; left: var(--_left); right: var(--_right); display: grid; grid: "bar" auto "note" auto "view" minmax(0, 1fr) "foot" auto "help" auto / minmax(0, 1fr); width: min(var(--lotse-panel-width), 100vw - 2 * var(--lotse-offset-inline)); height: min(var(--lotse-panel-height), 100dvh - 2 * var(--lotse-offset-block)); overflow: hidden; border-radius: var(--lotse-radius-xl); background: var(--lotse-surface); box-shadow: var(--lotse-shadow-panel); contain: layout paint style; transform-origin: 100% 100%; transition: opacity var(--lotse-time-panel) var(--lotse-ease-out), transform var(--lotse-time-panel) var(--lotse-ease-out); }
  :host([position="left"]) .panel, :host([dir="rtl"]:not([position])) .panel { transform-origin: 0 100%; }
  :host(:not([state="open"])) .panel { visibility: hidden; opacity: 0; transform: translateY(12px) scale(.97); transition: opacity var(--lotse-time-leave) var(--lotse-ease-in), transform var(--lotse-time-leave) var(--lotse-ease-in), visibility 0s var(--lotse-time-leave); }
  @starting-style { .panel { opacity: 0; transform: translateY(12px) scale(.97); } }

  .close { grid-area: bar; align-self: center; justify-self: end; margin-inline-end: 6px; z-index: var(--lotse-z-sticky); }
  .band { grid-area: bar; padding: 8px var(--lotse-gutter) 20px; background: var(--lotse-band); color: var(--lotse-on-band); }
  /* The field lies over this room: it belongs to the search element, which is never rendered anew. */
  .finds .band { padding-bottom: calc(36px + var(--lotse-search)); }
  .band .top { display: flex; align-items: center; height: 44px; margin-block-end: 8px; margin-inline-end: 48px; }
  .home-screen .close { align-self: start; margin: 8px 6px 0; color: var(--lotse-on-band); }
  .home-screen .close:hover { background: color-mix(in oklab, currentColor 14%, transparent); }
  ::slotted([slot="header"]) { max-height: 24px; }

  .notes { grid-area: note; }
  .home-screen .view { background: var(--lotse-ground); }
  p.coming, .late { margin-top: 12px; }

  .help-line { grid-area: help; display: flex; align-items: center; gap: 12px; min-height: 64px; padding: 8px var(--lotse-gutter); border: 0; border-top: 1px solid var(--lotse-line); background: var(--lotse-surface); text-align: start; cursor: pointer; }
  .help-line.open { display: block; padding-block: 14px calc(16px + env(safe-area-inset-bottom)); cursor: auto; }
  /* Leads to all ways; the room around it belongs to it. */
  .head-line { position: relative; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 10px; width: 100%; padding: 0; border: 0; background: none; border-radius: var(--lotse-radius-s); }
  .head-line > .caption { white-space: nowrap; }
  .head-line > .icon { position: absolute; inset-inline-end: 0; color: var(--lotse-ink-soft); }
  button.head-line { padding-inline-end: 34px; cursor: pointer; }
  button.head-line::before { content: ""; position: absolute; inset: -14px 0 -7px; }
  .ways { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; }
  .ways > * { flex: 1 1 auto; padding-inline: 8px; white-space: nowrap; }
  @media (max-width: 359px) { .ways .icon { display: none; } }

  /* Above the loader's launcher, which tries again. */
  .failed { position: absolute; bottom: calc(100% + 12px); left: var(--_left); right: var(--_right); width: 280px; padding: 16px; border-radius: var(--lotse-radius-l); background: var(--lotse-surface); box-shadow: var(--lotse-shadow-panel); }

  /* A phone gives the whole screen; what is short stays a sheet inside it. */
  @media (max-width: 480px) {
    .panel { inset: 0; width: auto; height: auto; border-radius: 0; box-shadow: none; padding-top: env(safe-area-inset-top); }
    :host(:not([state="open"])) .panel { position: fixed; transform: translateY(24px); }
    @starting-style { .panel { transform: translateY(24px); } }
    [data-keyboard] .help-line { display: none; }
  }
  /* Too low for head and foot to stand: they scroll with the view, the way to a human stays. */
  @media (max-height: 559px) {
    .panel:not(.conversation-screen) { grid-template-rows: auto; grid-auto-rows: auto; align-content: start; overflow: hidden auto; }
    .panel:not(.conversation-screen) > .view { min-height: auto; overflow: visible; }
  }
  @media (prefers-reduced-motion: reduce) { .panel, :host(:not([state="open"])) .panel { transform: none; } @starting-style { .panel { transform: none; } } }
  @media (forced-colors: active) {
    .panel, .launcher, .badge { border: 1px solid CanvasText; }
    .band { border-bottom: 1px solid CanvasText; }
  }
`;
