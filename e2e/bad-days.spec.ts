/** The days on which something is not as it should be: nothing is lost, nothing is sent twice, and there is a way to a human. */
import type { Locator, Page } from '@playwright/test';
import { beginChat, bubbles, comeNear, composer, openHelp, ownMessages, panel, phone, searchField, write } from './customer.ts';
import { agentAt } from './people.ts';
import { expect, test } from './test.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ viewport: phone });

const arrived = (page: Page, count: number) =>
  expect(page.locator('[part~="message-own"]:is([data-state="sent"], [data-state="delivered"], [data-state="read"])')).toHaveCount(count);
const closeHelp = (page: Page) => page.getByRole('button', { name: 'Schließen' }).click();

test('the server stops while somebody writes: he is told, writes on, and all of it arrives once', async ({ page, nordlicht: { site, help } }) => {
  const jonas = await agentAt(help);
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await beginChat(page, 'Wann kommt die Abrechnung?');
  await arrived(page, 1);

  await help.stop();
  await write(page, 'Ich ziehe im Januar um.');
  await expect(panel(page).getByText('Die Verbindung ist unterbrochen.')).toBeVisible();
  await expect(ownMessages(page).last()).toHaveAttribute('data-state', 'sending');

  await help.restart();
  await arrived(page, 2);
  await expect(panel(page).getByText('Die Verbindung ist unterbrochen.')).toBeHidden();
  expect(await jonas.messages()).toEqual(['Wann kommt die Abrechnung?', 'Ich ziehe im Januar um.']);
});

test('the server stands still when somebody opens the help: a number to call is there, and with the server comes everything else @all', async ({
  page,
  nordlicht: { site, help },
}) => {
  await page.goto(`${site.url}/strom.html`);
  await comeNear(page);
  await help.stop();
  await openHelp(page);
  await expect(panel(page).getByText('Das dauert länger als sonst. Sprechen Sie gern direkt mit uns.')).toBeVisible();
  await expect(panel(page).getByRole('link', { name: 'Anrufen' })).toHaveAttribute('href', 'tel:+494066969100');
  await panel(page).getByRole('button', { name: 'Chat', exact: true }).click();

  await help.restart();
  // What he pressed meanwhile is not forgotten.
  await expect(composer(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page).getByText('Häufige Anliegen')).toBeVisible();
  await expect(panel(page).getByText('Wir sind hier gerade nicht erreichbar.')).toBeHidden();
});

test('the network goes while somebody writes: what he sends waits for it, and is sent once when it is back', async ({
  page,
  nordlicht: { site, help },
  line,
}) => {
  const jonas = await agentAt(help);
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await beginChat(page, 'Wo ist mein Router?');
  await arrived(page, 1);

  line.down();
  await page.context().setOffline(true);
  await expect(panel(page).getByText('Keine Verbindung.')).toBeVisible();
  await write(page, 'Er sollte gestern kommen.');
  await write(page, 'Die Nummer ist 4711.');
  await expect(panel(page).getByText('Noch nicht gesendet, wartet auf Netz')).toBeVisible();
  await expect(composer(page)).toHaveValue('');

  line.up();
  await page.context().setOffline(false);
  await arrived(page, 3);
  await expect(panel(page).getByText('Keine Verbindung.')).toBeHidden();
  expect(await jonas.messages()).toEqual(['Wo ist mein Router?', 'Er sollte gestern kommen.', 'Die Nummer ist 4711.']);
});

