import type { Memory } from '@lotse/adapters/memory';
import type { Client } from '@lotse/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focused } from '../../test/focused.ts';
import { still } from '../../test/still.ts';
import * as states from '../../../../stories/lotse-conversation.states.ts';
import { nordlicht, visit } from '../../../../stories/nordlicht.states.ts';

beforeEach(async () => {
  document.documentElement.lang = 'de';
  document.title = 'Nordlicht';
  await page.viewport(1280, 800);
});
afterEach(() => {
  for (const element of document.querySelectorAll('lotse-widget')) element.remove();
  document.body.replaceChildren();
});

const put = <E extends HTMLElement>(element: E): E => {
  document.body.append(element);
  return element;
};
const talkOf = () => document.querySelector('lotse-widget')?.shadowRoot?.querySelector('lotse-conversation')?.shadowRoot;
const bubbles = () => [...(talkOf()?.querySelectorAll('[part~=message]') ?? [])].map((bubble) => bubble.querySelector('.text')?.textContent);
/** A widget with a conversation that somebody has answered, shown or behind the closed panel. */
const widget = async (backend: Memory = nordlicht(), client: Client = visit(backend)) => {
  const element = document.createElement('lotse-widget');
  element.client = client;
  put(element);
  await client.startConversation({ items: [], text: 'Guten Tag' });
  await expect.poll(() => [client.state.conversation?.phase, client.state.conversation?.outbox]).toEqual(['live', 0]);
  return { backend, client, element };
};

