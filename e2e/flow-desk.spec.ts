/** A human is called in the middle of a flow: he sees the answers and points, and what is filled in and sent is the customer's. Then the case goes on at the desk. */
import type { Browser, Page } from '@playwright/test';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { bubbles, composer, openHelp, write } from './customer.ts';
import { expectFocus, keyboardOf } from './keyboard.ts';
import type { ServerProcess } from './server-process.ts';
import { expect, test } from './test.ts';

const jonas = { mail: 'jonas.matthiesen@nordlicht.example', password: 'only for tests 1' };
test.use({ settings: { agents: [jonas] } });

const atDesk = async (browser: Browser, { desk }: ServerProcess): Promise<Page> => {
  const page = await (await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin', viewport: { width: 1440, height: 900 } })).newPage();
  await page.goto(desk);
  await page.getByLabel('E-Mail').fill(jonas.mail);
  await page.getByLabel('Passwort').fill(jonas.password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Posteingang' }).waitFor();
  return page;
};

test('a human called in the middle of a fault report points to the field, the customer sends it himself, and the case is asked about and moved on', async ({
  browser,
  page,
  nordlicht: { site, help },
}) => {
  test.setTimeout(120_000);
  const his = await atDesk(browser, help);
  /** The site has fields of the same names. */
  const field = (name: string | RegExp) => page.getByRole('dialog', { name: 'Hilfe' }).getByRole('textbox', { name });
  const step = (name: string) => page.getByRole('heading', { name, exact: true });
  const goOn = page.getByRole('button', { name: 'Weiter', exact: true });

  // She reports a fault, and does not know her postcode.
  // Her day is that of the server, by whose calendar she is judged once more.
  await page.clock.setFixedTime('2026-11-20T10:00:00+01:00');
  await page.goto(`${site.url}/index.html`);
  await openHelp(page);
  await page.evaluate(() => (globalThis as unknown as { lotse(command: string, flow: string): Promise<void> }).lotse('startFlow', 'report-fault'));
  await page.getByRole('radio', { name: 'Internet oder Telefon' }).check();
  await goOn.click();
  await page.getByRole('checkbox', { name: 'Router neu gestartet' }).check();
  await goOn.click();
  await field('Tag').fill('19');
  await field('Monat').fill('11');
  await field('Jahr').fill('2026');
  await goOn.click();
  await step('Wo ist die Störung?').waitFor();
  await field('Straße und Hausnummer').fill('Deichweg 14');
  await page.getByRole('button', { name: /^Mit uns sprechen/ }).click();
  await page.getByRole('button', { name: /^Chat/ }).click();
  await expect(page.getByText('Was Sie im Formular angegeben haben')).toBeVisible();
  await composer(page).fill('Welche Postleitzahl meinen Sie?');
  await page.getByRole('button', { name: 'Chat beginnen', exact: true }).click();
  await page.getByRole('log').waitFor();

  // Jonas reads where she stands, in words, and points there.
  const keys = keyboardOf(his);
  await expect(his.getByRole('link', { name: /Wartend 1/ })).toBeVisible();
  await keys.press('g');
  const passedOn = his.getByRole('listitem').filter({ hasText: 'Begonnen: Störung melden' });
  await expect(passedOn).toContainText('Steht bei „Wo ist die Störung?“');
  await expect(passedOn).toContainText('Internet oder Telefon');
  await expect(passedOn).toContainText('Deichweg 14');
  await his.getByRole('button', { name: 'Hierhin zeigen: Postleitzahl' }).click();
  await keys.isOn(/^Antwort an/);
  await keys.type('Die Ihrer Wohnung. Sie steht auf Ihrer Rechnung.');
  await keys.press('Control+Enter');

  // One press leads her to the field; what she has typed is there. She alone goes on and sends.
  await expect(bubbles(page).last()).toHaveText('Die Ihrer Wohnung. Sie steht auf Ihrer Rechnung.');
  await page.getByRole('button', { name: /Störung melden.*Zur Angabe „Postleitzahl“/ }).click();
  await expectFocus(field('Postleitzahl'));
  await expect(field('Straße und Hausnummer')).toHaveValue('Deichweg 14');
  await page.keyboard.type('25813');
  await field('Ort').fill('Husum');
  await goOn.click();
  await step('Wie erreichen wir Sie?').waitFor();
  await page.getByRole('radio', { name: 'Ja' }).check();
  await field('Telefonnummer').fill('04841 12345');
  await field(/^E-Mail-Adresse/).fill('h.petersen@kunde.example');
  await goOn.click();
  await step('Stimmt alles so?').waitFor();
  await expect(his.getByText('Noch keine Vorgänge.')).toBeVisible();
  await page.getByRole('button', { name: 'Störung melden', exact: true }).click();
  await step('Ihre Störung ist gemeldet.').waitFor();

  // He finds it beside the conversation, reads it, and has what is protected shown to him, which is noted.
  await his.locator('#conversation-title').focus();
  await keys.press('v');
  await expectFocus(his.locator('#cases-title'));
  await his.getByRole('button', { name: 'Störung melden', exact: true }).click();
  await expect(his.getByText('25813', { exact: true }).first()).toBeVisible();
  // The looks of cases come with them, in the built desk too.
  await expect(his.locator('.case-answer')).toHaveCSS('display', 'grid');
  await his.getByRole('button', { name: 'Dringend zeigen, wird vermerkt' }).click();
  await expect(his.getByText('Ja', { exact: true })).toBeVisible();
  const noted = (kind: string) => {
    const store = new DatabaseSync(join(help.dataFolder, 'lotse.db'), { readOnly: true });
    const rows = store.prepare('SELECT data FROM facts WHERE kind = ?').all(kind);
    store.close();
    return rows.map(({ data }) => JSON.parse(String(data)) as unknown);
  };
  expect(noted('answer-revealed')).toEqual([expect.objectContaining({ field: 'urgent' })]);

  // He asks back within the case; it waits for her until she answers.
  await his.getByRole('button', { name: 'Rückfrage', exact: true }).click();
  await keys.isOn('Ihre Frage');
  await keys.type('Blinkt die DSL-Lampe?');
  await his.keyboard.press('Control+Enter');
  await expect(his.getByText(/^Wartet auf Kunden seit/)).toBeVisible();
  await page.getByRole('button', { name: 'Fertig' }).click();
  await page
    .getByRole('button', { name: /Gespräch|Chat/ })
    .first()
    .click();
  await expect(bubbles(page).filter({ hasText: 'Blinkt die DSL-Lampe?' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Störung melden/ }).last()).toBeVisible();
  await write(page, 'Ja, sie blinkt rot.');
  await expect(his.getByText(/^Wartet auf Kunden seit/)).toBeHidden();

  // And the case goes on, after he was asked once more.
  await expect(his.locator('[aria-current="step"]')).toContainText('Ursache gesucht');
  await his.getByRole('button', { name: 'Stufe weiter' }).click();
  await his.getByRole('button', { name: 'Ja, Stufe weiter' }).click();
  await expect(his.locator('[aria-current="step"]')).toContainText('Techniker, wenn nötig');
});
