// The tag as its developer meets it: options, commands, events; and every piece of code in its pages of documentation, run as it stands there.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { beginChat, bubbles } from './customer.ts';
import { policyFor } from './site.ts';
import { expect, test } from './test.ts';

test.use({ shared: true });

/** The named pieces of code of a page: ```js name */
const pieceOf = (page: string, name: string): string => {
  const piece = new RegExp(`^\`\`\`\\w+ ${name}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(readFileSync(page, 'utf8'))?.[1];
  if (piece === undefined) throw new Error(`${page} has no piece of code "${name}".`);
  return piece.trim();
};
const run = (page: Page, code: string, answer = 'undefined') => page.evaluate(`(async () => { ${code}\n return ${answer}; })()`);

const tag = /<script async src="([^"]*\/lotse\.js)"[^>]*><\/script>/;
const withTag = (attributes: string) => (html: string) => html.replace(tag, `<script async src="$1" ${attributes}></script>`);
const usual = 'data-contact="/kontakt.html" data-phone="+49 40 66969 100"';
const launcher = (page: Page) => page.getByRole('button', { name: /^Hilfe/ });
const panel = (page: Page) => page.getByRole('dialog', { name: 'Hilfe' });
const ready = (page: Page) => page.evaluate(() => window.lotse('once', 'ready'));
const code = async (page: Page, call: string): Promise<unknown> => page.evaluate(`(${call}).then(() => 'no error', (error) => error.code ?? String(error))`);

test.describe('a wrong option', () => {
  for (const [attributes, name, value] of [
    [`${usual} data-load="fast"`, 'tag-option', 'data-load="fast"'],
    [`${usual} data-storage="forever"`, 'tag-option', 'data-storage="forever"'],
    [`${usual} data-position="top"`, 'tag-option', 'data-position="top"'],
    ['', 'tag-fallback', 'neither data-contact nor data-phone'],
    [`${usual} data-server="https://elsewhere.example/"`, 'tag-server', 'data-server="https://elsewhere.example/"'],
    [`${usual} data-server="http://["`, 'tag-server', 'data-server="http://["'],
    [`${usual} data-locale="Deutsch (Sie)"`, 'tag-locale', 'Deutsch (Sie)'],
  ] as const) {
    test(`${value} is told once, with code and link, and page, fallback and panel work${/fast|neither|elsewhere/.test(value) ? '' : ' @all'}`, async ({
      page,
      complaints,
      nordlicht: { site },
    }) => {
      site.change = withTag(attributes);
      await page.goto(site.url);
      await launcher(page).click();
      await expect(panel(page)).toBeVisible();
      await expect(page.getByRole('combobox')).toBeEditable();
      await expect.poll(() => complaints).toHaveLength(1);
      expect(complaints[0]).toContain(value);
      expect(complaints[0]).toContain(`docs/errors.md#${name}`);
      expect(readFileSync('docs/errors.md', 'utf8')).toContain(`\n## \`${name}\`\n`);
    });
  }

  test('several wrong ones are several lines', async ({ page, complaints, nordlicht: { site } }) => {
    site.change = withTag('data-load="now" data-position="top"');
    await page.goto(site.url);
    await expect.poll(() => complaints.length).toBe(3);
  });

  test('a tag that runs before the page’s own element has been read makes no second one', async ({ page, complaints, nordlicht: { site } }) => {
    site.change = (html) => html.replace(tag, '').replace(/<body[^>]*>/, `$&<script src="${site.help}/lotse.js" ${usual}></script>`);
    await page.goto(site.url);
    await launcher(page).click();
    await expect(panel(page)).toBeVisible();
    await expect(page.locator('lotse-widget')).toHaveCount(1);
    expect(complaints).toEqual([]);
  });

  test('the same tag twice is told once, and there is one launcher', async ({ page, complaints, nordlicht: { site } }) => {
    site.change = (html) => html.replace(tag, (whole) => whole + whole);
    await page.goto(site.url);
    await expect.poll(() => complaints.length).toBe(1);
    expect(complaints[0]).toContain('docs/errors.md#tag-twice');
    await expect(launcher(page)).toHaveCount(1);
  });

  test('a language as programmers write it is understood, an unknown one is answered in English', async ({ page, complaints, nordlicht: { site } }) => {
    site.change = withTag(`${usual} data-locale="de_DE"`);
    await page.goto(site.url);
    await launcher(page).click();
    await expect(panel(page)).toBeVisible();
    site.change = withTag(`${usual} data-locale="pt-BR"`);
    await page.goto(`${site.url}/strom.html`);
    await page.getByRole('button', { name: /^Help/ }).click();
    await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
    expect(complaints).toEqual([]);
  });
});

