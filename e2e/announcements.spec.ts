/** The day of somebody who hears the screen: each thing is said once, and nothing that he did himself. */
import { beginChat, bubbles, composer, openHelp, ownMessages, searchField, write } from './customer.ts';
import { agentAt, visitorAt } from './people.ts';
import { listenIn } from './screen-reader.ts';
import { expect, signIn, test } from './test.ts';

test('a customer who hears the screen is told what was found, what was taken out, and each answer once', async ({ page, nordlicht: { site, help } }) => {
  const jonas = await agentAt(help);
  const reader = await listenIn(page);
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);

  await searchField(page).fill('abschlag zu hoch');
  await expect.poll(() => reader.said()).toContainEqual(expect.stringMatching(/^\d+ Antwort(en)? gefunden$/));
  await searchField(page).fill('xylofon quasar brimborium');
  await expect.poll(() => reader.times('Dazu haben wir keine sichere Antwort.')).toBe(1);
  expect(await reader.times('gefunden')).toBe(1);

  await page.getByRole('button', { name: 'Zurück' }).click();
  await page.getByRole('button', { name: 'Chat', exact: true }).click();
  await page.getByRole('button', { name: /^Herausnehmen: Gesucht: „xylofon/ }).click();
  await expect.poll(() => reader.times('Aus dem Mitgegebenen entfernt')).toBe(1);
  await composer(page).fill('Mein Abschlag ist zu hoch.');
  await page.getByRole('button', { name: 'Chat beginnen' }).click();
  await expect(ownMessages(page)).toHaveCount(1);
  await expect.poll(() => jonas.messages()).toHaveLength(1);

  // Nobody repeats for a listener who came a moment later; whoever writes on is told of again, and said once.
  await expect(async () => {
    await jonas.types();
    expect(await reader.times('Jonas Matthiesen schreibt …')).toBe(1);
  }).toPass();
  await jonas.says('Guten Tag.');
  await expect.poll(() => reader.times('Guten Tag.')).toBe(1);
  await write(page, 'Ich heize mit Gas.');
  await expect.poll(() => jonas.messages()).toHaveLength(3);
  await jonas.says('Dann liegt es daran.');
  await expect.poll(() => reader.times('Dann liegt es daran.')).toBe(1);

  expect(await reader.times('Guten Tag.')).toBe(1);
  expect(await reader.times('schreibt …')).toBe(1);
  expect(await reader.times('Mein Abschlag ist zu hoch.')).toBe(0);
  expect(await reader.times('Ich heize mit Gas.')).toBe(0);
});

test('after a reload the history is there without being read out, and the next answer is heard @all', async ({ page, nordlicht: { site, help } }) => {
  const jonas = await agentAt(help);
  const reader = await listenIn(page);
  await page.goto(`${site.url}/strom.html`);
  await openHelp(page);
  await beginChat(page, 'Wann kommt die Abrechnung?');
  await expect.poll(() => jonas.messages()).toHaveLength(1);
  await jonas.says('Mitte Januar.');
  await expect(bubbles(page)).toHaveText(['Wann kommt die Abrechnung?', 'Mitte Januar.']);

  await page.reload();
  await openHelp(page);
  await page.getByRole('button', { name: /Gespräch mit Jonas Matthiesen/ }).click();
  await expect(bubbles(page)).toHaveText(['Wann kommt die Abrechnung?', 'Mitte Januar.']);
  await jonas.says('Genau am 14. Januar.');
  await expect.poll(() => reader.times('Genau am 14. Januar.')).toBe(1);
  expect(await reader.times('Mitte Januar.')).toBe(0);
  expect(await reader.times('Wann kommt die Abrechnung?')).toBe(0);
});

test('an agent who hears the screen is told of who waits and of each message once, wherever he is', async ({ page, nordlicht: { help } }) => {
  const reader = await listenIn(page);
  await signIn(page, help);
  await page.getByRole('link', { name: /^Wartend/ }).click();
  const first = await visitorAt(help, 'Wann kommt der Monteur?');
  await expect.poll(() => reader.times('Ein neues Gespräch wartet.')).toBe(1);
  await page.getByRole('link', { name: /Wann kommt der Monteur/ }).click();
  await expect(page.locator('.message .bubble')).toHaveText(['Wann kommt der Monteur?']);
  await first.says('Hallo?');
  await expect.poll(() => reader.times('Besucher: Hallo?')).toBe(1);
  await page.getByRole('textbox', { name: /^Antwort/ }).fill('Morgen um acht.');
  await page.getByRole('button', { name: 'Senden' }).click();
  await expect(page.locator('.message .bubble')).toHaveText(['Wann kommt der Monteur?', 'Hallo?', 'Morgen um acht.']);

  const second = await visitorAt(help, 'Mein Internet geht nicht.');
  await expect.poll(() => reader.times('Ein neues Gespräch wartet.')).toBe(2);
  await second.says('Seit heute früh.');
  await expect.poll(() => reader.times('Neue Nachricht von Besucher: Seit heute früh.')).toBe(1);

  await page.getByRole('button', { name: 'Erledigt' }).click();
  await page.getByRole('option', { name: 'Störung' }).first().click();
  await page.getByRole('button', { name: 'Als erledigt ablegen' }).click();
  await expect.poll(() => reader.times('Gespräch mit Besucher ist erledigt.')).toBe(1);
  expect(await reader.times('Hallo?')).toBe(1);
  expect(await reader.times('Morgen um acht.')).toBe(0);
  expect(await reader.times('Wann kommt der Monteur?')).toBe(0);
});
