/** All screens of the widget one after the other, in either language, and what can be measured on each. */
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { bubbles, composer, openHelp, panel, searchField } from './customer.ts';
import type { Agent } from './people.ts';

const button = (page: Page, name: RegExp) => panel(page).getByRole('button', { name });

/** Shows each screen and waits until nothing moves on it. */
export const throughAllScreens = async (page: Page, jonas: Agent, look: (screen: string) => Promise<void>): Promise<void> => {
  const show = async (screen: string) => {
    await stillness(page);
    await look(screen);
  };
  await openHelp(page);
  await expect(panel(page).getByText(/^(Häufige Anliegen|Often asked for)$/)).toBeVisible();
  await show('home');
  await searchField(page).fill('abschlag zu hoch instalment too high');
  await expect(page.getByRole('option').first()).toBeVisible();
  await show('search');
  await searchField(page).fill('xylofon quasar');
  await expect(panel(page).getByRole('heading', { name: /^(Dazu haben wir keine sichere Antwort|We do not have a sure answer)/ })).toBeVisible();
  await show('no answer');
  await searchField(page).fill('abschlag instalment');
  await page
    .getByRole('option', { name: /Abschlag|instalment/ })
    .first()
    .click();
  await expect(panel(page).getByRole('article')).toBeVisible();
  await show('article');
  await button(page, /^(Nein|No)$/).click();
  await button(page, /^(Jemanden fragen|Ask a person)$/).click();
  await expect(panel(page).getByRole('heading', { name: /^(Das geben wir mit|This goes along)$/ })).toBeVisible();
  await show('handoff');
  const begin = button(page, /^(Chat beginnen|Start chat)$/);
  await begin.click();
  await expect(panel(page).getByText(/^(Schreiben Sie, worum es geht|Write what it is about)$/)).toBeVisible();
  await show('handoff without a message');
  await composer(page).fill('Warum sind es 89 Euro? Unter https://nordlicht.example/strom-und-waerme-fuer-husum-und-umgebung/tarife stand etwas anderes.');
  await begin.click();
  await expect(bubbles(page)).toHaveCount(1);
  await show('waiting');
  await jonas.says('Guten Tag. Ich sehe mir Ihren Verbrauch an.');
  await expect(bubbles(page)).toHaveCount(2);
  await show('conversation');
  await button(page, /^(Zurück|Back)$/).click();
  await button(page, /^(Mit uns sprechen|Talk to us)/).click();
  await expect(panel(page).getByRole('heading', { name: /^(Mit uns sprechen|Talk to us)$/ })).toBeVisible();
  await show('channels');
};

/** Contrast and place are judged on what stands still. */
export const stillness = (page: Page): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(() => {
        const roots = (root: Document | ShadowRoot): readonly (Document | ShadowRoot)[] => [
          root,
          ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
        ];
        return new Set(roots(document).flatMap((root) => root.getAnimations())).size;
      }),
    )
    .toBe(0);

/** What axe finds against WCAG 2.2 A and AA, in words. */
export const axeFinds = async (page: Page): Promise<readonly string[]> => {
  await stillness(page);
  await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async (values) => {
      const { axe } = window as unknown as { readonly axe: { run(context: Document, options: object): Promise<import('axe-core').AxeResults> } };
      return (await axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] })).violations;
    },
    ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id}: ${target.flat().join(' ')} ${any[0]?.message ?? ''}`));
};

/** What does not fit into the width of the window: sticks out of it, has to be scrolled sideways, or is cut off. */
export const misfits = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const name = (element: Element) =>
      `${element.localName}.${element.className || element.id} "${(element.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 40)}"`;
    const look = (element: Element) => {
      if (element instanceof SVGElement || element.closest('.unseen') || !element.checkVisibility({ visibilityProperty: true })) return;
      const { left, right, width } = element.getBoundingClientRect();
      const { overflowX, display } = getComputedStyle(element);
      if (width === 0) return;
      if (left < -1 || right > innerWidth + 1) found.push(`${name(element)} reaches from ${Math.round(left)} to ${Math.round(right)}`);
      if (element.matches('button, a')) {
        const words = document.createRange();
        words.selectNodeContents(element);
        const inside = words.getBoundingClientRect();
        if (inside.left < left - 1 || inside.right > right + 1)
          found.push(`${name(element)} is ${Math.round(width)} wide and holds ${Math.round(inside.width)}`);
      }
      // A field scrolls what was typed into it.
      if (display === 'inline' || element.matches('input') || element.scrollWidth <= element.clientWidth + 1) return;
      if (overflowX !== 'visible') found.push(`${name(element)} is cut off or scrolls sideways`);
    };
    const walk = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        look(element);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    for (const widget of document.querySelectorAll('lotse-widget')) if (widget.shadowRoot) walk(widget.shadowRoot);
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    return found;
  });
