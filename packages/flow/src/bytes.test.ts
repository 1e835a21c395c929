/** What a customer's browser loads to run a flow and to show the answers: nothing else comes along. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transformSync } from 'oxc-transform';
import { rollup, type Plugin } from 'rollup';
import { minify } from 'terser';
import { expect, test } from 'vitest';

const typescript: Plugin = {
  name: 'typescript',
  load: (id) =>
    id.endsWith('.ts') ? transformSync(id, readFileSync(id, 'utf8'), { target: 'es2022', typescript: { onlyRemoveTypeImports: true } }).code : null,
};

test.each([
  ['run', 3_300],
  ['review', 800],
])('%s brings neither schemas nor any other package, and weighs at most %i bytes', async (entry, most) => {
  const home = import.meta.dirname;
  const bundle = await rollup({
    input: join(home, `${entry}.ts`),
    plugins: [nodeResolve({ exportConditions: ['@lotse/source'], extensions: ['.ts', '.js'] }), typescript],
    onwarn: ({ message }) => expect.fail(message),
  });
  const { output } = await bundle.generate({ format: 'es' });
  const [chunk] = output;
  expect(Object.keys(chunk.modules).filter((file) => relative(home, file).startsWith('..'))).toEqual([]);
  expect(chunk.imports).toEqual([]);
  const { code = '' } = await minify(chunk.code, { module: true, ecma: 2022, compress: { passes: 4, unsafe_arrows: true } });
  expect(brotliCompressSync(code).length).toBeLessThanOrEqual(most);
});
