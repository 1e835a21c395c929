/** Of every state and every button in it: whoever presses it by keyboard keeps a place in the page, and no error is left behind. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { leaveStory, played, until } from '../../../stories/scene.states.ts';
import { faultsOfPage } from '../test/faults.ts';
import { focused } from '../test/focused.ts';
import { clearPage } from '../test/judging.ts';
import { states } from '../test/states.ts';
import { deep, still } from '../test/still.ts';

const faults = faultsOfPage();
beforeEach(async () => {
  document.documentElement.lang = 'de';
  await page.viewport(390, 844);
});
afterEach(() => {
  leaveStory();
  clearPage();
});

const nameOf = (button: Element) => (button.getAttribute('aria-label') ?? button.textContent).replace(/\s+/g, ' ').trim();
const isShown = (button: Element) => button.checkVisibility() && !button.closest('[inert]');
const buttons = () => deep(document, 'button').filter((button): button is HTMLButtonElement => button instanceof HTMLButtonElement && isShown(button));

/** Shows the state, and presses this one of its buttons. */
const press = async (state: string, choose: (all: readonly HTMLButtonElement[]) => HTMLButtonElement | undefined): Promise<void> => {
  const element = states[state]?.();
  if (!(element instanceof HTMLElement)) throw new Error(`There is no state ${state}.`);
  document.body.append(element);
  await played();
  await until(() => choose(buttons()) !== undefined);
  await still();
  choose(buttons())?.focus();
  await userEvent.keyboard('{Enter}');
  await still();
};

// Each of them had thrown somebody back to the top of the page.
test.each([
  ['lotse-article unavailable', 'Jetzt noch einmal'],
  ['lotse-attachments notArrived', 'Zähler im Keller.png noch einmal hochladen'],
  ['lotse-callback longestWords', 'Herausnehmen: '],
  ['lotse-callback booked', 'Fertig'],
  ['lotse-callback aMessageLeft', 'Fertig'],
  ['lotse-cases newsAtLauncher', 'Schließen'],
  ['lotse-search failed', 'Jetzt noch einmal'],
  ['lotse-search inThePanelFailed', 'Jetzt noch einmal'],
])('%s: %s', async (state, name) => {
  await press(state, (all) => all.find((button) => nameOf(button).startsWith(name)));
  expect(focused()).not.toBe(document.body);
});

describe.runIf((import.meta as unknown as { env: Record<string, string> }).env['LOTSE_ALL'])('all of them', () => {
  /** How often a button of this name was pressed on this element. */
  const tried = new Map<string, number>();
  const often = (state: string, name: string) => {
    const key = `${state.split(' ')[0]} ${name}`;
    const times = tried.get(key) ?? 0;
    tried.set(key, times + 1);
    return times > 1;
  };

  test.each(Object.entries(states))(
    '%s',
    async (state, make) => {
      const element = make();
      if (!(element instanceof HTMLElement)) return;
      document.body.append(element);
      await played();
      await still();
      const lost: string[] = [];
      for (const [at, name] of buttons().map(nameOf).entries()) {
        if (often(state, name)) continue;
        leaveStory();
        clearPage();
        await press(state, (all) => all[at]);
        if (focused() === document.body) lost.push(name);
      }
      expect([lost, faults()]).toEqual([[], []]);
    },
    60_000,
  );
});
