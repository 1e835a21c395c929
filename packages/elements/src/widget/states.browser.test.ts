import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import * as channelStates from '../../../../stories/lotse-channels.states.ts';
import * as providerStates from '../../../../stories/lotse-provider.states.ts';
import * as widgetStates from '../../../../stories/lotse-widget.states.ts';
import { LotseWidget } from './lotse-widget.ts';

afterEach(() => {
  for (const element of document.querySelectorAll('lotse-widget')) element.remove();
  document.body.replaceChildren();
  document.documentElement.style.colorScheme = '';
});

/** Animations and transitions that run in an element and in the shadow roots below it. */
const moving = (element: Element): number => {
  const roots = [element, ...element.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const here = roots.flatMap((root) => root.getAnimations()).filter(({ playState }) => playState === 'running').length;
  return here + roots.flatMap((root) => [...root.children]).reduce((sum, child) => sum + moving(child), 0);
};

const withPanel = Object.entries(widgetStates).filter(([name]) => /^(home|ways)/.test(name));

// In the light the stories are swept.
test.each(Object.entries({ ...widgetStates, ...channelStates, ...providerStates }))('%s in the dark has no fault that axe finds', async (name, state) => {
  document.documentElement.lang = 'de';
  document.documentElement.style.colorScheme = 'dark';
  document.title = 'Nordlicht';
  const main = document.createElement('main');
  main.style.background = 'Canvas';
  document.body.append(main);
  const element = state();
  element.setAttribute('theme', 'dark');
  (element instanceof LotseWidget ? document.body : main).append(element);
  if (element instanceof LotseWidget && withPanel.some(([other]) => other === name)) {
    await expect.poll(() => element.state).toBe('open');
    await expect.poll(() => element.client?.state.knowledge.articles).not.toBe('none');
  }
  // Contrast is judged on what stands still.
  await expect.poll(() => moving(element), { timeout: 12_000 }).toBe(0);
  const { violations } = await axe.run(element, { rules: { 'page-has-heading-one': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`)])).toEqual([]);
});

test.each(withPanel)('%s is no dead end: a way to a human is on the screen', async (_, state) => {
  const element = state();
  document.body.append(element);
  await expect.poll(() => element.state).toBe('open');
  const dialog = page.getByRole('dialog');
  await expect
    .element(
      dialog
        .getByRole('link')
        .or(dialog.getByRole('button', { name: /Chat|Mit uns sprechen|Gespräch/ }))
        .first(),
    )
    .toBeVisible();
});
