import { memory } from '@lotse/adapters/memory';
import { createClient } from '@lotse/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFinds, inTheDark } from '../../test/judging.ts';
import { focused } from '../../test/focused.ts';
import * as states from '../../../../stories/lotse-by-mail.states.ts';
import { nearMiss } from './near-miss.ts';

beforeEach(async () => {
  document.documentElement.lang = 'de';
  await page.viewport(390, 844);
});
afterEach(() => {
  document.body.replaceChildren();
});
const put = <E extends HTMLElement>(element: E): E => {
  document.body.append(element);
  return element;
};

const address = page.getByRole('textbox', { name: 'Ihre E-Mail-Adresse' });

describe('somebody who has to go', () => {
  const talking = async () => {
    const backend = memory({ channels: [{ kind: 'phone', label: 'Anrufen', href: 'tel:+4940', availability: { state: 'open' } }] });
    const client = createClient({ adapter: backend, locale: 'de', id: crypto.randomUUID() });
    const element = document.createElement('lotse-conversation');
    element.client = client;
    element.style.height = '600px';
    put(element);
    await client.startConversation({ items: [], text: 'Wann kommt der Monteur?' });
    await expect.poll(() => client.state.conversation?.phase).toBe('live');
    await expect.poll(() => client.state.conversation?.id).toBeDefined();
    return { backend, client, element };
  };
  const choose = async (row: string) => {
    await page.getByRole('button', { name: 'Mehr', exact: true }).click();
    await page.getByRole('listitem').getByRole('button', { name: row, exact: true }).click();
  };

  test('asks for answers by mail once, reads where they go, and can stop it', async () => {
    const { backend, client } = await talking();
    await choose('Antwort per E-Mail');
    await expect.element(address).toBeInTheDocument();
    await expect.poll(focused).toBe(address.element());
    await userEvent.keyboard('ines@kunde.example{Enter}');
    await expect.element(page.getByText('Antworten gehen auch an ines@kunde.example, wenn Sie nicht mehr hier sind.')).toBeVisible();
    expect(backend.mails.map(({ email, what }) => [email, what])).toEqual([['ines@kunde.example', 'answers']]);
    await expect.element(page.getByText('Antworten kommen auch per E-Mail')).toBeVisible();
    await page.getByRole('button', { name: 'Keine E-Mails mehr schicken' }).click();
    await expect.element(page.getByText('Antworten kommen nicht mehr per E-Mail')).toBeVisible();
    await expect.poll(focused).toBe(page.getByRole('textbox', { name: 'Ihre Nachricht' }).element());
    expect(client.state.conversation?.mails).toBe('mails-stopped');
  });

  test('has the transcript sent, and gets on with the conversation', async () => {
    const { backend } = await talking();
    await choose('Verlauf per E-Mail');
    await userEvent.fill(address, ' ines@kunde.example ');
    await page.getByRole('button', { name: 'Verlauf schicken' }).click();
    await expect.element(page.getByText('Der Verlauf ist unterwegs an ines@kunde.example.')).toBeVisible();
    expect(backend.mails.map(({ what }) => what)).toEqual(['transcript']);
    await page.getByRole('button', { name: 'Fertig' }).click();
    await expect.element(page.getByText(/unterwegs an/)).not.toBeInTheDocument();
  });

  test('finds the address there that he has written elsewhere, or here before he looked at something else', async () => {
    const { client, element } = await talking();
    (await client.ways()).keepContact({ email: 'ines@kunde.example' });
    await choose('Verlauf per E-Mail');
    await expect.element(address).toHaveValue('ines@kunde.example');
    await userEvent.fill(address, 'ines.petersen@kunde.example');
    element.remove();
    const later = put(Object.assign(document.createElement('lotse-conversation'), { client }));
    await expect.element(page.getByRole('log')).toBeInTheDocument();
    await choose('Antwort per E-Mail');
    await expect.element(address).toHaveValue('ines.petersen@kunde.example');
    later.remove();
  });

  test('whose file cannot be had is told so, and is not asked for an address instead', async () => {
    const { backend } = await talking();
    backend.cut();
    await choose('Verlauf herunterladen');
    await expect.element(page.getByRole('heading', { name: 'Das konnten wir gerade nicht laden.' })).toBeVisible();
    await expect.element(address).not.toBeInTheDocument();
  });

  test('where no mails can be sent there is nothing of them', async () => {
    const { element } = await talking();
    const root = element.shadowRoot!;
    element.client = createClient({
      adapter: {
        async open(visitor, signal) {
          const session = await memory({ channels: [{ kind: 'phone', label: 'Anrufen', href: 'tel:+4940', availability: { state: 'open' } }] }).open(
            visitor,
            signal,
          );
          const { mailTo: _, stopMails: __, ...conversations } = session.conversations!;
          return { ...session, conversations };
        },
      },
      locale: 'de',
      id: crypto.randomUUID(),
    });
    await element.client.startConversation({ items: [], text: 'Und hier?' });
    await expect.poll(() => element.client?.state.offers.transcript).toBe(true);
    await page.getByRole('button', { name: 'Mehr', exact: true }).click();
    await expect.element(page.getByRole('button', { name: 'Verlauf herunterladen' })).toBeVisible();
    expect(root.textContent).not.toContain('per E-Mail');
  });
});

