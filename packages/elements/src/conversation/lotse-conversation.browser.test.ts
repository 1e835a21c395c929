import { memory, type Memory } from '@lotse/adapters/memory';
import { createClient, type Client } from '@lotse/client';
import type { Channel } from '@lotse/contract';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focused } from '../../test/focused.ts';
import * as states from '../../../../stories/lotse-conversation.states.ts';
import { guided } from '../../../../stories/lotse-flow.states.ts';
import type { LotseConversation } from './lotse-conversation.ts';

beforeEach(async () => {
  document.documentElement.lang = 'de';
  await page.viewport(1280, 800);
});
afterEach(() => {
  vi.useRealTimers();
  for (const element of document.querySelectorAll('lotse-widget')) element.remove();
  document.body.replaceChildren();
});

const composer = page.getByRole('textbox', { name: 'Ihre Nachricht' });
const log = page.getByRole('log', { name: 'Nachrichten' });
const put = <E extends HTMLElement>(element: E): E => {
  document.body.append(element);
  return element;
};

interface Talk {
  readonly backend: Memory;
  readonly client: Client;
  readonly element: LotseConversation;
  readonly root: ShadowRoot;
}
/** A conversation standing in a page. */
const talking = async (text = 'Guten Tag', more: readonly Channel[] = []): Promise<Talk> => {
  const backend = memory({ channels: [{ kind: 'phone', label: 'Anrufen', href: 'tel:+4940', note: '040 12345', availability: { state: 'open' } }, ...more] });
  const client = createClient({ adapter: backend, locale: 'de', id: crypto.randomUUID() });
  const element = document.createElement('lotse-conversation');
  element.client = client;
  element.style.height = '480px';
  put(element);
  await client.startConversation({ items: [], text });
  await expect.element(log).toBeInTheDocument();
  await expect.poll(() => client.state.conversation?.outbox).toBe(0);
  await expect.poll(() => client.state.conversation?.phase).toBe('live');
  return { backend, client, element, root: element.shadowRoot! };
};
const bubbles = ({ root }: Talk) => [...root.querySelectorAll('[part~=message]')].map((bubble) => bubble.querySelector('.text')?.textContent);
const announced = ({ root }: Talk) => [...root.querySelectorAll('[aria-live=polite] p')].map(({ textContent }) => textContent);

describe('somebody who writes', () => {
  test('sends with Enter, breaks a line with Shift and Enter, and finds the composer empty', async () => {
    const talk = await talking();
    await userEvent.click(composer);
    await userEvent.keyboard('Erste{Shift>}{Enter}{/Shift}Zweite{Enter}');
    await expect.poll(() => bubbles(talk)).toEqual(['Guten Tag', 'Erste\nZweite']);
    await expect.element(composer).toHaveValue('');
    await expect.poll(focused).toBe(composer.element());
  });

  test('does not send while the words are still being composed', async () => {
    const talk = await talking();
    await userEvent.fill(composer, 'かな');
    composer.element().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }));
    await expect.element(composer).toHaveValue('かな');
    expect(bubbles(talk)).toEqual(['Guten Tag']);
  });

  test('an empty message is asked for at the button that is never disabled', async () => {
    await talking();
    await page.getByRole('button', { name: 'Nachricht senden' }).click();
    await expect.element(composer).toHaveAccessibleDescription('Schreiben Sie, worum es geht');
    await expect.poll(focused).toBe(composer.element());
  });

  test('a text that is too long is kept, and he is told what to do', async () => {
    const talk = await talking();
    talk.client.write('Wort '.repeat(4_000));
    await expect.element(composer).toHaveAccessibleDescription(/Teilen Sie den Text auf zwei auf/);
    await page.getByRole('button', { name: 'Nachricht senden' }).click();
    expect(bubbles(talk)).toEqual(['Guten Tag']);
    expect(talk.client.state.unsent).toHaveLength(20_000);
  });

  test('sees under his last message, and only there, what has become of it', async () => {
    const talk = await talking();
    await expect.element(page.getByText('Gesendet')).toBeVisible();
    talk.backend.agent.take();
    talk.backend.agent.reads();
    await expect.element(page.getByText('Gelesen')).toBeVisible();
    await userEvent.fill(composer, 'Noch etwas');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => talk.root.querySelectorAll('[part=outbox-state]').length).toBe(1);
  });

  test('the composer grows to five lines and no further', async () => {
    const talk = await talking();
    const height = () => composer.element().getBoundingClientRect().height;
    const one = height();
    talk.client.write('1\n2\n3');
    await expect.poll(height).toBe(one + 2 * 24);
    talk.client.write(Array.from({ length: 12 }, (_, line) => line).join('\n'));
    await expect.poll(height).toBe(one + 4 * 24);
  });

  test('what was refused can be sent again or taken back into the composer', async () => {
    put(states.notSent());
    await expect.element(page.getByText('Nicht gesendet')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Noch einmal' })).toBeVisible();
    await page.getByRole('button', { name: 'Löschen' }).click();
    await expect.element(page.getByText('Nicht gesendet')).not.toBeInTheDocument();
    await expect.element(composer).toHaveValue('Kontonummer 532013000');
  });

  test('who is blocked is told so, keeps his words, and is led to the other ways', async () => {
    put(states.blocked());
    await expect.element(page.getByText('Wir nehmen hier keine Nachrichten von Ihnen an.', { exact: false })).toBeVisible();
    expect(page.getByRole('button', { name: 'Noch einmal' }).elements()).toEqual([]);
    await page.getByRole('button', { name: 'Andere Wege' }).click();
    await expect.element(page.getByRole('link', { name: /Anrufen/ }).first()).toBeVisible();
  });
});

