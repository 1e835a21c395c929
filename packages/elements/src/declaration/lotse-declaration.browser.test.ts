import { createClient, type Client } from '@lotse/client';
import { LotseError, type BackendAdapter } from '@lotse/contract';
import { declarations } from '@lotse/contract/flows';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFinds, clearPage, inTheDark, showInTheDark } from '../../test/judging.ts';
import { focused } from '../../test/focused.ts';
import { still } from '../../test/still.ts';
import { changed } from '../../../../stories/lotse-flow.states.ts';
import { company, entry, form } from '../../../../stories/lotse-declaration.states.ts';
import * as stories from '../../../../stories/lotse-declaration.states.ts';
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

const clientOf = (adapter: BackendAdapter, id: string = crypto.randomUUID(), locale = 'de') => {
  const client = createClient({ adapter, locale, id });
  clients.push(client);
  return client;
};
const standing = (adapter: BackendAdapter = company(), { kind = 'cancel' as const, id = crypto.randomUUID() as string, locale = 'de' } = {}) => {
  const client = clientOf(adapter, id, locale);
  const element = form(client, kind);
  document.body.append(element);
  return { client, element, id };
};
const declare = page.getByRole('button', { name: 'jetzt kündigen' });
const heading = (name: string | RegExp) => page.getByRole('heading', { name });
const fillIn = async () => {
  await userEvent.fill(page.getByRole('textbox', { name: /^Ihr Name/ }), 'Hanne Petersen');
  await userEvent.fill(page.getByRole('textbox', { name: /^Welchen Vertrag/ }), 'Strom Deichweg');
  await userEvent.fill(page.getByRole('textbox', { name: /^E-Mail-Adresse/ }), 'h.petersen@example.de');
};

describe('The link', () => {
  test('that the page wrote stays as it is; it leads there without anything of ours', async () => {
    document.body.append(entry('cancel'));
    const link = page.getByRole('link', { name: 'Verträge hier kündigen' });
    await expect.element(link).toBeVisible();
    expect((link.element() as HTMLAnchorElement).pathname).toBe('/cancel');
    expect(page.getByRole('link').elements()).toHaveLength(1);
  });

  test('says the words of the law also where the page says others, or none; in another language what they mean below', async () => {
    const others = stories.entryOfOtherWords();
    document.body.append(others, stories.entryWithout());
    await expect.element(page.getByRole('link', { name: 'Verträge hier kündigen' })).toHaveAttribute('href', `${location.origin}/cancel`);
    await expect.element(page.getByRole('link', { name: 'Vertrag widerrufen' })).toHaveAttribute('href', `${location.origin}/withdraw`);
    await expect.element(page.getByRole('link', { name: 'Tarif optimieren' })).not.toBeInTheDocument();
    others.href = 'https://help.example.de/cancel';
    await expect.element(page.getByRole('link', { name: 'Verträge hier kündigen' })).toHaveAttribute('href', 'https://help.example.de/cancel');
    others.remove();
    document.body.append(Object.assign(stories.entryOfOtherWords(), { lang: 'en' }));
    await expect.element(page.getByRole('link', { name: 'Verträge hier kündigen Cancel contracts here' })).toBeVisible();
  });
});

