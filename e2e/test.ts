/** What every day begins with: Nordlicht's site on one origin, its help on another, an agent who can sign in. */
import { test as base, type Page } from '@playwright/test';
import { network, type Network } from '../packages/adapters/test/network.ts';
import { beginDay, type Nordlicht } from './nordlicht.ts';
import { testAgent, type ServerOptions, type ServerProcess } from './server-process.ts';

export { expect } from '@playwright/test';

interface Day {
  readonly nordlicht: Nordlicht;
  /** For tests that leave the server as they found it: one for all of them, instead of one for each. */
  readonly shared: boolean;
  /** Settings of the server for the tests of a file or a block. */
  readonly settings: ServerOptions;
  /** What lies between the site's visitors and the help, for those who ask for it. */
  readonly line: Network;
  /** What the page's console said that is no plain log; a test that expects something empties it. */
  readonly complaints: string[];
}

interface Worker {
  /** The shared one, started when the first test asks for it. */
  readonly common: () => Promise<Nordlicht>;
}

const untouched = { change: (html: string) => html, policy: (line: string) => line };

export const test = base.extend<Day, Worker>({
  settings: [{}, { option: true }],
  shared: [false, { option: true }],
  common: [
    async ({ browserName: _ }, use) => {
      let started: Promise<Nordlicht> | undefined;
      await use(() => (started ??= beginDay()));
      await (await started)?.[Symbol.asyncDispose]();
    },
    { scope: 'worker' },
  ],
  nordlicht: async ({ settings, shared, common }, use) => {
    if (shared) {
      const nordlicht = await common();
      await use(nordlicht);
      Object.assign(nordlicht.site, untouched, { help: new URL(nordlicht.help.site).origin });
      return;
    }
    await using nordlicht = await beginDay(settings);
    await use(nordlicht);
  },
  line: async ({ nordlicht: { site, help } }, use) => {
    const line = await network(help);
    site.help = line.url;
    await use(line);
    await line.close();
  },
  complaints: async ({ browserName: _ }, use) => {
    await use([]);
  },
  page: async ({ page, complaints }, use) => {
    listen(page, complaints);
    await use(page);
    // What is still on its way when a test is over is no failure of it.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  },
});

/** Collects what a browser complains about: errors, warnings, violations of the policy. */
export const listen = (page: Page, complaints: string[]): void => {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => {
    // Firefox asks for an icon of the site's own, which the site's policy has no room for.
    if (!message.includes('/favicon.ico')) complaints.push(`uncaught: ${message}`);
  });
};

/** The desk, signed in. */
export const signIn = async (page: Page, { desk }: ServerProcess): Promise<void> => {
  await page.goto(desk);
  await page.getByLabel('E-Mail').fill(testAgent.mail);
  await page.getByLabel('Passwort').fill(testAgent.password);
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.getByRole('heading', { name: 'Posteingang' }).waitFor();
};
