/** Another language, another direction, another size, another look: whoever reads differently reads the same. */
import { bubbles, desktop, launcher, openHelp, panel, phone, searchField } from './customer.ts';
import { agentAt, visitorAt } from './people.ts';
import { axeFinds, misfits, stillness, throughAllScreens } from './screens.ts';
import { expect, signIn, test } from './test.ts';

test.use({ shared: true });

test.describe.configure({ mode: 'parallel' });

test('an English page has an English help with English answers', async ({ page, nordlicht: { site, help }, complaints }) => {
  const jonas = await agentAt(help);
  await page.setViewportSize(desktop);
  await page.goto(`${site.url}/en/index.html`);
  await expect(launcher(page)).toHaveText('Help');
  await openHelp(page);
  await expect(panel(page)).toHaveAccessibleName('Help');
  await expect(panel(page).getByText('How can we help?')).toBeVisible();
  await searchField(page).fill('moving home');
  await page.getByRole('option', { name: /^How do I report/ }).click();
  await expect(panel(page).getByRole('article')).toHaveAttribute('lang', 'en');
  await expect(panel(page).getByText('Did this help?')).toBeVisible();
  await panel(page).getByRole('button', { name: 'No', exact: true }).click();
  await panel(page).getByRole('button', { name: 'Ask a person' }).click();
  await panel(page).getByRole('textbox', { name: 'Your message' }).fill('When do I have to tell you?');
  await panel(page).getByRole('button', { name: 'Start chat' }).click();
  await expect.poll(() => jonas.messages()).toEqual(['When do I have to tell you?']);
  expect((await jonas.conversation()).visitor.locale).toMatch(/^en/);
  await jonas.says('Two weeks before.');
  await expect(bubbles(page).last()).toHaveText('Two weeks before.');
  expect(complaints).toEqual([]);
});

test('a page that runs from right to left keeps its layout, and so does a help that does @all', async ({ page, nordlicht: { site, help } }) => {
  site.change = (html) => html.replace('<html lang="de"', '<html lang="de" dir="rtl"').replace('<lotse-widget', '<lotse-widget dir="rtl"');
  await page.setViewportSize(phone);
  await page.goto(`${site.url}/strom.html`);
  await expect(page.locator('lotse-widget')).toHaveCSS('direction', 'rtl');
  const found: Record<string, readonly string[]> = {};
  await throughAllScreens(page, await agentAt(help), async (screen) => {
    const faults = await misfits(page);
    if (faults.length > 0) found[screen] = faults;
  });
  expect(found).toEqual({});
});

for (const { what, viewport, scale } of [
  { what: 'on the narrowest phone @all', viewport: { width: 320, height: 568 }, scale: 2 },
  { what: 'at 400 % zoom', viewport: { width: 320, height: 256 }, scale: 4 },
]) {
  test.describe(what, () => {
    test.use({ viewport, deviceScaleFactor: scale });
    test(`nobody has to scroll sideways, and everything can be reached ${what}`, async ({ page, nordlicht: { site, help } }) => {
      await page.goto(`${site.url}/strom.html`);
      const found: Record<string, readonly string[]> = {};
      await throughAllScreens(page, await agentAt(help), async (screen) => {
        const faults = await misfits(page);
        if (faults.length > 0) found[screen] = faults;
      });
      expect(found).toEqual({});
    });
  });
}

test('whoever sets his own spacing of lines, words and letters can read everything @all', async ({ page, nordlicht: { site, help } }) => {
  await page.setViewportSize(phone);
  await page.goto(`${site.url}/strom.html`);
  const found: Record<string, readonly string[]> = {};
  await throughAllScreens(page, await agentAt(help), async (screen) => {
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
      );
      const dress = (root: Document | ShadowRoot) => {
        if (!(root instanceof ShadowRoot && root.adoptedStyleSheets.some(({ cssRules: [rule] }) => rule?.cssText.includes('0.12em'))))
          root.adoptedStyleSheets.push(sheet);
        for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) dress(shadowRoot);
      };
      for (const { shadowRoot } of document.querySelectorAll('lotse-widget')) if (shadowRoot) dress(shadowRoot);
    });
    await stillness(page);
    const faults = await misfits(page);
    if (faults.length > 0) found[screen] = faults;
  });
  expect(found).toEqual({});
});