describe('an address', () => {
  test('that is none is asked for kindly, and what was written stays', async () => {
    put(states.wrongAddress());
    await expect.element(address).toHaveAccessibleDescription('Eine E-Mail-Adresse sieht so aus: name@beispiel.de');
    await expect.element(address).toHaveValue('ines.petersen(at)kunde');
    await expect.element(address).toBeInTheDocument();
    await expect.poll(focused).toBe(address.element());
  });

  test('that is nearly a usual one is asked about once, and taken as it is when he insists', async () => {
    put(states.meantAnother());
    await page.getByRole('button', { name: 'Meinten Sie ines.petersen@gmail.com?' }).click();
    await expect.element(address).toHaveValue('ines.petersen@gmail.com');
    await userEvent.fill(address, 'ines@gmial.com');
    await page.getByRole('button', { name: 'Antworten schicken lassen' }).click();
    await page.getByRole('button', { name: 'Antworten schicken lassen' }).click();
    await expect.element(page.getByText(/^Antworten gehen auch an ines@gmial\.com,/)).toBeVisible();
  });

  test('is near another where one letter is wrong, and nowhere else', () => {
    expect(['a@gmial.com', 'a@gmx.d', 'a@wbe.de', 'a@t-onlin.de', 'a@GMAILL.com'].map(nearMiss)).toEqual([
      'a@gmail.com',
      'a@gmx.de',
      'a@web.de',
      'a@t-online.de',
      'a@gmail.com',
    ]);
    expect(['a@gmail.com', 'a@nordlicht.example', 'a@stadtwerke.de'].map(nearMiss)).toEqual([undefined, undefined, undefined]);
  });

  test('to which a mail came back is told so at the next visit', async () => {
    put(states.bounced());
    await expect.element(page.getByText('Unsere letzte E-Mail an Sie kam zurück. Prüfen Sie die Adresse.')).toBeVisible();
    await expect.element(address).toBeVisible();
  });
});

test.each(inTheDark(states))('%s in the dark: axe finds no fault, and nothing is wider than the screen', async (_, state) => {
  document.title = 'Nordlicht';
  document.documentElement.style.colorScheme = 'dark';
  const main = document.createElement('main');
  document.body.append(main);
  const element = state();
  element.setAttribute('theme', 'dark');
  main.append(element);
  await expect.poll(() => element.shadowRoot?.querySelector('.form')).toBeTruthy();
  expect(await axeFinds(element)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  document.documentElement.style.colorScheme = '';
});
