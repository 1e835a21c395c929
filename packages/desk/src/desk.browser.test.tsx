import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FakeServer, jonas, password, wiebke } from './fake-server.ts';
import { mount } from './main.tsx';

let server: FakeServer;
let leave: (() => void) | undefined;

/** Opens the desk as a fresh page would: what is in the storage stays. */
const arrive = async ({ signedIn = true, hash = '' } = {}) => {
  leave?.();
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname + location.search + hash);
  if (signedIn) {
    sessionStorage.setItem('lotse:desk:token', 'token');
    sessionStorage.setItem('lotse:desk:agent', JSON.stringify(jonas));
  }
  const root = document.createElement('div');
  root.id = 'desk';
  document.body.append(root);
  leave = await mount(root);
};
const at = (id: string, box = 'mine') => `#box=${box}&conversation=${id}`;
const field = () => page.getByRole('textbox', { name: /^(Antwort an|Notiz)/ });
const live = () => [...document.querySelectorAll('[data-live] p')].map((line) => line.textContent);
const focused = () => document.activeElement?.textContent;
const count = (line: string) => server.requests.filter((request) => request === line).length;

beforeEach(async () => {
  await page.viewport(1440, 900);
  sessionStorage.clear();
  localStorage.clear();
  localStorage.setItem('lotse:desk:locale', 'de');
  server = new FakeServer();
  vi.stubGlobal('fetch', server.fetch);
});
afterEach(() => {
  leave?.();
  leave = undefined;
  vi.unstubAllGlobals();
});

test('with the wrong password the agent is told what to do, with the right one he is in', async () => {
  await arrive({ signedIn: false });
  await page.getByLabelText('E-Mail-Adresse').fill('jonas@nordlicht.example');
  await page.getByLabelText('Passwort').fill('falsch');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Adresse und Passwort passen nicht zusammen/);
  await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('alert');
  await page.getByLabelText('Passwort').fill(password);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Posteingang' })).toBeVisible();
  expect(document.cookie).toBe('');
});

