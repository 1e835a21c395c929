import { createHmac, createSecretKey } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call, message, openSocket, startServer, type InProcessServer } from '../../test/in-process.ts';
import { png } from '../../test/pictures.ts';
import { keys, shopPublicPem, sign } from '../../test/signing.ts';
import { readIdentityKeys } from './identity-keys.ts';

const minute = 60_000;
let later = 0;
let server: InProcessServer;
beforeAll(async () => {
  server = await startServer({ clock: () => new Date(Date.now() + later), keys });
});
afterAll(() => server.stop());

const base64 = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const customer = async (sub: string, token?: string, claims = {}) => server.visitor(token, await sign(sub, claims));
const said = async ({ read }: { read: (id: string) => Promise<{ events: readonly object[] }> }, id: string) =>
  (await read(id)).events.flatMap((event) => ('parts' in event ? [event.parts] : [])) as unknown;
const textsOf = (...texts: string[]) => texts.map((text) => [{ kind: 'text', text }]);

describe('whom the company names', () => {
  test('is recognised, with what was signed and nothing else', async () => {
    const { customer: found, token } = await customer('4711', undefined, { name: 'Maria Petersen', email: 'maria@example.de', role: 'admin' });
    expect(found).toEqual({ id: expect.stringMatching(/^[\da-f-]{36}$/), name: 'Maria Petersen', email: 'maria@example.de' });
    expect(token).toMatch(/^[\w-]{43}$/);
    expect((await customer('4711')).customer?.id).toBe(found?.id);
  });

  test('writes under his name, which the agent sees', async () => {
    const maria = await customer('maria', undefined, { name: 'Maria Petersen' });
    const { id } = await maria.start();
    await maria.send(id, message('Guten Tag'));
    const { events } = await maria.read(id);
    expect(events.map(({ by }) => by)).toEqual([{ id: maria.customer?.id, role: 'customer', name: 'Maria Petersen' }]);
  });

  test('is told to the desk as signed, and a visitor is not', async () => {
    const maria = await customer('4712', undefined, { name: 'Maria Petersen', email: 'maria@example.de' });
    const { id } = await maria.start();
    const agent = { id: 'agent-anna', role: 'agent', name: 'Anna' } as const;
    expect((await server.conversations.forDesk(agent, id)).signed).toMatchObject({
      subject: '4712',
      issuer: 'https://shop.example',
      email: 'maria@example.de',
    });
    const visitor = await server.visitor();
    expect((await server.conversations.forDesk(agent, (await visitor.start()).id)).signed).toBeUndefined();
  });

  test('finds his conversations on every device, and goes on there', async () => {
    const phone = await customer('geht-weiter');
    const { id } = await phone.start();
    await phone.send(id, message('Auf dem Telefon'));
    const desk = await customer('geht-weiter');
    expect((await desk.get('conversations')).body).toMatchObject({ conversations: [{ id }] });
    await desk.send(id, message('Am Rechner'));
    expect(await said(phone, id)).toEqual(textsOf('Auf dem Telefon', 'Am Rechner'));
  });

  test('is somebody else with another number, and with the same number of another issuer, though the address is the same', async () => {
    const mail = { email: 'familie@example.de' };
    const one = await customer('1', undefined, mail);
    const { id } = await one.start();
    for (const other of [await customer('2', undefined, mail), await customer('1', undefined, { ...mail, kid: 'portal-2026' })]) {
      expect(other.customer?.id).not.toBe(one.customer?.id);
      expect((await other.get('conversations')).body).toEqual({ conversations: [] });
      expect((await other.get(`conversations/${id}/events`)).status).toBe(404);
    }
  });

  test('is the same with the old and the new key of his issuer', async () => {
    const before = await customer('bleibt', undefined, { kid: 'portal-2025' });
    expect((await customer('bleibt', undefined, { kid: 'portal-2026' })).customer?.id).toBe(before.customer?.id);
  });

  test('is known for half an hour without a word, for a day at most, and then named anew', async () => {
    const loyal = await customer('loyal');
    const absent = await customer('absent');
    for (let minutes = 20; minutes < 24 * 60; minutes += 20) {
      later = minutes * minute;
      expect((await loyal.get('conversations')).status, `after ${minutes} minutes`).toBe(200);
    }
    expect((await absent.get('conversations')).status).toBe(401);
    later = 24 * 60 * minute + 1;
    expect((await loyal.get('conversations')).status).toBe(401);
    const again = await server.visitor(loyal.token, await sign('loyal', { now: Date.now() + later }));
    expect(again.customer?.id).toBe(loyal.customer?.id);
    later = 0;
  });
});

