import { memory } from '@lotse/adapters/memory';
import { createClient } from '@lotse/client';
import type { Channel, NonEmpty, OutageNotice } from '@lotse/contract';
import '@lotse/elements/define-widget';
import { LitElement, nothing } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ClientController } from '../client-controller.ts';
import { OutageWatch } from '../widget/outage-watch.ts';

const channels: NonEmpty<Channel> = [{ kind: 'chat', label: 'Chat', availability: { state: 'open' } }];
const net: OutageNotice = { id: 'net', severity: 'critical', text: 'Das Internet ist ausgefallen.', area: 'Husum', until: '2026-11-20T17:00:00Z' };
const app: OutageNotice = { id: 'app', severity: 'info', text: 'Die Anmeldung dauert lange.' };

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});
const opened = async (backend: ReturnType<typeof memory>, locale = 'de') => {
  const client = createClient({ adapter: backend, locale, storage: 'none', id: crypto.randomUUID() });
  const widget = document.createElement('lotse-widget');
  widget.client = client;
  document.body.append(widget);
  ends.push(() => {
    widget.remove();
    client.destroy();
  });
  await widget.updateComplete;
  await widget.open();
  return { client, widget };
};

test('somebody who looks at the panel reads what does not work, dismisses it, and it stays away until it says something else', async () => {
  const backend = memory({ channels, articles: [], outages: [net, app] });
  const { client } = await opened(backend);
  await expect.element(page.getByText('Das Internet ist ausgefallen.')).toBeVisible();
  await expect.element(page.getByText('Große Störung: Husum')).toBeVisible();
  expect(document.querySelector('lotse-widget')?.shadowRoot?.querySelector('.outages [role=status]')?.textContent).toContain('Voraussichtlich bis');
  await page.getByRole('button', { name: 'Noch eine Meldung' }).click();
  await expect.element(page.getByText('Die Anmeldung dauert lange.')).toBeVisible();
  await page.getByRole('button', { name: 'Meldung ausblenden' }).first().click();
  await expect.element(page.getByText('Das Internet ist ausgefallen.')).not.toBeInTheDocument();
  client.refresh();
  await expect.element(page.getByText('Die Anmeldung dauert lange.')).toBeVisible();
  expect(client.state.outages.map(({ id }) => id)).toEqual(['app']);
  backend.setOutages([{ ...net, id: 'net-2', text: 'Das Internet geht in Husum wieder.' }]);
  client.refresh();
  await expect.element(page.getByText('Das Internet geht in Husum wieder.')).toBeVisible();
});

test('it stands over search and conversation too, and the closed launcher says nothing of it', async () => {
  const backend = memory({ channels, articles: [], outages: [net] });
  const { widget } = await opened(backend, 'en');
  await expect.element(page.getByText('Major outage: Husum')).toBeVisible();
  widget.go('channels');
  await expect.element(page.getByText('Major outage: Husum')).toBeVisible();
  widget.close();
  await expect.element(page.getByText('Major outage: Husum')).not.toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Open help' })).toBeVisible();
});

test('a grave one stands on a ground of its own, and begins where the other rows do, also from right to left', async () => {
  const { widget } = await opened(memory({ channels, articles: [], outages: [net] }));
  await expect.element(page.getByText('Das Internet ist ausgefallen.')).toBeVisible();
  const notice = widget.shadowRoot!.querySelector('.outage')!;
  expect(getComputedStyle(notice).backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
  widget.dir = 'rtl';
  const { paddingLeft, paddingRight } = getComputedStyle(notice);
  expect(paddingLeft).toBe('6px');
  expect(parseFloat(paddingRight)).toBeGreaterThan(10);
});

test('a language there are no words for has the date in that of the words', async () => {
  await opened(memory({ channels, articles: [], outages: [{ ...net, until: '2099-11-20T17:00:00Z' }] }), 'fr');
  await expect.element(page.getByText(/Expected to last until .*November/)).toBeVisible();
});

class Gone extends LitElement {
  declare client: undefined;
  readonly lotse = new ClientController(this);
  override render() {
    return nothing;
  }
}
customElements.define('test-gone', Gone);

test('a panel that went before its files came asks for nothing any more', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const panel = new Gone();
  new OutageWatch(panel, panel.lotse);
  expect(vi.getTimerCount()).toBe(0);
  document.body.append(panel);
  expect(vi.getTimerCount()).toBe(1);
  panel.remove();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
