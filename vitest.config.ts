import { basename } from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
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

/** Those that start servers by the dozen come first: begun last, one of them would run alone at the end. */
const long =
  /main|http|cli|fault|lookup|strain|agents|sqlite|projects|layers|life|sockets|model|settings|articles|desk|docs|ways|wire|openapi|templates|vectors/;
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => Number(long.test(basename(b.moduleId))) - Number(long.test(basename(a.moduleId))));
  }
}

export default defineConfig({
  resolve: { conditions },
  optimizeDeps: { include: early },
  ssr: { resolve: { conditions: ['@lotse/source', 'module', 'node', 'development|production'] } },
  test: {
    passWithNoTests: false,
    sequence: { sequencer: LongFirst },
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
          globalSetup: 'packages/server/test/empty-store.ts',
          include: ['packages/**/*.test.{ts,tsx}', 'examples/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/*.browser.test.{ts,tsx}'],
          env: { TZ: 'Europe/Berlin', LOTSE_ALL: process.env['LOTSE_ALL'] ?? '' },
          testTimeout: 20_000,
          hookTimeout: 60_000,
          // Most of them wait for a server more than they work.
          maxWorkers: 4,
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
