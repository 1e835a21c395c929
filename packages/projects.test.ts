import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

/** Runs a tool and reads the JSON that it writes; nothing of this run's environment is to reach the other one. */
const ask = (variable: string, ...args: readonly string[]): unknown => {
  const file = join(mkdtempSync(join(tmpdir(), 'lotse-')), 'list.json');
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'))),
    LOTSE_ALL: '1',
    ...(variable ? { [variable]: file } : {}),
  };
  execFileSync(process.execPath, variable ? args : [...args, `--json=${file}`], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  return JSON.parse(readFileSync(file, 'utf8'));
};

const here = (file: string) => relative('.', file).split(sep).join('/');
const everywhere = (pattern: string) =>
  globSync(pattern, { exclude: (name) => name === 'node_modules' || name === 'dist' || name === 'storybook-static' })
    .map(here)
    .filter((file) => !/(^|\/)(node_modules|dist|storybook-static)\//.test(file))
    .sort();

test('every test file and every story belongs to exactly one Vitest project', () => {
  const listed = ask('', 'node_modules/vitest/vitest.mjs', 'list', '--filesOnly') as readonly { file: string; projectName: string }[];
  const project = (file: string) => (file.endsWith('.stories.ts') ? 'stories' : /\.browser\.test\.tsx?$/.test(file) ? 'browser' : 'node');
  const expected = [...everywhere('**/*.test.{ts,tsx}'), ...everywhere('**/*.stories.ts')].map((file) => `${file}: ${project(file)}`);
  expect(listed.map(({ file, projectName }) => `${here(file)}: ${projectName.replace(' (chromium)', '')}`).sort()).toEqual(expected.sort());
});

test('every spec lies in e2e, and Playwright runs it', () => {
  const list = ask(
    'PLAYWRIGHT_JSON_OUTPUT_NAME',
    '--conditions=@lotse/source',
    'node_modules/@playwright/test/cli.js',
    'test',
    '--list',
    '--pass-with-no-tests',
    '--reporter=json',
  ) as {
    config: { rootDir: string };
    suites: readonly { file: string }[];
  };
  expect([...new Set(list.suites.map(({ file }) => here(join(list.config.rootDir, file))))].sort()).toEqual(everywhere('**/*.spec.ts'));
});
