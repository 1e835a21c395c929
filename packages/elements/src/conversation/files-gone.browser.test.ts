/** In the middle of a conversation the network takes away the files behind it: each press is answered, and the page hears no error. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { nordlicht, visit } from '../../../../stories/nordlicht.states.ts';
import { faultsOfPage } from '../../test/faults.ts';
import { focused } from '../../test/focused.ts';
import { still } from '../../test/still.ts';
import '../define.ts';

const gone = vi.hoisted(() => () => {
  throw new TypeError('Failed to fetch');
});
vi.mock('./instead.ts', gone);
vi.mock('./rating.ts', gone);
vi.mock('../by-mail/by-mail.ts', gone);

const faults = faultsOfPage();
beforeEach(async () => {
  document.documentElement.lang = 'de';
  await page.viewport(1280, 800);
});
afterEach(() => {
  for (const element of document.querySelectorAll('lotse-widget')) element.remove();
});

const talking = async () => {
  const backend = nordlicht();
  const client = visit(backend);
  const element = document.createElement('lotse-widget');
  element.client = client;
  document.body.append(element);
  await client.startConversation({ items: [], text: 'Guten Tag' });
  await expect.poll(() => [client.state.conversation?.phase, client.state.conversation?.outbox]).toEqual(['live', 0]);
  await element.open('conversation');
  return { backend, client };
};
const menu = async (name: string) => {
  await page.getByRole('button', { name: 'Mehr' }).click();
  await page.getByRole('button', { name }).first().click();
};
const again = page.getByRole('button', { name: 'Jetzt noch einmal' });

test('who ends it without a network is told that it has not ended, and ends it with another press', async () => {
  const { backend, client } = await talking();
  backend.cut();
  await menu('Gespräch beenden');
  const said = page.getByRole('heading', { name: 'Das Gespräch ist noch nicht beendet.' });
  await expect.element(said).toBeVisible();
  await expect.poll(focused).toBe(said.element());
  backend.mend();
  await again.click();
  await expect.poll(() => client.state.conversation?.status).toBe('closed');
  await expect.element(said).not.toBeInTheDocument();
  expect(faults()).toEqual([]);
});

test('who asks for his conversations, or for mails, is told that they cannot be had, and can ask again', async () => {
  const { client } = await talking();
  await menu('Antwort per E-Mail');
  const said = page.getByRole('heading', { name: 'Das konnten wir gerade nicht laden.' });
  await expect.element(said).toBeVisible();
  await expect.element(again).toBeVisible();
  await menu('Ihre Unterhaltungen');
  await expect.element(said).toBeVisible();
  await expect.element(again).toBeVisible();
  client.destroy();
  expect(faults()).toEqual([]);
});

test('an end without its survey leaves no error on the page', async () => {
  const { backend } = await talking();
  backend.agent.resolve();
  await expect.element(page.getByText('Noch etwas? Schreiben Sie einfach weiter.')).toBeVisible();
  await still();
  expect(faults()).toEqual([]);
});
