/** What is installed is what was looked at: every piece by version and hash, nothing that runs by itself, and licences that may be passed on. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
  readonly name: string;
  readonly scripts?: Record<string, string>;
  readonly allowScripts?: Record<string, boolean>;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}
interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const root = json('package.json') as Manifest;
const manifests = [root, ...[...globSync('packages/*/package.json'), 'bench/package.json'].map((file) => json(file) as Manifest)];
const lockIn = (file: string) => (json(file) as { readonly packages: Record<string, Locked> }).packages;
const lock = lockIn('package-lock.json');
// What the bench is measured beside lies in a folder of its own: the gate does without.
const installed = [...Object.entries(lock), ...Object.entries(lockIn('bench/package-lock.json'))].filter(
  ([place, { link }]) => place.includes('node_modules/') && !link,
);

/** The places of what is loaded when Lotse runs: what our packages name, and what that names, as Node finds it. */
const shipped = (() => {
  const found = new Set<string>();
  const place = (from: string, name: string): string | undefined => {
    const parts = from.split('/node_modules/');
    const homes = [...parts.map((_, i) => `${parts.slice(0, parts.length - i).join('/node_modules/')}/`), ''];
    return homes.map((home) => `${home}node_modules/${name}`).find((at) => at in lock);
  };
  const follow = (from: string, names: Record<string, string> = {}): void => {
    for (const name of Object.keys(names)) {
      const at = name.startsWith('@lotse/') ? undefined : place(from, name);
      if (!at || found.has(at)) continue;
      found.add(at);
      follow(at, lock[at]?.dependencies);
      follow(at, lock[at]?.optionalDependencies);
    }
  };
  for (const [at, { dependencies }] of Object.entries(lock)) if (/^packages\/\w+$/.test(at)) follow(at, dependencies);
  return [...found].toSorted();
})();

test('every piece is named by one version, and not by a range that tomorrow means another', () => {
  const ranges = manifests.flatMap(({ name, dependencies, devDependencies, optionalDependencies }) =>
    Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).flatMap(([piece, version]) =>
      /^(npm:(@[\w-]+\/)?[\w-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version) ? [] : [`${name}: ${piece} ${version}`],
    ),
  );
  expect(ranges).toEqual([]);
  expect(installed.filter(([, { version }]) => !/^\d+\.\d+\.\d+/.test(version ?? '')).map(([place]) => place)).toEqual([]);
});

test('what ships is held to its hash, and so is all else but builds of tools for other machines', () => {
  expect(shipped.length).toBeGreaterThan(60);
  const sure = ({ integrity }: Locked) => /^sha512-[\w+/]{86}==$/.test(integrity ?? '');
  expect(shipped.filter((place) => !sure(lock[place] ?? {}))).toEqual([]);
  expect(installed.filter(([, piece]) => !sure(piece) && !(piece.dev && piece.optional && piece.os)).map(([place]) => place)).toEqual([]);
  // From where it was fetched is everybody's own affair: the hash says that it is the same.
  expect(installed.filter(([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://')).map(([place]) => place)).toEqual([]);
});

test('nothing runs because it was installed', () => {
  const runs = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place.replace(/.*node_modules\//, ''));
  expect(runs.filter((name) => root.allowScripts?.[name] !== false)).toEqual([]);
  expect(Object.values(root.allowScripts ?? {}).filter(Boolean)).toEqual([]);
  const ours = manifests.flatMap(({ name, scripts = {} }) =>
    Object.keys(scripts).flatMap((script) => (/^(pre|post)?(install|prepare)$/.test(script) ? [`${name}: ${script}`] : [])),
  );
  expect(ours).toEqual([]);
});

const licenceText = (place: string): string => globSync(`${place}/LICEN[CS]E*`).map((file) => readFileSync(file, 'utf8'))[0] ?? '';

test('what ships may be passed on by whoever uses it', () => {
  const free = /^\(?(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0)\b/;
  // Who does not name it has its words beside him.
  const isMit = (place: string) => /^(The )?MIT License|Permission is hereby granted, free of charge/.test(licenceText(place));
  const licence = (place: string) => lock[place]?.license ?? (isMit(place) ? 'MIT' : 'none');
  expect(shipped.filter((place) => !free.test(licence(place))).map((place) => `${place}: ${licence(place)}`)).toEqual([]);
});

test('a browser is given five pieces that are not ours, and another one would be a decision', () => {
  const direct = ['client', 'contract', 'elements', 'embed', 'adapters', 'search', 'flow'].flatMap((name) =>
    Object.keys((json(`packages/${name}/package.json`) as Manifest).dependencies ?? {}).filter((piece) => !piece.startsWith('@lotse/')),
  );
  expect([...new Set(direct)].toSorted()).toEqual(['fuse.js', 'idb-keyval', 'lit', 'yaml', 'zod']);
});
