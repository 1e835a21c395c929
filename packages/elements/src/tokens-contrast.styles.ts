import { css } from 'lit';

/** The roles for those who asked for more contrast or chose all colours themselves, and loaded by them alone. */
export const contrastTokens = css`
  /* Asked for more contrast: no tints, no half tones, every edge drawn */
  @media (prefers-contrast: more) {
    :host {
      --lotse-ground: light-dark(#fff, #000);  --lotse-surface: light-dark(#fff, #000);  --lotse-raised: light-dark(#fff, #000);  --lotse-sunken: light-dark(#fff, #000);
      --lotse-ink: light-dark(#000, #fff);     --lotse-ink-soft: light-dark(#2b2f31, #dfe3e5);
      --lotse-line: light-dark(#5b6165, #9aa0a4);  --lotse-edge: light-dark(#000, #fff);
      --lotse-accent-soft: light-dark(#fff, #000);
      --lotse-_ink: min(1, .05 / y);  --lotse-_glow: clamp(0, (.6 - y) / (1 - y), 1);
      --lotse-warning-soft: light-dark(#fff, #000);
    }
  }

  /* Forced colours: the system's words; icons are currentColor and follow */
  @media (forced-colors: active) {
    :host {
      --lotse-ground: Canvas; --lotse-surface: Canvas; --lotse-raised: Canvas; --lotse-sunken: Canvas; --lotse-band: Canvas;
      --lotse-ink: CanvasText; --lotse-ink-soft: CanvasText; --lotse-on-band: CanvasText;
      --lotse-line: CanvasText; --lotse-edge: ButtonBorder;
      --lotse-accent: ButtonText; --lotse-on-accent: ButtonFace; --lotse-accent-hover: Highlight; --lotse-accent-edge: ButtonText;
      --lotse-accent-ink: LinkText; --lotse-accent-soft: Canvas;
      --lotse-positive-ink: CanvasText; --lotse-warning-ink: CanvasText; --lotse-warning-soft: Canvas;
      --lotse-critical-ink: CanvasText; --lotse-badge: Highlight; --lotse-on-badge: HighlightText;
      --lotse-focus-inner: Canvas; --lotse-focus-outer: Highlight;
      --lotse-shadow-panel: none; --lotse-shadow-launcher: none; --lotse-shadow-sheet: none;
    }
  }
`;
