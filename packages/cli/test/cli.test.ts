import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '@lotse/cli';
import { sentences, wireSentences } from '@lotse/contract/conformance';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startServer, type ServerOptions, type ServerProcess } from '../../../e2e/server-process.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lotse-cli-'));
});
afterEach(() => rm(folder, { recursive: true }));

const servers: ServerProcess[] = [];
const serve = async (options: ServerOptions): Promise<ServerProcess> => {
  const server = await startServer(options);
  servers.push(server);
  return server;
};
afterEach(async () => {
  for (const server of servers.splice(0)) await server[Symbol.asyncDispose]();
});

const lotse = async (...args: readonly string[]) => {
  const said: string[] = [],
    errors: string[] = [];
  const code = await run(args, { out: (line) => said.push(line), error: (line) => errors.push(line) });
  return { code, out: said.join('\n'), errors: errors.join('\n') };
};
/** The command as somebody types it. */
const typed = (...args: readonly string[]): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, ['packages/cli/bin/lotse.js', ...args], (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? 1, stdout, stderr }),
    );
  });

describe('init', () => {
  test('begins a company that is right as it stands, and with which the server starts', async () => {
    const content = join(folder, 'content');
    expect(await lotse('init', content)).toMatchObject({ code: 0, errors: '' });
    expect(await lotse('check', content)).toEqual({ code: 0, out: `${content}: 2 articles, 0 problems.`, errors: '' });
    const server = await serve({ env: { LOTSE_CONTENT: content, LOTSE_DEMO: '0' }, agents: [] });
    expect(server.log()).toContain('Invitation for Vorname Nachname <agent@example.de>');
  });

  test('overwrites nothing', async () => {
    await writeFile(join(folder, 'lotse.json'), 'mine');
    expect(await lotse('init', folder)).toMatchObject({ code: 1, out: '', errors: expect.stringContaining('is not empty') });
    expect(await readFile(join(folder, 'lotse.json'), 'utf8')).toBe('mine');
  });
});

