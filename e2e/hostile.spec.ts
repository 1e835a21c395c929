// Pages that break widgets: each is somebody's real site, made small. The widget has to look and work the same on all of them.
import { chromium, type Locator, type Page } from '@playwright/test';
import { launchOptions } from '../scripts/browser.mjs';
import { expect, test } from './test.ts';

test.use({ shared: true });

/** A page with the tag; `at` is the origin of the help. */
interface Hostile {
  readonly head?: string;
  readonly body?: string;
  /** Attributes of <html>. */
  readonly html?: string;
  readonly tag?: string;
}
const pageOf =
  ({ head = '', body = '', html = 'lang="de"', tag = '' }: Hostile) =>
  (original: string): string => {
    const src = /src="([^"]*\/lotse\.js)"/.exec(original)?.[1] ?? '';
    return `<!doctype html><html ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Seite</title>${head}</head>
<body><h1>Seite</h1>${body}<p><a href="/kontakt.html">Kontakt</a></p>
<script async src="${src}" data-contact="/kontakt.html" data-phone="+49 40 66969 100" ${tag}></script></body></html>`;
  };

const launcher = (page: Page) => page.getByRole('button', { name: /^Hilfe/ });
const panel = (page: Page) => page.getByRole('dialog', { name: 'Hilfe' });
const fallback = (page: Page) => page.locator('lotse-widget [part=fallback]');
const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It has no box.');
  return box;
};

/** Launcher in its corner, panel in sight, words found, everything in its own type and closed by Escape. */
const works = async (page: Page): Promise<void> => {
  const { width, height } = page.viewportSize()!;
  const check = async () => {
    const box = await boxOf(launcher(page));
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.x + box.width).toBeGreaterThan(width - 48);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    expect(box.y + box.height).toBeGreaterThan(height - 48);
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(box.height).toBeLessThanOrEqual(64);
    expect(await launcher(page).evaluate((button) => getComputedStyle(button).fontSize)).toMatch(/^1[67]px$/);
  };
  await check();
  await launcher(page).click(); // Playwright presses only what is really on top
  await expect(panel(page)).toBeVisible();
  const { x, y, width: wide, height: high } = await boxOf(panel(page));
  expect(x).toBeGreaterThanOrEqual(0);
  expect(y).toBeGreaterThanOrEqual(0);
  expect(x + wide).toBeLessThanOrEqual(width);
  expect(y + high).toBeLessThanOrEqual(height);
  expect(wide).toBeGreaterThan(300);
  expect(high).toBeGreaterThan(300);
  const field = page.getByRole('combobox');
  expect(
    await field.evaluate((input) => [getComputedStyle(input).fontSize, getComputedStyle(input).visibility, getComputedStyle(input).textTransform]),
  ).toEqual([expect.stringMatching(/^1[67]px$/), 'visible', 'none']);
  await field.click();
  await field.pressSequentially('abschlag');
  await expect(field).toHaveValue('abschlag');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.getByRole('button', { name: 'Schließen' }).click();
  await expect(panel(page)).toBeHidden();
  await check();
};

