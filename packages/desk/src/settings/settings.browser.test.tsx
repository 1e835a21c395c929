import axe from 'axe-core';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Person, SettingLine, SettingLines } from '@lotse/contract/desk-settings';
import { arrival, at, field, focused, live } from '../../test/arrival.ts';
import { jonas, password, type FakeServer } from '../fake-server.ts';

const desk = arrival();
const { arrive } = desk;
let server: FakeServer;

const line = (id: string, value: unknown): SettingLine => ({ id, value, inFile: true });
const replies = [
  { id: 'hello', shortcut: 'hallo', title: { de: 'Begrüßung' }, text: { de: 'Guten Tag {{customer.name}}, hier ist {{agent.name}}.' }, own: false },
  { id: 'rates', shortcut: 'raten', title: { de: 'Ratenzahlung' }, text: { de: 'In {{?Anzahl}} Raten zu {{?Betrag}} Euro, {{hours}}.' }, own: true },
];

/** What the settings ask for; everything else is the desk's own fake server. */
let lines: SettingLines;
let people: readonly Person[];
let role: 'admin' | 'agent';
/** Nothing can be changed at present. */
let refuses: boolean;
let refusesAudit: boolean;
/** Of the next invitation. */
let token: string;
/** The next change takes as long as this. */
let held: Promise<void> | undefined;
let said: { readonly path: string; readonly body: { readonly id?: string; readonly value?: unknown } }[];
beforeEach(() => {
  server = desk.server;
  role = 'admin';
  refuses = false;
  refusesAudit = false;
  token = 'einmal-token';
  held = undefined;
  said = [];
  people = [
    { id: 'jonas', mail: 'jonas@nordlicht.example', name: 'Jonas Matthiesen', role: 'admin', topics: [], languages: ['de'], standing: 'active' },
    { id: 'wiebke', mail: 'wiebke@nordlicht.example', name: 'Wiebke Carstens', role: 'agent', topics: [], languages: [], standing: 'invited' },
  ];
  lines = {
    hours: [line('chat', { hours: { mon: ['08:00-12:00', '13:00-18:00'] }, holidays: true }), line('email', { holidays: true })],
    days: [],
    origins: [line('https://www.nordlicht.example', 'https://www.nordlicht.example')],
    canned: replies.map(({ own: _, ...reply }) => line(reply.id, reply)),
    outages: [],
    holidays: [{ date: '2026-12-25', name: { de: '1. Weihnachtstag', en: 'Christmas Day' } }],
    channels: [
      { id: 'chat', label: { de: 'Chat' } },
      { id: 'email', label: { de: 'E-Mail' } },
    ],
    locales: ['de', 'en'],
    timeZone: 'Europe/Berlin',
    today: '2026-11-23',
  };
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init: RequestInit = {}) => {
    const request = new Request(input, init);
    const path = new URL(request.url).pathname.replace('/api/v1/desk/', '');
    if (path === 'session') return Response.json({ expiresAt: '2099-01-01T00:00:00Z', agent: jonas, role });
    if (!/^(settings|people|replies|audit|password)/.test(path)) return server.fetch(request);
    if (request.method === 'POST') {
      const body = (await request.json()) as {
        readonly id: string;
        readonly value?: { readonly from?: string; readonly until?: string };
        readonly seen?: string | null;
      };
      said.push({ path, body });
      await held;
      if (body.value?.from !== undefined && body.value.until !== undefined && body.value.from > body.value.until)
        return Response.json({ error: { code: 'invalid', message: 'See docs/errors.md#outage-order' } }, { status: 400 });
      if (refuses) return Response.json({ error: { code: 'unavailable', message: 'Not now.' } }, { status: 503 });
      if (path === 'settings/canned/remove') lines = { ...lines, canned: lines.canned.filter(({ id }) => id !== body.id) };
      if (path === 'settings/canned/undo') lines = { ...lines, canned: replies.map(({ own: _, ...reply }) => line(reply.id, reply)) };
      if (path === 'people/wiebke' && body.seen !== (people[1]?.changed?.at ?? null))
        return Response.json({ error: { code: 'conflict', message: 'Another admin was quicker.', field: 'seen' } }, { status: 409 });
      if (path === 'settings/hours' && body.seen !== (lines.hours.find(({ id }) => id === body.id)?.changed?.at ?? null))
        return Response.json({ error: { code: 'conflict', message: 'Another admin was quicker.', field: 'seen' } }, { status: 409 });
      if (path === 'settings/days') lines = { ...lines, days: [...lines.days.filter(({ id }) => id !== body.id), line(body.id, body.value)] };
      if (path === 'settings/days/remove') lines = { ...lines, days: lines.days.filter(({ id }) => id !== body.id) };
      if (path === 'settings/hours') lines = { ...lines, hours: lines.hours.map((each) => (each.id === body.id ? line(body.id, body.value) : each)) };
      if (path === 'settings/outages') lines = { ...lines, outages: [line(body.id, body.value)] };
      if (path === 'people/wiebke/end') people = people.map((person) => (person.id === 'wiebke' ? { ...person, standing: 'gone' } : person));
    }
    if (path.startsWith('people'))
      return Response.json({ people, ...(path === 'people/wiebke/invite' && { invitation: { mail: 'wiebke@nordlicht.example', token } }) });
    if (path.startsWith('replies')) return Response.json({ replies, company: 'Nordlicht', hours: { de: '8–20 Uhr', en: '08:00–20:00' } });
    if (path === 'audit' && refusesAudit) return Response.json({ error: { code: 'unavailable', message: 'Not now.' } }, { status: 503 });
    if (path === 'audit') return Response.json({ audit: [{ seq: 1, at: '2026-11-22T10:00:00Z', by: jonas, deed: 'setting-changed', subject: 'hours chat' }] });
    return Response.json(path === 'password' ? {} : lines);
  });
});
const clean = async () => {
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  return (await axe.run(document.body, { resultTypes: ['violations'] })).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
};
const heading = (name: string) => page.getByRole('heading', { name, level: 1 });

