/** Days on which nobody can talk at once: a holiday, a call at a better time, nobody at the desks. There is always a way on. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openHelp, panel, phone } from './customer.ts';
import { keyboardOf } from './keyboard.ts';
import { beginDay } from './nordlicht.ts';
import { expect, signIn, test } from './test.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ viewport: phone });

/** Nordlicht as it would be in another state. */
const contentIn = async (state: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-content-'));
  await cp(join(import.meta.dirname, '../examples/nordlicht/content'), folder, { recursive: true });
  const company = JSON.parse(await readFile(join(folder, 'lotse.json'), 'utf8')) as object;
  await writeFile(join(folder, 'lotse.json'), JSON.stringify({ ...company, state }));
  return folder;
};
const channels = (page: Page) => panel(page).getByRole('button', { name: /^Mit uns sprechen/ });
const way = (page: Page, name: RegExp) => panel(page).locator('lotse-channels').getByRole('button', { name });

const clock = '2026-06-04T10:00:00+02:00'; // Fronleichnam

test('closed on a holiday in Bavaria, with the reason and the day when we are back; open in Berlin at the same hour @all', async ({ page, context }) => {
  const [bavaria, berlin] = await Promise.all(['BY', 'BE'].map(contentIn));
  await using there = await beginDay({ env: { LOTSE_CONTENT: bavaria!, LOTSE_CLOCK: clock } });
  await page.clock.setFixedTime(clock);
  await page.goto(`${there.site.url}/kontakt.html`);
  await openHelp(page);
  await expect(panel(page).getByText('Wieder da: morgen, 8 Uhr')).toBeVisible();
  await channels(page).click();
  await expect(panel(page).getByRole('heading', { name: 'Wir sind morgen ab 8 Uhr wieder da.' })).toBeVisible();
  await expect(panel(page).getByText('Fronleichnam (Bayern)')).toBeVisible();
  await expect(way(page, /^Rückruf vereinbaren.*Ab morgen, 8 Uhr/)).toBeVisible();
  await expect(way(page, /^Nachricht schreiben/)).toHaveCount(1);

  await using here = await beginDay({ env: { LOTSE_CONTENT: berlin!, LOTSE_CLOCK: clock } });
  const other = await context.newPage();
  await other.clock.setFixedTime(clock);
  await other.goto(`${here.site.url}/kontakt.html`);
  await openHelp(other);
  await expect(panel(other).getByText('Geöffnet bis 20 Uhr')).toBeVisible();
  await expect(panel(other).getByRole('button', { name: 'Chat', exact: true })).toBeVisible();
  await Promise.all([bavaria!, berlin!].map((folder) => rm(folder, { recursive: true })));
});

test('a call is booked by keyboard alone, stands at the desk with time and number, is there after a reload, and is moved', async ({
  page,
  context,
  nordlicht: { site, help },
}) => {
  const keys = keyboardOf(page);
  await page.clock.setFixedTime('2026-11-20T10:00:00+01:00');
  await page.goto(`${site.url}/strom.html`);
  await keys.tabTo(/^Hilfe/);
  await keys.press('Enter');
  await keys.isOn('Wie können wir helfen?');
  await keys.tabTo('Rückruf');
  await keys.press('Enter');
  await keys.isOn('Rückruf');
  await expect(panel(page).getByRole('button', { name: 'Rückruf vereinbaren' })).toBeVisible();
  await keys.tabTo('Rückruf vereinbaren');
  await keys.press('Enter');
  await keys.isOn(/^Zwei Angaben fehlen noch/);
  await keys.press('Tab');
  await keys.press('Enter');
  await keys.isOn(/^Fr, 20. November, 11:30.+12:00 Uhr$/);
  await keys.press('ArrowRight');
  await keys.isOn(/^Fr, 20. November, 12:00.+12:30 Uhr$/);
  await keys.tabTo('Ihre Telefonnummer');
  await keys.type('0171 / 39200-14');
  await keys.tabTo(/^Worum geht es/);
  await keys.type('Wechsel in einen anderen Tarif');
  await keys.tabTo('Rückruf um 12:00 vereinbaren');
  await keys.press('Enter');
  await keys.isOn(/^Wir rufen Sie an: Fr, 20. November, 12:00.+12:30 Uhr$/);
  await expect(panel(page).getByText('Unter +491713920014')).toBeVisible();

  const desk = await context.newPage();
  await desk.clock.setFixedTime('2026-11-20T10:00:00+01:00');
  await desk.setViewportSize({ width: 1280, height: 800 });
  await signIn(desk, help);
  await desk.getByRole('link', { name: /^Wartend/ }).click();
  const row = desk.getByRole('link', { name: /Wechsel in einen anderen Tarif/ });
  await expect(row).toContainText('12:00–12:30 Uhr');
  await row.click();
  await expect(desk.getByRole('link', { name: '+491713920014' })).toHaveAttribute('href', 'tel:+491713920014');

  await page.reload();
  await openHelp(page);
  await panel(page)
    .getByRole('button', { name: /^Rückruf.*12:00/ })
    .click();
  await panel(page).getByRole('button', { name: 'Verschieben' }).click();
  await panel(page)
    .getByRole('radio', { name: /, 14:00/ })
    .check();
  await panel(page).getByRole('button', { name: 'Auf diese Zeit verschieben' }).click();
  await expect(panel(page).getByRole('heading', { name: /^Wir rufen Sie an: .*, 14:00/ })).toBeVisible();
  await expect(desk.getByRole('link', { name: /Wechsel in einen anderen Tarif/ })).toContainText('14:00–14:30 Uhr');
});

test('nobody is there although it is open: he is told so, leaves a message with his address, and goes on in it as a conversation', async ({
  page,
  nordlicht: { site, help },
}) => {
  const token = await help.signIn();
  const say = (state: 'here' | 'away') =>
    fetch(new URL('desk/presence', help.api), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ state }),
    });
  await say('away');
  await page.clock.setFixedTime('2026-11-20T10:00:00+01:00');
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await expect(panel(page).getByRole('button', { name: 'Chat', exact: true })).toBeHidden();
  await panel(page).getByRole('button', { name: 'Nachricht schreiben' }).click();
  await panel(page).getByRole('textbox', { name: 'Ihre Nachricht' }).fill('Mein Abschlag ist zu hoch.');
  await panel(page)
    .getByRole('textbox', { name: /^E-Mail/ })
    .fill('inga');
  await panel(page).getByRole('button', { name: 'Nachricht senden' }).click();
  await expect(panel(page).getByRole('alert')).toContainText('An diese Adresse kommt keine E-Mail an.');
  await panel(page)
    .getByRole('textbox', { name: /^E-Mail/ })
    .fill('i.petersen@example.de');
  await panel(page).getByRole('button', { name: 'Nachricht senden' }).click();
  await expect(panel(page).getByRole('heading', { name: 'Ihre Nachricht ist bei uns.' })).toBeVisible();
  await panel(page).getByRole('button', { name: 'Zum Gespräch' }).click();
  await expect(page.getByRole('log')).toContainText('Mein Abschlag ist zu hoch.');
});
