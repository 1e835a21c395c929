// Runs before `npm start` and `npm test`, under the Node that npm uses (20.19 or later), without any dependency:
// installs what package-lock.json names, makes sure of a Node that runs our TypeScript, and, with --browser, of a browser (--windows: one with windows too).
// With --peers: the search engines that ours is measured beside too; nothing else needs them.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const windows = process.platform === 'win32';
const run = (command, args) => {
  try {
    execFileSync(command, args, { stdio: 'inherit', shell: windows });
  } catch (error) {
    process.exit(typeof error.status === 'number' ? error.status : 1);
  }
};

/** Installs what the lock file of a folder names, unless that was done; `there`: somebody has just done it. */
const install = (folder, what, there = false) => {
  const mark = `${folder}/node_modules/.lotse-installed`; // which lock file was installed
  const wanted = createHash('sha256')
    .update(readFileSync(`${folder}/package-lock.json`))
    .digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  if (!there) {
    console.log(what);
    run('npm', ['ci', '--prefix', folder, '--loglevel=error']); // the level hides harmless warnings of packages that ask for a newer Node
  }
  writeFileSync(mark, wanted);
};

// `npm run lock` comes right after `npm install`, which has just put everything there.
install('.', 'Installing what package-lock.json names; this takes about a minute.', process.argv.includes('--installed'));
if (process.argv.includes('--peers')) install('bench', 'Installing the search engines that ours is measured beside, as bench/package-lock.json names them.');

const ours = windows ? 'node_modules/.bin/node.cmd' : 'node_modules/.bin/node';
const node = existsSync(ours) ? ours : process.execPath;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (node === process.execPath && (major < 22 || (major === 22 && minor < 18))) {
  console.error(
    `Lotse runs TypeScript as it is and needs Node 22.18 or later; this is ${process.versions.node}, and there is no Node in node_modules for ${process.platform}. Install Node 24 and run the command again.`,
  );
  process.exit(1);
}

if (process.argv.includes('--browser')) run(node, ['scripts/browser.mjs', ...process.argv.filter((each) => each === '--windows')]);
