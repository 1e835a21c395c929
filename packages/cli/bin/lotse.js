#!/usr/bin/env node
// What npm installs runs from dist. In the repository the sources run as they are, so that nothing has to be built first.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(import.meta.url);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`This is Node ${process.versions.node}; Lotse's commands need Node 22.18 or later. In the repository \`npx lotse\` brings its own.`);
  process.exitCode = 1;
} else if (/[\\/]node_modules[\\/]/.test(here)) await import('../dist/main.js');
else {
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
  const { status } = spawnSync(process.execPath, ['--conditions=@lotse/source', main, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
