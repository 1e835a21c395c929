/** The quick start: site and help from one server, under the policy for one origin. */
import { beginChat, bubbles, openHelp, searchField } from './customer.ts';
import { agentAt } from './people.ts';
import { expect, test } from './test.ts';

test('what npm start shows works: open, search, talk to a human', async ({ page, nordlicht: { help }, complaints }) => {
  const jonas = await agentAt(help);
  const answer = await page.goto(help.site);
  expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
  await openHelp(page);
  await searchField(page).fill('umzug melden');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.getByRole('button', { name: 'Zurück' }).click();
  await beginChat(page, 'Ich ziehe um.');
  await expect.poll(() => jonas.messages()).toEqual(['Ich ziehe um.']);
  await jonas.says('Wohin?');
  await expect(bubbles(page)).toHaveText(['Ich ziehe um.', 'Wohin?']);
  expect(complaints).toEqual([]);
});
