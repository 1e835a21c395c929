import type { Running } from './commands.ts';
import { undialled } from './tag.ts';

/** The launcher of LOOK in the few rules it needs until the panel's own sheet takes their place. */
const css =
  ':host{all:initial!important;position:fixed!important;--o:clamp(16px,4vw,24px);inset:auto var(--lotse-offset-inline,var(--o)) var(--lotse-offset-block,var(--o)) auto!important;color-scheme:light dark;font:600 17px/24px var(--lotse-font-family,system-ui)!important}' +
  ':host([position=left]){right:auto!important;left:var(--lotse-offset-inline,var(--o))!important}' +
  'button{all:unset;--b:var(--lotse-brand,#17506b);display:block;padding:14px 22px;border-radius:calc(var(--lotse-radius,8px)*3.25);background:var(--b);color:#fff;color:contrast-color(var(--b));outline:2px solid Canvas;box-shadow:0 4px 22px #0009}' +
  'button:before{content:"";display:inline-block;margin-right:12px;padding:9px 10px;box-shadow:inset 0 0 0 2px;border-radius:9px 9px 9px 0}' +
  ':focus-visible{outline:2px solid CanvasText}' +
  '*{display:block;padding:9px;background:Canvas}' +
  '@media print{button{display:none}}';

/** An element with properties and children. */
export const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties?: Partial<Record<keyof HTMLElementTagNameMap[Name], unknown>>,
  ...children: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

/**
 * Puts the launcher on the page, above everything: at most 8 nodes and no file. A `<lotse-widget>` that stands there already is used.
 * A page that swaps its body gets the same launcher again, until `stays` is disconnected: an element that is gone has no size.
 */
export const launch = (running: Running, onIntent: () => void, onPress: () => void): void => {
  const { tag } = running;
  const standing = () => document.querySelector<HTMLElement>(`lotse-widget:not([id]),lotse-widget#${CSS.escape(tag.id)}`);
  const host = (running.host = standing() ?? document.createElement('lotse-widget'));
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  const stay = () => {
    if (!host.isConnected) standing()?.replaceWith(host);
    if (!host.isConnected) document.body.append(host);
    host.showPopover?.();
  };

  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  Object.assign(host, { popover: 'manual', id: tag.id, lang: tag.language });
  host.setAttribute('state', 'closed');
  host.setAttribute('position', tag.options.position ?? (host.dir === 'rtl' ? 'left' : 'right'));
  root.replaceChildren(
    make(
      'button',
      { part: 'launcher', ariaExpanded: 'false', onclick: onPress, onpointerenter: onIntent, onfocus: onIntent },
      tag.language === 'de' ? 'Hilfe' : 'Help',
    ),
  );
  stay();
  (running.stays = new ResizeObserver(stay)).observe(host);
};

/** Shows phone and contact page above the launcher, without anything that could not be loaded. A further press tries again. */
export const showFallback = ({ host, tag }: Running): void => {
  const { phone, contact } = tag.options;
  const root = host.shadowRoot!;
  host.setAttribute('state', 'failed');
  if (root.childElementCount > 1) return;
  root.prepend(
    make(
      'div',
      { part: 'fallback', role: 'alert' },
      phone ? make('a', { href: 'tel:' + phone.replace(undialled, '') }, phone) : '',
      contact ? make('a', { href: contact }, tag.language === 'de' ? 'Kontakt' : 'Contact') : '',
      make('slot'),
    ),
  );
};
