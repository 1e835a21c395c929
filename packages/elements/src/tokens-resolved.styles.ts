import { css } from 'lit';

/**
 * The colours of the default brand, resolved: for browsers without relative colours or light-dark() (before Chrome 123, Firefox 128,
 * Safari 18), and loaded by them alone.
 */
export const resolvedTokens = css`
  :host {
    --lotse-accent: #17506b; --lotse-on-accent: #ffffff; --lotse-accent-hover: #114158; --lotse-accent-ink: #17506b; --lotse-accent-edge: #17506b;
    --lotse-accent-soft: #e4f1f9; --lotse-band: #17506b; --lotse-on-band: #ffffff; --lotse-ground: #f4f7f9; --lotse-surface: #ffffff;
    --lotse-raised: #ffffff; --lotse-sunken: #ecf1f3; --lotse-line: #dbe1e4; --lotse-edge: #7a8286; --lotse-ink: #162025; --lotse-ink-soft: #525b60;
    --lotse-positive-ink: #116138; --lotse-warning-ink: #7c4912; --lotse-warning-soft: #fdf2dd;
    --lotse-critical-ink: #a52522; --lotse-badge: #c72e2b; --lotse-focus-inner: #ffffff;
    --lotse-focus-outer: #00334c;
    --lotse-shadow-launcher: 0 0 0 2px #fff, 0 1px 2px rgb(9 25 33 / .16), 0 8px 22px -6px rgb(9 25 33 / .34); --lotse-scrim: rgb(9 25 33 / .42);
  }
  :host([theme="dark"]) {
    --lotse-accent: #427a9b; --lotse-on-accent: #ffffff; --lotse-accent-hover: #356480; --lotse-accent-ink: #78c0e7; --lotse-accent-edge: #427a9b;
    --lotse-accent-soft: #1e3845; --lotse-band: #092e3f; --lotse-on-band: #eff6fb; --lotse-ground: #0f1316; --lotse-surface: #171c1f;
    --lotse-raised: #202528; --lotse-sunken: #262b2e; --lotse-line: #31383c; --lotse-edge: #747c80; --lotse-ink: #edf1f3; --lotse-ink-soft: #adb4b7;
    --lotse-positive-ink: #84dfa5; --lotse-warning-ink: #f4c57d; --lotse-warning-soft: #382b1a;
    --lotse-critical-ink: #faa39c; --lotse-badge: #ca3732; --lotse-focus-inner: #090e11;
    --lotse-focus-outer: #ffffff;
    --lotse-shadow-launcher: 0 0 0 2px rgb(255 255 255 / .16), 0 8px 22px -6px #000; --lotse-scrim: rgb(0 0 0 / .58);
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme="light"])) {
      --lotse-accent: #427a9b; --lotse-on-accent: #ffffff; --lotse-accent-hover: #356480; --lotse-accent-ink: #78c0e7; --lotse-accent-edge: #427a9b;
      --lotse-accent-soft: #1e3845; --lotse-band: #092e3f; --lotse-on-band: #eff6fb; --lotse-ground: #0f1316; --lotse-surface: #171c1f;
      --lotse-raised: #202528; --lotse-sunken: #262b2e; --lotse-line: #31383c; --lotse-edge: #747c80; --lotse-ink: #edf1f3;
      --lotse-ink-soft: #adb4b7; --lotse-positive-ink: #84dfa5; --lotse-warning-ink: #f4c57d;
      --lotse-warning-soft: #382b1a; --lotse-critical-ink: #faa39c; --lotse-badge: #ca3732;
      --lotse-focus-inner: #090e11; --lotse-focus-outer: #ffffff;
      --lotse-shadow-launcher: 0 0 0 2px rgb(255 255 255 / .16), 0 8px 22px -6px #000; --lotse-scrim: rgb(0 0 0 / .58);
    }
  }
`;
