import { memory } from '@lotse/adapters/memory';
import type { BackendAdapter } from '@lotse/contract';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focused } from '../../test/focused.ts';
import { channels, closed, nordlicht, visit } from '../../../../stories/nordlicht.states.ts';
import { guided } from '../../../../stories/lotse-flow.states.ts';
import * as states from '../../../../stories/lotse-widget.states.ts';
import '../define.ts';
import { firstWords } from '../strings/first.ts';
import { words } from '../strings/strings.ts';
import type { LotseWidget } from './lotse-widget.ts';

const said: unknown[][] = [];
beforeEach(async () => {
  document.documentElement.lang = 'de';
  await page.viewport(1280, 800);
  said.length = 0;
  for (const level of ['log', 'info', 'warn', 'error'] as const) vi.spyOn(console, level).mockImplementation((...words) => void said.push(words));
});
afterEach(() => {
  for (const element of document.querySelectorAll('lotse-widget')) element.remove();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  for (const sheet of document.querySelectorAll('style[data-test]')) sheet.remove();
  vi.restoreAllMocks();
});

const put = async (client = visit(), id = 'lotse'): Promise<LotseWidget> => {
  const element = document.createElement('lotse-widget');
  element.id = id;
  element.client = client;
  document.body.append(element);
  await element.updateComplete;
  return element;
};
const launcher = page.getByRole('button', { name: /^Hilfe öffnen/ });
const panel = page.getByRole('dialog', { name: 'Hilfe' });
const field = page.getByRole('combobox', { name: 'Frage oder Stichwort' });
const hostRule = (css: string) => {
  const style = document.createElement('style');
  style.dataset['test'] = '';
  style.textContent = css;
  document.head.append(style);
};
const fromBelow = (element: Element) => Math.round(innerHeight - element.getBoundingClientRect().bottom);
const fromTheRight = (element: Element) => Math.round(document.documentElement.clientWidth - element.getBoundingClientRect().right);
/** What a screen reader would begin with. */
const focusedName = () => focused()?.getAttribute('aria-label') ?? focused()?.textContent?.trim();

describe('somebody who uses the keyboard', () => {
  test('opens the panel with Enter, hears the question first, and is back on the launcher after Escape', async () => {
    await put();
    await userEvent.tab();
    await expect.poll(focusedName).toBe('Hilfe öffnen');
    await expect.element(launcher).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('{Enter}');
    await expect.element(panel).toBeVisible();
    await expect.poll(focusedName).toBe('Wie können wir helfen?');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => panel.elements()).toHaveLength(0);
    await expect.poll(focusedName).toBe('Hilfe öffnen');
    await expect.element(launcher).toHaveAttribute('aria-expanded', 'false');
  });

  test('who came from a link of the page is back on that link', async () => {
    const link = document.createElement('button');
    link.textContent = 'Fragen?';
    document.body.append(link);
    const element = await put();
    link.onclick = () => void element.open('channels');
    await page.getByRole('button', { name: 'Fragen?' }).click();
    await expect.poll(focusedName).toBe('Mit uns sprechen');
    await userEvent.keyboard('{Escape}');
    await expect.poll(focusedName).toBe('Fragen?');
  });

  test('what he types triggers no shortcut of the page', async () => {
    const heard = vi.fn();
    for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, heard);
    const element = await put();
    await element.open();
    await field.click();
    await userEvent.keyboard('/g1');
    for (const type of ['keydown', 'keypress', 'keyup']) document.removeEventListener(type, heard);
    await expect.element(field).toHaveValue('/g1');
    expect(heard).not.toHaveBeenCalled();
  });

  test('goes into the ways to us and back, and each time hears where he is', async () => {
    const element = await put();
    await element.open();
    await page.getByRole('button', { name: /^Mit uns sprechen/ }).click();
    await expect.poll(focusedName).toBe('Mit uns sprechen');
    await page.getByRole('button', { name: 'Zurück' }).click();
    await expect.poll(focusedName).toBe('Wie können wir helfen?');
  });

  test('of a closed panel nothing is left that a key or a finger could reach', async () => {
    const element = await put();
    await element.open();
    await expect.element(field).toBeVisible();
    element.close();
    await expect.element(launcher).toBeVisible();
    await expect
      .poll(() => element.shadowRoot?.querySelector('lotse-search')?.shadowRoot?.querySelector('input')?.checkVisibility({ visibilityProperty: true }))
      .toBe(false);
  });
});

