/** He leaves, is answered by mail, and goes on from the link, in a browser that has never seen him. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeptMail } from '../packages/server/src/mails/transport.ts';
import { beginChat, bubbles, composer, openHelp, phone, write } from './customer.ts';
import { beginDay } from './nordlicht.ts';
import { agentAt } from './people.ts';
import { expect, listen, test } from './test.ts';

test('gone home, answered by mail, continued from the link in a fresh browser, and stopped @chromium', async ({ browser, complaints }) => {
  test.setTimeout(120_000);
  // A company whose customers count as gone at once, and whose mails wait for nothing.
  const content = await mkdtemp(join(tmpdir(), 'lotse-content-'));
  await cp('examples/nordlicht/content', content, { recursive: true });
  const about = join(content, 'lotse.json');
  await writeFile(about, JSON.stringify({ ...JSON.parse(await readFile(about, 'utf8')), mails: { gatherMinutes: 0, awayMinutes: 0 } }));
  await using nordlicht = await beginDay({ env: { LOTSE_CONTENT: content } });
  const { site, help } = nordlicht;
  const mails = async () => ((await (await fetch(new URL('dev/mails', help.site))).json()) as { mails: readonly KeptMail[] }).mails;
  const agent = await agentAt(help);

  // On his phone he asks, and has to go.
  const street = await browser.newContext({ viewport: phone });
  const page = await street.newPage();
  listen(page, complaints);
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await beginChat(page, 'Wann kommt der Monteur?');
  await page.getByRole('button', { name: 'Antwort per E-Mail' }).first().click();
  await page.getByLabel('Ihre E-Mail-Adresse').fill('ines.petersen@kunde.example');
  await page.getByRole('button', { name: 'Antworten schicken lassen' }).click();
  await expect(page.getByText('Antworten gehen auch an ines.petersen@kunde.example, wenn Sie nicht mehr hier sind.')).toBeVisible();
  await street.close();

  await agent.says('Am Dienstag zwischen 8 und 10 Uhr.');
  await expect.poll(async () => (await mails()).length, { timeout: 20_000 }).toBe(1);
  const [mail] = await mails();
  expect(mail?.to).toBe('ines.petersen@kunde.example');
  expect(mail?.text).toContain('Am Dienstag zwischen 8 und 10 Uhr.');
  const link = /https?:\S+#lotse=\S+/.exec(mail?.text ?? '')?.[0] ?? '';
  expect(link).toContain(`${site.url}/strom.html#lotse=`);

  // At home, on a computer that knows nothing of him.
  const home = await browser.newContext();
  const desktop = await home.newPage();
  listen(desktop, complaints);
  await desktop.goto(link);
  await expect(bubbles(desktop)).toHaveText(['Wann kommt der Monteur?', 'Am Dienstag zwischen 8 und 10 Uhr.']);
  expect(desktop.url()).toBe(`${site.url}/strom.html`);
  await write(desktop, 'Dienstag passt gut.');
  await expect.poll(() => agent.messages()).toEqual(['Wann kommt der Monteur?', 'Am Dienstag zwischen 8 und 10 Uhr.', 'Dienstag passt gut.']);
  // A reload goes on without the link.
  await desktop.reload();
  await openHelp(desktop);
  await desktop
    .getByRole('button', { name: /Gespräch/ })
    .first()
    .click();
  await expect(composer(desktop)).toBeVisible();
  await expect(bubbles(desktop).last()).toHaveText('Dienstag passt gut.');
  await home.close();

  // The stop link: a page with a button, that works without script.
  const stop = /https?:\S+\/mails\/stop\/\S+/.exec(mail?.text ?? '')?.[0] ?? '';
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const stopping = await plain.newPage();
  await stopping.goto(stop);
  await expect(stopping.getByRole('heading', { name: 'Keine E-Mails mehr?' })).toBeVisible();
  await stopping.getByRole('button', { name: 'Keine E-Mails mehr schicken' }).click();
  await expect(stopping.getByRole('heading', { name: 'Es kommen keine E-Mails mehr' })).toBeVisible();
  await plain.close();
  const before = (await mails()).length;
  await agent.says('Bis Dienstag.');
  await expect.poll(() => agent.messages()).toContain('Bis Dienstag.');
  // The sender looks every two seconds; three looks later nothing has come.
  const looked = Date.now();
  await expect.poll(() => Date.now() - looked, { timeout: 20_000 }).toBeGreaterThan(6_000);
  expect(await mails()).toHaveLength(before);

  // A link that nobody sent leads to a word, and to us.
  const late = await browser.newContext();
  const lost = await late.newPage();
  await lost.goto(`${site.url}/strom.html#lotse=${'x'.repeat(43)}`);
  await expect(lost.getByText('Dieser Link gilt nicht mehr.')).toBeVisible();
  await late.close();
  expect(complaints).toEqual([]);
  await rm(content, { recursive: true });
});
