import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeFinds, deep, inTheDark } from '../../test/judging.ts';
import * as conversationStates from '../../../../stories/lotse-conversation.states.ts';
import * as handoffStates from '../../../../stories/lotse-handoff.states.ts';

const { trail: _, ...sheets } = handoffStates;
const states: Readonly<Record<string, () => HTMLElement>> = {
  ...conversationStates,
  ...Object.fromEntries(Object.entries(sheets).map(([name, state]) => [`handoff: ${name}`, state])),
};

beforeEach(() => page.viewport(390, 844));
afterEach(() => {
  for (const element of document.querySelectorAll('lotse-widget')) element.remove();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.documentElement.style.colorScheme = '';
});

// In the light the stories are swept.
test.each(inTheDark(states))('%s on a phone in the dark: axe finds no fault, nothing is wider than the screen, no foreign markup', async (_name, state) => {
  document.documentElement.lang = 'de';
  document.documentElement.style.colorScheme = 'dark';
  document.body.style.background = '#171c1d';
  document.title = 'Nordlicht';
  const element = state();
  const panel = element.localName === 'lotse-widget';
  const main = document.createElement('main');
  if (!panel) document.body.append(main);
  element.setAttribute('theme', 'dark');
  (panel ? document.body : main).append(element);
  await expect.poll(() => deep(element, '.bubble, .sheet .item, .past .row, .past p, .past .said').length, { timeout: 10_000 }).toBeGreaterThan(0);
  expect(await axeFinds(element)).toEqual([]);
  for (const view of [document.documentElement, ...deep(element, '.view, .sheet')]) expect(view.scrollWidth).toBeLessThanOrEqual(view.clientWidth);
  expect(deep(element, 'script, img, iframe, [onclick], [onerror], [onmouseover], [href^="javascript:" i], [href^="data:" i]')).toEqual([]);
});
