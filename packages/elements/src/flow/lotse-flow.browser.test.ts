import { createClient, type Client } from '@lotse/client';
import { LotseError, type Answer, type BackendAdapter, type Files } from '@lotse/contract';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFinds, clearPage, inTheDark, showInTheDark } from '../../test/judging.ts';
import { focused } from '../../test/focused.ts';
import { still } from '../../test/still.ts';
import { changed, guided, movingSoon } from '../../../../stories/lotse-flow.states.ts';
import * as stories from '../../../../stories/lotse-flow.states.ts';
import '../define.ts';

const clients: Client[] = [];
beforeEach(async () => {
  document.documentElement.lang = 'de';
  document.title = 'Nordlicht';
  await page.viewport(320, 700);
});
afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
  sessionStorage.clear();
  clearPage();
});

const clientOf = (adapter: BackendAdapter, id: string = crypto.randomUUID()) => {
  const client = createClient({ adapter, locale: 'de', id });
  clients.push(client);
  return client;
};
const standing = (adapter: BackendAdapter = guided(), { flow = 'move-house', id = crypto.randomUUID() as string } = {}) => {
  const client = clientOf(adapter, id);
  const element = document.createElement('lotse-flow');
  element.client = client;
  element.flow = flow;
  document.body.append(element);
  return { client, element, id };
};
const goOn = page.getByRole('button', { name: 'Weiter' });
const title = (name: string | RegExp) => page.getByRole('heading', { name });
const send = page.getByRole('button', { name: 'Umzug verbindlich melden' });
/** Fills in everything and stands on the review. */
const toReview = async (client: Client) => {
  const flows = await client.flows();
  await expect.poll(() => client.state.flow?.phase).toBe('answering');
  stories.toReview(flows, () => client.state.flow!, movingSoon());
  await expect.element(title('Stimmt alles so?')).toBeVisible();
};

test('a move, with what is to become of the contracts changed and changed back: what was typed is still there', async () => {
  const backend = guided();
  const { client } = standing(backend);
  await toReview(client);
  await userEvent.click(page.getByRole('button', { name: /^Ändern ?: Was soll/ }));
  await userEvent.click(page.getByRole('radio', { name: /^Zum Auszug beenden/ }));
  await userEvent.click(goOn);
  await expect.element(title('Stimmt alles so?')).toBeVisible();
  await expect.element(page.getByText('Einzug', { exact: true })).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: /^Ändern ?: Was soll/ }));
  await userEvent.click(page.getByRole('radio', { name: /^Mitnehmen/ }));
  await userEvent.click(goOn);
  await expect.element(title('Stimmt alles so?')).toBeVisible();
  await userEvent.click(send);
  await expect.element(title('Ihr Umzug ist gemeldet.')).toBeVisible();
  expect(backend.submissions).toMatchObject([{ flowId: 'move-house', answers: { plan: 'take', city: 'Husum', moveIn: movingSoon()['moveIn'] } }]);
});

test('what is missing is said on top and at its place; the focus goes there, and a press leads to the field', async () => {
  standing(guided(), { flow: 'kinds' });
  await userEvent.click(goOn);
  const said = page.getByRole('alert');
  await expect.element(said.getByText('Zwei Angaben fehlen noch')).toBeVisible();
  await expect.poll(focused).toBe(said.element());
  await userEvent.click(said.getByRole('button', { name: 'Ergänzen Sie „Betrag“' }));
  const amount = page.getByRole('textbox', { name: 'Betrag' });
  expect(focused()).toBe(amount.element());
  await expect.element(amount).toHaveAccessibleDescription('Ergänzen Sie „Betrag“');
  await userEvent.keyboard('zwölf');
  await userEvent.click(goOn);
  await expect.element(amount).toHaveValue('zwölf');
  await expect.element(amount).toHaveAccessibleDescription(/in Ziffern/);
});