describe('somebody who listens', () => {
  test('the log is there before the first answer, and each answer is read out once, with sender and time', async () => {
    const talk = await talking();
    await expect.element(log).toBeInTheDocument();
    expect(announced(talk)).toEqual([]);
    const heard: string[] = [];
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof HTMLParagraphElement) heard.push(node.textContent);
    }).observe(talk.root.querySelector('[aria-live=polite]')!, { childList: true, subtree: true });
    talk.backend.agent.says('Guten Tag, was kann ich tun?');
    talk.backend.agent.types();
    talk.backend.agent.reads();
    await expect
      .poll(() => heard)
      .toEqual(['Jonas Matthiesen ist jetzt für Sie da', expect.stringMatching(/^Jonas Matthiesen, \d?\d:\d\d: Guten Tag, was kann ich tun\?$/)]);
    await userEvent.fill(composer, 'Meine eigene');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => bubbles(talk)).toHaveLength(3);
    talk.backend.agent.says('Zweite');
    await expect.poll(() => heard).toHaveLength(3);
    expect(heard[2]).toContain('Zweite');
    expect(talk.root.querySelector('[role=log]')?.getAttribute('aria-live')).toBe('off');
  });

  test('what was said before he came is not read out', async () => {
    const { backend, client, element } = await talking();
    backend.agent.says('Alt');
    await expect.poll(() => client.state.conversation?.lines.length).toBe(3);
    element.remove();
    const again = document.createElement('lotse-conversation');
    again.client = client;
    put(again);
    await expect.element(page.getByText('Alt', { exact: true })).toBeVisible();
    backend.agent.says('Neu');
    await expect
      .poll(() => [...again.shadowRoot!.querySelectorAll('[aria-live=polite] p')].map(({ textContent }) => textContent))
      .toEqual([expect.stringContaining('Neu')]);
  });

  test('that somebody writes is said in words, apart from the messages, and ends', async () => {
    const talk = await talking();
    talk.backend.agent.take();
    talk.backend.agent.types();
    await expect
      .poll(() => [...talk.root.querySelectorAll('[role=status]')].map(({ textContent }) => textContent?.trim()))
      .toContain('Jonas Matthiesen schreibt …');
    talk.backend.agent.says('Da bin ich.');
    await expect.element(page.getByText('Jonas Matthiesen schreibt …')).not.toBeInTheDocument();
  });
});

