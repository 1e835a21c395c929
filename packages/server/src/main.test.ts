import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers, serverFrame, socketProtocol } from '@lotse/contract/wire';
import { articlePage } from '@lotse/contract/schemas';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { failedStart, startServer, type ServerProcess } from '../../../e2e/server-process.ts';

// Each test starts real servers, on whatever machine.
vi.setConfig({ testTimeout: 60_000 });

const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'lotse-main-'));
  folders.push(made);
  return made;
};
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
});

const page = { url: 'https://nordlicht.example/', title: 'Nordlicht' };
/** A visitor's way to GET something. */
const visitor = async ({ api }: ServerProcess, locale = 'de') => {
  const opened = await fetch(new URL('sessions', api), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ visitor: { locale, page } }),
  });
  const session = answers.session.parse(await opened.json());
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(new URL(path, api), { headers: { authorization: `Bearer ${session.token}`, ...headers } });
  return { ...session, get };
};

describe('npm start', () => {
  test('says in one line on stdout where it is, answers, and ends with 0 on SIGTERM', async () => {
    await using server = await startServer();
    const { port } = server;
    expect(server).toMatchObject({
      lotse: 'ready',
      site: `http://127.0.0.1:${port}/`,
      desk: `http://127.0.0.1:${port}/desk`,
      api: `http://127.0.0.1:${port}/api/v1/`,
      pid: expect.any(Number),
    });
    expect((await fetch(new URL('/ready', server.site))).status).toBe(200);
    expect(server.log()).toContain(`Site ${server.site}`);
    expect(await server.stop()).toBe(0);
  });

  test('two of them run side by side, each on its own data', async () => {
    await using one = await startServer();
    await using other = await startServer();
    expect(one.port).not.toBe(other.port);
  });

  test('ends at once although somebody waits in a long poll', async () => {
    await using server = await startServer();
    const { get } = await visitor(server);
    const first = answers.notices.parse(await (await get('notices?wait=0')).json());
    const waiting = get(`notices?wait=25&after=${first.cursor}`);
    await fetch(new URL('/live', server.site)); // the poll is under way by now
    expect(await server.stop()).toBe(0);
    await waiting.catch(() => undefined);
  });

  test('tells an open socket to come back elsewhere, and ends', async () => {
    await using server = await startServer();
    const { token } = await visitor(server);
    const made = await fetch(new URL('socket-tickets', server.api), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: '{}',
    });
    const { ticket } = answers.ticket.parse(await made.json());
    const socket = new WebSocket(new URL('socket', server.api.replace('http', 'ws')), socketProtocol);
    const frames: string[] = [];
    socket.addEventListener('message', ({ data }) => frames.push(serverFrame.parse(JSON.parse(String(data))).t));
    socket.addEventListener('open', () => socket.send(JSON.stringify({ t: 'hello', ticket })));
    await expect.poll(() => frames).toEqual(['welcome']);
    const closed = once(socket, 'close');
    expect(await server.stop()).toBe(0);
    expect(await closed).toEqual([expect.objectContaining({ code: 1012 })]);
    expect(frames).toEqual(['welcome', 'bye']);
  });

  test('on a holiday the channels say so, in the language of the visitor', async () => {
    await using server = await startServer({ env: { LOTSE_CLOCK: '2026-12-25T10:00:00+01:00' } });
    const { channels } = answers.channels.parse(await (await (await visitor(server, 'en')).get('channels')).json());
    expect(channels.find(({ kind }) => kind === 'phone')).toMatchObject({ label: 'Phone', availability: { state: 'closed', reason: 'Christmas Day' } });
    expect(channels.find(({ kind }) => kind === 'email')).toMatchObject({ availability: { state: 'open' } });
  });

  test('articles are kept by the browser, and what changed in the folder is told after the next start', async () => {
    const content = folder();
    cpSync('examples/nordlicht/content', content, { recursive: true });
    await using server = await startServer({ env: { LOTSE_CONTENT: content } });
    const { get } = await visitor(server);
    const response = await get('articles?locale=de', { 'accept-encoding': 'br' });
    const all = articlePage.parse(await response.json());
    expect(all.articles.length).toBeGreaterThan(10);
    expect(response.headers.get('content-encoding')).toBe('br');
    expect((await get('articles?locale=de', { 'if-none-match': response.headers.get('etag') ?? '' })).status).toBe(304);

    const [gone, changed] = all.articles;
    // Who is left must not link to what is gone.
    for (const { id } of all.articles) {
      const file = join(content, 'articles', 'de', `${id}.md`);
      writeFileSync(
        file,
        readFileSync(file, 'utf8')
          .replaceAll(`](article:${gone?.id})`, '](https://nordlicht.example/)')
          .replace(new RegExp(`^related: .*\\b${gone?.id}\\b.*$`, 'm'), 'related: []'),
      );
    }
    rmSync(join(content, 'articles', 'de', `${gone?.id}.md`));
    const file = join(content, 'articles', 'de', `${changed?.id}.md`);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: Ganz neu'));
    await server.restart();

    const news = articlePage.parse(await (await get(`articles?locale=de&since=${all.version}`)).json());
    expect(news.removed).toEqual([gone?.id]);
    expect(news.articles).toContainEqual(expect.objectContaining({ id: changed?.id, title: 'Ganz neu' }));
    expect((await get(`articles/${gone?.id}?locale=de`)).status).toBe(404);
  });

  test('what a company has not written down is not offered', async () => {
    const content = folder();
    writeFileSync(join(content, 'lotse.json'), JSON.stringify({ company: { name: 'Leer' }, timeZone: 'Europe/Berlin', state: 'HH' }));
    writeFileSync(join(content, 'channels.json'), JSON.stringify([{ kind: 'phone', label: { de: 'Anrufen' }, href: 'tel:+4940' }]));
    await using server = await startServer({ env: { LOTSE_CONTENT: content, LOTSE_DEMO: '0' } });
    expect((await visitor(server)).offers).toEqual(['outages', 'record', 'watch', 'end']);
    expect((await fetch(new URL('/', server.site), { redirect: 'manual' })).headers.get('location')).toBe('/desk');
    await using nordlicht = await startServer();
    expect((await visitor(nordlicht)).offers).toEqual(expect.arrayContaining(['articles', 'articles.rate', 'conversations']));
  });

  test('a slash too many in an address put together by hand does no harm', async () => {
    await using server = await startServer();
    const response = await fetch(`${server.site}/api/v1//sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ visitor: { locale: 'de', page } }),
    });
    expect(response.status).toBe(200);
  });
});

describe('What stops the start', () => {
  const stopped = async (env: Readonly<Record<string, string>>) => {
    const { code, stdout, stderr } = await failedStart({ LOTSE_DATA: folder(), ...env });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('Lotse did not start.');
    expect(stderr).not.toMatch(/^\s+at /m); // a sentence, not a stack
    return stderr;
  };

  test('wrong environment', async () => {
    expect(await stopped({ LOTSE_LIMITS: 'off', HOST: '0.0.0.0' })).toMatch(/LOTSE_LIMITS: Without rate limits.*#start-limits-public/);
  });

  test('wrong content, all of it named with file and place, and the data folder stays empty', async () => {
    const content = folder();
    const data = join(folder(), 'data');
    cpSync('examples/nordlicht/content', content, { recursive: true });
    writeFileSync(
      join(content, 'channels.json'),
      JSON.stringify([{ kind: 'phone', label: { de: 'Anrufen' }, href: 'tel:1', hours: { mon: ['08:00-25:00'] } }]),
    );
    writeFileSync(join(content, 'articles', 'de', 'neu.md'), '---\nid: neu\nupdated: 2026-11-02\n---\nText\n');
    const said = await stopped({ LOTSE_CONTENT: content, LOTSE_DATA: data });
    expect(said).toContain('channels.json /0/hours/mon/0: "08:00-25:00" is no opening time.');
    expect(said).toContain('articles/de/neu.md /title: "title" is missing.');
    expect(() => readFileSync(join(data, 'lotse.db'))).toThrow('ENOENT');
  });

  test('a second server on the same data, and the first goes on', async () => {
    await using first = await startServer();
    await stopped({ LOTSE_DATA: first.dataFolder });
    expect((await fetch(new URL('/ready', first.site))).status).toBe(200);
  });

  test('a database that is none, and it is not touched', async () => {
    const data = folder();
    mkdirSync(data, { recursive: true });
    const garbage = 'This is a shopping list and no database. '.repeat(100);
    writeFileSync(join(data, 'lotse.db'), garbage);
    await stopped({ LOTSE_DATA: data });
    expect(readFileSync(join(data, 'lotse.db'), 'utf8')).toBe(garbage);
  });

  test('a port that another program has', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    expect(await stopped({ PORT: String(port) })).toContain(`Port ${port} on 127.0.0.1 is taken by another program.`);
    other.close();
  });

  test('an address that this machine does not have', async () => {
    expect(await stopped({ HOST: '192.0.2.1' })).toContain('This machine has no address 192.0.2.1.');
  });
});
