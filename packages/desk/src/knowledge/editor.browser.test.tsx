import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { arrival, live } from '../../test/arrival.ts';
import { button, clean, fill, hits, level, row, textbox, trial } from '../../test/knowledge.ts';
import { wiebke, type FakeServer } from '../fake-server.ts';

const desk = arrival();
const { arrive } = desk;
let server: FakeServer;
beforeEach(() => {
  server = desk.server;
  fill(server.knowledge);
});
const open = async (name = 'de/umzug') => {
  await arrive(`#knowledge=${encodeURIComponent(name)}`);
  await expect.element(textbox('Titel')).toBeVisible();
};

describe('writing', () => {
  test('an editor sees beside it what customers read and at which place they find it, letter by letter, before anything is saved', async () => {
    await open();
    await trial().fill('nachmieter');
    await expect.poll(level).toMatch(/keine sichere Antwort.*nicht dabei/);
    await textbox('Text').fill('## Wer zieht nach?\n\nNennen Sie den **Nachmieter**.');
    await expect.poll(level).toBe('Kunden bekommen Vorschläge und den Hinweis, dass wir nicht sicher sind. Dieser Artikel steht an erster Stelle.');
    await expect.element(hits()).toMatchTextContent(/Umzug melden \(dieser Artikel\)/);
    await expect.element(page.getByRole('heading', { name: 'Wer zieht nach?' })).toBeVisible();
    await expect.element(page.getByRole('article').getByText('Nachmieter', { exact: true })).toBeVisible();
    await textbox('Titel').fill('Nachmieter melden');
    await expect.poll(level).toBe('Kunden bekommen eine Antwort. Dieser Artikel steht an erster Stelle.');
    await expect.poll(() => live().at(-1)).toMatch(/^Kunden bekommen eine Antwort/);
    expect(server.knowledge.of('de', 'umzug')?.title).toBe('Umzug melden');
    await userEvent.keyboard('{Control>}s{/Control}');
    await expect.poll(() => server.knowledge.of('de', 'umzug')?.title).toBe('Nachmieter melden');
    await expect.element(page.getByText(/^Hier geändert von Jonas Matthiesen/)).toBeVisible();
    await expect.element(row(/Nachmieter melden/)).toMatchTextContent(/Hier geändert/);
  });

  test('what was begun is kept over a reload and offered again, also one that has no title yet, and is discarded only on demand', async () => {
    await open();
    await textbox('Text').fill('Halb fertig');
    await expect.element(row(/Umzug melden/)).toMatchTextContent(/Nicht gespeichert/);
    await page.getByRole('link', { name: 'Neuer Artikel auf Deutsch' }).click();
    await expect.element(textbox('Text')).toHaveValue('');
    await textbox('Text').fill('Etwas Neues');
    await arrive('#knowledge=');
    await expect.element(row(/Neuer Artikel/)).toMatchTextContent(/Nicht gespeichert/);
    await row(/Umzug melden/).click();
    await expect.element(textbox('Text')).toHaveValue('Halb fertig');
    await expect.element(page.getByText('Ihr nicht gespeicherter Text steht hier wieder.').first()).toBeVisible();
    await button('Verwerfen').click();
    await expect.element(textbox('Text')).toHaveValue('Melden Sie den Umzug **sechs Wochen** vorher.');
    await button('Rückgängig').click();
    await expect.element(textbox('Text')).toHaveValue('Halb fertig');
  });

  test('a day that is half typed is asked for, and the article is not shown without one', async () => {
    await open();
    await textbox('Text').fill('Neuer Text');
    const from = page.getByLabelText('Sichtbar ab, freiwillig');
    await from.click();
    await userEvent.keyboard('24{Control>}s{/Control}');
    await expect.element(page.getByRole('alert')).toMatchTextContent(/noch nicht vollständig/);
    expect(server.knowledge.of('de', 'umzug')?.body).toMatch(/^Melden Sie/);
    await from.fill('2026-12-24');
    await userEvent.keyboard('{Control>}s{/Control}');
    await expect.poll(() => server.knowledge.of('de', 'umzug')).toMatchObject({ body: 'Neuer Text' });
  });

  test('what cannot be sent stays, and says so', async () => {
    await open();
    await textbox('Text').fill('Neuer Text');
    server.cut = true;
    await button('Speichern').click();
    await expect.element(page.getByRole('alert').first()).toMatchTextContent(/Das ist nicht gespeichert. Es liegt an uns. Ihr Text ist noch da/);
    await expect.element(textbox('Text')).toHaveValue('Neuer Text');
    server.cut = false;
    await button('Speichern').click();
    await expect.poll(() => server.knowledge.of('de', 'umzug')?.body).toBe('Neuer Text');
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  test('what is typed while it is being saved stays, and is saved by the next press', async () => {
    await open();
    await textbox('Text').fill('Erst dies');
    const letGo = server.holds('knowledge/articles');
    await button('Speichern').click();
    await userEvent.fill(textbox('Text'), 'Erst dies, dann das');
    letGo();
    await expect.poll(() => server.knowledge.of('de', 'umzug')?.body).toBe('Erst dies');
    await expect.poll(live).toContain('Gespeichert. So finden es Kunden jetzt.');
    await expect.element(textbox('Text')).toHaveValue('Erst dies, dann das');
    await expect.element(row(/Umzug melden/)).toMatchTextContent(/Nicht gespeichert/);
    await button('Speichern').click();
    await expect.poll(() => server.knowledge.of('de', 'umzug')?.body).toBe('Erst dies, dann das');
    await expect.element(row(/Umzug melden/)).not.toMatchTextContent(/Nicht gespeichert/);
  });

  test('also what is typed while a new article is being saved stays, and belongs to that article', async () => {
    await arrive('#knowledge=de%2F');
    await textbox('Titel').fill('Nachmieter melden');
    await textbox('Text').fill('Erst dies');
    const letGo = server.holds('knowledge/articles');
    await button('Speichern').click();
    await userEvent.fill(textbox('Text'), 'Erst dies, dann das');
    letGo();
    await expect.element(row(/Nachmieter melden/)).toMatchTextContent(/Nicht gespeichert/);
    await expect.element(textbox('Text')).toHaveValue('Erst dies, dann das');
    await button('Speichern').click();
    await expect.poll(() => server.knowledge.of('de', 'nachmieter-melden')?.body).toBe('Erst dies, dann das');
  });

  test('a colleague who saved meanwhile is told of with her version beside one’s own; nothing of either is lost', async () => {
    await open();
    await textbox('Text').fill('Mein Text');
    server.knowledge.saves(wiebke, { locale: 'de', id: 'umzug', title: 'Umzug mitteilen', body: 'Ihr Text' });
    await button('Speichern').click();
    await expect.element(page.getByRole('heading', { name: 'Wiebke Carstens hat diesen Artikel inzwischen gespeichert.' })).toHaveFocus();
    await expect.element(textbox('Text')).toHaveValue('Mein Text');
    await expect.element(page.getByText('Ihr Text', { exact: true })).toBeVisible();
    expect(await clean()).toEqual([]);
    await arrive(location.hash);
    await expect.element(textbox('Text')).toHaveValue('Mein Text');
    await button('Diese nehmen: Titel').click();
    await expect.element(textbox('Titel')).toHaveValue('Umzug mitteilen');
    expect(server.knowledge.of('de', 'umzug')).toMatchObject({ body: 'Ihr Text' });
    await button('Speichern').click();
    await expect.poll(() => server.knowledge.of('de', 'umzug')).toMatchObject({ title: 'Umzug mitteilen', body: 'Mein Text' });
    await expect.element(page.getByText('Wiebke Carstens hat diesen Artikel')).not.toBeInTheDocument();
  });

  test('goes back to the file, and from there to what it was', async () => {
    server.knowledge.saves(wiebke, { locale: 'de', id: 'umzug', title: 'Umzug mitteilen' });
    await open();
    await button('Wie in der Datei').click();
    await expect.element(textbox('Titel')).toHaveValue('Umzug melden');
    await button('Rückgängig').click();
    await expect.element(textbox('Titel')).toHaveValue('Umzug mitteilen');
    await expect.poll(() => server.knowledge.of('de', 'umzug')?.title).toBe('Umzug mitteilen');
  });

  test('takes an article away and back again; the one of a file can be brought back later too', async () => {
    await open();
    await button('Artikel entfernen').click();
    await expect.element(page.getByText('„Umzug melden“ ist entfernt. Kunden finden ihn nicht mehr.').first()).toBeVisible();
    await expect.element(row(/Umzug melden/)).toMatchTextContent(/Entfernt/);
    await button('Rückgängig').click();
    await expect.poll(() => server.knowledge.of('de', 'umzug')?.title).toBe('Umzug melden');
    await open();
    await button('Artikel entfernen').click();
    await expect.element(row(/Umzug melden/)).toMatchTextContent(/Entfernt/);
    await row(/Umzug melden/).click();
    await button('Aus der Datei zurückholen').click();
    await expect.element(textbox('Titel')).toHaveValue('Umzug melden');
  });

  test('says at once what leads nowhere, what is alike and which sentence is long, and what is missing when it is saved', async () => {
    await open('de/');
    await button('Speichern').click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Schreiben Sie einen Titel.*Schreiben Sie die Antwort/);
    await page.getByRole('alert').getByRole('button', { name: 'Schreiben Sie einen Titel' }).click();
    await expect.element(textbox('Titel')).toHaveFocus();
    await textbox('Titel').fill('Umzug melden!');
    await expect.element(page.getByText(/Sehr ähnlich heißt schon „Umzug melden“/)).toBeVisible();
    await textbox('Text').fill(`Siehe [dort](article:nirgends). Ein ${'wort '.repeat(29)}Ende.\n\nKurz.`);
    await expect.element(page.getByText(/Der Link zu „nirgends“ führt zu keinem Artikel/).first()).toBeVisible();
    await expect.element(page.getByText(/Ein Satz mit 31 Wörtern/)).toBeVisible();
    await button(/^Satz im Text zeigen/).click();
    expect(window.getSelection()?.toString() ?? '').toMatch(/^Ein (wort )+Ende\.$/);
    await page.getByLabelText('Sichtbar ab, freiwillig').fill('2026-12-24');
    await page.getByLabelText('Sichtbar bis, freiwillig').fill('2026-12-01');
    await expect.element(page.getByText('Das Ende liegt vor dem Anfang. Ändern Sie einen der beiden Tage')).toBeVisible();
    expect(await clean()).toEqual([]);
  });

  test('a new article has an id from its title, keywords as chips, near articles by search, and is there when it is saved', async () => {
    await arrive('#knowledge=');
    await page.getByRole('link', { name: 'Neuer Artikel auf Deutsch' }).click();
    await textbox('Titel').fill('Nachmieter für Ökostrom');
    await expect.element(textbox('Kennung')).toHaveValue('nachmieter-fuer-oekostrom');
    await textbox('Text').fill('Nennen Sie den Namen.');
    await userEvent.fill(textbox('Stichwörter'), 'Nachfolger, Übergabe');
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Übergabe entfernen')).toBeVisible();
    await button('Nachfolger entfernen').click();
    await button('Artikel wählen').click();
    await expect.element(page.getByRole('combobox', { name: 'Titel oder Rubrik' })).toHaveFocus();
    await userEvent.keyboard('zäh{Enter}');
    await expect.element(button('Zähler ablesen entfernen')).toBeVisible();
    await button('Speichern').click();
    await expect
      .poll(() => server.knowledge.of('de', 'nachmieter-fuer-oekostrom'))
      .toEqual({
        id: 'nachmieter-fuer-oekostrom',
        locale: 'de',
        title: 'Nachmieter für Ökostrom',
        body: 'Nennen Sie den Namen.',
        keywords: ['Übergabe'],
        related: ['zaehler'],
      });
    await expect.poll(() => new URLSearchParams(location.hash.slice(1)).get('knowledge')).toBe('de/nachmieter-fuer-oekostrom');
    await expect.element(row(/Nachmieter für Ökostrom/)).toHaveAttribute('aria-current', 'true');
    await expect.element(textbox('Kennung')).not.toBeInTheDocument();
  });

  test('a flow that settles the matter is chosen by its name, and its place among the frequent ones is a number from 1', async () => {
    server.flows.push({ id: 'move', title: { de: 'Umzug melden', en: 'Tell us you are moving' }, steps: [] });
    server.knowledge.has({ id: 'abschlag', title: 'Abschlag ändern', flow: 'gone' });
    await open();
    await page.getByLabelText('Ablauf, der es gleich erledigt').selectOptions('Umzug melden');
    const place = page.getByLabelText('Platz unter den häufigen Anliegen, freiwillig');
    await place.fill('0');
    await button('Speichern').click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Geben Sie eine ganze Zahl ab 1 ein/);
    await place.click();
    await userEvent.keyboard('{Control>}a{/Control}2e');
    await button('Speichern').click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Geben Sie eine ganze Zahl ab 1 ein/);
    await place.fill('2');
    await button('Speichern').click();
    await expect.poll(() => server.knowledge.of('de', 'umzug')).toMatchObject({ flow: 'move', popular: 2 });
    await place.fill('');
    await page.getByLabelText('Ablauf, der es gleich erledigt').selectOptions('Keiner');
    await button('Speichern').click();
    await expect.poll(() => server.knowledge.of('de', 'umzug')).not.toHaveProperty('popular');
    expect(server.knowledge.of('de', 'umzug')).not.toHaveProperty('flow');
    expect(await clean()).toEqual([]);
    await open('de/abschlag');
    await expect.element(page.getByLabelText('Ablauf, der es gleich erledigt')).toHaveValue('gone');
  });

  test('a number that is not right yet keeps nobody from trying, nor from the words that lead here', async () => {
    await open();
    await page.getByLabelText('Platz unter den häufigen Anliegen, freiwillig').click();
    await userEvent.keyboard('2e');
    await textbox('Titel').fill('Nachmieter melden');
    await trial().fill('nachmieter');
    await expect.poll(level).toMatch(/steht an erster Stelle/);
    await expect.poll(() => server.requests.filter((each) => each.endsWith('knowledge/words')).length).toBeGreaterThan(0);
    await textbox('Text').fill('Nennen Sie den Namen.');
    await expect.element(page.getByRole('heading', { name: 'Worte, die auch hierher führen' })).toBeVisible();
    expect(page.getByRole('region', { name: 'Worte, die auch hierher führen' }).getByRole('alert').elements()).toEqual([]);
  });

  test('flows that cannot be had leave the one that stands, and can be asked for again', async () => {
    server.flows.push({ id: 'move', title: { de: 'Umzug melden', en: 'Tell us you are moving' }, steps: [] });
    server.knowledge.has({ id: 'umzug', title: 'Umzug melden', flow: 'move' });
    server.failsAt = 'desk/flows';
    await open();
    await expect.element(page.getByText('Die Abläufe sind gerade nicht abrufbar.')).toBeVisible();
    await expect.element(page.getByLabelText('Ablauf, der es gleich erledigt')).toHaveValue('move');
    server.failsAt = undefined;
    await button('Jetzt noch einmal').click();
    await expect.element(page.getByLabelText('Ablauf, der es gleich erledigt')).toHaveDisplayValue('Umzug melden');
  });

  test('what was taken away stands in no preview, as in no customer’s article', async () => {
    server.knowledge.has({ id: 'zaehler', title: 'Zähler ablesen' }, { standing: 'removed' });
    server.knowledge.has({ id: 'abschlag', title: 'Abschlag ändern', related: ['zaehler', 'umzug'] });
    await open('de/abschlag');
    const preview = page.getByRole('article');
    await expect.element(preview.getByRole('button', { name: 'Umzug melden' })).toBeVisible();
    await expect.element(preview.getByRole('button', { name: 'Zähler ablesen' })).not.toBeInTheDocument();
  });

  test('marks text by tools and by keys, and a link is found by search; Ctrl Z takes it back', async () => {
    await open();
    await textbox('Text').fill('Erst Zähler, dann Umzug');
    const area = textbox('Text').element() as HTMLTextAreaElement;
    area.setSelectionRange(5, 11);
    await userEvent.keyboard('{Control>}b{/Control}');
    await expect.element(textbox('Text')).toHaveValue('Erst **Zähler**, dann Umzug');
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(textbox('Text')).toHaveValue('Erst Zähler, dann Umzug');
    area.setSelectionRange(5, 11);
    await userEvent.keyboard('{Control>}k{/Control}');
    await expect.element(page.getByRole('combobox', { name: 'Titel oder Rubrik' })).toHaveFocus();
    // What is only alike is shown, and for the editor to choose.
    await userEvent.keyboard('ablesne{Enter}');
    await expect.element(page.getByRole('option', { name: /Zähler ablesen/ })).toHaveAttribute('aria-selected', 'false');
    await expect.element(page.getByText('Wählen Sie einen Artikel')).toBeVisible();
    await userEvent.keyboard('{Backspace}{Backspace}{Enter}');
    await expect.element(textbox('Text')).toHaveValue('Erst [Zähler](article:zaehler), dann Umzug');
    await expect.element(textbox('Text')).toHaveFocus();
    await button('Überschrift').click();
    await expect.element(textbox('Text')).toHaveValue('## Erst [Zähler](article:zaehler), dann Umzug');
    await button('Liste').click();
    await expect.element(textbox('Text')).toHaveValue('- Erst [Zähler](article:zaehler), dann Umzug');
  });

  test('both languages stand beside each other; one that is not written yet can be begun, with the other to read', async () => {
    await open('de/zaehler');
    await page.getByRole('navigation', { name: 'Fassungen' }).getByRole('link', { name: 'Englisch' }).click();
    await expect.element(page.getByText('Auf Englisch gibt es diesen Artikel noch nicht.')).toBeVisible();
    await button('Auf Englisch schreiben').click();
    await textbox('Titel').fill('Reading the meter');
    await textbox('Text').fill('Only the black digits.');
    await page.getByText('Fassung auf Deutsch').click();
    await expect.element(page.getByText('Nur die schwarzen Ziffern.')).toBeVisible();
    await button('Speichern').click();
    await expect.poll(() => server.knowledge.of('en', 'zaehler')?.title).toBe('Reading the meter');
  });

  test('words that also lead here say where they come from, are taken away and come back; words of customers are accepted or never asked again', async () => {
    await open();
    const chips = () => page.getByRole('list', { name: 'Worte, die auch hierher führen' });
    await expect.element(chips()).toMatchTextContent(/Synonyme zu Umzug\s*Wohnungswechsel.*Aus dem Thesaurus, zu Umzug\s*Übersiedlung/);
    await button('Übersiedlung führt nicht hierher').click();
    await expect.element(chips()).not.toMatchTextContent(/Übersiedlung/);
    await button('Wohnungswechsel führt nicht hierher').click();
    await button('Wohnungswechsel führt wieder hierher').click();
    await expect.element(chips()).toMatchTextContent(/Wohnungswechsel/);
    await textbox('Text').fill('Mein Text');
    await button('wohnung wechseln aufnehmen').click();
    await expect.element(chips()).toMatchTextContent(/Von Kunden\s*wohnung wechseln/);
    expect(server.knowledge.of('de', 'umzug')).toMatchObject({ also: ['wohnung wechseln'], body: 'Melden Sie den Umzug **sechs Wochen** vorher.' });
    await button('Speichern').click();
    await expect.poll(() => server.knowledge.of('de', 'umzug')).toMatchObject({ also: ['wohnung wechseln'], without: ['Übersiedlung'], body: 'Mein Text' });
    await expect.element(page.getByText('Und der Nachmieter?')).toBeVisible();
  });

  test('who may only read reads, tries, and is told who changes it', async () => {
    server.knowledge.mayWrite = false;
    await arrive('#knowledge=de%2Fumzug');
    await expect.element(page.getByText(/^Sie können hier lesen und ausprobieren/)).toBeVisible();
    await expect.element(page.getByRole('article')).toMatchTextContent(/sechs Wochen/);
    await expect.element(button('Speichern')).not.toBeInTheDocument();
    await expect.element(page.getByRole('link', { name: /^Neuer Artikel/ })).not.toBeInTheDocument();
    await trial().fill('umzug');
    await expect.element(hits()).toMatchTextContent(/Umzug melden/);
    expect(await clean()).toEqual([]);
  });
});
