/** docs/start.md, as somebody does what it says, one after the other, in an empty folder. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { company } from '@lotse/contract/content';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../../../e2e/server-process.ts';

const page = await readFile('docs/start.md', 'utf8');
const pieces = new Map([...page.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', code = '']) => [name, code]));
const piece = (name: string): string => pieces.get(name) ?? '';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lotse-start-docs-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What somebody types. */
const typed = (script: string): Promise<{ readonly code: number; readonly out: string; readonly errors: string }> =>
  new Promise((done) => {
    const cli = `"${process.execPath}" "${resolve('packages/cli/bin/lotse.js')}"`;
    const child = execFile('sh', ['-c', script.replaceAll('npx @lotse/cli', cli)], { cwd: folder }, (_, out, errors) =>
      done({ code: child.exitCode ?? 1, out, errors }),
    );
  });

describe('docs/start.md', () => {
  test('names every piece of its code', () => {
    expect([...pieces.keys()]).toEqual(['init.sh', 'lotse.json', 'check.sh', 'check.txt', 'start.sh', 'tag']);
  });

  test('leads from an empty folder to a server that hands out the tag to the company’s site, and a link for its first agent', { timeout: 60_000 }, async () => {
    expect(await typed(piece('init.sh'))).toMatchObject({ code: 0, errors: '' });
    await writeFile(join(folder, 'content/lotse.json'), piece('lotse.json'));
    expect(await typed(piece('check.sh'))).toEqual({ code: 0, out: piece('check.txt'), errors: '' });

    const [, ...settings] = /^((?:\w+=\S+ )+)npm start$/.exec(piece('start.sh').trim()) ?? [];
    const env = Object.fromEntries(settings.flatMap((said) => said.trim().split(' ')).map((said) => said.split('='))) as Record<string, string>;
    expect(Object.keys(env)).toEqual(['LOTSE_DEMO', 'LOTSE_CONTENT', 'LOTSE_DATA']);
    await using server = await startServer({
      env: { ...env, LOTSE_CONTENT: join(folder, env['LOTSE_CONTENT'] ?? ''), LOTSE_DATA: join(folder, env['LOTSE_DATA'] ?? '') },
      agents: [],
    });
    expect(server.log()).toContain('Invitation for Jana Petersen <jana@example.de>');
    const [origin = ''] = (JSON.parse(piece('lotse.json')) as { readonly origins: readonly string[] }).origins;
    const answer = await fetch(new URL('sessions', server.api), {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify({ visitor: { locale: 'de', page: { url: `${origin}/`, title: 'Start' } } }),
    });
    expect({ status: answer.status, for: answer.headers.get('access-control-allow-origin') }).toEqual({ status: 200, for: origin });
  });

  test('names every key that lotse.json may have', () => {
    const table = /^\| key \|[\s\S]*?\n\n/m.exec(page)?.[0] ?? '';
    const { $schema: _, ...keys } = (company as unknown as { readonly shape: object }).shape as Record<string, unknown>;
    expect(Object.keys(keys).filter((key) => !table.includes(`\`${key}\``))).toEqual([]);
  });
});
