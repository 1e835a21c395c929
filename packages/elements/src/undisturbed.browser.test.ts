/** Of every state: whoever has the focus somewhere keeps it, and his place, whatever is drawn anew and asked for again meanwhile. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { LitElement } from 'lit';
import { focused } from '../test/focused.ts';
import { clearPage, inTheDark } from '../test/judging.ts';
import { states } from '../test/states.ts';
import { deep, still } from '../test/still.ts';

beforeEach(async () => {
  document.documentElement.lang = 'de';
  await page.viewport(390, 844);
});
afterEach(clearPage);

const elements = () => deep(document, '*').filter((each) => each instanceof LitElement);
const isShown = (control: Element) => control.checkVisibility() && !control.closest('[inert]') && control.getBoundingClientRect().height > 8;
const controls = () => deep(document, 'button, a[href], input, textarea, select').filter(isShown);
const places = () => deep(document, '.view').map(({ scrollTop }) => Math.round(scrollTop));

test.each(inTheDark(states))('%s', async (_, state) => {
  const element = state();
  if (!(element instanceof HTMLElement)) return;
  document.body.append(element);
  await still();
  // Where somebody has come to it, its heading was asked for before it was there.
  for (const each of elements()) if ('focusStart' in each && typeof each.focusStart === 'function') void each.focusStart();
  await still();
  const there = controls();
  const control = there[there.length >> 1];
  if (!(control instanceof HTMLElement)) return;
  control.focus();
  await still();
  if (focused() !== control) return;
  const before = places();
  for (const each of elements()) {
    each.requestUpdate();
    if ('client' in each) (each as unknown as { readonly client?: { refresh?(): void } }).client?.refresh?.();
  }
  await still();
  expect(focused()).toBe(control);
  expect(places()).toEqual(before);
});
