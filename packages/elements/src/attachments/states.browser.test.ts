import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeFinds, clearPage, inTheDark, showInTheDark } from '../../test/judging.ts';
import * as states from '../../../../stories/lotse-attachments.states.ts';

beforeEach(() => page.viewport(320, 700));
afterEach(clearPage);

// In the light the stories are swept.
test.each(inTheDark(states))('%s on the narrowest phone in the dark: axe finds no fault, nothing is wider than the screen', async (name, state) => {
  const element = state();
  showInTheDark(element);
  const shown = name === 'inMessages' ? page.getByText('Ihr neuer Vertrag', { exact: false }) : page.getByRole('list', { name: 'Dateien zu Ihrer Nachricht' });
  await expect.poll(() => shown.elements().length, { timeout: 8_000 }).toBeGreaterThan(0);
  expect(await axeFinds(element)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