test.describe('commands', () => {
  test('called before the script has come, each is answered in its turn', async ({ page, nordlicht: { site } }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\/lotse\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.addInitScript({ content: pieceOf('docs/embed.md', 'stub') });
    await page.goto(site.url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => {
      const answers: unknown[] = [];
      const note = (name: string, call: Promise<unknown>) =>
        call.then(
          (value) => answers.push([name, typeof value === 'object' ? Object.keys(value ?? {}) : typeof value]),
          (error: { code: string }) => answers.push([name, error.code]),
        );
      void note('ready', window.lotse('once', 'ready'));
      void note('context', window.lotse('setContext', { tarif: 'Ökostrom' }));
      void note(
        'on',
        window.lotse('on', 'opened', () => answers.push(['opened'])),
      );
      void note('typo', window.lotse('opne'));
      void note('state', window.lotse('state'));
      void note('open', window.lotse('open', { search: 'abschlag' }));
      Object.assign(globalThis, { answers });
    });
    release();
    await expect(panel(page)).toBeVisible();
    await expect(page.getByRole('combobox')).toHaveValue('abschlag');
    await expect.poll(() => page.evaluate('answers.length')).toBe(7);
    const answers = (await page.evaluate('answers')) as readonly (readonly [string, unknown])[];
    expect(new Map(answers)).toEqual(
      new Map<string, unknown>([
        ['ready', 'boolean'],
        ['context', 'undefined'],
        ['on', 'function'],
        ['typo', 'unknown-command'],
        ['state', ['version', 'open', 'online', 'unread', 'outbox']],
        ['opened', undefined],
        ['open', 'undefined'],
      ]),
    );
  });

  test('every piece of code in docs/embed.md runs as it stands', async ({ page, complaints, nordlicht: { site } }) => {
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    await page.goto(site.url);
    await ready(page);
    expect(await run(page, pieceOf('docs/embed.md', 'commands'), '{ open, unread }')).toEqual({ open: true, unread: 0 });
    await expect(panel(page)).toBeHidden();
    await run(page, pieceOf('docs/embed.md', 'page'));
    await launcher(page).click();
    await expect(panel(page)).toBeVisible();
    await expect
      .poll(async () => (await run(page, pieceOf('docs/embed.md', 'measure'), '[pressed, usable].map((at) => typeof at).join()')) as string)
      .toBe('number,number');
    expect(heard).toEqual(['lotse-opened search']); // the second opening is not heard any more
    expect(complaints).toEqual([]);
  });

  test('every piece of code in docs/events.md and docs/storage.md runs as it stands', async ({ page, complaints, nordlicht: { site } }) => {
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    await page.goto(site.url);
    await ready(page);
    await run(page, pieceOf('docs/events.md', 'listen'));
    await run(page, pieceOf('docs/events.md', 'refuse'));
    await page.evaluate(() => {
      document.body.append(document.createElement('dialog'));
      document.querySelector('dialog')!.showModal();
    });
    await page.evaluate(() => window.lotse('open'));
    await expect(page.locator('lotse-widget')).toHaveAttribute('state', 'closed');
    await page.evaluate(() => document.querySelector('dialog')!.close());
    await page.evaluate(() => window.lotse('open'));
    await expect(panel(page)).toBeVisible();
    expect(heard).toHaveLength(1);
    await run(page, pieceOf('docs/storage.md', 'consent'));
    await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toContain('lotse:lotse');
    await run(page, pieceOf('docs/storage.md', 'logout'));
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('the policies in docs/embed.md are those the tests run under', ({ nordlicht: { help } }) => {
    const two = pieceOf('docs/embed.md', 'csp-two-origins').replace('Content-Security-Policy: ', '');
    const origin = new URL(help.site).origin;
    expect(two.replaceAll('https://help.example.de', origin).replaceAll('wss://help.example.de', origin.replace('http', 'ws'))).toBe(policyFor(origin));
  });

  test('the tags in docs/embed.md open the panel under the policies beside them', async ({ page, complaints, nordlicht: { site, help } }) => {
    const origin = new URL(help.site).origin;
    const here = (text: string) => text.replaceAll('https://help.example.de', origin).replaceAll('wss://help.example.de', origin.replace('http', 'ws'));
    for (const [html, csp] of [
      ['basic', 'csp-two-origins'],
      ['own-element', 'csp-two-origins'],
      ['nonce', 'csp-nonce'],
    ] as const) {
      site.change = (text) => text.replace(tag, '').replace(/<lotse-widget>[\s\S]*<\/lotse-widget>/, here(pieceOf('docs/embed.md', html)));
      site.policy = () => here(pieceOf('docs/embed.md', csp)).replace('Content-Security-Policy: ', '');
      await page.goto(`${site.url}/?${html}`);
      await launcher(page).click();
      await expect(panel(page)).toBeVisible();
    }
    expect(complaints).toEqual([]);
  });

  test('the same-origin policy in docs/embed.md is the one npm start serves its site with, and the widget works under it', async ({
    page,
    complaints,
    nordlicht: { help },
  }) => {
    const response = await page.goto(help.site);
    const served = response?.headers()['content-security-policy'] ?? '';
    for (const directive of pieceOf('docs/embed.md', 'csp-same-origin').replace('Content-Security-Policy: ', '').split('; '))
      expect(served).toContain(directive);
    await launcher(page).click();
    await expect(panel(page)).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test('state, show and hide, open and close, toggle, before and after the panel is there', async ({ page, nordlicht: { site } }) => {
    await page.goto(site.url);
    await ready(page);
    const state = () => page.evaluate(() => window.lotse('state'));
    expect(await state()).toEqual({ version: expect.stringMatching(/^\d+\.\d+\.\d+/), open: false, online: true, unread: 0, outbox: 0 });
    await page.evaluate(() => window.lotse('hide'));
    await expect(launcher(page)).toBeHidden();
    await page.evaluate(() => window.lotse('show'));
    await expect(launcher(page)).toBeVisible();
    await page.evaluate(() => window.lotse('toggle'));
    await expect(panel(page)).toBeVisible();
    expect(await state()).toMatchObject({ open: true, unread: 0, outbox: 0 });
    await page.evaluate(() => window.lotse('toggle'));
    await expect(panel(page)).toBeHidden();
    await page.evaluate(() => window.lotse('hide'));
    await expect(launcher(page)).toBeHidden();
    await page.evaluate(() => window.lotse('show'));
    await expect(launcher(page)).toBeVisible();
    await page.evaluate(() => window.lotse('showArticle', 'abschlag-anpassen'));
    await expect(panel(page)).toBeVisible();
    await page.evaluate(() => window.lotse('close'));
    await expect(panel(page)).toBeHidden();
    await page.evaluate(() => window.lotse('startConversation'));
    await expect(page.locator('lotse-handoff')).toBeVisible();
  });

  test('what does not exist is refused with its code, before and after the panel is there', async ({ page, complaints, nordlicht: { site } }) => {
    await page.goto(site.url);
    await ready(page);
    const calls = { "lotse('opne')": 'unknown-command', 'lotse()': 'unknown-command', "lotse('constructor')": 'unknown-command' };
    for (const [call, name] of Object.entries(calls)) expect(await code(page, call), call).toBe(name);
    await page.evaluate(() => window.lotse('setContext', { nested: {} }));
    await page.evaluate(() => window.lotse('open'));
    await expect.poll(() => complaints.length).toBe(1);
    expect(complaints.splice(0)[0]).toContain('docs/errors.md#plain-values');
    const more = {
      ...calls,
      "lotse('open', 'bogus')": 'unknown-target',
      "lotse('open', { survey: 'x' })": 'unknown-target',
      "lotse('showArticle')": 'unknown-target',
      "lotse('setContext', { a: {} })": 'plain-values',
      "lotse('setContext', 'text')": 'plain-values',
      "lotse('update', { colour: 'red' })": 'unknown-look',
      "lotse('consent', {})": 'consent-storage',
      "lotse('identify', {})": 'identify-token',
      "lotse('explode')": 'unknown-command',
    };
    const documented = readFileSync('docs/errors.md', 'utf8');
    for (const [call, name] of Object.entries(more)) {
      expect(await code(page, call), call).toBe(name);
      expect(documented).toContain(`\n## \`${name}\`\n`);
    }
    expect(complaints).toEqual([]);
  });

  test('what the page knows is in the handoff sheet, and only there until the widget is used', async ({ page, nordlicht: { site } }) => {
    await page.goto(site.url);
    await ready(page);
    await page.evaluate(() => window.lotse('setContext', { tarif: 'Ökostrom 12', zählerstand: 4711 }));
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
    await page.evaluate(() => window.lotse('startConversation'));
    await expect(page.locator('lotse-handoff')).toContainText('Ökostrom 12');
    await expect(page.locator('lotse-handoff')).toContainText('4711');
    await page.evaluate(() => window.lotse('setContext', { tarif: 'Wärme' }));
    await expect(page.locator('lotse-handoff')).toContainText('Wärme');
    await expect(page.locator('lotse-handoff')).not.toContainText('Ökostrom 12');
  });

  test('consent keeps what was typed and read, and takes it to where it may lie', async ({ page, nordlicht: { site } }) => {
    site.change = withTag(`${usual} data-storage="none"`);
    await page.goto(site.url);
    await launcher(page).click();
    await page.getByRole('combobox').fill('abschlag');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.evaluate(() => window.lotse('setContext', { tarif: 'Ökostrom' }));
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
    await page.evaluate(() => window.lotse('consent', { storage: 'session' }));
    await expect.poll(() => page.evaluate(() => Object.keys(sessionStorage))).toEqual(expect.arrayContaining(['lotse:lotse:token', 'lotse:lotse:trail']));
    await page.evaluate(() => window.lotse('startConversation'));
    await expect(page.locator('lotse-handoff')).toContainText('abschlag');
  });

  test('after destroy nothing is left but what docs/globals.md names, and init begins again', async ({ page, complaints, nordlicht: { site } }) => {
    await page.goto(site.url);
    await ready(page);
    for (const opened of [false, true, true]) {
      await page.evaluate(() => Object.assign(globalThis, { kept: window.lotse ?? (globalThis as unknown as { kept: unknown }).kept }));
      if (opened) await page.evaluate('kept("open")');
      await page.evaluate('kept("destroy")');
      await expect(page.locator('lotse-widget')).toHaveCount(0);
      expect(await page.evaluate(() => 'lotse' in window)).toBe(false);
      await expect(page.locator('link[rel=modulepreload]')).toHaveCount(0);
      await page.evaluate(() => document.body.append(document.createElement('p')));
      await expect(page.locator('lotse-widget')).toHaveCount(0);
      await page.evaluate('kept("init")');
      await expect(launcher(page)).toHaveCount(1);
    }
    await launcher(page).click();
    await expect(panel(page)).toBeVisible();
    await page.getByRole('combobox').fill('abschlag');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test('several widgets live side by side, each with its name', async ({ page, complaints, nordlicht: { site, help } }) => {
    const tags = pieceOf('docs/embed.md', 'several').replaceAll('https://help.example.de', new URL(help.site).origin);
    site.change = (html) => html.replace(tag, tags).replace(/<lotse-widget>[\s\S]*<\/lotse-widget>/, '');
    await page.addInitScript({ content: pieceOf('docs/embed.md', 'stub') });
    await page.goto(site.url, { waitUntil: 'domcontentloaded' });
    await run(page, pieceOf('docs/embed.md', 'several-commands'));
    await expect(page.locator('lotse-widget')).toHaveCount(2);
    await expect(page.locator('lotse-widget#shop')).toHaveAttribute('state', 'open');
    await expect(page.locator('lotse-widget#strom')).toHaveAttribute('state', 'closed');
    await expect(page.locator('lotse-widget#shop').getByRole('dialog')).toBeVisible();
    await page.evaluate(() => window.lotse('shop:close'));
    await page.evaluate(() => window.lotse('strom:open'));
    await expect(page.locator('lotse-widget#strom').getByRole('dialog')).toBeVisible();
    await expect
      .poll(() => page.evaluate(() => Object.keys(sessionStorage).map((key) => key.split(':')[1])))
      .toEqual(expect.arrayContaining(['shop', 'strom']));
    await page.evaluate(() => window.lotse('shop:destroy'));
    await expect(page.locator('lotse-widget')).toHaveCount(1);
    expect(await page.evaluate(() => window.lotse('strom:state'))).toMatchObject({ open: true });
    expect(complaints).toEqual([]);
  });
});

test('a page leads its customer back to the conversation he means, and to all of his where there is none', async ({
  page,
  nordlicht: { site },
  complaints,
}) => {
  await page.goto(site.url);
  await launcher(page).click();
  await beginChat(page, 'Wo bleibt mein Paket?');
  await expect(bubbles(page)).toHaveText('Wo bleibt mein Paket?');
  await expect.poll(() => page.evaluate(() => window.lotse('state'))).toMatchObject({ conversation: expect.any(String), outbox: 0 });
  await page.evaluate(async () => {
    const { conversation } = (await window.lotse('state')) as { conversation: string };
    await window.lotse('open', 'home');
    await window.lotse('close');
    await window.lotse('open', { conversation });
  });
  await expect(bubbles(page)).toHaveText('Wo bleibt mein Paket?');
  expect(complaints).toEqual([]);
  await page.evaluate(() => window.lotse('open', { conversation: 'of-nobody' }));
  await expect(page.getByRole('heading', { name: 'Ihre Unterhaltungen' })).toBeVisible();
  await page.getByRole('listitem').filter({ hasText: 'Wo bleibt mein Paket?' }).getByRole('button').click();
  await expect(bubbles(page)).toHaveText('Wo bleibt mein Paket?');
});

test.describe('events', () => {
  test('an opening that the page refuses does not happen, and may happen later', async ({ page, complaints, nordlicht: { site } }) => {
    await page.goto(site.url);
    await ready(page);
    await page.evaluate(async () => {
      const stop = await window.lotse('on', 'before-open', (event: Event) => event.preventDefault());
      Object.assign(globalThis, { stop });
    });
    await launcher(page).click();
    await expect(page.locator('lotse-widget')).toHaveAttribute('state', 'closed');
    await expect(panel(page)).toBeHidden();
    await page.evaluate('stop()');
    await launcher(page).click();
    await expect(panel(page)).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test('carry id, type, time and data, and reach listeners of the document', async ({ page, nordlicht: { site } }) => {
    await page.goto(site.url);
    await page.evaluate(() =>
      document.addEventListener('lotse-opened', (event) => {
        const { id, type, createdAt, data } = event as Event & { id: string; createdAt: string; data: unknown };
        Object.assign(globalThis, { heard: { id, type, createdAt, data } });
      }),
    );
    await launcher(page).click();
    await expect(panel(page)).toBeVisible();
    expect(await page.evaluate('heard')).toEqual({
      id: expect.stringMatching(/^[\da-f-]{36}$/),
      type: 'lotse-opened',
      createdAt: expect.stringMatching(/^\d{4}-.*Z$/),
      data: { target: 'home' },
    });
    await page.evaluate(() => window.lotse('state')); // the code that listens is there
    const once = page.evaluate(() => window.lotse('once', 'closed').then((event) => (event as Event).type));
    await expect(panel(page).locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    expect(await once).toBe('lotse-closed');
  });
});

test('the marks come in their order, and the search can be typed into when lotse:usable is set', async ({ page, nordlicht: { site } }) => {
  await page.goto(site.url);
  await launcher(page).click();
  await page.waitForFunction(() => performance.getEntriesByName('lotse:usable').length === 1);
  await expect(page.getByRole('combobox')).toBeEditable();
  const marks = await page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name));
  expect(marks.filter((name) => name.startsWith('lotse:'))).toEqual(['lotse:ready', 'lotse:open', 'lotse:usable']);
});

declare global {
  interface Window {
    lotse: (command: string, ...args: readonly unknown[]) => Promise<unknown>;
  }
}
