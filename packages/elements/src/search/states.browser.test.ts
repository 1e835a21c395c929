import { afterEach, expect, test } from 'vitest';
import { axeFinds, deep, inTheDark } from '../../test/judging.ts';
import * as articleStates from '../../../../stories/lotse-article.states.ts';
import * as searchStates from '../../../../stories/lotse-search.states.ts';

const { asked: _, withArticles: __, ...states } = { ...searchStates, ...prefixed(articleStates) };
/** Both have states of the same name. */
function prefixed<T extends object>(some: T) {
  return Object.fromEntries(Object.entries(some).map(([name, state]) => [`article: ${name}`, state as () => HTMLElement]));
}

afterEach(() => {
  for (const element of document.querySelectorAll('lotse-widget')) element.remove();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.documentElement.style.colorScheme = '';
});

// In the light the stories are swept.
test.each(inTheDark(states))('%s in the dark: axe finds no fault, nothing is wider than the page, no foreign markup', async (_name, state) => {
  document.documentElement.lang = 'de';
  document.documentElement.style.colorScheme = 'dark';
  document.body.style.background = '#171c1d';
  document.title = 'Nordlicht';
  const element = state();
  const panel = element.localName === 'lotse-widget';
  const main = document.createElement('main');
  if (!panel) document.body.append(main);
  for (const each of [element, ...element.querySelectorAll('*')]) each.setAttribute('theme', 'dark');
  (panel ? document.body : main).append(element);
  if (panel) await expect.poll(() => element.getAttribute('state')).toBe('open');
  await expect.poll(() => deep(element, '.view > *').length, { timeout: 5_000 }).toBeGreaterThan(0);
  expect(await axeFinds(element)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  expect(deep(element, 'script, img, iframe, [onclick], [onerror], [href^="javascript:" i], [href^="data:" i]')).toEqual([]);
});
