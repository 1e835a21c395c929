import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { nordlicht, visit } from '../../../stories/nordlicht.states.ts';
import { faultsOfPage } from '../test/faults.ts';
import { clearPage } from '../test/judging.ts';
import { still } from '../test/still.ts';
import './define-widget.ts';

vi.hoisted(() => {
  const real = matchMedia.bind(globalThis);
  globalThis.matchMedia = (query) =>
    query.includes('prefers-contrast') ? ({ matches: true, addEventListener() {}, removeEventListener() {} } as unknown as MediaQueryList) : real(query);
});
vi.mock('./tokens-contrast.styles.ts', () => {
  throw new TypeError('Failed to fetch');
});

const faults = faultsOfPage();
afterEach(clearPage);

test('where the colours for more contrast cannot be had the others stand, and the page hears no error', async () => {
  document.documentElement.lang = 'de';
  const element = document.createElement('lotse-widget');
  element.client = visit(nordlicht());
  document.body.append(element);
  await element.open();
  await expect.element(page.getByRole('dialog', { name: 'Hilfe' })).toBeVisible();
  await still();
  expect(faults()).toEqual([]);
});
