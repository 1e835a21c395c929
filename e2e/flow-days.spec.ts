/** Changes that customers make themselves: with a bad line, a slip of the finger, second thoughts, and on another device. */
import type { Page } from '@playwright/test';
import type { KeptMail } from '../packages/server/src/mails/transport.ts';
import { openHelp, panel, phone, searchField, signInAsMaria } from './customer.ts';
import type { ServerProcess } from './server-process.ts';
import { expect, listen, test } from './test.ts';

test.use({ viewport: phone });
test.describe.configure({ mode: 'parallel' });

const form = (page: Page) => panel(page).locator('lotse-flow');
const heading = (page: Page, name: string | RegExp) => panel(page).getByRole('heading', { name });
const goOn = (page: Page) => panel(page).getByRole('button', { name: 'Weiter', exact: true }).click();
const choose = (page: Page, name: string | RegExp) => form(page).getByLabel(name).check();
const fill = (page: Page, name: string | RegExp, text: string) => form(page).getByLabel(name).fill(text);
const day = async (page: Page, [day, month, year]: readonly [string, string, string]) => {
  await fill(page, 'Tag', day);
  await fill(page, 'Monat', month);
  await fill(page, 'Jahr', year);
};
const openFlow = async (page: Page, name: string) => {
  await openHelp(page);
  await panel(page).getByRole('button', { name, exact: true }).click();
};
const mailsOf = async (help: ServerProcess): Promise<readonly KeptMail[]> =>
  ((await (await fetch(new URL('dev/mails', help.site))).json()) as { mails: readonly KeptMail[] }).mails;
const mailsTo = async (help: ServerProcess, address: string) => (await mailsOf(help)).filter(({ to }) => to === address);
/** Everything a move needs, up to its review. */
const moveToReview = async (page: Page, email: string): Promise<void> => {
  await expect(heading(page, 'Welche Verträge haben Sie bei uns?')).toBeFocused();
  await fill(page, 'Ihre Kundennummer', '20 417 883');
  await choose(page, 'Glasfaser');
  await goOn(page);
  await choose(page, /^Mitnehmen/);
  await goOn(page);
  await expect(heading(page, 'Wann ziehen Sie aus?')).toBeFocused();
  await day(page, ['30', '11', '2026']);
  await goOn(page);
  await fill(page, 'Postleitzahl', '25813');
  await fill(page, 'Ort', 'Husum');
  await fill(page, 'Straße und Hausnummer', 'Deichweg 4');
  await goOn(page);
  await expect(heading(page, 'Wann ziehen Sie ein?')).toBeFocused();
  await day(page, ['1', '12', '2026']);
  await goOn(page);
  await goOn(page);
  await fill(page, 'E-Mail-Adresse', email);
  await goOn(page);
  await expect(heading(page, 'Stimmt alles so?')).toBeFocused();
};
const reference = (page: Page) => panel(page).locator('[part="receipt"] .reference strong');

test('moving house on a phone whose connection is lost at the last step: one submission, one receipt, also after a reload', async ({
  page,
  nordlicht: { site, help },
}) => {
  await page.clock.setFixedTime('2026-11-20T10:00:00+01:00');
  await page.goto(`${site.url}/kontakt.html`);
  await openFlow(page, 'Umzug melden');
  await moveToReview(page, 'ines@kunde.example');
  const asked: string[] = [];
  page.on('request', (request) => void (request.url().includes('/submissions') && asked.push(request.method())));
  // It arrives, and the answer is lost: in the page, because Firefox gives no body to whoever catches a request on its way.
  await page.evaluate(() => {
    const send = window.fetch;
    window.fetch = async (...asked) => {
      const answer = await send(...asked);
      if (!answer.url.endsWith('/submissions')) return answer;
      window.fetch = send;
      throw new TypeError('The connection was reset.');
    };
  });
  await panel(page).getByRole('button', { name: 'Umzug verbindlich melden' }).click();
  await expect(heading(page, 'Ihr Umzug ist gemeldet.')).toBeFocused({ timeout: 20_000 });
  expect(asked.filter((method) => method !== 'OPTIONS')).toEqual(['POST', 'GET']);
  const number = await reference(page).innerText();
  expect(number).toMatch(/^[2-9A-HJ-NP-Z-]+$/);
  await expect
    .poll(async () => (await mailsTo(help, 'ines@kunde.example')).map(({ subject }) => subject), { timeout: 15_000 })
    .toEqual([`Eingangsbestätigung: Umzug melden (${number})`]);
  await page.reload();
  await openFlow(page, 'Umzug melden');
  await expect(reference(page)).toHaveText(number);
  expect(await mailsTo(help, 'ines@kunde.example')).toHaveLength(1);
});