const everything = 'all: unset !important';
const pages: Readonly<Record<string, Hostile>> = {
  'resets everything with all: unset !important': { head: `<style>* { ${everything} }</style>` },
  'sets every property a reset knows, as important': {
    head: '<style>* { margin: 0 !important; padding: 3px !important; border: 2px solid red !important; box-sizing: content-box !important; display: block !important; position: static !important; float: left !important; width: 40px !important; height: 12px !important; font: 8px serif !important; color: pink !important; background: lime !important; transform: rotate(3deg) !important; opacity: .3 !important; inset: auto !important; max-width: 10px !important; overflow: hidden !important; z-index: -1 !important; text-transform: uppercase !important; letter-spacing: 9px !important; line-height: 9 !important; visibility: hidden !important; pointer-events: none !important }</style>',
  },
  'styles elements by their names': {
    head: '<style>button, input, section, div, dialog, p, a, ul, li, h2, form { all: revert; background: red !important; font-size: 40px !important; position: relative !important; display: none !important } lotse-widget { display: none; opacity: 0; transform: scale(3); width: 300px }</style>',
  },
  'lets inherited properties run': {
    head: '<style>html, body { font: italic 700 40px/3 "Times New Roman" !important; letter-spacing: 1em; word-spacing: 1em; text-transform: uppercase; text-align: right; text-indent: 200px; white-space: pre; color: yellow; cursor: none; visibility: hidden; pointer-events: none; user-select: none; direction: ltr; quotes: "x" "y"; list-style: square; --radius: 400px; --primary: red }</style>',
  },
  'has a root font of 62.5 percent': { head: '<style>html { font-size: 62.5% } body { font-size: 1.6rem }</style>' },
  'has a root font of 40 pixels': { head: '<style>html { font-size: 40px }</style>' },
  'moves its body with a transform': { head: '<style>body { transform: translateX(0); perspective: 100px; height: 3000px }</style>' },
  'filters its body': { head: '<style>body { filter: grayscale(0.1); contain: paint; overflow: hidden; height: 200px; will-change: transform }</style>' },
  'hides its body': { head: '<style>body { visibility: hidden; pointer-events: none } </style>' },
  'fights for the highest z-index': {
    head: '<style>.ad { position: fixed; inset: 0; z-index: 2147483647; background: #fff8; }</style>',
    body: '<div class="ad"></div><div class="ad" style="z-index: 2147483647 !important"></div>',
  },
  'has a popover of its own on top': {
    body: '<div popover="manual" id="banner" style="inset:0;width:100vw;height:40px">Cookies?</div><script>document.getElementById("banner").showPopover()</script>',
  },
  'lays out its children as a grid': {
    head: '<style>body { display: grid; grid-template-columns: repeat(3, 1fr); gap: 40px } body > * { order: -1; min-width: 500px; grid-column: 2 }</style>',
  },
  'catches keys as shortcuts': {
    body: '<script>for (const target of [document, window, document.body]) for (const type of ["keydown", "keypress", "keyup"]) target.addEventListener(type, (event) => { if (event.key.length === 1) event.preventDefault(); (window.heard ??= []).push(event.key); });</script>',
  },
  'gives arrays a toJSON, as Prototype does': {
    head: '<script>Array.prototype.toJSON = function () { return "[" + this.map((each) => JSON.stringify(each)).join(", ") + "]"; }; String.prototype.toJSON = function () { return this + ""; }; Object.prototype.each = function () {}; Object.prototype.extend = 7; Array.prototype.remove = function () {}; Function.prototype.bindAsEventListener = function () {}; Element.prototype.show = function () {}; Element.prototype.hide = function () {}; window.$ = () => null;</script>',
  },
  'has frozen all that the language brings': {
    head: '<script>for (const each of [Object, Array, Function, String, Number, Promise, Map, Set, WeakMap, RegExp, Error, JSON, Math, Reflect, Symbol, Date]) { Object.freeze(each); if (each.prototype) Object.freeze(each.prototype); }</script>',
  },
  'has defined an element of our name before': {
    head: '<script>customElements.define("lotse-search-other", class extends HTMLElement {}); customElements.define("lotse-channels", class extends HTMLElement {});</script>',
  },
  'has things named like what scripts look for': {
    body: '<img name="currentScript" alt=""><form id="lotse"><input name="tags" value=""><input name="id"></form><form name="body"></form><img name="head" alt=""><a id="customElements"></a><a id="history"></a><a id="performance"></a><form name="createElement"></form>',
  },
  'is written from right to left': { html: 'lang="ar" dir="rtl"', tag: 'data-locale="de"' },
  'is in quirks mode': { html: 'lang="de"' },
  'removes what it does not know': {
    body: '<script>new MutationObserver(() => { for (const each of document.querySelectorAll("body > div, body > aside")) each.remove(); }).observe(document.body, { childList: true });</script>',
  },
};

/** Those that broke something once are part of every run; all of them of `npm run test:all`. */
const always = /all: unset|toJSON|frozen/;

for (const [what, hostile] of Object.entries(pages)) {
  test(`works on a page that ${what}${always.test(what) ? '' : ' @all'}`, async ({ page, complaints, nordlicht: { site } }) => {
    site.policy = () => '';
    const made = pageOf(hostile);
    site.change = what.includes('quirks') ? (html) => made(html).replace('<!doctype html>', '') : made;
    await page.goto(site.url);
    if (what.includes('things named')) return namedThings(page, complaints);
    await works(page);
    expect(complaints).toEqual([]);
    if (what.includes('shortcuts')) expect(await page.evaluate('window.heard ?? []')).toEqual([]);
  });
}

/** `document.currentScript` is an image there: the tag cannot know where it came from and does nothing, without a word. */
const namedThings = async (page: Page, complaints: readonly string[]): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('link', { name: 'Kontakt' })).toBeVisible();
  expect(complaints).toEqual([]);
};

