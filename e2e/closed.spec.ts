// A closed widget on a stranger's page: what it takes, what it leaves as it was, and what stands when it cannot be had.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page, Request } from '@playwright/test';
import { expect, test } from './test.ts';

test.use({ shared: true });

const manifest = JSON.parse(readFileSync('dist/embed/manifest.json', 'utf8')) as {
  readonly files: readonly { readonly file: string; readonly brotli: number; readonly part: string }[];
};
const tagWith = (attributes: string) => (html: string) => html.replace(/<script async (src="[^"]*\/lotse\.js")/, `<script async $1 ${attributes}`);
const withoutTag = (html: string) => html.replace(/<script async src="[^"]*\/lotse\.js"[^>]*><\/script>/, '');

const launcher = (page: Page) => page.getByRole('button', { name: /^Hilfe/ });
const panel = (page: Page) => page.getByRole('dialog', { name: 'Hilfe' });
const fallback = (page: Page) => page.locator('lotse-widget [part=fallback]');

/** Requests of a page, in order. */
const requestsOf = (page: Page): readonly Request[] => {
  const list: Request[] = [];
  page.on('request', (request) => list.push(request));
  return list;
};

/** Everything the console and the policy say, from the first moment on. */
const hear = async (page: Page): Promise<() => Promise<readonly string[]>> => {
  const said: string[] = [];
  // In the page's name Firefox complains of an icon that it asks for of its own accord, and of each request that reached nobody.
  const ours = (text: string) => !/\/favicon\.ico|Reason: CORS request did not succeed/.test(text);
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', ({ message }) => said.push(`uncaught: ${message}`));
  await page.addInitScript(() => {
    const reports: string[] = [];
    Object.assign(globalThis, { [Symbol.for('reports')]: reports });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => reports.push(`${violatedDirective}: ${blockedURI}`));
  });
  return async () => [...said, ...(await page.evaluate(() => (globalThis as unknown as Record<symbol, string[]>)[Symbol.for('reports')] ?? []))].filter(ours);
};

/**
 * Resolves when the page has loaded, was drawn, has had time to rest, and what was fetched ahead is there. A Chromium without windows knows of no rest
 * before the frame that is due.
 */
const atRest = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise<unknown>((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve))));
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')].every(({ href }) => performance.getEntriesByName(href).length > 0),
  );
};