test('bank details with a slip in the number: said what is wrong, nothing lost, and changed only with the code from the contact on file', async ({
  page,
  nordlicht: { site, help },
}) => {
  await signInAsMaria(page, site);
  await page.getByRole('button', { name: 'Bankverbindung ändern' }).click();
  await fill(page, 'IBAN', 'DE89 3704 0044 0532 0103 00');
  await choose(page, /^Mir, allein/);
  await goOn(page);
  await expect(panel(page).locator('#summary')).toBeFocused();
  await expect(
    panel(page)
      .getByText(/Zahlendreher|vergleichen/i)
      .first(),
  ).toBeVisible();
  await expect(form(page).getByLabel('IBAN')).toHaveValue('DE89 3704 0044 0532 0103 00');
  await fill(page, 'IBAN', 'DE89 3704 0044 0532 0130 00');
  await goOn(page);
  await choose(page, 'Auszahlung von Guthaben');
  await goOn(page);
  await expect(heading(page, 'Stimmt alles so?')).toBeFocused();
  // What is sensitive is not read out by whoever looks over a shoulder.
  await expect(panel(page).getByText('0130 00')).toHaveCount(0);
  await panel(page).getByRole('button', { name: 'Bankverbindung ändern' }).click();
  await expect(heading(page, 'Wir haben Ihnen einen Code geschickt.')).toBeFocused();
  const code = async () =>
    /^(\d{6}) ist Ihr Code/.exec((await mailsOf(help)).map(({ subject }) => subject).findLast((subject) => subject.endsWith(' ist Ihr Code')) ?? '')?.[1];
  await expect.poll(code, { timeout: 15_000 }).toBeDefined();
  const right = (await code()) ?? '';
  await fill(page, 'Code', right === '000000' ? '111111' : '000000');
  await panel(page).getByRole('button', { name: 'Bankverbindung ändern' }).click();
  await expect(panel(page).getByText(/^Das ist nicht der Code/)).toBeVisible();
  await fill(page, 'Code', right);
  await panel(page).getByRole('button', { name: 'Bankverbindung ändern' }).click();
  await expect(heading(page, 'Ihre neue Bankverbindung ist eingegangen.')).toBeFocused();
  await expect.poll(async () => (await mailsOf(help)).filter(({ subject }) => subject.startsWith('Zu Ihrer Sicherheit')).length, { timeout: 15_000 }).toBe(1);
});

test('an early answer changed and changed back: what came later is still there; the way back of the phone leads through it', async ({
  page,
  nordlicht: { site },
}) => {
  await page.clock.setFixedTime('2026-11-20T10:00:00+01:00');
  await page.goto(`${site.url}/index.html`);
  await page.goto(`${site.url}/strom.html`);
  await openFlow(page, 'Umzug melden');
  await moveToReview(page, 'ines@kunde.example');
  const change = (name: RegExp) => panel(page).getByRole('button', { name }).click();
  await change(/^Ändern ?: Was soll/);
  await choose(page, /^Zum Auszug beenden/);
  await goOn(page);
  await expect(heading(page, 'Stimmt alles so?')).toBeFocused();
  await expect(panel(page).getByText('Tag der Schlüsselübergabe')).toHaveCount(0);
  await change(/^Ändern ?: Was soll/);
  await choose(page, /^Mitnehmen/);
  await goOn(page);
  await expect(heading(page, 'Stimmt alles so?')).toBeFocused();
  await expect(panel(page).getByText('1. Dezember 2026')).toBeVisible();

  // Six steps were taken, the last of them over the new address: the way back ends where the help was opened.
  const address = page.url();
  for (const question of ['Wie erreichen wir Sie?', 'Wer zieht nach Ihnen ein?', 'Wann ziehen Sie ein?', 'Wie lautet Ihre neue Anschrift?']) {
    await page.goBack();
    await expect(heading(page, question)).toBeFocused();
  }
  await expect(form(page).getByLabel('Ort')).toHaveValue('Husum');
  for (const question of ['Wann ziehen Sie aus?', 'Was soll mit den Verträgen geschehen?', 'Welche Verträge haben Sie bei uns?']) {
    await page.goBack();
    await expect(heading(page, question)).toBeFocused();
  }
  await page.goBack();
  await expect(heading(page, /Wie können wir helfen/)).toBeVisible();
  await page.goBack();
  await expect(panel(page)).toBeHidden();
  expect(page.url()).toBe(address);
  await page.goBack();
  expect(page.url()).toContain('/index.html');
});

