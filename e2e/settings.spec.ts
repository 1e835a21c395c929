/** The day something breaks: an admin tells every customer and closes early, and who no longer works here is out at once. */
import { testAgent } from './server-process.ts';
import { expect, listen, signIn, test } from './test.ts';

const wiebke = { mail: 'wiebke.carstens@nordlicht.example', password: 'only for tests 2' };

// A Monday at ten.
test.use({ settings: { agents: [testAgent, wiebke], env: { LOTSE_CLOCK: '2026-11-23T10:00:00+01:00' } } });

test('a notice and an early end reach a customer who has the help open, and a colleague who was let go is out @all', async ({
  page,
  browser,
  nordlicht: { site, help },
  complaints,
}) => {
  test.setTimeout(120_000);
  // A customer looks for something and leaves the window open; he talks to nobody yet.
  await page.goto(`${site.url}/strom.html`);
  await page.getByRole('button', { name: 'Hilfe' }).click();
  await expect(page.getByRole('button', { name: /^Chat/ }).first()).toBeVisible();

  const office = await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin', viewport: { width: 1440, height: 900 } });
  const desk = await office.newPage();
  listen(desk, complaints);
  await signIn(desk, help);
  const other = await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin' });
  const colleague = await other.newPage();
  await colleague.goto(`${help.site}desk`);
  await colleague.getByLabel('E-Mail-Adresse').fill(wiebke.mail);
  await colleague.getByLabel('Passwort').fill(wiebke.password);
  await colleague.getByRole('button', { name: 'Anmelden' }).click();
  await expect(colleague.getByRole('heading', { name: 'Posteingang' })).toBeVisible();

  // The admin says what does not work.
  await desk.getByRole('link', { name: 'Einstellungen' }).click();
  await desk.getByRole('button', { name: 'Meldung schreiben' }).click();
  await desk.getByRole('textbox', { name: 'Text (Deutsch)' }).fill('Das Glasfasernetz ist in Husum ausgefallen. Unsere Leute sind vor Ort.');
  await desk.getByRole('button', { name: 'Veröffentlichen' }).click();
  await expect(desk.getByText('Wird gezeigt')).toBeVisible();
  await expect(page.getByText('Das Glasfasernetz ist in Husum ausgefallen.')).toBeVisible({ timeout: 30_000 });

  // And closes early today: the chat is shut for the customer, with the reason.
  await desk.getByRole('link', { name: 'Öffnungszeiten' }).click();
  await desk.getByRole('button', { name: 'Heute andere Zeiten' }).click();
  await desk.getByLabel('Geöffnet, bis').fill('09:30');
  await desk.getByRole('textbox', { name: /^Grund.*Deutsch/ }).fill('Alle sind im Einsatz');
  await desk.getByRole('form', { name: 'Ein einzelner Tag' }).getByRole('button', { name: 'Speichern' }).click();
  await expect(desk.getByText('08:00-09:30')).toBeVisible();
  await expect(page.getByText(/Wieder da/).first()).toBeVisible({ timeout: 30_000 });

  // He has read it and puts it away; the next page does not show it again.
  await page.getByRole('button', { name: 'Meldung ausblenden' }).click();
  await expect(page.getByText('Das Glasfasernetz ist in Husum ausgefallen.')).toHaveCount(0);
  await page.goto(`${site.url}/kontakt.html`);
  await page.getByRole('button', { name: 'Hilfe' }).click();
  await page.getByRole('button', { name: /^Mit uns sprechen/ }).click();
  await expect(page.getByText(/Alle sind im Einsatz/).first()).toBeVisible();
  await expect(page.getByText('Das Glasfasernetz ist in Husum ausgefallen.')).toHaveCount(0);

  // The colleague is let go: her screen is the door, within the moment.
  await desk.getByRole('link', { name: 'Team', exact: true }).click();
  await desk.getByRole('button', { name: 'Zugang beenden: Wiebke Carstens' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Zugang beenden' }).click();
  await expect(desk.getByText('arbeitet nicht mehr hier')).toBeVisible();
  await expect(colleague.getByRole('button', { name: 'Anmelden' })).toBeVisible({ timeout: 15_000 });
  await office.close();
  await other.close();
});