test('works where a form or an image has our name @all', async ({ page, complaints, nordlicht: { site } }) => {
  site.policy = () => '';
  site.change = pageOf({
    body: '<form id="lotse"><input name="id"></form><a id="customElements"></a><a id="performance"></a><img name="lotse-widget" alt="">',
  });
  await page.goto(site.url);
  await works(page);
  await expect(page.locator('form')).toHaveCount(1);
  expect(await page.evaluate(() => typeof window.lotse)).toBe('function');
  expect(complaints).toEqual([]);
});

test('what is sent from a page with Prototype on it is what was meant @all', async ({ page, nordlicht: { site } }) => {
  site.policy = () => '';
  site.change = pageOf(pages['gives arrays a toJSON, as Prototype does']!);
  // From within: Firefox does not tell its driver what a request says.
  await page.addInitScript(() => {
    const { fetch } = window;
    window.sent = [];
    window.fetch = (input, init) => {
      if (typeof init?.body === 'string') window.sent.push([new Request(input).url, init.body]);
      return fetch(input, init);
    };
  });
  await page.goto(site.url);
  await page.evaluate(() => window.lotse('setContext', { tarif: 'Ökostrom' }));
  await page.evaluate(() => window.lotse('startConversation'));
  await page.locator('lotse-handoff').getByRole('textbox').fill('Mein Abschlag ist zu hoch.');
  await page.getByRole('button', { name: 'Chat beginnen' }).click();
  await expect(page.locator('[part~=message-own]').first()).toHaveAttribute('data-state', /sent|delivered|read/);
  const sent = await page.evaluate(() => window.sent.find(([url]) => url.endsWith('/conversations'))?.[1] ?? '');
  const { context } = JSON.parse(sent) as { readonly context: { readonly items: unknown } };
  expect(Array.isArray(context.items)).toBe(true);
});

test('keys pressed in the widget are no shortcuts of the page, keys pressed in the page still are', async ({ page, nordlicht: { site } }) => {
  site.policy = () => '';
  site.change = pageOf(pages['catches keys as shortcuts']!);
  await page.goto(site.url);
  await launcher(page).click();
  await page.getByRole('combobox').click();
  for (const key of ['/', 'k', 'Control+k', '?', 'ArrowDown', 'Escape']) await page.keyboard.press(key);
  expect(await page.evaluate('window.heard ?? []')).toEqual([]);
  await page.locator('h1').click();
  await page.keyboard.press('k');
  expect(await page.evaluate('window.heard')).toContain('k');
});

