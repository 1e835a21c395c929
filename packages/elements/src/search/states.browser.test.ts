import { afterEach, expect, test } from 'vitest';
import { axeFinds, clearPage, foreignMarkup, inTheDark, showInTheDark } from '../../test/judging.ts';
import { deep } from '../../test/still.ts';
import * as articleStates from '../../../../stories/lotse-article.states.ts';
import * as searchStates from '../../../../stories/lotse-search.states.ts';

const { asked: _, withArticles: __, foreign: ___, ...states } = { ...searchStates, ...prefixed(articleStates) };
/** Both have states of the same name. */
function prefixed<T extends object>(some: T) {
  return Object.fromEntries(Object.entries(some).map(([name, state]) => [`article: ${name}`, state as () => HTMLElement]));
}

afterEach(clearPage);

// In the light the stories are swept.
test.each(inTheDark(states))('%s in the dark: axe finds no fault, nothing is wider than the page, no foreign markup', async (_name, state) => {
  const element = state();
  showInTheDark(element);
  if (element.localName === 'lotse-widget') await expect.poll(() => element.getAttribute('state')).toBe('open');
  await expect.poll(() => deep(element, '.view > *').length, { timeout: 5_000 }).toBeGreaterThan(0);
  expect(await axeFinds(element)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  expect(deep(element, `img, ${foreignMarkup}`)).toEqual([]);
});
