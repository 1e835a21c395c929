// The gate. Runs every stage, goes on when one fails, and ends with the line `N passed, N failed`.
// With --all: the long sweeps and the Firefox half of the e2e too, and the result written down with date and commit.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findFirefox } from './browser.mjs';

const all = process.argv.includes('--all');
const at = process.argv.indexOf('--json');
const jsonFile = at > 0 ? process.argv[at + 1] : undefined;
const reports = join('node_modules', '.cache', 'lotse-test');
const bin = (name) => join('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const windows = process.platform === 'win32';
// Half of what it takes to start a server in a test is reading TypeScript that the test before has read already.
process.env['NODE_COMPILE_CACHE'] ??= join(process.cwd(), 'node_modules', '.cache', 'node');

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** Runs one command to its end; what it says is shown as it comes. Resolves with its exit code; a crash or a signal counts as 1. */
const run = (command, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(bin(command), args, { stdio: 'inherit', env: { ...process.env, ...(all ? { LOTSE_ALL: '1' } : {}), ...env }, shell: windows });
    child.on('error', (error) => {
      console.error(String(error));
      resolve(1);
    });
    // The long sweeps walk every day in two browsers.
    const patience = setTimeout(() => child.kill(), all ? 5_400_000 : 600_000);
    child.on('close', (code) => {
      clearTimeout(patience);
      resolve(code ?? 1);
    });
  });

/** One command that passes or fails as a whole. */
const one =
  (...call) =>
  async () =>
    (await run(...call)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** One that looks at each file for 150 ms at most and takes what it has not read for wrong: on a busy machine that is asked once more, and named as unsteady. */
const patient = (ask) => async () => {
  const first = await ask();
  if (first.failed === 0) return first;
  const second = await ask();
  return second.failed > 0 ? second : { ...second, unsteady: true, wrong: ['It failed when first asked; what it found then stands above.'] };
};

/** A stage of many tests. What fails is asked once more, by itself: what passes then was disturbed by its neighbours or by the machine, and is named as unsteady. */
const many = (name, ask, read) => async () => {
  const first = await counted(name, ask, read, []);
  if (first.failed === 0 || first.failed > 3 || first.again.length === 0) return first;
  console.log(`\n── once more, by itself: ${first.again.join(' ')}`);
  const second = await counted(`${name}-again`, ask, read, first.again);
  return second.failed > 0 ? first : { ...first, passed: first.passed + first.failed, failed: 0, unsteady: true };
};

const counted = async (name, ask, read, only) => {
  const file = join(reports, `${name}.json`);
  const code = await ask(file, only);
  try {
    const sum = read(JSON.parse(readFileSync(file, 'utf8')));
    // Whoever exits with an error without a failed test, or has no tests at all, has failed as a whole.
    return sum.passed + sum.failed === 0 || (code !== 0 && sum.failed === 0) ? { ...sum, failed: sum.failed + 1, again: [] } : sum;
  } catch (error) {
    return { passed: 0, failed: 1, again: [], wrong: [`No report of this stage: ${error.message}`] };
  }
};

const unit = (project) =>
  many(
    project,
    (file, only) => run('vitest', ['run', '--project', project, ...only, '--reporter=default', '--reporter=./scripts/report.mjs'], { LOTSE_REPORT: file }),
    (report) => report,
  );

const e2e = many(
  'e2e',
  (file, only) =>
    run('node', ['--conditions=@lotse/source', 'node_modules/@playwright/test/cli.js', 'test', ...only, '--reporter=list,json'], {
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    }),
  ({ stats, errors, suites }) => {
    const days = suites.flatMap(failedIn);
    return {
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + errors.length,
      again: errors.length ? [] : days.map(({ file, line }) => `${file}:${line}`),
      wrong: [
        ...errors.map(({ message }) => message),
        ...days.flatMap(({ file, line, title, tests }) => [
          `${file}:${line} ${title}`,
          ...tests.flatMap(({ results }) => results.flatMap((result) => result.errors.map(({ message }) => message))),
        ]),
      ],
    };
  },
);

/** The days of a suite that failed. */
const failedIn = ({ suites = [], specs = [] }) => [...suites.flatMap(failedIn), ...specs.filter(({ ok }) => !ok)];

// Story tests need the manifest of the elements; the byte budgets and the e2e need the built files.
/** @type {[string, () => Promise<{ passed: number, failed: number }>][]} */
const stages = [
  ['manifest', one('cem', ['analyze'])],
  ['types', one('tsc', ['-b'])],
  ['types of tests and tools', one('tsc', ['-p', 'tsconfig.tools.json'])],
  ['lint', one('oxlint', [])],
  ['format', one('oxfmt', ['--check'])],
  ['templates', patient(one('lit-analyzer', ['packages/*/src/**/*.ts', '--strict', '--quiet']))],
  ['build', one('node', ['scripts/build.mjs'])],
  ['unit (node)', unit('node')],
  ['unit (browser)', unit('browser')],
  ['stories', unit('stories')],
  ['storybook', one('storybook', ['build', '-o', 'storybook-static', '--quiet'])],
  ['e2e', e2e],
];

if (all) {
  const firefox = findFirefox();
  console.log(
    firefox
      ? `Firefox: ${firefox}`
      : 'No firefox-esr on this machine: the e2e run in Chromium only. (Debian: apt-get install firefox-esr; or name it in LOTSE_FIREFOX.)',
  );
}

const results = [];
for (const [name, stage] of stages) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const { passed, failed, unsteady = false, wrong = [] } = await stage();
  results.push({ name, passed, failed, unsteady, wrong, seconds: Math.round((performance.now() - started) / 1000) });
}

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const passed = sum('passed'),
  failed = sum('failed');

// What failed, once more at the end: whoever reads a long log reads its last page.
for (const { name, unsteady, wrong } of results)
  if (wrong.length) console.log(`\n── ${name}: ${unsteady ? 'unsteady, passed only by itself' : 'what failed'}\n${wrong.filter(Boolean).join('\n')}`);

console.log('');
for (const { name, passed, failed, seconds } of results)
  console.log(
    `${failed ? '✗' : '✓'} ${name.padEnd(26)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${String(seconds).padStart(5)} s`,
  );

if (all || jsonFile) {
  const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const record = {
    date: new Date().toISOString(),
    commit: git('rev-parse', 'HEAD'),
    changed: git('status', '--porcelain') !== '',
    firefox: all && findFirefox() !== undefined,
    passed,
    failed,
    stages: results.map(({ wrong: _, ...stage }) => stage),
  };
  for (const file of [jsonFile, ...(all ? ['docs/results/test-all.json'] : [])]) {
    if (!file) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
  }
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
