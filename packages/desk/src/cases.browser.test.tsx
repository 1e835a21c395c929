import axe from 'axe-core';
import type { DeskFlow } from '@lotse/contract/desk-flows';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { arrival, at, field, focused, live } from '../test/arrival.ts';
import { fault, sent } from '../test/cases.ts';
import { jonas, type FakeServer } from './fake-server.ts';

const desk = arrival();
const { arrive } = desk;
let server: FakeServer;
beforeEach(() => (server = desk.server));

const reportFault: DeskFlow = {
  id: 'report-fault',
  title: { de: 'Störung melden', en: 'Report a fault' },
  steps: [
    { title: { de: 'Was ist gestört?', en: 'What is not working?' }, fields: [{ id: 'what', label: { de: 'Störung', en: 'Fault' } }] },
    {
      title: { de: 'Wo ist die Störung?', en: 'Where is the fault?' },
      fields: [
        { id: 'postalCode', label: { de: 'Postleitzahl', en: 'Postcode' } },
        { id: 'street', label: { de: 'Straße', en: 'Street' } },
      ],
    },
  ],
};
const moveHouse: DeskFlow = { id: 'move-house', title: { de: 'Umzug melden', en: 'Tell us you are moving' }, steps: [] };

const hanne = async (options: Parameters<FakeServer['starts']>[2] = {}) => {
  const kept = server.starts('a', ['Moin'], { name: 'Hanne Petersen', ...options });
  server.takes('a', jonas);
  await arrive(at('a'));
  await expect.element(field()).toBeVisible();
  return kept;
};
const opener = page.getByRole('button', { name: 'Störung melden', exact: true });
const opened = async () => {
  await opener.click();
  await expect.element(page.getByRole('heading', { name: 'Vorgang 7KM4-X2QP' })).toBeVisible();
};

