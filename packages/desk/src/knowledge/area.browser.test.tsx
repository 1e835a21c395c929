import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { arrival, focused, live } from '../../test/arrival.ts';
import { button, clean, fill, level, row, textbox, trial } from '../../test/knowledge.ts';
import type { FakeServer } from '../fake-server.ts';

const desk = arrival();
const { arrive } = desk;
let server: FakeServer;
beforeEach(() => {
  server = desk.server;
  fill(server.knowledge);
});

describe('finding an article', () => {
  test('is done by keys alone: asked for, walked through, and left', async () => {
    await arrive();
    await expect.element(page.getByRole('heading', { name: 'Posteingang' })).toBeVisible();
    await userEvent.keyboard('b');
    await expect.poll(() => document.activeElement?.id).toBe('knowledge-find');
    await expect.element(row(/Umzug melden/)).toMatchTextContent(/DE.*Umzug · 90 % von 10 geholfen/);
    await userEvent.keyboard('zahler');
    await expect.element(row(/Zähler ablesen/)).toBeVisible();
    await expect.element(row(/Umzug melden/)).not.toBeInTheDocument();
    await expect.poll(() => live().at(-1)).toBe('Ein Artikel gefunden');
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe('Wissen');
    await userEvent.keyboard('j');
    await expect.poll(focused).toBe('Zähler ablesen');
    await expect.element(textbox('Titel')).toHaveValue('Zähler ablesen');
    await userEvent.keyboard('1');
    await expect.element(page.getByRole('heading', { name: 'Posteingang' })).toBeVisible();
  });

  test('goes by language, category, state and what customers thought of it; a reload or a copied link finds the same', async () => {
    await arrive('#knowledge=');
    await page.getByLabelText('Stand').selectOptions('Vorbei');
    await expect.element(row(/Winterpreise/)).toBeVisible();
    await expect.element(row(/Umzug melden/)).not.toBeInTheDocument();
    await expect.poll(() => location.hash).toContain('over');
    await arrive(location.hash);
    await expect.element(row(/Winterpreise/)).toBeVisible();
    await expect.element(row(/Umzug melden/)).not.toBeInTheDocument();
    await page.getByLabelText('Stand').selectOptions('Alle');
    await page.getByLabelText('Sprache').selectOptions('Englisch');
    await expect.element(row(/Tell us/)).toBeVisible();
    await expect.element(row(/Umzug melden/)).not.toBeInTheDocument();
    await page.getByLabelText('Sprache').selectOptions('Alle');
    await page.getByLabelText('Reihenfolge').selectOptions('Hat nicht geholfen');
    await expect.poll(() => document.querySelector('.knowledge-rows .row-name')?.textContent).toBe('Zähler ablesen');
    await page.getByLabelText('Rubrik').selectOptions('Umzug');
    await expect.poll(() => document.querySelectorAll('.knowledge-rows .row')).toHaveLength(1);
    await page.getByRole('searchbox', { name: /^Titel, Kennung/ }).fill('gibt es nicht');
    await expect.element(page.getByText('Dazu gibt es keinen Artikel.')).toBeVisible();
  });

  test('offers its categories in the order of the alphabet, umlauts where they belong', async () => {
    server.knowledge.has({ id: 'oekostrom', title: 'Ökostrom', category: 'Ökostrom' });
    await arrive('#knowledge=');
    await expect.element(row(/Ökostrom/)).toBeVisible();
    const options = [...(page.getByLabelText('Rubrik').element() as HTMLSelectElement).options].map(({ text }) => text);
    expect(options.filter((name) => ['Tarif', 'Umzug', 'Zähler', 'Ökostrom'].includes(name))).toEqual(['Ökostrom', 'Tarif', 'Umzug', 'Zähler']);
  });

  test('that fails says that it is ours, and can be tried again', async () => {
    server.failsAt = 'desk/knowledge/articles';
    await arrive('#knowledge=');
    await expect.element(page.getByText('Die Artikel sind gerade nicht abrufbar.')).toBeVisible();
    server.failsAt = undefined;
    await button('Jetzt noch einmal').click();
    await expect.element(row(/Umzug melden/)).toBeVisible();
  });
});

