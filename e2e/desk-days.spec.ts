/** Days at the desk with two agents in two browsers, and a customer with the real widget in a third. */
import type { Browser, Page } from '@playwright/test';
import { beginChat, bubbles, openHelp, write } from './customer.ts';
import { expectFocus, keyboardOf } from './keyboard.ts';
import type { ServerProcess } from './server-process.ts';
import { expect, test } from './test.ts';

const jonas = { mail: 'jonas.matthiesen@nordlicht.example', password: 'only for tests 1' };
const wiebke = { mail: 'wiebke.carstens@nordlicht.example', password: 'only for tests 2' };
test.use({ settings: { agents: [jonas, wiebke] } });

/** An agent at a desk of her own, in a browser of her own. */
const atDesk = async (browser: Browser, { desk }: ServerProcess, agent: typeof jonas): Promise<Page> => {
  const page = await (await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin', viewport: { width: 1440, height: 900 } })).newPage();
  await page.goto(desk);
  await page.getByLabel('E-Mail').fill(agent.mail);
  await page.getByLabel('Passwort').fill(agent.password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Posteingang' }).waitFor();
  return page;
};
const title = (page: Page) => page.locator('#conversation-title');
const answer = (page: Page) => page.getByRole('textbox', { name: /^Antwort an/ });

test('a conversation is passed on, and the customer says nothing twice', async ({ browser, page, nordlicht: { site, help } }) => {
  const [his, hers] = [await atDesk(browser, help, jonas), await atDesk(browser, help, wiebke)];
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await beginChat(page, 'Mein Internet ist seit gestern langsam, Kundennummer 20 417 883.');

  // Jonas takes it and passes it on, by keyboard.
  const keys = keyboardOf(his);
  await expect(his.getByRole('link', { name: /Wartend 1/ })).toBeVisible();
  await his.bringToFront();
  await keys.press('g');
  await expectFocus(title(his));
  await keys.press('r');
  await keys.isOn(/^Antwort an/);
  await keys.type('Guten Tag, das sieht sich gleich meine Kollegin an.');
  await keys.press('Control+Enter');
  await expect(bubbles(page).last()).toHaveText('Guten Tag, das sieht sich gleich meine Kollegin an.');
  await keys.press('Escape');
  await keys.press('w');
  await keys.isOn('Name oder Thema');
  await keys.type('wieb');
  await keys.press('Tab');
  await keys.type('Leitung prüfen, Neustart hat er schon gemacht.');
  await keys.press('Control+Enter');
  await expect(his.getByText('Sie haben an Wiebke Carstens weitergegeben', { exact: false })).toBeVisible();

  // The customer is told who is there now.
  await expect(page.getByRole('heading', { name: 'Wiebke Carstens' })).toBeVisible();

  // Wiebke finds all of it: what was said, the note, the page.
  await hers.getByRole('link', { name: /Besucher.*neue Nachricht/ }).click();
  const conversation = hers.getByRole('region', { name: 'Gespräch mit Besucher' });
  await expect(conversation).toContainText('Kundennummer 20 417 883');
  await expect(conversation).toContainText('Leitung prüfen, Neustart hat er schon gemacht.');
  await expect(conversation).toContainText('Jonas Matthiesen hat an Sie weitergegeben');
  await expect(hers.getByRole('link', { name: /^Seite: / })).toBeVisible();
  await answer(hers).fill('Guten Tag, ich sehe eine Störung an Ihrem Verteiler.');
  await hers.keyboard.press('Control+Enter');
  await expect(bubbles(page).last()).toHaveText('Guten Tag, ich sehe eine Störung an Ihrem Verteiler.');
  await write(page, 'Danke, dass ich das nicht noch einmal sagen muss.');
  await expect(conversation).toContainText('Danke, dass ich das nicht noch einmal sagen muss.');
  expect(await page.locator('body').innerText()).not.toContain('Neustart');
});

test('of two agents who answer in the same second the second keeps his text and is told @all', async ({ browser, page, nordlicht: { site, help } }) => {
  const [his, hers] = [await atDesk(browser, help, jonas), await atDesk(browser, help, wiebke)];
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await beginChat(page, 'Wann kommt die Rechnung?');
  for (const desk of [his, hers]) {
    await desk.getByRole('link', { name: /^Wartend/ }).click();
    await desk.getByRole('link', { name: /Besucher/ }).click();
  }
  await expect(his.getByText('Wiebke Carstens liest mit', { exact: false })).toBeVisible();
  await answer(his).fill('Am Montag.');
  await answer(hers).fill('Nächste Woche.');
  await Promise.all([his.keyboard.press('Control+Enter'), hers.keyboard.press('Control+Enter')]);

  await expect(bubbles(page)).toHaveCount(2);
  const late = (await bubbles(page).last().innerText()).includes('Montag') ? hers : his;
  await expect(late.getByText('hat gerade schon geantwortet. Ihr Text ist noch nicht gesendet.', { exact: false })).toBeVisible();
  await expect(late.getByText(late === his ? 'Am Montag.' : 'Nächste Woche.')).toBeVisible();
  await late.getByRole('button', { name: 'Trotzdem senden' }).click();
  await expect(bubbles(page)).toHaveCount(3);
});