describe('who was a visitor, and signs in in the same stay', () => {
  test('has what he began as a visitor; the visitor’s token is worth nothing any more', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    await visitor.send(id, message('Noch nicht angemeldet', 'first'));
    const socket = await visitor.socket();
    await expect.poll(() => socket.frames.some(({ t }) => t === 'welcome')).toBe(true);
    const maria = await customer('nimmt-mit', visitor.token, { name: 'Maria' });
    expect(maria.token).not.toBe(visitor.token);
    await expect.poll(() => socket.closed()?.code).toBe(4401);
    expect((await visitor.get('conversations')).status).toBe(401);
    expect((await maria.get('conversations')).body).toMatchObject({ conversations: [{ id }] });
    // What was on its way while he signed in is the same message.
    expect((await maria.send(id, message('Noch nicht angemeldet', 'first'))).body).toEqual({ results: [{ clientId: 'first', seq: 1, duplicate: true }] });
    expect((await maria.read(id)).events[0]?.by).toEqual({ id: maria.customer?.id, role: 'customer', name: 'Maria' });
  });

  test('sends the photo that he had chosen before', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    const { file } = await visitor.upload(png(), 'Zähler.png');
    const maria = await customer('mit-foto', visitor.token);
    expect(await maria.send(id, { clientId: 'photo', parts: [{ kind: 'file', file: { id: file.id } }] })).toMatchObject({ status: 200 });
  });

  test('takes along only what his own token opens, and nothing of another customer', async () => {
    const stranger = await server.visitor();
    const { id } = await stranger.start();
    expect((await (await customer('ohne-marke')).get('conversations')).body).toEqual({ conversations: [] });
    expect((await stranger.get('conversations')).body).toMatchObject({ conversations: [{ id }] });
    const first = await customer('erste');
    await first.start();
    const second = await customer('zweiter', first.token);
    expect((await second.get('conversations')).body).toEqual({ conversations: [] });
    expect((await first.get('conversations')).status).toBe(401);
  });

  test('keeps his session when he is named again', async () => {
    const before = await customer('wieder');
    expect((await customer('wieder', before.token)).token).toBe(before.token);
  });
});

