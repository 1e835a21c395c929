import { memory } from '@lotse/adapters/memory';
import { createClient, type Client } from '@lotse/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focused } from '../../test/focused.ts';
import { still } from '../../test/still.ts';
import * as states from '../../../../stories/lotse-search.states.ts';
import { changed, guided, kinds } from '../../../../stories/lotse-flow.states.ts';
import { articles, visit } from '../../../../stories/nordlicht.states.ts';

beforeEach(async () => {
  document.documentElement.lang = 'de';
  await page.viewport(1280, 800);
});
afterEach(() => {
  for (const element of document.querySelectorAll('lotse-widget')) element.remove();
  document.body.replaceChildren();
});

const field = page.getByRole('combobox', { name: 'Frage oder Stichwort' });
const options = page.getByRole('option');
const list = page.getByRole('listbox');
/** The list of what was found; before it stands what is asked most. */
const found = page.getByRole('listbox', { name: 'Antworten' });
const put = <E extends HTMLElement>(element: E): E => {
  document.body.append(element);
  return element;
};
/** What a screen reader says is chosen. */
const chosen = () => {
  const root = field.element().getRootNode() as ShadowRoot;
  const id = field.element().getAttribute('aria-activedescendant');
  return id ? root.getElementById(id)?.querySelector('strong')?.textContent : undefined;
};
const settledBy = (flow: string) => articles.flatMap((article) => (article.locale === 'de' ? [{ ...article, flow }] : []));
const statusOf = (element: HTMLElement) => element.shadowRoot?.querySelector('.unseen[role=status]')?.textContent;

describe('somebody who types', () => {
  test('finds answers from the second letter on, and before it what is asked most', async () => {
    put(states.beforeTyping());
    await expect.element(page.getByRole('listbox', { name: 'Häufige Anliegen Themen' })).toBeVisible();
    await userEvent.type(field, 'a');
    await expect.element(list).toHaveAccessibleName('Häufige Anliegen Themen');
    await userEvent.type(field, 'bschlag hoch');
    await expect.element(page.getByRole('listbox', { name: 'Antworten' })).toBeVisible();
    await expect.element(options.first()).toHaveAccessibleName(/^Warum ist mein Abschlag so hoch\?/);
    expect([...options.first().element().querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['Abschlag', 'hoch']);
  });

  test('sees the list follow each letter: it never goes blank, and in a page nothing below it jumps', async () => {
    const element = put(states.beforeTyping());
    await expect.element(options.first()).toBeVisible();
    let least = Infinity;
    let tallest = 0;
    for (const letter of 'abschlag zu hoch') {
      await userEvent.type(field, letter);
      await element.updateComplete;
      least = Math.min(least, options.elements().length);
      const { height } = list.element().parentElement!.getBoundingClientRect();
      if (element.text.length > 1) expect(height).toBeGreaterThanOrEqual(tallest);
      tallest = element.text.length > 1 ? height : 0;
    }
    expect(least).toBeGreaterThan(0);
    expect(element.client?.state.knowledge.result?.text).toBe('abschlag zu hoch');
  });

  test('hears the count once, after he has stopped, and sees the same words', async () => {
    const element = put(states.answers());
    await expect.element(found).toBeVisible();
    const seen = page.getByText(/Antwort(en)? gefunden/).first();
    await expect.element(seen).toBeVisible();
    await expect.poll(() => statusOf(element)).toBe(seen.element().textContent);
  });

  test('sees no answer move when what settles the matter comes late: it stands above them with the next letter', async () => {
    let come = () => {};
    const late = new Promise<void>((resolve) => (come = resolve));
    const backend = changed(guided(), (real) => ({ list: () => late.then(() => real.list()) }));
    const client = visit(states.withArticles({ list: async () => ({ removed: [], version: '0', articles: settledBy(kinds.id) }) }, backend));
    const element = document.createElement('lotse-widget');
    element.client = client;
    await put(element).updateComplete;
    await element.open({ search: 'abschlag' });
    const first = options.first();
    await expect.element(first).toHaveAccessibleName(/Abschlag/);
    const names = options.elements().map(({ textContent }) => textContent);
    come();
    await expect.poll(() => client.state.flows).toBeDefined();
    await element.updateComplete;
    await still();
    expect(options.elements().map(({ textContent }) => textContent)).toEqual(names);
    await userEvent.type(field, ' ');
    await expect.element(first).toHaveAccessibleName(new RegExp(`^${kinds.title['de']}`));
  });

  test('clears the field, and is back at what is asked most', async () => {
    put(states.answers());
    await expect.element(found).toBeVisible();
    await expect.element(page.getByRole('listbox', { name: 'Antworten' })).toBeVisible();
    await page.getByRole('button', { name: 'Eingabe löschen' }).click();
    await expect.element(field).toHaveValue('');
    await expect.poll(focused).toBe(field.element());
    await expect.element(page.getByRole('listbox', { name: 'Häufige Anliegen Themen' })).toBeVisible();
  });
});

describe('somebody who uses the keyboard', () => {
  test('walks the answers by arrows, Home and End, and reads one with Enter', async () => {
    put(states.inThePanel());
    await expect.element(found).toBeVisible();
    await expect.poll(focused).toBe(field.element());
    await userEvent.fill(field, 'abschlag');
    await expect.poll(() => options.elements().length).toBeGreaterThan(1);
    const last = options.elements().length - 1;
    const titles = options.elements().map((option) => option.querySelector('strong')?.textContent);
    const press = async (key: string, title: string | undefined | null) => {
      await userEvent.keyboard(`{${key}}`);
      await expect.poll(chosen).toBe(title ?? undefined);
      expect(page.getByRole('option', { selected: true }).elements().length).toBe(title ? 1 : 0);
    };
    await press('ArrowDown', titles[0]);
    await press('ArrowDown', titles[1]);
    await press('End', titles[last]);
    await press('ArrowDown', titles[0]);
    await press('ArrowUp', titles[last]);
    await press('Home', titles[0]);
    await press('Escape', undefined);
    await expect.element(field).toHaveValue('abschlag');
    await press('ArrowDown', titles[0]);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: titles[0] ?? '' })).toBeVisible();
    await expect.poll(() => focused()?.textContent).toBe(titles[0]);
    await page.getByRole('button', { name: 'Zurück' }).click();
    await expect.element(field).toHaveValue('abschlag');
    await expect.element(options.first()).toBeVisible();
  });

  test('Escape empties the field first, and closes the panel only then', async () => {
    const element = put(states.inThePanel());
    await expect.element(found).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(field).toHaveValue('');
    expect(element.state).toBe('open');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => element.state).toBe('closed');
  });

  test('Home and End belong to the words while nothing is chosen', async () => {
    put(states.answers());
    await expect.element(found).toBeVisible();
    await userEvent.click(field);
    await userEvent.keyboard('{Home}X');
    await expect.element(field).toHaveValue('Xabschlag zu hoch');
  });

  test('reaches the answers with Tab too', async () => {
    put(states.answers());
    await expect.element(found).toBeVisible();
    await userEvent.click(field);
    await userEvent.tab();
    await userEvent.tab();
    await expect.poll(() => focused()?.getAttribute('role')).toBe('option');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Warum ist mein Abschlag so hoch?' })).toBeVisible();
  });
});