/** All that can be seen and read of a step. */
const seen = (element: HTMLElement) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.view .stack, .view .stack *') ?? [])].map((part) => [
    part.id,
    part.ariaInvalid,
    part.getAttribute('aria-describedby'),
    'value' in part ? part.value : '',
    'checked' in part ? part.checked : '',
    part.childElementCount === 0 ? part.textContent.trim() : '',
  ]);
/** Another element, that has drawn nothing before, comes to the same. */
const expectAsDrawnAfresh = async ({ client, flow, element }: { client: Client; flow: string; element: HTMLElement }, after: string) => {
  const other = Object.assign(document.createElement('lotse-flow'), { client, flow, inPanel: true });
  document.body.append(other);
  await expect.poll(() => seen(other), { message: after }).toEqual(seen(element));
  other.remove();
};

test.each([
  [
    'kinds',
    [
      ['text', 'Zähler im Keller'],
      ['next'],
      ['amount', 'zwölf'],
      ['next'],
      ['amount', '12,50'],
      ['next'],
      ['fifty', 'o1'],
      ['back'],
      ['text', ''],
      ['next'],
      ['text', 'Keller'],
      ['next'],
      ['fifty', 'o2'],
      ['next'],
      ['choices', ['a', 'b']],
      ['choices', ['b']],
      ['next'],
      ['yes', true],
      ['agree', true],
      ['next'],
      ['back'],
      ['yes', false],
    ],
  ],
  [
    'move-house',
    [
      ['contracts', ['power']],
      ['contracts', ['power', 'gas']],
      ['next'],
      ['plan', 'take'],
      ['next'],
      ['moveOut', '30.11.'],
      ['next'],
      ['moveOut', '30.11.2099'],
      ['postalCode', '25813'],
      ['back'],
      ['plan', 'end'],
      ['next'],
      ['back'],
      ['plan', 'take'],
      ['next'],
      ['city', 'Husum'],
    ],
  ],
] as const)('whatever is typed into %s, in whatever order: what stands there is what would be drawn afresh', async (flow, acts) => {
  const { client, element } = standing(guided(), { flow });
  element.inPanel = true;
  const flows = await client.flows();
  await expect.poll(() => client.state.flow?.phase).toBe('answering');
  flows.answer(acts[0][0], acts[0][1] as Answer);
  // What comes behind the first step is there.
  await expect.element(page.getByRole('button', { name: /anderen Gerät/ })).toBeVisible();
  for (const [what, answer] of acts) {
    if (what === 'next' || what === 'back') flows[what]();
    else flows.answer(what, answer as Answer);
    await element.updateComplete;
    await expectAsDrawnAfresh({ client, flow, element }, `after ${what} ${String(answer)}`);
  }
});

test('of a date only the part that is missing is asked for', async () => {
  const { client } = standing();
  const flows = await client.flows();
  await expect.poll(() => client.state.flow?.phase).toBe('answering');
  flows.answer('contracts', ['gas']);
  flows.next();
  flows.answer('plan', 'end');
  flows.next();
  await userEvent.fill(page.getByRole('textbox', { name: 'Tag' }), '30');
  await userEvent.fill(page.getByRole('textbox', { name: 'Monat' }), '11');
  await userEvent.click(goOn);
  await userEvent.click(page.getByRole('alert').getByRole('button', { name: /das Jahr/ }));
  const year = page.getByRole('textbox', { name: 'Jahr' });
  expect(focused()).toBe(year.element());
  await expect.element(year).toHaveAttribute('aria-invalid', 'true');
  await expect.element(page.getByRole('textbox', { name: 'Tag' })).toHaveValue('30');
});

test('pressed twice it is sent once', async () => {
  const backend = guided();
  const { client, element } = standing(backend);
  await toReview(client);
  const button = element.shadowRoot?.querySelector<HTMLElement>('#go-on');
  button?.click();
  button?.click();
  await expect.element(title('Ihr Umzug ist gemeldet.')).toBeVisible();
  await expect.poll(focused).toBe(title('Ihr Umzug ist gemeldet.').element());
  expect(backend.submissions).toHaveLength(1);
});