describe('a token that does not hold', () => {
  const now = () => Math.floor(Date.now() / 1000);
  const hmac = (text: string, secret: string) => createHmac('sha256', secret).update(text).digest('base64url');
  const unsigned = (header: object, claims = {}) =>
    `${base64(header)}.${base64({ iss: 'https://shop.example', aud: 'lotse', sub: '1', iat: now(), exp: now() + 60, jti: 'x', ...claims })}`;

  const wrong: readonly (readonly [why: string, code: string, field: string, make: () => Promise<string> | string])[] = [
    ['for somebody else', 'identity-audience', 'jwt.aud', () => sign('1', { aud: 'another' })],
    ['for several', 'identity-audience', 'jwt.aud', () => sign('1', { aud: ['lotse', 'another'] })],
    ['of another issuer', 'identity-issuer', 'jwt.iss', () => sign('1', { iss: 'https://evil.example' })],
    ['that has expired', 'identity-expired', 'jwt.exp', () => sign('1', { iat: now() - 200, exp: now() - 60 })],
    ['that lives too long', 'identity-lifetime', 'jwt.exp', () => sign('1', { exp: now() + 330 })],
    ['that was made long ago for a long time', 'identity-lifetime', 'jwt.exp', () => sign('1', { iat: now() - 86_400, exp: now() + 60 })],
    ['that has no end', 'identity-claims', 'jwt.exp', () => sign('1', { exp: undefined } as never)],
    ['that begins later', 'identity-early', 'jwt.nbf', () => sign('1', { nbf: now() + 60 })],
    ['of tomorrow', 'identity-early', 'jwt.nbf', () => sign('1', { iat: now() + 60, exp: now() + 120 })],
    ['without a name of its own', 'identity-claims', 'jwt.jti', () => sign('1', { jti: '' })],
    ['for nobody', 'identity-claims', 'jwt.sub', () => sign('')],
    ['with a line break in the name', 'identity-claims', 'jwt.name', () => sign('1', { name: 'Maria\nAdmin' })],
    ['of a key that nobody knows', 'identity-key-id', 'jwt.kid', () => sign('1', {}, { kid: 'another' })],
    ['without a key', 'identity-key-id', 'jwt.kid', () => sign('1', {}, { kid: undefined })],
    ['signed with the algorithm of another key', 'identity-algorithm', 'jwt.alg', () => sign('1', { kid: 'portal-2026' }, { kid: 'shop' })],
    ['without an algorithm', 'identity-algorithm', 'jwt.alg', () => `${unsigned({ alg: 'none', kid: 'shop' })}.`],
    [
      'whose public key is used as a secret',
      'identity-algorithm',
      'jwt.alg',
      () => {
        const text = unsigned({ alg: 'HS256', kid: 'shop' });
        return `${text}.${hmac(text, shopPublicPem)}`;
      },
    ],
    [
      'that brings its own key',
      'identity-signature',
      'jwt',
      () => {
        const secret = 'mine, and long enough for a signature';
        const jwk = createSecretKey(Buffer.from(secret)).export({ format: 'jwk' });
        const text = unsigned({ alg: 'HS256', kid: 'portal-2026', jwk, jku: 'https://evil.example/keys' });
        return `${text}.${hmac(text, secret)}`;
      },
    ],
    ['that was changed', 'identity-signature', 'jwt', async () => (await sign('1')).replace(/\.[^.]+\./, `.${base64({ sub: '2' })}.`)],
    ['of another kind', 'identity-malformed', 'jwt.typ', () => sign('1', {}, { typ: 'at+jwt' })],
    ['that is none', 'identity-malformed', 'jwt', () => 'eyJ.nonsense'],
  ];

  test.each(wrong)('%s is refused, and leaves the visitor who brought it as he was', async (_, code, field, make) => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    const { status, body } = await server.visitor(visitor.token, await make());
    expect(body).toEqual({
      error: { code: code === 'identity-expired' ? 'expired' : 'unauthorized', field, message: expect.stringContaining(`docs/errors.md#${code}`) },
    });
    expect(status).toBe(code === 'identity-expired' ? 410 : 401);
    expect((await visitor.get('conversations')).body).toMatchObject({ conversations: [{ id }] });
  });

  test('used a second time is refused, also when both come at once', async () => {
    const jwt = await sign('einmal');
    const came = await Promise.all(Array.from({ length: 8 }, () => server.visitor(undefined, jwt)));
    expect(came.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 7 }, () => 401)]);
    expect(came.find(({ status }) => status === 401)?.body).toMatchObject({ error: { field: 'jwt.jti' } });
  });

  test('that is too long is refused before anything of it is read', async () => {
    expect((await server.visitor(undefined, 'x'.repeat(5_000))).body).toMatchObject({ error: { code: 'too-large', field: 'jwt' } });
  });

  test('is refused on a server whose company has no keys', async () => {
    await using without = await startServer();
    expect((await without.visitor(undefined, await sign('1'))).body).toMatchObject({ error: { code: 'unauthorized', field: 'jwt.kid' } });
  });

  test('stands in the log by its reason, and by nothing of its own', async () => {
    const jwt = await sign('Geheimnis-4711', { aud: 'another', email: 'geheim@example.de' });
    await server.visitor(undefined, jwt);
    const log = server.logged();
    expect(log).toContain('"field":"jwt.aud"');
    for (const secret of ['Geheimnis-4711', 'geheim@example.de', jwt.slice(-40)]) expect(log).not.toContain(secret);
  });
});

