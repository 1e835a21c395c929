/** A photo from a telephone whose line breaks: it arrives once, and the agent sees it. */
import { png } from '../packages/server/test/pictures.ts';
import { beginChat, composer, openHelp, ownMessages, phone } from './customer.ts';
import { expect, listen, signIn, test } from './test.ts';

test('a photo pasted on a phone with a broken line arrives once, and is seen on the desk @chromium', async ({
  page,
  browser,
  nordlicht: { site, help },
  line,
  complaints,
}) => {
  test.setTimeout(90_000);
  await page.setViewportSize(phone);
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await beginChat(page, 'Ich kann meinen Zähler nicht ablesen.');
  await expect(ownMessages(page)).toHaveAttribute('data-state', /sent|delivered|read/);

  await composer(page).click();
  await expect.poll(() => page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('lang-files-de.js')))).toBe(true);

  // The line is gone when he pastes it, and when he sends it.
  line.down();
  line.cut();
  await composer(page).evaluate(
    (field, bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], 'Zähler im Keller.png', { type: 'image/png' }));
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true }));
    },
    [...png(320, 240, 100_000)],
  );
  await expect(page.getByRole('list', { name: 'Dateien zu Ihrer Nachricht' })).toContainText('Zähler im Keller.png');
  await composer(page).fill('So sieht er aus.');
  await page.getByRole('button', { name: 'Nachricht senden' }).click();
  await expect(ownMessages(page).last()).toHaveAttribute('data-state', 'sending');
  await expect(ownMessages(page).last().getByRole('img', { name: 'Zähler im Keller.png' })).toBeVisible();

  // It comes back, and the answer to the first upload is lost.
  line.loseNextAnswer(/POST \S*\/files/);
  line.up();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(ownMessages(page).last()).toHaveAttribute('data-state', /sent|delivered|read/, { timeout: 45_000 });
  await expect(ownMessages(page)).toHaveCount(2);
  const mine = ownMessages(page).last().getByRole('img', { name: 'Zähler im Keller.png' });
  await expect.poll(() => mine.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);

  const office = await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin', viewport: { width: 1440, height: 900 } });
  const desk = await office.newPage();
  listen(desk, complaints);
  await signIn(desk, help);
  await desk.getByRole('link', { name: /Wartend/ }).click();
  await desk.getByRole('link', { name: /So sieht er aus/ }).click();
  const seen = desk.getByRole('img', { name: 'Zähler im Keller.png' });
  await expect(seen).toHaveCount(1);
  await expect.poll(() => seen.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);
  const [download] = await Promise.all([desk.waitForEvent('download'), seen.click()]);
  expect(download.suggestedFilename()).toBe('Zähler im Keller.png');
  expect(complaints.filter((said) => !/ERR_|WebSocket|Failed to load resource/.test(said))).toEqual([]);
});
