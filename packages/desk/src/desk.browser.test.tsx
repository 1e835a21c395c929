import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { arrival, at, field, focused, live } from '../test/arrival.ts';
import { jonas, password, wiebke } from './fake-server.ts';

const desk = arrival();
const { arrive } = desk;
const count = (line: string) => desk.server.requests.filter((request) => request === line).length;

test('with the wrong password the agent is told what to do, with the right one he is in', async () => {
  await arrive('', { signedIn: false });
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
  await arrive('#invitation=einmal', { signedIn: false });
  await expect.element(page.getByRole('heading', { name: 'Guten Tag, Jonas Matthiesen' })).toBeVisible();
  await page.getByLabelText('Neues Passwort').fill('zu kurz');
  await page.getByRole('button', { name: 'Passwort speichern und anmelden' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/mindestens 12 Zeichen, hier sind es 7/);
  await page.getByLabelText('Neues Passwort').fill(password);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Posteingang' })).toBeVisible();
  expect(location.hash).not.toContain('invitation');

  desk.leave();
  await arrive('#invitation=schon-benutzt', { signedIn: false });
  await page.getByRole('button', { name: 'Zur Anmeldung' }).click();
  await expect.element(page.getByRole('heading', { name: 'Anmelden' })).toBeVisible();
});

test('beside the conversation stands what the customer passed on; the article opens there, and back leads to the link it came from', async () => {
  desk.server.knowledge.has({ id: 'abschlag', title: 'Abschlag zu hoch', body: '## Warum\n\nWeil **Sie** <b>sparen</b>.' });
  desk.server.starts('a', ['Mein Abschlag ist zu hoch'], {
    items: [
      { kind: 'search', text: 'abschlag zu hoch', at: new Date().toISOString() },
      { kind: 'article', articleId: 'abschlag', title: 'Abschlag zu hoch', helpful: false },
      { kind: 'host', name: 'Kundennummer', value: '20 417 883' },
    ],
  });
  await arrive(at('a', 'waiting'));
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
  desk.server.starts('a', ['Moin']);
  await arrive(at('a', 'waiting'));
  await expect.element(page.getByRole('region', { name: 'Gespräch mit Besucher' })).toMatchTextContent(/Moin/);
  desk.server.says('a', 'Sind Sie da?');
  await expect.poll(live).toEqual(['Besucher: Sind Sie da?']);
  await field().fill('Ja, ich bin da.');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(() => desk.server.textsOf('a')).toEqual(['Moin', 'Sind Sie da?', 'Ja, ich bin da.']);
  await expect.element(page.getByText('Sie haben übernommen', { exact: false })).toBeVisible();
  desk.server.reads('a', 'visitor-a');
  await expect.element(page.getByText(/Gelesen$/)).toBeVisible();
  expect(live()).toEqual(['Besucher: Sind Sie da?']);
  await expect.poll(() => desk.server.conversations[0]?.read['jonas']).toBe(5);
});

test('what is typed survives the switch to another conversation, a reload, and the end of the session', async () => {
  desk.server.starts('a', ['Erstens'], { name: 'Hanne Petersen' });
  desk.server.starts('b', ['Zweitens'], { name: 'Murat Yılmaz' });
  await arrive(at('a', 'waiting'));
  await field().fill('Angefangen');
  await page.getByRole('link', { name: /Murat/ }).click();
  await expect.element(page.getByRole('textbox', { name: 'Antwort an Murat Yılmaz' })).toHaveValue('');
  await expect.poll(focused).toBe('Murat Yılmaz');
  await page.getByRole('link', { name: /Hanne/ }).click();
  await expect.element(field()).toHaveValue('Angefangen');
  await arrive(at('a', 'waiting'));
  await expect.element(field()).toHaveValue('Angefangen');

  desk.server.sessionEnds = true;
  desk.server.says('a', 'Hallo?');
  await expect.element(page.getByText('Was Sie geschrieben haben, ist noch da.', { exact: false })).toBeVisible();
  await page.getByLabelText('E-Mail-Adresse').fill('jonas@nordlicht.example');
  await page.getByLabelText('Passwort').fill(password);
  await userEvent.keyboard('{Enter}');
  await expect.element(field()).toHaveValue('Angefangen');
});

test('a desk whose token is gone from its storage asks for the password, and does not stand still', async () => {
  desk.server.starts('a', ['Erstens']);
  await arrive(at('a', 'waiting'));
  await expect.element(field()).toBeVisible();
  sessionStorage.removeItem('lotse:desk:token');
  desk.server.says('a', 'Hallo?');
  await expect.element(page.getByText('Melden Sie sich wieder an.', { exact: false })).toBeVisible();
});

test('an answer whose receipt is lost stands there once, and is not left in the outbox', async () => {
  desk.server.starts('a', ['Moin']);
  await arrive(at('a', 'waiting'));
  await field().fill('Guten Tag');
  desk.server.losesAnswerOf = '/messages';
  await page.getByRole('button', { name: 'Senden' }).click();
  await expect.element(field()).toHaveValue('');
  await expect.poll(() => [...document.querySelectorAll('.bubble')].filter(({ textContent }) => textContent.includes('Guten Tag')).length).toBe(1);
  await expect.element(page.getByText(/Gesendet$/)).toBeVisible();
  expect(desk.server.textsOf('a')).toEqual(['Moin', 'Guten Tag']);
  await expect.poll(() => sessionStorage.getItem('lotse:desk:outbox:jonas')).toBeNull();
});

test('without a network the agent is told, and what he sends goes out when it is back', async () => {
  desk.server.starts('a', ['Moin']);
  await arrive(at('a', 'waiting'));
  await field().fill('Bin gleich bei Ihnen');
  desk.server.cut = true;
  dispatchEvent(new Event('offline'));
  await expect.element(page.getByText('Keine Verbindung.', { exact: false })).toBeVisible();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(page.getByText('Noch nicht gesendet, wartet auf Netz')).toBeVisible();
  // A tab that is closed now takes it along: the browser asks.
  const leaving = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(leaving()).toBe(false);
  desk.server.cut = false;
  dispatchEvent(new Event('online'));
  await expect.poll(() => desk.server.textsOf('a')).toEqual(['Moin', 'Bin gleich bei Ihnen']);
  await expect.poll(leaving).toBe(true);
  desk.server.says('a', 'Danke');
  await expect.poll(() => document.querySelector('.banner')).toBeNull();
});

test('when the network is back and nothing has happened meanwhile, the desk says no longer that it is away', async () => {
  desk.server.starts('a', ['Moin']);
  await arrive(at('a', 'waiting'));
  await expect.element(field()).toBeVisible();
  await expect.poll(() => desk.server.isListenedTo).toBe(true);
  desk.server.cut = true;
  // What was still under way ends, and the next one finds no network.
  desk.server.says('a', 'Hallo?');
  await expect.element(page.getByText('Keine Verbindung.', { exact: false })).toBeVisible();
  desk.server.cut = false;
  dispatchEvent(new Event('online'));
  await expect.poll(() => document.querySelector('.banner')).toBeNull();
  await expect.element(page.getByRole('region', { name: 'Gespräch mit Besucher' })).toMatchTextContent(/Hallo\?/);
});

test('a message that could not be fetched is fetched again without anybody pressing, and until then the agent is told that one may be missing', async () => {
  desk.server.starts('a', ['Moin']);
  await arrive(at('a', 'waiting'));
  await expect.element(field()).toBeVisible();
  desk.server.failsAt = 'a/events';
  desk.server.says('a', 'Hallo?');
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Dieses Gespräch ist gerade nicht abrufbar/);
  await expect.element(page.getByRole('region', { name: 'Gespräch mit Besucher' })).toMatchTextContent(/Moin/);
  desk.server.failsAt = undefined;
  await expect.element(page.getByRole('region', { name: 'Gespräch mit Besucher' })).toMatchTextContent(/Hallo\?/);
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('a letter is a letter in a field and a deed outside of it, and the deeds can be switched off', async () => {
  desk.server.starts('a', ['Erstens'], { name: 'Hanne Petersen' });
  desk.server.starts('b', ['Zweitens'], { name: 'Murat Yılmaz' });
  await arrive('#box=waiting');
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
  desk.server.starts('a', ['Moin'], { name: 'Hanne Petersen' });
  desk.server.takes('a', jonas);
  await arrive(at('a'));
  await expect.element(field()).toBeVisible();
  await userEvent.keyboard('e');
  await expect.element(page.getByRole('dialog', { name: 'Worum ging es?' })).toBeVisible();
  await page.getByRole('button', { name: 'Als erledigt ablegen' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Wählen Sie einen Grund/);
  await expect.element(page.getByRole('combobox', { name: 'Kontaktgrund suchen' })).toHaveFocus();
  await userEvent.keyboard('umz{Enter}');
  await expect.element(page.getByText('Grund: Umzug')).toBeVisible();
  await expect.poll(focused).toBe('Hanne Petersen');
  expect(desk.server.conversations[0]?.reason).toBe('move');
  expect(live()).toEqual(['Gespräch mit Hanne Petersen ist erledigt.']);
  await expect.element(page.getByText('Hier stehen Ihre Gespräche.')).toBeVisible();
});

test('a note is for the team: it stands in the conversation and is no message', async () => {
  desk.server.starts('a', ['Moin']);
  await arrive(at('a', 'waiting'));
  await expect.element(field()).toBeVisible();
  await userEvent.keyboard('n');
  await expect.element(page.getByRole('textbox', { name: 'Notiz, nur für das Team' })).toHaveFocus();
  await userEvent.keyboard('Leihgeräte sind am Lager{Control>}{Enter}{/Control}');
  await expect.poll(() => desk.server.conversations[0]?.notes.map(({ text }) => text)).toEqual(['Leihgeräte sind am Lager']);
  await expect.element(page.getByRole('listitem').filter({ hasText: 'Ihre Notiz, nur für das Team' })).toMatchTextContent(/Leihgeräte sind am Lager/);
  expect(desk.server.textsOf('a')).toEqual(['Moin']);
  expect(count('POST desk/conversations/a/typing')).toBe(0);
});

test('who takes what a colleague has just taken is told who has it', async () => {
  desk.server.starts('a', ['Moin']);
  await arrive(at('a', 'waiting'));
  await expect.element(page.getByText('Niemand hat dieses Gespräch übernommen')).toBeVisible();
  desk.server.conversations[0]!.assignee = wiebke;
  desk.server.conversations[0]!.events.push({ kind: 'assign', seq: 2, at: new Date().toISOString(), by: wiebke, to: wiebke });
  await userEvent.keyboard('t');
  await expect.element(page.getByText('Wiebke Carstens hat das Gespräch gerade übernommen.')).toBeVisible();
  desk.server.types('a', wiebke);
  await expect.element(page.getByText('Wiebke Carstens hat übernommen', { exact: false })).toBeVisible();
  // Once he has it, nothing says any longer that he could not take it.
  await userEvent.keyboard('t');
  await expect.poll(live).toContain('Sie haben das Gespräch mit Besucher übernommen.');
  await expect.element(page.getByText('gerade übernommen', { exact: false })).not.toBeInTheDocument();
});

test('text stays text, addresses become links that tell the other site nothing', async () => {
  desk.server.starts('a', ['<img src=x onerror=alert(1)> https://www.nordlicht.example/umzug. javascript:alert(1)']);
  await arrive(at('a', 'waiting'));
  const messages = page.getByRole('region', { name: 'Gespräch mit Besucher' });
  await expect.element(messages).toMatchTextContent(/<img src=x onerror=alert\(1\)> https:\/\/www\.nordlicht\.example\/umzug\. javascript:alert\(1\)/);
  await expect.element(messages.getByRole('link')).toHaveAttribute('href', 'https://www.nordlicht.example/umzug');
  await expect.element(messages.getByRole('link')).toHaveAttribute('rel', 'noopener noreferrer nofollow');
  expect(document.querySelector('.messages img')).toBeNull();
});

test('somebody who writes elsewhere shows in the list, in the title and in the ear', async () => {
  desk.server.starts('a', ['Moin'], { name: 'Hanne Petersen' });
  desk.server.takes('a', jonas);
  desk.server.starts('b', ['Hallo'], { name: 'Murat Yılmaz' });
  desk.server.takes('b', jonas);
  await arrive(at('b'));
  await expect.poll(() => document.title).toBe('(1) Posteingang – Lotse');
  await expect.element(field()).toBeVisible();
  desk.server.says('a', 'Noch eine Frage');
  await expect.element(page.getByRole('link', { name: /Hanne.*2 neue Nachrichten/ })).toBeVisible();
  await expect.poll(live).toEqual(['Neue Nachricht von Hanne Petersen: Noch eine Frage']);
  desk.server.types('b', desk.server.conversations[1]!.visitor);
  await expect.element(page.getByText('Murat Yılmaz schreibt …')).toBeVisible();
});

test('on a phone inbox and conversation take turns, and back leads to the row it came from', async () => {
  await page.viewport(390, 844);
  desk.server.starts('a', ['Moin'], { name: 'Hanne Petersen' });
  await arrive('#box=waiting');
  await page.getByRole('link', { name: /Hanne/ }).click();
  await expect.element(field()).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Posteingang' })).not.toBeInTheDocument();
  await page.getByRole('link', { name: 'Zurück zum Posteingang' }).click();
  await expect.poll(() => document.activeElement?.id).toBe('row-a');
});

test('where there is no room beside it, the context is a drawer that opens and closes by I and gives the focus back', async () => {
  await page.viewport(1024, 768);
  desk.server.starts('a', ['Moin']);
  await arrive(at('a', 'waiting'));
  await page.getByRole('button', { name: 'Mitgegeben' }).click();
  await expect.element(page.getByRole('dialog', { name: 'Mitgegeben' })).toBeVisible();
  await userEvent.keyboard('i');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Mitgegeben' })).toHaveFocus();
});

test('a text that is marked to beyond the edge of the drawer does not close it, a press beside it does', async () => {
  await page.viewport(1024, 768);
  desk.server.starts('a', ['Moin']);
  await arrive(at('a', 'waiting'));
  await expect.element(field()).toBeVisible();
  await userEvent.keyboard('i');
  await expect.element(page.getByRole('dialog')).toBeVisible();
  const drawer = page.getByRole('dialog').element();
  const press = (from: Element) => {
    from.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    // As the browser does it: the click goes to what is around both.
    drawer.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  };
  press(page.getByRole('heading', { name: 'Mitgegeben' }).element());
  await expect.element(drawer).toBeVisible();
  press(drawer);
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

test('an I that is typed into a field of the drawer is a letter', async () => {
  await page.viewport(1024, 768);
  desk.server.starts('a', ['Moin']);
  await arrive(at('a', 'waiting'));
  await expect.element(field()).toBeVisible();
  await userEvent.keyboard('a');
  await expect.element(page.getByRole('searchbox', { name: 'Wonach suchen?' })).toHaveFocus();
  // What was guessed gives way to what he types.
  await expect.element(page.getByRole('searchbox', { name: 'Wonach suchen?' })).toHaveValue('Moin');
  await userEvent.keyboard('tarif');
  await expect.element(page.getByRole('searchbox', { name: 'Wonach suchen?' })).toHaveValue('tarif');
});

test('the desk speaks English when asked to, says so to screen readers, and remembers it', async () => {
  await arrive('');
  await page.getByRole('button', { name: /Ihr Konto/ }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await expect.element(page.getByRole('heading', { name: 'Inbox' })).toBeVisible();
  await expect.poll(() => document.documentElement.lang).toBe('en');
  await arrive('');
  await expect.element(page.getByText('Your conversations live here.')).toBeVisible();
});

test('an agent who signs out leaves nothing behind', async () => {
  desk.server.starts('a', ['Moin']);
  await arrive(at('a', 'waiting'));
  await field().fill('Angefangen');
  await page.getByRole('button', { name: /Ihr Konto/ }).click();
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await expect.element(page.getByRole('heading', { name: 'Anmelden' })).toBeVisible();
  expect(Object.keys(sessionStorage)).toEqual([]);
  // Neither here nor on the server; and what is said at the door is true: nothing typed is there any more.
  await expect.poll(() => desk.server.signedOut).toBe(1);
  await page.getByLabelText('E-Mail-Adresse').fill('jonas@nordlicht.example');
  await expect.element(page.getByText('Ihre Sitzung ist zu Ende', { exact: false })).not.toBeInTheDocument();
});

test('axe finds nothing on any screen', async () => {
  desk.server.starts('a', ['Moin, https://www.nordlicht.example'], { locale: 'en', items: [{ kind: 'search', text: 'umzug', at: new Date().toISOString() }] });
  desk.server.starts('b', ['Hallo'], { name: 'Murat Yılmaz' });
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
    await arrive('', { signedIn: false });
    await page.getByRole('button', { name: 'Anmelden' }).click();
    expect(await faults()).toEqual([]);
    await arrive('#box=waiting');
    await expect.element(page.getByRole('link', { name: /Murat/ })).toBeVisible();
    expect(await faults()).toEqual([]);
    await arrive(at('a', 'waiting'));
    await expect.element(field()).toBeVisible();
    await field().fill('Angefangen');
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Erledigt' }).click();
    await expect.element(page.getByText('Rechnung')).toBeVisible();
    expect(await faults()).toEqual([]);
    desk.leave();
  }
});
