import { css } from 'lit';

export const trayStyles = css`
  :host { display: block; }
  .files { display: grid; gap: 8px; padding: 4px 0 8px; max-height: 236px; overflow: hidden auto; }
  .file { display: grid; grid-template-columns: 44px minmax(0, 1fr) auto; align-items: center; gap: 4px 12px; padding: 4px; padding-inline-end: 0; border: 1px solid var(--lotse-line); border-radius: var(--lotse-radius-m); background: var(--lotse-surface); }
  .file.failed { border: 2px solid var(--lotse-critical-ink); padding: 3px; padding-inline-end: 0; }
  .picture { display: grid; place-items: center; width: 44px; height: 44px; border-radius: var(--lotse-radius-s); background: var(--lotse-sunken); color: var(--lotse-ink-soft); overflow: hidden; }
  .picture img { width: 100%; height: 100%; object-fit: cover; }
  .about { min-width: 0; }
  .name { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; font-weight: 500; }
  .why { color: var(--lotse-critical-ink); font-weight: 500; overflow-wrap: anywhere; }
  .again { margin-block-start: 4px; padding-inline: 12px; min-height: var(--lotse-target); }
  progress { display: block; width: 100%; height: 4px; margin-block-start: 4px; border: 0; border-radius: 2px; appearance: none; background: var(--lotse-sunken); overflow: hidden; color: var(--lotse-accent-ink); }
  progress::-webkit-progress-bar { background: var(--lotse-sunken); }
  progress::-webkit-progress-value { background: var(--lotse-accent-ink); }
  progress::-moz-progress-bar { background: var(--lotse-accent-ink); }
  .choices { display: flex; flex-wrap: wrap; gap: 8px; padding: 4px 0 8px; }
  .choices .button { flex: 1; }
  .stops { display: flex; gap: 6px; padding: 0 4px 8px; color: var(--lotse-critical-ink); font-weight: 500; }
  .stops .icon, .why .icon { width: var(--lotse-icon-s); height: var(--lotse-icon-s); margin-block-start: 2px; }
  .why { display: flex; gap: 6px; }
  .drop { position: absolute; inset: 4px; z-index: var(--lotse-z-menu); display: grid; place-items: center; border: 2px dashed var(--lotse-accent-ink); border-radius: var(--lotse-radius-l); background: var(--lotse-accent-soft); color: var(--lotse-ink); font-weight: var(--lotse-weight-strong); pointer-events: none; }
  @media (forced-colors: active) {
    progress { border: 1px solid CanvasText; height: 8px; }
    progress::-webkit-progress-value { background: Highlight; forced-color-adjust: none; }
    progress::-moz-progress-bar { background: Highlight; }
  }
`;

export const fileStyles = css`
  :host { display: block; }
  a { display: flex; align-items: center; gap: 12px; min-width: 0; color: inherit; text-decoration: none; }
  .picture { display: block; border-radius: var(--lotse-radius-m); overflow: hidden; background: var(--lotse-surface); min-height: 96px; min-width: 96px; }
  .picture img { display: block; max-width: 100%; max-height: 240px; margin-inline: auto; }
  .row { min-height: var(--lotse-target); padding: 4px 0; }
  .row:hover { background: none; }
  .row:hover .name { text-decoration: underline 1.5px; text-underline-offset: 4px; }
  .name { overflow-wrap: anywhere; font-weight: 500; }
  .grow { flex: 1; min-width: 0; }
  progress { display: block; width: 100%; height: 4px; margin-block-start: 6px; border: 0; border-radius: 2px; appearance: none; background: var(--lotse-surface); overflow: hidden; }
  progress::-webkit-progress-bar { background: var(--lotse-surface); }
  progress::-webkit-progress-value { background: var(--lotse-accent-ink); }
  progress::-moz-progress-bar { background: var(--lotse-accent-ink); }
  @media (forced-colors: active) { .picture, progress { border: 1px solid CanvasText; } }
`;
