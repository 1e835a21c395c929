/** What the states of an element are judged by, in the dark and on narrow screens. */
import axe from 'axe-core';
import { still } from './still.ts';

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
