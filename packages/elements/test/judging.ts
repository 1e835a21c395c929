/** What the states of an element are judged by, in the dark and on narrow screens. */
import axe from 'axe-core';

/** All elements below, through all shadow roots. */
export const deep = (root: Document | Element | ShadowRoot, selector: string): Element[] => [
  ...root.querySelectorAll(selector),
  ...[
    ...(root instanceof Element && root.shadowRoot ? [root.shadowRoot] : []),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ].flatMap((inner) => deep(inner, selector)),
];

/** What is on its way; what appears only after a while, or never ends, is not waited for. */
const moving = () =>
  [document, ...deep(document, '*').flatMap(({ shadowRoot }) => shadowRoot ?? [])]
    .flatMap((root) => root.getAnimations())
    .filter(({ playState, effect }) => playState === 'running' && Number(effect?.getTiming().delay) < 1_000 && effect?.getTiming().iterations !== Infinity);

/** Resolves when nothing has moved for a few frames, so that what has only been begun is waited for too, and what stands is drawn. */
export const still = async (): Promise<void> => {
  const until = performance.now() + 12_000;
  for (let calm = 0; calm < 5;) {
    await new Promise((done) => requestAnimationFrame(done));
    calm = moving().length > 0 ? 0 : calm + 1;
    if (performance.now() > until) throw new Error('It still moves after 12 seconds.');
  }
};

/** What axe finds once it stands still, in words. */
export const axeFinds = async (element: Element): Promise<readonly string[]> => {
  await still();
  const { violations } = await axe.run(element, { rules: { 'page-has-heading-one': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`));
};

/** All of them in `npm run test:all`; in each run every fourth, for in the light all of them are looked at as stories. */
export const inTheDark = <State>(states: Readonly<Record<string, State>>): [string, State][] =>
  Object.entries(states).filter((_, index) => (import.meta as unknown as { env: Record<string, string> }).env['LOTSE_ALL'] || index % 4 === 0);

/** Puts it on a page in the dark: a panel below the body, as its tag does, everything else below `main`. */
export const showInTheDark = (element: HTMLElement): void => {
  document.documentElement.lang = 'de';
  document.documentElement.style.colorScheme = 'dark';
  document.body.style.background = '#171c1d';
  document.title = 'Nordlicht';
  for (const each of [element, ...element.querySelectorAll('*')]) each.setAttribute('theme', 'dark');
  const main = document.createElement('main');
  if (element.localName !== 'lotse-widget') document.body.append(main);
  (main.isConnected ? main : document.body).append(element);
};

/** The page as it was before. */
export const clearPage = (): void => {
  for (const element of document.querySelectorAll('lotse-widget')) element.remove();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.documentElement.style.colorScheme = '';
};

/** What no state may ever have in it. */
export const foreignMarkup = 'script, iframe, [onclick], [onerror], [onmouseover], [href^="javascript:" i], [href^="data:" i]';
