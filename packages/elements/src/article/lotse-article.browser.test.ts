import { memory } from '@lotse/adapters/memory';
import { createClient, type Occurrence } from '@lotse/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focused } from '../../test/focused.ts';
import * as states from '../../../../stories/lotse-article.states.ts';
import { articles, nordlicht, visit } from '../../../../stories/nordlicht.states.ts';

beforeEach(async () => {
  document.documentElement.lang = 'de';
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
const title = page.getByRole('heading', { name: 'Warum ist mein Abschlag so hoch?' });
const yes = page.getByRole('button', { name: 'Ja' });
const no = page.getByRole('button', { name: 'Nein' });

describe('somebody who reads', () => {
  test('sees title, text, lists, and when it was checked', async () => {
    put(states.everyKindOfText());
    await expect.element(title).toBeVisible();
    expect(
      page
        .getByRole('listitem')
        .elements()
        .map(({ textContent }) => textContent)
        .slice(0, 2),
    ).toEqual(['Zähler ablesen.', 'Stand melden.']);
    await expect.element(page.getByText(/Geprüft am 2\.\sNovember 2026/)).toBeVisible();
  });

  test('sees steps that count on over blank lines and what stands between them', async () => {
    const element = document.createElement('lotse-article');
    element.client = visit(nordlicht({ articles: articles.map((each) => ({ ...each, body: '1. Eins\n\n2. Zwei\n\nWarten Sie.\n\n3. Drei' })) }));
    element.article = 'bill';
    put(element);
    await expect.element(page.getByText('Drei')).toBeVisible();
    const steps = [...element.shadowRoot!.querySelectorAll('ol > li')];
    expect(steps.map((step) => getComputedStyle(step, '::before').content)).toEqual(['"1."', '"2."', '"3."']);
  });

  test('a link that leaves the page says so, tells its target nothing, and cannot pose as another address', async () => {
    put(states.everyKindOfText());
    const away = page.getByRole('link', { name: 'abwarten (öffnet ein neues Fenster)' });
    await expect.element(away).toHaveAttribute('rel', 'noopener noreferrer nofollow');
    await expect.element(away).toHaveAttribute('target', '_blank');
    await expect.element(page.getByRole('link', { name: /www\.bank\.example \(nordlicht\.example\)/ })).toBeVisible();
    await expect.element(page.getByRole('link', { name: '040 66969 100' })).not.toHaveAttribute('target');
  });

  test('standing alone a link to another article is read in its place, and back again', async () => {
    put(states.read());
    await page.getByRole('button', { name: 'So wird der Abschlag berechnet' }).click();
    await expect.element(page.getByRole('heading', { name: 'So wird der Abschlag berechnet' })).toBeVisible();
    await expect.poll(() => focused()?.textContent).toBe('So wird der Abschlag berechnet');
    await page.getByRole('button', { name: 'Zurück' }).click();
    await expect.element(title).toBeVisible();
    expect(page.getByRole('button', { name: 'Zurück' }).elements()).toEqual([]);
  });

  test('in the widget it is another screen, and back leads here', async () => {
    put(states.inThePanelWithRelated());
    await expect.element(title).toBeVisible();
    await expect.poll(() => focused()?.textContent).toBe('Warum ist mein Abschlag so hoch?');
    await page.getByRole('button', { name: 'Rechnung verstehen' }).click();
    await expect.element(page.getByRole('heading', { name: 'Rechnung verstehen' })).toBeVisible();
    await page.getByRole('button', { name: 'Zurück' }).click();
    await expect.element(title).toBeVisible();
  });

  test('what belongs near is offered as far as the company has it', async () => {
    put(states.withRelated());
    await expect.element(page.getByRole('heading', { name: 'Passt dazu' })).toBeVisible();
    expect(
      page
        .getByRole('button')
        .elements()
        .map(({ textContent }) => textContent?.trim()),
    ).toEqual(expect.arrayContaining(['So wird der Abschlag berechnet', 'Rechnung verstehen']));
  });

  test('its headings go on below the last heading of the page', async () => {
    put(states.inAPage());
    await expect.element(page.getByRole('heading', { level: 2, name: 'Warum ist mein Abschlag so hoch?' })).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 3, name: 'Wie weit können Sie ihn senken?' })).toBeVisible();
    const below = document.createElement('h3');
    document.body.replaceChildren(below);
    put(states.read());
    await expect.element(page.getByRole('heading', { level: 4, name: 'Warum ist mein Abschlag so hoch?' })).toBeVisible();
  });
});

test('an article in another language says so', async () => {
  put(states.inAnotherLanguage());
  const title = page.getByRole('heading', { name: 'Why is my instalment so high?' });
  await expect.element(title).toBeVisible();
  await expect.element(page.getByText('Englisch')).toBeVisible();
  expect(title.element().closest('article')?.lang).toBe('en');
});

test('its link is copied at a press, and said to be', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  put(states.inThePanel());
  await page.getByRole('button', { name: 'Link kopieren' }).click();
  await expect.element(page.getByText('Link kopiert')).toBeVisible();
  expect(copied).toHaveBeenCalledWith(new URL('#lotse-article=instalment-high', location.href).href);
  copied.mockRestore();
});

test('where copying is not allowed its address stands there to be taken', async () => {
  const refused = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('Write permission denied.', 'NotAllowedError'));
  put(states.inThePanel());
  await page.getByRole('button', { name: 'Link kopieren' }).click();
  // All of it, above what stands at the foot.
  await expect.element(page.getByText(new URL('#lotse-article=instalment-high', location.href).href)).toBeInViewport({ ratio: 1 });
  refused.mockRestore();
});