describe('The form', () => {
  test('that cannot be had says so where it stands, and leaves the focus of the page where it is', async () => {
    document.body.append(stories.failed());
    await expect.element(page.getByRole('alert')).toBeVisible();
    await still();
    expect(focused()).toBe(document.body);
  });

  test.each(['cancel', 'withdraw'] as const)('asks at once all that the law names (%s), in the words of the one definition, and nothing else', async (kind) => {
    standing(company(), { kind: kind as 'cancel' });
    const { fields, button, entry: words } = declarations[kind];
    await expect.element(page.getByRole('button', { name: button })).toBeVisible();
    await expect.element(heading(words)).toBeVisible();
    const asked = fields.filter(({ when }) => !when);
    for (const { label } of asked) expect(page.getByText(label['de'] ?? '?', { exact: false }).elements().length).toBeGreaterThan(0);
    const names = [...(document.querySelector('lotse-declaration')?.shadowRoot?.querySelectorAll('input, textarea, select') ?? [])].map((each) =>
      each.getAttribute('name'),
    );
    expect([...new Set(names)]).toEqual(asked.map(({ id }) => id));
  });

  test('keeps the words of the law for readers of English, and says what they mean', async () => {
    standing(company(), { locale: 'en' });
    await expect.element(page.getByRole('button', { name: 'jetzt kündigen cancel now' })).toBeVisible();
    await expect.element(page.getByText('Cancel contracts here')).toBeVisible();
  });

  test('pressed twice declares once, with nothing in between, and says when it came to the second', async () => {
    const backend = company();
    const { element } = standing(backend);
    await expect.element(declare).toBeVisible();
    await fillIn();
    const button = element.shadowRoot?.querySelector<HTMLElement>('#go-on');
    button?.click();
    button?.click();
    const received = heading('Ihre Kündigung ist eingegangen.');
    await expect.element(received).toBeVisible();
    await expect.poll(focused).toBe(received.element());
    await expect.element(page.getByText(/^Eingegangen am .* um \d\d:\d\d:\d\d (MEZ|MESZ|UTC|GMT)/)).toBeVisible();
    await expect.element(page.getByText(/Ob sie wirkt, prüfen wir danach/)).toBeVisible();
    expect(backend.submissions).toMatchObject([{ flowId: 'cancel', answers: { type: 'ordinary', end: 'soonest', contract: 'Strom Deichweg' } }]);
  });

  test('says what is missing on top and at its place, and sends what was put right with the next press', async () => {
    const backend = company();
    standing(backend);
    await userEvent.click(declare);
    const said = page.getByRole('alert');
    await expect.element(said.getByText('Drei Angaben fehlen noch')).toBeVisible();
    await expect.poll(focused).toBe(said.element());
    await userEvent.click(said.getByRole('button', { name: /„Ihr Name“/ }));
    expect(focused()).toBe(page.getByRole('textbox', { name: /^Ihr Name/ }).element());
    await fillIn();
    await userEvent.click(declare);
    await expect.element(heading('Ihre Kündigung ist eingegangen.')).toBeVisible();
    expect(backend.submissions).toHaveLength(1);
  });

  test('asks for cause and day only whoever has one', async () => {
    const backend = company();
    standing(backend);
    await expect.element(page.getByRole('radio', { name: 'Ordentlich' })).toBeChecked();
    await expect.element(page.getByRole('radio', { name: 'Zum nächstmöglichen Termin' })).toBeChecked();
    await userEvent.click(page.getByRole('radio', { name: /^Außerordentlich/ }));
    await userEvent.fill(page.getByRole('textbox', { name: /^Grund/ }), 'Umzug ins Ausland');
    await userEvent.click(page.getByRole('radio', { name: 'An einem bestimmten Tag' }));
    await userEvent.fill(page.getByRole('textbox', { name: 'Tag' }), '31.12.2099');
    await fillIn();
    await userEvent.click(declare);
    await expect.element(heading('Ihre Kündigung ist eingegangen.')).toBeVisible();
    expect(backend.submissions).toMatchObject([{ answers: { type: 'extraordinary', cause: 'Umzug ins Ausland', end: 'day', endDate: '2099-12-31' } }]);
  });

  test('whose answer was lost is looked for; other ways stand there, for the time of receipt counts', async () => {
    const backend = company();
    let answers = false;
    standing(
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
    await expect.element(declare).toBeVisible();
    await fillIn();
    await userEvent.click(declare);
    await expect.element(heading('Wir prüfen, ob Ihre Erklärung angekommen ist.')).toBeVisible();
    await expect.element(page.getByText(/^Es zählt, wann/)).toBeVisible();
    answers = true;
    await expect.element(heading('Ihre Kündigung ist eingegangen.')).toBeVisible();
    expect(backend.submissions).toHaveLength(1);
  });

  test('that came with many others is received, and says who made it by a code', async () => {
    document.body.append(stories.asksForCode());
    await expect.element(heading('Ihre Kündigung ist eingegangen.')).toBeVisible();
    await userEvent.fill(page.getByRole('textbox', { name: 'Code' }), '123456');
    await userEvent.click(page.getByRole('button', { name: 'Code bestätigen' }));
    await expect.element(page.getByRole('alert').getByText(/^Das ist nicht der Code/)).toBeVisible();
    await userEvent.fill(page.getByRole('textbox', { name: 'Code' }), '471100');
    await userEvent.click(page.getByRole('button', { name: 'Code bestätigen' }));
    await expect.element(page.getByRole('textbox', { name: 'Code' })).not.toBeInTheDocument();
    await expect.element(heading('Ihre Kündigung ist eingegangen.')).toBeVisible();
  });

  test('that could not be sent stays as it is, and goes out with the next press', async () => {
    const backend = company();
    let takes = false;
    standing(
      changed(backend, (real) => ({ submit: (submission) => (takes ? real.submit(submission) : Promise.reject(new LotseError('forbidden', 'Not now.'))) })),
    );
    await expect.element(declare).toBeVisible();
    await fillIn();
    await userEvent.click(declare);
    const said = page.getByRole('alert');
    await expect.element(said.getByText('Ihre Erklärung ist noch nicht abgeschickt.')).toBeVisible();
    await expect.poll(focused).toBe(said.element());
    await expect.element(page.getByRole('textbox', { name: /^Ihr Name/ })).toHaveValue('Hanne Petersen');
    takes = true;
    await userEvent.click(declare);
    await expect.element(heading('Ihre Kündigung ist eingegangen.')).toBeVisible();
    expect(backend.submissions).toHaveLength(1);
  });

  test('is there again after a reload with all that was typed, and so is the receipt; another one begins empty', async () => {
    const backend = company();
    const first = standing(backend);
    await expect.element(declare).toBeVisible();
    await fillIn();
    const again = ({ client, element, id }: typeof first) => {
      client.destroy();
      element.remove();
      return standing(backend, { id });
    };
    const second = again(first);
    await expect.element(page.getByRole('textbox', { name: /^Ihr Name/ })).toHaveValue('Hanne Petersen');
    await userEvent.click(declare);
    await expect.element(heading('Ihre Kündigung ist eingegangen.')).toBeVisible();
    again(second);
    await expect.element(heading('Ihre Kündigung ist eingegangen.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Noch eine Erklärung abgeben' }));
    await expect.element(page.getByRole('textbox', { name: /^Ihr Name/ })).toHaveValue('');
    expect(backend.submissions).toHaveLength(1);
  });

  test('stands in the tab that was opened last, with what was typed in the other', async () => {
    const backend = company();
    const first = standing(backend);
    await expect.element(declare).toBeVisible();
    await fillIn();
    const second = standing(backend, { id: first.id });
    await expect.poll(() => second.client.state.flow).toMatchObject({ phase: 'answering', answers: { name: 'Hanne Petersen' } });
    await expect.poll(() => first.client.state.flow?.phase).toBe('elsewhere');
  });

  test('that cannot be had leaves the page’s own link, a number to call, and once more', async () => {
    const backend = company();
    let there = false;
    standing(changed(backend, (real) => ({ get: (id) => (there ? real.get(id) : Promise.reject(new LotseError('unavailable', 'Gone.'))) })));
    await expect.element(page.getByRole('link', { name: 'Verträge hier kündigen' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: /^Telefon/ })).toBeVisible();
    there = true;
    await userEvent.click(page.getByRole('button', { name: 'Jetzt noch einmal' }));
    await expect.element(declare).toBeVisible();
  });

  test('by keyboard alone from the first field to the receipt, with no fault that axe finds', async () => {
    const backend = company();
    const { element } = standing(backend);
    await expect.element(declare).toBeVisible();
    expect(await axeFinds(element)).toEqual([]);
    (page.getByRole('textbox', { name: /^Ihr Name/ }).element() as HTMLElement).focus();
    await userEvent.keyboard('Hanne Petersen{Tab}{Tab}Strom{Tab}{Tab}h.petersen@example.de{Enter}');
    await expect.element(heading('Ihre Kündigung ist eingegangen.')).toBeVisible();
    expect(await axeFinds(element)).toEqual([]);
    expect(backend.submissions).toMatchObject([{ answers: { contract: 'Strom' } }]);
  });
});