describe('on a page of strangers', () => {
  test('a rule that unsets everything moves and hides nothing', async () => {
    hostRule(
      '* { all: unset !important; } *, *::before { visibility: hidden !important; opacity: .3 !important; pointer-events: none !important; font: 40px/3 serif !important; }',
    );
    const element = await put();
    const button = launcher.element();
    expect([fromBelow(button), fromTheRight(button), Math.round(button.getBoundingClientRect().height)]).toEqual([24, 24, 52]);
    expect(getComputedStyle(element)).toMatchObject({ opacity: '1', visibility: 'visible', position: 'fixed' });
    await launcher.click();
    await expect.element(panel).toBeVisible();
    expect(getComputedStyle(page.getByText('Guten', { exact: false }).first().element()).fontSize).toBe('16px');
  });

  test('a transformed body leaves the launcher in the corner of the screen', async () => {
    document.body.style.cssText = 'transform: translate(300px, 900px); filter: blur(0); overflow: hidden; height: 200px';
    await put();
    expect([fromBelow(launcher.element()), fromTheRight(launcher.element())]).toEqual([24, 24]);
  });

  test('the page keeps its own size and its own root font', async () => {
    hostRule('html { font-size: 62.5%; }');
    const { scrollHeight, scrollWidth } = document.documentElement;
    const element = await put();
    await element.open();
    expect([document.documentElement.scrollHeight, document.documentElement.scrollWidth]).toEqual([scrollHeight, scrollWidth]);
    expect(getComputedStyle(field.element()).fontSize).toBe('16px');
  });

  test('a body that is swapped between two pages takes nothing away that was typed', async () => {
    const element = await put();
    await element.open();
    await field.click();
    await userEvent.keyboard('a');
    const next = document.createElement('body');
    next.append('Die nächste Seite');
    document.body.replaceWith(next);
    await expect.poll(() => element.parentNode).toBe(next);
    expect(element.matches(':popover-open')).toBe(true);
    await expect.element(panel).toBeVisible();
    await expect.element(field).toHaveValue('a');
    await expect.poll(focusedName).toBe('Frage oder Stichwort');
    document.body.replaceChildren('Und noch eine');
    await expect.poll(() => element.isConnected).toBe(true);
    await userEvent.keyboard('b');
    await expect.element(field).toHaveValue('ab');
  });

  test('what happens while it is out of the page takes nothing away that was typed', async () => {
    const element = await put();
    const main = document.createElement('main');
    document.body.append(main);
    main.append(element);
    await element.open();
    await field.fill('abschlag');
    await expect.element(field).toHaveValue('abschlag');
    main.removeChild(element);
    await element.client?.start();
    element.requestUpdate();
    await element.updateComplete;
    main.append(element);
    await expect.element(field).toHaveValue('abschlag');
  });

  test('a tag of the next page gives way to the one that lives', async () => {
    const element = await put();
    const next = document.createElement('body');
    const twin = document.createElement('lotse-widget');
    twin.id = 'lotse';
    next.append(twin);
    document.body.replaceWith(next);
    await expect.poll(() => element.isConnected).toBe(true);
    expect(document.querySelectorAll('lotse-widget')).toHaveLength(1);
  });

  test('who removes it has removed it', async () => {
    const element = await put();
    element.remove();
    document.body.append('weiter');
    await new Promise(requestAnimationFrame);
    expect(element.isConnected).toBe(false);
  });

  test('two widgets with two ids open one by one', async () => {
    const first = await put(visit(), 'strom');
    const second = await put(visit(memory({ channels: channels(closed()) })), 'shop');
    second.setAttribute('position', 'left');
    await first.open();
    expect([first.state, second.state]).toEqual(['open', 'closed']);
    await second.open();
    expect(panel.elements()).toHaveLength(2);
    await panel
      .nth(0)
      .getByRole('button', { name: /^Mit uns sprechen/ })
      .click();
    await expect.poll(focusedName).toBe('Mit uns sprechen');
  });

  test('nothing is said on the console', async () => {
    const element = await put();
    await element.open();
    await element.open('channels');
    element.close();
    expect(said.filter(([words]) => !String(words).startsWith('Lit is in dev mode'))).toEqual([]);
  });

  test('the page may refuse to let it open, and hears when it has', async () => {
    const element = await put();
    const heard: string[] = [];
    const refuse = (event: Event) => event.preventDefault();
    for (const type of ['lotse-before-open', 'lotse-opened', 'lotse-closed'] as const)
      document.addEventListener(type, (event) => heard.push(event.type), { once: true });
    element.addEventListener('lotse-before-open', refuse);
    await element.open();
    expect(element.state).toBe('closed');
    element.removeEventListener('lotse-before-open', refuse);
    await element.open();
    element.close();
    expect(heard).toEqual(['lotse-before-open', 'lotse-opened', 'lotse-closed']);
  });

  test('the launcher of the loader is taken over with the focus on it', async () => {
    // Born in another document it is not ours yet, as on a page whose panel has not been loaded.
    const element = document.implementation.createHTMLDocument().createElement('lotse-widget');
    const placeholder = document.createElement('button');
    placeholder.textContent = 'Hilfe';
    element.attachShadow({ mode: 'open' }).append(placeholder);
    document.body.append(element);
    placeholder.focus();
    expect(placeholder.isConnected).toBe(true);
    const widget = element as LotseWidget;
    widget.client = visit();
    await widget.updateComplete;
    expect(placeholder.isConnected).toBe(false);
    await expect.poll(focusedName).toBe('Hilfe öffnen');
  });
});

