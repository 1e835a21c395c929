/** Nordlicht's page where guests look up what is under way: the look-up stands in the page itself, under the strictest policy. */
import { signInAsMaria } from './customer.ts';
import { axeFinds } from './screens.ts';
import { expect, test } from './test.ts';

for (const [path, number, postcode, show, answer, nothing] of [
  ['bestellung.html', 'Bestell- oder Vorgangsnummer', 'Ihre Postleitzahl', 'Stand anzeigen', 'Bestellung NL-N2D-7GH', 'Bestellung NL-K3N-94P'],
  ['en/order.html', 'Order or case number', 'Your postcode', 'Show status', 'Order NL-N2D-7GH', 'Order NL-K3N-94P'],
] as const)
  test(`whoever has number and postcode is told how it stands, and whoever has not learns nothing: ${path}`, async ({ page, nordlicht: { site } }) => {
    await page.goto(`${site.url}/${path}`);
    const lookUp = page.locator('lotse-cases');
    const ask = async (reference: string, postalCode: string): Promise<void> => {
      await lookUp.getByLabel(number).fill(reference);
      await lookUp.getByLabel(postcode).fill(postalCode);
      await lookUp.getByRole('button', { name: show }).click();
    };
    await ask('NL-K3N-94P', '25899');
    await expect(lookUp.locator('[role="alert"], #summary').first()).toBeVisible();
    await expect(lookUp.getByText(nothing)).toHaveCount(0);
    await ask('nl-n2d-7gh', '25813');
    await expect(lookUp.getByText(answer)).toBeVisible();
    // Nothing of what is in it, and of whom.
    await expect(lookUp.getByText(/Mesh|Hinrichsen|Herzog/)).toHaveCount(0);
    expect(await axeFinds(page)).toEqual([]);
  });

test('before anything of ours runs, the page has a phone number and a way to us', async ({ browser, nordlicht: { site } }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}/bestellung.html`);
  await expect(page.locator('lotse-cases').getByRole('link', { name: '040 66969 100' })).toBeVisible();
  await expect(page.locator('lotse-cases').getByRole('link', { name: 'Kontakt' })).toBeVisible();
  await context.close();
});

test('whoever is signed in has his cases one press away, and a document of one opens', async ({ page, nordlicht: { site, help } }) => {
  await signInAsMaria(page, site);
  await page.getByRole('button', { name: 'Meine Vorgänge ansehen' }).click();
  const cases = page.locator('lotse-cases');
  await expect(cases.getByText('Wallbox und Thermostate')).toBeVisible();
  await cases.getByText('Glasfaser 300').click();
  await expect(cases.getByText(/Ihr alter Anbieter gibt die Leitung erst später frei/).first()).toBeVisible();
  const file = await fetch(new URL('/dokumente/vertragszusammenfassung-muster.pdf', help.site));
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
});
