import { memory, type Memory, type MemoryContent } from '@lotse/adapters/memory';
import { createClient, type Client } from '@lotse/client';
import { hasEnded, type Case, type Channel, type NonEmpty } from '@lotse/contract';
import { caseIn, foldCase, type KeptEvent, type Telling } from '@lotse/contract/cases';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import * as states from '../../../../stories/lotse-cases.states.ts';
import { focused } from '../../test/focused.ts';
import { axeFinds, clearPage, foreignMarkup, inTheDark, showInTheDark } from '../../test/judging.ts';
import { deep, still } from '../../test/still.ts';
import { casesDe } from '../strings/cases-de.ts';
import type { LotseCases } from './lotse-cases.ts';

const clients: Client[] = [];
beforeEach(async () => {
  document.documentElement.lang = 'de';
  await page.viewport(390, 844);
});
afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
  clearPage();
});

const channels: NonEmpty<Channel> = [{ kind: 'phone', label: 'Anrufen', href: 'tel:+494066969100', note: '040 66969 100', availability: { state: 'open' } }];
const loose = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ').replaceAll('\u2060', '').replaceAll(/\s+/g, ' ').trim();
const clientOf = (content: Partial<MemoryContent>): { readonly client: Client; readonly backend: Memory } => {
  const backend = memory({ channels, ...content });
  const client = createClient({ adapter: backend, locale: 'de', id: crypto.randomUUID() });
  clients.push(client);
  return { client, backend };
};
const standing = (content: Partial<MemoryContent>, reference = '', lookup = false) => {
  const { client, backend } = clientOf(content);
  const element = document.createElement('lotse-cases');
  Object.assign(element, { client, reference, lookup });
  document.body.append(element);
  return { client, backend, element };
};
const inWidget = async (content: Partial<MemoryContent>) => {
  const { client, backend } = clientOf(content);
  const widget = document.createElement('lotse-widget');
  widget.client = client;
  document.body.append(widget);
  await widget.updateComplete;
  return { client, backend, widget };
};
const heading = (name: string | RegExp) => page.getByRole('heading', { name });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const field = (name: string | RegExp) => page.getByRole('textbox', { name });
const status = (element: Element) => loose(element.shadowRoot?.querySelector('p.unseen[role="status"]')?.textContent);