describe('somebody who judges', () => {
  const rated = () => {
    const article = { id: 'bill', locale: 'de', title: 'Rechnung verstehen', body: 'Text.', updatedAt: '2026-11-02T09:00:00Z' };
    const backend = memory({ channels: [{ kind: 'phone', label: 'Anrufen', href: 'tel:+49', availability: { state: 'open' } }], articles: [article] });
    const ratings: { readonly helpful: boolean; readonly comment?: string | undefined }[] = [];
    const client = createClient({
      adapter: {
        async open(visitor, signal) {
          const session = await backend.open(visitor, signal);
          return {
            ...session,
            articles: session.articles && { ...session.articles, rate: async ({ helpful, comment }) => void ratings.push({ helpful, comment }) },
          };
        },
      },
      locale: 'de',
      id: crypto.randomUUID(),
    });
    const said: Occurrence['type'][] = [];
    client.on(({ type }) => said.push(type));
    const element = document.createElement('lotse-article');
    element.client = client;
    element.article = 'bill';
    return { element: put(element), ratings, said, client };
  };

  test('it helped: one press, thanks, and the focus is not lost', async () => {
    const { ratings, said } = rated();
    await yes.click();
    await expect.poll(() => focused()?.textContent).toBe('Danke.');
    await expect.poll(() => ratings).toEqual([{ helpful: true, comment: undefined }]);
    expect(said).toContain('article-rated');
  });

  test('it did not: that counts at once, what was missing may be told, and a person is offered', async () => {
    const { ratings } = rated();
    await no.click();
    await expect.poll(() => focused()?.textContent).toBe('Danke. Was hat gefehlt?');
    const endOf = (locator: typeof no) => Math.round(locator.element().getBoundingClientRect().right);
    expect(endOf(page.getByText('Freiwillig'))).toBe(endOf(page.getByRole('textbox', { name: 'Danke. Was hat gefehlt?' })));
    await expect.poll(() => ratings).toEqual([{ helpful: false, comment: undefined }]);
    await userEvent.type(page.getByRole('textbox', { name: 'Danke. Was hat gefehlt?' }), 'Der Preis');
    await page.getByRole('button', { name: 'Absenden' }).click();
    await expect.poll(() => ratings.at(-1)).toEqual({ helpful: false, comment: 'Der Preis' });
    await expect.poll(() => focused()?.textContent).toBe('Danke.');
    await page.getByRole('button', { name: 'Jemanden fragen' }).click();
    await expect.element(page.getByRole('link', { name: /Anrufen/ })).toBeVisible();
  });

  test('who asks a person takes article, judgement and his words along', async () => {
    const element = put(states.inThePanel());
    await no.click();
    await userEvent.type(page.getByRole('textbox', { name: 'Danke. Was hat gefehlt?' }), 'Warum genau 120 Euro?');
    await page.getByRole('button', { name: 'Jemanden fragen' }).click();
    await expect.element(page.getByRole('heading', { name: 'Das geben wir mit' })).toBeVisible();
    await expect.element(page.getByText('hat nicht geholfen')).toBeVisible();
    await expect.element(page.getByRole('textbox', { name: 'Ihre Nachricht' })).toHaveValue('Warum genau 120 Euro?');
    expect(element.client?.state.trail).toMatchObject([{ kind: 'article', articleId: 'instalment-high', helpful: false }]);
  });
});

describe('when there is nothing to read', () => {
  test('an article that is gone is said to be gone, with ways to a person', async () => {
    put(states.gone());
    await expect.element(page.getByRole('heading', { name: 'Diese Antwort gibt es nicht mehr.' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: /Anrufen/ })).toBeVisible();
  });

  test.each(['failed', 'unavailable', 'withoutNetwork'] as const)('%s: it is said, tried again at a press, and there is a number', async (name) => {
    put(states[name]());
    await expect.element(page.getByRole('alert')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Jetzt noch einmal' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Telefon 040 66969 100' })).toBeVisible();
  });

  test('loading says nothing at first', async () => {
    const element = put(states.loading());
    await expect.poll(() => element.shadowRoot?.querySelector('.coming')).toBeTruthy();
    await expect.element(page.getByText('Wird geladen …')).toBeVisible();
  });
});

test('what an article says stays text, and only harmless links are links', async () => {
  const element = put(states.hostileText());
  await expect.element(page.getByRole('heading', { name: '<img src=x onerror="alert(1)">' })).toBeVisible();
  const root = element.shadowRoot!;
  expect(root.querySelectorAll('article script, article img, article [onclick], article a')).toHaveLength(0);
  expect(root.querySelector('article')!.scrollWidth).toBeLessThanOrEqual(root.querySelector('article')!.clientWidth);
});

test('data shaped like a template of Lit stays data', async () => {
  const trick = { strings: Object.assign(['<img src=x>'], { raw: ['<img src=x>'] }), values: [], _$litType$: 1 };
  const article = { id: 'x', locale: 'de', title: JSON.parse(JSON.stringify(trick)) as string, body: 'Text.', updatedAt: '2026-11-02T09:00:00Z' };
  const client = createClient({
    adapter: memory({ channels: [{ kind: 'phone', label: 'Anrufen', href: 'tel:+49', availability: { state: 'open' } }], articles: [article] }),
    locale: 'de',
    id: crypto.randomUUID(),
  });
  const element = document.createElement('lotse-article');
  element.client = client;
  element.article = 'x';
  put(element);
  await expect.poll(() => element.shadowRoot?.querySelector('article, [role=alert], h2') ?? null).not.toBeNull();
  expect(element.shadowRoot?.querySelector('img')).toBeNull();
});
