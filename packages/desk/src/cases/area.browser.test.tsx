import axe from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { arrival, at, field, focused, live } from '../../test/arrival.ts';
import { fault, fibre } from '../../test/cases.ts';
import { jonas, type FakeServer } from '../fake-server.ts';

const desk = arrival();
const { arrive } = desk;
let server: FakeServer;
beforeEach(() => (server = desk.server));

const row = (name: string | RegExp) => page.getByRole('list', { name: 'Vorgänge' }).getByRole('link', { name });
const opened = async (more: Parameters<typeof fibre>[0] = {}) => {
  server.cases.push(fibre(more));
  await arrive('#cases=NL-5QD-83X');
  await expect.element(page.getByRole('heading', { name: 'Glasfaser-Anschluss' })).toBeVisible();
};
const deed = async (name: string) => {
  await page.getByRole('button', { name: 'Weitere Schritte' }).click();
  await page.getByRole('button', { name, exact: true }).click();
};
const dialog = page.getByRole('dialog');
/** What stands there, however its spaces keep dates together. */
const plain = (element: Element | null) => element?.textContent.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

describe('finding a case', () => {
  test('is done by keys alone: asked for, walked through, and left', async () => {
    server.cases.push(fibre(), fault({ customer: { name: 'Murat Yılmaz' } }));
    await arrive();
    await expect.element(page.getByRole('heading', { name: 'Posteingang' })).toBeVisible();
    await userEvent.keyboard('c');
    await expect.poll(() => document.activeElement?.id).toBe('cases-find');
    await expect
      .element(row(/Glasfaser-Anschluss/))
      .toMatchTextContent(/NL-5QD-83X · Hanne Petersen.*Do, 3. Dezember.*Bisher.*Ihr alter Anbieter ist dran.*Verspätet/);
    await userEvent.keyboard('murat');
    await expect.element(row(/Störung melden/)).toBeVisible();
    await expect.element(row(/Glasfaser/)).not.toBeInTheDocument();
    await expect.poll(() => live().at(-1)).toBe('Ein Vorgang gefunden');
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe('Vorgänge');
    await userEvent.keyboard('j');
    await expect.poll(focused).toBe('Vorgang 7KM4-X2QP');
    await expect.element(page.getByRole('heading', { name: 'Störung melden' })).toBeVisible();
    await userEvent.keyboard('1');
    await expect.element(page.getByRole('heading', { name: 'Posteingang' })).toBeVisible();
  });

  test('goes by state and kind too, and a reload or a copied link finds the same', async () => {
    server.cases.push(fibre(), fault(), fault({ reference: 'OLD-1', title: 'Alte Störung', milestone: 'done' }));
    await arrive('#cases=');
    await page.getByLabelText('Stand').selectOptions('Beendet');
    await expect.element(row(/Alte Störung/)).toBeVisible();
    await expect.element(row(/Glasfaser/)).not.toBeInTheDocument();
    await arrive(location.hash);
    await expect.element(row(/Alte Störung/)).toBeVisible();
    await page.getByLabelText('Stand').selectOptions('Verspätet');
    await expect.element(row(/Glasfaser/)).toBeVisible();
    await page.getByLabelText('Art').selectOptions('Bestellung');
    await expect.element(page.getByText('Dazu gibt es keinen Vorgang.')).toBeVisible();
  });

  test('shows a page, and more of them on demand', async () => {
    server.pageSize = 2;
    server.cases.push(...['A-0001', 'A-0002', 'A-0003'].map((reference) => fault({ reference, title: `Fall ${reference}` })));
    await arrive('#cases=');
    await expect.element(row(/A-0002/)).toBeVisible();
    await expect.poll(() => live().at(-1)).toBe('Die ersten 2 Vorgänge');
    // However often it is pressed.
    const more = page.getByRole('button', { name: 'Weitere zeigen' }).element() as HTMLElement;
    more.focus();
    more.click();
    more.click();
    await expect.element(row(/A-0003/)).toHaveFocus();
    await expect.element(page.getByRole('button', { name: 'Weitere zeigen' })).not.toBeInTheDocument();
    await expect.poll(() => server.requests.filter((each) => each === 'GET desk/cases').length).toBe(3);
    expect(row(/A-0003/).elements()).toHaveLength(1);
  });

  test('that fails says that it is ours, and can be tried again', async () => {
    server.cases.push(fault());
    server.failsAt = 'desk/cases';
    await arrive('#cases=');
    await expect.element(page.getByText('Die Vorgänge sind gerade nicht abrufbar.')).toBeVisible();
    server.failsAt = undefined;
    await page.getByRole('button', { name: 'Jetzt noch einmal' }).click();
    await expect.element(row(/Störung melden/)).toBeVisible();
  });

  test('that fails after another one was found does not show what was found before as its answer', async () => {
    server.cases.push(fault());
    await arrive('#cases=');
    await expect.element(row(/Störung melden/)).toBeVisible();
    server.failsAt = 'desk/cases';
    await page.getByRole('searchbox', { name: 'Nummer, Name oder E-Mail' }).fill('glasfaser');
    await expect.element(page.getByText('Die Vorgänge sind gerade nicht abrufbar.')).toBeVisible();
    await expect.element(row(/Störung melden/)).not.toBeInTheDocument();
    server.failsAt = undefined;
    await page.getByRole('button', { name: 'Jetzt noch einmal' }).click();
    await expect.element(page.getByText('Dazu gibt es keinen Vorgang.')).toBeVisible();
  });

  test('lists what systems have reported and nobody knows', async () => {
    server.statuses = [{ scheme: 'carrier', status: 'SHELF_17', count: 3, since: '2026-11-20T09:00:00Z', reference: 'NL-5QD-83X' }];
    await arrive('#cases=');
    await page.getByRole('link', { name: 'Unbekannte Status' }).click();
    await expect.element(page.getByText('SHELF_17')).toBeVisible();
    await expect.element(page.getByText('3-mal, zuerst am 20. November 2026')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Zuletzt bei NL-5QD-83X' })).toBeVisible();
  });
});

describe('a case', () => {
  test('says first what is promised, that it moved, why and by whom; then all that belongs to it', async () => {
    await opened();
    const answer = () => plain(document.querySelector('.case-answer'));
    expect(answer()).toMatch(/^Zugesagte AnschaltungDo, 3. Dezember, \d.* UhrBisher Do, 26. NovemberGrund: Vorheriger Anbieter. Ihr alter Anbieter gibt/);
    expect(answer()).toMatch(/Von ERP, 19. November 2026.*Ihr alter Anbieter ist dran.*Stand 19. November 2026.*von DHL. Nächste Nachricht spätestens/);
    expect(plain(document.querySelector('[aria-current="step"]'))).toMatch(/Freigabe der Leitung.*überfällig seit 18. November 2026/);
    for (const said of [
      'nur für das Team',
      'Zweimal angerufen.',
      /Status „SHELF_17“ kennt niemand/,
      'Anschlussgebühr',
      '49,90 €',
      'Zugang zum Keller bestätigen',
    ])
      await expect.element(page.getByText(said).first()).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Auftragsbestätigung' }))
      .toHaveAttribute('href', expect.stringContaining('/api/v1/files/o1?') as never);
  });

  test('shows earlier events on demand', async () => {
    server.earlierEvents = [
      { id: 'erp/0', at: '2026-10-01T09:00:00Z', recordedAt: '2026-10-01T09:00:00Z', kind: 'opened', text: 'Auftrag eingegangen', by: 'ERP' },
    ];
    await opened({ earlier: true });
    const earlier = page.getByRole('button', { name: 'Frühere zeigen' }).element() as HTMLElement;
    earlier.click();
    earlier.click();
    await expect.element(page.getByText('Auftrag eingegangen')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Frühere zeigen' })).not.toBeInTheDocument();
    expect(page.getByText('Auftrag eingegangen').elements()).toHaveLength(1);
  });

  test('that somebody changes is shown anew, and said', async () => {
    await opened();
    server.happens('NL-5QD-83X', { kind: 'note', text: 'Leitung ist frei.', by: 'ERP' });
    await expect.element(page.getByText('Leitung ist frei.')).toBeVisible();
    await expect.poll(() => live()).toContain('Neu von ERP: Leitung ist frei.');
  });

  test('that there is not, is said', async () => {
    await arrive('#cases=NOWHERE');
    await expect.element(page.getByText('Diesen Vorgang gibt es nicht.')).toBeVisible();
  });

  test('opens beside the conversation from a message, also where no submission began it', async () => {
    server.cases.push(fibre());
    const kept = server.starts('a', ['Moin'], { items: [{ kind: 'case', reference: 'NL-5QD-83X', title: 'Glasfaser-Anschluss' }] });
    server.takes('a', jonas);
    kept.events.push({
      kind: 'message',
      seq: kept.events.length + 1,
      at: new Date().toISOString(),
      by: jonas,
      clientId: 'm',
      parts: [{ kind: 'case', reference: 'NL-5QD-83X', title: 'Glasfaser-Anschluss' }],
    });
    await arrive(at('a'));
    await expect.element(field()).toBeVisible();
    await page.getByRole('button', { name: 'Vorgang angesehen: Glasfaser-Anschluss' }).click();
    await expect.element(page.getByRole('heading', { name: 'Vorgang NL-5QD-83X' })).toBeVisible();
    await expect.element(page.getByText('Ihr alter Anbieter ist dran.')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await page
      .getByRole('region', { name: /^Gespräch mit/ })
      .getByRole('button', { name: /Glasfaser-Anschluss/ })
      .click();
    await expect.element(page.getByRole('heading', { name: 'Glasfaser-Anschluss' })).toBeVisible();
  });
});

describe('a promise', () => {
  const reads = () => plain(page.getByRole('region', { name: 'Das liest der Kunde' }).element());

  test('is moved with a reason, and what the customer will read stands there first, in his language', async () => {
    await opened({ locale: 'en' });
    await page.getByRole('button', { name: 'Zusage ändern', exact: true }).click();
    await expect.element(page.getByLabelText('Tag', { exact: true })).toHaveFocus();
    await page.getByLabelText('Ein Tag oder mehrere').click();
    await page.getByLabelText('Von', { exact: true }).fill('2099-12-10');
    await page.getByLabelText('Grund', { exact: true }).selectOptions('Technik');
    await page.getByLabelText('Grund in Worten für den Kunden, auf Englisch').fill('A cable was damaged.');
    expect(reads()).toMatch(/New date for the switch-onThu 10 DecemberWas Thu 3 December, .*A cable was damaged\.$/);
    await dialog.getByRole('button', { name: 'Zusage ändern' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(server.deeds).toMatchObject([
      {
        deed: {
          kind: 'promise',
          promise: { kind: 'activation', from: '2099-12-10', until: '2099-12-10', precision: 'day' },
          reason: { code: 'technical', text: 'A cable was damaged.' },
        },
      },
    ]);
    await expect.poll(() => live().at(-1)).toBe('Die Zusage ist geändert. Der Kunde sieht sie jetzt.');
    await expect.element(page.getByText('Von Jonas Matthiesen', { exact: false }).first()).toBeVisible();
  });

  test('of a time that is over, without a reason, or as it was, is not sent: it says what is missing', async () => {
    await opened();
    await page.getByRole('button', { name: 'Zusage ändern', exact: true }).click();
    const go = dialog.getByRole('button', { name: 'Zusage ändern' });
    await go.click();
    await expect.element(dialog.getByText('Geben Sie einen Tag an')).toBeVisible();
    await expect.element(dialog.getByText('Wählen Sie einen Grund')).toBeVisible();
    await expect.element(page.getByLabelText('Tag', { exact: true })).toHaveFocus();
    await page.getByLabelText('Tag', { exact: true }).fill('2020-01-01');
    await expect.element(dialog.getByText('Diese Zeit ist schon vorbei. Sagen Sie eine zu, die noch kommt.')).toBeVisible();
    await page.getByLabelText('Ein Tag oder mehrere').click();
    await page.getByLabelText('Von', { exact: true }).fill('2099-12-10');
    await page.getByLabelText('Bis, wenn es mehrere sind').fill('2099-12-09');
    await expect.element(dialog.getByText('Das Ende liegt vor dem Anfang. Ändern Sie eines von beiden.')).toBeVisible();
    expect(server.deeds).toEqual([]);
  });

  test('of one part moves that part alone', async () => {
    await opened();
    await page.getByRole('button', { name: 'Tag zusagen: Router' }).click();
    await page.getByLabelText('Von', { exact: true }).fill('2099-12-01');
    await dialog.getByRole('button', { name: 'Zusagen' }).click();
    await expect.poll(() => server.deeds).toMatchObject([{ deed: { kind: 'promise', partId: 'p1' } }]);
  });
});

describe('what an agent does', () => {
  test('is not done over what a colleague has done meanwhile: he is told, keeps what he wrote, and decides', async () => {
    await opened();
    await deed('Lage ändern');
    await dialog.getByLabelText('Problem').click();
    await dialog.getByLabelText(/^Ein Satz dazu/).fill('Der Bagger war da.');
    server.cut = true;
    server.happens('NL-5QD-83X', { kind: 'promise', text: 'Neuer Tag: 10. Dezember', by: 'Wiebke Carstens' });
    server.cut = false;
    server.sets('NL-5QD-83X', { head: 9 });
    await dialog.getByRole('button', { name: 'Eintragen' }).click();
    await expect
      .element(dialog.getByRole('alert'))
      .toMatchTextContent(/Inzwischen hat sich der Vorgang geändert.*Wiebke Carstens, .*: Neuer Tag: 10. Dezember/);
    expect(server.deeds).toEqual([]);
    await expect.element(dialog.getByLabelText(/^Ein Satz dazu/)).toHaveValue('Der Bagger war da.');
    await dialog.getByRole('button', { name: 'Trotzdem eintragen' }).click();
    await expect.poll(() => server.deeds).toMatchObject([{ deed: { kind: 'health', health: 'problem', text: 'Der Bagger war da.' } }]);
  });

  test('is nothing any more where a colleague has passed the same stage', async () => {
    await opened();
    await page.getByRole('button', { name: 'Stufe weiter' }).click();
    const stages = fibre().stages.map((stage, i) => ({ ...stage, state: i < 2 ? ('done' as const) : i === 2 ? ('current' as const) : ('upcoming' as const) }));
    server.happens('NL-5QD-83X', { kind: 'stage', text: 'Leitung ist frei.', by: 'Wiebke Carstens' }, { stages });
    await dialog.getByRole('button', { name: 'Ja, Stufe weiter' }).click();
    await expect.element(dialog.getByText('Diese Stufe ist schon vorbei. Sie müssen nichts mehr tun.')).toBeVisible();
    await expect.element(dialog.getByRole('button', { name: 'Ja, Stufe weiter' })).not.toBeInTheDocument();
    expect(server.deeds).toEqual([]);
  });

  test('is done once, also where its answer was lost', async () => {
    await opened();
    await deed('Stufe überspringen');
    server.losesAnswerOf = '/events';
    await dialog.getByRole('button', { name: 'Ja, überspringen' }).click();
    await expect.element(dialog.getByRole('alert')).toMatchTextContent(/Das ist nicht angekommen. Was Sie eingegeben haben, ist noch da/);
    await dialog.getByRole('button', { name: 'Ja, überspringen' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(server.deeds).toHaveLength(1);
  });

  test('may be a note for the team, in words of its own', async () => {
    await opened();
    await deed('Notiz oder Nachricht');
    await dialog.getByRole('button', { name: 'Dazuschreiben' }).click();
    await expect.element(dialog.getByText('Schreiben Sie einen Text')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Text' }).fill('Nachbar hat den Schlüssel.');
    await dialog.getByRole('button', { name: 'Dazuschreiben' }).click();
    await expect.poll(() => server.deeds).toMatchObject([{ deed: { kind: 'note', text: 'Nachbar hat den Schlüssel.', agentsOnly: true } }]);
  });

  test('keeps what is written until it has arrived: over a turned tablet, and what was typed while it was on its way', async () => {
    server.starts('a', ['Moin'], { name: 'Hanne Petersen' });
    server.takes('a', jonas);
    server.cases.push(fibre());
    await arrive(at('a'));
    const note = dialog.getByRole('textbox', { name: 'Text' });
    await page.getByRole('button', { name: 'Glasfaser-Anschluss' }).click();
    await deed('Notiz oder Nachricht');
    await note.fill('Kunde ruft zurück.');
    await page.viewport(1000, 1300);
    await expect.element(dialog).not.toBeInTheDocument();
    await page.viewport(1440, 900);
    await deed('Notiz oder Nachricht');
    await expect.element(note).toHaveValue('Kunde ruft zurück.');
    const letGo = server.holds('NL-5QD-83X/events');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await note.fill('Kunde ruft zurück. Ab 15 Uhr.');
    letGo();
    await expect.poll(() => server.deeds.map((each) => each.deed)).toMatchObject([{ text: 'Kunde ruft zurück.' }]);
    await expect.poll(live).toContain('Die Notiz steht beim Vorgang.');
    await expect.element(note).toHaveValue('Kunde ruft zurück. Ab 15 Uhr.');
    await page.getByRole('button', { name: 'Dazuschreiben' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    await deed('Notiz oder Nachricht');
    await expect.element(note).toHaveValue('');
  });

  test('may be the end of the links that were mailed, and is pressed again where it failed', async () => {
    await opened();
    await deed('Links aus Mails beenden');
    server.failsAt = 'links/revoke';
    await dialog.getByRole('button', { name: 'Links beenden' }).click();
    await expect.element(dialog.getByRole('alert')).toBeVisible();
    expect(server.linksEnded).toEqual([]);
    server.failsAt = undefined;
    await dialog.getByRole('button', { name: 'Links beenden' }).click();
    await expect.element(page.getByText('Die gemailten Links öffnen nichts mehr.')).toBeVisible();
    expect(server.linksEnded).toHaveLength(1);
    expect(server.deeds).toEqual([]);
    await expect.element(dialog).not.toBeInTheDocument();
    expect(document.activeElement).not.toBe(document.body);
  });

  test('may be a document, which is uploaded first', async () => {
    await opened();
    await deed('Dokument dazulegen');
    await dialog.getByRole('button', { name: 'Dazulegen' }).click();
    await expect.element(dialog.getByText('Wählen Sie eine Datei', { exact: true })).toBeVisible();
    await userEvent.upload(
      page.elementLocator(document.querySelector('dialog input[type=file]')!),
      new File(['%PDF-1.7'], 'Anschlussplan.pdf', { type: 'application/pdf' }),
    );
    await expect.element(dialog.getByText(/bereit zum Senden/)).toBeVisible();
    await expect.element(dialog.getByLabelText('Titel für den Kunden, auf Deutsch')).toHaveValue('Anschlussplan');
    await dialog.getByRole('button', { name: 'Dazulegen' }).click();
    await expect.poll(() => server.deeds).toMatchObject([{ deed: { kind: 'document', title: 'Anschlussplan' } }]);
    await expect.element(page.getByRole('link', { name: 'Anschlussplan' })).toBeVisible();
  });

  test('may be a request, which is settled when it is not needed any more', async () => {
    await opened({ actions: undefined });
    await deed('Um etwas bitten');
    await dialog.getByLabelText('Bitte in Worten, auf Deutsch').fill('Mietvertrag schicken');
    await dialog.getByRole('button', { name: 'Bitten' }).click();
    await expect.element(page.getByText('Mietvertrag schicken').first()).toBeVisible();
    await page.getByRole('button', { name: 'Nicht mehr nötig: Mietvertrag schicken' }).click();
    await dialog.getByRole('button', { name: 'Nicht mehr nötig', exact: true }).click();
    await expect.poll(() => server.deeds.map((each) => each.deed.kind)).toEqual(['action', 'settled']);
  });

  test('may end it; then it cannot be moved any more, and can still be added to', async () => {
    await opened();
    await deed('Abschließen');
    await dialog.getByLabelText('Verloren').click();
    await dialog.getByRole('button', { name: 'Abschließen' }).click();
    await expect.poll(() => server.deeds).toMatchObject([{ deed: { kind: 'ended', ending: 'lost' } }]);
    await expect.element(page.getByRole('button', { name: 'Stufe weiter' })).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Weitere Schritte' }).click();
    await expect.element(page.getByRole('button', { name: 'Notiz oder Nachricht' })).toBeVisible();
  });
});

test('cases read well in English', async () => {
  localStorage.setItem('lotse:desk:locale', 'en');
  await opened();
  await expect.element(page.getByText('Ihr alter Anbieter: their turn.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Next stage' }).click();
  await expect.element(page.getByRole('dialog', { name: 'Is “Freigabe der Leitung” done?' })).toBeVisible();
});

test('cases fit phone, tablet and screen, and axe finds nothing', async () => {
  server.cases.push(fibre(), fault());
  server.statuses = [{ scheme: 'carrier', status: 'SHELF_17', count: 3, since: '2026-11-20T09:00:00Z', reference: 'NL-5QD-83X' }];
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
    await arrive('#cases=');
    await expect.element(row(/Glasfaser/)).toBeVisible();
    expect(await faults(), `${width} list`).toEqual([]);
    await arrive('#cases=?statuses');
    await expect.element(page.getByText('SHELF_17')).toBeVisible();
    expect(await faults(), `${width} statuses`).toEqual([]);
    await arrive('#cases=NL-5QD-83X');
    await expect.element(page.getByRole('heading', { name: 'Glasfaser-Anschluss' })).toBeVisible();
    expect(await faults(), `${width} case`).toEqual([]);
    for (const name of ['Zusage ändern', 'Dokument dazulegen', 'Um etwas bitten', 'Abschließen']) {
      if (name === 'Zusage ändern') await page.getByRole('button', { name, exact: true }).click();
      else await deed(name);
      await expect.element(dialog).toBeVisible();
      expect(await faults(), `${width} ${name}`).toEqual([]);
      await userEvent.keyboard('{Escape}');
      await expect.element(dialog).not.toBeInTheDocument();
    }
  }
}, 90_000);