describe('who signs out', () => {
  test('is out at once, with every socket and everything that waits in his name', async () => {
    const maria = await customer('geht');
    const { id } = await maria.start();
    const socket = await maria.socket();
    const unused = await maria.ticket();
    const waiting = maria.get(`conversations/${id}/events?after=0&wait=20`);
    await expect.poll(() => socket.frames.some(({ t }) => t === 'welcome')).toBe(true);
    expect((await maria.post('sessions/end')).status).toBe(200);
    await expect.poll(() => socket.closed()?.code).toBe(4401);
    expect((await waiting).status).toBe(401);
    expect((await maria.get('conversations')).status).toBe(401);
    const late = await openSocket(server.url, unused);
    await expect.poll(() => late.closed()?.code).toBe(4401);
    const next = await server.visitor(maria.token);
    expect(next.customer).toBeUndefined();
    expect((await next.get('conversations')).body).toEqual({ conversations: [] });
  });

  test('leaves his other devices signed in', async () => {
    const [phone, desk] = [await customer('zweimal'), await customer('zweimal')];
    await phone.post('sessions/end');
    expect((await desk.get('conversations')).status).toBe(200);
  });

  test('needs a session for it', async () => {
    expect((await call(server.url, 'POST', 'sessions/end')).status).toBe(401);
  });
});

test('in the database there is no signed token, and what remembers it is forgotten when it could not come again', async () => {
  const jwt = await sign('spur', { jti: 'jti-of-a-moment-ago' });
  await server.visitor(undefined, jwt);
  const rows = () => {
    const database = new DatabaseSync(join(server.folder, 'lotse.db'), { readOnly: true });
    const all = JSON.stringify(['customers', 'identity_tokens', 'visitor_sessions'].map((table) => database.prepare(`SELECT * FROM ${table}`).all()));
    database.close();
    return all;
  };
  expect(rows()).not.toContain(jwt.split('.')[2]);
  expect(rows()).toContain('jti-of-a-moment-ago');
  later = 10 * minute;
  await server.visitor(undefined, await sign('spur', { now: Date.now() + later }));
  expect(rows()).not.toContain('jti-of-a-moment-ago');
  later = 0;
});

describe('the keys of a company', () => {
  const entry = { env: 'KEY', issuer: 'https://www.example.de', audience: 'lotse' };
  test.each([
    ['HS256', undefined, 'is not set'],
    ['HS256', 'short', 'has 5 bytes'],
    ['EdDSA', 'no key', 'no public key'],
    ['EdDSA', '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA==\n-----END PRIVATE KEY-----', 'private key'],
  ] as const)('%s with %o stops the start, and the sentence holds nothing of it', (algorithm, text, why) => {
    const start = () => readIdentityKeys({ shop: { ...entry, algorithm } }, { KEY: text });
    expect(start).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code: 'identity-key', path: '/keys/shop', message: expect.stringContaining(why) })] }),
    );
    if (text) expect(start).not.toThrow(text);
  });

  test('a key whose lines had to be written in one is the same key', () => {
    expect(readIdentityKeys({ shop: { ...entry, algorithm: 'EdDSA' } }, { KEY: shopPublicPem.trim().replaceAll('\n', '\\n') }).has('shop')).toBe(true);
  });
});
