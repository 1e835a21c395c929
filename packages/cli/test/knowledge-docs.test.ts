/** docs/knowledge-base.md, as somebody does what it says, one after the other, in a folder that `init` has made. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { run } from '@lotse/cli';
import { articleEntry, readArticle, synonymGroups, writeArticle } from '@lotse/contract/content';
import { loadIndex } from '@lotse/search';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type ServerProcess } from '../../../e2e/server-process.ts';

const page = await readFile('docs/knowledge-base.md', 'utf8');
const pieces = new Map([...page.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', code = '']) => [name, code]));
const piece = (name: string): string => pieces.get(name) ?? '';

const jana = { mail: 'jana@example.de', password: 'Kennwort für Jana' };
let folder = '';
let server: ServerProcess | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lotse-knowledge-docs-'));
  await run(['init', join(folder, 'content')], { out() {}, error() {} });
  const about = JSON.parse(await readFile(content('lotse.json'), 'utf8')) as object;
  await writeFile(content('lotse.json'), JSON.stringify({ ...about, agents: [{ mail: jana.mail, name: 'Jana' }] }));
  await writeFile(join(folder, 'faq.csv'), piece('faq.csv'));
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const content = (file: string): string => join(folder, 'content', file);
/** What somebody types, in the folder that the page speaks of. */
const typed = (script: string): Promise<{ readonly code: number; readonly out: string; readonly errors: string }> =>
  new Promise((done) => {
    const cli = `"${process.execPath}" "${resolve('packages/cli/bin/lotse.js')}"`;
    const env = { ...process.env, PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH']}` };
    const child = execFile('sh', ['-c', script.replaceAll('npx @lotse/cli', cli)], { cwd: folder, env }, (_, out, errors) =>
      done({ code: child.exitCode ?? 1, out, errors }),
    );
  });
/** But for sizes and days, which are of when it was written. */
const alike = (text: string): string => text.replaceAll(/[\d,]+(?= bytes)/g, 'N').replaceAll(/^updated: .*$/gm, 'updated: DAY');

describe('docs/knowledge-base.md', () => {
  test('names every piece of its code', () => {
    expect([...pieces.keys()]).toEqual([
      'articles/de/abschlag-aendern.md',
      'check.sh',
      'check.txt',
      'faq.csv',
      'import.sh',
      'import.txt',
      'articles/de/wie-melde-ich-meinen-zaehlerstand.md',
      'synonyms.json',
      'export.sh',
      'index.sh',
      'index.txt',
    ]);
    expect([...page.matchAll(/^```\w*$/gm)]).toHaveLength(pieces.size);
  });

  test('shows an article as it is written, and names every key that it may have', () => {
    const name = 'articles/de/abschlag-aendern.md';
    const read = readArticle(piece(name), name, 'de', []);
    expect(read && writeArticle(read.article)).toBe(piece(name));
    const table = /^\| key \|[\s\S]*?\n\n/m.exec(page)?.[0] ?? '';
    const told = [...table.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, names = '']) => [...names.matchAll(/\w+/g)].map(([word]) => word));
    const { body: _, locale: __, updatedAt: ___, ...keys } = (articleEntry as unknown as { readonly shape: object }).shape as Record<string, unknown>;
    expect(told.toSorted()).toEqual([...Object.keys(keys), 'updated'].toSorted());
  });

  test('shows a check, and what it says', async () => {
    await writeFile(content('articles/de/abschlag-aendern.md'), piece('articles/de/abschlag-aendern.md'));
    expect(await typed(piece('check.sh'))).toEqual({ code: 0, out: piece('check.txt'), errors: '' });
  });

  test('shows a table, what is said of it, and what becomes of it', async () => {
    expect(await typed(piece('import.sh'))).toEqual({ code: 0, out: piece('import.txt'), errors: '' });
    const name = 'articles/de/wie-melde-ich-meinen-zaehlerstand.md';
    expect(alike(await readFile(content(name), 'utf8'))).toBe(alike(piece(name)));
  });

  test('names every column that is read', async () => {
    const source = await readFile('packages/cli/src/article-rows.ts', 'utf8');
    const columns = /^const columns = \{([\s\S]*?)^\}/m.exec(source)?.[1] ?? '';
    const table = /^\| column \|[\s\S]*?\n\n/m.exec(page)?.[0] ?? '';
    const missing = [...columns.matchAll(/'([^']+)'/g)].map(([, name = '']) => name).filter((name) => !new RegExp(`[\`\\s]${name}[\`\\s]`).test(table));
    expect(missing).toEqual([]);
  });

  test('shows synonyms that are taken', async () => {
    const synonyms: unknown = JSON.parse(piece('synonyms.json'));
    expect(synonymGroups.safeParse(synonyms).error?.issues).toBeUndefined();
    await writeFile(content('synonyms.json'), piece('synonyms.json'));
  });

  test('shows an index, which finds by the company’s words', async () => {
    const { code, out } = await typed(piece('index.sh'));
    expect({ code, out: alike(out) }).toEqual({ code: 0, out: alike(piece('index.txt')) });
    const index = loadIndex(await readFile(join(folder, 'search-index.de.json'), 'utf8'));
    expect(index.search('monatliche rate').hits[0]?.id).toBe('abschlag-aendern');
  });

  test('shows an export, after which the folder says what the desk says', { timeout: 60_000 }, async () => {
    server = await startServer({ env: { LOTSE_CONTENT: join(folder, 'content'), LOTSE_DEMO: '0', LOTSE_LIMITS: 'off' }, agents: [jana] });
    const headers = { connection: 'close', authorization: `Bearer ${await server.signIn(jana)}`, 'content-type': 'application/json' };
    const draft = { id: 'filiale', locale: 'de', title: 'Wo ist das Kundenzentrum?', body: 'Am Markt.' };
    const saved = await fetch(new URL('desk/knowledge/articles', server.api), { method: 'POST', headers, body: JSON.stringify({ draft }) });
    expect(saved.status).toBe(200);
    const script = piece('export.sh').replace('https://help.example.de', server.site).replace("'…'", `'${jana.password}'`);
    expect(await typed(script)).toEqual({ code: 0, out: 'content: wrote articles/de/filiale.md.\n', errors: '' });
    expect(await readFile(content('articles/de/filiale.md'), 'utf8')).toMatch(
      /^---\nid: filiale\ntitle: Wo ist das Kundenzentrum\?\nupdated: \S+\n---\nAm Markt\.\n$/,
    );
  });
});