describe('a customer', () => {
  test('sees the new date, the one it was, why, and whose turn it is', async () => {
    const { element } = standing({ cases: [states.fibre()] }, 'NL-5QD-83X');
    await expect.element(heading(/Dezember|Januar|November/).first()).toBeInTheDocument();
    const text = loose(element.shadowRoot?.querySelector('.view')?.textContent);
    expect(text).toContain('Neuer Termin für die Anschaltung');
    expect(text).toMatch(/8 bis 12 Uhr/);
    expect(text).toMatch(/Bisher \w\w, \d+\. \w+/);
    expect(text).toContain('Ihr alter Anbieter gibt die Leitung erst später frei.');
    expect(text).toContain('Ihr alter Anbieter ist dran.');
    expect(text).toMatch(/Stand heute, 9:05|Stand heute, 09:05/);
    expect(text).toMatch(/Nächste Nachricht spätestens/);
  });

  test('whose connection drops behind the first look sees what belongs to it once it is back', async () => {
    const { client } = clientOf({ cases: [states.fibre()] });
    const cases = await client.cases();
    const { more } = cases;
    const drops = vi.fn(more).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    Object.assign(cases, { more: drops });
    const element = document.createElement('lotse-cases');
    Object.assign(element, { client, reference: 'NL-5QD-83X' });
    document.body.append(element);
    await expect.poll(() => drops.mock.calls.length).toBe(1);
    await expect.element(page.getByText('Deichstraße, 25813 Husum'), { timeout: 5_000 }).toBeVisible();
  });

  test('reads once what is over, where something happened, and from which year a document is', async () => {
    const done: Case = {
      ...states.fibre(),
      milestone: 'done',
      documents: [{ id: 'bill', title: 'Rechnung', at: '2024-03-04T09:00:00Z', href: 'https://nordlicht.example/rechnung.pdf' }],
      events: [{ id: '1', at: '2024-03-01T09:00:00Z', kind: 'stage', text: 'Das Paket ist zugestellt.', place: 'Husum' }],
    };
    const { element } = standing({ cases: [done] }, 'NL-5QD-83X');
    await userEvent.click(button('Was bisher geschah'));
    await expect.element(page.getByText(/Das Paket ist zugestellt/)).toBeVisible();
    const text = loose(element.shadowRoot?.querySelector('.view')?.textContent);
    expect(text).toContain('4. März 2024');
    expect(text).toContain('Das Paket ist zugestellt. · Husum');
    expect(loose(element.shadowRoot?.querySelector('.stands')?.textContent)).toBe('Erledigt');
  });

  test('who listens hears the stages as plain sentences', async () => {
    const fixed: Case = {
      ...states.fibre(),
      stages: states.fibre().stages.map((stage, index) => ({
        ...stage,
        at: stage.at && `2026-11-${String(2 + index * 10).padStart(2, '0')}T09:00:00.000Z`,
        plannedOn: stage.plannedOn && `2026-12-0${index}`,
      })),
    };
    standing({ cases: [fixed] }, 'NL-5QD-83X');
    await expect.element(page.getByRole('list', { name: 'Schritte' })).toMatchAriaInlineSnapshot(`
      - list "Schritte":
        - listitem:
          - paragraph:
            - text: Auftrag bestätigt , erledigt,
            - time: 2. Nov.
        - listitem:
          - paragraph:
            - text: Router verschickt , erledigt,
            - time: 12. Nov.
        - listitem:
          - paragraph:
            - text: Leitung wird freigegeben , hier sind wir gerade,
            - time: bis 2. Dez.
          - paragraph: Ihr alter Anbieter ist dran. Wir haken nach, wenn sich bis dahin nichts tut.
        - listitem:
          - paragraph:
            - text: Anschaltung , kommt noch,
            - time: 3. Dez.
        - listitem:
          - paragraph:
            - text: Erste Rechnung , kommt noch,
            - time: 4. Dez.
    `);
  });

  test('goes from the list into a case and back, led to what is read first each time', async () => {
    standing({ cases: [states.fibre(), states.parcel()] });
    await userEvent.click(button(/Wallbox und Kabel/));
    await expect.poll(() => loose(focused()?.textContent)).toMatch(/10 bis 13 Uhr/);
    await userEvent.click(button('Zurück'));
    await expect.poll(() => loose(focused()?.textContent)).toBe('Ihre Vorgänge');
    await expect.element(button(/Glasfaser-Anschluss/)).toBeInTheDocument();
  });

  test('goes back from a case with the way of his browser', async () => {
    standing({ cases: [states.fibre(), states.parcel()] });
    await userEvent.click(button(/Wallbox und Kabel/));
    await expect.element(button('Zurück')).toBeInTheDocument();
    await expect.poll(() => (history.state as { lotse?: number } | null)?.lotse).toBe(1);
    history.back();
    await expect.element(button(/Glasfaser-Anschluss/)).toBeInTheDocument();
  });

  test('hears once, politely, that a date or a stage has changed while he looks', async () => {
    const before: Case = { ...states.parcel() };
    const { element, backend } = standing({ cases: [before] }, before.reference);
    await expect.element(heading(/10 bis 13 Uhr/)).toBeInTheDocument();
    await expect.poll(() => backend).toBeDefined();
    const promise = { ...before.promise!, id: 'later', from: '2099-12-03', until: '2099-12-03', precision: 'day' as const, direction: 'later' as const };
    backend.setCase({ ...before, promise, was: { from: '2099-11-26', until: '2099-11-26', precision: 'day' } });
    await expect.poll(() => status(element)).toBe('Wallbox und Kabel: jetzt Do, 3. Dezember, bisher Do, 26. November.');
    backend.setCase({ ...before, promise, stage: 'In Zustellung' });
    await expect.poll(() => status(element)).toBe('Wallbox und Kabel: In Zustellung.');
  });

  test('reads fifty cases twenty at a time, goes on where the new ones begin, and comes back to those before', async () => {
    const many = Array.from({ length: 50 }, (_, index): Case => ({ ...states.fibre(), reference: `NL-${index}` }));
    const { element } = standing({ cases: many });
    const cards = () => element.shadowRoot?.querySelectorAll('[part="case"]') ?? [];
    await expect.poll(() => cards().length).toBe(20);
    await userEvent.click(button('20 weitere zeigen'));
    await expect.poll(() => cards().length).toBe(40);
    await expect.poll(focused).toBe(cards()[20]);
    await userEvent.click(button('10 weitere zeigen'));
    await expect.poll(() => [cards().length, cards()[20] === focused()]).toEqual([30, true]);
    await userEvent.click(button('20 weitere zeigen'));
    await expect.poll(() => [cards().length, cards()[0] === focused()]).toEqual([40, true]);
  });

  test('in the widget too, where the heading was read first', async () => {
    const many = Array.from({ length: 50 }, (_, index): Case => ({ ...states.fibre(), reference: `NL-${index}` }));
    const { widget } = await inWidget({ cases: many });
    await widget.open('cases');
    await expect.poll(() => loose(focused()?.textContent)).toBe('Ihre Vorgänge');
    const cards = () => deep(widget, '[part="case"]');
    await expect.poll(() => cards().length).toBe(20);
    await userEvent.click(button('20 weitere zeigen'));
    await expect.poll(() => cards().length).toBe(40);
    await still();
    expect(focused()).toBe(cards()[20]);
  });

  test('reads back through ten thousand events twenty at a time, and the page never holds more than a hundred', async () => {
    const element = states.tenThousandEvents();
    document.body.append(element);
    const events = () => element.shadowRoot?.querySelectorAll('.events li').length ?? 0;
    await userEvent.click(button('Was bisher geschah'));
    await expect.poll(events).toBe(20);
    for (let pressed = 0; pressed < 6; pressed += 1) await userEvent.click(button('Frühere Ereignisse'));
    await expect.poll(events).toBe(100);
    await userEvent.click(button('Spätere Ereignisse'));
    await expect.poll(() => loose(element.shadowRoot?.querySelector('.events li')?.textContent)).toContain('Ereignis 10000');
  });

  test('asks for mails about changes, and is told when his address cannot be right', async () => {
    const { backend } = standing({ cases: [states.fibre()] }, 'NL-5QD-83X');
    await userEvent.click(button('Bei Änderungen eine E-Mail bekommen'));
    await expect.poll(focused).toBe(field('Ihre E-Mail-Adresse').element());
    await userEvent.keyboard('ingapetersen{Enter}');
    await expect.element(page.getByRole('alert').getByText(/^An diese Adresse kommt keine E-Mail an/)).toBeInTheDocument();
    await userEvent.fill(field('Ihre E-Mail-Adresse'), 'i.petersen@example.de');
    await userEvent.click(button('E-Mails bestellen'));
    await expect.element(page.getByText(/Wir haben eine E-Mail an i.petersen@example.de geschickt/)).toBeInTheDocument();
    expect(backend).toBeDefined();
  });

  test('who signs out in the middle of it leaves an element that asks anew', async () => {
    const { client, backend } = standing({ cases: [states.fibre()] }, 'NL-5QD-83X');
    await expect.element(heading(/8 bis 12 Uhr/)).toBeInTheDocument();
    await client.logout();
    await expect.element(heading(/8 bis 12 Uhr/)).toBeInTheDocument();
    backend.setCase({ ...states.fibre(), title: 'Anders' });
    await expect.element(heading('Anders')).toBeInTheDocument();
  });

  test('sees that nobody can look just now, and a way to a human, and looks again with one press', async () => {
    document.body.append(states.caseFailed());
    await expect.element(heading('Wir können gerade nicht nachsehen.')).toBeInTheDocument();
    await expect.element(button('Jetzt noch einmal')).toBeInTheDocument();
    await expect.element(page.getByRole('link', { name: /Anrufen/ })).toBeInTheDocument();
  });
});