test('after a reload it goes on where it was, with all that was typed; a receipt is there again too', async () => {
  const backend = guided();
  const first = standing(backend);
  const flows = await first.client.flows();
  await expect.poll(() => first.client.state.flow?.phase).toBe('answering');
  flows.answer('contracts', ['power']);
  flows.next();
  flows.answer('plan', 'take');
  flows.next();
  await expect.element(title('Wann ziehen Sie aus?')).toBeVisible();
  const again = async ({ client, element, id }: { client: Client; element: HTMLElement; id: string }) => {
    client.destroy();
    element.remove();
    return standing(backend, { id });
  };
  const second = await again(first);
  await expect.element(title('Wann ziehen Sie aus?')).toBeVisible();
  expect(second.client.state.flow?.answers).toMatchObject({ contracts: ['power'], plan: 'take' });
  await toReview(second.client);
  await userEvent.click(send);
  await expect.element(title('Ihr Umzug ist gemeldet.')).toBeVisible();
  await again(second);
  await expect.element(title('Ihr Umzug ist gemeldet.')).toBeVisible();
  expect(backend.submissions).toHaveLength(1);
});

test('one that cannot be had says so where it stands, and leaves the focus of the page where it is', async () => {
  document.body.append(stories.cutOff());
  await expect.element(title('Das Formular ist gerade nicht abrufbar.')).toBeVisible();
  await still();
  expect(focused()).toBe(document.body);
});

test('whose answer was lost sees that it is looked for, and then that it has arrived', async () => {
  const backend = guided();
  let answers = false;
  const { client } = standing(
    changed(backend, (real) => ({
      async submit(submission) {
        await real.submit(submission);
        throw new LotseError('unavailable', 'The answer was lost.', { retryAfterMs: 50 });
      },
      async receipt(key) {
        if (!answers) throw new LotseError('unavailable', 'Nobody answers.', { retryAfterMs: 50 });
        return real.receipt(key);
      },
    })),
  );
  await toReview(client);
  await userEvent.click(send);
  await expect.element(title(/^Wir prüfen, ob/)).toBeVisible();
  answers = true;
  await expect.element(title('Ihr Umzug ist gemeldet.')).toBeVisible();
  expect(backend.submissions).toHaveLength(1);
});

test('another tab is at it: it says so, and hands it over with all that was typed', async () => {
  const backend = guided();
  const first = standing(backend);
  const flows = await first.client.flows();
  await expect.poll(() => first.client.state.flow?.phase).toBe('answering');
  flows.answer('contracts', ['gas']);
  flows.next();
  const second = standing(backend, { id: first.id });
  await userEvent.click(page.getByRole('button', { name: 'Hier weitermachen' }));
  await expect.poll(() => second.client.state.flow).toMatchObject({ phase: 'answering', step: 'plan', answers: { contracts: ['gas'] } });
  await expect.poll(() => first.client.state.flow?.phase).toBe('elsewhere');
});

test('a known value is agreed to or changed, and is never taken unasked', async () => {
  const { client } = standing(guided(), { flow: 'meter-reading' });
  const flows = await client.flows();
  await expect.poll(() => client.state.flow?.phase).toBe('answering');
  stories.toReview(flows, () => client.state.flow!, {
    medium: 'power',
    meterNumber: '1EMH0012345',
    powerReading: '19000',
    readOn: new Date().toISOString().slice(0, 10),
  });
  await expect.element(title('Wohin schicken wir die Bestätigung?')).toBeVisible();
  expect(client.state.flow?.errors).toMatchObject([{ code: 'unconfirmed' }]);
  await userEvent.click(page.getByRole('button', { name: 'Ändern' }));
  const mail = page.getByRole('textbox', { name: 'E-Mail-Adresse' });
  await expect.element(mail).toHaveValue('h.petersen@example.de');
  expect(focused()).toBe(mail.element());
});

