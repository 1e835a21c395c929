/** The day of somebody who uses no mouse, on both sides. */
import { bubbles, desktop, panel } from './customer.ts';
import { keyboardOf } from './keyboard.ts';
import { agentAt, visitorAt } from './people.ts';
import { testAgent } from './server-process.ts';
import { expect, test } from './test.ts';

test('a customer without a mouse finds no answer, talks to a human, and always sees where he is', async ({ page, nordlicht: { site, help }, complaints }) => {
  test.slow();
  const jonas = await agentAt(help);
  const keys = keyboardOf(page);
  const sheet = page.getByRole('dialog', { name: 'Das geben wir mit' });
  await page.setViewportSize(desktop);
  await page.goto(`${site.url}/strom.html`);

  // From the page to an article.
  await keys.tabTo('Hilfe');
  await keys.press('Enter');
  await keys.isOn('Wie können wir helfen?');
  await keys.tabTo('Frage oder Stichwort');
  await keys.type('abschlag zu hoch');
  const found = page.getByRole('option', { name: /Warum ist mein Abschlag so hoch/ });
  await expect(found).toBeVisible();
  await keys.press('ArrowDown');
  await expect(found).toHaveAttribute('aria-selected', 'true');
  await keys.press('Enter');
  await keys.isOn('Warum ist mein Abschlag so hoch?');

  // It does not help.
  await keys.tabTo('Nein');
  await keys.press('Space');
  await keys.isOn('Danke. Was hat gefehlt?');
  await keys.tabTo('Jemanden fragen');
  await keys.press('Enter');
  await keys.isOn('Das geben wir mit');
  await keys.tabTo(/^Herausnehmen: Gesucht/);
  await keys.press('Enter');
  await keys.isOn(/^Herausnehmen: Gelesen/);

  // Escape leads out of the sheet, then out of the panel, and where he began he goes on.
  await keys.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(panel(page)).toBeVisible();
  await keys.press('Escape');
  await expect(panel(page)).toBeHidden();
  await keys.isOn(/^Hilfe/);
  await keys.press('Enter');
  await keys.isOn('Warum ist mein Abschlag so hoch?');
  await keys.tabTo('Jemanden fragen');
  await keys.press('Enter');
  await keys.isOn('Das geben wir mit');

  // The sheet keeps the focus: Tab leads round in it.
  await keys.tabTo('Ohne diese Angaben beginnen');
  await keys.tabTo('Ihre Nachricht');
  await keys.type('Mein Abschlag ist viel zu hoch.');
  await keys.tabTo('Chat beginnen');
  await keys.press('Enter');
  await keys.isOn('Chat mit Nordlicht');
  await expect(bubbles(page)).toHaveText(['Mein Abschlag ist viel zu hoch.']);

  await keys.tabTo('Ihre Nachricht');
  await keys.type('Ich heize mit Gas.');
  await keys.press('Enter');
  await expect.poll(() => jonas.messages()).toEqual(['Mein Abschlag ist viel zu hoch.', 'Ich heize mit Gas.']);
  await jonas.says('Ich sehe nach.');
  await expect(bubbles(page).last()).toHaveText('Ich sehe nach.');
  await keys.isOn('Ihre Nachricht');

  // The menu closes before the panel does.
  await keys.tabTo('Mehr', 'Shift+Tab');
  await keys.press('Enter');
  await keys.isOn(/^Rückruf vereinbaren/);
  await keys.press('Escape');
  await keys.isOn('Mehr');
  await keys.press('Escape');
  await expect(panel(page)).toBeHidden();
  await keys.isOn(/^Hilfe/);
  // Of a closed panel nothing is left that a key or a finger could reach.
  await expect(page.locator('lotse-widget').locator('button:visible, input:visible, textarea:visible, a:visible')).toHaveCount(1);
  expect(complaints).toEqual([]);
});

test('an agent answers, notes and resolves by keys alone', async ({ page, nordlicht: { help }, complaints }) => {
  const jonas = await agentAt(help);
  await visitorAt(help, 'Wann kommt der Monteur?', [{ kind: 'search', text: 'monteur', at: new Date().toISOString() }]);
  const keys = keyboardOf(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(help.desk);
  await keys.isOn('E-Mail-Adresse');
  await keys.type(testAgent.mail);
  await keys.tabTo('Passwort');
  await keys.type(testAgent.password);
  await keys.press('Enter');
  await keys.isOn('Posteingang');

  await keys.press('2');
  await expect(page.getByRole('link', { name: /Wann kommt der Monteur/ })).toBeVisible();
  await keys.press('j');
  await keys.isOn('Besucher');
  await expect(page.getByText('Wann kommt der Monteur?').last()).toBeVisible();
  await keys.press('i');
  await keys.isOn('Mitgegeben');
  await keys.press('t');
  await keys.isOn(/^Antwort an/);
  await keys.type('Morgen zwischen acht und zehn.');
  await keys.press('Control+Enter');
  await expect.poll(() => jonas.messages()).toContain('Morgen zwischen acht und zehn.');
  await keys.press('Escape');
  await keys.isOn('Besucher');
  await keys.press('n');
  await keys.isOn('Notiz, nur für das Team');
  await keys.type('Monteur ist bestellt.');
  await keys.press('Control+Enter');
  await expect(page.locator('.note').getByText('Monteur ist bestellt.')).toBeVisible();
  await keys.press('Escape');

  await keys.press('e');
  await keys.isOn('Kontaktgrund suchen');
  await keys.type('abschl');
  await expect(page.getByRole('option', { selected: true })).toContainText('Abschlag');
  await keys.press('Enter');
  await keys.isOn('Besucher');
  await expect.poll(async () => (await jonas.conversation()).status).toBe('resolved');

  await keys.press('?');
  await keys.isOn('Tasten');
  await keys.press('Escape');
  await keys.isOn('Besucher');
  expect(complaints).toEqual([]);
});