describe('A canned reply', () => {
  test('is found after "/", put in by Enter with what is known, and its gaps are walked through with Tab before it can be sent', async () => {
    const kept = server.starts('a', ['Moin'], { name: 'Hanne Petersen' });
    server.takes('a', jonas);
    await arrive(at('a'));
    await expect.element(field()).toBeVisible();
    await userEvent.click(field());
    await userEvent.keyboard('/');
    await expect.element(page.getByRole('combobox', { name: /Kürzel/ })).toHaveFocus();
    await userEvent.keyboard('rat{Enter}');
    await expect.element(field()).toHaveFocus();
    await expect.element(field()).toHaveValue('In [Anzahl …] Raten zu [Betrag …] Euro, 8–20 Uhr.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(page.getByText('Füllen Sie noch aus, was in eckigen Klammern steht')).toBeVisible();
    expect(server.textsOf('a')).toEqual(['Moin']);
    (field().element() as HTMLTextAreaElement).setSelectionRange(0, 0);
    await userEvent.keyboard('{Tab}drei{Tab}40{Control>}{Enter}{/Control}');
    await expect.poll(() => server.textsOf('a')).toEqual(['Moin', 'In drei Raten zu 40 Euro, 8–20 Uhr.']);
    expect(kept.events.at(-1)).toMatchObject({ kind: 'message' });
    expect(said).toEqual([{ path: 'replies/rates/used', body: { conversationId: 'a' } }]);
  });

  test('takes nothing away from who only meant a slash', async () => {
    server.starts('a', ['Moin'], { name: 'Hanne Petersen' });
    server.takes('a', jonas);
    await arrive(at('a'));
    await userEvent.click(field());
    await userEvent.keyboard('und/oder /');
    await expect.element(page.getByRole('combobox', { name: /Kürzel/ })).toHaveFocus();
    expect(await clean()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.element(field()).toHaveValue('und/oder ');
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard('/');
    await expect.element(page.getByRole('combobox', { name: /Kürzel/ })).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard('Gas');
    await expect.element(field()).toHaveValue('und/oder / Gas');
  });
});

describe('Settings', () => {
  test('an outage notice is written, a mistake is said where it is, and what was begun is there after a look elsewhere', async () => {
    await arrive('#settings=outage');
    await expect.element(heading('Störungsmeldung')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Posteingang' })).not.toBeInTheDocument();
    await userEvent.click(page.getByRole('button', { name: 'Meldung schreiben' }));
    await userEvent.click(page.getByRole('button', { name: 'Veröffentlichen' }));
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Schreiben Sie, was nicht geht/);
    await userEvent.fill(page.getByRole('textbox', { name: 'Text (Deutsch)' }), 'Das Internet ist gestört.');
    await userEvent.fill(page.getByLabelText('Zeigen ab, freiwillig'), '2026-11-23T10:00');
    await userEvent.fill(page.getByLabelText('Voraussichtlich bis, freiwillig'), '2026-11-23T09:00');
    await userEvent.click(page.getByRole('button', { name: 'Veröffentlichen' }));
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Das Ende muss nach dem Anfang liegen/);
    expect(await clean()).toEqual([]);
    await userEvent.fill(page.getByLabelText('Voraussichtlich bis, freiwillig'), '2026-11-23T12:00');
    await userEvent.click(page.getByRole('button', { name: 'Veröffentlichen' }));
    await expect.element(page.getByRole('button', { name: /Meldung beenden/ })).toBeVisible();
    expect(said.at(-1)?.body.value).toMatchObject({ severity: 'warning', text: { de: 'Das Internet ist gestört.' } });
  });

  test('a new outage notice and a new canned reply that were begun stand in their forms again after a look elsewhere, and are stored once', async () => {
    await arrive('#settings=outage');
    await userEvent.click(page.getByRole('button', { name: 'Meldung schreiben' }));
    await userEvent.fill(page.getByRole('textbox', { name: 'Text (Deutsch)' }), 'Das Internet ist gestört.');
    await userEvent.click(page.getByRole('link', { name: 'Textbausteine', exact: true }));
    await userEvent.click(page.getByRole('button', { name: 'Baustein schreiben' }));
    await userEvent.fill(page.getByRole('textbox', { name: 'Kürzel' }), 'ende');
    await arrive('#settings=outage');
    await expect.element(page.getByRole('textbox', { name: 'Text (Deutsch)' })).toHaveValue('Das Internet ist gestört.');
    refuses = true;
    await userEvent.click(page.getByRole('button', { name: 'Veröffentlichen' }));
    await expect.element(page.getByRole('alert')).toBeVisible();
    refuses = false;
    await userEvent.click(page.getByRole('button', { name: 'Veröffentlichen' }));
    await expect.element(page.getByRole('button', { name: /Meldung beenden/ })).toBeVisible();
    const tried = said.flatMap(({ path, body }) => (path === 'settings/outages' ? [body.id] : []));
    expect([tried.length, new Set(tried).size, said.at(-1)?.body.value]).toMatchObject([2, 1, { id: tried[0], text: { de: 'Das Internet ist gestört.' } }]);
    await userEvent.click(page.getByRole('link', { name: 'Textbausteine', exact: true }));
    await expect.element(page.getByRole('textbox', { name: 'Kürzel' })).toHaveValue('ende');
    await userEvent.click(page.getByRole('button', { name: 'Abbrechen' }));
    await expect.element(page.getByRole('button', { name: 'Baustein schreiben' })).toBeVisible();
  });

  test('unsaved hours stay while the agent looks elsewhere, also over a reload', async () => {
    await arrive('#settings=hours');
    await userEvent.click(page.getByRole('button', { name: 'Dienstag: Zeit hinzufügen' }));
    await userEvent.click(page.getByRole('link', { name: 'Team', exact: true }));
    await expect.element(heading('Team')).toBeVisible();
    await arrive('#settings=hours');
    await expect.element(page.getByLabelText('Dienstag, von')).toHaveValue('08:00');
    await userEvent.click(page.getByRole('button', { name: 'Speichern' }).first());
    await expect.poll(() => said.at(-1)).toMatchObject({ path: 'settings/hours', body: { id: 'chat', value: { hours: { tue: ['08:00-12:00'] } } } });
  });

  test('unsaved hours are there for nobody else who signs in at this desk, and for nobody at all after signing out', async () => {
    await arrive('#settings=hours');
    await userEvent.click(page.getByRole('button', { name: 'Dienstag: Zeit hinzufügen' }));
    await expect.element(page.getByLabelText('Dienstag, von')).toBeVisible();
    sessionStorage.setItem('lotse:desk:agent', JSON.stringify({ ...jonas, id: 'wiebke' }));
    await arrive('#settings=hours', { signedIn: false });
    await expect.element(page.getByLabelText('Montag, von').first()).toBeVisible();
    await expect.element(page.getByLabelText('Dienstag, von')).not.toBeInTheDocument();
    await arrive('#settings=hours');
    await expect.element(page.getByLabelText('Dienstag, von')).toBeVisible();
    await page.getByRole('button', { name: /Ihr Konto/ }).click();
    await page.getByRole('button', { name: 'Abmelden' }).click();
    await page.getByLabelText('E-Mail-Adresse').fill('jonas@nordlicht.example');
    await page.getByLabelText('Passwort').fill(password);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByLabelText('Montag, von').first()).toBeVisible();
    await expect.element(page.getByLabelText('Dienstag, von')).not.toBeInTheDocument();
  });

  test('hours that are changed while others are being saved stay, and are saved by the next press', async () => {
    await arrive('#settings=hours');
    await userEvent.click(page.getByRole('button', { name: 'Dienstag: Zeit hinzufügen' }));
    const slow = Promise.withResolvers<void>();
    held = slow.promise;
    await userEvent.click(page.getByRole('button', { name: 'Speichern' }).first());
    await userEvent.fill(page.getByLabelText('Dienstag, von'), '09:00');
    slow.resolve();
    await expect.poll(() => live().at(-1)).toBe('Gespeichert. Es gilt ab sofort.');
    await expect.element(page.getByLabelText('Dienstag, von')).toHaveValue('09:00');
    await userEvent.click(page.getByRole('button', { name: 'Speichern' }).first());
    await expect.poll(() => said.at(-1)?.body.value).toMatchObject({ hours: { tue: ['09:00-12:00'] } });
  });

  test('what two admins change at once goes over neither: the second is told who was quicker, keeps his, and decides', async () => {
    await arrive('#settings=hours');
    await userEvent.click(page.getByRole('button', { name: 'Dienstag: Zeit hinzufügen' }));
    const by = { id: 'wiebke', role: 'agent', name: 'Wiebke Carstens' } as const;
    const hers = { ...line('chat', { hours: { mon: ['08:00-20:00'] }, holidays: true }), changed: { by, at: '2026-11-23T09:00:00.000Z' } };
    lines = { ...lines, hours: [hers, ...lines.hours.slice(1)] };
    await userEvent.click(page.getByRole('button', { name: 'Speichern' }).first());
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Wiebke Carstens hat das geändert, seit Sie hier begonnen haben/);
    expect(lines.hours[0]).toBe(hers);
    await expect.element(page.getByLabelText('Dienstag, von')).toHaveValue('08:00');
    await userEvent.click(page.getByRole('button', { name: 'Speichern' }).first());
    await expect.poll(() => lines.hours[0]?.value).toMatchObject({ hours: { mon: ['08:00-12:00', '13:00-18:00'], tue: ['08:00-12:00'] } });
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  test('nor does what two of them change of one person', async () => {
    await arrive('#settings=people');
    await userEvent.click(page.getByRole('button', { name: 'Wiebke Carstens ändern' }));
    const form = page.getByRole('form', { name: 'Wiebke Carstens ändern' });
    await userEvent.click(form.getByRole('checkbox', { name: 'Deutsch' }));
    const by = { id: 'jana', role: 'agent', name: 'Jana Voss' } as const;
    people = people.map((each) => (each.id === 'wiebke' ? { ...each, topics: ['move'], changed: { by, at: '2026-11-23T09:00:00.000Z' } } : each));
    await userEvent.click(form.getByRole('button', { name: 'Speichern' }));
    await expect.element(form.getByRole('alert')).toMatchTextContent(/Jana Voss hat das geändert/);
    await expect.element(form.getByRole('checkbox', { name: 'Deutsch' })).toBeChecked();
    await userEvent.click(form.getByRole('button', { name: 'Speichern' }));
    await expect.element(form).not.toBeInTheDocument();
    expect(said.map(({ path }) => path)).toEqual(['people/wiebke', 'people/wiebke']);
  });

  test('a day that is moved is no longer where it was', async () => {
    lines = { ...lines, days: [line('2026-12-24', { date: '2026-12-24', open: ['08:00-12:00'] })] };
    await arrive('#settings=hours');
    const change = page.getByRole('button', { name: 'Donnerstag, 24. Dezember 2026 ändern' });
    await userEvent.click(change);
    await expect.element(page.getByLabelText('Datum')).toHaveFocus();
    await userEvent.fill(page.getByLabelText('Datum'), '2026-12-23');
    await userEvent.click(page.getByRole('form', { name: 'Ein einzelner Tag' }).getByRole('button', { name: 'Speichern' }));
    await expect.poll(() => lines.days.map(({ id }) => id)).toEqual(['2026-12-23']);
    await expect.element(page.getByLabelText('Datum')).not.toBeInTheDocument();
  });

  test('a notice whose end is half typed is not published without one; what is typed while it is published stays, and it is one notice', async () => {
    await arrive('#settings=outage');
    await userEvent.click(page.getByRole('button', { name: 'Meldung schreiben' }));
    await userEvent.fill(page.getByRole('textbox', { name: 'Text (Deutsch)' }), 'Das Internet ist gestört.');
    const until = page.getByLabelText('Voraussichtlich bis, freiwillig');
    await userEvent.click(until);
    await userEvent.keyboard('24');
    const publish = page.getByRole('button', { name: 'Veröffentlichen' });
    await userEvent.click(publish);
    await expect.element(page.getByRole('alert')).toMatchTextContent(/noch nicht vollständig/);
    expect(said).toEqual([]);
    await userEvent.fill(until, '2026-11-24T18:00');
    const slow = Promise.withResolvers<void>();
    held = slow.promise;
    await userEvent.click(publish);
    await userEvent.fill(page.getByRole('textbox', { name: 'Text (Deutsch)' }), 'Das Internet ist in Husum gestört.');
    slow.resolve();
    await expect.poll(() => live().at(-1)).toBe('Gespeichert. Es gilt ab sofort.');
    await expect.element(page.getByRole('textbox', { name: 'Text (Deutsch)' })).toHaveValue('Das Internet ist in Husum gestört.');
    await arrive('#settings=outage');
    await userEvent.click(publish);
    await expect.element(publish).not.toBeInTheDocument();
    expect(new Set(said.map(({ body }) => body.id)).size).toBe(1);
    expect(said).toHaveLength(2);
  });

  test('whoever edits by keys stands in the form, and afterwards where he came from', async () => {
    await arrive('#settings=canned');
    const edit = page.getByRole('button', { name: 'Ratenzahlung ändern' });
    await expect.element(edit).toBeVisible();
    (edit.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('textbox', { name: 'Kürzel' })).toHaveFocus();
    (page.getByRole('button', { name: 'Abbrechen' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(edit).toHaveFocus();
  });

  test('whoever removes a canned reply stands on the next one, is told, and takes it back; what fails is told too', async () => {
    await arrive('#settings=canned');
    // He goes on from the heading, which is read out first.
    await expect.element(page.getByRole('heading', { name: 'Textbausteine', level: 1 })).toHaveFocus();
    const removal = (name: string) => page.getByRole('button', { name: `${name} entfernen` });
    await expect.element(removal('Begrüßung')).toBeVisible();
    (removal('Begrüßung').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(removal('Begrüßung')).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Ratenzahlung ändern' })).toHaveFocus();
    await expect.poll(live).toContain('Entfernt: Begrüßung');
    await userEvent.click(page.getByRole('button', { name: /^Rückgängig/ }));
    await expect.element(removal('Begrüßung')).toBeVisible();
    expect(said.at(-1)).toEqual({ path: 'settings/canned/undo', body: { id: 'hello' } });
    await expect.poll(live).toContain('Wieder da: Begrüßung');
    (removal('Begrüßung').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(removal('Begrüßung')).not.toBeInTheDocument();
    // No deed on a conversation, and back with the key that is back everywhere.
    await userEvent.keyboard('gz');
    await expect.element(removal('Begrüßung')).toBeVisible();
    expect(server.requests).not.toContain('POST desk/next');

    refuses = true;
    await userEvent.click(removal('Ratenzahlung'));
    await expect.element(page.getByRole('region', { name: 'Zuletzt getan' })).toMatchTextContent(/Das hat nicht geklappt/);
    await expect.element(removal('Ratenzahlung')).toBeVisible();
  });

  test('whoever takes up writing stands in the form that comes in the place of the button', async () => {
    await arrive('#settings=canned');
    const write = page.getByRole('button', { name: 'Baustein schreiben' });
    await expect.element(page.getByRole('heading', { name: 'Textbausteine', level: 1 })).toHaveFocus();
    await expect.element(write).toBeVisible();
    (write.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('textbox', { name: 'Kürzel' })).toHaveFocus();
    await userEvent.click(page.getByRole('button', { name: 'Abbrechen' }));
    await expect.element(write).toHaveFocus();
  });

  test('somebody is let go after a question, and a new link is shown once', async () => {
    await arrive('#settings=people');
    await userEvent.click(page.getByRole('button', { name: 'Neuer Link für Wiebke Carstens' }));
    await expect
      .element(page.getByRole('textbox', { name: 'Link zur Einladung' }))
      .toHaveValue(`${location.origin}${location.pathname}#invitation=einmal-token`);
    // Where copying is not allowed the link is marked, for the keys that copy.
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('Write permission denied.', 'NotAllowedError'));
    await userEvent.click(page.getByRole('button', { name: 'Kopieren' }));
    await expect.element(page.getByRole('textbox', { name: 'Link zur Einladung' })).toHaveFocus();
    copied.mockRestore();
    await userEvent.click(page.getByRole('button', { name: 'Zugang beenden: Wiebke Carstens' }));
    await expect.element(page.getByRole('dialog', { name: 'Zugang von Wiebke Carstens beenden?' })).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Zugang beenden', exact: true }));
    await expect.element(page.getByText(/arbeitet nicht mehr hier/)).toBeVisible();
  });

  test('who changed what is not there yet, or cannot be had: that is said, and can be asked for again', async () => {
    refusesAudit = true;
    await arrive('#settings=audit');
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Die Einstellungen sind gerade nicht abrufbar/);
    refusesAudit = false;
    await page.getByRole('button', { name: 'Jetzt noch einmal' }).click();
    await expect.element(page.getByText('hours chat')).toBeVisible();
  });

  test('a link that was copied says so, and the next one does not', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    onTestFinished(() => copied.mockRestore());
    await arrive('#settings=people');
    await userEvent.click(page.getByRole('button', { name: 'Neuer Link für Wiebke Carstens' }));
    await userEvent.click(page.getByRole('button', { name: 'Kopieren' }));
    await expect.element(page.getByRole('button', { name: 'Kopiert' })).toBeVisible();
    token = 'zweiter-token';
    await userEvent.click(page.getByRole('button', { name: 'Neuer Link für Wiebke Carstens' }));
    await expect.element(page.getByRole('textbox', { name: 'Link zur Einladung' })).toHaveValue(expect.stringMatching(/zweiter-token$/) as never);
    await expect.element(page.getByRole('button', { name: 'Kopieren' })).toBeVisible();
  });

  test.each(['outage', 'hours', 'people', 'canned', 'origins', 'audit', 'own', 'account'])('are without a fault for axe, and on a phone: %s', async (area) => {
    await page.viewport(320, 800);
    await arrive(`#settings=${area}`);
    await expect.poll(() => document.activeElement?.id).toBe('settings-title');
    expect(await clean()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test('who was away and signs out everywhere is there again for his next shift', async () => {
    localStorage.setItem('lotse:desk:presence:jonas', 'away');
    await arrive('#settings=account');
    await expect.poll(() => server.presence).toBe('away');
    await userEvent.click(page.getByRole('button', { name: 'Überall abmelden' }));
    await expect.element(page.getByRole('heading', { name: 'Anmelden' })).toBeVisible();
    expect(Object.keys(localStorage).filter((key) => key.includes('presence'))).toEqual([]);
  });

  test('who is no admin finds what is his own, and nothing else', async () => {
    role = 'agent';
    await arrive('#settings=people');
    await expect.poll(focused).toBe('Eigene Textbausteine');
    expect(page.getByRole('navigation', { name: 'Einstellungen' }).getByRole('link').elements()).toHaveLength(2);
  });
});
