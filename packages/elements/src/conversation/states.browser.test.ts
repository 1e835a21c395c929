import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeFinds, clearPage, foreignMarkup, inTheDark, showInTheDark } from '../../test/judging.ts';
import { deep } from '../../test/still.ts';
import * as conversationStates from '../../../../stories/lotse-conversation.states.ts';
import * as handoffStates from '../../../../stories/lotse-handoff.states.ts';

const { trail: _, ...sheets } = handoffStates;
const states: Readonly<Record<string, () => HTMLElement>> = {
  ...conversationStates,
  ...Object.fromEntries(Object.entries(sheets).map(([name, state]) => [`handoff: ${name}`, state])),
};

beforeEach(() => page.viewport(390, 844));
afterEach(clearPage);

// In the light the stories are swept.
test.each(inTheDark(states))('%s on a phone in the dark: axe finds no fault, nothing is wider than the screen, no foreign markup', async (_name, state) => {
  const element = state();
  showInTheDark(element);
  await expect.poll(() => deep(element, '.bubble, .sheet .item, .past .row, .past p, .past .said').length, { timeout: 10_000 }).toBeGreaterThan(0);
  expect(await axeFinds(element)).toEqual([]);
  for (const view of [document.documentElement, ...deep(element, '.view, .sheet')]) expect(view.scrollWidth).toBeLessThanOrEqual(view.clientWidth);
  expect(deep(element, `img, ${foreignMarkup}`)).toEqual([]);
});
