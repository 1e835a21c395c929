/** A conversation of the page whose files behind it cannot be had: what should stand there is not just missing, and what stands there stays. */
import { memory } from '@lotse/adapters/memory';
import { createClient } from '@lotse/client';
import type { NonEmpty, Channel } from '@lotse/contract';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { faultsOfPage } from '../../test/faults.ts';
import { focused } from '../../test/focused.ts';
import { clearPage } from '../../test/judging.ts';
import '../define-widget.ts';
import { defineConversation } from './conversation.ts';

const gone = vi.hoisted(() => () => {
  throw new TypeError('Failed to fetch');
});
vi.mock('./instead.ts', gone);
vi.mock('../handoff/handoff.ts', gone);

const faults = faultsOfPage();
beforeEach(() => {
  document.documentElement.lang = 'de';
  defineConversation('de');
});
afterEach(clearPage);

const ways: NonEmpty<Channel> = [
  { kind: 'chat', label: 'Chat', availability: { state: 'open' } },
  { kind: 'phone', label: 'Anrufen', href: 'tel:+4940', note: '040 12345', availability: { state: 'open' } },
];
const standing = () => {
  const element = document.createElement('lotse-conversation');
  const client = (element.client = createClient({ adapter: memory({ channels: ways }), locale: 'de', id: crypto.randomUUID() }));
  document.body.append(element);
  return client;
};
const said = page.getByRole('heading', { name: 'Das konnten wir gerade nicht laden.' });
const again = page.getByRole('button', { name: 'Jetzt noch einmal' });

test('where the sheet for the first message cannot be had, that is said, with a number to call, and asked for again at a press', async () => {
  standing();
  await expect.element(said).toBeVisible();
  await expect.element(page.getByRole('link', { name: /12345/ })).toBeVisible();
  await again.click();
  await expect.poll(focused).toBe(said.element());
  expect(faults()).toEqual([]);
});

test('who asks for his conversations in the middle of one keeps it where the list cannot be had', async () => {
  const client = standing();
  await client.startConversation({ items: [], text: 'Guten Tag' });
  await page.getByRole('button', { name: 'Mehr' }).click();
  await page.getByRole('button', { name: 'Ihre Unterhaltungen' }).click();
  await expect.element(said).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Ihre Nachricht' })).toBeVisible();
  expect(faults()).toEqual([]);
});

test('in the widget the sheet that cannot be had covers nothing: that is said below, with a number, and everything else can be pressed', async () => {
  const element = document.createElement('lotse-widget');
  element.client = createClient({ adapter: memory({ channels: ways }), locale: 'de', id: crypto.randomUUID() });
  document.body.append(element);
  await element.open('channels');
  await page.getByRole('button', { name: /^Chat beginnen/ }).click();
  await expect.element(said).toBeVisible();
  await expect.poll(focused).toBe(said.element());
  await expect.element(page.getByRole('link', { name: 'Telefon 040 12345' })).toBeVisible();
  await page.getByRole('button', { name: 'Zurück' }).click();
  await expect.element(said).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Schließen' }).click();
  await expect.poll(() => element.state).toBe('closed');
  element.remove();
});