describe('a guest', () => {
  test('finds his case with number, postcode and the code from the mail', async () => {
    standing({ cases: states.guests() }, '', true);
    await userEvent.fill(field(/Bestell- oder Vorgangsnummer/), 'NL-5QD-83X');
    await userEvent.fill(field('Ihre Postleitzahl'), '25813');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => loose(focused()?.textContent)).toBe('Wir warten auf andere');
    await userEvent.click(button('Code schicken'));
    await expect.poll(() => loose(focused()?.textContent)).toBe('Wir haben Ihnen einen Code geschickt.');
    expect(field('Code').element()).toMatchObject({ autocomplete: 'one-time-code', inputMode: 'numeric' });
    await userEvent.fill(field('Code'), '471108');
    await userEvent.click(button('Vorgang öffnen'));
    await expect.poll(() => loose(focused()?.textContent)).toMatch(/8 bis 12 Uhr/);
  });

  test('with the wrong postcode is told what to compare, and has lost nothing he typed', async () => {
    standing({ cases: states.guests() }, '', true);
    await userEvent.fill(field(/Bestell- oder Vorgangsnummer/), 'NL-5QD-83X');
    await userEvent.fill(field('Ihre Postleitzahl'), '80331');
    await userEvent.click(button('Stand anzeigen'));
    const said = page.getByRole('alert');
    await expect.element(said.getByText('Dazu finden wir nichts.')).toBeInTheDocument();
    await expect.element(said.getByText('Vergleichen Sie Nummer und Postleitzahl mit Ihrer Bestätigung.')).toBeInTheDocument();
    await expect.poll(focused).toBe(said.element());
    expect((field('Ihre Postleitzahl').element() as HTMLInputElement).value).toBe('80331');
  });

  test('may prove himself with his address instead, and says with one press what is missing', async () => {
    standing({ cases: states.guests() }, '', true);
    await userEvent.click(button('Lieber mit E-Mail-Adresse'));
    await expect.poll(focused).toBe(field('Ihre E-Mail-Adresse').element());
    await userEvent.click(button('Stand anzeigen'));
    await userEvent.click(button('Geben Sie die Nummer an'));
    await expect.poll(focused).toBe(field(/Bestell- oder Vorgangsnummer/).element());
  });

  test('who follows the address of a case is asked whether it is his, with its number written already', async () => {
    standing({ cases: states.guests() }, 'NL-5QD-83X');
    await expect.element(heading('Ist das Ihr Vorgang?')).toBeInTheDocument();
    expect((field(/Bestell- oder Vorgangsnummer/).element() as HTMLInputElement).value).toBe('NL-5QD-83X');
    // He has just come to the page: where he reads is not ours to say.
    await still();
    expect(focused()).toBe(document.body);
  });

  test('who follows the address of another case after that finds its number, and nothing of the one before', async () => {
    const { element } = standing({ cases: states.guests() }, 'NL-5QD-83X');
    await userEvent.fill(field(/Postleitzahl/), '80331');
    await userEvent.click(button('Stand anzeigen'));
    await expect.element(page.getByRole('alert')).toBeInTheDocument();
    element.reference = 'NL-404';
    await expect.poll(() => (field(/Bestell- oder Vorgangsnummer/).element() as HTMLInputElement).value).toBe('NL-404');
    await expect.poll(() => page.getByRole('alert').query()).toBeNull();
    expect((field(/Postleitzahl/).element() as HTMLInputElement).value).toBe('80331');
  });
});