describe('the judgement', () => {
  const send = page.getByRole('button', { name: 'Absenden' });

  test('is asked for when it is settled, sent once by keyboard, and then stands there in words', async () => {
    const { backend, element } = await widget();
    await element.open('conversation');
    backend.agent.says('Erledigt.');
    backend.agent.resolve();
    const group = page.getByRole('group', { name: 'Wie zufrieden sind Sie mit diesem Gespräch?' });
    await expect.element(group).toBeVisible();
    (group.getByRole('radio', { name: '1, sehr unzufrieden' }).element() as HTMLElement).focus();
    await userEvent.keyboard(' {ArrowRight}{ArrowRight}{ArrowRight}');
    await expect.element(group.getByRole('radio', { name: '4, zufrieden' })).toBeChecked();
    await userEvent.fill(page.getByRole('textbox', { name: /^Was ist der Hauptgrund\?/ }), 'Ging schnell.');
    await send.click();
    await expect.element(page.getByText('Ihre Bewertung: 4 von 5, zufrieden')).toBeVisible();
    expect(backend.events.filter(({ kind }) => kind === 'rating')).toMatchObject([{ score: 4, comment: 'Ging schnell.' }]);
    await expect.element(group).not.toBeInTheDocument();
  });

  test('without a number it says what is missing, at the numbers', async () => {
    put(states.judgedNothing());
    await expect.element(page.getByText('Wählen Sie eine Zahl von 1 bis 5')).toBeVisible();
    await expect.poll(() => focused()?.getAttribute('type')).toBe('radio');
    await expect.element(page.getByRole('group', { name: /Wie zufrieden/ })).toHaveAccessibleDescription('Wählen Sie eine Zahl von 1 bis 5');
  });

  test('of a bad end offers a person at once, before anything is sent', async () => {
    put(states.judgingBadly());
    await expect.element(page.getByText(/Das tut uns leid\. Möchten Sie, dass sich jemand darum kümmert\?/)).toBeVisible();
    await expect
      .element(
        page
          .getByRole('form')
          .or(page.getByRole('list'))
          .getByRole('link', { name: /Rückruf/ })
          .first(),
      )
      .toBeVisible();
    expect(page.getByText(/^Ihre Bewertung:/).elements()).toEqual([]);
  });

  test('that did not arrive is said, and sent again as the same one', async () => {
    put(states.judgementNotSent());
    await expect.element(page.getByText('Ihre Bewertung ist noch nicht angekommen.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Noch einmal' })).toBeVisible();
  });

  test('and the next message stand in fields of their own: neither takes the words of the other', async () => {
    const { backend, element } = await widget();
    await element.open('conversation');
    backend.agent.resolve();
    await expect.element(page.getByRole('radio', { name: '4, zufrieden' })).toBeInTheDocument();
    await page.getByText('4', { exact: true }).click();
    const reason = page.getByRole('textbox', { name: /^Was ist der Hauptgrund\?/ });
    await userEvent.fill(reason, 'Ging schnell.');
    backend.agent.types();
    await expect.element(page.getByRole('status').filter({ hasText: 'schreibt …' })).toBeInTheDocument();
    await expect.element(reason).toHaveValue('Ging schnell.');
    const composer = page.getByRole('textbox', { name: 'Ihre Nachricht' });
    await userEvent.fill(composer, 'Danke');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => bubbles().at(-1)).toBe('Danke');
    await expect.element(composer).toHaveValue('');
  });

  test('that was begun stands there again after a look at something else; whoever gave none is not asked again', async () => {
    const { backend, element } = await widget();
    await element.open('conversation');
    backend.agent.resolve();
    const four = page.getByRole('radio', { name: '4, zufrieden' });
    await expect.element(four).toBeInTheDocument();
    await page.getByText('4', { exact: true }).click();
    const reason = page.getByRole('textbox', { name: /^Was ist der Hauptgrund\?/ });
    await userEvent.fill(reason, 'Ging schnell.');
    const lookElsewhere = async () => {
      element.go('channels');
      await expect.element(page.getByRole('heading', { name: 'Mit uns sprechen' })).toBeVisible();
      element.go('conversation');
    };
    await lookElsewhere();
    await expect.element(reason).toHaveValue('Ging schnell.');
    await expect.element(four).toBeChecked();
    await page.getByRole('button', { name: 'Keine Angabe' }).click();
    await lookElsewhere();
    await expect.element(page.getByText('Noch etwas? Schreiben Sie einfach weiter.')).toBeVisible();
    await still();
    await expect.element(four).not.toBeInTheDocument();
  });

  test('need not be given', async () => {
    const { backend, element } = await widget();
    await element.open('conversation');
    backend.agent.resolve();
    await page.getByRole('button', { name: 'Keine Angabe' }).click();
    await expect.element(page.getByText('Wie zufrieden sind Sie mit diesem Gespräch?')).not.toBeInTheDocument();
    expect(backend.events.filter(({ kind }) => kind === 'rating')).toEqual([]);
  });
});