describe('the cases of a customer', () => {
  test('stands beside the conversation, and one of them is read and left by keys alone', async () => {
    server.submissions.push(sent());
    server.cases.push(fault(), fault({ reference: 'AAAA-BBBB', title: 'Umzug melden', milestone: 'endedOtherwise', ending: 'cancelled', stage: undefined }));
    await hanne();
    await userEvent.keyboard('v');
    await expect.poll(focused).toBe('Vorgänge');
    await expect.element(page.getByRole('listitem').filter({ hasText: 'Umzug melden' })).toMatchTextContent(/AAAA-BBBB.*Storniert/);
    await expect.element(page.getByText('7KM4-X2QP · Ursache gesucht')).toBeVisible();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.poll(focused).toBe('Vorgang 7KM4-X2QP');
    await expect.element(page.getByText('Internet oder Telefon')).toBeVisible();
    await expect.element(page.getByText('nicht angegeben')).toBeVisible();
    await expect.element(page.getByText('Wir sind dran, bis 23. November 2099')).toBeVisible();
    expect(document.querySelector('[aria-current="step"]')?.textContent).toContain('Ursache gesucht');
    await expect.element(page.getByRole('link', { name: 'router.jpg' })).toHaveAttribute('href', expect.stringContaining('/api/v1/files/f1?') as never);
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe('Störung melden');
  });

  test('that nothing was sent is said, and what cannot be read can be tried again', async () => {
    await hanne();
    await expect.element(page.getByText('Noch keine Vorgänge.')).toBeVisible();
    server.submissions.push(sent());
    server.cases.push(fault());
    server.failsAt = '/cases';
    await arrive(at('a'));
    await expect.element(page.getByText('Die Vorgänge sind gerade nicht abrufbar.')).toBeVisible();
    server.failsAt = undefined;
    await page.getByRole('button', { name: 'Jetzt noch einmal' }).click();
    await expect.element(opener).toBeVisible();
  });

  test('is masked where it is sensitive; a look is noted, and whoever comes back finds the mask again', async () => {
    server.submissions.push(sent());
    server.cases.push(fault());
    server.masked['urgent'] = 'Ja';
    await hanne();
    await opened();
    await expect.element(page.getByText('Wer sich eine geschützte Angabe zeigen lässt, wird vermerkt.')).toBeVisible();
    expect(server.revealed).toEqual([]);
    await page.getByRole('button', { name: 'Dringend zeigen, wird vermerkt' }).click();
    await expect.element(page.getByText('Ja', { exact: true })).toBeVisible();
    expect(server.revealed).toEqual(['urgent']);
    await userEvent.keyboard('{Escape}');
    await opened();
    await expect.element(page.getByText('••••')).toBeVisible();
    await expect.element(page.getByText('Ja', { exact: true })).not.toBeInTheDocument();
  });

  test('says at its case when the mail with the receipt came back, in the language of the agent', async () => {
    server.submissions.push(sent({ receiptBouncedAt: '2026-11-20T10:00:00Z' }));
    server.cases.push(fault());
    await hanne();
    await opened();
    await expect.element(page.getByText(/^Die E-Mail mit der Bestätigung kam am 20. November 2026, 1\d:00 Uhr zurück. Der Kunde hat/)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    server.submissions[0] = sent();
    await opened();
    await expect.element(page.getByText('Internet oder Telefon')).toBeVisible();
    await expect.element(page.getByText(/mit der Bestätigung kam/)).not.toBeInTheDocument();
  });

  test('goes to its next stage only after the agent was asked', async () => {
    server.submissions.push(sent());
    server.cases.push(fault());
    await hanne();
    await opened();
    await page.getByRole('button', { name: 'Stufe weiter' }).click();
    await expect.element(page.getByRole('dialog', { name: 'Ist „Ursache gesucht“ erledigt?' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(server.deeds).toEqual([]);
    await page.getByRole('button', { name: 'Stufe weiter' }).click();
    await page.getByRole('button', { name: 'Ja, Stufe weiter' }).click();
    await expect.poll(() => document.querySelector('[aria-current="step"]')?.textContent).toContain('Techniker');
    await expect.poll(() => live().at(-1)).toBe('Die Stufe ist eingetragen.');
    await expect.poll(focused).toBe('Stufe weiter');
  });
});

describe('a question about a case', () => {
  test('is asked with a field it points to, once, and waits until the customer writes', async () => {
    server.submissions.push(sent());
    server.cases.push(fault());
    server.flows.push(moveHouse, reportFault);
    server.reaches = 'mail';
    await hanne();
    await opened();
    await page.getByRole('button', { name: 'Rückfrage', exact: true }).click();
    await expect.element(page.getByRole('textbox', { name: 'Ihre Frage' })).toHaveFocus();
    await page.getByRole('button', { name: 'Rückfrage senden' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('Schreiben Sie Ihre Frage');
    await userEvent.keyboard('Welche Hausnummer?');
    await page.getByLabelText('Auf eine Angabe zeigen, freiwillig').selectOptions('Straße');
    server.losesAnswerOf = '/ask';
    await page.getByRole('button', { name: 'Rückfrage senden' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/nicht angekommen. Ihr Text ist noch da/);
    await page.getByRole('button', { name: 'Rückfrage senden' }).click();
    await expect.element(page.getByText(/^Wartet auf Kunden seit/)).toBeVisible();
    expect(server.asked).toMatchObject([{ reference: '7KM4-X2QP', text: 'Welche Hausnummer?', field: 'street' }]);
    await expect.poll(() => live()).toContain('Die Rückfrage steht im Gespräch und geht per E-Mail an den Kunden.');
    server.sets('7KM4-X2QP', { waitingSince: undefined });
    server.says('a', 'Nummer 7.');
    await expect.element(page.getByText(/^Wartet auf Kunden seit/)).not.toBeInTheDocument();
  });

  test('keeps what is typed while it is on its way', async () => {
    server.cases.push(fault());
    await hanne();
    await opened();
    await page.getByRole('button', { name: 'Rückfrage', exact: true }).click();
    const question = page.getByRole('textbox', { name: 'Ihre Frage' });
    await expect.element(question).toHaveFocus();
    const letGo = server.holds('/ask');
    await userEvent.keyboard('Welche Hausnummer?{Control>}{Enter}{/Control} Und der Name?');
    letGo();
    await expect.poll(() => server.asked.map(({ text }) => text)).toEqual(['Welche Hausnummer?']);
    await expect.element(page.getByText(/^Wartet auf Kunden seit/)).toBeVisible();
    await expect.element(question).toHaveValue('Welche Hausnummer? Und der Name?');
  });

  test('that is not sent yet is still there after a reload', async () => {
    server.submissions.push(sent());
    server.cases.push(fault());
    await hanne();
    await opened();
    await page.getByRole('button', { name: 'Rückfrage', exact: true }).click();
    await userEvent.keyboard('Welche Haus');
    await arrive(at('a'));
    await opened();
    await page.getByRole('button', { name: 'Rückfrage', exact: true }).click();
    await expect.element(page.getByRole('textbox', { name: 'Ihre Frage' })).toHaveValue('Welche Haus');
  });
});

describe('a customer in the middle of a flow', () => {
  const items = [{ kind: 'flow' as const, flowId: 'report-fault', step: 'where', answers: { what: 'internet' } }];

  test('is read in words, and a press points him to a field, in his own language', async () => {
    server.flows.push(reportFault);
    server.walks = [
      {
        flowId: 'report-fault',
        title: 'Störung melden',
        step: 'Wo ist die Störung?',
        answers: [
          { field: 'what', label: 'Störung', text: 'Internet oder Telefon' },
          { field: 'postalCode', label: 'Postleitzahl' },
        ],
      },
    ];
    const kept = await hanne({ items, locale: 'en-GB' });
    await expect.element(page.getByText('Begonnen: Störung melden')).toBeVisible();
    await expect.element(page.getByText('Steht bei „Wo ist die Störung?“')).toBeVisible();
    await expect.element(page.getByText('noch offen')).toBeVisible();
    await page.getByRole('button', { name: 'Hierhin zeigen: Postleitzahl' }).click();
    await expect.element(page.getByRole('list', { name: 'Gehen mit der Antwort mit' })).toMatchTextContent('Report a fault: Postcode');
    await expect.poll(() => document.activeElement?.id).toBe('composer-text');
    await userEvent.keyboard('Here, please.{Control>}{Enter}{/Control}');
    await expect
      .poll(() => kept.events.findLast((event) => event.kind === 'message'))
      .toMatchObject({
        parts: [
          { kind: 'text', text: 'Here, please.' },
          { kind: 'flow', flowId: 'report-fault', title: 'Report a fault', field: { id: 'postalCode', label: 'Postcode' } },
        ],
      });
    await expect.element(page.getByRole('region', { name: 'Gespräch mit Hanne Petersen' }).getByText('Report a fault: Postcode')).toBeVisible();
  });

  test('of a flow that nobody knows any more at least its name and the number of answers is said', async () => {
    await hanne({ items });
    await expect.element(page.getByText('Begonnen: report-fault')).toBeVisible();
    await expect.element(page.getByText('Eine Angabe mitgegeben')).toBeVisible();
  });
});

test('the flow that he was at is proposed', async () => {
  server.flows.push(moveHouse, reportFault);
  await hanne({ items: [{ kind: 'flow', flowId: 'report-fault', step: 'where', answers: {} }] });
  await userEvent.keyboard('l');
  await expect.element(page.getByRole('option', { name: 'Störung melden', selected: true })).toBeVisible();
});

test('a flow goes along with the answer by keys alone, and so does a field of it', async () => {
  server.flows.push(moveHouse, reportFault);
  const kept = await hanne();
  await userEvent.keyboard('l');
  await expect.element(page.getByRole('combobox', { name: 'Ablauf suchen' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toMatchTextContent('Wählen Sie einen Ablauf');
  await userEvent.keyboard('stör');
  await expect.element(page.getByLabelText('Auf eine Angabe zeigen, freiwillig')).toBeVisible();
  await userEvent.keyboard('{Tab}Post{Control>}{Enter}{/Control}');
  await expect.element(page.getByRole('list', { name: 'Gehen mit der Antwort mit' })).toMatchTextContent('Störung melden: Postleitzahl');
  await page.getByRole('button', { name: '„Störung melden: Postleitzahl“ nicht mitschicken' }).click();
  await userEvent.keyboard('{Escape}l');
  await expect.element(page.getByRole('combobox', { name: 'Ablauf suchen' })).toHaveFocus();
  await userEvent.keyboard('umzug{Enter}');
  await expect.element(page.getByRole('list', { name: 'Gehen mit der Antwort mit' })).toMatchTextContent('Umzug melden');
  await expect.poll(() => document.activeElement?.id).toBe('composer-text');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect
    .poll(() => kept.events.findLast((event) => event.kind === 'message'))
    .toMatchObject({ parts: [{ kind: 'flow', flowId: 'move-house', title: 'Umzug melden' }] });
});

test('cases and flows fit phone, tablet and screen, and axe finds nothing', async () => {
  server.submissions.push(sent());
  server.cases.push(fault(), fault({ reference: 'AAAA-BBBB', milestone: 'done' }));
  server.flows.push(reportFault);
  server.walks = [{ flowId: 'report-fault', title: 'Störung melden', step: 'Wo?', answers: [{ field: 'what', label: 'Störung', text: 'Strom ist weg' }] }];
  await hanne({ items: [{ kind: 'flow', flowId: 'report-fault', step: 'where', answers: { what: 'power' } }] });
  const faults = async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    return (await axe.run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join()).join(' | ')}`);
  };
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [320, 640],
  ] as const) {
    await page.viewport(width, height);
    await arrive(at('a'));
    await expect.element(field()).toBeVisible();
    await userEvent.keyboard('v');
    await expect.element(opener.first()).toBeVisible();
    expect(await faults(), `${width} list`).toEqual([]);
    await opener.first().click();
    await page.getByRole('button', { name: 'Rückfrage', exact: true }).click();
    await expect.element(page.getByLabelText('Auf eine Angabe zeigen, freiwillig')).toBeVisible();
    expect(await faults(), `${width} case`).toEqual([]);
    await arrive(at('a'));
    await expect.element(field()).toBeVisible();
    await userEvent.keyboard('l');
    await expect.element(page.getByRole('combobox', { name: 'Ablauf suchen' })).toBeVisible();
    expect(await faults(), `${width} flow`).toEqual([]);
    await userEvent.keyboard('{Escape}');
  }
}, 60_000);