describe('check', () => {
  const write = async (file: string, text: string) => {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  const article = (id: string, title: string, body = 'So geht es.', more = '') =>
    `---\nid: ${id}\ntitle: ${title}\nupdated: 2026-11-02\n${more}---\n\n${body}\n`;

  beforeEach(async () => {
    await rm(folder, { recursive: true });
    await lotse('init', folder);
  });

  test('finds Nordlicht in order', async () => {
    expect(await lotse('check', 'examples/nordlicht/content')).toMatchObject({ code: 0, errors: '' });
  });

  test.each<[string, string, string, string]>([
    [
      'a link to an article that does not exist',
      'articles/de/umzug.md',
      article('umzug', 'Umzug', 'Siehe [hier](article:change-adress).'),
      'articles/de/umzug.md: The text links to article:change-adress, which is no article in "de". Did you mean "change-address"? Write it, or remove the link. See docs/errors.md#article-unknown-link',
    ],
    [
      'an id that stands twice',
      'articles/de/umzug.md',
      article('change-address', 'Umzug'),
      'articles/de/umzug.md /id: The id "change-address" is taken by articles/de/change-address.md. Give one of the two another. See docs/errors.md#article-twice',
    ],
    [
      'a title that stands twice',
      'articles/de/umzug.md',
      article('umzug', 'Wie ändere ich meine Adresse?'),
      'articles/de/umzug.md /title: articles/de/change-address.md has the same title. Say in each what only it answers, or make one article of both. See docs/errors.md#article-same-title',
    ],
    [
      'a missing translation',
      'articles/de/umzug.md',
      article('umzug', 'Umzug'),
      'articles/de/umzug.md /id: "umzug" is missing in "en". Write articles/en/umzug.md with the same id, or remove the folder of that language. See docs/errors.md#article-untranslated',
    ],
    [
      'an unknown key',
      'articles/de/umzug.md',
      article('umzug', 'Umzug', 'Text', 'tags: [a]\n'),
      'articles/de/umzug.md /tags: "tags" is nothing that can be said here. Remove it, or correct its spelling. See docs/errors.md#content-unknown-key',
    ],
    ['front matter that is missing', 'articles/de/umzug.md', 'Umzug', 'See docs/errors.md#article-front-matter'],
    ['a file that is no JSON', 'channels.json', '[{]', 'channels.json: This is not JSON:'],
    ['a company without a state', 'lotse.json', '{"company":{"name":"A"},"timeZone":"Europe/Berlin"}', 'lotse.json /state: "state" is missing.'],
  ])('finds %s, and says where and what to do', async (_, file, text, says) => {
    await write(file, text);
    const { code, errors } = await lotse('check', folder);
    expect(code).toBe(1);
    expect(errors).toContain(says);
  });

  test('tells everything at once, also into a file', async () => {
    await write('articles/de/umzug.md', article('umzug', 'Umzug', 'Siehe [hier](article:nirgends).', 'related: [nichts]\n'));
    await unlink(join(folder, 'channels.json'));
    const file = join(folder, 'found.txt');
    const { code, out } = await lotse('check', folder, '--json', file);
    const { problems } = JSON.parse(await readFile(file, 'utf8')) as { problems: { code: string }[] };
    expect(problems.map((problem) => problem.code)).toEqual([
      'content-file-missing',
      'article-unknown-related',
      'article-unknown-link',
      'article-untranslated',
    ]);
    expect([code, out]).toEqual([1, `${folder}: 3 articles, 4 problems.`]);
  });

  test('of a folder that is not there says so', async () => {
    expect(await lotse('check', join(folder, 'nowhere'))).toMatchObject({ code: 1, errors: expect.stringContaining('There is no folder') });
  });

  test('every code it can tell has its section in docs/errors.md', async () => {
    const told = [...(await readFile('packages/cli/src/check.ts', 'utf8')).matchAll(/code: '([a-z-]+)'/g)].map(([, code]) => code);
    const sections = [...(await readFile('docs/errors.md', 'utf8')).matchAll(/^## `([a-z-]+)`$/gm)].map(([, code]) => code);
    expect(told.filter((code) => !sections.includes(code))).toEqual([]);
    expect(told).not.toEqual([]);
  });
});

describe('conformance', () => {
  test('holds a server against the contract, and says what it could not try', { timeout: 60_000 }, async () => {
    const server = await serve({ env: { LOTSE_LIMITS: 'off' } });
    const file = join(folder, 'report.json');
    const { code, stdout } = await typed('conformance', '--url', server.site, '--json', file);
    const report = JSON.parse(await readFile(file, 'utf8')) as { holds: number; broken: number; notRun: number; findings: { id: string; result: string }[] };
    expect(report.findings.filter(({ result }) => result === 'broken')).toEqual([]);
    expect(report.findings.filter(({ result }) => result === 'not run').map(({ id }) => id)).toEqual([
      'session-watch-cut',
      'identity-recognised',
      'identity-visitor',
      'identity-token-continues',
      'identity-devices',
      'identity-carried',
      'identity-apart',
      'identity-refused',
      'articles-since-removed',
      'outages-at-once',
      'conversations-epoch-restored',
      'conversations-list-last',
      'conversations-agent',
      'conversations-edit',
      'conversations-redact',
      'conversations-restart',
      'session-link',
    ]);
    expect(report.findings.map(({ id }) => id)).toEqual(expect.arrayContaining([...sentences, ...wireSentences].map(({ id }) => id)));
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(`${report.holds} hold, 0 broken, 17 not run.`);
    expect(code).toBe(0);
  });

  test('ends with 1 where a promise is broken', async () => {
    const nothing = createServer((_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
    await new Promise<void>((resolve) => nothing.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(nothing.address() as AddressInfo).port}`;
    expect(await lotse('conformance', '--url', url, '--only', 'channels-never-empty')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('BROKEN  channels-never-empty'),
      out: '0 hold, 1 broken, 0 not run.',
    });
    nothing.closeAllConnections();
    nothing.close();
  });
});

describe('a command that is not understood', () => {
  test.each([
    [['chekc'], 'There is no command "chekc".'],
    [['conformance'], 'Which server? Name it with --url'],
    [['conformance', '--url', 'localhost'], '"localhost" is no address of a server.'],
    [['conformance', '--url', 'http://127.0.0.1:1', '--patience', 'long'], 'write a number of seconds'],
    [['check', 'a', 'b'], '"b" is one argument too many.'],
    [['check', '--jsn', 'x'], "Unknown option '--jsn'"],
  ])('%j ends with 2, with what was wrong and how it is used', async (args, says) => {
    const { code, errors } = await lotse(...args);
    expect(code).toBe(2);
    expect(errors).toContain(says);
    expect(errors).toContain('npx @lotse/cli init [DIR]');
  });

  test('help is no mistake', async () => {
    expect(await typed('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('Exit code'), stderr: '' });
  });
});
