/** A copy of the built packages in a folder of its own: what the fault rounds run, and where a mutant is cut in. The source is never touched. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../..');
const packages = ['adapters', 'client', 'contract', 'flow', 'search', 'server'] as const;

/** One cut: what stands in a built file, and what stands there instead. It fits exactly once, or the mutant is out of date. */
export interface Patch {
  /** Below `packages/`, e.g. `server/dist/sockets.js`. */
  readonly file: string;
  readonly find: string | RegExp;
  readonly put: string;
}

export interface Built {
  readonly folder: string;
  readonly server: string;
  readonly client: string;
  readonly http: string;
  remove(): Promise<void>;
}

/** A patch whose place is not there any more. */
export class PatchLost extends Error {}

/** Brings `packages/*\/dist` up to date; where that was done a moment ago it takes a second. */
export const build = async (): Promise<void> => {
  const tsc = join(root, 'node_modules/@typescript/native/bin/tsc');
  await promisify(execFile)(process.execPath, [tsc, '-b', ...packages.map((name) => join(root, 'packages', name))]).catch(
    (failed: { readonly stdout?: string }) => {
      throw new Error(`The packages do not build, so that there is nothing to try:\n${failed.stdout}`);
    },
  );
};

/** Notices of a server in these rounds get lost and come late: lossy-hints.ts says how many. */
const lossyHints = `import { localHints as whole } from './local-whole.js';
export const localHints = () => {
  const hints = whole();
  const losses = globalThis.lotseFaultLosses;
  if (!losses) throw new Error('Start this server with bench/fault/lossy-hints.ts.');
  return {
    ...hints,
    subscribe: (to, on) =>
      hints.subscribe(to, (hint) => {
        const luck = Math.random();
        if (losses.mute || luck < losses.share) return;
        if (luck < 2 * losses.share) setTimeout(on, 2000 * Math.random(), hint);
        else on(hint);
      }),
  };
};
`;

export const copyBuilt = async (patches: readonly Patch[] = []): Promise<Built> => {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-built-'));
  const inCopy = (...path: string[]) => join(folder, 'packages', ...path);
  for (const name of packages) {
    await cp(join(root, 'packages', name, 'dist'), inCopy(name, 'dist'), { recursive: true, filter: (file) => !/\.(d\.ts|map)$/.test(file) });
    await cp(join(root, 'packages', name, 'package.json'), inCopy(name, 'package.json'));
  }
  await mkdir(join(folder, 'node_modules', '@lotse'), { recursive: true });
  for (const name of packages) await symlink(inCopy(name), join(folder, 'node_modules', '@lotse', name), 'dir');
  for (const name of await readdir(join(root, 'node_modules')))
    if (name !== '@lotse' && name !== '.bin' && name !== '.cache') await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name));

  const hints = inCopy('server', 'dist', 'hints', 'local.js');
  await cp(hints, inCopy('server', 'dist', 'hints', 'local-whole.js'));
  await writeFile(hints, lossyHints);
  for (const patch of patches) await apply(patch, inCopy(patch.file));
  return {
    folder,
    server: inCopy('server', 'dist', 'main.js'),
    client: inCopy('client', 'dist', 'index.js'),
    http: inCopy('adapters', 'dist', 'http.js'),
    remove: () => rm(folder, { recursive: true }),
  };
};

const apply = async ({ file, find, put }: Patch, path: string): Promise<void> => {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new PatchLost(`${file} is not built any more: write the mutant anew (docs/faults.md).`);
  });
  const places = typeof find === 'string' ? text.split(find).length - 1 : [...text.matchAll(new RegExp(find, 'g'))].length;
  if (places !== 1) throw new PatchLost(`${file} has ${places} places like ${find}; a mutant needs exactly one. Write it anew (docs/faults.md).`);
  await writeFile(
    path,
    text.replace(find, () => put),
  );
};