describe('in the widget', () => {
  const moving = (promise: Partial<Case>): Case => ({ ...states.parcel(), ...promise });

  test('a promise that moved is told beside the closed launcher until he has seen why', async () => {
    const { client, backend, widget } = await inWidget({ cases: [states.parcel()] });
    await client.start();
    const cases = await client.cases();
    await cases.look('NL-7KM-402');
    cases.seen('NL-7KM-402');
    cases.leave();
    const { promise } = states.parcel();
    backend.setCase(
      moving({
        promise: { ...promise!, id: 'q9', from: '2099-12-03', until: '2099-12-03', precision: 'day', supersedes: 'q1', direction: 'later' },
        was: { from: '2099-11-26', until: '2099-11-26', precision: 'day' },
      }),
    );
    await expect.element(button('Hilfe öffnen, 1 Neuigkeit')).toBeInTheDocument();
    const teaser = page.getByRole('status').filter({ hasText: 'Ihre Lieferung kommt später' });
    await expect.element(teaser).toBeVisible();
    expect(loose(teaser.element().textContent)).toContain('Do, 3. Dezember bisher Do, 26. November');
    await userEvent.click(button(/^Grund ansehen/));
    await expect.poll(() => widget.getAttribute('state')).toBe('open');
    await expect.element(page.getByText(/Bisher/)).toBeInTheDocument();
    widget.close();
    await expect.element(button('Hilfe öffnen')).toBeInTheDocument();
    await expect.poll(() => teaser.elements()).toHaveLength(0);
  });

  test('his cases stand on the home screen; who has none is led to finding one', async () => {
    const { client, widget } = await inWidget({ cases: [states.fibre(), states.parcel(), states.meter()] });
    await client.start();
    await (await client.cases()).list();
    await widget.open();
    await userEvent.click(button('Alle 3'));
    await expect.element(heading('Sie sind dran')).toBeInTheDocument();
    widget.remove();
    const guest = await inWidget({ cases: states.guests() });
    await guest.widget.open();
    await userEvent.click(button('Wo ist meine Bestellung?'));
    await expect.element(heading('Wo steht Ihre Bestellung?')).toBeInTheDocument();
  });

  test('a question about it takes the case along to the human', async () => {
    const { client, widget } = await inWidget({ cases: [states.fibre()] });
    await widget.open({ case: 'NL-5QD-83X' });
    await userEvent.click(button(/^Dazu etwas fragen/));
    await expect.element(page.getByText('Ihr Vorgang NL-5QD-83X: Glasfaser-Anschluss')).toBeInTheDocument();
    expect(client.state.trail).toEqual([{ kind: 'case', reference: 'NL-5QD-83X', title: 'Glasfaser-Anschluss' }]);
  });
});