test('the network goes while somebody writes his first message: it stands there, waits, and is sent once when it is back', async ({
  page,
  nordlicht: { site, help },
  line,
}) => {
  const jonas = await agentAt(help);
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await panel(page).getByRole('button', { name: 'Chat', exact: true }).click();
  await composer(page).pressSequentially('Wo ist');
  const came = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.replace(/.*\//, '')));
  await expect.poll(came).toEqual(expect.arrayContaining(['conversation.js', 'lang-talk-de.js', 'sending.js', 'talks.js']));

  line.down();
  await page.context().setOffline(true);
  await composer(page).pressSequentially(' mein Router?');
  await panel(page).getByRole('button', { name: 'Chat beginnen', exact: true }).click();
  await expect(panel(page).getByText('Noch nicht gesendet, wartet auf Netz')).toBeVisible();
  await expect(bubbles(page).filter({ hasText: 'Wo ist mein Router?' })).toHaveCount(1);

  line.up();
  await page.context().setOffline(false);
  await arrived(page, 1);
  expect(await jonas.messages()).toEqual(['Wo ist mein Router?']);
});

test('the network goes while somebody reads: what he writes then, from its first letter, stands there, waits, and is sent once', async ({
  page,
  nordlicht: { site, help },
  line,
}) => {
  const jonas = await agentAt(help);
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await beginChat(page, 'Wo ist mein Router?');
  await arrived(page, 1);
  await jonas.says('Wann sollte er kommen?');
  await expect(bubbles(page)).toHaveCount(2);

  await page.goto(`${site.url}/glasfaser.html`);
  await openHelp(page);
  await panel(page)
    .getByRole('button', { name: /Gespräch mit Jonas Matthiesen/ })
    .click();
  await expect(bubbles(page)).toHaveCount(2);
  const came = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.replace(/.*\//, '')));
  await expect.poll(came).toContain('sending.js');

  line.down();
  await page.context().setOffline(true);
  await write(page, 'Gestern.');
  await expect(panel(page).getByText('Noch nicht gesendet, wartet auf Netz')).toBeVisible();
  await expect(composer(page)).toHaveValue('');

  line.up();
  await page.context().setOffline(false);
  await arrived(page, 2);
  expect(await jonas.messages()).toEqual(['Wo ist mein Router?', 'Wann sollte er kommen?', 'Gestern.']);
});

test('an answer that is lost on its way makes no second message @all', async ({ page, nordlicht: { site, help }, line }) => {
  const jonas = await agentAt(help);
  line.sockets('refused');
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await beginChat(page, 'Ist mein Vertrag verlängert?');
  await arrived(page, 1);
  line.loseNextAnswer(/^POST \S+\/messages /);
  await write(page, 'Er läuft bis Mai.');
  await arrived(page, 2);
  expect(await jonas.messages()).toEqual(['Ist mein Vertrag verlängert?', 'Er läuft bis Mai.']);
});

test('a slow network shows the shape of what comes, and after eight seconds a person @chromium @all', async ({ page, nordlicht: { site } }) => {
  await page.goto(`${site.url}/strom.html`);
  await comeNear(page);
  const wire = await page.context().newCDPSession(page);
  const speed = (bytesPerSecond: number) =>
    wire.send('Network.emulateNetworkConditions', { offline: false, latency: 300, downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond });
  await speed(3_000);
  await openHelp(page);
  await searchField(page).fill('abschlag zu hoch');
  await expect(panel(page).getByText('Wir suchen …')).toBeVisible({ timeout: 30_000 });
  const late = panel(page).getByText('Das dauert länger als sonst. Sprechen Sie gern direkt mit uns.');
  await expect(late).toBeHidden();
  await expect(late).toBeVisible({ timeout: 20_000 });
  await expect(panel(page).getByRole('link', { name: /^Anrufen/ })).toBeVisible();
  await speed(-1);
  await expect(page.getByRole('option', { name: /Warum ist mein Abschlag so hoch/ })).toBeVisible({ timeout: 30_000 });
});

test('answers that come late move nothing away from under a finger', async ({ page, nordlicht: { site } }) => {
  // So wide that each row is one line, in whatever font there is.
  await page.setViewportSize({ width: 480, height: 844 });
  const late = Promise.withResolvers<void>();
  await page.route(/\/api\/v1\/(articles\/index|channels)/, async (route) => {
    if (route.request().method() === 'GET') await late.promise;
    await route.fallback();
  });
  await page.goto(`${site.url}/en/`);
  await openHelp(page);
  const order = panel(page).getByRole('button', { name: 'Where is my order?' });
  const phoneRow = panel(page).getByRole('link', { name: /^Phone/ });
  /** In whole pixels from above; what comes in from the side may still be on its way. */
  const heightOf = async (row: Locator) => {
    await expect(row).toBeVisible();
    return Math.round((await row.boundingBox())?.y ?? NaN);
  };
  const orderBefore = await heightOf(order);
  await panel(page)
    .getByRole('button', { name: /^Talk to us/ })
    .click();
  const phoneBefore = await heightOf(phoneRow);
  late.resolve();
  await expect(panel(page).getByRole('button', { name: /^Book a call back From/ })).toBeVisible();
  expect(await heightOf(phoneRow)).toBe(phoneBefore);
  await panel(page).getByRole('button', { name: 'Back', exact: true }).click();
  await expect(panel(page).getByRole('button', { name: 'All topics' })).toBeVisible();
  expect(await heightOf(order)).toBe(orderBefore);
});

test('where a proxy refuses sockets the conversation goes on over requests @all', async ({ page, nordlicht: { site, help }, line }) => {
  const jonas = await agentAt(help);
  line.sockets('refused');
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await beginChat(page, 'Hören Sie mich?');
  await arrived(page, 1);
  await jonas.says('Laut und deutlich.');
  await expect(bubbles(page)).toHaveText(['Hören Sie mich?', 'Laut und deutlich.']);
  await write(page, 'Sehr gut.');
  await expect.poll(() => jonas.messages()).toEqual(['Hören Sie mich?', 'Laut und deutlich.', 'Sehr gut.']);
  expect(line.socketsAsked).toBeGreaterThan(0);
});

for (const { day, clock, reason, back } of [
  { day: 'on a Saturday evening', clock: '2026-11-21T18:30:00+01:00', reason: undefined, back: 'Montag' },
  { day: 'on a holiday of Schleswig-Holstein', clock: '2026-10-31T10:00:00+01:00', reason: /Reformationstag \(Schleswig-Holstein\)/, back: 'Montag' },
]) {
  test.describe(day, () => {
    test.use({ settings: { env: { LOTSE_CLOCK: clock } } });
    test(`somebody is told why nobody is there and when we are back, and leaves his message ${day} @chromium${reason ? ' @all' : ''}`, async ({
      page,
      nordlicht: { site, help },
    }) => {
      const jonas = await agentAt(help);
      await page.clock.setFixedTime(new Date(clock));
      await page.goto(`${site.url}/strom.html`);
      await openHelp(page);
      await expect(panel(page).getByText(`Wieder da: ${back}, 8 Uhr`)).toBeVisible();
      await panel(page)
        .getByRole('button', { name: /^Mit uns sprechen/ })
        .click();
      await expect(panel(page).getByRole('heading', { name: `Wir sind ${back} ab 8 Uhr wieder da.` })).toBeVisible();
      if (reason) await expect(panel(page).getByText(reason)).toBeVisible();
      await expect(panel(page).getByText('Schreiben Sie uns jetzt. Wir antworten, sobald wir wieder da sind.')).toBeVisible();

      await panel(page)
        .getByRole('button', { name: /^Nachricht schreiben/ })
        .click();
      await composer(page).fill('Bitte rufen Sie mich an.');
      await panel(page)
        .getByRole('textbox', { name: /^E-Mail/ })
        .fill('i.petersen@example.de');
      await panel(page).getByRole('button', { name: 'Nachricht senden' }).click();
      await expect(panel(page).getByRole('heading', { name: 'Ihre Nachricht ist bei uns.' })).toBeVisible();
      expect(await jonas.messages()).toEqual(['Bitte rufen Sie mich an.']);
    });
  });
}

test('a browser that keeps nothing: the customer is told, and his message is sent all the same', async ({ page, nordlicht: { site, help }, complaints }) => {
  const jonas = await agentAt(help);
  await page.addInitScript(() => {
    const full = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    Storage.prototype.setItem = full;
    IDBFactory.prototype.open = full;
  });
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await beginChat(page, 'Hält das hier?');
  await expect(panel(page).getByText('Ihr Browser speichert gerade nichts.')).toBeVisible();
  await arrived(page, 1);
  await jonas.says('Ja.');
  await expect(bubbles(page)).toHaveText(['Hält das hier?', 'Ja.']);
  expect(complaints).toEqual([]);
});

test('a company that lets nothing be stored: nothing is, and the chat works @all', async ({ page, nordlicht: { site, help } }) => {
  const jonas = await agentAt(help);
  site.change = (html) => html.replace('/lotse.js"', '/lotse.js" data-storage="none"');
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await searchField(page).fill('abschlag');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.getByRole('button', { name: 'Zurück' }).click();
  await beginChat(page, 'Wie hoch ist mein Abschlag?');
  await arrived(page, 1);
  await jonas.says('89 Euro.');
  await expect(bubbles(page)).toHaveText(['Wie hoch ist mein Abschlag?', '89 Euro.']);
  const stored = await page.evaluate(async () => [
    Object.keys(localStorage),
    Object.keys(sessionStorage),
    (await indexedDB.databases()).map(({ name }) => name),
    document.cookie,
  ]);
  expect(stored).toEqual([[], [], [], '']);
});

test('a second tab goes on with the conversation of the first, and both see the answer', async ({ page, context, nordlicht: { site, help } }) => {
  const jonas = await agentAt(help);
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await beginChat(page, 'Gilt der Bonus noch?');
  await arrived(page, 1);

  const second = await context.newPage();
  await second.setViewportSize(phone);
  await second.goto(`${site.url}/shop.html`);
  await openHelp(second);
  await second.getByRole('button', { name: 'Gespräch fortsetzen' }).first().click();
  await expect(bubbles(second)).toHaveText(['Gilt der Bonus noch?']);
  await jonas.says('Bis Ende des Monats.');
  for (const tab of [page, second]) await expect(bubbles(tab)).toHaveText(['Gilt der Bonus noch?', 'Bis Ende des Monats.']);
  await write(second, 'Danke.');
  await expect(bubbles(page)).toHaveText(['Gilt der Bonus noch?', 'Bis Ende des Monats.', 'Danke.']);
  expect(await jonas.messages()).toEqual(['Gilt der Bonus noch?', 'Bis Ende des Monats.', 'Danke.']);
});

test('who reloads in the middle of a sentence finds it again, before the chat and in it', async ({ page, nordlicht: { site } }) => {
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await page.getByRole('button', { name: 'Chat', exact: true }).click();
  // As fast as anybody types.
  await composer(page).pressSequentially('Ich wollte fragen, ob', { delay: 20 });
  await page.reload();
  await openHelp(page);
  await page.getByRole('button', { name: 'Chat', exact: true }).click();
  await expect(composer(page)).toHaveValue('Ich wollte fragen, ob');
  await page.getByRole('button', { name: 'Chat beginnen' }).click();
  await arrived(page, 1);

  await composer(page).fill('der Zähler schon');
  await page.reload();
  await openHelp(page);
  await page.getByRole('button', { name: 'Gespräch fortsetzen' }).first().click();
  await expect(composer(page)).toHaveValue('der Zähler schon');
  await expect(bubbles(page)).toHaveText(['Ich wollte fragen, ob']);
});

test('a company without a chat shows none, and still a way to a human on every screen @chromium @all', async ({ page, nordlicht: { site } }) => {
  await page.route('**/api/v1/sessions', async (route) => {
    const response = await route.fetch();
    const session = (await response.json()) as { readonly offers: readonly string[] };
    await route.fulfill({ response, json: { ...session, offers: session.offers.filter((offer) => !/conversation|watch/.test(offer)) } });
  });
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await expect(panel(page).getByText('Häufige Anliegen')).toBeVisible();
  await expect(panel(page).getByRole('button', { name: 'Chat', exact: true })).toHaveCount(0);
  await expect(panel(page).getByRole('link', { name: 'Anrufen' })).toBeVisible();
  await searchField(page).fill('xylofon quasar');
  await expect(panel(page).getByText('Dazu haben wir keine sichere Antwort.').first()).toBeVisible();
  await expect(panel(page).getByRole('link', { name: /^Anrufen/ })).toBeVisible();
  await searchField(page).fill('abschlag zu hoch');
  await page.getByRole('option', { name: /Warum ist mein Abschlag so hoch/ }).click();
  await page.getByRole('button', { name: 'Nein' }).click();
  await page.getByRole('button', { name: 'Jemanden fragen' }).click();
  await expect(panel(page).getByRole('heading', { name: 'Mit uns sprechen' })).toBeVisible();
  await expect(panel(page).getByRole('link', { name: /^E-Mail/ })).toHaveAttribute('href', 'mailto:hilfe@nordlicht.example');
  await closeHelp(page);
  await expect(panel(page)).toBeHidden();
});

test('what may help is offered to whoever wrote before the file that offers it was there @chromium @all', async ({ page, nordlicht: { site } }) => {
  const slow = Promise.withResolvers<void>();
  await page.route(/\/around\.js$/, async (route) => {
    await slow.promise;
    await route.continue();
  });
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await panel(page).getByRole('button', { name: 'Chat', exact: true }).click();
  await composer(page).fill('Guten Tag');
  await panel(page).getByRole('button', { name: 'Chat beginnen', exact: true }).click();
  await expect(bubbles(page)).toHaveCount(1);
  await composer(page).pressSequentially('Wenn sich der Glasfaser-Termin verschiebt');

  slow.resolve();
  await expect(panel(page).getByRole('button', { name: /Glasfaser-Termin/ })).toBeVisible();
});