describe('searched, not found', () => {
  test('its words are led to an article, which then is found, and the next search stands there', async () => {
    await arrive('#knowledge=%3Fsearches');
    await expect.element(row(/nachmieter/)).toMatchTextContent(/12-mal.*DE · zuletzt.*4 × zu einem Menschen/);
    await row(/nachmieter/).click();
    await expect.element(page.getByText('7-mal fragte niemand weiter')).toBeVisible();
    await expect.element(trial()).toHaveValue('nachmieter');
    await expect.element(trial()).toHaveAttribute('lang', 'de');
    await expect.poll(level).toMatch(/keine sichere Antwort/);
    expect(await clean()).toEqual([]);
    await button('Worte zu einem Artikel').click();
    await userEvent.keyboard('umz');
    await expect.element(textbox('Worte, mit Komma getrennt')).toHaveValue('nachmieter');
    expect(await clean()).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => server.knowledge.of('de', 'umzug')?.also).toEqual(['nachmieter']);
    await expect.element(page.getByRole('heading', { name: '„balkonkraftwerk“' })).toHaveFocus();
    await expect.poll(() => live()).toContain('„nachmieter“ führt jetzt zu „Umzug melden“.');
    await button('Aus der Liste nehmen').click();
    await expect.element(page.getByText('Gerade fehlt nichts.')).toBeVisible();
  });

  test('becomes an article with an id of its own, also beside one that was taken away', async () => {
    server.knowledge.has({ id: 'balkonkraftwerk', title: 'Balkonkraftwerke' }, { standing: 'removed' });
    await arrive('#knowledge=%3Fsearches%2Fs2');
    await button('Artikel dazu schreiben').click();
    await expect.element(textbox('Kennung')).toHaveValue('balkonkraftwerk-2');
  });

  test('becomes an article: the words are its title, and are tried while it is written', async () => {
    await arrive('#knowledge=%3Fsearches%2Fs2');
    await button('Artikel dazu schreiben').click();
    await expect.element(textbox('Titel')).toHaveValue('Balkonkraftwerk');
    await expect.element(trial()).toHaveValue('balkonkraftwerk');
    await textbox('Text').fill('Melden Sie es an.');
    await expect.poll(level).toMatch(/Kunden bekommen eine Antwort. Dieser Artikel steht an erster Stelle/);
    await button('Speichern').click();
    await expect.poll(() => server.knowledge.of('de', 'balkonkraftwerk')?.body).toBe('Melden Sie es an.');
  });
});