test('by the link of the first start an agent chooses his password, and the link is gone from the address', async () => {
  await arrive({ signedIn: false, hash: '#invitation=einmal' });
  await expect.element(page.getByRole('heading', { name: 'Guten Tag, Jonas Matthiesen' })).toBeVisible();
  await page.getByLabelText('Neues Passwort').fill('zu kurz');
  await page.getByRole('button', { name: 'Passwort speichern und anmelden' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/mindestens 12 Zeichen, hier sind es 7/);
  await page.getByLabelText('Neues Passwort').fill(password);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Posteingang' })).toBeVisible();
  expect(location.hash).not.toContain('invitation');

  leave?.();
  sessionStorage.clear();
  await arrive({ signedIn: false, hash: '#invitation=schon-benutzt' });
  await page.getByRole('button', { name: 'Zur Anmeldung' }).click();
  await expect.element(page.getByRole('heading', { name: 'Anmelden' })).toBeVisible();
});

test('beside the conversation stands what the customer passed on; the article opens there, and back leads to the link it came from', async () => {
  server.articles.push({
    id: 'abschlag',
    locale: 'de',
    title: 'Abschlag zu hoch',
    body: '## Warum\n\nWeil **Sie** <b>sparen</b>.',
    updatedAt: '2026-11-02T00:00:00Z',
  });
  server.starts('a', ['Mein Abschlag ist zu hoch'], {
    items: [
      { kind: 'search', text: 'abschlag zu hoch', at: new Date().toISOString() },
      { kind: 'article', articleId: 'abschlag', title: 'Abschlag zu hoch', helpful: false },
      { kind: 'host', name: 'Kundennummer', value: '20 417 883' },
    ],
  });
  await arrive({ hash: at('a', 'waiting') });
  const context = page.getByRole('region', { name: 'Mitgegeben' });
  await expect.element(context.getByRole('listitem').nth(1)).toMatchTextContent(/Gelesen: Abschlag zu hochHat nicht geholfen/);
  await expect.element(context.getByRole('link', { name: /Seite: Tarife/ })).toHaveAttribute('rel', 'noopener noreferrer');
  await expect.element(context.getByText('20 417 883')).toBeVisible();

  await context.getByRole('button', { name: 'Gelesen: Abschlag zu hoch' }).click();
  await expect.element(page.getByRole('heading', { name: 'Warum' })).toBeVisible();
  await expect.element(page.getByRole('article')).toMatchTextContent(/Weil Sie <b>sparen<\/b>\./);
  await expect.poll(focused).toBe('Artikel');
  await page.getByRole('button', { name: 'Zurück zu Mitgegeben' }).click();
  await expect.poll(focused).toBe('Gelesen: Abschlag zu hoch');

  await page.getByRole('button', { name: 'Gesucht: „abschlag zu hoch“' }).click();
  await page.getByRole('button', { name: 'Abschlag zu hoch', exact: true }).click();
  await expect.element(page.getByRole('article')).toMatchTextContent(/Weil Sie/);
});

test('each message of the customer is announced once, own ones never, and what he reads is marked as read', async () => {
  server.starts('a', ['Moin']);
  await arrive({ hash: at('a', 'waiting') });
  await expect.element(page.getByRole('region', { name: 'Gespräch mit Besucher' })).toMatchTextContent(/Moin/);
  server.says('a', 'Sind Sie da?');
  await expect.poll(live).toEqual(['Besucher: Sind Sie da?']);
  await field().fill('Ja, ich bin da.');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(() => server.textsOf('a')).toEqual(['Moin', 'Sind Sie da?', 'Ja, ich bin da.']);
  await expect.element(page.getByText('Sie haben übernommen', { exact: false })).toBeVisible();
  server.reads('a', 'visitor-a');
  await expect.element(page.getByText(/Gelesen$/)).toBeVisible();
  expect(live()).toEqual(['Besucher: Sind Sie da?']);
  await expect.poll(() => server.conversations[0]?.read['jonas']).toBe(5);
});

test('what is typed survives the switch to another conversation, a reload, and the end of the session', async () => {
  server.starts('a', ['Erstens'], { name: 'Hanne Petersen' });
  server.starts('b', ['Zweitens'], { name: 'Murat Yılmaz' });
  await arrive({ hash: at('a', 'waiting') });
  await field().fill('Angefangen');
  await page.getByRole('link', { name: /Murat/ }).click();
  await expect.element(page.getByRole('textbox', { name: 'Antwort an Murat Yılmaz' })).toHaveValue('');
  await expect.poll(focused).toBe('Murat Yılmaz');
  await page.getByRole('link', { name: /Hanne/ }).click();
  await expect.element(field()).toHaveValue('Angefangen');
  await arrive({ hash: at('a', 'waiting') });
  await expect.element(field()).toHaveValue('Angefangen');

  server.sessionEnds = true;
  server.says('a', 'Hallo?');
  await expect.element(page.getByText('Was Sie geschrieben haben, ist noch da.', { exact: false })).toBeVisible();
  await page.getByLabelText('E-Mail-Adresse').fill('jonas@nordlicht.example');
  await page.getByLabelText('Passwort').fill(password);
  await userEvent.keyboard('{Enter}');
  await expect.element(field()).toHaveValue('Angefangen');
});

test('a desk whose token is gone from its storage asks for the password, and does not stand still', async () => {
  server.starts('a', ['Erstens']);
  await arrive({ hash: at('a', 'waiting') });
  await expect.element(field()).toBeVisible();
  sessionStorage.removeItem('lotse:desk:token');
  server.says('a', 'Hallo?');
  await expect.element(page.getByText('Melden Sie sich wieder an.', { exact: false })).toBeVisible();
});

test('an answer whose receipt is lost stands there once, and is not left in the outbox', async () => {
  server.starts('a', ['Moin']);
  await arrive({ hash: at('a', 'waiting') });
  await field().fill('Guten Tag');
  server.losesAnswerOf = '/messages';
  await page.getByRole('button', { name: 'Senden' }).click();
  await expect.element(field()).toHaveValue('');
  await expect.poll(() => [...document.querySelectorAll('.bubble')].filter(({ textContent }) => textContent.includes('Guten Tag')).length).toBe(1);
  await expect.element(page.getByText(/Gesendet$/)).toBeVisible();
  expect(server.textsOf('a')).toEqual(['Moin', 'Guten Tag']);
  await expect.poll(() => sessionStorage.getItem('lotse:desk:outbox:jonas')).toBeNull();
});

test('without a network the agent is told, and what he sends goes out when it is back', async () => {
  server.starts('a', ['Moin']);
  await arrive({ hash: at('a', 'waiting') });
  await field().fill('Bin gleich bei Ihnen');
  server.cut = true;
  dispatchEvent(new Event('offline'));
  await expect.element(page.getByText('Keine Verbindung.', { exact: false })).toBeVisible();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(page.getByText('Noch nicht gesendet, wartet auf Netz')).toBeVisible();
  server.cut = false;
  dispatchEvent(new Event('online'));
  await expect.poll(() => server.textsOf('a')).toEqual(['Moin', 'Bin gleich bei Ihnen']);
  server.says('a', 'Danke');
  await expect.poll(() => document.querySelector('.banner')).toBeNull();
});

test('a letter is a letter in a field and a deed outside of it, and the deeds can be switched off', async () => {
  server.starts('a', ['Erstens'], { name: 'Hanne Petersen' });
  server.starts('b', ['Zweitens'], { name: 'Murat Yılmaz' });
  await arrive({ hash: '#box=waiting' });
  await expect.element(page.getByRole('link', { name: /Hanne/ })).toBeVisible();
  await userEvent.keyboard('j');
  await expect.poll(focused).toBe('Hanne Petersen');
  await userEvent.keyboard('j');
  await expect.poll(focused).toBe('Murat Yılmaz');
  await userEvent.keyboard('k');
  await expect.element(page.getByRole('textbox', { name: 'Antwort an Hanne Petersen' })).toBeVisible();
  await userEvent.keyboard('r');
  await expect.poll(() => document.activeElement?.id).toBe('composer-text');
  await userEvent.keyboard('jek');
  await expect.element(field()).toHaveValue('jek');
  await userEvent.keyboard('{Escape}');
  await expect.poll(focused).toBe('Hanne Petersen');

  await userEvent.keyboard('?');
  await page.getByRole('checkbox', { name: 'Kurztasten mit einem Zeichen verwenden' }).click();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.querySelector('dialog')).toBeNull();
  await userEvent.keyboard('j');
  expect(location.hash).toContain('conversation=a');
  await page.getByRole('button', { name: 'Tasten' }).click();
  await page.getByRole('button', { name: 'Nächstes Gespräch' }).click();
  await expect.poll(focused).toBe('Murat Yılmaz');
});