describe('somebody who reads further up', () => {
  const reading = async () => {
    const talk = await talking();
    for (let line = 0; line < 30; line += 1) talk.backend.agent.says(`Zeile ${line}`);
    await expect.poll(() => bubbles(talk)).toHaveLength(31);
    const view = talk.root.querySelector('.view')!;
    await expect.poll(() => view.scrollHeight - view.scrollTop - view.clientHeight).toBeLessThan(2);
    return { ...talk, view };
  };

  test('is not moved by a new message, is told of it, and gets to it at a press', async () => {
    const { view, backend, root } = await reading();
    view.scrollTop = 200;
    view.dispatchEvent(new Event('scroll'));
    backend.agent.says('Ganz neu');
    const below = page.getByRole('button', { name: 'Neue Nachricht' });
    await expect.element(below).toBeVisible();
    expect(view.scrollTop).toBe(200);
    await below.click();
    await expect.poll(() => view.scrollHeight - view.scrollTop - view.clientHeight).toBeLessThan(2);
    await expect.poll(() => root.querySelector('.below')).toBeNull();
  });

  test('who is at the end stays there when the room gets smaller', async () => {
    const { view, element } = await reading();
    element.style.height = '300px';
    await expect.poll(() => view.clientHeight).toBeLessThan(250);
    await expect.poll(() => view.scrollHeight - view.scrollTop - view.clientHeight).toBeLessThan(2);
  });
});

describe('somebody who waits', () => {
  test('knows his place, how long it takes, and other ways', async () => {
    put(states.inQueue());
    await expect.element(page.getByRole('heading', { name: 'Sie sind an 2. Stelle' })).toBeVisible();
    await expect.element(page.getByText(/etwa 3\sMin\./).first()).toBeVisible();
    await expect.element(page.getByRole('link', { name: /Rückruf/ })).toBeVisible();
    await expect.element(page.getByRole('link', { name: /Anrufen/ })).toBeVisible();
  });

  test('outside the hours he is told when somebody is back, not that it takes a moment', async () => {
    put(states.closedHours());
    await expect.element(page.getByRole('heading', { name: /^Wir sind .+ ab 8\sUhr wieder da\.$/ })).toBeVisible();
  });

  test('can look at what was passed on', async () => {
    put(states.inQueue());
    const line = page.getByRole('button', { name: /^Mitgegeben:/ });
    await line.click();
    await expect.element(line).toHaveAttribute('aria-expanded', 'true');
    await expect.element(page.getByText('Gesucht: „anschluss früher internet“')).toBeVisible();
  });
});

describe('when something is in the way', () => {
  test('offline he is told that his words are kept, and there is a number as the company writes it', async () => {
    put(states.inAPageWithoutNetwork());
    await expect.element(page.getByText('Noch nicht gesendet, wartet auf Netz')).toBeVisible();
    await expect.element(page.getByText('Keine Verbindung.')).toBeVisible();
    await expect.element(page.getByRole('link', { name: '040 66969 100' })).toHaveAttribute('href', 'tel:+494066969100');
  });

  test('in the widget it is said once', async () => {
    put(states.withoutNetwork());
    await expect.element(page.getByText('Noch nicht gesendet, wartet auf Netz')).toBeVisible();
    expect(page.getByText('Keine Verbindung.').elements()).toHaveLength(1);
  });

  test('a lost connection is said with a number, and the note goes when it is back', async () => {
    const { backend } = await talking();
    const places = page.getByRole('status').elements();
    backend.cut();
    await expect.element(page.getByText(/Die Verbindung ist unterbrochen/)).toBeVisible();
    // What comes together with its place is not read out everywhere.
    expect(places).toContain(
      page
        .getByRole('status')
        .filter({ hasText: /unterbrochen/ })
        .element(),
    );
    await expect.element(page.getByRole('link', { name: '040 12345' })).toBeVisible();
    backend.mend();
    await expect.element(page.getByText(/Die Verbindung ist unterbrochen/)).not.toBeInTheDocument();
  });

  test('a browser that keeps nothing is said before anything can be lost', async () => {
    put(states.notKept());
    await expect.element(page.getByText('Ihr Browser speichert gerade nichts.')).toBeVisible();
  });
});