const stored = (page: Page) =>
  page.evaluate(async () => ({
    session: Object.keys(sessionStorage),
    local: Object.keys(localStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookies: document.cookie,
    caches: globalThis.isSecureContext ? await caches.keys() : [],
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
  }));
const nothing = { session: [], local: [], databases: [], cookies: '', caches: [], workers: 0 };

test.describe('a page on which nobody presses', () => {
  test('with data-load="interaction" costs one request, and leaves no trace', async ({ page, context, nordlicht: { site, help } }) => {
    site.change = tagWith('data-load="interaction"');
    const complaints = await hear(page);
    const requests = requestsOf(page);
    await page.goto(site.url);
    await expect(launcher(page)).toBeVisible();
    await atRest(page);

    const origin = new URL(help.site).origin;
    expect(requests.filter((request) => new URL(request.url()).origin === origin).map((request) => new URL(request.url()).pathname)).toEqual(['/lotse.js']);
    expect(new Set(requests.map((request) => new URL(request.url()).origin))).toEqual(new Set([site.url, origin]));
    expect(await stored(page)).toEqual(nothing);
    expect(await context.cookies()).toEqual([]);
    expect(await complaints()).toEqual([]);
    expect(await page.locator('lotse-widget').evaluate((host) => host.shadowRoot!.querySelectorAll('*').length + 1)).toBeLessThanOrEqual(8);
  });

  test('the one file is within its budget', () => {
    expect(manifest.files.find(({ file }) => file === 'lotse.js')?.brotli).toBeLessThanOrEqual(2_048);
  });

  test('by default fetches ahead what the first screen needs, once the page has loaded, and runs none of it', async ({
    page,
    context,
    nordlicht: { site, help },
  }) => {
    const complaints = await hear(page);
    const requests = requestsOf(page);
    await page.goto(site.url);
    await atRest(page);

    const paths = requests.filter((request) => request.url().startsWith(new URL(help.site).origin)).map((request) => new URL(request.url()).pathname);
    const files = paths.map((path) => path.replace(/^\/[^/]+\//, ''));
    expect(files[0]).toBe('/lotse.js');
    expect(files.slice(1)).toContain('chunks/panel.js');
    const warmed = manifest.files.filter(({ file }) => files.includes(file));
    expect(warmed).toHaveLength(files.length - 1);
    expect(new Set(warmed.map(({ part }) => part))).toEqual(new Set(['shell', 'search', 'language']));
    expect(await page.evaluate(() => customElements.get('lotse-widget'))).toBeUndefined();
    const timing = await page.evaluate(() => ({
      loaded: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventStart,
      first: Math.min(...performance.getEntriesByType('resource').flatMap(({ name, startTime }) => (name.includes('/chunks/') ? [startTime] : []))),
    }));
    expect(timing.first).toBeGreaterThanOrEqual(timing.loaded);
    expect(await stored(page)).toEqual(nothing);
    expect(await context.cookies()).toEqual([]);
    expect(await complaints()).toEqual([]);
  });

  test('with data-load="immediate" has the panel at hand, and still stores nothing and asks nothing', async ({ page, nordlicht: { site } }) => {
    site.change = tagWith('data-load="immediate"');
    const complaints = await hear(page);
    const requests = requestsOf(page);
    await page.goto(site.url);
    await page.waitForFunction(() => customElements.get('lotse-widget'));
    await page.evaluate(() => window.lotse('setContext', { tarif: 'Ökostrom' }));
    await atRest(page);
    expect(await stored(page)).toEqual(nothing);
    expect(requests.filter((request) => request.url().includes('/api/'))).toEqual([]);
    expect(await complaints()).toEqual([]);
  });

  for (const load of ['interaction', 'idle', 'immediate']) {
    test(`changes no element of the page, no global and no history (${load})${load === 'idle' ? '' : ' @all'}`, async ({ page, nordlicht: { site } }) => {
      site.change = withoutTag;
      await page.goto(`${site.url}/strom.html`);
      await atRest(page);
      const before = await pictureOf(page, load);

      site.change = tagWith(`data-load="${load}"`);
      await page.addInitScript(() => {
        let shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
          Object.assign(globalThis, { [Symbol.for('shift')]: shift });
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`${site.url}/strom.html`);
      await expect(launcher(page)).toBeVisible();
      if (load === 'immediate') await page.waitForFunction(() => customElements.get('lotse-widget'));
      await atRest(page);
      const after = await pictureOf(page, load);

      expect(after.elements).toEqual(before.elements);
      const allowed = [...readFileSync('docs/globals.md', 'utf8').matchAll(/^- `(\w+)`/gm)].map(([, name = '']) => name);
      expect(allowed).toContain('lotse');
      expect(after.globals.filter((name) => !before.globals.includes(name) && !allowed.includes(name))).toEqual([]);
      expect(after.natives).toEqual([]);
      expect(after.history).toBe(before.history);
      expect(await page.evaluate(() => (globalThis as unknown as Record<symbol, number>)[Symbol.for('shift')] ?? 0)).toBe(0);
    });
  }
});

/** Every element of the page with its place and its computed style, all globals, and what is no longer as the browser made it. */
const pictureOf = (page: Page, load: string) =>
  page.evaluate((load) => {
    // Where the help stands, the page shows its own line to a human as long as there is no help: that line and what it takes up is no part of the comparison.
    for (const own of document.querySelectorAll('lotse-widget')) own.remove();
    // With the panel at hand the links of the law in the page's footer, which are elements of ours, look as ours do.
    const elements = [...document.querySelectorAll('*')]
      .filter(
        (element) => !element.matches('script[src$="lotse.js"],link[rel=modulepreload]') && !(load === 'immediate' && element.closest('lotse-declaration')),
      )
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        return `${element.localName}#${element.id} ${[x, y, width, height].join()} ${[...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')}`;
      });
    const native = (...functions: readonly unknown[]) => functions.filter((each) => !/\[native code\]/.test(String(each))).map(String);
    return {
      elements,
      globals: Object.getOwnPropertyNames(globalThis),
      natives: native(
        history.pushState,
        history.replaceState,
        fetch,
        XMLHttpRequest.prototype.open,
        EventTarget.prototype.addEventListener,
        customElements.define,
        Element.prototype.attachShadow,
      ),
      history: history.length,
    };
  }, load);

test.describe('when the help cannot be had', () => {
  test.use({ shared: false, viewport: { width: 390, height: 844 } });

  test('a server that is gone leaves phone and contact page, and is found again when it is back', async ({ page, nordlicht: { site, help } }) => {
    site.change = tagWith('data-load="interaction"');
    await page.goto(site.url);
    await expect(launcher(page)).toBeVisible();
    await help.kill();
    const complaints = await hear(page);
    await launcher(page).click();

    await expect(fallback(page).getByRole('link', { name: '+49 40 66969 100' })).toHaveAttribute('href', 'tel:+494066969100');
    await expect(fallback(page).getByRole('link', { name: 'Kontakt', exact: true }).first()).toHaveAttribute('href', '/kontakt.html');
    await expect(fallback(page)).toHaveRole('alert');
    await expect(page.locator('lotse-widget')).toHaveAttribute('state', 'failed');
    await expect(launcher(page)).toBeFocused();
    expect((await complaints()).filter((line) => line.includes('docs/errors.md#load-failed'))).toHaveLength(1);
    expect((await complaints()).filter((line) => line.startsWith('uncaught'))).toEqual([]);

    await help.restart();
    await launcher(page).click();
    await expect(panel(page)).toBeVisible();
    await expect(fallback(page)).toHaveCount(0);
    await expect(page.getByRole('combobox')).toBeEditable();
  });

  test('a tag whose server does not answer at all leaves the page as it is, with its own line to a human', async ({ page, nordlicht: { site } }) => {
    site.help = 'http://127.0.0.1:9';
    await page.goto(site.url);
    await expect(page.getByRole('link', { name: '040 66969 100' }).last()).toBeVisible();
    await page.locator('lotse-widget').getByRole('link', { name: 'Kontakt' }).click();
    await expect(page).toHaveURL(/kontakt/);
  });

  for (const [what, status, body] of [
    ['answers with 500', 500, ''],
    ['is cut off in the middle', 200, 'export const boot = async () => {'],
    ['is a web page of a captive network', 200, '<!doctype html><title>Bitte anmelden</title>'],
  ] as const) {
    test(`a file that ${what} leaves the way to a human; the next press tries again${status === 500 ? ' @all' : ''}`, async ({ page, nordlicht: { site } }) => {
      let broken = true;
      site.change = tagWith('data-load="interaction"');
      await page.route(/hunks\/panel\.js/, (route) =>
        broken ? route.fulfill({ status, body, headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' } }) : route.continue(),
      );
      await page.goto(site.url);
      await launcher(page).click();
      await expect(fallback(page).getByRole('link', { name: '+49 40 66969 100' })).toBeVisible();
      broken = false;
      await launcher(page).click();
      await expect(panel(page)).toBeVisible();
    });
  }

  test('who waits for a file that never comes is shown the way to a human after ten seconds, and the panel when it comes @all', async ({
    page,
    nordlicht: { site },
  }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    site.change = tagWith('data-load="interaction"');
    await page.route(/hunks\/panel\.js/, async (route) => {
      await held;
      await route.continue();
    });
    await page.clock.install();
    await page.goto(site.url);
    await launcher(page).click();
    await page.clock.runFor(9_000);
    await expect(fallback(page)).toHaveCount(0);
    await page.clock.runFor(2_000);
    await expect(fallback(page).getByRole('link', { name: '+49 40 66969 100' })).toBeVisible();
    release();
    await expect.poll(() => page.clock.runFor(100).then(() => panel(page).isVisible())).toBe(true);
    await expect(fallback(page)).toHaveCount(0);
  });

  test('with the panel open and the server gone, the ways to a human the tag knows stand in it @all', async ({ page, nordlicht: { site, help } }) => {
    await page.goto(site.url);
    await atRest(page);
    await help.kill();
    await launcher(page).click();
    await expect(panel(page)).toBeVisible();
    await expect(panel(page).locator('a[href="tel:+494066969100"]').first()).toBeVisible();
  });
});

test.describe('under a nonce', () => {
  const nonce = 'bm9uY2U';
  const nonced = (help: string | undefined) => (line: string) => line.replace(`script-src ${help}`, `script-src 'nonce-${nonce}' 'strict-dynamic'`);

  for (const load of ['interaction', 'idle']) {
    test(`every file is held to its hash (${load})${load === 'idle' ? '' : ' @all'}`, async ({ page, nordlicht: { site } }) => {
      const complaints = await hear(page);
      site.policy = nonced(site.help);
      site.change = tagWith(`data-load="${load}" nonce="${nonce}"`);
      await page.goto(site.url);
      await atRest(page);
      await launcher(page).click();
      await expect(panel(page)).toBeVisible();
      await page.getByRole('combobox').fill('abschlag');
      await expect(page.getByRole('option').first()).toBeVisible();
      expect(await complaints()).toEqual([]);
      expect(await page.locator('script[type=importmap]').count()).toBe(1);
    });

    test(`a file that somebody changed is refused, also on the second try, and the way to a human stands (${load})${load === 'idle' ? '' : ' @all'}`, async ({
      page,
      nordlicht: { site },
    }) => {
      site.policy = nonced(site.help);
      site.change = tagWith(`data-load="${load}" nonce="${nonce}"`);
      let changed = 0;
      await page.route(/hunks\/panel\.js/, async (route) => {
        const response = await route.fetch();
        changed += 1;
        await route.fulfill({ response, body: `globalThis.stolen = true;\n${await response.text()}` });
      });
      await page.goto(site.url);
      await atRest(page);
      for (let press = 1; press <= 3; press += 1) {
        await launcher(page).click();
        await expect(page.locator('lotse-widget')).toHaveAttribute('state', 'failed');
      }
      await expect(fallback(page).getByRole('link', { name: '+49 40 66969 100' })).toBeVisible();
      expect(changed).toBeGreaterThan(0);
      expect(await page.evaluate(() => 'stolen' in globalThis)).toBe(false);
    });
  }

  test('a file that another one imports is held to its hash too', async ({ page, nordlicht: { site } }) => {
    site.policy = nonced(site.help);
    site.change = tagWith(`data-load="interaction" nonce="${nonce}"`);
    let changed = 0;
    await page.route(/hunks\/(search|engine)\.js/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `globalThis.stolen = true;\n${await response.text()}` });
      changed += 1;
    });
    await page.goto(site.url);
    await launcher(page).click();
    await expect(panel(page)).toBeVisible();
    await page.getByRole('combobox').fill('abschlag');
    await expect.poll(() => changed).toBeGreaterThan(0);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => 'stolen' in globalThis)).toBe(false);
  });

  test('a changed list of hashes is refused as well @all', async ({ page, nordlicht: { site } }) => {
    site.policy = nonced(site.help);
    site.change = tagWith(`data-load="interaction" nonce="${nonce}"`);
    await page.route(/integrity\.json/, async (route) => route.fulfill({ response: await route.fetch(), body: '{"integrity":{}}' }));
    await page.goto(site.url);
    await launcher(page).click();
    await expect(fallback(page)).toBeVisible();
    await page.unroute(/integrity\.json/);
    await launcher(page).click();
    await expect(panel(page)).toBeVisible();
  });

  test('without a nonce no map is added, so that nothing is reported @all', async ({ page, nordlicht: { site } }) => {
    const complaints = await hear(page);
    await page.goto(site.url);
    await launcher(page).click();
    await expect(panel(page)).toBeVisible();
    expect(await page.locator('script[type=importmap]').count()).toBe(0);
    expect(await complaints()).toEqual([]);
  });
});

