import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { FakeServer, jonas } from './fake-server.ts';
import { mount } from './main.tsx';

let leave: (() => void) | undefined;
let server: FakeServer;
let signed: object | undefined;

beforeEach(async () => {
  await page.viewport(1440, 900);
  sessionStorage.clear();
  localStorage.setItem('lotse:desk:locale', 'de');
  sessionStorage.setItem('lotse:desk:token', 'token');
  sessionStorage.setItem('lotse:desk:agent', JSON.stringify(jonas));
  server = new FakeServer();
  signed = undefined;
  vi.stubGlobal('fetch', async (...asked: Parameters<typeof fetch>) => {
    const answer = await server.fetch(...asked);
    if (!signed || !String(asked[0] instanceof Request ? asked[0].url : asked[0]).endsWith('conversations/a')) return answer;
    const { conversation } = (await answer.json()) as { conversation: object };
    return Response.json({ conversation: { ...conversation, signed } });
  });
});
afterEach(() => {
  leave?.();
  vi.unstubAllGlobals();
});

const openAtDesk = async () => {
  server.starts('a', ['Guten Tag'], { items: [{ kind: 'host', name: 'Vertrag', value: '4711' }] });
  document.body.replaceChildren();
  history.replaceState(null, '', `${location.pathname}${location.search}#box=waiting&conversation=a`);
  const root = document.body.appendChild(document.createElement('div'));
  root.id = 'desk';
  leave = await mount(root);
  return page.getByRole('region', { name: 'Mitgegeben' });
};

test('of a visitor the agent reads that nobody has said who he is, and that what the page said is unchecked', async () => {
  const context = await openAtDesk();
  await expect.element(context.getByText('Nicht angemeldet')).toBeVisible();
  await expect.element(context.getByText('ungeprüft')).toBeVisible();
});

test('of a customer he reads what was signed, by whom and when', async () => {
  signed = { subject: '2100471', issuer: 'https://www.nordlicht.example', email: 'maria@example.de', at: '2026-11-20T09:00:00Z' };
  const context = await openAtDesk();
  await expect.element(context.getByText('Signiert', { exact: true })).toBeVisible();
  await expect.element(context.getByText('2100471')).toBeVisible();
  await expect.element(context.getByText('maria@example.de')).toBeVisible();
});
