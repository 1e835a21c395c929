import type { Tag } from './tag.ts';

/** The launcher of LOOK in the few rules it needs until the panel's own sheet takes their place. */
const css =
  ':host{all:initial!important;position:fixed!important;--o:clamp(16px,4vw,24px);inset:auto var(--lotse-offset-inline,var(--o)) var(--lotse-offset-block,var(--o)) auto!important;color-scheme:light dark;font:600 17px var(--lotse-font-family,system-ui)!important}' +
  ':host([position=left]){inset-inline:var(--lotse-offset-inline,var(--o)) auto!important}' +
  'button{all:unset;--b:var(--lotse-brand,#17506b);display:flex;align-items:center;gap:12px;padding:14px 22px;border-radius:calc(var(--lotse-radius,8px)*3.25);background:var(--b);color:#fff;color:contrast-color(var(--b));outline:2px solid Canvas;box-shadow:0 8px 22px -6px #091921;cursor:pointer}' +
  'button:before{content:"";width:16px;height:14px;border:1.75px solid;border-radius:50% 50% 50% 3px}' +
  ':focus-visible{outline:3px solid CanvasText}' +
  'div,a{display:block;padding:9px;background:Canvas}' +
  '@media print{:host{display:none!important}}';

/** An element with properties and children. */
export const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, properties: Partial<Record<keyof HTMLElementTagNameMap[Name], unknown>>, ...children: readonly (string | Node)[]): HTMLElementTagNameMap[Name] => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

/** Puts the launcher on the page, above everything: at most 8 nodes and no file. A `<lotse-widget>` that stands there already is used. */
export const launch = ({ id, language, script: { dataset } }: Tag, onIntent: () => void, onPress: () => void): HTMLElement => {
  const host = document.getElementById(id) ?? document.querySelector<HTMLElement>('lotse-widget:not([id])') ?? document.createElement('lotse-widget');
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();

  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  for (const [name, value] of Object.entries({ id, lang: language, popover: 'manual', position: dataset.position ?? 'right', state: 'closed' })) host.setAttribute(name, value);
  root.replaceChildren(
    make('button', { part: 'launcher', ariaExpanded: 'false', onclick: onPress, onpointerenter: onIntent, onfocus: onIntent, ontouchstart: onIntent }, language === 'de' ? 'Hilfe' : 'Help'),
  );
  if (!host.isConnected) document.body.append(host);
  host.showPopover?.();
  return host;
};

/** Shows phone and contact page above the launcher, without anything that could not be loaded. A further press tries again. */
export const showFallback = (host: HTMLElement, { language, script }: Tag): void => {
  const { phone, contact } = script.dataset;
  const root = host.shadowRoot!;
  const box = make('div', { part: 'fallback', role: 'status' });
  if (phone) box.append(make('a', { href: `tel:${phone.replace(/[^+\d]/g, '')}` }, phone));
  if (contact) box.append(make('a', { href: contact }, language === 'de' ? 'Kontakt' : 'Contact'));
  box.append(make('slot', {}));
  host.setAttribute('state', 'failed');
  root.replaceChildren(box, root.lastChild!);
};
