import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localHints } from '../hints/local.ts';
import type { LotseServer } from '../http.ts';
import { createLog } from '../log.ts';
import { createChannels } from '../services/channels.ts';
import { holidaysOf } from '../services/holidays.ts';
import { timeZone } from '../services/time-zone.ts';
import { withChannels } from './loader.ts';
import { createSite, type Site, type SiteParts } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'lotse-site-'));
const long = `/* ${'Nordlicht '.repeat(100)} */`;
let now = new Date('2026-11-23T10:00:00+01:00');
let works = true;
let parts: SiteParts;
let site: Site;

beforeAll(async () => {
  const files = {
    'dist/embed/lotse.js': `(()=>{const a="__LOTSE_CHANNELS__";globalThis.served=a})();`,
    'dist/embed/manifest.json': JSON.stringify({ version: '0.1.0-abc', files: [] }),
    'dist/embed/chunks/panel.js': long,
    'dist/desk/index.html': '<!doctype html><title>Lotse</title>',
    'dist/desk/assets/main-abc.js': long,
    'site/index.html': '<!doctype html><title>Nordlicht</title>',
    'site/kontakt.html': '<!doctype html><title>Kontakt</title>',
    'site/en/index.html': '<!doctype html><title>Nordlicht in English</title>',
    'site/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'site/.secret': 'not for you',
    'secret.txt': 'not for you either',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const day = [{ from: 8 * 60, to: 20 * 60 }];
  const channels = createChannels({
    entries: [
      { kind: 'chat', label: { de: 'Chat', en: 'Chat' }, hours: { holidays: true, week: { mon: day } } },
      { kind: 'phone', label: { de: 'Anrufen & "$&"', en: 'Phone' }, href: 'tel:+4940', note: { de: '<b>kostenlos</b>' } },
    ],
    place: { zone: timeZone('Europe/Berlin'), holidayOn: holidaysOf('SH') },
    clock: () => now,
    hints: localHints(),
  });
  const server: LotseServer = {
    routes: [],
    takesBytes: () => false,
    mostBytes: () => 65_536,
    fetch: async () => new Response(),
    upgrade: () => {},
    ready: async () => works,
    drain: async () => {},
  };
  parts = { server, channels, company: 'Nordlicht & Söhne', builtFolder: join(folder, 'dist'), siteFolder: join(folder, 'site') };
  site = createSite(parts);
  await site.app.ready();
});
afterAll(async () => {
  await site.app.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (url: string, headers: Readonly<Record<string, string>> = {}) => site.app.inject({ url, headers });

describe('lotse.js', () => {
  test('carries the channels of this hour in every language, may be used by any site, and is kept for a minute', async () => {
    const response = await get('/lotse.js');
    expect(response.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=60',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
    const page: { served?: { de: { label: string; availability: object }[]; en: { label: string }[] } } = {};
    runInNewContext(response.body, page);
    expect(page.served?.de[0]?.availability).toEqual({ state: 'open', changesAt: '2026-11-23T20:00:00+01:00' });
    expect(page.served?.de[1]?.label).toBe('Anrufen & "$&"');
    expect(page.served?.en[1]?.label).toBe('Phone');
  });

  test('says after closing time that it is closed, and nothing new in between', async () => {
    const { headers } = await get('/lotse.js');
    expect((await get('/lotse.js', { 'if-none-match': String(headers['etag']) })).statusCode).toBe(304);
    now = new Date('2026-11-23T20:00:00+01:00');
    const later = await get('/lotse.js', { 'if-none-match': String(headers['etag']) });
    expect(later.statusCode).toBe(200);
    expect(later.body).toContain('"state":"closed"');
    now = new Date('2026-11-23T10:00:00+01:00');
  });

  test('takes the mark in whichever quotes the minifier chose', () => {
    for (const quote of ['"', "'", '`']) expect(withChannels(`a=${quote}__LOTSE_CHANNELS__${quote}`, { de: [] })).toBe('a={"de":[]}');
  });
});

describe("The customer's files", () => {
  test('of this version may be kept for ever by every site', async () => {
    const response = await get('/0.1.0-abc/chunks/panel.js');
    expect(response.body).toBe(long);
    expect(response.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
      'content-type': 'text/javascript; charset=utf-8',
    });
  });

  test('are found however their folder is written: that is how a browser asks again which remembers what failed', async () => {
    expect((await get('/0.1.0-abc/%63hunks/panel.js')).body).toBe(long);
  });

  test('of another version are not there', async () => {
    expect((await get('/0.0.9-xyz/chunks/panel.js')).statusCode).toBe(404);
  });

  test('come in the compression that the browser knows', async () => {
    const [br, gzip, none, refused] = await Promise.all(
      ['gzip, deflate, br', 'gzip', '', 'br;q=0'].map((accepted) => get('/0.1.0-abc/chunks/panel.js', { 'accept-encoding': accepted })),
    );
    expect(br?.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
    expect(brotliDecompressSync(br?.rawPayload ?? '').toString()).toBe(long);
    expect(gunzipSync(gzip?.rawPayload ?? '').toString()).toBe(long);
    expect([none?.body, refused?.body]).toEqual([long, long]);
    expect(none?.headers).toMatchObject({ vary: 'accept-encoding' });
  });
});

describe('The desk', () => {
  test('runs only its own scripts, in nobody’s frame, and keeps its address to itself', async () => {
    for (const url of ['/desk', '/desk/']) {
      const { statusCode, headers } = await get(url);
      expect(statusCode).toBe(200);
      const policy = String(headers['content-security-policy']).split('; ');
      expect(policy).toEqual(
        expect.arrayContaining(["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", "base-uri 'none'"]),
      );
      expect(String(headers['content-security-policy'])).not.toContain('unsafe');
      expect(headers['referrer-policy']).toBe('no-referrer');
    }
    expect((await get('/desk/assets/main-abc.js')).headers['cache-control']).toContain('immutable');
    expect((await get('/desk/assets/other.js')).statusCode).toBe(404);
  });
});

describe('The desk with an origin of its own', () => {
  test('is there alone, and nowhere else: no script and no page of the other host shares its origin', async () => {
    const { app } = createSite({ ...parts, deskOrigin: 'https://desk.example.de' });
    const at = async (host: string, url: string) => (await app.inject({ url, headers: { host } })).statusCode;
    for (const url of ['/desk', '/desk/', '/desk?x', '/desk/assets/main-abc.js'])
      expect([url, await at('desk.example.de', url), await at('Desk.Example.de', url), await at('help.example.de', url)]).toEqual([url, 200, 200, 404]);
    for (const url of ['/lotse.js', '/0.1.0-abc/chunks/panel.js', '/kontakt', '/deskside', '/openapi.json', '/desk/../kontakt'])
      expect([url, await at('desk.example.de', url)]).toEqual([url, 404]);
    for (const url of ['/%64esk', '/%64esk/', '//desk', '/desk/%61ssets/main-abc.js']) expect([url, await at('help.example.de', url)]).toEqual([url, 404]);
    expect([await at('help.example.de', '/lotse.js'), await at('help.example.de', '/kontakt')]).toEqual([200, 200]);
    expect([await at('desk.example.de', '/ready'), await at('10.0.0.3:8080', '/ready')]).toEqual([200, 200]);
    expect((await app.inject({ url: '/', headers: { host: 'desk.example.de' } })).headers['location']).toBe('/desk');
    await app.close();
  });

  test('is where the home page leads without the demo site', async () => {
    const { app } = createSite({ ...parts, siteFolder: undefined, deskOrigin: 'https://desk.example.de' });
    expect((await app.inject({ url: '/', headers: { host: 'help.example.de' } })).headers['location']).toBe('https://desk.example.de/desk');
    await app.close();
  });
});

describe('The demo site', () => {
  test('is served with the policy that we recommend', async () => {
    const { body, headers } = await get('/');
    expect(body).toContain('<title>Nordlicht</title>');
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' });
    expect(String(headers['content-security-policy'])).toContain('trusted-types lotse');
    expect((await get('/kontakt')).body).toContain('Kontakt');
    expect((await get('/en')).headers['location']).toBe('/en/');
    expect((await get('/en/')).body).toContain('in English');
    expect((await get('/logo.svg')).headers['content-type']).toBe('image/svg+xml; charset=utf-8');
  });

  test('gives away nothing that is not part of it', async () => {
    for (const path of ['/.secret', '/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '//etc/passwd', '/constructor', '/__proto__']) {
      const { statusCode, body } = await get(path);
      expect([path, statusCode]).toEqual([path, 404]);
      expect(body).not.toContain('not for you');
    }
  });
});

describe('An address where nothing is', () => {
  const browser = { accept: 'text/html,*/*' };

  test('shows a page with every way to a human that a link can open, in the language of the visitor', async () => {
    const { statusCode, body, headers } = await get('/tarif/alt', { ...browser, 'accept-language': 'fr, de-AT;q=0.8' });
    expect(statusCode).toBe(404);
    expect(body).toContain('Diese Seite gibt es nicht – Nordlicht &#38; Söhne');
    expect(body).toContain('<a href="tel:+4940">Anrufen &#38; &#34;$&#38;&#34;</a><small>&#60;b&#62;kostenlos&#60;/b&#62; · jetzt offen</small>');
    expect(String(headers['content-security-policy'])).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect((await get('/x', { ...browser, 'accept-language': 'en-GB' })).body).toContain('This page does not exist');
    expect((await get('/en/x', browser)).body).toContain('<html lang="en">');
  });

  test('is told in one line to a program', async () => {
    expect((await get('/favicon.ico', { accept: 'image/*' })).body).toBe('There is nothing at this address.\n');
  });

  test('takes no deeds', async () => {
    expect((await site.app.inject({ method: 'POST', url: '/desk', payload: 'a=b' })).statusCode).toBe(404);
  });
});

describe('A page that fails', () => {
  const lines: string[] = [];
  const broken = (): Site =>
    createSite({
      ...parts,
      log: createLog({ to: { write: (line) => void lines.push(line) } }),
      mails: {
        stopPages: {
          ask: () => Promise.reject(new Error('the disk is full')),
          stop: () => Promise.reject(new Error('the disk is full')),
        },
        kept: undefined,
      },
    });

  test('says so in the language of the visitor, with every way to a human; the operator finds why in his log, and nobody finds the link', async () => {
    const { app } = broken();
    const ask = (headers: Readonly<Record<string, string>>) => app.inject({ method: 'POST', url: '/mails/stop/geheim', headers });
    const german = await ask({ accept: 'text/html', 'accept-language': 'de' });
    expect(german.statusCode).toBe(500);
    expect(german.body).toContain('Das hat gerade nicht geklappt');
    expect(german.body).toContain('<a href="tel:+4940">');
    expect(german.headers['cache-control']).toBe('no-store');
    expect((await ask({ accept: 'text/html', 'accept-language': 'en' })).body).toContain('This did not work just now');
    expect((await ask({})).body).toBe('Something went wrong here. Try again in a moment.\n');
    expect(lines.join('')).toContain('the disk is full');
    expect(lines.join('')).toContain('/mails/stop/:token');
    expect(lines.join('') + german.body).not.toContain('geheim');
    await app.close();
  });
});

describe('Whoever sends slowly', () => {
  test('is let go before he holds a place for long; an answer may take its time', () => {
    // Bodies have a patience of their own, serve/patience.ts: a file may take longer than a message.
    expect(site.app.server).toMatchObject({ headersTimeout: 10_000, requestTimeout: 0, timeout: 0 });
  });
});

describe('Health', () => {
  test('it lives and has started; it is ready while it can store', async () => {
    expect((await get('/live')).statusCode).toBe(200);
    expect((await get('/startup')).statusCode).toBe(200);
    expect((await get('/ready')).json()).toEqual({ ready: true });
    works = false;
    expect(await get('/ready')).toMatchObject({ statusCode: 503 });
    works = true;
  });
});

describe('Without the demo site', () => {
  test('the home page leads to the desk, and what was not built is named', async () => {
    const { app, missing } = createSite({ ...parts, builtFolder: join(folder, 'nowhere'), siteFolder: undefined });
    expect(missing).toEqual(['embed', 'desk']);
    expect((await app.inject('/')).headers['location']).toBe('/desk');
    await app.close();
  });
});