describe('who has talked to us before', () => {
  test('finds his conversations by menu, opens one, and begins another beside it', async () => {
    const { backend, client, element } = await widget();
    await element.open('conversation');
    backend.agent.says('Guten Tag, was kann ich tun?');
    await page.getByRole('button', { name: 'Mehr' }).click();
    await page.getByRole('button', { name: 'Ihre Unterhaltungen' }).click();
    await expect.element(page.getByRole('heading', { name: 'Ihre Unterhaltungen' })).toBeVisible();
    await expect.poll(() => focused()?.textContent).toBe('Ihre Unterhaltungen');
    await expect.element(page.getByRole('button', { name: /Gespräch mit Jonas Matthiesen/ })).toHaveAttribute('aria-current', 'true');
    await page.getByRole('button', { name: 'Neuen Chat beginnen' }).click();
    await userEvent.fill(page.getByRole('textbox', { name: 'Ihre Nachricht' }), 'Etwas anderes');
    await page.getByRole('button', { name: 'Chat beginnen', exact: true }).click();
    await expect.poll(bubbles).toEqual(['Etwas anderes']);
    await page.getByRole('button', { name: 'Mehr' }).click();
    await page.getByRole('button', { name: 'Ihre Unterhaltungen' }).click();
    await page.getByRole('button', { name: /Gespräch mit Jonas Matthiesen/ }).click();
    await expect.poll(bubbles).toEqual(['Guten Tag', 'Guten Tag, was kann ich tun?']);
    client.destroy();
  });

  test('reads back by button, keeps his place, and stands in the messages when there is nothing before', async () => {
    put(states.withEarlierMessages());
    const earlier = page.getByRole('button', { name: 'Frühere Nachrichten' });
    await expect.element(earlier).toBeInTheDocument();
    await expect.poll(() => bubbles().at(-1)).toMatch(/^90\./);
    expect(bubbles().length).toBeLessThan(70);
    const view = talkOf()!.querySelector('.view')!;
    view.scrollTop = 0;
    view.dispatchEvent(new Event('scroll'));
    const fromEnd = () => Math.round(view.scrollHeight - view.scrollTop);
    const stood = fromEnd();
    // Who makes no further move is brought it all the same, as far as he is near to it, and is not moved by it.
    await expect.poll(() => view.scrollTop).toBeGreaterThan(2_000);
    await expect.poll(fromEnd).toBe(stood);
    const isThere = () => bubbles()[1]?.startsWith('1.') === true;
    for (let moves = 0; moves < 20 && !isThere(); moves += 1) {
      const before = view.scrollHeight;
      view.scrollTop = 0;
      view.dispatchEvent(new Event('scroll'));
      await expect.poll(() => view.scrollHeight > before || isThere()).toBe(true);
    }
    expect(isThere()).toBe(true);
    await expect.element(earlier).not.toBeInTheDocument();
    // What nobody is near to is put away, with its room kept, and is there again when somebody comes near.
    view.scrollTop = 0;
    await expect.poll(() => bubbles().at(-1)).not.toMatch(/^90\./);
    const height = view.scrollHeight;
    view.scrollTop = height;
    await expect.poll(() => bubbles().at(-1)).toMatch(/^90\./);
    expect(Math.abs(view.scrollHeight - height)).toBeLessThan(40);
    expect(bubbles()[1]).not.toMatch(/^1\./);
  });
});

describe('who looks elsewhere', () => {
  test('sees in the title how much is unread, whatever title the page gives itself, and the page’s own when he has read it', async () => {
    const { backend, client, element } = await widget();
    backend.agent.says('Eins');
    await expect.poll(() => document.title).toBe('(1) Nordlicht');
    backend.agent.says('Zwei');
    await expect.poll(() => document.title).toBe('(2) Nordlicht');
    document.title = 'Tarife';
    await expect.poll(() => document.title).toBe('(2) Tarife');
    await element.open('conversation');
    await expect.poll(() => document.title).toBe('Tarife');
    client.destroy();
  });

  test('finds the title as it was where the page closes the panel and takes the widget away in one go', async () => {
    const { backend, client, element } = await widget();
    await element.open('home');
    backend.agent.says('Guten Tag.');
    await expect.poll(() => document.title).toBe('(1) Nordlicht');
    element.close();
    client.destroy();
    element.remove();
    await element.updateComplete;
    await expect.poll(() => document.title).toBe('Nordlicht');
    await still();
    expect(document.title).toBe('Nordlicht');
  });

  test('finds the title as it was where the page does not want it, and after the widget is gone', async () => {
    const { backend, element } = await widget();
    element.setAttribute('plain-title', '');
    backend.agent.says('Eins');
    await expect.element(page.getByRole('button', { name: 'Hilfe öffnen, 1 Neuigkeit' })).toBeVisible();
    expect(document.title).toBe('Nordlicht');
    element.remove();
    const other = await widget();
    other.backend.agent.says('Eins');
    await expect.poll(() => document.title).toBe('(1) Nordlicht');
    other.element.remove();
    await expect.poll(() => document.title).toBe('Nordlicht');
  });

  test('sees of two widgets on one page how much is unread in both, and of one what is left when the other is gone', async () => {
    const shop = await widget();
    const help = await widget();
    shop.backend.agent.says('Eins');
    await expect.poll(() => document.title).toBe('(1) Nordlicht');
    help.backend.agent.says('Eins');
    help.backend.agent.says('Zwei');
    await expect.poll(() => document.title).toBe('(3) Nordlicht');
    document.title = 'Tarife';
    await expect.poll(() => document.title).toBe('(3) Tarife');
    help.element.remove();
    await expect.poll(() => document.title).toBe('(1) Tarife');
    shop.element.remove();
    await expect.poll(() => document.title).toBe('Tarife');
  });

  test('hears nothing until he asks for it, and the switch is kept', async () => {
    const backend = nordlicht();
    const id = crypto.randomUUID();
    const client = visit(backend, { id });
    const { element } = await widget(backend, client);
    await element.open('conversation');
    expect(client.state.alerts).toEqual({ sound: false, notifications: false });
    await page.getByRole('button', { name: 'Mehr' }).click();
    await page.getByRole('checkbox', { name: 'Ton' }).click();
    expect(client.state.alerts.sound).toBe(true);
    client.destroy();
    const again = visit(backend, { id });
    await again.start();
    await expect.poll(() => again.state.alerts.sound).toBe(true);
    again.destroy();
  });
});

