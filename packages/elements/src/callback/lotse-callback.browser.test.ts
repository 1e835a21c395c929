import { memory } from '@lotse/adapters/memory';
import { createClient, type Client } from '@lotse/client';
import { LotseError, type BackendAdapter, type Channel, type NonEmpty, type Notice } from '@lotse/contract';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFinds, inTheDark } from '../../test/judging.ts';
import { focused } from '../../test/focused.ts';
import * as states from '../../../../stories/lotse-callback.states.ts';

beforeEach(async () => {
  document.documentElement.lang = 'de';
  await page.viewport(320, 700);
});
const clients: Client[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
  document.body.replaceChildren();
  document.documentElement.style.colorScheme = '';
});

const standing = (adapter: BackendAdapter) => {
  const phone: Channel = { kind: 'phone', label: 'Anrufen', href: 'tel:+4940', note: '040 12345', availability: { state: 'open' } };
  const client = createClient({ adapter, locale: 'de', id: crypto.randomUUID(), fallback: [phone] });
  clients.push(client);
  const element = document.createElement('lotse-callback');
  element.inPanel = true;
  element.client = client;
  document.body.append(element);
  void client.start();
  return { client, element };
};
const tomorrow = (hour: number) => new Date(new Date().setHours(24 + hour, 0, 0, 0)).toISOString();
const calls = (): NonEmpty<Channel> => [
  { kind: 'callback', label: 'Rückruf', availability: { state: 'closed' }, slots: [{ id: 'nine', startsAt: tomorrow(9), endsAt: tomorrow(10) }] },
];

test('who stands on the last time while somebody else takes it stands at the title, not at the top of the page', async () => {
  const backend = memory({ channels: calls() });
  let taken = false;
  let tell: (notice: Notice) => void = () => {};
  const { client } = standing({
    async open(visitor, signal) {
      const opened = await backend.open(visitor, signal);
      const list = async () => calls().map((way) => ({ ...way, slots: taken ? [] : way.slots })) as unknown as NonEmpty<Channel>;
      return {
        ...opened,
        channels: { ...opened.channels, list },
        watch: (on, until) => {
          tell = on;
          opened.watch?.(on, until);
        },
      };
    },
  });
  const nine = page.getByRole('radio', { name: /9:00/ });
  await expect.element(nine).toBeInTheDocument();
  // Who talks to somebody hears what changes.
  await client.startConversation({ items: [], text: 'Guten Tag' });
  await expect.poll(() => client.state.conversation?.phase).toBe('live');
  (nine.element() as HTMLElement).focus();
  taken = true;
  tell({ kind: 'hint', topic: 'channels' });
  await expect.element(page.getByRole('heading', { name: 'Zurzeit sind alle Rückrufe vergeben.' })).toBeInTheDocument();
  expect(focused()).toBe(page.getByRole('heading', { name: /^Rückruf/ }).element());
});

test('a form with something missing says what, leads to it, and is never a button that cannot be pressed', async () => {
  const { client } = standing(memory({ channels: calls() }));
  const send = page.getByRole('button', { name: 'Rückruf vereinbaren' });
  await userEvent.click(send);
  const said = page.getByRole('alert');
  await expect.element(said.getByText('Zwei Angaben fehlen noch')).toBeInTheDocument();
  await expect.poll(focused).toBe(said.element());
  await userEvent.click(said.getByRole('button').nth(1));
  expect(focused()).toBe(page.getByRole('textbox', { name: 'Ihre Telefonnummer' }).element());
  await userEvent.keyboard('0171');
  await userEvent.click(send);
  await expect.element(said.getByText('Zwei Angaben passen noch nicht')).toBeInTheDocument();
  await userEvent.click(page.getByRole('radio', { name: /9:00/ }));
  const nine = page.getByRole('button', { name: /^Rückruf um 9:00|^Rückruf um 09:00/ });
  await userEvent.click(nine);
  await expect.element(said.getByText('Eine Angabe passt noch nicht')).toBeInTheDocument();
  // One mistake, one link.
  await userEvent.click(said.getByRole('button'));
  expect(focused()).toBe(page.getByRole('textbox', { name: 'Ihre Telefonnummer' }).element());
  await userEvent.keyboard(' 39200 14');
  await userEvent.click(nine);
  await expect.element(page.getByRole('heading', { name: /^Wir rufen Sie an/ })).toBeInTheDocument();
  await expect.poll(() => client.state.callbacks.map(({ phone }) => phone)).toHaveLength(1);
});

test('the number of who has signed out stands in no form that is still open', async () => {
  const { client } = standing(memory({ channels: calls() }));
  const number = page.getByRole('textbox', { name: 'Ihre Telefonnummer' });
  await userEvent.fill(number, '0171 39200 14');
  await expect.poll(() => client.state.contact?.phone).toBe('0171 39200 14');
  await client.logout();
  await expect.element(number).toHaveValue('');
  await userEvent.fill(number, '040 66969 100');
  await expect.poll(() => client.state.contact).toEqual({ phone: '040 66969 100' });
});

