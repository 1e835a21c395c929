import { css } from 'lit';

export const styles = css`
  .search { position: relative; display: flex; align-items: center; }
  .search > .icon { position: absolute; inset-inline-start: 18px; color: var(--lotse-ink-soft); pointer-events: none; }
  .search > .field { min-height: var(--lotse-search); padding-block: 0; padding-inline: 47px 48px; }
  .search > .field:focus-visible { padding-block: 0; padding-inline: 46px 47px; }
  .search > .plain { position: absolute; inset-inline-end: 4px; }
  .search > .plain .icon { width: var(--lotse-icon); height: var(--lotse-icon); color: var(--lotse-ink-soft); }

  /* In the band of the home screen, then in the bar: the same field, so that nothing typed is lost on the way. */
  :host([in-panel]) .search { grid-area: bar; z-index: var(--lotse-z-sticky); align-self: end; margin: 0 var(--lotse-gutter) 20px; }
  :host([in-panel][place="bar"]) .search { align-self: center; margin: 0; margin-inline: 48px 44px; }
  :host([in-panel][place="bar"]) .search > .field { min-height: 48px; }
  :host([in-panel][place="band"]) .field:not(:focus-visible) { border-color: light-dark(transparent, var(--lotse-edge)); background-clip: border-box; }
`;