// -- whatever is reported ----------------------------------------------------------------------------------------------

const telling: Telling = {
  reference: 'NL-1',
  locale: 'de',
  now: new Date(),
  dayOf: (at) => at.toISOString().slice(0, 10),
  say: ({ kind }) => `(${kind})`,
  isSilent: () => false,
  isDown: () => false,
};
const text = { de: 'Etwas' };
const opening: KeptEvent = {
  id: 'opened',
  by: 'erp',
  at: '2026-11-16T09:00:00Z',
  recordedAt: '2026-11-16T09:00:00Z',
  kind: 'opened',
  case: 'order',
  title: { de: 'Bestellung' },
  stages: [
    { id: 'a', label: text, owner: 'us' },
    { id: 'b', label: text, owner: 'partner' },
    { id: 'c', label: text, owner: 'customer' },
  ],
};
const happening = fc.oneof(
  fc.record({ kind: fc.constant('stage'), stage: fc.constantFrom('a', 'b', 'c'), state: fc.constantFrom('current', 'done', 'skipped') }),
  fc.record({
    kind: fc.constant('status'),
    scheme: fc.constantFrom('carrier', 'schema.org'),
    status: fc.constantFrom('in_transit', 'delivered', 'delivery_failed', 'OrderProblem', 'nobody_knows'),
  }),
  fc.record({
    kind: fc.constant('promise'),
    promise: fc.record({
      kind: fc.constantFrom('delivery', 'activation', 'appointment', 'answer', 'refund'),
      from: fc.constantFrom('2026-11-20', '2099-11-26'),
      until: fc.constantFrom('2026-11-21', '2099-12-03'),
      precision: fc.constant('day'),
    }),
  }),
  fc.record({ kind: fc.constant('part'), part: fc.record({ id: fc.constantFrom('x', 'y'), title: fc.constant(text) }) }),
  fc.record({
    kind: fc.constant('action'),
    action: fc.record({
      id: fc.constant('pay'),
      kind: fc.constant('payment'),
      label: fc.constant(text),
      needed: fc.boolean(),
      href: fc.constant('https://www.example.de/'),
    }),
  }),
  fc.record({ kind: fc.constant('health'), health: fc.constantFrom('onTrack', 'atRisk', 'delayed', 'problem') }),
  fc.record({ kind: fc.constant('ended'), ending: fc.constantFrom('done', 'cancelled', 'rejected', 'returned', 'lost') }),
);
const stream = fc.array(happening, { maxLength: 12 }).map((events) => [
  opening,
  ...events.map(
    (event, index) =>
      ({
        ...event,
        id: `e${index}`,
        by: 'erp',
        at: `2026-11-17T09:${String(index).padStart(2, '0')}:00Z`,
        recordedAt: '2026-11-17T10:00:00Z',
      }) as unknown as KeptEvent,
  ),
]);

