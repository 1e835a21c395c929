import { css } from 'lit';

/**
 * The design tokens: one brand colour in, every role out; every role can be overridden by name on the element.
 * The theme follows the system; the attribute `theme="light|dark"` on the element decides otherwise.
 * Where an element stands inside another of ours, the outer one hands its tokens down: see ClientController.
 */
export const tokens = css`
  :host {
    color-scheme: light dark;

    /* -- what a company sets ------------------------------------------------ */
    --lotse-brand: #17506b;
    --lotse-radius: 8px;                 /* all radii are multiples of this one */
    --lotse-scale: 1;                    /* all type and control sizes are multiples of this one */
    --lotse-font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", "Liberation Sans", sans-serif;
    --lotse-font-heading: var(--lotse-font-family);
    --lotse-font-mono: ui-monospace, "SF Mono", Menlo, Consolas, monospace;

    /* -- type: size / line height / weight ---------------------------------- */
    --lotse-text-display: calc(24px * var(--lotse-scale));  --lotse-line-display: calc(30px * var(--lotse-scale));
    --lotse-text-title:   calc(20px * var(--lotse-scale));  --lotse-line-title:   calc(26px * var(--lotse-scale));
    --lotse-text-heading: calc(17px * var(--lotse-scale));  --lotse-line-heading: calc(24px * var(--lotse-scale));
    --lotse-text-body:    calc(16px * var(--lotse-scale));  --lotse-line-body:    calc(24px * var(--lotse-scale));
    --lotse-text-small:   calc(14px * var(--lotse-scale));  --lotse-line-small:   calc(20px * var(--lotse-scale));
    --lotse-text-caption: calc(13px * var(--lotse-scale));  --lotse-line-caption: calc(18px * var(--lotse-scale));
    --lotse-weight-strong: 600;  --lotse-weight-heading: 600;
    --lotse-tracking-display: -0.014em;  --lotse-tracking-title: -0.01em;

    --lotse-gutter: 20px;                /* side padding of every screen; 16px below 360px */

    /* -- sizes ---------------------------------------------------------------- */
    --lotse-target: 44px;                /* smallest touch target */
    --lotse-control: calc(48px * var(--lotse-scale));       /* buttons and fields */
    --lotse-search: calc(52px * var(--lotse-scale));
    --lotse-icon-s: 16px;  --lotse-icon: 20px;  --lotse-icon-l: 24px;
    --lotse-panel-width: 400px;  --lotse-panel-height: 720px;
    --lotse-offset-inline: 24px; --lotse-offset-block: 24px;

    /* -- shape ---------------------------------------------------------------- */
    --lotse-radius-s: calc(var(--lotse-radius) * .5);       /* chips, checkboxes, bubble tail */
    --lotse-radius-m: var(--lotse-radius);                  /* buttons, fields */
    --lotse-radius-l: calc(var(--lotse-radius) * 1.5);      /* cards, bubbles */
    --lotse-radius-xl: calc(var(--lotse-radius) * 2);       /* panel, sheets */
    --lotse-radius-launcher: calc(var(--lotse-radius) * 3.25); /* pill at the default */

    /* -- motion --------------------------------------------------------------- */
    --lotse-ease-out: cubic-bezier(.16, 1, .3, 1);          /* things that arrive */
    --lotse-ease-in: cubic-bezier(.5, 0, .9, .3);           /* things that leave */
    --lotse-time-press: 80ms;  --lotse-time-screen: 200ms;  --lotse-time-panel: 260ms; --lotse-time-leave: 160ms;

    /* -- order inside the shadow root (the host itself sits in the top layer) -- */
    --lotse-z-sticky: 1;  --lotse-z-banner: 2;  --lotse-z-menu: 3;  --lotse-z-sheet: 4;

    /* -- colour: from the brand ------------------------------------------------
       WCAG contrast is a function of luminance Y alone, and xyz-d65 hands Y out: so the correction is exact.
       First a perceptual step in OKLCH, then the exact one. Darken: scale XYZ (keeps hue, stays in gamut).
       Lighten: mix with white in linear light (stays in gamut). bright = 1 when the brand is too light for white text. */
    --lotse-_bright: clamp(0, (y - .36) * 9999, 1);
    --lotse-_dim:  max(var(--lotse-_bright), min(1, .175 / y));             /* down to Y .175: white on it is 4.67:1 */
    --lotse-_lift: clamp(0, (.175 - y) / (1 - y), 1);                       /* up to Y .175: 3:1 on dark surfaces */
    --lotse-_ink:  min(1, .125 / y);                                        /* down to Y .125: 6:1 on white */
    --lotse-_glow: clamp(0, (.42 - y) / (1 - y), 1);                        /* up to Y .42: 6.8:1 on dark surfaces */

    --lotse-accent: light-dark(
      color(from var(--lotse-brand) xyz-d65 calc(x * var(--lotse-_dim)) calc(y * var(--lotse-_dim)) calc(z * var(--lotse-_dim))),
      color(from oklch(from var(--lotse-brand) max(l, .52) min(c * 1.25, .17) h) xyz-d65
        calc(x * var(--lotse-_dim) * (1 - var(--lotse-_lift)) + .9505 * var(--lotse-_lift))
        calc(y * var(--lotse-_dim) * (1 - var(--lotse-_lift)) + var(--lotse-_lift))
        calc(z * var(--lotse-_dim) * (1 - var(--lotse-_lift)) + 1.0891 * var(--lotse-_lift))));
    --lotse-_on: calc(1 - .99 * clamp(0, (y - .3) * 9999, 1));
    --lotse-on-accent: color(from var(--lotse-accent) xyz-d65 calc(.9505 * var(--lotse-_on)) var(--lotse-_on) calc(1.0891 * var(--lotse-_on)));
    --lotse-accent-hover: color-mix(in oklab, var(--lotse-accent), #000 13%);
    --lotse-accent-ink: light-dark(
      color(from var(--lotse-brand) xyz-d65 calc(x * var(--lotse-_ink)) calc(y * var(--lotse-_ink)) calc(z * var(--lotse-_ink))),
      color(from oklch(from var(--lotse-brand) max(l, .775) min(c * 1.25, .105) h) xyz-d65
        calc(x * (1 - var(--lotse-_glow)) + .9505 * var(--lotse-_glow))
        calc(y * (1 - var(--lotse-_glow)) + var(--lotse-_glow))
        calc(z * (1 - var(--lotse-_glow)) + 1.0891 * var(--lotse-_glow))));
    --lotse-accent-edge: light-dark(var(--lotse-accent-ink), var(--lotse-accent));   /* outline of solid fills; seen only where the brand is bright */
    --lotse-accent-soft: light-dark(oklch(from var(--lotse-brand) .95 min(c * .24, .02) h), oklch(from var(--lotse-brand) .325 min(c * .55, .042) h));
    --lotse-band:        light-dark(var(--lotse-accent), oklch(from var(--lotse-brand) .285 min(c * .7, .055) h));
    --lotse-on-band:     light-dark(var(--lotse-on-accent), oklch(from var(--lotse-brand) .97 min(c, .01) h));

    /* -- colour: neutrals, a breath of the brand's hue in them ------------------ */
    --lotse-ground:   light-dark(oklch(from var(--lotse-brand) .974 min(c * .06, .005) h), oklch(from var(--lotse-brand) .185 min(c * .12, .010) h));
    --lotse-surface:  light-dark(#fff,                                                     oklch(from var(--lotse-brand) .222 min(c * .12, .010) h));
    --lotse-raised:   light-dark(#fff,                                                     oklch(from var(--lotse-brand) .262 min(c * .12, .010) h));
    --lotse-sunken:   light-dark(oklch(from var(--lotse-brand) .955 min(c * .08, .007) h), oklch(from var(--lotse-brand) .285 min(c * .12, .010) h));
    --lotse-line:     light-dark(oklch(from var(--lotse-brand) .905 min(c * .1, .01) h),   oklch(from var(--lotse-brand) .335 min(c * .16, .016) h));
    --lotse-edge:     light-dark(oklch(from var(--lotse-brand) .60 min(c * .16, .018) h),  oklch(from var(--lotse-brand) .58 min(c * .16, .018) h));
    --lotse-ink:      light-dark(oklch(from var(--lotse-brand) .235 min(c * .25, .024) h), oklch(from var(--lotse-brand) .955 min(c * .06, .006) h));
    --lotse-ink-soft: light-dark(oklch(from var(--lotse-brand) .465 min(c * .2, .022) h),  oklch(from var(--lotse-brand) .765 min(c * .12, .010) h));

    /* -- colour: signals (fixed hues; never alone, always with a word or a shape) -- */
    --lotse-positive-ink:  light-dark(oklch(.435 .1 155), oklch(.83 .12 155));
    --lotse-warning-ink:   light-dark(oklch(.455 .095 62), oklch(.85 .105 78));
    --lotse-warning-soft:  light-dark(oklch(.965 .031 84), oklch(.3 .034 72));
    --lotse-critical-ink:  light-dark(oklch(.475 .165 27), oklch(.8 .105 25));
    --lotse-badge:         light-dark(oklch(.545 .19 27), oklch(.56 .185 27));
    --lotse-on-badge: #fff;

    /* -- focus: light ring inside, dark ring outside; one of them shows on any ground -- */
    --lotse-focus-inner: light-dark(#fff, oklch(from var(--lotse-brand) .16 .01 h));
    --lotse-focus-outer: light-dark(oklch(from var(--lotse-brand) .3 min(c, .08) h), #fff);

    /* -- elevation --------------------------------------------------------------- */
    --lotse-shadow-panel: 0 0 0 1px rgb(9 25 33 / .07), 0 2px 6px rgb(9 25 33 / .07), 0 20px 56px -12px rgb(9 25 33 / .3);
    --lotse-shadow-launcher: 0 0 0 2px light-dark(#fff, rgb(255 255 255 / .16)), 0 1px 2px rgb(9 25 33 / .16), 0 8px 22px -6px rgb(9 25 33 / .34);
    --lotse-shadow-sheet: 0 -1px 0 rgb(9 25 33 / .08), 0 -16px 44px -12px rgb(9 25 33 / .3);
    --lotse-scrim: light-dark(rgb(9 25 33 / .42), rgb(0 0 0 / .58));
  }

  :host([theme="light"]) { color-scheme: light; }
  :host([theme="dark"])  { color-scheme: dark; }

  :host([density="compact"]) { --lotse-control: calc(40px * var(--lotse-scale)); --lotse-search: calc(44px * var(--lotse-scale)); --lotse-gutter: 16px; }
  @media (pointer: coarse) { :host([density="compact"]) { --lotse-control: calc(44px * var(--lotse-scale)); } }
  @media (max-width: 359px) { :host { --lotse-gutter: 16px; } }

  @media (prefers-reduced-motion: reduce) {
    :host { --lotse-time-press: 0ms; --lotse-time-screen: 0ms; --lotse-time-panel: 120ms; --lotse-time-leave: 0ms; }
  }
`;