describe('somebody who knows no word for it', () => {
  const topic = page.getByRole('option', { name: 'Abschlag und Rechnung 3 Antworten' });

  test('opens a category by keys, reads, and is where he was again', async () => {
    const element = put(states.beforeTyping());
    await expect.element(page.getByRole('group', { name: 'Themen' })).toBeVisible();
    await userEvent.click(field);
    await userEvent.keyboard('{End}{ArrowUp}{ArrowUp}{ArrowUp}');
    await expect.poll(chosen).toBe('Abschlag und Rechnung');
    await userEvent.keyboard('{Enter}');
    await expect.element(list).toHaveAccessibleName('Abschlag und Rechnung');
    await expect.poll(chosen).toBe('Warum ist mein Abschlag so hoch?');
    await expect.poll(() => statusOf(element)).toBe('3 Antworten gefunden');
    await userEvent.keyboard('{Escape}{Escape}');
    await expect.element(topic).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}{ArrowUp}{Enter}{Home}{Enter}');
    await expect.element(page.getByRole('group', { name: 'Themen' })).toBeVisible();
    expect(focused()).toBe(field.element());
  });

  test('points at one, hears where he is, and comes back by the first row', async () => {
    put(states.beforeTyping());
    await topic.click();
    await expect.poll(() => focused()?.textContent).toBe('Abschlag und Rechnung');
    expect(options.elements().length).toBe(4);
    await page.getByRole('option', { name: 'Alle Themen' }).click();
    await expect.element(topic).toBeVisible();
  });

  test('in the panel the way back leads to all topics first; what he types is looked for everywhere', async () => {
    const element = put(states.inThePanelBeforeTyping());
    await topic.click();
    await page.getByRole('button', { name: 'Zurück' }).click();
    await expect.element(topic).toBeVisible();
    await topic.click();
    await userEvent.type(field, 'umzug');
    await expect.element(page.getByRole('option', { name: /^Umzug melden/ })).toBeVisible();
    await page.getByRole('button', { name: 'Zurück' }).click();
    await expect.element(page.getByRole('button', { name: 'Alle Themen' })).toBeVisible();
    expect(element.state).toBe('open');
  });
});

