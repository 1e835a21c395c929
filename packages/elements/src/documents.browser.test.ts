/** docs/theming.md and docs/elements.md, as somebody does what they say. */
import { createClient } from '@lotse/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands, page } from 'vitest/browser';
import { nordlicht, visit } from '../../../stories/nordlicht.states.ts';
import './define.ts';

const elements = await commands.readFile('docs/elements.md');
const theming = await commands.readFile('docs/theming.md');
/** The named pieces of code of a page: ```css name */
const pieceIn = (text: string, kind: string, name: string): string => new RegExp(`^\`\`\`${kind} ${name}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(text)?.[1] ?? '';
const launcher = page.getByRole('button', { name: 'Hilfe öffnen' });
const look = (element: Element) => getComputedStyle(element);

const sheet = new CSSStyleSheet();
beforeEach(async () => {
  document.documentElement.lang = 'de';
  document.adoptedStyleSheets = [sheet];
  sheet.replaceSync('');
  await page.viewport(1280, 800);
});
afterEach(() => {
  document.querySelector('lotse-widget')?.remove();
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
});

/** What stands in the page, without the tag: scripts that are put in this way do not run. */
const put = (html: string): void => document.body.setHTMLUnsafe(html.replace(/<script[\s\S]*/, ''));

describe('docs/theming.md', () => {
  test('a company has its own colour, radius and fonts, and what it says at the root of its page reaches nobody', async () => {
    put('<lotse-widget></lotse-widget>');
    document.querySelector('lotse-widget')!.client = visit();
    await expect.element(launcher).toBeVisible();
    sheet.replaceSync(':root { --lotse-brand: #00ff00; --lotse-radius: 40px; }');
    const before = look(launcher.element()).backgroundColor;
    sheet.replaceSync('');
    expect(look(launcher.element()).backgroundColor).toBe(before);

    sheet.replaceSync(pieceIn(theming, 'css', 'brand'));
    expect(look(launcher.element())).toMatchObject({ borderRadius: '13px', fontFamily: '"Source Sans 3", system-ui, sans-serif' });
    expect(look(launcher.element()).backgroundColor).not.toBe(before);
    await launcher.click();
    const heading = page.getByRole('heading', { name: 'Wie können wir helfen?' });
    await expect.poll(() => look(heading.element()).fontFamily).toBe('"Source Serif 4", Georgia, serif');
  });

  test('its launcher, mark and greeting take their places, and its way to a human stays out of sight while the help stands', async () => {
    sheet.replaceSync(pieceIn(theming, 'css', 'launcher'));
    put(pieceIn(theming, 'html', 'launcher').replace('/logo-white.svg', 'data:,'));
    const widget = document.querySelector('lotse-widget')!;
    widget.client = visit();
    await expect.element(launcher).toBeVisible();
    expect(look(launcher.element()).borderRadius).toBe('4px');
    await expect.element(page.getByText('Hilfe', { exact: true }).first()).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Kontakt' })).not.toBeInTheDocument();
    await launcher.click();
    await expect.element(page.getByRole('heading', { name: 'Moin! Was können wir für Sie tun?' })).toBeVisible();
    await expect.element(page.getByRole('img', { name: 'Werft Petersen' })).toBeInTheDocument();
    expect(widget.textContent).toContain('Kontakt');
  });

  test('a page that is light only says so, and its own colour of the band is there', async () => {
    put(pieceIn(theming, 'html', 'theme'));
    sheet.replaceSync(pieceIn(theming, 'css', 'roles'));
    const widget = document.querySelector('lotse-widget')!;
    widget.client = visit();
    await widget.updateComplete;
    await widget.open();
    const band = () => widget.renderRoot.querySelector('[part="header"]')!;
    expect(look(widget).colorScheme).toBe('light');
    expect(look(band())).toMatchObject({ backgroundColor: 'rgb(16, 24, 32)', color: 'rgb(255, 255, 255)' });
    widget.setAttribute('theme', 'dark');
    expect(look(band()).backgroundColor).toBe('rgb(5, 10, 14)');
  });
});

describe('docs/elements.md', () => {
  test('an application makes its client and hands it to the provider, and search and ways to a human are there', async () => {
    put(pieceIn(elements, 'html', 'with-npm'));
    const servers: string[] = [];
    const http = ({ server }: { readonly server: string }) => {
      servers.push(server);
      return nordlicht();
    };
    // Names of packages are for a bundler; the rest runs as it stands.
    const code = pieceIn(elements, 'js', 'with-npm').replaceAll(/^import .*\n/gm, '');
    Object.assign(globalThis, { createClient, http });
    document.body.append(Object.assign(document.createElement('script'), { type: 'module', textContent: code }));
    await expect.poll(() => servers).toEqual(['https://help.example.de']);
    await expect.element(page.getByRole('combobox', { name: 'Frage oder Stichwort' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: /Anrufen/ })).toBeVisible();
    document.querySelector('lotse-provider')?.client?.destroy();
  });

  test('the search of a page finds with the client of its one widget', async () => {
    put(`<lotse-widget></lotse-widget>${pieceIn(elements, 'html', 'with-the-tag')}`);
    document.querySelector('lotse-widget')!.client = visit();
    const field = page.getByRole('combobox', { name: 'Frage oder Stichwort' });
    await field.fill('Abschlag');
    await expect.element(page.getByRole('option', { name: /Warum ist mein Abschlag so hoch/ })).toBeVisible();
  });
});
