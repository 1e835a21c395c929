import type { Tag } from './tag.ts';

/** The one word on the launcher and the two of the fallback; everything else speaks once the panel is loaded. */
const words: Readonly<Record<string, readonly [help: string, call: string, write: string]>> = {
  de: ['Hilfe', 'Anrufen', 'Kontakt'],
  en: ['Help', 'Phone', 'Contact'],
};

export const languageOf = (tag: Tag): string => {
  const [language = ''] = (tag.locale ?? document.documentElement.lang).toLowerCase().split('-');
  return language in words ? language : language ? 'en' : 'de';
};

/** The launcher as LOOK has it, in the few rules it needs before the panel's own sheet replaces them. */
const css = `:host{all:initial!important;position:fixed!important;inset:auto var(--lotse-offset-inline,24px) var(--lotse-offset-block,24px) auto!important;margin:0!important;border:0!important;padding:0!important;overflow:visible!important;background:none!important;color-scheme:light dark;contain:layout style;font:600 17px/24px var(--lotse-font-family,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif)!important;--d:max(clamp(0,(y - .36)*9999,1),min(1,.175/y));--a:color(from var(--lotse-brand,#17506b) xyz-d65 calc(x*var(--d)) calc(y*var(--d)) calc(z*var(--d)));--n:calc(1 - .99*clamp(0,(y - .3)*9999,1))}
:host([hidden]){display:none!important}
:host([position=left]){inset-inline:var(--lotse-offset-inline,24px) auto!important}
@media(max-width:480px){:host{--lotse-offset-inline:16px;--lotse-offset-block:calc(16px + env(safe-area-inset-bottom))}}
button{all:unset;display:flex;align-items:center;gap:10px;box-sizing:border-box;min-height:52px;padding:0 22px 0 18px;border-radius:calc(var(--lotse-radius,8px)*3.25);background:#17506b;background:var(--lotse-accent,var(--a));color:#fff;color:var(--lotse-on-accent,color(from var(--a) xyz-d65 calc(.9505*var(--n)) var(--n) calc(1.0891*var(--n))));box-shadow:0 0 0 2px light-dark(#fff,#fff3),0 8px 22px -6px #091921;cursor:pointer}
button:focus-visible{outline:2px solid light-dark(#003642,#fff);outline-offset:2px}
[aria-busy]{cursor:progress}
a{display:block;padding:10px 0;color:LinkText}
p{margin:0 0 12px;padding:6px 16px;border:1px solid;border-radius:8px;background:Canvas;color:CanvasText}
svg{width:24px;fill:none;stroke:currentColor;stroke-width:1.75}
@media(forced-colors:active){button{border:1px solid}}
@media print{:host{display:none!important}}`;

const drawing = 'M20 11.2c0 4-3.6 7.2-8 7.2-1 0-2-.2-2.9-.5L4.5 19.5l1.1-3.6A6.7 6.7 0 0 1 4 11.2C4 7.2 7.6 4 12 4s8 3.2 8 7.2Z';

export interface Launcher {
  readonly host: HTMLElement;
  /** Shows phone and contact page, without anything that could not be loaded. */
  fail(): void;
}

/** Puts the launcher on the page: at most 8 nodes, no style sheet file, above everything. `onIntent` before a press, `onPress` with it. */
export const launch = (tag: Tag, onIntent: () => void, onPress: () => void): Launcher => {
  const host = document.getElementById(tag.id) ?? document.createElement('lotse-widget');
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const [help, call, write] = words[languageOf(tag)]!;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS(svg.namespaceURI, 'path');
  const button = document.createElement('button');
  const sheet = new CSSStyleSheet();

  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  host.id = tag.id;
  host.lang = languageOf(tag);
  if (tag.position) host.setAttribute('position', tag.position);
  host.setAttribute('state', 'closed');
  host.setAttribute('popover', 'manual');
  path.setAttribute('d', drawing);
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.ariaHidden = 'true';
  svg.append(path);
  button.part.add('launcher');
  button.ariaExpanded = 'false';
  button.append(svg, help);
  button.onclick = onPress;
  for (const type of ['pointerenter', 'focus', 'touchstart']) button.addEventListener(type, onIntent, { once: true, passive: true });
  root.replaceChildren(button);
  if (!host.isConnected) document.body.append(host);
  host.showPopover?.();

  return {
    host,
    fail() {
      host.setAttribute('state', 'failed');
      button.ariaBusy = null;
      const box = document.createElement('p');
      const link = (href: string, text: string) => {
        const a = document.createElement('a');
        a.href = href;
        a.textContent = text;
        box.append(a);
      };
      box.part.add('fallback');
      box.role = 'status';
      if (tag.phone) link(`tel:${tag.phone.replace(/[^+\d]/g, '')}`, `${call}: ${tag.phone}`);
      if (tag.contact) link(tag.contact, write);
      box.append(document.createElement('slot'));
      root.replaceChildren(box, button);
    },
  };
};