test.each(['conflict', 'unavailable'] as const)(
  'who cancels a call and is refused (%s) hears where he stands that it is still booked, and tries again',
  async (code) => {
    const backend = memory({
      channels: [{ ...calls()[0], slots: [9, 10].map((hour) => ({ id: `${hour}`, startsAt: tomorrow(hour), endsAt: tomorrow(hour + 1) })) }],
    });
    let refuses = true;
    const { client } = standing({
      async open(visitor, signal) {
        const opened = await backend.open(visitor, signal);
        const cancelCallback = async (reference: string) => {
          if (refuses) throw new LotseError(code, 'Not now.');
          await opened.channels.cancelCallback?.(reference);
        };
        return { ...opened, channels: { ...opened.channels, cancelCallback } };
      },
    });
    const ways = await client.ways();
    for (const hour of [9, 10]) {
      await ways.requestCallback({ phone: '0171 39200 14', slot: { id: `${hour}`, startsAt: tomorrow(hour), endsAt: tomorrow(hour + 1) }, items: [] });
      await expect.poll(() => client.state.asked.callback?.phase).toBe('received');
      await ways.seen('callback');
    }
    await page.getByRole('button', { name: 'Absagen' }).first().click();
    const sure = page.getByRole('group', { name: 'Rückruf wirklich absagen?' });
    await sure.getByRole('button', { name: 'Ja, absagen' }).click();
    await expect.element(sure.getByRole('alert').getByText(/^Ihr Rückruf ist noch nicht abgesagt/)).toBeVisible();
    await expect.poll(focused).toBe(sure.getByRole('alert').element());
    expect(page.getByRole('alert').elements()).toHaveLength(1);
    refuses = false;
    await sure.getByRole('button', { name: 'Ja, absagen' }).click();
    await expect.element(sure).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Absagen' })).toBeVisible();
    expect(client.state.callbacks.map(({ state }) => state).toSorted()).toEqual(['booked', 'cancelled']);
  },
);

test('who has gone on in the page while his call was being booked is left where he types', async () => {
  const backend = memory({ channels: calls() });
  let book = () => {};
  const booked = new Promise<void>((done) => (book = done));
  const { client } = standing({
    async open(visitor, signal) {
      const opened = await backend.open(visitor, signal);
      const { requestCallback } = opened.channels;
      return { ...opened, channels: { ...opened.channels, requestCallback: async (wish) => (await booked, requestCallback!(wish)) } };
    },
  });
  await userEvent.click(page.getByRole('radio', { name: /9:00/ }));
  await userEvent.fill(page.getByRole('textbox', { name: 'Ihre Telefonnummer' }), '0171 39200 14');
  await userEvent.click(page.getByRole('button', { name: /^Rückruf um 0?9:00/ }));
  const sending = page.getByText('Wird gesendet …');
  await expect.element(sending).toBeVisible();
  await expect.poll(() => focused()?.id).toBe('under-way');
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  book();
  await expect.poll(() => client.state.asked.callback?.phase).toBe('received');
  await expect.element(page.getByRole('heading', { name: /^Wir rufen Sie an/ })).toBeVisible();
  expect(focused()).toBe(field);
});

test('who is done with a form that stands in the page has no panel opened over it', async () => {
  const { client, element } = standing(memory({ channels: calls() }));
  element.inPanel = false;
  const widget = document.createElement('lotse-widget');
  widget.client = client;
  document.body.append(widget);
  await (await client.ways()).requestCallback({ phone: '0171 39200 14', slot: calls()[0].slots?.[0], items: [] });
  await page.getByRole('button', { name: 'Fertig' }).click();
  await expect.element(page.getByRole('button', { name: 'Anderen Rückruf vereinbaren' })).toBeVisible();
  expect(widget.state).toBe('closed');
  widget.remove();
});

// In the light the stories are swept.
test.each(inTheDark(states))('%s on the narrowest phone in the dark: axe finds no fault, nothing is wider than the screen', async (_, state) => {
  document.documentElement.style.colorScheme = 'dark';
  document.body.style.background = '#171c1d';
  document.title = 'Nordlicht';
  const element = state();
  element.setAttribute('theme', 'dark');
  document.body.append(element);
  await expect.poll(() => element.shadowRoot?.querySelector('form, .display, .said, .call, h3'), { timeout: 8_000 }).toBeTruthy();
  expect(await axeFinds(element)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test('whoever is refused after somebody has signed out is told so once, and may go on', async () => {
  const { client, element } = standing(memory({ channels: calls() }));
  const nine = page.getByRole('radio', { name: /9:00/ });
  await expect.element(nine).toBeInTheDocument();
  await client.logout();
  await client.start();
  let drawn = 0;
  const { requestUpdate } = element;
  element.requestUpdate = (...given: Parameters<typeof requestUpdate>) => {
    if ((drawn += 1) > 500) throw new Error('It is drawn without an end.');
    requestUpdate.apply(element, given);
  };
  await userEvent.click(nine);
  await page.getByRole('textbox', { name: 'Ihre Telefonnummer' }).fill('+49 40 000000000000000000000');
  await userEvent.click(page.getByRole('button', { name: /^Rückruf um/ }));
  await expect.element(page.getByRole('alert')).toBeInTheDocument();
  expect(client.state.asked.callback).toBeUndefined();
  expect(drawn).toBeLessThan(500);
});
