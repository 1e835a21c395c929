/** The code in README.md, as it stands there. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// Inside the repository, so that the package is found; `dist` is not kept.
const folder = resolve('dist', 'search-readme');
beforeAll(() => mkdir(folder, { recursive: true }));
afterAll(() => rm(folder, { recursive: true }));

/** What the pieces speak of without saying where it is from. */
const given = `import { createIndex } from '@lotse/search';
const article = { id: 'abschlag-zu-hoch', locale: 'de', title: 'Warum ist mein Abschlag so hoch?', body: 'Ihr Abschlag folgt aus dem Verbrauch.' };
Object.assign(globalThis, { article, articles: [article], json: JSON.stringify(createIndex([article], { locale: 'de' })) });`;

/** What is printed at the end of a piece. */
const printed = async (name: string, last: string): Promise<unknown> => {
  const readme = await readFile('packages/search/README.md', 'utf8');
  const code = new RegExp(`^\`\`\`ts ${name}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(readme)?.[1] ?? '';
  await writeFile(join(folder, 'given.ts'), given);
  await writeFile(join(folder, name), `import './given.ts';\n${code}\nconsole.log(JSON.stringify(${last}));\n`);
  return new Promise((done, fail) => {
    execFile(process.execPath, ['--conditions=@lotse/source', join(folder, name)], (error, out) => (error ? fail(error) : done(JSON.parse(out))));
  });
};

test('an index finds, takes in, gives back and travels', async () => {
  expect(await printed('node.ts', '[level, hits[0].id, same.size]')).toEqual(['answer', 'abschlag-zu-hoch', 1]);
});

test('a browser reads an index that was built elsewhere, or builds its own', async () => {
  expect(await printed('browser.ts', '[ready.size, own.size]')).toEqual([1, 1]);
});
