import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { booked } from '../../../../stories/lotse-callback.states.ts';
import { movedLater } from '../../../../stories/lotse-cases.states.ts';
import { faultsOfPage } from '../../test/faults.ts';
import { clearPage } from '../../test/judging.ts';

vi.mock('../calendar-file.ts', () => {
  throw new TypeError('Failed to fetch');
});
const faults = faultsOfPage();
beforeEach(() => {
  document.documentElement.lang = 'de';
});
afterEach(clearPage);

test('who wants a date for his calendar while the network is gone is told that it cannot be had, at the button that asks again', async () => {
  document.body.append(movedLater());
  await page.getByRole('button', { name: 'In Kalender' }).click();
  await expect.element(page.getByRole('alert').filter({ hasText: 'Das konnten wir gerade nicht laden.' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'In Kalender' })).toBeVisible();
  expect(faults()).toEqual([]);
});

test('who wants his call in the calendar while the network is gone is told that its date cannot be had, at the button that asks again', async () => {
  document.body.append(booked());
  const keep = page.getByRole('button', { name: 'In Kalender' });
  const said = page.getByRole('alert').filter({ hasText: 'Das konnten wir gerade nicht laden.' });
  await keep.click();
  await expect.element(said).toBeVisible();
  const before = said.element();
  await keep.click();
  // Said anew, so that it is heard again too.
  await expect.poll(() => said.query()).not.toBe(before);
  await expect.element(said).toBeVisible();
  expect(faults()).toEqual([]);
});