describe('who opens the menu with the pointer', () => {
  test('may press the word beside a box, not only the box', async () => {
    const { client, element } = await widget();
    await element.open('conversation');
    await page.getByRole('button', { name: 'Mehr' }).click();
    await page.getByText('Ton', { exact: true }).click();
    expect(client.state.alerts.sound).toBe(true);
    await expect.element(page.getByRole('checkbox', { name: 'Ton' })).toBeChecked();
    await page.getByRole('heading', { name: 'Bei neuen Nachrichten' }).click();
    await expect.element(page.getByRole('checkbox', { name: 'Ton' })).toBeVisible();
    await page.getByRole('textbox', { name: 'Ihre Nachricht' }).click();
    await expect.element(page.getByRole('checkbox', { name: 'Ton' })).not.toBeInTheDocument();
  });
});

describe('while he writes', () => {
  test('an article that may help is offered over the field, which stays where it is; switched off it stays off', async () => {
    const backend = nordlicht();
    const client = visit(backend);
    const { element } = await widget(backend, client);
    await element.open('conversation');
    await client.warmSearch();
    const field = page.getByRole('textbox', { name: 'Ihre Nachricht' });
    await expect.element(field).toBeVisible();
    const foot = () => field.element().getBoundingClientRect().bottom;
    await expect
      .poll(() =>
        document
          .querySelector('lotse-widget')!
          .shadowRoot!.getAnimations()
          .filter(({ playState }) => playState === 'running'),
      )
      .toEqual([]);
    const before = foot();
    await userEvent.type(field, 'Wenn sich der Glasfaser-Termin verschiebt');
    const offered = page.getByRole('button', { name: /Glasfaser-Termin/ });
    await expect.element(offered).toBeVisible();
    expect(foot()).toBe(before);
    await page.getByRole('button', { name: 'Keine Vorschläge mehr zeigen' }).click();
    await expect.element(offered).not.toBeInTheDocument();
    expect(focused()).toBe(field.element());
    expect(await client.suggestions()).toBe(false);
    client.destroy();
  });
});

test('a language that is not the widget’s is marked and named', async () => {
  put(states.inAnotherLanguage());
  await expect.element(page.getByText('Englisch')).toBeVisible();
  expect(talkOf()?.querySelector('[part=message] [lang=en]')?.textContent).toContain('The router arrives');
});

test('who is passed on is told from whom to whom, and hears it', async () => {
  put(states.transferred());
  await expect.element(page.getByText(/^Jonas Matthiesen hat Sie an Meike Brandt-Hohenlohe-Schillingsfürst weitergegeben$/).first()).toBeVisible();
});
