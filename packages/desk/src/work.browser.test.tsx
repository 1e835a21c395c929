import axe from 'axe-core';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { arrival, at, field, focused, live } from '../test/arrival.ts';
import { jonas, wiebke, type FakeServer } from './fake-server.ts';

const desk = arrival();
const { arrive } = desk;
let server: FakeServer;
beforeEach(() => (server = desk.server));

/** Hanne Petersen writes, and Jonas has her. */
const hanne = async (options: Parameters<FakeServer['starts']>[2] = {}) => {
  const kept = server.starts('a', ['Moin'], { name: 'Hanne Petersen', ...options });
  server.takes('a', jonas);
  await arrive(at('a'));
  await expect.element(field()).toBeVisible();
  return kept;
};
const toast = () => page.getByText('Rückgängig').element().parentElement?.querySelector('p')?.textContent;

describe('by keyboard only', () => {
  test('the next who waits is taken with one key, and where nobody waits, that is said', async () => {
    server.starts('b', ['Hallo'], { name: 'Murat Yılmaz' });
    await arrive();
    await expect.element(page.getByRole('heading', { name: 'Posteingang' })).toBeVisible();
    await userEvent.keyboard('g');
    await expect.poll(focused).toBe('Murat Yılmaz');
    expect(server.conversations[0]?.assignee).toEqual(jonas);
    await userEvent.keyboard('g');
    await expect.poll(() => live().at(-1)).toBe('Gerade wartet niemand auf Sie.');
  });

  test('G that is pressed twice takes one customer, says who it is, and Z gives him back', async () => {
    server.starts('b', ['Hallo'], { name: 'Murat Yılmaz' });
    server.starts('c', ['Moin'], { name: 'Hanne Petersen' });
    await arrive();
    await expect.element(page.getByRole('heading', { name: 'Posteingang' })).toBeVisible();
    const letGo = server.holds('desk/next');
    await userEvent.keyboard('gg');
    letGo();
    await expect.poll(toast).toBe('Sie haben das Gespräch mit Murat Yılmaz übernommen.');
    expect(server.conversations.map(({ assignee }) => assignee?.id)).toEqual(['jonas', undefined]);
    await userEvent.keyboard('z');
    await expect.poll(() => live().at(-1)).toBe('Murat Yılmaz wartet wieder.');
    expect(server.conversations[0]?.assignee).toBeUndefined();
  });

  test('who goes on while he takes a conversation is not put into the field of another customer', async () => {
    server.starts('a', ['Moin'], { name: 'Hanne Petersen' });
    server.starts('b', ['Hallo'], { name: 'Murat Yılmaz' });
    await arrive(at('a', 'all'));
    await expect.element(field()).toBeVisible();
    const letGo = server.holds('a/take');
    await userEvent.keyboard('tj');
    await expect.poll(focused).toBe('Murat Yılmaz');
    letGo();
    await expect.poll(live).toContain('Sie haben das Gespräch mit Hanne Petersen übernommen.');
    expect(focused()).toBe('Murat Yılmaz');
    await userEvent.keyboard('k');
    await expect.poll(focused).toBe('Hanne Petersen');
  });

  test('a conversation goes to a colleague with a word for her, and comes back with Z', async () => {
    const kept = await hanne();
    await userEvent.keyboard('w');
    await expect.element(page.getByRole('combobox', { name: 'Name oder Thema' })).toHaveFocus();
    await expect.element(page.getByRole('option', { name: /Wiebke Carstens.*verfügbar, Umzug/ })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Wählen Sie, wer übernimmt/);
    await userEvent.keyboard('wie{Tab}Bitte Termin prüfen{Control>}{Enter}{/Control}');
    await expect.poll(() => kept.assignee).toEqual(wiebke);
    expect(kept.notes.map(({ text }) => text)).toEqual(['Bitte Termin prüfen']);
    await expect.poll(focused).toBe('Hanne Petersen');
    await expect.element(page.getByText(/Sie haben an Wiebke Carstens weitergegeben/)).toBeVisible();
    expect(live().at(-1)).toBe('Hanne Petersen ist jetzt bei Wiebke Carstens.');
    await userEvent.keyboard('z');
    await expect.poll(() => kept.assignee).toEqual(jonas);
  });

  test('a press beside a sheet closes it, but not where it began inside, nor once something is typed in it', async () => {
    await hanne();
    const press = (from: Element, to: Element) => {
      from.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      // As the browser does it: the click goes to what is around both.
      to.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    };
    await userEvent.keyboard('w');
    await expect.element(page.getByRole('combobox', { name: 'Name oder Thema' })).toHaveFocus();
    const sheet = page.getByRole('dialog').element();
    const note = page.getByRole('textbox', { name: 'Notiz dazu, nur für das Team' });
    press(note.element(), sheet);
    await expect.element(note).toBeVisible();
    await note.fill('Bitte Termin prüfen');
    press(sheet, sheet);
    await expect.element(note).toHaveValue('Bitte Termin prüfen');
    await note.fill('');
    press(sheet, sheet);
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  test('what its entry speaks for is proposed: E and Enter file it, and Z opens it again', async () => {
    const kept = await hanne({ topic: 'instalment' });
    await expect.element(page.getByText('Thema: Abschlag')).toBeVisible();
    await userEvent.keyboard('e');
    await expect.element(page.getByRole('option', { name: 'Rechnung › Abschlag', selected: true })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => kept.reason).toBe('instalment');
    await expect.poll(toast).toBe('Gespräch mit Hanne Petersen ist erledigt.');
    await userEvent.keyboard('z');
    await expect.element(page.getByText(/Wieder geöffnet/)).toBeVisible();
  });

  test('put off it rests below the others, and is back with Z', async () => {
    const kept = await hanne();
    await userEvent.keyboard('s');
    await expect.element(page.getByRole('option', { name: /In einer Stunde/, selected: true })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(() => Math.round((Date.parse(kept.snoozedUntil ?? '') - Date.now()) / 60_000)).toBe(180);
    await expect.element(page.getByRole('heading', { name: 'Später' })).toBeVisible();
    await userEvent.keyboard('z');
    await expect.poll(() => kept.snoozedUntil).toBeUndefined();
  });

  test('an article that answers what was searched for goes along with two keys', async () => {
    server.knowledge.has({ id: 'umzug', title: 'Umzug melden', body: 'So geht es.' });
    const kept = await hanne({ items: [{ kind: 'search', text: 'umzug melden', at: new Date().toISOString() }] });
    await userEvent.keyboard('a');
    await expect.element(page.getByRole('searchbox', { name: 'Wonach suchen?' })).toHaveFocus();
    await expect.element(page.getByRole('button', { name: '„Umzug melden“ einfügen' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('list', { name: 'Gehen mit der Antwort mit' })).toMatchTextContent(/Umzug melden/);
    await expect.poll(() => document.activeElement?.id).toBe('composer-text');
    await userEvent.keyboard('Hier steht alles.{Control>}{Enter}{/Control}');
    await expect
      .poll(() => kept.events.findLast((event) => event.kind === 'message'))
      .toMatchObject({
        parts: [
          { kind: 'text', text: 'Hier steht alles.' },
          { kind: 'article', articleId: 'umzug', title: 'Umzug melden' },
        ],
      });
    await expect.element(page.getByRole('list', { name: 'Gehen mit der Antwort mit' })).not.toBeInTheDocument();
  });

  test('that the visitor found nothing either is said of his own words only', async () => {
    await hanne({ items: [{ kind: 'search', text: 'quelle', at: new Date().toISOString() }] });
    await userEvent.keyboard('a');
    await expect.element(page.getByText('Der Besucher hat hier auch nichts gefunden.')).toBeVisible();
    await page.getByRole('searchbox', { name: 'Wonach suchen?' }).fill('brunnen');
    await expect.element(page.getByText('Schreiben Sie ein anderes Wort.')).toBeVisible();
    await expect.element(page.getByText('Der Besucher hat hier auch nichts gefunden.')).not.toBeInTheDocument();
  });

  test('what the line below says of the last deed is heard too, whichever deed it was', async () => {
    server.knowledge.has({ id: 'umzug', title: 'Umzug melden', body: 'So geht es.' });
    server.starts('a', ['Moin'], { name: 'Hanne Petersen', items: [{ kind: 'search', text: 'umzug melden', at: new Date().toISOString() }] });
    await arrive(at('a', 'waiting'));
    await expect.element(field()).toBeVisible();
    await userEvent.keyboard('t');
    await expect.poll(live).toContain('Sie haben das Gespräch mit Hanne Petersen übernommen.');
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('a');
    await expect.element(page.getByRole('button', { name: '„Umzug melden“ einfügen' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(live).toContain('„Umzug melden“ geht mit der Antwort mit.');
    expect(new Set(live()).size).toBe(live().length);
  });

  test('a key of his own writes, sends and leads on to filing; it is there after a reload', async () => {
    await hanne();
    await userEvent.keyboard('m');
    await expect.element(page.getByRole('textbox', { name: 'Text' })).toBeVisible();
    await page.getByRole('textbox', { name: 'Text' }).fill('Gern. Schönen Tag!');
    await page.getByLabelText('Danach').selectOptions('senden und erledigen');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await arrive(at('a'));
    await expect.element(field()).toBeVisible();
    await userEvent.keyboard('{Alt>}1{/Alt}');
    await expect.poll(() => server.textsOf('a')).toEqual(['Moin', 'Gern. Schönen Tag!']);
    await expect.element(page.getByRole('dialog', { name: 'Worum ging es?' })).toBeVisible();
  });

  test('two keys in the same moment: the text goes to the conversation that the first one led to', async () => {
    localStorage.setItem('lotse:desk:macros', JSON.stringify([{ text: 'Gern. Schönen Tag!', after: 'send' }]));
    onTestFinished(() => localStorage.removeItem('lotse:desk:macros'));
    server.starts('b', ['Hallo'], { name: 'Murat Yılmaz' });
    server.takes('b', jonas);
    await hanne();
    await expect.element(page.getByRole('link', { name: /Murat Yılmaz/ })).toBeVisible();
    for (const key of [{ key: 'u' }, { key: '1', code: 'Digit1', altKey: true }]) document.dispatchEvent(new KeyboardEvent('keydown', key));
    await expect.poll(() => server.textsOf('b')).toEqual(['Hallo', 'Gern. Schönen Tag!']);
    expect(server.textsOf('a')).toEqual(['Moin']);
  });

  test('a key of his own sends nothing that the button would not send, takes the files along, and sends once however long it is held', async () => {
    localStorage.setItem('lotse:desk:macros', JSON.stringify([{ text: 'Schönen Tag!', after: 'send' }]));
    const kept = await hanne();
    await field().fill('In [Anzahl …] Raten.');
    await userEvent.keyboard('{Alt>}1{/Alt}');
    await expect.element(page.getByText('Füllen Sie noch aus, was in eckigen Klammern steht')).toBeVisible();
    await expect.element(field()).toHaveValue('In [Anzahl …] Raten.\nSchönen Tag!');
    await field().fill('In drei Raten, siehe Anhang.');
    const pasted = new DataTransfer();
    pasted.items.add(new File(['%PDF-1.7'], 'raten.pdf', { type: 'application/pdf' }));
    field()
      .element()
      .dispatchEvent(new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true, cancelable: true }));
    await expect.element(page.getByRole('list', { name: 'Dateien zur Antwort' }).getByText(/bereit/i)).toBeVisible();
    for (const repeat of [false, true, true]) document.dispatchEvent(new KeyboardEvent('keydown', { key: '1', code: 'Digit1', altKey: true, repeat }));
    await expect.element(page.getByRole('list', { name: 'Dateien zur Antwort' })).not.toBeInTheDocument();
    await expect.poll(() => server.textsOf('a').slice(1, 2)).toEqual(['In drei Raten, siehe Anhang.\nSchönen Tag!']);
    await expect.poll(() => document.querySelectorAll('.outgoing').length).toBe(0);
    const sent = kept.events.flatMap((event) => (event.kind === 'message' && event.by.id === 'jonas' ? [event.parts.map(({ kind }) => kind)] : []));
    expect(sent).toEqual([['text', 'file']]);
  });

  test('Ctrl, Shift and Enter send and lead on to filing', async () => {
    await hanne();
    await userEvent.keyboard('r');
    await userEvent.keyboard('Erledigt.{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    await expect.element(page.getByRole('dialog', { name: 'Worum ging es?' })).toBeVisible();
    expect(server.textsOf('a')).toEqual(['Moin', 'Erledigt.']);
  });

  test('when a sheet is done he stands at the head of the conversation, by whatever way he came: the next key undoes nothing and is no letter in the field', async () => {
    const kept = await hanne({ topic: 'instalment' });
    await page.getByRole('button', { name: 'Erledigt' }).click();
    await expect.element(page.getByRole('option', { name: 'Rechnung › Abschlag', selected: true })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(toast).toBe('Gespräch mit Hanne Petersen ist erledigt.');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.poll(focused).toBe('Hanne Petersen');
    expect(kept.reason).toBe('instalment');
    await userEvent.keyboard('o');
    await expect.element(field()).toBeVisible();
    await userEvent.keyboard('rFertig.{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    await expect.element(page.getByRole('option', { name: 'Rechnung › Abschlag', selected: true })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.poll(focused).toBe('Hanne Petersen');
  });

  test('he goes away and comes back with P, and says so to the server', async () => {
    await arrive();
    await expect.element(page.getByRole('button', { name: 'Verfügbar' })).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => server.presence).toBe('here');
    await userEvent.keyboard('p');
    await expect.element(page.getByRole('button', { name: 'Abwesend' })).toHaveAttribute('aria-pressed', 'false');
    expect(server.presence).toBe('away');
    await arrive();
    await expect.element(page.getByRole('button', { name: 'Abwesend' })).toBeVisible();
  });
});

test('who is away in one tab is away in all of them, and there again for his next shift', async () => {
  await arrive();
  await page.getByRole('button', { name: 'Verfügbar' }).click();
  await expect.poll(() => live().at(-1)).toMatch(/^Sie sind abwesend/);
  desk.leave();
  server.presence = undefined;
  await arrive();
  await expect.element(page.getByRole('button', { name: 'Abwesend' })).toBeVisible();
  await expect.poll(() => server.presence).toBe('away');
  // Back again in another tab of this browser.
  const other = document.body.appendChild(document.createElement('iframe'));
  other.contentWindow?.localStorage.setItem('lotse:desk:presence:jonas', 'here');
  await expect.element(page.getByRole('button', { name: 'Verfügbar' })).toBeVisible();
  await page.getByRole('button', { name: 'Verfügbar' }).click();
  await expect.element(page.getByRole('button', { name: 'Abwesend' })).toBeVisible();
  await page.getByRole('button', { name: /Ihr Konto/ }).click();
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await arrive();
  await expect.element(page.getByRole('button', { name: 'Verfügbar' })).toBeVisible();
});

test('who said at another computer that he is away is away at this one too, and his desk here does not make him available', async () => {
  server.chooses('away');
  await arrive();
  await expect.element(page.getByRole('button', { name: 'Abwesend' })).toBeVisible();
  expect(server.presence).toBe('away');
  await userEvent.keyboard('p');
  await expect.element(page.getByRole('button', { name: 'Verfügbar' })).toBeVisible();
  expect(server.presence).toBe('here');
});

describe('with colleagues', () => {
  test('who was a second too late keeps his text, is told who was faster, and sends it nevertheless', async () => {
    await hanne();
    await field().fill('Am Montag kommt sie.');
    server.says('a', 'Nächste Woche.', wiebke);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(page.getByText('Wiebke Carstens hat gerade schon geantwortet. Ihr Text ist noch nicht gesendet.')).toBeVisible();
    await expect.poll(() => live().at(-1)).toBe('Wiebke Carstens war schneller. Ihr Text ist nicht gesendet und noch da.');
    expect(server.textsOf('a')).toEqual(['Moin', 'Nächste Woche.']);
    await page.getByRole('button', { name: 'Weiter bearbeiten' }).click();
    await expect.element(field()).toHaveValue('Am Montag kommt sie.');
    await userEvent.keyboard('!');
    server.says('a', 'Oder?', wiebke);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await page.getByRole('button', { name: 'Trotzdem senden' }).click();
    await expect.poll(() => server.textsOf('a')).toEqual(['Moin', 'Nächste Woche.', 'Oder?', 'Am Montag kommt sie.!']);
  });

  test('who has gone on when his answer is refused is told where it is, the list says so too, and one press leads there', async () => {
    await hanne();
    server.starts('b', ['Hallo'], { name: 'Murat Yılmaz' });
    server.takes('b', jonas);
    await expect.element(page.getByRole('link', { name: /Murat/ })).toBeVisible();
    await field().fill('Am Montag kommt sie.');
    server.says('a', 'Nächste Woche.', wiebke);
    const letGo = server.holds('a/messages');
    await userEvent.keyboard('{Control>}{Enter}{/Control}{Escape}j');
    await expect.poll(focused).toBe('Murat Yılmaz');
    letGo();
    const said = 'Ihr Text im Gespräch mit Hanne Petersen ist nicht gesendet und noch da.';
    await expect.poll(live).toContain(said);
    await expect.element(page.getByRole('link', { name: /Hanne Petersen.*Nicht gesendet/ })).toBeVisible();
    await page.getByRole('region', { name: 'Zuletzt getan' }).getByRole('link', { name: 'Zum Gespräch' }).click();
    await expect.element(page.getByText('Wiebke Carstens hat gerade schon geantwortet. Ihr Text ist noch nicht gesendet.')).toBeVisible();
    await page.getByRole('button', { name: 'Weiter bearbeiten' }).click();
    await expect.element(page.getByRole('link', { name: /Hanne Petersen.*Nicht gesendet/ })).not.toBeInTheDocument();
  });

  test('he sees who reads along and who writes a note, in the conversation and in the list', async () => {
    await hanne();
    server.looks('a', wiebke, 'looks');
    await expect.element(page.getByText('Wiebke Carstens liest mit', { exact: true })).toBeVisible();
    await expect.element(page.getByRole('link', { name: /Hanne.*Liest mit: Wiebke/ })).toBeVisible();
    server.looks('a', wiebke, 'notes');
    await expect.element(page.getByText('Wiebke Carstens liest mit und schreibt gerade eine Notiz')).toBeVisible();
    server.looks('a', wiebke, 'leaves');
    await expect.element(page.getByText('Wiebke Carstens liest mit', { exact: false })).not.toBeInTheDocument();
  });

  test('that a colleague has taken it, and that the customer has ended it, is said also while she reads along', async () => {
    const kept = server.starts('a', ['Moin'], { name: 'Hanne Petersen' });
    await arrive(at('a', 'all'));
    await field().fill('Am Montag');
    server.looks('a', wiebke, 'looks');
    await expect.element(page.getByText('Wiebke Carstens liest mit', { exact: true })).toBeVisible();
    server.takes('a', wiebke);
    const statuses = () =>
      page
        .getByRole('status')
        .all()
        .map((line) => line.element().textContent);
    await expect.poll(statuses).toContain('WCWiebke Carstens hat dieses Gespräch');
    server.ends('a', kept.visitor);
    await expect.poll(statuses).toContain('Beendet');
    await expect.element(page.getByText('Wiebke Carstens liest mit', { exact: true })).toBeVisible();
    await expect.element(field()).toHaveValue('Am Montag');
  });

  test('what she has he can take over, and give back with Z', async () => {
    const kept = server.starts('a', ['Moin'], { name: 'Hanne Petersen' });
    server.takes('a', wiebke);
    await arrive(at('a', 'all'));
    await page.getByRole('button', { name: 'Von Wiebke Carstens übernehmen' }).click();
    await expect.poll(() => kept.assignee).toEqual(jonas);
    await expect.poll(toast).toBe('Sie haben das Gespräch mit Hanne Petersen übernommen.');
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('z');
    await expect.poll(() => kept.assignee).toEqual(wiebke);
  });

  test('what Z takes back after a handing over is back where it was: with the colleague who had it, or with nobody', async () => {
    const hers = server.starts('a', ['Moin'], { name: 'Hanne Petersen' });
    server.takes('a', wiebke);
    await arrive(at('a', 'all'));
    await expect.element(field()).toBeVisible();
    await userEvent.keyboard('w');
    await expect.element(page.getByRole('option', { name: 'Umzug' })).toBeVisible();
    await expect.element(page.getByRole('combobox', { name: 'Name oder Thema' })).toHaveFocus();
    await userEvent.keyboard('umz{Enter}');
    await expect.poll(toast).toBe('Hanne Petersen ist jetzt bei Umzug.');
    await userEvent.keyboard('z');
    await expect.poll(() => hers.assignee).toEqual(wiebke);
    await expect.poll(() => live().at(-1)).toBe('Hanne Petersen ist jetzt bei Wiebke Carstens.');

    const nobodys = server.starts('b', ['Hallo'], { name: 'Murat Yılmaz' });
    await arrive(at('b', 'all'));
    await expect.element(field()).toBeVisible();
    await userEvent.keyboard('w');
    await expect.element(page.getByRole('option', { name: /Wiebke/ })).toBeVisible();
    await expect.element(page.getByRole('combobox', { name: 'Name oder Thema' })).toHaveFocus();
    await userEvent.keyboard('wie{Enter}');
    await expect.poll(toast).toBe('Murat Yılmaz ist jetzt bei Wiebke Carstens.');
    await userEvent.keyboard('z');
    await expect.poll(() => live().at(-1)).toBe('Murat Yılmaz wartet wieder.');
    expect(nobodys.assignee).toBeUndefined();
  });

  test('handed over to a topic and taken back it is about what it was about, and was about nothing before', async () => {
    const kept = await hanne({ topic: 'instalment' });
    const toTopic = async (name: string) => {
      await userEvent.keyboard('w');
      await expect.element(page.getByRole('option', { name: 'Umzug' })).toBeVisible();
      await expect.element(page.getByRole('combobox', { name: 'Name oder Thema' })).toHaveFocus();
      await userEvent.keyboard('umz{Enter}');
      await expect.poll(toast).toBe(`${name} ist jetzt bei Umzug.`);
      await userEvent.keyboard('z');
    };
    await toTopic('Hanne Petersen');
    await expect.poll(() => [kept.assignee, kept.topic]).toEqual([jonas, 'instalment']);
    await expect.element(page.getByText('Thema: Abschlag')).toBeVisible();

    const nobodys = server.starts('b', ['Hallo'], { name: 'Murat Yılmaz' });
    await arrive(at('b', 'all'));
    await expect.element(field()).toBeVisible();
    await toTopic('Murat Yılmaz');
    await expect.poll(() => live().at(-1)).toBe('Murat Yılmaz wartet wieder.');
    expect([nobodys.assignee, nobodys.topic]).toEqual([undefined, undefined]);
  });

  test('what Z takes back after filing or putting off is with the colleague who had it, or waits again', async () => {
    const hers = server.starts('a', ['Moin'], { name: 'Hanne Petersen', topic: 'instalment' });
    server.takes('a', wiebke);
    await arrive(at('a', 'all'));
    await expect.element(field()).toBeVisible();
    await userEvent.keyboard('e');
    await expect.element(page.getByRole('option', { name: 'Rechnung › Abschlag', selected: true })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(toast).toBe('Gespräch mit Hanne Petersen ist erledigt.');
    await userEvent.keyboard('z');
    await expect.poll(() => live().at(-1)).toBe('Das Gespräch mit Hanne Petersen ist wieder offen.');
    expect(hers.assignee).toEqual(wiebke);

    const nobodys = server.starts('b', ['Hallo'], { name: 'Murat Yılmaz' });
    await arrive(at('b', 'all'));
    await expect.element(field()).toBeVisible();
    await userEvent.keyboard('s');
    await expect.element(page.getByRole('option', { name: /In einer Stunde/, selected: true })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => nobodys.assignee).toEqual(jonas);
    await expect.poll(toast).toMatch(/^Murat Yılmaz kommt wieder/);
    await userEvent.keyboard('z');
    await expect.poll(() => live().at(-1)).toBe('Murat Yılmaz ist wieder da.');
    expect([nobodys.assignee, nobodys.snoozedUntil]).toEqual([undefined, undefined]);
  });

  test('what is rather for others stands below, and does not call him', async () => {
    server.starts('a', ['Rechnung'], { name: 'Hanne Petersen' });
    server.starts('b', ['Router'], { name: 'Murat Yılmaz' }).offered = false;
    await arrive('#box=waiting');
    await expect.element(page.getByRole('list', { name: 'Eher für andere' })).toMatchTextContent(/Murat/);
    await expect.poll(() => document.title).toBe('(1) Posteingang – Lotse');
  });
});

describe('a sheet that is slow to be done', () => {
  const handsOver = async () => {
    await userEvent.keyboard('w');
    await expect.element(page.getByRole('combobox', { name: 'Name oder Thema' })).toHaveFocus();
    await expect.element(page.getByRole('option', { name: /Wiebke/ })).toBeVisible();
  };
  const note = page.getByRole('textbox', { name: 'Notiz dazu, nur für das Team' });

  test('keeps what is typed meanwhile, after it was closed and in a page that is loaded anew too', async () => {
    const kept = await hanne();
    await handsOver();
    const letGo = server.holds('a/transfer');
    await userEvent.keyboard('wie{Tab}Router blinkt.{Control>}{Enter}{/Control}');
    await userEvent.keyboard(' Seit Montag.');
    letGo();
    await expect.poll(() => kept.notes.map(({ text }) => text)).toEqual(['Router blinkt.']);
    await expect.poll(toast).toMatch(/jetzt bei Wiebke/);
    await expect.element(note).toHaveValue('Router blinkt. Seit Montag.');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    // Closed, and even in a page that was loaded anew.
    await arrive(at('a', 'all'));
    await expect.element(field()).toBeVisible();
    await userEvent.keyboard('w');
    await expect.element(note).toHaveValue('Router blinkt. Seit Montag.');
  });

  test('that was closed closes nothing that was opened since', async () => {
    const kept = await hanne();
    await userEvent.keyboard('s');
    await expect.element(page.getByRole('option', { name: /In einer Stunde/, selected: true })).toBeVisible();
    const letGo = server.holds('a/snooze');
    await userEvent.keyboard('{Enter}{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await handsOver();
    await note.fill('Bitte Termin prüfen');
    letGo();
    await expect.poll(toast).toMatch(/kommt wieder/);
    expect(kept.snoozedUntil).toBeDefined();
    await expect.element(note).toHaveValue('Bitte Termin prüfen');
  });

  test('says in itself what stands in its way: the line below is not heard from there', async () => {
    await hanne();
    await handsOver();
    server.failsAt = 'a/transfer';
    await userEvent.keyboard('wie{Enter}');
    await expect.element(page.getByRole('dialog').getByRole('alert')).toMatchTextContent(/Das hat nicht geklappt/);
    server.failsAt = undefined;
    await userEvent.keyboard('{Enter}');
    await expect.poll(toast).toMatch(/jetzt bei Wiebke/);
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  test('takes a time that was begun and not finished for none: nothing is put off for an hour instead', async () => {
    const kept = await hanne();
    await userEvent.keyboard('s');
    await expect.element(page.getByRole('option', { name: /In einer Stunde/, selected: true })).toBeVisible();
    await userEvent.keyboard('{Tab}24');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog').getByRole('alert')).toMatchTextContent(/noch nicht vollständig/);
    expect(kept.snoozedUntil).toBeUndefined();
    expect(document.activeElement?.id).toBe('snooze-other');
  });
});

describe('around the visitor', () => {
  test('spam and blocked, both can be taken back, and what is blocked says since when', async () => {
    const kept = await hanne();
    await userEvent.keyboard('x');
    await expect.element(page.getByRole('combobox', { name: 'Was soll geschehen?' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect.poll(() => [kept.spam, kept.blocked?.by.id]).toEqual([true, 'jonas']);
    await page.getByRole('button', { name: 'Sperre aufheben' }).click();
    await page.getByRole('button', { name: 'Kein Spam' }).click();
    await expect.poll(() => [kept.spam, kept.blocked]).toEqual([undefined, undefined]);
    expect(live()).toContain('Hanne Petersen kann wieder schreiben.');
  });

  test('Z takes back all that X has done: spam and block in one', async () => {
    const kept = await hanne();
    await userEvent.keyboard('x');
    await expect.element(page.getByRole('combobox', { name: 'Was soll geschehen?' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect.poll(toast).toBe('Das Gespräch mit Hanne Petersen liegt im Spam. Hanne Petersen kann nicht mehr schreiben.');
    await userEvent.keyboard('z');
    await expect.poll(() => [kept.spam, kept.blocked]).toEqual([undefined, undefined]);
    await expect.poll(() => live().at(-1)).toBe('Das Gespräch mit Hanne Petersen ist kein Spam mehr. Hanne Petersen kann wieder schreiben.');
  });

  test('who was blocked before stays so when Z takes the spam back', async () => {
    const kept = await hanne();
    kept.blocked = { at: new Date().toISOString(), by: wiebke };
    await arrive(at('a'));
    await expect.element(page.getByText(/Gesperrt von Wiebke/)).toBeVisible();
    await userEvent.keyboard('x');
    await expect.element(page.getByRole('combobox', { name: 'Was soll geschehen?' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect.poll(() => kept.spam).toBe(true);
    await expect.poll(toast).toMatch(/liegt im Spam/);
    await userEvent.keyboard('z');
    await expect.poll(() => live().at(-1)).toMatch(/kein Spam mehr/);
    expect(kept.blocked).toBeDefined();
  });

  test('a word that fits nothing keeps nobody out: what is missing is said', async () => {
    const kept = await hanne();
    await userEvent.keyboard('x');
    await expect.element(page.getByRole('combobox', { name: 'Was soll geschehen?' })).toHaveFocus();
    await userEvent.keyboard('qqqq{Enter}');
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Wählen Sie, was geschehen soll/);
    expect([kept.spam, kept.blocked]).toEqual([undefined, undefined]);
  });

  test('an earlier conversation is read beside this one', async () => {
    server.starts('before', ['Wo ist mein Paket?'], { of: 'a' });
    await hanne();
    await page.getByRole('button', { name: 'Wo ist mein Paket?' }).click();
    await expect.element(page.getByText('Nur zum Lesen.', { exact: false })).toBeVisible();
    await expect.poll(focused).toMatch(/^Gespräch vom/);
    await expect.element(page.getByRole('link', { name: 'Dieses Gespräch öffnen' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe('Wo ist mein Paket?');
    await expect.element(field()).toBeVisible();
  });
});

test('the browser notifies and sounds only after the agent has asked for it, and only while he looks elsewhere', async () => {
  const shown: string[] = [];
  class Told extends EventTarget {
    static permission = 'default';
    static requestPermission = async () => (Told.permission = 'granted');
    constructor(text: string) {
      super();
      shown.push(text);
    }
    close() {}
  }
  vi.stubGlobal('Notification', Told);
  server.starts('a', ['Moin'], { name: 'Hanne Petersen' });
  server.takes('a', jonas);
  await arrive();
  await expect.element(page.getByRole('link', { name: /Hanne/ })).toBeVisible();
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  server.says('a', 'Sind Sie da?');
  await expect.element(page.getByRole('link', { name: /2 neue Nachrichten/ })).toBeVisible();
  expect([shown, Told.permission]).toEqual([[], 'default']);
  await page.getByRole('button', { name: /Ihr Konto/ }).click();
  await page.getByRole('checkbox', { name: 'Hinweis des Browsers bei neuen Nachrichten' }).click();
  await expect.poll(() => Told.permission).toBe('granted');
  server.says('a', 'Hallo?');
  await expect.poll(() => shown).toEqual(['Neue Nachricht von Hanne Petersen']);
  vi.restoreAllMocks();
});

test('nothing sounds while he looks, nor for a colleague’s customer, nor is he told that what he answers is his', async () => {
  const sounds: string[] = [];
  class Heard {
    readonly currentTime = 0;
    constructor() {
      sounds.push('sound');
      throw new Error('This test hears enough.');
    }
  }
  vi.stubGlobal('AudioContext', Heard);
  localStorage.setItem('lotse:desk:sound', 'on');
  const looks = vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  onTestFinished(() => looks.mockRestore());
  server.starts('a', ['Moin'], { name: 'Hanne Petersen' });
  server.takes('a', jonas);
  server.starts('b', ['Hallo'], { name: 'Murat Yılmaz' });
  server.takes('b', wiebke);
  server.starts('c', ['Guten Tag'], { name: 'Olaf Brandt' });
  await arrive(at('c', 'all'));
  await expect.element(field()).toBeVisible();
  server.says('a', 'Sind Sie da?');
  await expect.element(page.getByRole('link', { name: /Hanne.*2 neue Nachrichten/ })).toBeVisible();
  looks.mockReturnValue(false);
  server.says('b', 'Hallo?');
  await expect.element(page.getByRole('link', { name: /Murat.*2 neue Nachrichten/ })).toBeVisible();
  await field().fill('Gern.');
  await userEvent.keyboard('{Control>}{Enter}{/Control}{Escape}k');
  await expect.poll(focused).toBe('Murat Yılmaz');
  await expect.element(page.getByRole('link', { name: /^Posteingang/ })).toBeVisible();
  await expect.poll(() => document.querySelector('.tabs [href*="box=mine"]')?.textContent).toMatch(/2$/);
  expect([sounds, live().filter((line) => /Murat|Neu bei Ihnen/.test(line ?? ''))]).toEqual([[], []]);
  server.says('a', 'Hallo?');
  await expect.poll(() => sounds).toEqual(['sound']);
});

test('every sheet fits phone, tablet and screen, and axe finds nothing', async () => {
  server.knowledge.has({ id: 'umzug', title: 'Umzug melden', body: 'So geht es.' });
  server.starts('before', ['Wo ist mein Paket?'], { of: 'a' });
  await hanne({ topic: 'instalment', items: [{ kind: 'search', text: 'umzug melden', at: new Date().toISOString() }] });
  server.looks('a', wiebke, 'looks');
  const faults = async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    return (await axe.run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join()).join(' | ')}`);
  };
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [768, 1024],
    [320, 640],
  ] as const) {
    await page.viewport(width, height);
    await arrive(at('a'));
    await expect.element(field()).toBeVisible();
    for (const key of ['w', 's', 'e', 'x', 'm', '?']) {
      await userEvent.keyboard(key);
      await expect.element(page.getByRole('dialog')).toBeVisible();
      expect(await faults(), `${width} ${key}`).toEqual([]);
      await userEvent.keyboard('{Escape}');
      await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    }
    await page.getByRole('button', { name: 'Mehr' }).click();
    await expect.element(page.getByRole('group', { name: 'Mehr' })).toBeVisible();
    expect(await faults(), `${width} more`).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('a');
    await expect.element(page.getByRole('button', { name: '„Umzug melden“ einfügen' })).toBeVisible();
    expect(await faults(), `${width} articles`).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('geht mit der Antwort mit', { exact: false })).toBeVisible();
    expect(await faults(), `${width} toast`).toEqual([]);
  }
}, 60_000);
