import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { errorCodes, limits } from '@lotse/contract';
import { sentences, wireSentences } from '@lotse/contract/conformance';
import * as schemas from '@lotse/contract/schemas';
import { answers, caseAnswers, clientFrame, closeCodes, flowAnswers, requests, serverFrame } from '@lotse/contract/wire';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The named pieces of code of a page: ```ts name.ts */
const piecesOf = async (page: string): Promise<readonly { readonly name: string; readonly code: string }[]> =>
  [...(await readFile(page, 'utf8')).matchAll(/^```ts(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(([, name = '', code = '']) => ({ name, code }));

const run = (command: string, args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> =>
  new Promise((done) => {
    const child = execFile(command, args, { timeout: 100_000 }, (_, stdout, stderr) => done({ code: child.exitCode ?? 1, said: stdout + stderr }));
  });

describe('docs/adapter.md', () => {
  // Inside the repository, so that the packages are found; `dist` is not kept.
  const folder = resolve('dist', 'docs');
  let pieces: Awaited<ReturnType<typeof piecesOf>> = [];

  beforeAll(async () => {
    pieces = await piecesOf('docs/adapter.md');
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    for (const { name, code } of pieces) await writeFile(join(folder, name), code);
    const compilerOptions = {
      noEmit: true,
      declarationMap: false,
      composite: false,
      incremental: false,
      rootDir: '../..',
      customConditions: ['@lotse/source'],
      lib: ['es2024', 'dom', 'dom.iterable'],
      types: ['node'],
    };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.base.json', compilerOptions, include: ['*.ts'], exclude: [] }));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('names every piece of its code', () => {
    expect(pieces.map(({ name }) => name)).toEqual(['first-try.ts', 'smallest.ts', 'shop-adapter.ts', 'own-adapter.ts', 'conformance.test.ts']);
  });

  test('has the right types in all its code', { timeout: 100_000 }, async () => {
    const { said } = await run('npx', ['tsc', '-p', join(folder, 'tsconfig.json')]);
    expect(said.split('\n').filter((line) => line.includes('error'))).toEqual([]);
  });

  test('shows a conversation that runs as it stands', async () => {
    const { code, said } = await run(process.execPath, ['--conditions=@lotse/source', join(folder, 'first-try.ts')]);
    expect(said).toContain("'2 message by visitor'");
    expect(said).toContain('message by agent');
    expect(code).toBe(0);
  });

  test('shows adapters that keep the promises of the contract', { timeout: 100_000 }, async () => {
    const { code, said } = await run(process.execPath, ['--conditions=@lotse/source', '--test', '--test-reporter=tap', join(folder, 'conformance.test.ts')]);
    const count = (what: string) => Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(said)?.[1]);
    expect(said.split('\n').filter((line) => line.trim().startsWith('not ok'))).toEqual([]);
    expect(count('pass')).toBeGreaterThan(60);
    expect(code).toBe(0);
  });

  test('names every part of the harness', async () => {
    const page = await readFile('docs/adapter.md', 'utf8');
    const [, harness = ''] = /interface Harness \{([\s\S]*?)\n\}/.exec(await readFile('packages/contract/src/conformance/sentence.ts', 'utf8')) ?? [];
    const parts = [...harness.matchAll(/^ {2}(?:readonly )?(\w+)\?/gm)].map(([, name = '']) => name);
    expect(parts.length).toBeGreaterThan(10);
    const told = /^`harness` is what only you can do[\s\S]*?\n\n/m.exec(page)?.[0] ?? '';
    expect(parts.filter((name) => !told.includes(`\`${name}`))).toEqual([]);
  });

  test('lists every sentence in its own words', async () => {
    const page = await readFile('docs/adapter.md', 'utf8');
    expect([...sentences, ...wireSentences].filter(({ id, says }) => !page.includes(`| \`${id}\` | ${says} |`)).map(({ id }) => id)).toEqual([]);
  });
});

describe('docs/protocol.md', () => {
  const known: Readonly<Record<string, unknown>> = { requests, answers, flowAnswers, caseAnswers, schemas, clientFrame, serverFrame };
  /** `requests.start`, or `clientFrame`. */
  const schemaOf = (name: string): schemas.SchemaOf<unknown> => {
    const schema = name.split('.').reduce<unknown>((inner, step) => Reflect.get(inner as object, step), known);
    if (!schema) throw new Error(`There is no schema "${name}".`);
    return schema as schemas.SchemaOf<unknown>;
  };

  /** In blocks of their own, and in the lines of sequences. */
  const examplesIn = (page: string): readonly { readonly name: string; readonly text: string }[] => {
    const blocks = [...page.matchAll(/^```json(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(([, name = '', text = '']) => ({ name, text }));
    const lines = [...page.matchAll(/^```wire\n([\s\S]*?)^```$/gm)].flatMap(([, sequence = '']) => sequence.trimEnd().split('\n'));
    const said = lines.flatMap((line) => {
      const [, name = '', text = ''] = /^[<>] (?:POST \S+ )?([\w.]+) (\{.*\})$/.exec(line) ?? [];
      // What asks without a body has no example; a remark is none.
      expect(line).toMatch(name === '' ? /^(# .+|> GET \S+)$/ : /./);
      return name === '' ? [] : [{ name, text }];
    });
    return [...blocks, ...said];
  };

  test('shows only what both ends of the wire understand, and says all of it', async () => {
    const examples = examplesIn(await readFile('docs/protocol.md', 'utf8'));
    expect(examples.length).toBeGreaterThan(40);
    for (const { name, text } of examples) {
      const example: unknown = JSON.parse(text);
      expect({ name, read: schemaOf(name).safeParse(example).data }).toEqual({ name, read: example });
    }
  });

  test('tells every limit with its value', async () => {
    const page = await readFile('docs/protocol.md', 'utf8');
    for (const [name, value] of Object.entries(limits)) expect(page).toContain(`| \`${name}\` | ${value.toLocaleString('en')} |`);
  });

  test('names every offer and every topic', async () => {
    const page = await readFile('docs/protocol.md', 'utf8');
    const wire = await readFile('packages/contract/src/wire.ts', 'utf8');
    const offers = [...(/export type Offer =\n((?:  \| '.*'\n?)+)/.exec(wire.replaceAll(';', '\n'))?.[1] ?? '').matchAll(/'(.+)'/g)].map(([, name]) => name);
    expect(offers.length).toBeGreaterThan(25);
    const told = /^`offers` names[\s\S]*?\n\n/m.exec(page)?.[0] ?? '';
    expect(offers.filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
    const topics = ['channels', 'articles', 'outages', 'cases', 'case:REF', 'conversations', 'conversation:ID'];
    expect(topics.filter((name) => !schemas.topic.safeParse(name).success)).toEqual([]);
    expect(/^Topics: (.*?)\. /m.exec(page)?.[1]).toBe(topics.map((name) => `\`${name}\``).join(', '));
  });

  test('says how many limits are the same everywhere', async () => {
    const page = await readFile('docs/protocol.md', 'utf8');
    const rows = [...(/^\| `textBytes`[\s\S]*?\n\n/m.exec(page)?.[0] ?? '').matchAll(/^\| `(\w+)`/gm)].map(([, name = '']) => name);
    expect(rows.slice(0, Object.keys(limits).length)).toEqual(expect.arrayContaining(Object.keys(limits)));
    expect(page).toContain('Those of the shapes (down to `mailLength`)');
    expect(rows[Object.keys(limits).length - 1]).toBe('mailLength');
  });

  test('names every request, every error code and every close code', async () => {
    const page = await readFile('docs/protocol.md', 'utf8');
    for (const code of errorCodes) expect(page).toContain(`| \`${code}\` |`);
    for (const code of Object.values(closeCodes)) expect(page).toContain(`| ${code} |`);
    // The routes as their schemas name them.
    const source = await readFile('packages/contract/src/wire/requests.ts', 'utf8');
    const routes = [...source.matchAll(/^\/\*\* (POST [\w/-]+)/gm)].map(([, route = '']) => route);
    expect(routes.length).toBeGreaterThan(5);
    for (const route of routes) expect(page).toContain(`| \`${route}\``);
  });
});
