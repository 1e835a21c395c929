import { rollup } from 'rollup';
import configs from './rollup.config.mjs';
import { minify } from 'terser';
import { brotliCompressSync } from 'node:zlib';
const c = configs[0];
const b = await rollup({ ...c, plugins: c.plugins.filter(p => !['remember'].includes(p.name) && p.name !== 'licences') , onwarn(){} });
const { output } = await b.generate({ ...c.output, plugins: [] });
for (const name of process.argv.slice(2)) {
  const ch = output.find(o => o.fileName === `chunks/${name}.js`);
  const mods = Object.entries(ch.modules).filter(([, m]) => m.code);
  const w = async (list) => brotliCompressSync((await minify(list.map(([, m]) => m.code).join('\n'), { module: true, compress: { passes: 2, unused: false, toplevel: false }, mangle: { toplevel: true, } })).code).length;
  const all = await w(mods);
  console.log(name, all);
  for (const [id, m] of mods) console.log('  ', id.replace(/.*packages\//, ''), m.renderedLength, all - await w(mods.filter(([i]) => i !== id)));
}
