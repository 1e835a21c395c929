/** The two declarations that the law prescribes, as somebody finds them on Nordlicht's site and makes them. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { declarationChecks } from '@lotse/contract/page-checks';
import type { Page } from '@playwright/test';
import type { ServerProcess } from './server-process.ts';
import { axeFinds } from './screens.ts';
import { expect, test } from './test.ts';

const kinds = ['cancel', 'withdraw'] as const;
const siteFolder = join(import.meta.dirname, '../examples/nordlicht/site');
const pages = globSync('**/*.html', { cwd: siteFolder }).toSorted();

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}
const mailsTo = async ({ site }: ServerProcess, address: string): Promise<readonly Mail[]> => {
  const { mails } = (await (await fetch(new URL('/dev/mails', site))).json()) as { readonly mails: readonly Mail[] };
  return mails.filter(({ to }) => to === address);
};
const referenceOn = async (page: Page): Promise<string> =>
  /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(
    (await page
      .getByText(/Vorgangsnummer/)
      .first()
      .textContent()) ?? '',
  )?.[0] ?? '?';

test.describe('found on every page', () => {
  test.use({ shared: true });
  test.describe.configure({ mode: 'parallel' });
  test.setTimeout(180_000);

  for (const javaScriptEnabled of [true, false])
    for (const kind of kinds)
      test(`“${kind}” is there, one click from its form, signed out, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
        browser,
        nordlicht: { site },
      }) => {
        const context = await browser.newContext({ javaScriptEnabled });
        const page = await context.newPage();
        const found: string[] = [];
        for (const path of pages)
          for (const { id, holds } of declarationChecks(kind)) {
            // What stands behind the link is one page for all.
            if (id.includes('-form-') && path !== 'index.html' && path !== 'en/index.html') continue;
            await holds(page, `${site.url}/${path}`).catch(({ message }: Error) => found.push(`${path}: ${id}: ${message}`));
          }
        await context.close();
        expect(pages.length).toBeGreaterThan(10);
        expect(found).toEqual([]);
      });
});

test('cancelling with JavaScript off, from the footer to the receipt and the mail', async ({ browser, nordlicht: { site, help } }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'de-DE' });
  const page = await context.newPage();
  await page.goto(`${site.url}/strom.html`);
  await page.getByRole('link', { name: 'Verträge hier kündigen' }).click();
  await page.getByRole('button', { name: 'jetzt kündigen' }).click();
  await expect(page.getByRole('alert')).toContainText('Diese Angabe fehlt noch.');
  await page.getByLabel('Ihr Name').fill('Hanne Petersen');
  await page.getByLabel(/^Welchen Vertrag/).fill('Strom Deichweg');
  await page.getByLabel('E-Mail-Adresse für die Bestätigung').fill('hanne@kunde.example');
  await page.getByRole('button', { name: 'jetzt kündigen' }).click();
  await expect(page.getByRole('heading', { name: 'Ihre Kündigung ist eingegangen.' })).toBeVisible();
  await expect(page.getByText(/Eingegangen am 20\. November 2026 um \d\d:\d\d:\d\d MEZ/)).toBeVisible();
  await expect(page.getByText(/Ob sie wirkt, prüfen wir danach/)).toBeVisible();
  const reference = await referenceOn(page);
  await page.reload();
  await expect(page.getByText(reference).first()).toBeVisible();
  await expect
    .poll(async () => (await mailsTo(help, 'hanne@kunde.example')).filter(({ text }) => text.includes(reference)).length, { timeout: 15_000 })
    .toBe(1);
  const [mail] = await mailsTo(help, 'hanne@kunde.example');
  for (const said of ['Hanne Petersen', 'Strom Deichweg', '20. November 2026 um', 'MEZ']) expect(mail?.text).toContain(said);
  await context.close();
});

test('withdrawing by double click on the page without script is one record, and the first time wins', async ({ page, nordlicht: { site, help } }) => {
  await page.goto(`${site.url}/shop.html`);
  await page.getByRole('link', { name: 'Vertrag widerrufen' }).click();
  await page.getByLabel('Ihr Name').fill('Jens Hansen');
  await page.getByLabel(/^Welchen Vertrag/).fill('Wallbox');
  await page.getByLabel('E-Mail-Adresse für die Bestätigung').fill('jens@kunde.example');
  await page.getByRole('button', { name: 'Widerruf bestätigen' }).dblclick();
  const heading = page.getByRole('heading', { name: 'Ihr Widerruf ist eingegangen.' });
  await expect(heading).toBeVisible();
  const [received, reference] = [await page.getByText(/^Eingegangen am/).textContent(), await referenceOn(page)];
  // Back in the browser, and pressed again: what was declared stays declared.
  await page.goBack();
  await page.getByRole('button', { name: 'Widerruf bestätigen' }).click();
  await expect(heading).toBeVisible();
  expect([await page.getByText(/^Eingegangen am/).textContent(), await referenceOn(page)]).toEqual([received, reference]);
  await expect.poll(async () => (await mailsTo(help, 'jens@kunde.example')).length, { timeout: 15_000 }).toBe(1);
});

test('withdrawing by double click in the form on the page is one record, with its receipt in place', async ({
  page,
  nordlicht: { site, help },
  complaints,
}) => {
  await page.goto(`${site.url}/widerruf.html`);
  const button = page.getByRole('button', { name: 'Widerruf bestätigen' });
  await expect(button).toBeVisible();
  expect(await axeFinds(page)).toEqual([]);
  await page.getByLabel('Ihr Name').fill('Maria Petersen');
  await page.getByLabel(/^Welchen Vertrag/).fill('Strom Fest');
  await page.getByLabel('E-Mail-Adresse für die Bestätigung').fill('maria@kunde.example');
  await button.dblclick();
  await expect(page.getByRole('heading', { name: 'Ihr Widerruf ist eingegangen.' })).toBeVisible();
  await expect(page.getByText(/^Eingegangen am 20\. November 2026 um \d\d:\d\d:\d\d MEZ/)).toBeVisible();
  await expect(page.getByRole('link', { name: /^Bestätigung öffnen/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Ihr Widerruf ist eingegangen.' })).toBeVisible();
  await expect.poll(async () => (await mailsTo(help, 'maria@kunde.example')).length, { timeout: 15_000 }).toBe(1);
  expect(complaints).toEqual([]);
});

test('the form on the page says the same as the page without script, label for label', async ({ page, nordlicht: { site, help } }) => {
  for (const [kind, path] of [
    ['cancel', 'kuendigung'],
    ['withdraw', 'widerruf'],
  ] as const) {
    const said = async () =>
      (await page.locator('label, legend, button').allInnerTexts()).map(
        (text) =>
          text
            .replaceAll(/\s*(\(freiwillig\)|Freiwillig)[^]*/g, '')
            .split('\n')[0]
            ?.trim() ?? '',
      );
    await page.goto(new URL(`/${kind}`, help.site).href);
    const without = (await said()).filter((text) => !/^(Grund|Letzter Tag)/.test(text));
    await page.goto(`${site.url}/${path}.html`);
    await expect(page.locator('lotse-declaration[form] button[part~="submit"]')).toBeVisible();
    const inPlace = await page.locator('lotse-declaration[form]').locator('label, legend, button').allInnerTexts();
    expect(
      inPlace.map((text) =>
        text
          .replaceAll(/\s*Freiwillig[^]*/g, '')
          .split('\n')[0]
          ?.trim(),
      ),
    ).toEqual(without);
  }
});

test('an offline press is kept on the device and declared once when the network is back', async ({ page, context, nordlicht: { site, help } }) => {
  await page.goto(`${site.url}/kuendigung.html`);
  await page.getByLabel('Ihr Name').fill('Hanne Petersen');
  await page.getByLabel(/^Welchen Vertrag/).fill('Gas');
  await page.getByLabel('E-Mail-Adresse für die Bestätigung').fill('offline@kunde.example');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'jetzt kündigen' }).click();
  await expect(page.getByText('Noch nicht gesendet, wartet auf Netz.')).toBeVisible();
  await expect(page.getByText(/^Es zählt, wann/)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: 'Ihre Kündigung ist eingegangen.' })).toBeVisible({ timeout: 20_000 });
  await expect.poll(async () => (await mailsTo(help, 'offline@kunde.example')).length, { timeout: 15_000 }).toBe(1);
});

/** The named pieces of code of a page: ```js name */
const pieceOf = (page: string, name: string): string => {
  const piece = new RegExp(`^\`\`\`\\w+ ${name}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(readFileSync(page, 'utf8'))?.[1];
  if (piece === undefined) throw new Error(`${page} has no piece of code "${name}".`);
  return piece;
};

test('the checks of docs/flows.md run as they stand there, on Nordlicht', async ({ page, nordlicht: { site } }) => {
  test.setTimeout(120_000);
  const code = pieceOf('docs/flows.md', 'page-checks')
    .replaceAll(/^import .*$/gm, '')
    .replaceAll(' as const', '')
    .replaceAll('https://www.example.de', site.url);
  const tests: (readonly [name: string, run: (given: { readonly page: Page }) => Promise<void>])[] = [];
  const { default: register } = (await import(`data:text/javascript,${encodeURIComponent(`export default (declarationChecks, test) => {${code}}`)}`)) as {
    readonly default: (checks: typeof declarationChecks, collect: (...each: (typeof tests)[number]) => void) => void;
  };
  register(declarationChecks, (...each) => tests.push(each));
  expect(tests.length).toBeGreaterThan(30);
  for (const [, run] of tests) await run({ page });
});

test('the pieces of docs/embed.md are links and a form, under the strictest policy', async ({ page, nordlicht: { site, help }, complaints }) => {
  const here = (text: string) => text.replaceAll('https://help.example.de', new URL(help.site).origin);
  site.change = (html) =>
    html
      .replace(/<script async src[^>]*lotse\.js"[^>]*><\/script>/, '')
      .replace(/<footer[\s\S]*<\/footer>/, here(pieceOf('docs/embed.md', 'declarations')) + here(pieceOf('docs/embed.md', 'declaration-form')));
  await page.goto(`${site.url}/shop.html`);
  await expect(page.getByRole('button', { name: 'Widerruf bestätigen' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Verträge hier kündigen' })).toHaveAttribute('href', new URL('/cancel', help.site).href);
  expect(complaints).toEqual([]);
});
