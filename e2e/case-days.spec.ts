/** What is under way: told before anybody asks, to whom it belongs and to nobody else, and taken along to a human. */
import type { Browser, Page } from '@playwright/test';
import type { KeptMail } from '../packages/server/src/mails/transport.ts';
import { composer, launcher, openHelp, panel, phone, signInAsMaria } from './customer.ts';
import { startServer, type ServerProcess } from './server-process.ts';
import type { Site } from './site.ts';
import { expect, signIn, test } from './test.ts';

test.use({ viewport: phone });
test.describe.configure({ mode: 'parallel' });

const friday = '2026-11-20T10:00:00+01:00';

const field = (page: Page, name: string | RegExp) => panel(page).getByRole('textbox', { name });
const press = (page: Page, name: string | RegExp) => panel(page).getByRole('button', { name }).click();
const lotse = (page: Page, command: string, target?: string) =>
  page.evaluate(([name, to]) => (globalThis as unknown as { lotse(...call: readonly unknown[]): Promise<unknown> }).lotse(name, to), [
    command,
    target,
  ] as const);
/** The promise in force, as somebody reads it. */
const promise = (page: Page) => panel(page).locator('[part="promise"]');
const current = (page: Page) => panel(page).locator('[aria-current="step"]');

const mailsTo = async (help: ServerProcess, address: string): Promise<readonly KeptMail[]> =>
  ((await (await fetch(new URL('dev/mails', help.site))).json()) as { mails: readonly KeptMail[] }).mails.filter(({ to }) => to === address);
const mailTo = async (help: ServerProcess, address: string, says: RegExp): Promise<KeptMail> => {
  let found: KeptMail | undefined;
  await expect
    .poll(async () => (found = (await mailsTo(help, address)).find(({ subject, text }) => says.test(`${subject}\n${text}`))), { timeout: 20_000 })
    .toBeTruthy();
  return found!;
};

/** The same server, at another time. */
const laterAt = async (help: ServerProcess, origin: string, clock: string): Promise<ServerProcess> => {
  await help.stop();
  return startServer({ env: { LOTSE_DATA: help.dataFolder, PORT: String(help.port), LOTSE_ORIGINS: origin, LOTSE_CLOCK: clock, LOTSE_LIMITS: 'off' } });
};

/** Somebody who is not signed in, with number, postcode and the code from his mail. */
const openAsGuest = async (page: Page, help: ServerProcess, reference: string, postalCode: string, email: string) => {
  await lotse(page, 'trackCase', reference);
  await field(page, 'Ihre Postleitzahl').fill(postalCode);
  await page.keyboard.press('Enter');
  await press(page, 'Code schicken');
  const { subject } = await mailTo(help, email, /^\d{6} ist Ihr Code/);
  await field(page, 'Code').fill(subject.slice(0, 6));
  await page.keyboard.press('Enter');
};