test('in forced colours every control has an edge @chromium', async ({ page, nordlicht: { site, help } }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize(phone);
  await page.goto(`${site.url}/strom.html`);
  const found: Record<string, readonly string[]> = {};
  await throughAllScreens(page, await agentAt(help), async (screen) => {
    const bare = await panel(page)
      .locator('.button, textarea, input, .card, [part~="message"]')
      .evaluateAll((elements) => {
        const edged = (element: Element | null): boolean =>
          element !== null && getComputedStyle(element).borderTopStyle !== 'none' && Number.parseFloat(getComputedStyle(element).borderTopWidth) >= 1;
        return elements
          .filter(
            (element) =>
              element.checkVisibility({ visibilityProperty: true }) && !edged(element) && !(element.matches('input, textarea') && edged(element.parentElement)),
          )
          .map((element) => `${element.localName}.${element.className}`);
      });
    if (bare.length > 0) found[screen] = bare;
  });
  expect(found).toEqual({});
});

test('whoever wants no motion sees none @chromium @all', async ({ page, nordlicht: { site, help } }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    const moved = new Set<string>();
    Object.assign(window, { moved });
    const still = ['offset', 'computedOffset', 'easing', 'composite', 'opacity', 'visibility', 'color', 'backgroundColor', 'borderColor', 'boxShadow'];
    const look = (root: Document | ShadowRoot) => {
      for (const animation of root.getAnimations()) {
        const { effect } = animation;
        if (!(effect instanceof KeyframeEffect) || Number(effect.getComputedTiming().duration) <= 1) continue;
        const properties = new Set(effect.getKeyframes().flatMap((frame) => Object.keys(frame)));
        for (const property of properties) if (!still.includes(property)) moved.add(`${effect.target?.className}: ${property}`);
      }
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) look(shadowRoot);
    };
    const frame = () => {
      look(document);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await page.setViewportSize(phone);
  await page.goto(`${site.url}/strom.html`);
  await throughAllScreens(page, await agentAt(help), async () => {});
  expect(await page.evaluate(() => [...(window as unknown as { moved: Set<string> }).moved])).toEqual([]);
});

test('axe finds nothing on any screen of the customer', async ({ page, nordlicht: { site, help } }) => {
  test.setTimeout(120_000);
  await page.setViewportSize(phone);
  await page.goto(`${site.url}/strom.html`);
  const found: Record<string, readonly string[]> = { closed: await axeFinds(page) };
  await throughAllScreens(page, await agentAt(help), async (screen) => {
    found[screen] = await axeFinds(page);
  });
  expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([]);
});

test('axe finds nothing on the desk', async ({ page, nordlicht: { help } }) => {
  const jonas = await agentAt(help);
  await visitorAt(help, 'Wann kommt der Monteur?', [
    { kind: 'search', text: 'monteur', at: new Date().toISOString() },
    { kind: 'error', code: 'unavailable', where: 'Artikel' },
  ]);
  await jonas.says('Morgen.');
  await page.setViewportSize({ width: 1440, height: 900 });
  const found: Record<string, readonly string[]> = {};
  await page.goto(help.desk);
  found['sign in'] = await axeFinds(page);
  await signIn(page, help);
  await page.getByRole('link', { name: /^Alle/ }).click();
  await expect(page.getByRole('link', { name: /Morgen/ })).toBeVisible();
  found['inbox'] = await axeFinds(page);
  await page.getByRole('link', { name: /Morgen/ }).click();
  await expect(page.locator('.message .bubble')).toHaveCount(2);
  found['conversation'] = await axeFinds(page);
  await page.getByRole('button', { name: 'Erledigt' }).click();
  await expect(page.getByRole('option').first()).toBeVisible();
  found['reason'] = await axeFinds(page);
  expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([]);
});