test('begun on the phone, the link mailed home, and gone on with there in a fresh browser @chromium', async ({
  page,
  browser,
  nordlicht: { site, help },
  complaints,
}) => {
  await page.goto(`${site.url}/strom.html`);
  await openFlow(page, 'Umzug melden');
  await fill(page, 'Ihre Kundennummer', '20 417 883');
  await choose(page, 'Strom');
  await goOn(page);
  await panel(page).getByRole('button', { name: 'Auf einem anderen Gerät weitermachen' }).click();
  await expect(form(page).getByLabel('Auf einem anderen Gerät weitermachen')).toBeFocused();
  await panel(page).getByRole('button', { name: 'Link schicken' }).click();
  await expect(panel(page).getByRole('alert').first()).toBeVisible();
  await fill(page, 'Den Link per E-Mail an', 'ines@kunde.example');
  await form(page).getByLabel('Den Link per E-Mail an').press('Enter');
  await expect(panel(page).getByText('Der Link ist unterwegs an ines@kunde.example.')).toBeVisible();
  // What he still types on the phone is there too.
  await choose(page, /^Zum Auszug beenden/);
  await goOn(page);
  await expect(heading(page, 'Wann ziehen Sie aus?')).toBeFocused();
  await expect.poll(async () => (await mailsTo(help, 'ines@kunde.example')).length, { timeout: 15_000 }).toBe(1);
  const [mail] = await mailsTo(help, 'ines@kunde.example');
  const link = /https?:\S+#lotse-draft=\S+/.exec(mail?.text ?? '')?.[0] ?? '';

  const home = await browser.newContext();
  const desktop = await home.newPage();
  listen(desktop, complaints);
  await desktop.goto(link.replace(/^https?:\/\/[^/]+/, site.url));
  await expect(heading(desktop, 'Wann ziehen Sie aus?')).toBeVisible();
  expect(desktop.url()).not.toContain('lotse-draft');
  // The link goes on following him here too.
  const followed = desktop.waitForResponse((answer) => answer.url().endsWith('/drafts') && answer.ok());
  await desktop.goBack();
  await expect(form(desktop).getByLabel(/^Zum Auszug beenden/)).toBeChecked();
  await followed;
  await home.close();

  const late = await browser.newContext();
  const lost = await late.newPage();
  await lost.goto(`${site.url}/strom.html#lotse-draft=${'x'.repeat(43)}`);
  await expect(panel(lost).getByText('Dieser Link gilt nicht mehr.')).toBeVisible();
  await expect(panel(lost).getByRole('button', { name: 'Chat', exact: true })).toBeVisible();
  // The right one, pressed while this page is open.
  await lost.evaluate((hash) => void (location.hash = hash), new URL(link).hash);
  await expect(form(lost).getByLabel(/^Zum Auszug beenden/)).toBeChecked();
  expect(lost.url()).not.toContain('lotse-draft');
  await late.close();
});

test('what settles the matter stands first in the search, by keyboard, and below the article about it @all', async ({ page, nordlicht: { site } }) => {
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await searchField(page).fill('umzug');
  const options = panel(page).getByRole('option');
  await expect(options.first()).toHaveText(/^Umzug melden\s*Gleich hier erledigen$/);
  await searchField(page).press('ArrowDown');
  await searchField(page).press('Enter');
  await expect(heading(page, 'Welche Verträge haben Sie bei uns?')).toBeFocused();
  await panel(page).getByRole('button', { name: 'Zurück' }).click();
  await options.filter({ hasText: 'Wie melde ich meinen Umzug?' }).click();
  await panel(page).getByRole('button', { name: 'Gleich hier erledigen' }).click();
  await expect(heading(page, 'Welche Verträge haben Sie bei uns?')).toBeFocused();
});

test('who has signed in is asked for nothing that is known of her', async ({ page, nordlicht: { site } }) => {
  await signInAsMaria(page, site);
  await page.evaluate(() => window.lotse('open', { flow: 'bill-copy' }));
  await expect(heading(page, 'Was brauchen Sie?')).toBeFocused();
  const number = form(page).getByRole('group', { name: 'Ihre Kundennummer' });
  await expect(number).toContainText('2100471');
  await expect(number.getByRole('textbox')).toHaveCount(0);
  await choose(page, 'Bescheinigung für das Amt');
  await goOn(page);
  await goOn(page);
  await expect(heading(page, 'Stimmt alles so?')).toBeFocused();
  await panel(page).getByRole('button', { name: 'Unterlagen anfordern', exact: true }).click();
  await expect(heading(page, 'Ihre Anforderung ist eingegangen.')).toBeFocused();
});

test('an appointment is chosen from what is free, and taken', async ({ page, nordlicht: { site, help } }) => {
  await page.clock.setFixedTime('2026-11-20T10:00:00+01:00');
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await page.evaluate(() => void (window as unknown as { lotse: (...args: unknown[]) => unknown }).lotse('startFlow', 'meet-us'));
  await form(page).getByRole('textbox').first().fill('Wallbox');
  await goOn(page);
  await choose(page, /^Am Telefon|^Telefon/);
  await goOn(page);
  const first = form(page).getByRole('radio').first();
  await expect(first).toHaveAccessibleName(/Montag, 23\. November/);
  await first.check();
  await goOn(page);
  await fill(page, /Name/, 'Ines Petersen');
  await fill(page, /Telefon/, '0171 3920014');
  await fill(page, /E-Mail/, 'ines@kunde.example');
  await goOn(page);
  await expect(heading(page, 'Stimmt alles so?')).toBeFocused();
  await expect(form(page).getByText(/23\. November 2026/)).toBeVisible();
  await panel(page).locator('#go-on').click();
  await expect(reference(page)).toBeVisible();
  await expect.poll(async () => (await mailsTo(help, 'ines@kunde.example')).length, { timeout: 15_000 }).toBe(1);
});
