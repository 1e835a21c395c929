import { readFileSync, writeFileSync } from 'node:fs';
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')),
  all = lock.packages;
const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'aix', 'win32'];
const cpus = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];
const homes = (from) => {
  // folders in which `from` looks for a package, nearest first
  const list = [];
  for (let d = from; d; d = d.slice(0, Math.max(0, d.lastIndexOf('node_modules/') - 1))) list.push(d + '/node_modules/');
  return [...list, 'node_modules/'];
};
for (const [where, pkg] of Object.entries({ ...all }))
  for (const [name, version] of Object.entries(pkg.optionalDependencies ?? {})) {
    const seen = homes(where)
      .map((h) => all[h + name])
      .find(Boolean);
    if (!/^\d/.test(version) || seen?.version === version) continue; // exact versions only
    const words = name
      .split('/')
      .pop()
      .replace('linuxmusl', 'linux')
      .replace(/\b(windows|win)\b/, 'win32')
      .split(/[-_.]/);
    const os = systems.find((s) => words.includes(s)),
      cpu = cpus.find((c) => words.includes(c));
    if (!os) continue;
    const parent = where.includes('/node_modules/') ? where.slice(0, where.lastIndexOf('node_modules/')) : '';
    const key = [`${parent}node_modules/${name}`, `${where}/node_modules/${name}`].find((k) => !all[k] || all[k].version === version);
    all[key] = { version, ...(cpu ? { cpu: [cpu] } : {}), dev: true, optional: true, os: [os] };
  }
lock.packages = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', JSON.stringify(lock, null, 2) + '\n');