describe('where one reads from right to left', () => {
  test('launcher and panel stand at the left, unless the page says where', async () => {
    const element = await put();
    element.dir = 'rtl';
    await expect.poll(() => Math.round(launcher.element().getBoundingClientRect().left)).toBe(24);
    await element.open();
    await expect.poll(() => Math.round(panel.element().getBoundingClientRect().left)).toBe(24);
    element.setAttribute('position', 'right');
    await expect.poll(() => fromTheRight(panel.element())).toBe(24);
  });
});

describe('when the backend cannot be reached', () => {
  test('what to do next is said once', async () => {
    document.body.append(states.homeUnavailable());
    await expect.element(page.getByText('Wir sind hier gerade nicht erreichbar.')).toBeVisible();
    expect(page.getByRole('button', { name: 'Jetzt noch einmal' }).elements()).toHaveLength(1);
    await expect.element(panel.getByRole('link', { name: /Anrufen/ }).first()).toBeVisible();
  });
});

describe('while what people read is on its way', () => {
  /** Nothing to read comes before `come` is called. */
  const slow = () => {
    const { promise, resolve: come } = Promise.withResolvers<void>();
    const backend = guided();
    const open: BackendAdapter['open'] = async (visitor, signal) => {
      const { articles, ...session } = await backend.open(visitor, signal);
      return { ...session, articles: articles && { ...articles, list: (query) => promise.then(() => articles.list(query)) } };
    };
    return { come, client: visit({ ...backend, open }) };
  };
  const bars = (element: LotseWidget) => element.shadowRoot?.querySelectorAll('[part="home"] .shape').length;

  test('what can be done stands there, the place of the rest is kept, and words say that more comes', async () => {
    const { come, client } = slow();
    const element = await put(client);
    await element.open();
    await expect.element(page.getByRole('button', { name: 'Zählerstand melden' })).toBeVisible();
    expect(bars(element)).toBe(3);
    await expect.element(page.getByText('Wird geladen …')).toBeVisible();
    come();
    await expect.element(page.getByRole('button', { name: 'Alle Themen' })).toBeVisible();
    expect(bars(element)).toBe(0);
    expect(page.getByText('Wird geladen …').elements()).toEqual([]);
  });

  test('after signing out no place is kept for what nobody has asked for', async () => {
    const client = visit(guided());
    const element = await put(client);
    await element.open();
    await expect.element(page.getByRole('button', { name: 'Alle Themen' })).toBeVisible();
    await client.logout();
    await expect.poll(() => client.state.knowledge.articles).toBe('none');
    await element.updateComplete;
    expect(bars(element)).toBe(0);
  });
});

