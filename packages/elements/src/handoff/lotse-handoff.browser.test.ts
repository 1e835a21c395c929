import { memory, type Memory } from '@lotse/adapters/memory';
import { createClient, type Client } from '@lotse/client';
import type { HandoffItem } from '@lotse/contract';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focused } from '../../test/focused.ts';
import * as states from '../../../../stories/lotse-handoff.states.ts';
import { channels, closed, nordlicht, visit } from '../../../../stories/nordlicht.states.ts';

beforeEach(async () => {
  document.documentElement.lang = 'de';
  await page.viewport(390, 844);
});
afterEach(() => {
  for (const element of document.querySelectorAll('lotse-widget')) element.remove();
  document.body.replaceChildren();
});

const sheet = page.getByRole('dialog', { name: 'Das geben wir mit' });
const message = page.getByRole('textbox', { name: 'Ihre Nachricht' });
const begin = page.getByRole('button', { name: 'Chat beginnen', exact: true });
const put = <E extends HTMLElement>(element: E): E => {
  document.body.append(element);
  return element;
};
/** The sheet over the ways to a person, with this trail. */
const asking = async (items: readonly HandoffItem[] = states.trail()): Promise<{ readonly backend: Memory; readonly client: Client }> => {
  const backend = memory({ channels: [{ kind: 'chat', label: 'Chat', availability: { state: 'open' } }], articles: [] });
  const client = createClient({ adapter: backend, locale: 'de', id: crypto.randomUUID() });
  for (const item of items) client.addToTrail(item);
  const element = document.createElement('lotse-widget');
  element.client = client;
  put(element);
  await element.updateComplete;
  await element.open('channels');
  element.go('handoff');
  await expect.element(sheet).toBeVisible();
  return { backend, client };
};

test('the customer sees what goes along, and its title is read out first', async () => {
  await asking();
  await expect.poll(() => focused()?.textContent).toBe('Das geben wir mit');
  for (const words of [
    'Vertrag: Strom Fest, NL 5QD 83X',
    'Gesucht: „anschluss früher internet“',
    'Gelesen: Wenn sich der Glasfaser-Termin verschiebt',
    'hat nicht geholfen',
    'Fehler: Meine Verträge',
    'Bankdaten und Passwörter geben wir nie mit.',
  ])
    await expect.element(sheet.getByText(words)).toBeVisible();
});

test('what he takes out does not travel, and what he puts back does', async () => {
  const { backend } = await asking();
  await page.getByRole('button', { name: 'Herausnehmen: Gesucht: „anschluss früher internet“' }).click();
  await page.getByRole('button', { name: 'Herausnehmen: Fehler: Meine Verträge' }).click();
  await expect.element(sheet.getByText('Aus dem Mitgegebenen entfernt')).toBeVisible();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect.element(sheet.getByText('Fehler: Meine Verträge')).toBeVisible();
  await userEvent.fill(message, 'Geht es früher?');
  await begin.click();
  await expect.poll(() => backend.contexts[0]?.items.map(({ kind }) => kind)).toEqual(['host', 'article', 'error']);
});

test('without these, only his words travel', async () => {
  const { backend } = await asking();
  await userEvent.fill(message, 'Geht es früher?');
  await page.getByRole('button', { name: 'Ohne diese Angaben beginnen' }).click();
  await expect.element(page.getByRole('log')).toMatchTextContent(/Geht es früher\?/);
  await expect.poll(() => backend.contexts[0]?.items).toEqual([]);
});

test('an empty message is asked for, not refused in silence', async () => {
  const { backend } = await asking();
  await begin.click();
  await expect.element(message).toHaveAttribute('aria-invalid', 'true');
  await expect.element(message).toHaveAccessibleDescription('Schreiben Sie, worum es geht');
  await expect.poll(focused).toBe(message.element());
  await userEvent.type(message, 'Guten Tag');
  await expect.element(message).not.toHaveAttribute('aria-invalid');
  expect(backend.contexts).toEqual([]);
});

test('what he began to write is still there after he closed the sheet', async () => {
  await asking();
  await userEvent.fill(message, 'Noch nicht fertig');
  await userEvent.keyboard('{Escape}');
  await expect.element(sheet).not.toBeInTheDocument();
  await page.getByRole('button', { name: /Chat beginnen/ }).click();
  await expect.element(message).toHaveValue('Noch nicht fertig');
});

test('while nobody is there he writes a message, and nothing promises him a chat', async () => {
  const element = document.createElement('lotse-widget');
  element.client = visit(nordlicht({ channels: channels(closed()) }));
  document.body.append(element);
  await element.open();
  await page.getByRole('button', { name: /^Mit uns sprechen/ }).click();
  await page.getByRole('button', { name: /^Nachricht schreiben\s*Wieder da: / }).click();
  await expect.element(sheet.getByRole('button', { name: 'Nachricht senden' })).toBeVisible();
  expect(page.getByRole('button', { name: /^Chat/ }).elements()).toEqual([]);
});

test('by keyboard: the focus stays in the sheet, after a removal it is on the next item, and Escape closes only the sheet', async () => {
  await asking();
  await expect.poll(() => focused()?.textContent).toBe('Das geben wir mit');
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  await expect.poll(() => focused()?.textContent?.trim()).toBe('Ohne diese Angaben beginnen');
  await userEvent.tab();
  await expect.poll(() => focused()?.getAttribute('aria-label')).toBe('Schließen');
  await userEvent.tab();
  await expect.poll(() => focused()?.getAttribute('aria-label')).toBe('Herausnehmen: Vertrag: Strom Fest, NL 5QD 83X');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => focused()?.getAttribute('aria-label')).toBe('Herausnehmen: Gesucht: „anschluss früher internet“');
  await userEvent.keyboard('{Escape}');
  await expect.element(sheet).not.toBeInTheDocument();
  await expect.element(page.getByRole('heading', { name: 'Mit uns sprechen' })).toBeVisible();
});

test('a page may keep the message back, and it stays written', async () => {
  const { backend, client } = await asking();
  addEventListener('lotse-before-send', (event) => event.preventDefault(), { once: true });
  await userEvent.fill(message, 'Meine IBAN ist');
  await begin.click();
  await expect.element(message).toHaveValue('Meine IBAN ist');
  expect(client.state.conversation).toBeUndefined();
  expect(backend.contexts).toEqual([]);
});

test('nothing to pass on is said, and there is only one way to begin', async () => {
  await asking([]);
  await expect.element(sheet.getByText('Bisher gibt es nichts, was wir mitgeben könnten.')).toBeVisible();
  expect(page.getByRole('button', { name: 'Ohne diese Angaben beginnen' }).elements()).toEqual([]);
});

test('every control can be hit with a thumb', async () => {
  await asking();
  for (const control of sheet.getByRole('button').elements()) {
    const { width, height } = control.getBoundingClientRect();
    expect(Math.round(Math.min(width, height))).toBeGreaterThanOrEqual(44);
  }
});
