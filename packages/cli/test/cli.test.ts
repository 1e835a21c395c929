import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '@lotse/cli';
import { readArticle, writeArticle } from '@lotse/contract/content';
import { sentences, wireSentences } from '@lotse/contract/conformance';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { failedStart, startServer, type ServerOptions, type ServerProcess } from '../../../e2e/server-process.ts';

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
    expect(await lotse('check', content)).toEqual({ code: 0, out: `${content}: 2 articles, 1 flow, 0 problems.`, errors: '' });
    const server = await serve({ env: { LOTSE_CONTENT: content, LOTSE_DEMO: '0' }, agents: [] });
    expect(server.log()).toContain('Invitation for Vorname Nachname <agent@example.de>');
  });

  test('writes articles as the desk and export write them', async () => {
    await lotse('init', join(folder, 'content'));
    for (const locale of ['de', 'en']) {
      const text = await readFile(join(folder, `content/articles/${locale}/change-address.md`), 'utf8');
      const read = readArticle(text, '', locale, []);
      expect(read && writeArticle(read.article)).toBe(text);
    }
  });

  test('overwrites nothing', async () => {
    await writeFile(join(folder, 'lotse.json'), 'mine');
    expect(await lotse('init', join(folder, 'lotse.json'))).toEqual({
      code: 1,
      out: '',
      errors: `${join(folder, 'lotse.json')} cannot be used: a file stands where a folder should be.`,
    });
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

  test.each([
    ['check', '--json', 'nowhere/found.json'],
    ['flow types', '--out', 'nowhere/flows.d.ts'],
  ])('says of %s that what it found cannot be written where there is no folder', async (command, option, file) => {
    const place = join(folder, file);
    expect(await lotse(...command.split(' '), folder, option, place)).toMatchObject({
      code: 1,
      errors: `${place} cannot be used: there is no such file or folder.`,
    });
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
      'an unknown key',
      'articles/de/umzug.md',
      article('umzug', 'Umzug', 'Text', 'tags: [a]\n'),
      'articles/de/umzug.md /tags: "tags" is nothing that can be said here. Remove it, or correct its spelling. See docs/errors.md#content-unknown-key',
    ],
    ['front matter that is missing', 'articles/de/umzug.md', 'Umzug', 'See docs/errors.md#article-front-matter'],
    [
      'a thesaurus that is not there',
      'lotse.json',
      '{"company":{"name":"A"},"timeZone":"Europe/Berlin","state":"SH","reasons":[{"id":"order","label":{"de":"B"}}],"thesaurus":"nowhere.dat"}',
      'nowhere.dat. Install it, or take "thesaurus" out. See docs/errors.md#company-word-list',
    ],
    ['a file that is no JSON', 'channels.json', '[{]', 'channels.json: This is not JSON:'],
    ['a company without a state', 'lotse.json', '{"company":{"name":"A"},"timeZone":"Europe/Berlin"}', 'lotse.json /state: "state" is missing.'],
  ])('finds %s, and says where and what to do', async (_, file, text, says) => {
    await write(file, text);
    const { code, errors } = await lotse('check', folder);
    expect(code).toBe(1);
    expect(errors).toContain(says);
  });

  const example = async (): Promise<Record<string, unknown>> => JSON.parse(await readFile(join(folder, 'flows/return-order.json'), 'utf8')) as never;
  const step = (when: object, more: object = {}) => ({
    id: 'more',
    title: { de: 'Noch etwas?', en: 'Anything else?' },
    when,
    fields: [],
    ...more,
  });
  test.each<[string, (flow: Record<string, unknown>, steps: readonly unknown[]) => object, string, string]>([
    [
      'an unknown field in a condition',
      (flow, steps) => ({ ...flow, steps: [...steps, step({ field: 'whi', is: 'damaged' })] }),
      '/steps/3/when',
      '"whi" is no field of this flow. Did you mean "why"? Correct the name, or add the field before. See docs/errors.md#flow-unknown-field',
    ],
    [
      'a step that no answers lead to',
      (flow, steps) => ({
        ...flow,
        steps: [
          ...steps,
          step({
            all: [
              { field: 'why', is: 'unwanted' },
              { field: 'why', is: 'damaged' },
            ],
          }),
        ],
      }),
      '/steps/3/when',
      'No answers lead to step "more": its "when" is never true with what comes before. Correct the condition, or take it out. See docs/errors.md#flow-unreachable',
    ],
    [
      'a text that is missing in a language',
      (flow) => ({ ...flow, submit: { de: 'Anmelden' } }),
      '/submit',
      'The text is missing in "en". Write it, or take "en" out of /locales. See docs/errors.md#flow-missing-text',
    ],
    [
      'a contact reason that there is not',
      (flow) => ({ ...flow, reason: 'oder' }),
      '/reason',
      '"oder" is no contact reason of lotse.json. Did you mean "order"? Correct it, add it to "reasons" there, or take it out. See docs/errors.md#flow-unknown-reason',
    ],
    [
      'an article that there is not',
      (flow, steps) => ({ ...flow, steps: [...steps, step({ field: 'why', is: 'damaged' }, { articles: ['change-address', 'change-adress'] })] }),
      '/steps/3/articles/1',
      '"change-adress" is no article of this folder. Did you mean "change-address"? Correct it, write articles/LANGUAGE/change-adress.md, or take it out. See docs/errors.md#flow-unknown-article',
    ],
    [
      'a name of its own that is not its file’s',
      (flow) => ({ ...flow, id: 'return' }),
      '/id',
      '"return" stands in flows/return-order.json. Name the file flows/return.json, or the flow "return-order". See docs/errors.md#flow-id',
    ],
  ])('finds in a flow %s, as the server does at its start', async (_, wrong, path, says) => {
    const flow = await example();
    await write('flows/return-order.json', JSON.stringify(wrong(flow, flow['steps'] as readonly unknown[])));
    expect(await lotse('check', folder)).toEqual({
      code: 1,
      out: `${folder}: 2 articles, 1 flow, 1 problem.`,
      errors: `flows/return-order.json ${path}: ${says}`,
    });
    const { code, stderr } = await failedStart({ LOTSE_CONTENT: folder, LOTSE_DEMO: '0', LOTSE_DATA: join(folder, 'data') });
    expect(code).not.toBe(0);
    expect(stderr).toContain(`flows/return-order.json ${path}: ${says}`);
  });

  test('finds a flow that stands twice, one that is no JSON, and a folder where a file should be', async () => {
    await write('flows/again.json', JSON.stringify(await example()));
    await write('flows/broken.json', '{\n  "id": \n}');
    await mkdir(join(folder, 'flows/folder.json'));
    expect((await lotse('check', folder)).errors.split('\n')).toEqual([
      'flows/broken.json: This is not JSON: in line 3, column 1, } stands where a value is expected. Correct that place. See docs/errors.md#content-json',
      'flows/folder.json: This cannot be read as UTF-8 text. Save it as a file, not a folder, in UTF-8, and let the server read it. See docs/errors.md#content-file-unreadable',
      'flows/again.json /id: "return-order" is already the flow in flows/return-order.json. Name this one "again", or remove it. See docs/errors.md#flow-twice',
    ]);
  });

  test('judges what a flow names elsewhere only where that can be read', async () => {
    await write('lotse.json', '{');
    await write('flows/return-order.json', JSON.stringify({ ...(await example()), reason: 'nowhere' }));
    expect((await lotse('check', folder)).errors).toMatch(/^lotse\.json: This is not JSON/);
    expect((await lotse('check', folder)).errors).not.toContain('flow-unknown-reason');
  });

  test('tells everything at once, also into a file', async () => {
    await write('articles/de/umzug.md', article('umzug', 'Umzug', 'Siehe [hier](article:nirgends).', 'related: [nichts]\n'));
    await unlink(join(folder, 'channels.json'));
    const file = join(folder, 'found.txt');
    const { code, out } = await lotse('check', folder, '--json', file);
    const { problems, notices } = JSON.parse(await readFile(file, 'utf8')) as Record<'problems' | 'notices', { code: string }[]>;
    expect(problems.map((problem) => problem.code)).toEqual(['content-file-missing', 'article-unknown-related', 'article-unknown-link']);
    expect(notices.map((notice) => notice.code)).toEqual(['article-untranslated']);
    expect(code).toBe(1);
    expect(out).toMatch(/^Notice: articles\/de\/umzug\.md .*\n.*: 3 articles, 1 flow, 3 problems, 1 notice\.$/);
  });

  test('of a folder that is not there says so', async () => {
    expect(await lotse('check', join(folder, 'nowhere'))).toMatchObject({ code: 1, errors: expect.stringContaining('There is no folder') });
  });

  test('every code it can tell has its section in docs/errors.md', async () => {
    const sources = await Promise.all(
      ['check', 'alike', 'dead-links', 'findable', 'reading-level', 'word-lists'].map((name) => readFile(`packages/cli/src/${name}.ts`, 'utf8')),
    );
    const told = sources.flatMap((source) => [...source.matchAll(/code: '([a-z-]+)'/g)].map(([, code]) => code));
    const sections = [...(await readFile('docs/errors.md', 'utf8')).matchAll(/^## `([a-z-]+)`$/gm)].map(([, code]) => code);
    expect(told.filter((code) => !sections.includes(code))).toEqual([]);
    expect(told).not.toEqual([]);
  });
});

describe('flow types', () => {
  beforeEach(() => lotse('init', join(folder, 'content')));

  test('says what the answers of each flow are, for whoever is handed them', async () => {
    expect(await lotse('flow', 'types', join(folder, 'content'))).toEqual({
      code: 0,
      errors: '',
      out: `/** The answers of the flow "return-order", version 1. */
export interface ReturnOrderAnswers {
  readonly "order": string;
  readonly "why": "unwanted" | "damaged";
  readonly "damage"?: string;
  readonly "email": string;
}

/** The answers of each flow, by its id. */
export interface FlowAnswers {
  readonly "return-order": ReturnOrderAnswers;
}`,
    });
  });

  test('writes them into a file', async () => {
    const file = join(folder, 'flows.d.ts');
    expect(await lotse('flow', 'types', 'examples/nordlicht/content', '--out', file)).toEqual({ code: 0, errors: '', out: `wrote ${file}` });
    const text = await readFile(file, 'utf8');
    expect(text.match(/^export interface /gm)).toHaveLength(23);
  });

  test('writes nothing where a flow is wrong, or two would have the same type', async () => {
    const home = join(folder, 'content/flows');
    const flow = JSON.parse(await readFile(join(home, 'return-order.json'), 'utf8')) as object;
    await writeFile(join(home, 'returnOrder.json'), JSON.stringify({ ...flow, id: 'returnOrder' }));
    const file = join(folder, 'flows.d.ts');
    expect(await lotse('flow', 'types', join(folder, 'content'), '--out', file)).toEqual({
      code: 1,
      out: '',
      errors:
        'flows/returnOrder.json /id: "returnOrder" and "return-order" would both be ReturnOrderAnswers. Give one of the two another name. See docs/errors.md#flow-same-type',
    });
    await writeFile(join(home, 'return-order.json'), '{');
    expect(await lotse('flow', 'types', join(folder, 'content'), '--out', file)).toMatchObject({ code: 1, errors: expect.stringContaining('content-json') });
    expect(await lotse('flow', 'types', join(folder, 'nowhere'))).toMatchObject({ code: 1, errors: expect.stringContaining('There is no folder') });
    await expect(readFile(file)).rejects.toThrow();
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
      'flows-declaration-mail',
      'flows-declaration-kept',
      'cases-alike',
      'cases-stub',
      'cases-own',
      'cases-code',
      'cases-code-wrong',
      'cases-challenge-alike',
      'cases-whole',
      'cases-promises-stay',
      'cases-watch',
    ]);
    expect(report.findings.map(({ id }) => id)).toEqual(expect.arrayContaining([...sentences, ...wireSentences].map(({ id }) => id)));
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(`${report.holds} hold, 0 broken, 28 not run.`);
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
    [['flow'], 'What of the flows? Write: flow types [DIR].'],
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
