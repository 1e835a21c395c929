import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeFinds, clearPage, inTheDark, showInTheDark } from '../../test/judging.ts';
import * as channelStates from '../../../../stories/lotse-channels.states.ts';
import * as providerStates from '../../../../stories/lotse-provider.states.ts';
import * as widgetStates from '../../../../stories/lotse-widget.states.ts';
import { LotseWidget } from './lotse-widget.ts';

afterEach(clearPage);

const withPanel = Object.entries(widgetStates).filter(([name]) => /^(home|ways)/.test(name));

// In the light the stories are swept.
test.each(inTheDark({ ...widgetStates, ...channelStates, ...providerStates }))('%s in the dark has no fault that axe finds', async (name, state) => {
  const element = state();
  showInTheDark(element);
  if (element instanceof LotseWidget && withPanel.some(([other]) => other === name)) {
    await expect.poll(() => element.state).toBe('open');
    await expect.poll(() => element.client?.state.knowledge.articles).not.toBe('none');
  }
  expect(await axeFinds(element)).toEqual([]);
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
