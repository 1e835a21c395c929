import { defineConfig, devices } from '@playwright/test';
import { findFirefox, launchOptions } from './scripts/browser.mjs';

const all = Boolean(process.env['LOTSE_ALL']);
const firefox = all ? findFirefox() : undefined;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: { locale: 'de-DE', timezoneId: 'Europe/Berlin' },
  projects: [
    // Long sweeps carry @all in their title: they are for `npm run test:all` only.
    { name: 'chromium', ...(all ? {} : { grepInvert: /@all/ }), use: { ...devices['Desktop Chrome'], launchOptions: launchOptions() } },
    // `npm run test:all` only. What speaks to Chromium alone (throttling over CDP, …) carries @chromium in its title.
    ...(firefox
      ? [
          {
            name: 'firefox',
            grepInvert: /@chromium/,
            use: { ...devices['Desktop Firefox'], channel: 'moz-firefox', launchOptions: { executablePath: firefox } },
          },
        ]
      : []),
  ],
});
