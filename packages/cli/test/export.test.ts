import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '@lotse/cli';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startServer, type ServerProcess } from '../../../e2e/server-process.ts';

const jana = { mail: 'jana@werft.example', password: 'Kennwort für Jana' };
let folder: string;
let server: ServerProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-export-'));
  const about = { $schema: '../lotse.json', company: { name: 'Werft' }, timeZone: 'Europe/Berlin', state: 'SH', agents: [{ mail: jana.mail, name: 'Jana' }] };
  writeFileSync(join(folder, 'lotse.json'), JSON.stringify(about));
  writeFileSync(join(folder, 'channels.json'), JSON.stringify([{ kind: 'chat', label: { de: 'Chat' }, hours: { mon: ['08:00-20:00'] } }]));
});
afterEach(async () => {
  await server?.[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

const exported = async (...args: readonly string[]) => {
  const lines: string[] = [];
  const code = await run(['export', ...args, folder], { out: (line) => lines.push(line), error: (line) => lines.push(line) });
  return { code, said: lines.join('\n') };
};
const file = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

test('what the desk changed is written back, from the running server or from its data, and the next start reads the same', { timeout: 60_000 }, async () => {
  const env = { LOTSE_CONTENT: folder, LOTSE_DEMO: '0', LOTSE_LIMITS: 'off' };
  server = await startServer({ agents: [jana], env });
  const token = await server.signIn(jana);
  const ask = async (path: string, body?: object): Promise<unknown> => {
    const response = await fetch(new URL(`desk/settings${path}`, server?.api), {
      method: body ? 'POST' : 'GET',
      headers: { connection: 'close', authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return response.json();
  };
  const reply = { id: 'hello', shortcut: 'hallo', title: { de: 'Gruß' }, text: { de: 'Moin' } };
  const day = { date: '2026-12-24', open: ['08:00-12:00'], reason: { de: 'Heiligabend' } };
  await ask('/hours', { id: 'chat', value: { hours: { tue: ['09:00-17:00'] }, holidays: false } });
  await ask('/days', { id: day.date, value: day });
  await ask('/canned', { id: 'hello', value: reply });
  const inForce = await ask('/export');

  process.env['LOTSE_PASSWORD'] = jana.password;
  const over = await exported(server.site, '--mail', jana.mail);
  delete process.env['LOTSE_PASSWORD'];
  expect(over).toEqual({ code: 0, said: `${folder}: wrote lotse.json, channels.json, canned.json.` });
  expect(file('lotse.json')).toMatchObject({ $schema: '../lotse.json', company: { name: 'Werft' }, days: [day] });
  expect(file('channels.json')).toEqual([{ kind: 'chat', label: { de: 'Chat' }, hours: { tue: ['09:00-17:00'] }, holidays: false }]);
  expect(file('canned.json')).toEqual([reply]);

  await server.restart();
  const { settings } = (await ask('/export')) as { readonly settings: object };
  expect({ settings }).toEqual(inForce);
  const lines = (await ask('')) as Readonly<Record<string, readonly { readonly changed?: object }[]>>;
  for (const name of ['hours', 'days', 'canned'])
    expect(
      lines[name]?.filter(({ changed }) => changed),
      name,
    ).toEqual([]);

  // From the data as they lie there, beside the running server.
  await ask('/canned/remove', { id: 'hello' });
  expect(await exported(server.dataFolder)).toEqual({ code: 0, said: `${folder}: wrote canned.json.` });
  expect(file('canned.json')).toEqual([]);
  expect(await exported(server.dataFolder)).toEqual({ code: 0, said: `${folder} says already what is in force.` });
});

test(
  'an article and a synonym that the desk changed are files again, each where it lay, and the others stay as they were written',
  { timeout: 60_000 },
  async () => {
    const write = (name: string, text: string) => {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), text);
    };
    const raw = (name: string): string => readFileSync(join(folder, name), 'utf8');
    const own = '---\ntitle:   "Unsere Werft"  # so schrieb ich es\nid: werft\nupdated: 2026-11-02\n---\n\nWir bauen Boote.\n';
    write('articles/de/werft.md', own);
    write('articles/de/boot-kaufen.md', '---\nid: kauf\ntitle: Ein Boot kaufen\nupdated: 2026-11-02\n---\nRufen Sie an.\n');
    write('articles/de/alt.md', '---\nid: alt\ntitle: Altes Boot abgeben\nupdated: 2026-11-02\n---\nBringen Sie es.\n');
    write('articles/de/steg.md', '---\nid: hafen\ntitle: Der Hafen\nupdated: 2026-11-02\n---\nEr ist offen.\n');

    server = await startServer({ agents: [jana], env: { LOTSE_CONTENT: folder, LOTSE_DEMO: '0', LOTSE_LIMITS: 'off' } });
    const token = await server.signIn(jana);
    const ask = async (path: string, body?: object): Promise<unknown> => {
      const response = await fetch(new URL(`desk/knowledge/${path}`, server?.api), {
        method: body ? 'POST' : 'GET',
        headers: { connection: 'close', authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
      });
      if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
      return response.json();
    };
    const seen = '2026-11-02T00:00:00.000Z';
    const draft = (id: string, title: string) => ({ id, locale: 'de', title, body: 'Neu.', also: ['Kahn'] });
    await ask('articles', { draft: draft('kauf', 'Boot: kaufen?'), seen });
    await ask('articles', { draft: draft('steg', 'Ein Steg am Haus') });
    await ask('articles/de/alt/remove', { seen });
    const { synonyms } = (await ask('synonyms')) as { readonly synonyms: readonly { readonly locale: string; readonly version: string }[] };
    await ask('synonyms', { locale: 'de', groups: [['Boot', 'Schiff']], seen: synonyms.find(({ locale }) => locale === 'de')?.version });

    process.env['LOTSE_PASSWORD'] = jana.password;
    const over = await exported(server.site, '--mail', jana.mail);
    delete process.env['LOTSE_PASSWORD'];
    // articles/de/steg.md is another article's.
    expect(over).toEqual({ code: 0, said: `${folder}: wrote synonyms.json, articles/de/boot-kaufen.md, articles/de/steg-2.md, removed articles/de/alt.md.` });
    expect(raw('articles/de/boot-kaufen.md')).toMatch(/^---\nid: kauf\ntitle: "Boot: kaufen\?"\nalso: \[Kahn\]\nupdated: \S+Z\n---\nNeu\.\n$/);
    expect(raw('articles/de/steg-2.md')).toContain('id: steg\n');
    expect(raw('articles/de/werft.md')).toBe(own);
    expect(existsSync(join(folder, 'articles/de/alt.md'))).toBe(false);
    expect(file('synonyms.json')).toEqual({ de: [['Boot', 'Schiff']] });

    await server.restart();
    expect(await exported(server.dataFolder)).toEqual({ code: 0, said: `${folder} says already what is in force.` });
  },
);

/** From a server that signs Jana in and answers whatever else she asks with this. */
const exportedFrom = async (status: number, answer: object) => {
  const asked: string[] = [];
  const other = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`.trim());
    const isSignIn = request.url === '/api/v1/desk/sessions';
    const session = { token: 'ours', expiresAt: '2026-12-01T09:00:00Z', agent: { id: 'jana', role: 'agent', name: 'Jana' } };
    response.writeHead(isSignIn ? 200 : status, { 'content-type': 'application/json', connection: 'close' }).end(JSON.stringify(isSignIn ? session : answer));
  });
  await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
  process.env['LOTSE_PASSWORD'] = jana.password;
  const { port } = other.address() as AddressInfo;
  const said = await exported(`http://127.0.0.1:${port}`, '--mail', jana.mail);
  delete process.env['LOTSE_PASSWORD'];
  await new Promise((closed) => other.close(closed));
  return { ...said, asked };
};

test('an older server that knows nothing of articles takes none out of the folder', async () => {
  const article = join(folder, 'articles/de/werft.md');
  mkdirSync(join(article, '..'), { recursive: true });
  writeFileSync(article, '---\nid: werft\ntitle: Unsere Werft\nupdated: 2026-11-02\n---\nWir bauen Boote.\n');
  const settings = { hours: [], days: [], origins: [], canned: [], outages: [], people: [] };
  expect(await exportedFrom(200, { settings })).toMatchObject({ code: 1, said: expect.stringContaining('Are server and cli of the same version?') as string });
  expect(existsSync(article)).toBe(true);
});

test('who may not export is signed out again, as everybody is', async () => {
  const { asked, ...refused } = await exportedFrom(403, {});
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('refused it (HTTP 403)') as string });
  expect(asked).toEqual(['POST /api/v1/desk/sessions', 'GET /api/v1/desk/settings/export Bearer ours', 'POST /api/v1/desk/sessions/end Bearer ours']);
});

test('without an admin, without data and without a sound folder nothing is written, and it is said why', async () => {
  expect(await exported('http://127.0.0.1:9')).toMatchObject({ code: 1, said: expect.stringContaining('--mail') as string });
  expect(await exported(join(folder, 'nowhere'))).toMatchObject({ code: 1, said: expect.stringContaining('lotse.db') as string });
  writeFileSync(join(folder, 'lotse.db'), 'This is no database, whatever its name says.');
  expect(await exported(folder)).toMatchObject({ code: 1, said: expect.stringContaining('holds no data of a server (lotse.db)') as string });
  writeFileSync(join(folder, 'channels.json'), '[]');
  expect(await exported(folder)).toMatchObject({ code: 1, said: expect.stringContaining('channels-empty') as string });
  expect(await run(['export'], { out: () => {}, error: () => {} })).toBe(2);
});