test.describe('Trusted Types and policies', () => {
  const strict = (help: string, rest: string) =>
    `default-src 'none'; script-src ${help}; style-src 'self'; connect-src ${help} ${help.replace('http', 'ws')}; img-src ${help} blob:; ${rest}`;

  test('with the policy lotse alone it works', async ({ page, complaints, nordlicht: { site } }) => {
    site.policy = () => strict(site.help!, "require-trusted-types-for 'script'; trusted-types lotse");
    site.change = pageOf({});
    await page.goto(site.url);
    await works(page);
    expect(complaints).toEqual([]);
  });

  for (const [what, types, body] of [
    ["trusted-types 'none'", "trusted-types 'none'", ''],
    ['another policy only', 'trusted-types dompurify', ''],
    ['no policy of ours but Lit’s', 'trusted-types lit-html', ''],
    ['our name taken by somebody else', 'trusted-types lotse', '<script>trustedTypes.createPolicy("lotse", {});</script>'],
  ] as const) {
    test(`with ${what} the way to a human stands${what.includes('none') ? '' : ' @all'}`, async ({ page, nordlicht: { site } }) => {
      site.policy = () => strict(`${site.help!} 'unsafe-inline'`, `require-trusted-types-for 'script'; ${types}`);
      site.change = pageOf({ body });
      await page.goto(site.url);
      await launcher(page).click();
      await expect(fallback(page).getByRole('link', { name: '+49 40 66969 100' })).toBeVisible();
      await expect(fallback(page).getByRole('link', { name: 'Kontakt' })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Seite' })).toBeVisible();
    });
  }

  test('with a nonce and strict-dynamic it works', async ({ page, complaints, nordlicht: { site } }) => {
    site.policy = () =>
      strict(site.help!, "require-trusted-types-for 'script'; trusted-types lotse").replace(
        `script-src ${site.help}`,
        "script-src 'nonce-abc' 'strict-dynamic'",
      );
    site.change = pageOf({ tag: 'nonce="abc"' });
    await page.goto(site.url);
    await works(page);
    expect(complaints).toEqual([]);
  });

  test('two tags of different names share the one policy, with a nonce too @all', async ({ page, complaints, nordlicht: { site } }) => {
    site.policy = () =>
      strict(site.help!, "require-trusted-types-for 'script'; trusted-types lotse").replace(
        `script-src ${site.help}`,
        "script-src 'nonce-abc' 'strict-dynamic'",
      );
    site.change = (html) =>
      pageOf({
        tag: 'nonce="abc"',
        body: `<script async nonce="abc" src="${site.help}/lotse.js" data-id="links" data-position="left" data-phone="1"></script>`,
      })(html);
    await page.goto(site.url);
    await expect(launcher(page)).toHaveCount(2);
    for (const id of ['lotse', 'links']) {
      await page
        .locator(`#${id}`)
        .getByRole('button', { name: /^Hilfe/ })
        .click();
      await expect(page.locator(`#${id}`).getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
    }
    expect(complaints).toEqual([]);
  });
});

test.describe('storage and frames', () => {
  test('where all storage throws, it works, and says what it cannot keep', async ({ page, complaints, nordlicht: { site } }) => {
    site.policy = () => '';
    site.change = pageOf({
      head: '<script>for (const name of ["sessionStorage", "localStorage", "indexedDB", "caches"]) Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });</script>',
    });
    await page.goto(site.url);
    await works(page);
    await page.evaluate(() => window.lotse('startConversation'));
    await page.locator('lotse-handoff').getByRole('textbox').fill('Mein Abschlag ist zu hoch.');
    await page.locator('lotse-handoff').getByRole('button', { name: 'Chat beginnen' }).click();
    await expect(page.locator('[part~=message-own]').first()).toHaveAttribute('data-state', /sent|delivered|read/);
    expect(complaints).toEqual([]);
  });

  test('in a sandboxed frame of no origin the ways to a human stand', async ({ page, nordlicht: { site } }) => {
    site.policy = () => '';
    const inner = pageOf({});
    site.change = (html) =>
      html.includes('framed')
        ? html
        : `<!doctype html><iframe sandbox="allow-scripts" width="900" height="700" srcdoc="${inner(html).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
    const uncaught: string[] = [];
    // Firefox calls each request that a server refuses to a page without an origin an error of the page.
    page.on('pageerror', ({ message }) => message.startsWith('The Same Origin Policy disallows') || uncaught.push(message));
    await page.goto(site.url);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: /^Hilfe/ }).click();
    await expect(frame.getByRole('dialog', { name: 'Hilfe' })).toBeVisible();
    await expect(frame.locator('lotse-widget a[href="tel:+494066969100"]').first()).toBeVisible();
    expect(uncaught).toEqual([]);
  });
});

test.describe('pages that change under it', () => {
  const swap = () => {
    const next = document.createElement('body');
    const heading = document.createElement('h1');
    heading.textContent = 'Nächste Seite';
    next.append(heading, document.createElement('lotse-widget'));
    document.documentElement.replaceChild(next, document.body);
  };

  for (const before of ['before anybody pressed', 'with the panel open'] as const) {
    test(`a swap of the body, as Turbo does it, keeps the same widget (${before})${before === 'with the panel open' ? '' : ' @all'}`, async ({
      page,
      complaints,
      nordlicht: { site },
    }) => {
      site.policy = () => '';
      site.change = pageOf({ tag: 'data-load="interaction"' });
      await page.goto(site.url);
      await expect(launcher(page)).toBeVisible();
      if (before === 'with the panel open') {
        await launcher(page).click();
        await page.getByRole('combobox').fill('abschlag');
      }
      await page.evaluate(() => Object.assign(globalThis, { same: document.querySelector('lotse-widget') }));
      for (let visit = 0; visit < 3; visit += 1) {
        await page.evaluate(swap);
        await expect(page.getByRole('heading', { name: 'Nächste Seite' })).toBeVisible();
        await expect(launcher(page).or(panel(page)).first()).toBeVisible();
        expect(await page.evaluate('document.querySelectorAll("lotse-widget").length === 1 && same.isConnected && same.matches(":popover-open")')).toBe(true);
      }
      await page.evaluate(() => document.body.replaceChildren('leer'));
      await expect(launcher(page).or(panel(page)).first()).toBeVisible();
      if (before === 'with the panel open') {
        await expect(page.getByRole('combobox')).toHaveValue('abschlag');
        await page.getByRole('button', { name: 'Schließen' }).click();
      }
      await launcher(page).click();
      await expect(panel(page)).toBeVisible();
      expect(complaints).toEqual([]);
    });
  }

  test('the tag that a swapped body runs again changes nothing and says nothing @all', async ({ page, complaints, nordlicht: { site } }) => {
    site.policy = () => '';
    site.change = pageOf({});
    await page.goto(site.url);
    await launcher(page).click();
    await page.getByRole('combobox').fill('abschlag');
    await page.evaluate(() => {
      const old = document.querySelector<HTMLScriptElement>('script[src$="/lotse.js"]')!;
      const again = document.createElement('script');
      for (const { name, value } of old.attributes) again.setAttribute(name, value);
      const next = document.createElement('body');
      next.append(again);
      const ran = new Promise((resolve) => again.addEventListener('load', resolve));
      document.documentElement.replaceChild(next, document.body);
      return ran;
    });
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('combobox')).toHaveValue('abschlag');
    await expect(page.locator('lotse-widget')).toHaveCount(1);
    expect(complaints).toEqual([]);
  });

  test('while the page shows a modal dialog the widget rests; after it, it works', async ({ page, complaints, nordlicht: { site } }) => {
    site.policy = () => '';
    site.change = pageOf({
      body: '<dialog><p>Sind Sie sicher?</p><button>Ja</button></dialog><script>addEventListener("message", () => document.querySelector("dialog").showModal())</script>',
    });
    await page.goto(site.url);
    await expect(launcher(page)).toBeVisible();
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await expect(launcher(page).click({ timeout: 1_000 })).rejects.toThrow();
    await page.evaluate(() => document.querySelector('dialog')!.close());
    await works(page);
    await launcher(page).click();
    await page.getByRole('combobox').fill('rechnung');
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await page.evaluate(() => document.querySelector('dialog')!.close());
    await expect(page.getByRole('combobox')).toHaveValue('rechnung');
    await page.getByRole('button', { name: 'Schließen' }).click();
    await expect(panel(page)).toBeHidden();
    expect(complaints).toEqual([]);
  });

  test('a page that comes back from the cache of the browser goes on where it was @chromium @all', async ({ nordlicht: { site } }) => {
    // One with windows: the other kind has no such cache.
    site.policy = () => '';
    site.change = pageOf({ body: '<script>addEventListener("pageshow", (event) => { window.restored = event.persisted; })</script>' });
    const browser = await chromium.launch({ ...launchOptions({ windows: true }), ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    try {
      const page = await browser.newPage({ locale: 'de-DE' });
      const uncaught: string[] = [];
      page.on('pageerror', (error) => uncaught.push(error.message));
      await page.goto(site.url);
      await launcher(page).click();
      await page.getByRole('combobox').fill('abschlag');
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.goto(`${site.url}/strom.html`);
      await page.goBack({ waitUntil: 'commit' });
      await expect.poll(() => page.evaluate('window.restored')).toBe(true);
      await expect(page.getByRole('combobox')).toHaveValue('abschlag');
      await page.getByRole('combobox').fill('rechnung');
      await expect(page.getByRole('option').first()).toBeVisible();
      expect(uncaught).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  // Firefox cannot be asked from outside to look as on paper.
  test('nothing of it is printed @all @chromium', async ({ page, nordlicht: { site } }) => {
    site.policy = () => '';
    site.change = pageOf({});
    await page.goto(site.url);
    await expect(launcher(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(launcher(page)).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await launcher(page).click();
    await expect(panel(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(panel(page)).toBeHidden();
  });

  test('listens to no unload, and to no touch that holds up scrolling', async ({ page, nordlicht: { site } }) => {
    site.policy = () => '';
    // What listens for the test itself comes from no file.
    site.change = pageOf({
      head: '<script>window.listened = []; const add = EventTarget.prototype.addEventListener; EventTarget.prototype.addEventListener = function (type, listener, options) { if ((this === window || this === document) && /\\.js:/.test(new Error().stack)) listened.push([type, Object(options).passive, options === true || Object(options).capture]); return add.call(this, type, listener, options); };</script>',
    });
    await page.goto(site.url);
    await page.evaluate(() => window.lotse('open', { search: 'abschlag' }));
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.evaluate(() => window.lotse('close'));
    const listened = (await page.evaluate('listened')) as readonly (readonly [string, boolean | undefined, boolean | undefined])[];
    expect(listened).not.toEqual([]);
    expect(listened.filter(([type]) => /unload|key/.test(type))).toEqual([]);
    expect(listened.filter(([type, passive]) => /touch|wheel|scroll/.test(type) && passive !== true)).toEqual([]);
  });
});

declare global {
  interface Window {
    lotse: (command: string, ...args: readonly unknown[]) => Promise<unknown>;
    sent: [url: string, body: string][];
  }
}
