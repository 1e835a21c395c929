import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { nordlicht, visit } from '../../../../stories/nordlicht.states.ts';
import { focused } from '../../test/focused.ts';
import { axeFinds, clearPage, inTheDark, showInTheDark } from '../../test/judging.ts';
import { defineAttachments } from './attachments.ts';
import * as states from '../../../../stories/lotse-attachments.states.ts';

beforeEach(() => page.viewport(320, 700));
afterEach(clearPage);

test('who does not see that a choice of camera and files has come above the button he pressed is led to it', async () => {
  const client = visit(nordlicht());
  await client.start();
  await expect.poll(() => client.state.offers.files).toBeDefined();
  defineAttachments();
  const element = document.createElement('lotse-attachments');
  element.client = client;
  element.setAttribute('choosing', '');
  document.body.append(element);
  const first = page.getByRole('button', { name: /Foto aufnehmen|Take a photo/ });
  await expect.element(first).toBeVisible();
  await expect.poll(focused).toBe(first.element());
});

// In the light the stories are swept.
test.each(inTheDark(states))('%s on the narrowest phone in the dark: axe finds no fault, nothing is wider than the screen', async (name, state) => {
  const element = state();
  showInTheDark(element);
  const shown = name === 'inMessages' ? page.getByText('Ihr neuer Vertrag', { exact: false }) : page.getByRole('list', { name: 'Dateien zu Ihrer Nachricht' });
  await expect.poll(() => shown.elements().length, { timeout: 8_000 }).toBeGreaterThan(0);
  expect(await axeFinds(element)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
