// Finds the browsers that the tests drive. Run as a script, it makes sure that there is a Chromium.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

const onPath = (/** @type {string[]} */ ...names) =>
  names
    .flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, process.platform === 'win32' ? `${name}.exe` : name)))
    .find((file) => existsSync(file));

/** Debian's Chromium without windows: the same engine, and two thirds of the work for a page of a test. */
const shell = 'chromium-headless-shell';

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')] : [];
  }),
];

/**
 * A Chromium to drive, without windows where there is one. `executablePath` is absent where Playwright's own download is there; nothing found: undefined.
 * @param {{ windows?: boolean }} [kind] `windows`: one that has everything, such as the cache of whole pages.
 * @returns {{ executablePath?: string } | undefined}
 */
export const findBrowser = ({ windows = false } = {}) => {
  const named = process.env['LOTSE_CHROMIUM'];
  if (named) {
    if (!existsSync(named)) throw new Error(`LOTSE_CHROMIUM names ${named}, which does not exist.`);
    return { executablePath: named };
  }
  if (existsSync(chromium.executablePath())) return {};
  const found =
    onPath(...(windows ? [] : [shell]), 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge') ??
    usualPlaces.find((file) => existsSync(file));
  return found ? { executablePath: found } : undefined;
};

/**
 * How tests start Chromium, for Playwright and Vitest alike. The flags keep it off the network and off the graphics card.
 * @param {{ windows?: boolean }} [kind]
 * @returns {{ executablePath?: string, args: string[] }}
 */
export const launchOptions = (kind) => ({
  ...findBrowser(kind),
  args: [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium refuses its sandbox to root
  ],
});

/** Firefox ESR, which Playwright 1.64 can drive as `channel: 'moz-firefox'`; nothing found: undefined. */
export const findFirefox = () => process.env['LOTSE_FIREFOX'] ?? onPath('firefox-esr');

const debian = process.getuid?.() === 0 && existsSync('/etc/debian_version');
/** The long sweeps need one that has everything, too. */
const windows = process.argv.includes('--windows');

const install = () => {
  const steps = debian
    ? [
        ['apt-get', 'update', '-qq'],
        ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', shell, ...(windows ? ['chromium'] : []), 'fonts-liberation'],
      ]
    : [[process.execPath, 'node_modules/playwright/cli.js', 'install', ...(windows ? [] : ['--only-shell']), 'chromium']];
  console.log(
    `The tests need ${windows ? 'a Chromium without windows and one with them' : 'a Chromium, at best one without windows'}; trying: ${steps.map(([command, ...args]) => [command === process.execPath ? 'node' : command, ...args].join(' ')).join(' && ')}`,
  );
  try {
    for (const [command, ...args] of steps)
      execFileSync(String(command), args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  } catch {
    // What matters is whether a browser is there now; the message below says what to do if not.
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const slow = debian && !process.env['LOTSE_CHROMIUM'] && !existsSync(chromium.executablePath()) && !onPath(shell);
  if (slow || !findBrowser({ windows })) install();
  if (!findBrowser()) {
    console.error('The tests need a Chromium (or Chrome, or Edge) and found none. Install one, or name its executable in LOTSE_CHROMIUM.');
    process.exit(1);
  }
}