describe('the end', () => {
  test('what is settled can be gone on with', async () => {
    put(states.resolved());
    await expect.element(page.getByText('Noch etwas? Schreiben Sie einfach weiter.')).toBeVisible();
    await userEvent.fill(composer, 'Doch noch etwas');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Das Gespräch geht weiter')).toBeVisible();
  });

  test('standing alone a closed conversation gives way to the next one', async () => {
    put(states.inAPageClosed());
    await page.getByRole('button', { name: 'Neuen Chat beginnen' }).click();
    await expect.element(page.getByRole('heading', { name: 'Das geben wir mit' })).toBeVisible();
    await userEvent.fill(composer, 'Noch einmal');
    await page.getByRole('button', { name: 'Chat beginnen', exact: true }).click();
    await expect.element(log).toMatchTextContent(/Noch einmal/);
  });

  test('the menu begins with other ways, ends the conversation, and Escape closes it alone', async () => {
    const element = put(states.answered());
    const more = page.getByRole('button', { name: 'Mehr' });
    await more.click();
    await expect.element(page.getByRole('heading', { name: 'Andere Wege' })).toBeVisible();
    await expect.poll(() => focused()?.textContent).toContain('Rückruf');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('heading', { name: 'Andere Wege' })).not.toBeInTheDocument();
    await expect.poll(focused).toBe(more.element());
    expect(element.getAttribute('state')).toBe('open');
    await more.click();
    await page.getByRole('button', { name: 'Gespräch beenden' }).click();
    await expect.element(page.getByText('Sie haben das Gespräch beendet')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Neuen Chat beginnen' })).toBeVisible();
  });
});

test('after midnight what was said yesterday is not said to be of today', async () => {
  const talk = await talking();
  for (const number of Array(12).keys()) talk.backend.agent.says(`${number}`);
  await expect.poll(() => bubbles(talk)).toHaveLength(13);
  const day = () => talk.root.querySelector('.mark time')?.textContent;
  expect(day()).toMatch(/^heute, /);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
  talk.backend.agent.says('Guten Morgen');
  await expect.poll(() => bubbles(talk)).toHaveLength(14);
  expect(day()).not.toMatch(/heute/);
});

test('a machine says that it is one', async () => {
  put(states.byABot());
  await expect.element(page.getByRole('heading', { name: 'Automatische Antwort' })).toBeVisible();
});

test('a message that was taken back says so, one that was changed too', async () => {
  put(states.redactedAndEdited());
  await expect.element(page.getByText('Nachricht entfernt')).toBeVisible();
  await expect.element(log.getByText('Am Dienstag, nicht am Montag.')).toBeVisible();
  await expect.element(page.getByText('bearbeitet')).toBeVisible();
  // Who hears it hears both in the place of the message, and whose it was.
  await expect.element(log).toMatchTextContent(/Jonas Matthiesen, \d+:\d+\s+Nachricht entfernt/);
  await expect.element(log).toMatchTextContent(/Am Dienstag, nicht am Montag\.\s*bearbeitet/);
});

test('who waits sees with whom he will talk', async () => {
  put(states.inQueue());
  await expect.element(page.getByRole('heading', { name: 'Chat mit Nordlicht' })).toBeVisible();
});

describe('what others write', () => {
  test('stays text; addresses become links that tell nothing; a name cannot turn a sentence round', async () => {
    const element = put(states.hostile());
    await expect.element(log).toMatchTextContent(/<script>alert\(1\)<\/script>/);
    await expect.element(page.getByRole('heading', { name: '<img src=x onerror="alert(1)"> yrollam' })).toBeInTheDocument();
    const talk = element.shadowRoot!.querySelector('lotse-conversation')!.shadowRoot!;
    await expect.poll(() => talk.querySelectorAll('.bubble')).toHaveLength(4);
    expect(talk.querySelectorAll('.bubble script, .bubble img, .bubble [onmouseover]')).toHaveLength(0);
    const links = [...talk.querySelectorAll<HTMLAnchorElement>('.bubble a')];
    expect(links.map(({ href, rel, target }) => [href, rel, target])).toEqual([['https://nordlicht.example/', 'noopener noreferrer nofollow', '_blank']]);
    expect([...talk.querySelectorAll('.mark, .who')].map(({ textContent }) => textContent).join('')).not.toMatch(/[\u202A-\u202E]/);
  });

  test('data shaped like a template of Lit stays data', async () => {
    const talk = await talking();
    const trick = JSON.parse('{"strings":["<img src=x>"],"values":[],"_$litType$":1}') as string;
    talk.backend.agent.take(undefined, { id: 'm', role: 'agent', name: trick });
    talk.backend.agent.says(trick);
    await expect.poll(() => bubbles(talk)).toHaveLength(2);
    expect(talk.root.querySelector('img')).toBeNull();
    await userEvent.fill(composer, 'Es geht weiter');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => bubbles(talk).at(-1)).toBe('Es geht weiter');
  });
});

