/** Two customers, one computer, and the phone of the first. */
import type { Page } from '@playwright/test';
import { beginChat, bubbles, composer, openHelp, write } from './customer.ts';
import { agentAt } from './people.ts';
import { withOwnScripts } from './site.ts';
import { expect, test } from './test.ts';

/** To the conversation that runs, from the home screen. */
const goOn = (page: Page) => page.getByRole('button', { name: /^Gespräch (mit|fortsetzen)/ });

test('the second customer on the same computer sees nothing of the first, who goes on with his phone', async ({
  nordlicht: { site, help },
  page,
  context,
  browser,
  complaints,
}) => {
  site.policy = withOwnScripts;
  const account = `${site.url}/konto.html`;
  const agent = await agentAt(help);
  const signIn = (name: string) => page.getByRole('button', { name: `Als ${name} anmelden` }).click();
  const stored = () => page.evaluate(() => JSON.stringify([...Object.entries(sessionStorage), ...Object.entries(localStorage)]));

  await page.goto(account);
  await signIn('Maria Petersen');
  await expect(page.getByRole('heading', { name: 'Guten Tag, Maria Petersen' })).toBeFocused();
  await openHelp(page);
  await beginChat(page, 'Meine Rechnung stimmt nicht.');
  await expect.poll(() => agent.messages()).toEqual(['Meine Rechnung stimmt nicht.']);
  expect(await agent.conversation()).toMatchObject({ visitor: { role: 'customer', name: 'Maria Petersen' }, signed: { subject: '2100471' } });
  await agent.says('Ich sehe sie mir an.');
  await expect(bubbles(page).last()).toHaveText('Ich sehe sie mir an.');
  const state = await page.evaluate(async () => JSON.stringify(await (window as unknown as { lotse: (command: string) => Promise<unknown> }).lotse('state')));
  expect(state).toContain('"customer"');
  expect(state).not.toMatch(/eyJ|Petersen/);
  await composer(page).fill('Was ich noch sagen wollte');
  // A second tab of hers, on another page of the site.
  const tab = await context.newPage();
  await tab.goto(account);
  await openHelp(tab);
  await goOn(tab).click();
  await expect(bubbles(tab).first()).toHaveText('Meine Rechnung stimmt nicht.');

  await page.bringToFront();
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await expect(page.getByRole('button', { name: 'Als Maria Petersen anmelden' })).toBeFocused();
  await expect(bubbles(tab)).toHaveCount(0);
  expect(await stored()).not.toMatch(/Rechnung|sagen wollte|"lotse:lotse:(token|customer|conversation|unsent)"/);
  await tab.close();

  // Jens sits down.
  await signIn('Jens Hansen');
  await page.reload();
  await openHelp(page);
  await expect(page.getByText(/Rechnung stimmt nicht|sehe sie mir an|sagen wollte/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Chat', exact: true }).click();
  await expect(composer(page)).toHaveValue('');
  await composer(page).fill('Ich ziehe um.');
  await page.getByRole('button', { name: 'Chat beginnen' }).click();
  await expect(bubbles(page)).toHaveText(['Ich ziehe um.']);

  // Maria goes on with her phone.
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'de-DE' });
  const mobile = await phone.newPage();
  await mobile.goto(account);
  await mobile.getByRole('button', { name: 'Als Maria Petersen anmelden' }).click();
  await openHelp(mobile);
  await goOn(mobile).click();
  await expect(bubbles(mobile)).toHaveText(['Meine Rechnung stimmt nicht.', 'Ich sehe sie mir an.']);
  await write(mobile, 'Danke!');
  await expect(bubbles(mobile).last()).toHaveText('Danke!');
  await expect(bubbles(page)).toHaveText(['Ich ziehe um.']);
  await phone.close();
  expect(help.log()).not.toMatch(/eyJ|Petersen|kunde\.example/);
  expect(complaints).toEqual([]);
});
