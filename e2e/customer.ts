/** What a customer does on every day, by what he sees. */
import { expect, type Locator, type Page } from '@playwright/test';
import { withOwnScripts, type Site } from './site.ts';

export const phone = { width: 390, height: 844 };
export const desktop = { width: 1280, height: 800 };

/** The messages of a conversation, as somebody reads them. */
export const bubbles = (page: Page): Locator => page.locator('[part~="message"] .text');
export const ownMessages = (page: Page): Locator => page.locator('[part~="message-own"]');
export const launcher = (page: Page): Locator => page.locator('[part~="launcher"]');
export const panel = (page: Page): Locator => page.locator('[part="panel"]');
export const searchField = (page: Page): Locator => page.getByRole('combobox', { name: /^(Frage oder Stichwort|Question or keyword)$/ });
export const composer = (page: Page): Locator => page.getByRole('textbox', { name: /^(Ihre Nachricht|Your message)$/ });

export const openHelp = async (page: Page): Promise<void> => {
  await launcher(page).click();
  await panel(page).waitFor();
};

/** Comes near the button, until what is fetched ahead is there: nothing more has to come for the panel to open. */
export const comeNear = async (page: Page): Promise<void> => {
  await launcher(page).hover();
  await expect
    .poll(() =>
      page.evaluate(() => {
        const ahead = [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')];
        const there = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
        return ahead.length > 0 && ahead.every(({ href }) => there.has(href));
      }),
    )
    .toBe(true);
};

/** In her account of Nordlicht's site, which has a script and a backend of its own that say who she is. */
export const signInAsMaria = async (page: Page, site: Site): Promise<void> => {
  site.policy = withOwnScripts;
  await page.goto(`${site.url}/konto.html`);
  // Another window may be in front, and a browser gives the focus in that one alone.
  await page.bringToFront();
  await page.getByRole('button', { name: 'Als Maria Petersen anmelden' }).click();
  await expect(page.getByRole('heading', { name: 'Guten Tag, Maria Petersen' })).toBeFocused();
};

/** From the home screen to a conversation that runs. */
export const beginChat = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('button', { name: 'Chat', exact: true }).click();
  await composer(page).fill(text);
  await page.getByRole('button', { name: /^(Chat beginnen|Start chat)$/ }).click();
  await page.getByRole('log').waitFor();
};

export const write = async (page: Page, text: string): Promise<void> => {
  await composer(page).fill(text);
  await composer(page).press('Enter');
};
