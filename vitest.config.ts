import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.mjs';

const conditions = ['@lotse/source', 'module', 'browser', 'development|production'];

// Made anew for each project, because Vitest writes into it.
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: launchOptions(), contextOptions: { locale: 'de-DE', timezoneId: 'Europe/Berlin' } }),
  instances: [{ browser: 'chromium' as const }],
});

// Found only while the tests run, they would be prepared then, and the page reloaded in the middle of a test with a second copy of Lit.
const early = [
  'lit',
  'lit/directive-helpers.js',
  'lit/directives/*.js',
  'preact',
  'preact/hooks',
  'preact/jsx-runtime',
  'preact/jsx-dev-runtime',
  '@preact/signals',
  'idb-keyval',
  'fuse.js',
  'ky',
  'zod/mini',
  'axe-core',
  'fast-check',
];

export default defineConfig({
  resolve: { conditions },
  optimizeDeps: { include: early },
  ssr: { resolve: { conditions: ['@lotse/source', 'module', 'node', 'development|production'] } },
  test: {
    passWithNoTests: false,
    // Two cores have days on which a second is short.
    expect: { poll: { timeout: 5_000 } },
    // Long sweeps ask for it: they are for `npm run test:all` only.
    env: { LOTSE_ALL: process.env['LOTSE_ALL'] ?? '' },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['packages/**/*.test.{ts,tsx}', 'examples/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/*.browser.test.{ts,tsx}'],
          env: { TZ: 'Europe/Berlin', LOTSE_ALL: process.env['LOTSE_ALL'] ?? '' },
          testTimeout: 20_000,
          hookTimeout: 60_000,
          // Most of them wait for a server more than they work.
          maxWorkers: 3,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['packages/**/*.browser.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/dist/**'],
          browser: browser(),
          testTimeout: 20_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: { name: 'stories', browser: browser(), testTimeout: 20_000, maxWorkers: 2 },
      },
    ],
  },
});
