/** One customer's day, end to end: from one script tag to a human who already knows. */
import type { Page } from '@playwright/test';
import { expect, listen, signIn, test } from './test.ts';

const phone = { width: 390, height: 844 };
const question = 'Mein Abschlag ist viel zu hoch.';

/** The messages of a conversation, as somebody reads them. */
const bubbles = (page: Page) => page.locator('[part~="message"] .text');

// The customer's half runs in the other browsers too: customer-day.spec.ts.
test('a customer finds no answer, and the human already knows what he tried @chromium', async ({ page, browser, nordlicht: { site, help }, complaints }) => {
  test.setTimeout(120_000);
  await page.setViewportSize(phone);
  await page.goto(`${site.url}/strom.html`);

  // He looks for an answer, reads it, and it does not help.
  await page.getByRole('button', { name: 'Hilfe' }).click();
  await page.getByRole('combobox', { name: 'Frage oder Stichwort' }).fill('abschlag zu hoch');
  await page.getByRole('option', { name: /Warum ist mein Abschlag so hoch/ }).click();
  await expect(page.getByRole('heading', { name: 'Warum ist mein Abschlag so hoch?' })).toBeVisible();
  await page.getByRole('button', { name: 'Nein' }).click();
  await page.getByRole('button', { name: 'Jemanden fragen' }).click();

  // He sees what would go along, and takes one item out: it never leaves his device.
  await expect(page.getByRole('heading', { name: 'Das geben wir mit' })).toBeVisible();
  await expect(page.getByText('Gesucht: „abschlag zu hoch“')).toBeVisible();
  await page.getByRole('button', { name: /Herausnehmen: Gelesen/ }).click();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  const started = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/conversations'));
  await page.getByLabel('Ihre Nachricht').fill(question);
  await page.getByRole('button', { name: /Herausnehmen: Gesucht/ }).click();
  await page.getByRole('button', { name: 'Chat beginnen' }).click();
  const { context } = (await started).postDataJSON() as { context: { items: { kind: string }[] } };
  expect(context.items.map(({ kind }) => kind)).toEqual(['article']);
  await expect(bubbles(page)).toHaveText([question]);

  const composer = page.getByRole('textbox', { name: 'Ihre Nachricht' });
  await composer.fill('Ich wohne allein und heize mit Gas.');
  await composer.press('Enter');
  await expect(page.locator('[part~="message-own"][data-state="sent"], [part~="message-own"][data-state="delivered"]')).toHaveCount(2);

  // An agent in another browser has it all on his screen.
  const office = await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin', viewport: { width: 1440, height: 900 } });
  const desk = await office.newPage();
  listen(desk, complaints);
  await signIn(desk, help);
  await desk.getByRole('link', { name: /Wartend/ }).click();
  await desk.getByRole('link', { name: /Ich wohne allein/ }).click();
  await expect(desk.getByText('Gesucht')).toHaveCount(0);
  await desk.getByRole('button', { name: /Warum ist mein Abschlag so hoch/ }).click();
  await expect(desk.getByRole('heading', { name: 'Warum ist mein Abschlag so hoch?' })).toBeVisible();
  await desk.getByRole('textbox', { name: /Antwort/ }).fill('Guten Tag. Ich sehe mir Ihren Verbrauch an.');
  await desk.getByRole('button', { name: 'Senden' }).click();
  await expect(bubbles(page).last()).toHaveText('Guten Tag. Ich sehe mir Ihren Verbrauch an.');

  // The power goes while the third message is on its way.
  const third = 'Der Zähler steht bei 48.213.';
  await composer.fill(third);
  await Promise.all([composer.press('Enter'), help.kill()]);
  await help.restart();
  await page.reload();
  await page.getByRole('button', { name: 'Hilfe' }).click();

  const all = [question, 'Ich wohne allein und heize mit Gas.', 'Guten Tag. Ich sehe mir Ihren Verbrauch an.', third];
  await page
    .getByRole('button', { name: /Gespräch/ })
    .first()
    .click();
  await expect(bubbles(page)).toHaveText(all, { timeout: 30_000 });
  await expect(desk.locator('.message .bubble')).toHaveText(all, { timeout: 30_000 });
  expect(complaints.filter((said) => !/ERR_CONNECTION_REFUSED|WebSocket|Failed to load resource/.test(said))).toEqual([]);
});