describe('nobody is left without a way on', () => {
  test('without a sure answer the title says so, and ways to a person come before what is perhaps close', async () => {
    const element = put(states.inThePanelNoSureAnswer());
    const title = page.getByRole('heading', { name: 'Dazu haben wir keine sichere Antwort.' });
    await expect.element(title).toBeVisible();
    const way = page.getByRole('button', { name: /Chat beginnen/ });
    await expect.element(way).toBeVisible();
    await expect.element(page.getByRole('listbox', { name: 'Vielleicht nahe daran' })).toBeInTheDocument();
    expect(way.element().compareDocumentPosition(list.element()) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await still();
    expect(Math.round(way.element().getBoundingClientRect().height)).toBeGreaterThanOrEqual(64);
    await way.click();
    await expect.element(page.getByText(/Gesucht: „zählerschrank umbauen lassen“/)).toBeVisible();
    // Said once: the message stands there already.
    await expect.element(page.getByRole('textbox', { name: 'Ihre Nachricht' })).toHaveValue('zählerschrank umbauen lassen');
    expect(element.client?.state.trail.map(({ kind }) => kind)).toEqual(['search']);
  });

  test('nothing found at all is no empty page', async () => {
    put(states.nothingNear());
    await expect.element(page.getByRole('link', { name: /Anrufen/ })).toBeVisible();
    expect(options.elements()).toEqual([]);
    expect(field.element().getAttribute('aria-expanded')).toBe('false');
  });

  test('what is only near is not called an answer', async () => {
    put(states.suggestions());
    await expect.element(page.getByRole('listbox', { name: 'Das könnte passen' })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Nicht dabei? Fragen Sie uns direkt.' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: /Anrufen/ })).toBeVisible();
  });

  test.each(['failed', 'unavailable', 'withoutNetwork'] as const)('%s: it is said, tried again at a press, and there is a number', async (name) => {
    put(states[name]());
    await expect.element(page.getByRole('alert')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Jetzt noch einmal' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Telefon 040 66969 100' })).toHaveAttribute('href', 'tel:+494066969100');
  });

  test('once the articles are back, the search that was typed is answered', async () => {
    let down = true;
    const article = {
      id: 'bill',
      locale: 'de',
      title: 'Rechnung verstehen',
      body: 'Auf der ersten Seite steht der Betrag.',
      updatedAt: '2026-11-02T09:00:00Z',
    };
    const backend = memory({ channels: [{ kind: 'phone', label: 'Anrufen', href: 'tel:+49', availability: { state: 'open' } }], articles: [article] });
    const client: Client = createClient({
      adapter: {
        async open(visitor, signal) {
          const session = await backend.open(visitor, signal);
          const { articles } = session;
          return { ...session, articles: articles && { ...articles, list: (query) => (down ? Promise.reject(new Error('down')) : articles.list(query)) } };
        },
      },
      locale: 'de',
      id: crypto.randomUUID(),
    });
    const element = document.createElement('lotse-search');
    element.client = client;
    put(element);
    await userEvent.type(field, 'rechnung');
    await expect.poll(() => client.state.knowledge).toMatchObject({ text: 'rechnung', articles: 'failed' });
    await expect.element(page.getByRole('alert')).toBeVisible();
    down = false;
    await page.getByRole('button', { name: 'Jetzt noch einmal' }).click();
    await expect.element(page.getByRole('option', { name: /Rechnung verstehen/ })).toBeVisible();
    client.destroy();
  });

  test('a backend without articles shows the ways to a person', async () => {
    put(states.withoutArticles());
    await expect.element(page.getByRole('heading', { name: 'So erreichen Sie uns' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: /Anrufen/ })).toBeVisible();
  });
});

test('standing alone in a page it shows the article itself, and leads back to the list', async () => {
  put(states.answers());
  await expect.element(found).toBeVisible();
  await options.first().click();
  await expect.element(page.getByRole('heading', { name: 'Warum ist mein Abschlag so hoch?' })).toBeVisible();
  await page.getByRole('button', { name: 'Zurück' }).click();
  await expect.element(options.first()).toBeVisible();
  await expect.poll(focused).toBe(field.element());
});

test('an answer in another language says so, to the eye and to a screen reader', async () => {
  put(states.inAnotherLanguage());
  const first = page.getByRole('option', { name: /^Why is my instalment so high\? Englisch/ });
  await expect.element(first).toBeVisible();
  expect(first.element().querySelector('strong')?.lang).toBe('en');
});

test('who was about to write to us himself keeps what he wrote', async () => {
  const element = put(states.inThePanelNoSureAnswer());
  element.client?.write('Guten Tag, es geht um meinen Zähler.');
  await page.getByRole('button', { name: /Chat beginnen/ }).click();
  await expect.element(page.getByRole('textbox', { name: 'Ihre Nachricht' })).toHaveValue('Guten Tag, es geht um meinen Zähler.');
});

test('what comes from the backend stays text', async () => {
  put(states.hostile());
  await expect.element(found).toBeVisible();
  await expect.element(options.first()).toBeVisible();
  expect(options.first().element().textContent).toContain('<img src=x onerror="alert(1)">');
});
