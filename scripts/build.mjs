// Builds dist/embed, dist/desk and dist/schemas, unless they were built from exactly the sources that are there now. With --packages: the npm packages too.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const stamp = 'dist/.built-from';

/** One mark for everything that the bundles are made of. */
const fingerprint = () => {
  const files = [
    ...globSync('packages/*/src/**/*.{ts,tsx,css,html,json}'),
    ...globSync('packages/*/package.json'),
    'package.json',
    'package-lock.json',
    'rollup.config.mjs',
    'scripts/bundle.mjs',
    'scripts/schemas.ts',
  ];
  const hash = createHash('sha256');
  for (const file of files.filter((name) => !/\.test\.tsx?$/.test(name)).sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
};

const node = (...args) => execFileSync(process.execPath, args, { stdio: 'inherit' });

/** Brings dist/embed, dist/desk and dist/schemas up to date; a second call finds nothing to do. */
export const build = () => {
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  rmSync(stamp, { force: true }); // a build that breaks off leaves nothing that could pass for a whole one
  node('node_modules/rollup/dist/bin/rollup', '-c', '--silent');
  node('--conditions=@lotse/source', 'scripts/schemas.ts');
  writeFileSync(stamp, now);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    if (process.argv.includes('--packages')) node('node_modules/@typescript/native/bin/tsc', '-b');
    build();
  } catch (error) {
    process.exit(error.status ?? 1);
  }
}