describe('synonyms', () => {
  test('are edited as lines, joined by suggestions, saved, and brought back to the file', async () => {
    await arrive('#knowledge=%3Fsynonyms');
    await row(/Deutsch/).click();
    await expect.element(textbox('Gruppen auf Deutsch')).toHaveValue('Umzug, Wohnungswechsel\nAbschlag, Rate');
    await userEvent.fill(textbox('Gruppen auf Deutsch'), 'Umzug, Wohnungswechsel, Umziehen\nAbschlag, Rate');
    await button('Aufnehmen: Vorauszahlung und Abschlag meinen dasselbe').click();
    await expect.element(textbox('Gruppen auf Deutsch')).toHaveValue('Umzug, Wohnungswechsel, Umziehen\nAbschlag, Rate, Vorauszahlung');
    expect(server.knowledge.synonyms[0]?.groups).toEqual([
      ['Umzug', 'Wohnungswechsel'],
      ['Abschlag', 'Rate', 'Vorauszahlung'],
    ]);
    await arrive(location.hash);
    await expect.element(textbox('Gruppen auf Deutsch')).toHaveValue('Umzug, Wohnungswechsel, Umziehen\nAbschlag, Rate, Vorauszahlung');
    await userEvent.fill(textbox('Gruppen auf Deutsch'), 'Umzug, Umziehen\nallein');
    await button('Speichern').click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Zeile 2 hat nur ein Wort/);
    expect(getComputedStyle(textbox('Gruppen auf Deutsch').element()).borderTopWidth).toBe('2px');
    expect(await clean()).toEqual([]);
    await userEvent.fill(textbox('Gruppen auf Deutsch'), 'Umzug, Umziehen');
    await button('Speichern').click();
    await expect.poll(() => server.knowledge.synonyms[0]?.groups).toEqual([['Umzug', 'Umziehen']]);
    await button('Wie in der Datei').click();
    await expect.element(textbox('Gruppen auf Deutsch')).toHaveValue('Umzug, Wohnungswechsel');
    await button('Rückgängig').click();
    await expect.element(textbox('Gruppen auf Deutsch')).toHaveValue('Umzug, Umziehen');
  });

  test('that are typed while others are being saved stay', async () => {
    await arrive('#knowledge=%3Fsynonyms%2Fde');
    await textbox('Gruppen auf Deutsch').fill('Umzug, Wohnungswechsel');
    const letGo = server.holds('knowledge/synonyms');
    await button('Speichern').click();
    await userEvent.fill(textbox('Gruppen auf Deutsch'), 'Umzug, Wohnungswechsel, Auszug');
    letGo();
    await expect.poll(() => server.knowledge.synonyms[0]?.groups).toEqual([['Umzug', 'Wohnungswechsel']]);
    await expect.element(page.getByText('Noch nicht gespeichert', { exact: false })).toBeVisible();
    await expect.element(textbox('Gruppen auf Deutsch')).toHaveValue('Umzug, Wohnungswechsel, Auszug');
    await button('Speichern').click();
    await expect.poll(() => server.knowledge.synonyms[0]?.groups).toEqual([['Umzug', 'Wohnungswechsel', 'Auszug']]);
  });

  test('that a colleague saved meanwhile stand beside one’s own lines', async () => {
    await arrive('#knowledge=%3Fsynonyms%2Fde');
    await userEvent.fill(textbox('Gruppen auf Deutsch'), 'Strom, Energie');
    server.knowledge.synonyms = server.knowledge.synonyms.map((line) => ({ ...line, groups: [['Gas', 'Erdgas']], version: '9' }));
    await button('Speichern').click();
    await expect.element(page.getByRole('heading', { name: 'Diese Gruppen hat inzwischen jemand gespeichert.' })).toHaveFocus();
    await expect.element(page.getByText('Gas, Erdgas')).toBeVisible();
    await expect.element(textbox('Gruppen auf Deutsch')).toHaveValue('Strom, Energie');
    await userEvent.fill(textbox('Gruppen auf Deutsch'), 'Strom, Energie\nGas, Erdgas');
    await button('Bei meinem Text bleiben').click();
    await button('Speichern').click();
    await expect
      .poll(() => server.knowledge.synonyms[0]?.groups)
      .toEqual([
        ['Strom', 'Energie'],
        ['Gas', 'Erdgas'],
      ]);
  });
});

describe('the knowledge base', () => {
  test.each([
    [1440, 900],
    [1024, 768],
    [768, 1024],
    [320, 640],
  ] as const)('is without a fault for axe and fits at %i by %i', async (width, height) => {
    await page.viewport(width, height);
    for (const place of ['', 'de/umzug', 'en/zaehler', '?searches', '?searches/s1', '?synonyms/de']) {
      await arrive(`#knowledge=${encodeURIComponent(place)}`);
      await expect.poll(() => document.activeElement?.id).toMatch(/^knowledge-/);
      expect(await clean(), place).toEqual([]);
    }
  });

  test('speaks English too', async () => {
    localStorage.setItem('lotse:desk:locale', 'en');
    await arrive('#knowledge=de%2Fumzug');
    await expect.element(page.getByRole('heading', { name: 'Knowledge' })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Words that also lead here' })).toBeVisible();
    await expect.element(page.getByText(/Synonyms of Umzug/)).toBeVisible();
  });
});