test('a conversation is filed as done by keyboard, with the reason it was about', async () => {
  server.starts('a', ['Moin'], { name: 'Hanne Petersen' });
  server.takes('a', jonas);
  await arrive({ hash: at('a') });
  await expect.element(field()).toBeVisible();
  await userEvent.keyboard('e');
  await expect.element(page.getByRole('dialog', { name: 'Worum ging es?' })).toBeVisible();
  await page.getByRole('button', { name: 'Als erledigt ablegen' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Wählen Sie einen Grund/);
  await expect.element(page.getByRole('combobox', { name: 'Kontaktgrund suchen' })).toHaveFocus();
  await userEvent.keyboard('umz{Enter}');
  await expect.element(page.getByText('Grund: Umzug')).toBeVisible();
  await expect.poll(focused).toBe('Hanne Petersen');
  expect(server.conversations[0]?.reason).toBe('move');
  expect(live()).toEqual(['Gespräch mit Hanne Petersen ist erledigt.']);
  await expect.element(page.getByText('Hier stehen Ihre Gespräche.')).toBeVisible();
});

test('a note is for the team: it stands in the conversation and is no message', async () => {
  server.starts('a', ['Moin']);
  await arrive({ hash: at('a', 'waiting') });
  await expect.element(field()).toBeVisible();
  await userEvent.keyboard('n');
  await expect.element(page.getByRole('textbox', { name: 'Notiz, nur für das Team' })).toHaveFocus();
  await userEvent.keyboard('Leihgeräte sind am Lager{Control>}{Enter}{/Control}');
  await expect.poll(() => server.conversations[0]?.notes.map(({ text }) => text)).toEqual(['Leihgeräte sind am Lager']);
  await expect.element(page.getByRole('listitem').filter({ hasText: 'Ihre Notiz, nur für das Team' })).toMatchTextContent(/Leihgeräte sind am Lager/);
  expect(server.textsOf('a')).toEqual(['Moin']);
  expect(count('POST desk/conversations/a/typing')).toBe(0);
});

test('who takes what a colleague has just taken is told who has it', async () => {
  server.starts('a', ['Moin']);
  await arrive({ hash: at('a', 'waiting') });
  await expect.element(page.getByText('Niemand hat dieses Gespräch übernommen')).toBeVisible();
  server.conversations[0]!.assignee = wiebke;
  server.conversations[0]!.events.push({ kind: 'assign', seq: 2, at: new Date().toISOString(), by: wiebke, to: wiebke });
  await userEvent.keyboard('t');
  await expect.element(page.getByText('Wiebke Carstens hat das Gespräch gerade übernommen.')).toBeVisible();
  server.types('a', wiebke);
  await expect.element(page.getByText('Wiebke Carstens hat übernommen', { exact: false })).toBeVisible();
});

test('text stays text, addresses become links that tell the other site nothing', async () => {
  server.starts('a', ['<img src=x onerror=alert(1)> https://www.nordlicht.example/umzug. javascript:alert(1)']);
  await arrive({ hash: at('a', 'waiting') });
  const messages = page.getByRole('region', { name: 'Gespräch mit Besucher' });
  await expect.element(messages).toMatchTextContent(/<img src=x onerror=alert\(1\)> https:\/\/www\.nordlicht\.example\/umzug\. javascript:alert\(1\)/);
  await expect.element(messages.getByRole('link')).toHaveAttribute('href', 'https://www.nordlicht.example/umzug');
  await expect.element(messages.getByRole('link')).toHaveAttribute('rel', 'noopener noreferrer nofollow');
  expect(document.querySelector('.messages img')).toBeNull();
});

test('somebody who writes elsewhere shows in the list, in the title and in the ear', async () => {
  server.starts('a', ['Moin'], { name: 'Hanne Petersen' });
  server.takes('a', jonas);
  server.starts('b', ['Hallo'], { name: 'Murat Yılmaz' });
  server.takes('b', jonas);
  await arrive({ hash: at('b') });
  await expect.poll(() => document.title).toBe('(1) Posteingang – Lotse');
  await expect.element(field()).toBeVisible();
  server.says('a', 'Noch eine Frage');
  await expect.element(page.getByRole('link', { name: /Hanne.*2 neue Nachrichten/ })).toBeVisible();
  await expect.poll(live).toEqual(['Neue Nachricht von Hanne Petersen: Noch eine Frage']);
  server.types('b', server.conversations[1]!.visitor);
  await expect.element(page.getByText('Murat Yılmaz schreibt …')).toBeVisible();
});

test('on a phone inbox and conversation take turns, and back leads to the row it came from', async () => {
  await page.viewport(390, 844);
  server.starts('a', ['Moin'], { name: 'Hanne Petersen' });
  await arrive({ hash: '#box=waiting' });
  await page.getByRole('link', { name: /Hanne/ }).click();
  await expect.element(field()).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Posteingang' })).not.toBeInTheDocument();
  await page.getByRole('link', { name: 'Zurück zum Posteingang' }).click();
  await expect.poll(() => document.activeElement?.id).toBe('row-a');
});

test('where there is no room beside it, the context is a drawer that opens and closes by I and gives the focus back', async () => {
  await page.viewport(1024, 768);
  server.starts('a', ['Moin']);
  await arrive({ hash: at('a', 'waiting') });
  await page.getByRole('button', { name: 'Mitgegeben' }).click();
  await expect.element(page.getByRole('dialog', { name: 'Mitgegeben' })).toBeVisible();
  await userEvent.keyboard('i');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Mitgegeben' })).toHaveFocus();
});

test('the desk speaks English when asked to, says so to screen readers, and remembers it', async () => {
  await arrive();
  await page.getByRole('button', { name: /Ihr Konto/ }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await expect.element(page.getByRole('heading', { name: 'Inbox' })).toBeVisible();
  await expect.poll(() => document.documentElement.lang).toBe('en');
  await arrive();
  await expect.element(page.getByText('Your conversations live here.')).toBeVisible();
});

test('an agent who signs out leaves nothing behind', async () => {
  server.starts('a', ['Moin']);
  await arrive({ hash: at('a', 'waiting') });
  await field().fill('Angefangen');
  await page.getByRole('button', { name: /Ihr Konto/ }).click();
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await expect.element(page.getByRole('heading', { name: 'Anmelden' })).toBeVisible();
  expect(Object.keys(sessionStorage)).toEqual([]);
  expect(count('POST desk/sessions/end')).toBe(1);
});

test('axe finds nothing on any screen', async () => {
  server.starts('a', ['Moin, https://www.nordlicht.example'], { locale: 'en', items: [{ kind: 'search', text: 'umzug', at: new Date().toISOString() }] });
  server.starts('b', ['Hallo'], { name: 'Murat Yılmaz' });
  const faults = async () => {
    // What is half faded in has half a contrast.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    return (await axe.run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join()).join(' | ')}`);
  };
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [390, 844],
  ] as const) {
    await page.viewport(width, height);
    await arrive({ signedIn: false });
    await page.getByRole('button', { name: 'Anmelden' }).click();
    expect(await faults()).toEqual([]);
    await arrive({ hash: '#box=waiting' });
    await expect.element(page.getByRole('link', { name: /Murat/ })).toBeVisible();
    expect(await faults()).toEqual([]);
    await arrive({ hash: at('a', 'waiting') });
    await expect.element(field()).toBeVisible();
    await field().fill('Angefangen');
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Erledigt' }).click();
    await expect.element(page.getByText('Rechnung')).toBeVisible();
    expect(await faults()).toEqual([]);
    leave?.();
    sessionStorage.clear();
  }
});