test('every control can be hit with a thumb', async () => {
  put(states.answered());
  await expect.element(log).toMatchTextContent(/Das wäre toll/);
  const opening = () => document.querySelector('lotse-widget')!.shadowRoot!.getAnimations();
  await expect.poll(() => opening().filter(({ playState }) => playState === 'running')).toEqual([]);
  const root = document.querySelector('lotse-widget')!.shadowRoot!.querySelector('lotse-conversation')!.shadowRoot!;
  for (const control of root.querySelectorAll('button, textarea')) {
    const { width, height } = control.getBoundingClientRect();
    expect(Math.round(Math.min(width, height)), control.outerHTML).toBeGreaterThanOrEqual(44);
  }
});

describe('a conversation that stands in a page', () => {
  test('shows each of two again, also the one that was left for the other', async () => {
    const talk = await talking();
    talk.backend.agent.take();
    const list = async () => {
      await page.getByRole('button', { name: 'Mehr' }).click();
      await page.getByRole('button', { name: 'Ihre Unterhaltungen' }).click();
    };
    await list();
    await page.getByRole('button', { name: 'Neuen Chat beginnen' }).click();
    await userEvent.fill(composer, 'Etwas anderes');
    await page.getByRole('button', { name: 'Chat beginnen', exact: true }).click();
    await expect.poll(() => bubbles(talk)).toEqual(['Etwas anderes']);
    await list();
    await page.getByRole('button', { name: /Gespräch mit Jonas Matthiesen/ }).click();
    await expect.poll(() => bubbles(talk)).toEqual(['Guten Tag']);
  });

  test('is found again where the list of all of them cannot be had', async () => {
    const talk = await talking();
    talk.backend.cut();
    await page.getByRole('button', { name: 'Mehr' }).click();
    await page.getByRole('button', { name: 'Ihre Unterhaltungen' }).click();
    await page.getByRole('button', { name: 'Gespräch fortsetzen' }).click();
    await expect.poll(() => bubbles(talk)).toEqual(['Guten Tag']);
    await expect.poll(focused).toBe(page.getByRole('heading', { name: 'Chat' }).element());
  });

  test('gives its place to the sheet for whoever comes next when somebody signs out', async () => {
    const talk = await talking();
    await talk.client.logout();
    await expect.element(page.getByRole('button', { name: 'Chat beginnen', exact: true })).toBeVisible();
    await expect.element(composer).toBeVisible();
    expect(bubbles(talk)).toEqual([]);
  });

  test('begins there, and opens no panel over itself', async () => {
    const backend = memory({ channels: [{ kind: 'chat', label: 'Chat', availability: { state: 'open' } }] });
    const client = createClient({ adapter: backend, locale: 'de', id: crypto.randomUUID() });
    const widget = document.createElement('lotse-widget');
    widget.client = client;
    put(widget);
    const element = put(Object.assign(document.createElement('lotse-conversation'), { client }));
    await userEvent.fill(composer, 'Guten Tag');
    await page.getByRole('button', { name: 'Chat beginnen' }).click();
    await expect.poll(() => bubbles({ backend, client, element, root: element.shadowRoot! })).toEqual(['Guten Tag']);
    expect(widget.state).toBe('closed');
  });

  test('without a widget offers no way that leads nowhere', async () => {
    const talk = await talking('Guten Tag', [
      { kind: 'callback', label: 'Rückruf', availability: { state: 'open' }, slots: [] },
      { kind: 'message', label: 'Nachricht', availability: { state: 'open' } },
    ]);
    talk.backend.agent.leads('Hier:', { kind: 'flow', flowId: 'move-house', title: 'Umzug melden' });
    await expect.element(page.getByText('Umzug melden')).toBeVisible();
    await expect.element(page.getByRole('button', { name: /Umzug melden/ })).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Mehr' }).click();
    await expect.element(page.getByRole('link', { name: /Anrufen/ })).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Rückruf|^Nachricht$/ })).not.toBeInTheDocument();
  });
});