test('whatever is reported, a case says where it stands in words, and leads to a human', async () => {
  const element: LotseCases = document.createElement('lotse-cases');
  const { client, backend } = clientOf({ cases: [caseIn(foldCase([opening])!, telling)] });
  Object.assign(element, { client, reference: 'NL-1' });
  document.body.append(element);
  await expect.element(heading('Bestellung')).toBeInTheDocument();
  const words = [...Object.values(casesDe.milestones), ...Object.values(casesDe.endings)];
  await fc.assert(
    fc.asyncProperty(stream, async (events) => {
      const told = caseIn(foldCase(events)!, telling);
      backend.setCase(told);
      await (await client.cases()).look('NL-1');
      await element.updateComplete;
      const said = loose(element.shadowRoot?.querySelector('[part="promise"]')?.textContent);
      expect(words.filter((word) => said.includes(word))).not.toEqual([]);
      expect(element.shadowRoot?.querySelector('a[part="human"]')).not.toBeNull();
      // One solid a screen at most, and none where there is nothing left to do.
      expect(element.shadowRoot?.querySelectorAll('.solid').length).toBeLessThanOrEqual(hasEnded(told) ? 0 : 1);
    }),
    { numRuns: 60 },
  );
});

// In the light the stories are swept.
const drawn = Object.fromEntries(Object.entries(states).filter(([name]) => !['fibre', 'parcel', 'meter', 'guests'].includes(name))) as Record<
  string,
  () => HTMLElement
>;
test.each(inTheDark(drawn))('%s on the narrowest phone in the dark: axe finds no fault, nothing is wider than the screen', async (_, state) => {
  await page.viewport(320, 700);
  const element = state();
  showInTheDark(element);
  await expect.poll(() => deep(element, 'h2, h3, .launcher').length, { timeout: 8_000 }).toBeGreaterThan(0);
  expect(await axeFinds(element)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  expect(deep(element, foreignMarkup)).toEqual([]);
});