test('in the widget it is one page too, with the button of the law and no steps', async () => {
  const backend = company();
  const client = clientOf(backend);
  const widget = document.createElement('lotse-widget');
  widget.client = client;
  document.body.append(widget);
  await widget.open({ flow: 'cancel' });
  await expect.element(declare).toBeVisible();
  await expect.element(page.getByText(/^Schritt/)).not.toBeInTheDocument();
  await fillIn();
  await userEvent.click(declare);
  await expect.element(heading('Ihre Kündigung ist eingegangen.')).toBeVisible();
  expect(backend.submissions).toHaveLength(1);
});

test('who declares something else in the panel is not taken out of it by the form that stands in the page', async () => {
  await page.viewport(1280, 800);
  const { client, element } = standing();
  await expect.element(declare).toBeVisible();
  await still();
  const widget = document.createElement('lotse-widget');
  widget.client = client;
  document.body.append(widget);
  await widget.open({ flow: 'withdraw' });
  const withdraw = page.getByRole('button', { name: 'Widerruf bestätigen' });
  await expect.element(withdraw).toBeVisible();
  let taken = 0;
  element.addEventListener('focusin', () => (taken += 1));
  await userEvent.click(withdraw);
  await expect.poll(() => focused()?.id).toBe('summary');
  await still();
  expect(taken).toBe(0);
  expect(document.activeElement).toBe(widget);
  widget.close();
  await userEvent.click(page.getByRole('button', { name: 'Hier weitermachen' }));
  await expect.poll(() => document.activeElement).toBe(element);
});

test('who declares in the panel what the page has a form for too is led on in the panel alone', async () => {
  await page.viewport(1280, 800);
  const { client, element } = standing();
  await expect.element(declare).toBeVisible();
  const widget = document.createElement('lotse-widget');
  widget.client = client;
  document.body.prepend(widget);
  await widget.open({ flow: 'cancel' });
  await expect.poll(() => declare.elements()).toHaveLength(2);
  await still();
  let taken = 0;
  element.addEventListener('focusin', () => (taken += 1));
  await userEvent.click(declare.first());
  await expect.poll(() => focused()?.id).toBe('summary');
  await still();
  expect(taken).toBe(0);
  expect(document.activeElement).toBe(widget);
});

const { company: _company, entry: _entry, form: _form, ...states } = stories;

// In the light the stories are swept.
test.each(inTheDark(states))('%s on the narrowest phone in the dark: axe finds no fault, nothing is wider than the screen', async (_, state) => {
  const element = state();
  showInTheDark(element);
  await expect.poll(() => element.shadowRoot?.querySelector('a, slot, h2, h3, .said, .panel'), { timeout: 8_000 }).toBeTruthy();
  expect(await axeFinds(element)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