const signedIn = async (page: Page, site: Site): Promise<void> => {
  await signInAsMaria(page, site);
  await openHelp(page);
};
const atDesk = async (browser: Browser, help: ServerProcess): Promise<Page> => {
  const page = await (await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin', viewport: { width: 1440, height: 900 } })).newPage();
  await page.clock.setFixedTime(friday);
  await signIn(page, help);
  return page;
};

test('a parcel in two parts of which one is late: told before the old day has come, and by mail when it comes earlier after all', async ({
  browser,
  page,
  nordlicht: { site, help },
}) => {
  test.setTimeout(120_000);
  await page.clock.setFixedTime(friday);
  await page.goto(`${site.url}/shop.html`);
  await openHelp(page);
  await openAsGuest(page, help, 'NL-5QD-83X', '25813', 'maria.petersen@kunde.example');

  // On Friday she reads that what was promised for Monday comes on the Friday after, and why; one of the two parts is there.
  await expect(promise(page)).toContainText('Fr, 27. November');
  await expect(panel(page).getByText('Bisher Mo, 23. November').first()).toBeVisible();
  await expect(
    panel(page)
      .getByText(/Der Hersteller hat unserem Lager zu wenige geliefert/)
      .first(),
  ).toBeVisible();
  await expect(promise(page)).toContainText('1 von 2 Teilen');

  // She asked for news when she ordered; the address is hers, since the code went there.
  await expect(panel(page).getByText('Sie bekommen bei Änderungen eine E-Mail.')).toBeVisible();

  // The following Wednesday the carrier is faster: one mail says so, and its link opens the case wherever she reads it.
  await using later = await laterAt(help, site.url, '2026-11-25T16:15:00+01:00');
  const told = await mailTo(later, 'maria.petersen@kunde.example', /26\. November/);
  expect(told.text).toContain('27. November');
  expect(told.text).toContain('Auf der Tour nach Husum');
  const elsewhere = await (await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin', viewport: phone })).newPage();
  await elsewhere.clock.setFixedTime('2026-11-25T16:20:00+01:00');
  await elsewhere.goto(`${site.url}/index.html${/#lotse-case=[\w-]+/.exec(told.text)![0]}`);
  await expect(promise(elsewhere)).toContainText('Do, 26. November');
  await expect(promise(elsewhere)).toContainText(/10\s+bis\s+14\s+Uhr/);
  await expect(panel(elsewhere).getByText('Bisher Fr, 27. November').first()).toBeVisible();
  expect(elsewhere.url()).not.toContain('lotse-case');
});

test('the previous provider moves the switch-on: her list and her case say the new day, the old one, and whose turn it is; what changes later stands at the closed launcher', async ({
  page,
  nordlicht: { site, help },
}) => {
  await page.clock.setFixedTime(friday);
  await signedIn(page, site);
  await press(page, /^Alle \d/);
  const line = panel(page).getByRole('button', { name: /^Glasfaser 300/ });
  await expect(line).toContainText('2. Dezember');
  await line.click();
  await expect(promise(page)).toContainText('Neuer Termin für die Anschaltung');
  await expect(promise(page)).toContainText('Mi, 2. Dezember');
  await expect(panel(page).getByText('Bisher Di, 24. November').first()).toBeVisible();
  await expect(
    panel(page)
      .getByText(/Ihr alter Anbieter/)
      .first(),
  ).toBeVisible();
  await expect(current(page)).toContainText(/Anbieter ist dran/);

  // On Tuesday it goes faster than feared. The panel is closed.
  await panel(page).getByRole('button', { name: 'Schließen' }).click();
  await page.clock.setFixedTime('2026-11-24T11:20:00+01:00');
  await using later = await laterAt(help, site.url, '2026-11-24T11:20:00+01:00');
  await expect(page.getByText('Mo, 30. November').first()).toBeVisible({ timeout: 40_000 });
  await expect(launcher(page)).toHaveAccessibleName(/Neuigkeit/);
  await page.getByRole('button', { name: /Grund ansehen/ }).click();
  await expect(promise(page)).toContainText('Mo, 30. November');
  await panel(page).getByRole('button', { name: 'Schließen' }).click();
  await expect(launcher(page)).not.toHaveAccessibleName(/Glasfaser/);
  // What a log keeps is not whose it is.
  expect(later.log()).not.toMatch(/Petersen|Glasfaser 300/);
});

test('a meter reading that is sent becomes a case; an agent moves its stages while the customer looks on', async ({
  browser,
  page,
  nordlicht: { site, help },
}) => {
  test.setTimeout(120_000);
  const his = await atDesk(browser, help);
  await page.clock.setFixedTime(friday);
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await press(page, 'Zählerstand melden');
  const goOn = () => press(page, /^Weiter$/);
  await panel(page).getByRole('radio', { name: 'Strom' }).check();
  await field(page, 'Zählernummer').fill('1 EMH00 4182 0937');
  await goOn();
  await field(page, 'Zählerstand').fill('14820');
  for (const [name, text] of [
    ['Tag', '20'],
    ['Monat', '11'],
    ['Jahr', '2026'],
  ] as const)
    await field(page, name).fill(text);
  await goOn();
  await panel(page).getByRole('heading', { name: 'Möchten Sie ein Foto mitschicken?' }).waitFor();
  await goOn();
  await field(page, 'E-Mail-Adresse').fill('ines@kunde.example');
  await goOn();
  await press(page, 'Zählerstand melden');
  await panel(page).getByRole('heading', { name: 'Ihr Zählerstand ist gemeldet.' }).waitFor();

  // The receipt leads to what has come of it, without a number and without a code: it is hers.
  const reference = (await panel(page).locator('.reference strong').textContent()) ?? '';
  await press(page, 'Zum Vorgang');
  await expect(current(page)).toContainText('Geprüft und übernommen');

  await his.goto(`${help.desk}#cases`);
  await his.getByRole('textbox', { name: 'Nummer, Name oder E-Mail' }).or(his.getByRole('searchbox')).first().fill(reference);
  await his
    .getByRole('link', { name: new RegExp(reference) })
    .or(his.getByRole('button', { name: new RegExp(reference) }))
    .first()
    .click();
  await his.getByRole('button', { name: 'Stufe weiter' }).click();
  await his.getByRole('button', { name: 'Ja, Stufe weiter' }).click();
  await expect(current(page)).toContainText('Steht auf der nächsten Rechnung', { timeout: 2_000 });
});

test('a guest with the wrong postcode learns nothing: the same words as for a number that nobody has, and what he typed stays', async ({
  page,
  nordlicht: { site },
}) => {
  await page.clock.setFixedTime(friday);
  await page.goto(`${site.url}/bestellung.html`);
  await openHelp(page);
  const answers: unknown[] = [];
  page.on('response', async (response) => {
    if (response.url().includes('/look')) answers.push([response.status(), await response.json()]);
  });
  const words: (string | null)[] = [];
  for (const reference of ['NL-5QD-83X', 'NL-999-999']) {
    await lotse(page, 'trackCase', reference);
    await field(page, 'Ihre Postleitzahl').fill('10115');
    await page.keyboard.press('Enter');
    const said = panel(page).getByRole('alert').first();
    await expect(said).toContainText('Dazu finden wir nichts.');
    words.push(await said.textContent());
    await expect(field(page, 'Ihre Postleitzahl')).toHaveValue('10115');
    await expect(field(page, 'Bestell- oder Vorgangsnummer')).toHaveValue(reference);
    await expect(panel(page).getByRole('button', { name: /^Mit uns sprechen/ })).toBeVisible();
  }
  await expect.poll(() => answers.length).toBeGreaterThan(3);
  expect(words[0]).toBe(words[1]);
  expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
});

test('a server that is down never reads as "not found": it says that we cannot look just now, and leads on when it is back', async ({
  page,
  line,
  nordlicht: { site },
}) => {
  test.setTimeout(90_000);
  await page.clock.setFixedTime(friday);
  await page.goto(`${site.url}/shop.html`);
  await openHelp(page);
  await lotse(page, 'trackCase', 'NL-5QD-83X');
  await field(page, 'Ihre Postleitzahl').fill('25813');
  line.down();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByText('Wir können gerade nicht nachsehen.').first()).toBeVisible({ timeout: 30_000 });
  await expect(panel(page).getByText('Dazu finden wir nichts')).toHaveCount(0);
  await expect(field(page, 'Ihre Postleitzahl')).toHaveValue('25813');
  line.up();
  await press(page, /Noch einmal|Jetzt noch einmal|Stand anzeigen/);
  await expect(panel(page).getByRole('heading', { name: 'In Arbeit' })).toBeVisible({ timeout: 30_000 });
});

test('a customer asks a human about her case: he has it on his screen without a question, moves its promise, and she reads it within a second', async ({
  browser,
  page,
  nordlicht: { site, help },
}) => {
  test.setTimeout(120_000);
  const his = await atDesk(browser, help);
  await page.clock.setFixedTime(friday);
  await signedIn(page, site);
  await press(page, /^Alle \d/);
  await press(page, /^Glasfaser 300/);
  await press(page, /Dazu etwas fragen/);
  await expect(panel(page).getByText('Ihr Vorgang V-7GF-2BA: Glasfaser 300')).toBeVisible();
  await press(page, /^Chat/);
  await composer(page).fill('Geht es nicht früher?');
  await press(page, 'Chat beginnen');
  await page.getByRole('log').waitFor();

  await expect(his.getByRole('link', { name: /Wartend 1/ })).toBeVisible();
  await his.keyboard.press('g');
  await expect(his.getByRole('button', { name: 'Vorgang angesehen: Glasfaser 300' })).toBeVisible();
  await his.getByRole('button', { name: 'Vorgang angesehen: Glasfaser 300' }).click();
  await expect(his.getByRole('heading', { name: 'Glasfaser 300' }).first()).toBeVisible();
  await his.getByRole('button', { name: 'Zusage ändern' }).click();
  await his.getByLabel('Von', { exact: true }).fill('2026-11-27');
  await his.getByLabel('Grund', { exact: true }).selectOption('Vorheriger Anbieter');
  await his.getByLabel(/^Grund in Worten/).fill('Die Freigabe kam heute.');
  await expect(his.getByRole('region', { name: 'Das liest der Kunde' })).toContainText('Fr, 27. November');
  await his.getByRole('dialog').getByRole('button', { name: 'Zusage ändern' }).click();

  // She goes back to her case, and it says so.
  await lotse(page, 'trackCase', 'V-7GF-2BA');
  await expect(promise(page)).toContainText('Fr, 27. November', { timeout: 2_000 });
  await expect(panel(page).getByText('Bisher Mi, 2. Dezember').first()).toBeVisible();
  await expect(panel(page).getByText('Die Freigabe kam heute.').first()).toBeVisible();
});

test('the answer of a case stands there before all that belongs to it, and whoever reads it is not moved', async ({ page, nordlicht: { site } }) => {
  await page.clock.setFixedTime(friday);
  const slow = Promise.withResolvers<void>();
  await page.route(/\/case\.js$/, async (route) => {
    await slow.promise;
    await route.continue();
  });
  await signedIn(page, site);
  await lotse(page, 'trackCase', 'V-7GF-2BA');
  const answer = promise(page).getByRole('heading');
  await expect(answer).toBeFocused();
  await expect(panel(page).getByRole('heading', { name: 'Glasfaser 300' })).toBeVisible();
  await expect(current(page)).toHaveCount(0);
  // Not how wide: some browsers draw a bar beside what has grown longer than the panel.
  const place = async () => {
    const { x, y } = (await answer.boundingBox())!;
    return { x, y };
  };
  const before = await place();

  slow.resolve();
  await expect(current(page)).toBeVisible();
  await expect(answer).toBeFocused();
  expect(await place()).toEqual(before);
});
