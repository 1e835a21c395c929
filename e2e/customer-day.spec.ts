/** The customer's half of the day, in every browser: the agent speaks to the API. */
import { beginChat, bubbles, composer, openHelp, ownMessages, panel, phone, searchField, write } from './customer.ts';
import { agentAt } from './people.ts';
import { expect, test } from './test.ts';

test('a customer finds no answer, and talks to a human who already knows @all', async ({ page, nordlicht: { site, help }, complaints }) => {
  const jonas = await agentAt(help);
  await page.setViewportSize(phone);
  await page.goto(`${site.url}/strom.html`);

  await openHelp(page);
  await searchField(page).fill('abschlag zu hoch');
  await page.getByRole('option', { name: /Warum ist mein Abschlag so hoch/ }).click();
  await expect(panel(page).getByRole('heading', { name: 'Warum ist mein Abschlag so hoch?' })).toBeVisible();
  await panel(page).getByRole('button', { name: 'Nein' }).click();
  await panel(page).getByRole('button', { name: 'Jemanden fragen' }).click();

  await panel(page)
    .getByRole('button', { name: /^Herausnehmen: Gesucht/ })
    .click();
  await composer(page).fill('Mein Abschlag ist viel zu hoch.');
  await panel(page).getByRole('button', { name: 'Chat beginnen' }).click();
  await expect(bubbles(page)).toHaveText(['Mein Abschlag ist viel zu hoch.']);
  await expect.poll(() => jonas.messages()).toHaveLength(1);
  const { context } = await jonas.conversation();
  expect(context.items).toMatchObject([{ kind: 'article', title: 'Warum ist mein Abschlag so hoch?', helpful: false }]);
  expect(context.page.url).toBe(`${site.url}/strom.html`);

  await jonas.says('Guten Tag. Ich sehe mir Ihren Verbrauch an.');
  await expect(bubbles(page).last()).toHaveText('Guten Tag. Ich sehe mir Ihren Verbrauch an.');
  await write(page, 'Ich heize mit Gas.');
  await expect(ownMessages(page).last()).toHaveAttribute('data-state', /sent|delivered|read/);
  expect(await jonas.messages()).toEqual(['Mein Abschlag ist viel zu hoch.', 'Guten Tag. Ich sehe mir Ihren Verbrauch an.', 'Ich heize mit Gas.']);

  await page.reload();
  await openHelp(page);
  await panel(page)
    .getByRole('button', { name: /Gespräch mit Jonas Matthiesen/ })
    .click();
  await expect(bubbles(page)).toHaveText(['Mein Abschlag ist viel zu hoch.', 'Guten Tag. Ich sehe mir Ihren Verbrauch an.', 'Ich heize mit Gas.']);
  expect(complaints).toEqual([]);
});

test('on a phone without a button, nothing that is pressed lies under the bar at its lower edge @chromium', async ({ page, nordlicht: { site } }) => {
  await page.setViewportSize(phone);
  const wire = await page.context().newCDPSession(page);
  await wire.send('Emulation.setSafeAreaInsetsOverride', { insets: { bottom: 34, bottomMax: 34 } });
  await page.goto(`${site.url}/strom.html`);
  const roomBelow = async (name: string) => {
    const box = await panel(page).getByRole('button', { name }).boundingBox();
    return phone.height - (box?.y ?? 0) - (box?.height ?? 0);
  };
  await openHelp(page);
  await beginChat(page, 'Wo ist mein Router?');
  await expect(ownMessages(page)).toHaveCount(1);
  await expect.poll(() => roomBelow('Nachricht senden')).toBeGreaterThanOrEqual(34);
});