describe('somebody who is led into a flow', () => {
  const street = { kind: 'flow', flowId: 'move-house', title: 'Umzug melden', field: { id: 'street', label: 'Straße' } } as const;
  /** In the widget, with a flow begun: contracts chosen, and what is to become of them. */
  const moving = async (plan: 'take' | 'end') => {
    const backend = guided();
    const client = createClient({ adapter: backend, locale: 'de', id: crypto.randomUUID() });
    const widget = document.createElement('lotse-widget');
    widget.client = client;
    put(widget);
    const flows = await client.flows();
    await flows.begin('move-house');
    flows.answer('contracts', ['power']);
    flows.next();
    flows.answer('plan', plan);
    await client.startConversation({ items: [], text: 'Ich komme nicht weiter.' });
    await expect.poll(() => client.state.conversation?.phase).toBe('live');
    await widget.open('conversation');
    return { backend, client };
  };

  test('finds the field that was pointed to with one press, and all he has typed; he alone sends it', async () => {
    const { backend, client } = await moving('take');
    backend.agent.leads('Hier:', street);
    await page.getByRole('button', { name: /Umzug melden.*Zur Angabe „Straße“/ }).click();
    await expect.poll(() => focused()?.id).toBe('street');
    // The panel leads to its screens too, and may come to it later.
    document.querySelector('lotse-widget')?.shadowRoot?.querySelector('lotse-flow')?.focusStart();
    expect(focused()?.id).toBe('street');
    expect(client.state.flow?.answers).toEqual({ contracts: ['power'], plan: 'take' });
    expect(backend.submissions).toEqual([]);
    await userEvent.keyboard('Deichweg 14');
    expect(client.state.flow?.answers).toEqual({ contracts: ['power'], plan: 'take', street: 'Deichweg 14' });
    await page.getByRole('button', { name: 'Zurück' }).click();
    await expect.element(page.getByRole('heading', { name: /^Wann ziehen Sie/ })).toBeVisible();
  });

  test('stays where he is when the field is not asked of him', async () => {
    const { backend, client } = await moving('end');
    backend.agent.leads('Hier:', { ...street, field: { id: 'moveIn', label: 'Einzug' } });
    await page.getByRole('button', { name: /Umzug melden.*Zur Angabe „Einzug“/ }).click();
    await expect.element(page.getByRole('radio', { name: /^Zum Auszug beenden/ })).toBeChecked();
    expect(client.state.flow?.step).toBe('plan');
  });

  test('without a field begins where the flow begins, or goes on where he was', async () => {
    const { backend } = await moving('take');
    backend.agent.leads('Bitte ausfüllen:', { kind: 'flow', flowId: 'move-house', title: 'Umzug melden' });
    await page.getByRole('button', { name: /Umzug melden.*Ausfüllen/ }).click();
    await expect.element(page.getByRole('radio', { name: /^Mitnehmen/ })).toBeChecked();
  });

  test('is not led by himself: what only the company says is refused', async () => {
    const backend = guided();
    const session = await backend.open({ locale: 'de', page: { url: 'https://www.example.de/', title: '' } }, new AbortController().signal);
    const { id } = await session.conversations!.start({ key: 'k', context: { page: { url: '', title: '' }, items: [] } });
    await expect(session.conversations!.send(id, [{ clientId: 'm', parts: [street] }])).rejects.toMatchObject({ code: 'forbidden' });
  });
});