describe('on a phone', () => {
  test('the panel is all there is, and the page behind it is as it was when it closes', async () => {
    await page.viewport(390, 844);
    const content = document.createElement('main');
    const asleep = document.createElement('aside');
    asleep.inert = true;
    document.body.append(content, asleep);
    const element = await put();
    await element.open();
    await expect.element(panel).toHaveAttribute('aria-modal', 'true');
    expect([content.inert, asleep.inert]).toEqual([true, true]);
    await expect.poll(() => panel.element().getBoundingClientRect().toJSON()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
    await page.getByRole('button', { name: 'Schließen' }).click();
    expect([content.inert, asleep.inert]).toEqual([false, true]);
    await expect.poll(focusedName).toBe('Hilfe öffnen');
  });

  test('a wide window is not modal, and turning the phone changes that at once', async () => {
    const content = document.createElement('main');
    document.body.append(content);
    const element = await put();
    await element.open();
    await expect.element(panel).not.toHaveAttribute('aria-modal');
    expect(content.inert).toBe(false);
    await page.viewport(390, 844);
    await expect.poll(() => content.inert).toBe(true);
    await page.viewport(844, 390);
    await expect.poll(() => content.inert).toBe(false);
  });

  test('320 wide, nothing is cut off at the side', async () => {
    await page.viewport(320, 568);
    const element = await put();
    await element.open();
    await expect.element(page.getByRole('button', { name: 'Umzug melden' })).toBeVisible();
    const cut = () =>
      [...panel.element().querySelectorAll('*')].filter((element) => !element.closest('.unseen') && element.getBoundingClientRect().right > 320);
    await expect.poll(() => cut().map(({ localName, className }) => `${localName}.${String(className)}`)).toEqual([]);
  });
});

describe('somebody who looks for an answer', () => {
  test('types on in one field while the results take the place of the home screen', async () => {
    const element = await put();
    await element.open();
    await field.click();
    const before = field.element();
    await userEvent.keyboard('abschlag');
    await expect.element(page.getByRole('button', { name: 'Zurück' })).toBeVisible();
    expect(field.element()).toBe(before);
    expect(focused()).toBe(before);
    await expect.element(field).toHaveValue('abschlag');
    await page.getByRole('button', { name: 'Zurück' }).click();
    await expect.element(page.getByRole('heading', { name: 'Häufige Anliegen' })).toBeVisible();
    await expect.element(field).toHaveValue('abschlag');
  });

  test('focus alone changes nothing, typing does', async () => {
    const element = await put();
    await element.open();
    await field.click();
    await expect.element(page.getByRole('heading', { name: 'Wie können wir helfen?' })).toBeVisible();
  });

  test('opens an answer that is often asked for and comes back', async () => {
    const element = await put();
    await element.open();
    await page.getByRole('button', { name: 'Zählerstand melden' }).click();
    await expect.element(page.getByText('Nachkommastellen lassen Sie weg.', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Zurück' }).click();
    await expect.element(page.getByRole('heading', { name: 'Häufige Anliegen' })).toBeVisible();
  });
});

describe('somebody who has a conversation', () => {
  test('sees on the closed launcher that an answer has come, and opens right there', async () => {
    const backend = nordlicht();
    const client = visit(backend);
    await put(client);
    await client.startConversation({ items: [], text: 'Wo ist mein Paket?' });
    await expect.poll(() => backend.contexts).toHaveLength(1);
    backend.agent.says('Es kommt morgen.');
    backend.agent.says('Zwischen 8 und 12 Uhr.');
    const news = page.getByRole('button', { name: 'Hilfe öffnen, 2 Neuigkeiten' });
    await expect.element(news).toBeInTheDocument();
    expect(news.element().querySelector('[part="badge"]')?.getAttribute('data-news')).toBe('2');
    await expect.element(page.getByRole('status').filter({ hasText: '2 neue Nachrichten' })).toBeInTheDocument();
    await news.click();
    await expect.element(page.getByText('Es kommt morgen.').first()).toBeVisible();
  });

  test('who loses the network hears it: the place where it is said stood there before', async () => {
    await put(visit(nordlicht()));
    await launcher.click();
    await expect.element(page.getByText('Häufige Anliegen')).toBeVisible();
    const places = page.getByRole('status').elements();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    window.dispatchEvent(new Event('offline'));
    const heard = page.getByRole('status').filter({ hasText: 'Keine Verbindung.' });
    await expect.element(heard).toBeVisible();
    expect(places).toContain(heard.element());
  });

  test('reads the answer that came before it was ended, and no form for another one stands in its place', async () => {
    const backend = nordlicht();
    const client = visit(backend);
    const element = await put(client);
    await client.startConversation({ items: [], text: 'Wo ist mein Paket?' });
    await expect.poll(() => backend.contexts).toHaveLength(1);
    backend.agent.says('Es kommt morgen.');
    await expect.poll(() => client.state.unread).toBe(1);
    await client.closeConversation();
    await expect.poll(() => client.state.conversation?.status).toBe('closed');
    await element.open('home');
    await expect.element(page.getByRole('button', { name: /Gespräch mit Jonas Matthiesen.*1 neue Nachricht/ })).toBeVisible();
    element.close();
    await page.getByRole('button', { name: 'Hilfe öffnen, 1 Neuigkeit' }).click();
    await expect.element(page.getByText('Es kommt morgen.').first()).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Das geben wir mit' })).not.toBeInTheDocument();
  });

  test('finds the answer where it is when it stands in an earlier one', async () => {
    const backend = nordlicht();
    const client = visit(backend);
    const element = await put(client);
    await client.startConversation({ items: [], text: 'Wo ist mein Paket?' });
    await expect.poll(() => client.state.conversation?.id).toBeDefined();
    const first = client.state.conversation?.id;
    backend.agent.take(first);
    await client.startConversation({ items: [], text: 'Und mein Abschlag?', another: true });
    await expect.poll(() => [client.state.conversation?.phase, client.state.conversation?.id !== first]).toEqual(['live', true]);
    backend.agent.says('Es kommt morgen.', first);
    await page.getByRole('button', { name: 'Hilfe öffnen, 1 Neuigkeit' }).click();
    await page.getByRole('button', { name: /Gespräch mit Jonas Matthiesen.*1 neue Nachricht/ }).click();
    await expect.element(page.getByText('Es kommt morgen.').first()).toBeVisible();
    await expect.poll(() => client.state.unread).toBe(0);
    backend.agent.says('Zwischen 8 und 12 Uhr.', client.state.conversations.all.find(({ id }) => id !== first)?.id);
    await element.open('home');
    await page.getByRole('button', { name: /^Ihre Unterhaltungen.*1 neue Nachricht/ }).click();
    await expect.element(page.getByRole('heading', { name: 'Ihre Unterhaltungen' })).toBeVisible();
  });

  test('finds it on the home screen', async () => {
    const backend = nordlicht();
    const client = visit(backend);
    const element = await put(client);
    await client.startConversation({ items: [], text: 'Wo ist mein Paket?' });
    await expect.poll(() => backend.contexts).toHaveLength(1);
    backend.agent.take();
    await element.open('home');
    await page.getByRole('button', { name: /Gespräch mit Jonas Matthiesen/ }).click();
    await expect.element(page.getByText('Wo ist mein Paket?').first()).toBeVisible();
  });
});

test('the language is that of the client, whatever the page speaks', async () => {
  document.documentElement.lang = 'fr';
  const element = await put(visit(nordlicht(), { locale: 'en-GB' }));
  await element.open();
  await expect.element(page.getByRole('heading', { name: 'How can we help?' })).toBeVisible();
  expect([element.lang, element.dir]).toEqual(['en', 'ltr']);
});

test('with a client of another language all of it changes, also what a screen reader takes it for; what the page has set stays', async () => {
  const element = await put(visit(nordlicht(), { locale: 'de' }));
  expect([element.lang, element.dir]).toEqual(['de', 'ltr']);
  element.client = visit(nordlicht(), { locale: 'en' });
  await expect.element(page.getByRole('button', { name: 'Open help' })).toBeVisible();
  expect([element.lang, element.dir]).toEqual(['en', 'ltr']);
  element.lang = 'en-IE';
  element.client = visit(nordlicht(), { locale: 'de' });
  await expect.element(launcher).toBeVisible();
  expect(element.lang).toBe('en-IE');
});

describe('somebody whose page greets him in its own words', () => {
  test('is in the opened panel all the same: its name is read out, and Escape closes it', async () => {
    const element = await put();
    const own = document.createElement('h2');
    own.slot = 'greeting';
    own.textContent = 'Moin!';
    element.append(own);
    await launcher.click();
    await expect.element(panel).toBeVisible();
    await expect.poll(focusedName).toBe('Hilfe');
    await userEvent.keyboard('{Escape}');
    await expect.poll(focusedName).toBe('Hilfe öffnen');
  });
});

describe('somebody whose network takes away the files behind the first screen', () => {
  test('sees the first screen, with the ways to people, and is brought where he wished once they are there', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const load = vi.spyOn(words, 'load').mockRejectedValue(new TypeError('Failed to fetch'));
    const element = await put();
    await element.open('channels');
    expect(element.state).toBe('open');
    await expect.element(page.getByRole('heading', { name: 'Wie können wir helfen?' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Anrufen' })).toBeVisible();
    load.mockRestore();
    await vi.advanceTimersByTimeAsync(5_000);
    vi.useRealTimers();
    await expect.element(page.getByRole('heading', { name: 'Mit uns sprechen' })).toBeVisible();
  });

  test('finds the number of the tag also where there is not a word, and the launcher as soon as there is', async () => {
    const load = vi.spyOn(firstWords, 'load').mockRejectedValue(new TypeError('Failed to fetch'));
    const atHand = vi.spyOn(firstWords, 'atHand').mockReturnValue(undefined);
    const more = vi.spyOn(words, 'load').mockRejectedValue(new TypeError('Failed to fetch'));
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const element = await put();
    await element.open();
    expect(element.state).toBe('failed');
    await expect.element(page.getByRole('link', { name: /040 66969 100/ })).toHaveAttribute('href', 'tel:+494066969100');
    for (const spy of [load, atHand, more]) spy.mockRestore();
    await vi.advanceTimersByTimeAsync(5_000);
    vi.useRealTimers();
    await launcher.click();
    await expect.element(panel).toBeVisible();
  });
});

describe('a page that opens, closes and hides', () => {
  const heard: string[] = [];
  const listening = async (client = visit()): Promise<LotseWidget> => {
    heard.length = 0;
    const element = await put(client);
    for (const name of ['lotse-before-open', 'lotse-opened', 'lotse-closed']) element.addEventListener(name, () => heard.push(name));
    return element;
  };

  test('sees what it opens also where it had hidden it', async () => {
    const element = await listening();
    element.hide();
    await element.open();
    await expect.element(panel).toBeVisible();
    element.hide();
    element.addEventListener('lotse-before-open', (event) => event.preventDefault(), { once: true });
    await element.open();
    expect(element.hidden).toBe(true);
  });

  test('finds it closed when it has closed it while it was on its way', async () => {
    const element = await listening();
    const opening = element.open('channels');
    element.close();
    await opening;
    await expect.poll(() => element.state).toBe('closed');
    expect(heard).toEqual(['lotse-before-open', 'lotse-closed']);
    await element.open();
    expect(heard.slice(2)).toEqual(['lotse-before-open', 'lotse-opened']);
    await expect.element(page.getByRole('heading', { name: 'Wie können wir helfen?' })).toBeVisible();
  });

  test('pressed twice while it comes it opens once, where it was wished for last', async () => {
    const element = await listening();
    await Promise.all([element.open(), element.open('channels')]);
    await expect.element(page.getByRole('heading', { name: 'Mit uns sprechen' })).toBeVisible();
    expect(heard).toEqual(['lotse-before-open', 'lotse-opened']);
    await Promise.all([element.open('home'), element.open('channels')]);
    await expect.element(page.getByRole('heading', { name: 'Mit uns sprechen' })).toBeVisible();
    expect(heard).toHaveLength(2);
  });
});