/** He reports a meter reading, and adds a photo. */
const choosesAPhoto = async (client: Client) => {
  const flows = await client.flows();
  await expect.poll(() => client.state.flow?.phase).toBe('answering');
  const given = { medium: 'power', meterNumber: '1EMH0012345', powerReading: '19000', readOn: new Date().toISOString().slice(0, 10) };
  for (const [name, answer] of Object.entries(given)) flows.answer(name, answer);
  flows.next();
  flows.next();
  await expect.element(title('Möchten Sie ein Foto mitschicken?')).toBeVisible();
  const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])], 'zaehler.png', { type: 'image/png' });
  await userEvent.upload(page.getByLabelText('Datei auswählen'), picture);
};

test('a file is uploaded, named on the review, and can be taken out again', async () => {
  const { client } = standing(guided(), { flow: 'meter-reading' });
  await choosesAPhoto(client);
  await expect.poll(() => client.state.flow?.answers['photo']).toMatchObject([{ name: 'zaehler.png', type: 'image/png' }]);
  await userEvent.click(page.getByRole('button', { name: 'zaehler.png entfernen' }));
  expect(client.state.flow?.answers['photo']).toEqual([]);
});

test('a file on its way is read out once it stops, and not percent by percent', async () => {
  const backend = guided();
  let progress: ((fraction: number) => void) | undefined;
  const upload: Files['upload'] = (_, { onProgress }) => {
    progress = onProgress;
    return new Promise(() => {});
  };
  const { client } = standing(
    {
      async open(visitor, signal) {
        const session = await backend.open(visitor, signal);
        return { ...session, files: session.files && { ...session.files, upload } };
      },
    },
    { flow: 'meter-reading' },
  );
  await choosesAPhoto(client);
  await expect.poll(() => progress).toBeDefined();
  for (const percent of [7, 8]) {
    progress?.(percent / 100);
    await expect.element(page.getByText(new RegExp(`${percent} %`))).toBeVisible();
    expect(
      page
        .getByText(/hochgeladen/)
        .element()
        .closest('[role], [aria-live]')?.role,
    ).toBe('list');
  }
  await userEvent.upload(page.getByLabelText('Datei auswählen'), new File(['x'], 'zaehler.exe', { type: 'application/x-msdownload' }));
  await expect.element(page.getByRole('alert').filter({ hasText: 'zaehler.exe' })).toBeVisible();
});

test('the number of a receipt is copied at a press; where that is not allowed it is marked, and that is said', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
  document.body.append(states.received());
  const copy = page.getByRole('button', { name: 'Kopieren' });
  await copy.click();
  await expect.element(page.getByText('Kopiert', { exact: true })).toBeVisible();
  const [number] = copied.mock.calls[0] ?? [];
  copied.mockRejectedValueOnce(new DOMException('Write permission denied.', 'NotAllowedError'));
  await copy.click();
  await expect.element(page.getByText('Nicht kopiert: Die Nummer ist markiert.')).toBeVisible();
  expect(getSelection()?.toString()).toBe(number);
  copied.mockRestore();
});

test('by keyboard alone from the first step to the receipt, with no fault that axe finds on the way', async () => {
  const backend = guided();
  const { client, element } = standing(backend, { flow: 'bank-details' });
  client.identify({ getToken: async () => 'petersen' });
  await expect.element(title('Wie lautet Ihre neue Bankverbindung?')).toBeVisible();
  const on = async (heading: string) => {
    expect(await axeFinds(element)).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await expect.element(title(heading)).toBeVisible();
    await expect.poll(focused).toBe(title(heading).element());
  };
  const iban = page.getByRole('textbox', { name: 'IBAN' });
  (iban.element() as HTMLElement).focus();
  await userEvent.keyboard('DE02 1203 0000 0000 2020 51{Tab} ');
  await on('Wofür gilt das Konto?');
  await userEvent.keyboard('{Tab}{Tab} ');
  await on('Stimmt alles so?');
  await expect.element(page.getByText('DE02 •••• 2051')).toBeVisible();
  element.shadowRoot?.querySelector<HTMLElement>('#go-on')?.focus();
  await on('Wir haben Ihnen einen Code geschickt.');
  await userEvent.keyboard('{Tab}1');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert').getByText(/^Das ist nicht der Code/)).toBeVisible();
  await userEvent.keyboard('{Tab}{Control>}a{/Control}471100');
  await on('Ihre neue Bankverbindung ist eingegangen.');
  expect(backend.submissions).toHaveLength(1);
});