test('the files may lie on any server, also one that knows nothing of a second slash: the second press finds them @all', async ({
  page,
  nordlicht: { site },
}) => {
  let broken = true;
  site.change = tagWith('data-load="interaction"');
  await page.route(/hunks\/\//, (route) => route.fulfill({ status: 404 }));
  await page.route(/hunks\/panel\.js/, (route) => (broken ? route.abort() : route.continue()));
  await page.goto(site.url);
  await launcher(page).click();
  await expect(page.locator('lotse-widget')).toHaveAttribute('state', 'failed');
  broken = false;
  await launcher(page).click();
  await expect(panel(page)).toBeVisible();
});

test('the script of a host that swallows everything does not hold up the page @all', async ({ page, nordlicht: { site } }) => {
  const swallow = createServer(() => {});
  await new Promise<void>((resolve) => swallow.listen(0, '127.0.0.1', resolve));
  site.help = `http://127.0.0.1:${(swallow.address() as AddressInfo).port}`;
  try {
    await page.goto(`${site.url}/strom.html`, { waitUntil: 'domcontentloaded' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('link', { name: 'Shop' }).first().click({ noWaitAfter: true });
    await expect(page).toHaveURL(/shop/);
  } finally {
    swallow.closeAllConnections();
    swallow.close();
  }
});

declare global {
  interface Window {
    lotse: (command: string, ...args: readonly unknown[]) => Promise<unknown>;
  }
}
