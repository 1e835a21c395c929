/** Of every state: whoever leaves it, at whatever moment, leaves no error behind in the page. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { leaveStory } from '../../../stories/scene.states.ts';
import { faultsOfPage } from '../test/faults.ts';
import { clearPage, inTheDark } from '../test/judging.ts';
import { states } from '../test/states.ts';

const faults = faultsOfPage();
beforeEach(async () => {
  document.documentElement.lang = 'de';
  await page.viewport(390, 844);
});
afterEach(clearPage);

const frames = async (count: number) => {
  for (let left = count; left > 0; left -= 1) await new Promise((done) => requestAnimationFrame(done));
};

test.each(inTheDark(states))('%s', async (_, state) => {
  for (const moment of [1, 4]) {
    const element = state();
    if (!(element instanceof HTMLElement)) return leaveStory();
    document.body.append(element);
    await frames(moment);
    // A page may take out its element first, or end the visit.
    if (moment % 2) element.remove();
    leaveStory();
    await frames(2);
    element.remove();
    await frames(1);
  }
  expect(faults()).toEqual([]);
});