test('in the widget: back goes step by step, and a human is told where one stood', async () => {
  const client = clientOf(guided());
  const widget = document.createElement('lotse-widget');
  widget.client = client;
  document.body.append(widget);
  await widget.open({ flow: 'move-house' });
  await expect.poll(() => focused()?.textContent).toBe('Welche Verträge haben Sie bei uns?');
  await userEvent.click(page.getByRole('checkbox', { name: 'Gas' }));
  await userEvent.click(goOn);
  await expect.element(title('Was soll mit den Verträgen geschehen?')).toBeVisible();
  await expect.element(page.getByText(/^Gespeichert um/)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Zurück' }));
  await expect.element(title('Welche Verträge haben Sie bei uns?')).toBeVisible();
  await expect.element(page.getByRole('checkbox', { name: 'Gas' })).toBeChecked();
  await userEvent.click(page.getByRole('button', { name: /^Mit uns sprechen/ }));
  expect(client.state.trail).toMatchObject([{ kind: 'flow', flowId: 'move-house', answers: { contracts: ['gas'] } }]);
  await userEvent.click(page.getByRole('button', { name: 'Zurück' }));
  await expect.element(page.getByRole('checkbox', { name: 'Gas' })).toBeChecked();
  await userEvent.click(page.getByRole('button', { name: 'Zurück' }));
  await expect.element(page.getByRole('button', { name: 'Umzug melden' }).first()).toBeVisible();
});

test('who does another change in the panel is not taken out of it by the one that stands in the page', async () => {
  await page.viewport(1280, 800);
  const { client, element } = standing(guided(), { flow: 'meter-reading' });
  await expect.poll(() => client.state.flow?.phase).toBe('answering');
  await still();
  const widget = document.createElement('lotse-widget');
  widget.client = client;
  document.body.append(widget);
  await widget.open({ flow: 'move-house' });
  await expect.element(title('Welche Verträge haben Sie bei uns?')).toBeVisible();
  let taken = 0;
  element.addEventListener('focusin', () => (taken += 1));
  await userEvent.click(goOn);
  await expect.poll(() => focused()?.id).toBe('summary');
  await userEvent.click(page.getByRole('checkbox', { name: 'Gas' }));
  await userEvent.click(goOn);
  await expect.element(title('Was soll mit den Verträgen geschehen?')).toBeVisible();
  await toReview(client);
  await userEvent.click(send);
  await expect.element(title('Ihr Umzug ist gemeldet.')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Fertig' }));
  await expect.poll(() => client.state.flow).toMatchObject({ id: 'meter-reading', phase: 'answering' });
  await still();
  expect(taken).toBe(0);
  expect(document.activeElement).toBe(widget);
  // He may still go on there himself, and is led to the question then.
  await (await client.flows()).begin('move-house');
  await userEvent.click(page.getByRole('button', { name: 'Hier weitermachen' }));
  await expect.poll(() => focused()?.localName).toBe('h3');
  expect(document.activeElement).toBe(element);
});

/** Somebody has changed his account and sent it, which asks for a code; answers the button that sends it. */
const changedAccount = async (backend: BackendAdapter) => {
  const { client } = standing(backend, { flow: 'bank-details' });
  client.identify({ getToken: async () => 'petersen' });
  const flows = await client.flows();
  await expect.poll(() => client.state.flow?.phase).toBe('answering');
  stories.toReview(flows, () => client.state.flow!, { iban: 'DE02120300000000202051', holder: 'own', use: ['credit'] });
  const change = page.getByRole('button', { name: 'Bankverbindung ändern' });
  await userEvent.click(change);
  return change;
};

test('whose code does not come has another one sent; once it no longer counts, that is what he reads', async () => {
  let challenges = 0;
  const backend = changed(guided(), (real) => ({
    challenge: async (key) => {
      challenges += 1;
      await real.challenge?.(key);
    },
    submit: async (submission) => {
      if (submission.code === '111111') throw new LotseError('expired', 'Ten minutes have passed.', { field: 'code' });
      return real.submit(submission);
    },
  }));
  const change = await changedAccount(backend);
  await expect.element(title('Wir haben Ihnen einen Code geschickt.')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Neuen Code schicken' }));
  await expect.poll(() => challenges).toBe(2);
  await userEvent.fill(page.getByRole('textbox', { name: 'Code' }), '111111');
  await userEvent.click(change);
  await expect.element(page.getByRole('alert').getByText(/^Der Code gilt nicht mehr/)).toBeVisible();
  await userEvent.click(change);
  await userEvent.fill(page.getByRole('textbox', { name: 'Code' }), '471100');
  await userEvent.click(change);
  await expect.element(title('Ihre neue Bankverbindung ist eingegangen.')).toBeVisible();
  expect(challenges).toBe(3);
});

test('whose network is gone when he has typed the code does not read that it is the wrong one', async () => {
  const change = await changedAccount(guided());
  await userEvent.fill(page.getByRole('textbox', { name: 'Code' }), '471100');
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
  dispatchEvent(new Event('offline'));
  await userEvent.click(change);
  await expect.element(page.getByRole('alert').getByText('Keine Verbindung. Ihre Angaben sind noch da.')).toBeVisible();
  delete (navigator as { onLine?: boolean }).onLine;
  dispatchEvent(new Event('online'));
  await userEvent.click(change);
  await expect.element(title('Ihre neue Bankverbindung ist eingegangen.')).toBeVisible();
});

for (const first of ['page', 'panel'])
  test(`who does one change in the panel that stands in the page too is led on there alone, and the page comes along in silence (first the ${first})`, async () => {
    await page.viewport(1280, 800);
    const client = clientOf(guided());
    const element = document.createElement('lotse-flow');
    const widget = document.createElement('lotse-widget');
    element.client = widget.client = client;
    element.flow = 'move-house';
    document.body.append(...(first === 'page' ? [element, widget] : [widget, element]));
    await expect.poll(() => client.state.flow?.phase).toBe('answering');
    await widget.open({ flow: 'move-house' });
    await expect.element(title('Welche Verträge haben Sie bei uns?').nth(1)).toBeVisible();
    await still();
    let taken = 0;
    element.addEventListener('focusin', () => (taken += 1));
    const inPanel = (selector: string) => widget.renderRoot.querySelector('lotse-flow')!.renderRoot.querySelector<HTMLElement>(selector)!;
    await userEvent.click(inPanel('#go-on'));
    await expect.poll(() => focused()?.id).toBe('summary');
    (await client.flows()).answer('contracts', ['gas']);
    await userEvent.click(inPanel('#go-on'));
    await expect.poll(() => client.state.flow?.step).toBe('plan');
    await still();
    expect(taken).toBe(0);
    expect(focused()).toBe(inPanel('h3'));
    expect(element.renderRoot.querySelector('h3')?.textContent).toBe('Was soll mit den Verträgen geschehen?');
    // In the page he is led there.
    widget.close();
    await userEvent.click(element.renderRoot.querySelector('#go-on')!);
    await expect.poll(() => focused()).toBe(element.renderRoot.querySelector('#summary'));
  });

const { changed: _changed, guided: _guided, kinds: _kinds, movingSoon: _soon, toReview: _review, ...states } = stories;

// In the light the stories are swept.
test.each(inTheDark(states))('%s on the narrowest phone in the dark: axe finds no fault, nothing is wider than the screen', async (_, state) => {
  const element = state();
  showInTheDark(element);
  await expect.poll(() => element.shadowRoot?.querySelector('h3, .said, .panel'), { timeout: 8_000 }).toBeTruthy();
  expect(await axeFinds(element)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
