import { LotseError } from '@lotse/contract';
import { requests } from '@lotse/contract/wire';
import fc from 'fast-check';
import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { call, message, startServer, type InProcessServer } from '../test/in-process.ts';
import { noRateLimits, rateLimits, route, type RateLimits } from './index.ts';

let server: InProcessServer;
beforeAll(async () => {
  server = await startServer({
    origins: ['https://www.example.de', 'https://shop.example.de'],
    routes: [
      route({
        name: 'box',
        says: 'Whose box it is.',
        method: 'GET',
        path: 'desk/box',
        who: 'agent',
        answer: z.object({ name: z.optional(z.string()) }),
        handle: ({ who }) => ({ name: who.participant.name }),
      }),
      route({
        name: 'article',
        says: 'An article.',
        method: 'GET',
        path: 'articles/:id',
        who: 'visitor',
        cacheFor: 300,
        answer: z.object({ id: z.string() }),
        handle: ({ params }) => ({ id: params.id }),
      }),
      route({
        name: 'broken',
        says: 'Fails.',
        method: 'POST',
        path: 'broken',
        who: 'anyone',
        body: requests.nothing,
        handle: () => {
          throw new TypeError('secret: kunde@example.de');
        },
      }),
      route({
        name: 'later',
        says: 'Has no time.',
        method: 'POST',
        path: 'later',
        who: 'anyone',
        body: requests.nothing,
        handle: () => {
          throw new LotseError('unavailable', 'Later.', { retryAfterMs: 1_500 });
        },
      }),
    ],
  });
});
afterAll(() => server.stop());

describe('a request', () => {
  test('without a session is told to open one, with a wrong token too', async () => {
    for (const token of [undefined, 'nonsense', 'A'.repeat(43)]) {
      const answer = await call(server.url, 'GET', 'conversations', token === undefined ? {} : { token });
      expect(answer).toMatchObject({ status: 401, body: { error: { code: 'unauthorized' } } });
    }
  });

  test('of a visitor reaches no desk, and of an agent no visitor route', async () => {
    const visitor = await server.visitor();
    expect(await visitor.get('desk/box')).toMatchObject({ status: 403, body: { error: { code: 'forbidden' } } });
    expect(await call(server.url, 'GET', 'desk/box', { token: 'token-of-anna' })).toMatchObject({ status: 200, body: { name: 'Anna' } });
    expect(await call(server.url, 'GET', 'conversations', { token: 'token-of-anna' })).toMatchObject({ status: 403 });
  });

  test('to nowhere is not found, by the wrong method is told the right one', async () => {
    const visitor = await server.visitor();
    expect(await visitor.get('nowhere')).toMatchObject({ status: 404, body: { error: { code: 'not-found' } } });
    expect(await visitor.get('sessions')).toMatchObject({ status: 400, body: { error: { code: 'invalid', message: 'This address takes POST.' } } });
  });

  test.each([
    ['no JSON', '{"visitor":', 'invalid', undefined],
    ['another shape', '{"visitor":{"locale":7}}', 'invalid', 'visitor.locale'],
    ['a field nobody knows', '{"visitor":{"locale":"de","page":{"url":"https://a.de","title":""}},"admin":true}', 'invalid', undefined],
    ['a polluted prototype', '{"visitor":{"locale":"de","page":{"url":"https://a.de","title":""}},"__proto__":{"admin":true}}', 'invalid', undefined],
    [
      'a text beyond its length',
      JSON.stringify({ visitor: { locale: 'd'.repeat(600), page: { url: 'https://a.de', title: '' } } }),
      'too-large',
      'visitor.locale',
    ],
    ['too deep a nesting', `{"visitor":${'['.repeat(20)}${']'.repeat(20)}}`, 'invalid', undefined],
    ['more bytes than a request may have', `{"visitor":"${'x'.repeat(70_000)}"}`, 'too-large', undefined],
    ['megabytes', `{"visitor":"${'x'.repeat(3_000_000)}"}`, 'too-large', undefined],
  ])('with %s gets a code and never a stack', async (_, body, code, field) => {
    const answer = await call(server.url, 'POST', 'sessions', { body });
    expect(answer.body).toMatchObject({ error: { code, ...(field ? { field } : {}) } });
    expect([400, 413]).toContain(answer.status);
    expect(JSON.stringify(answer.body)).not.toMatch(/\bat .*:\d+/);
  });

  test('of megabytes is answered when all of it was sent, and the next one goes over the same connection', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const tell = async (body: string) => {
      const sending = request(`${server.url}/api/v1/sessions`, {
        agent,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': body.length },
      });
      await new Promise<void>((resolve) => sending.end(body, resolve));
      const [answer] = (await once(sending, 'response')) as [IncomingMessage];
      await once(answer.resume(), 'end');
      return { status: answer.statusCode, goesOn: sending.reusedSocket };
    };
    expect(await tell(JSON.stringify({ visitor: 'x'.repeat(3_000_000) }))).toEqual({ status: 413, goesOn: false });
    expect(await tell('{"visitor":7}')).toEqual({ status: 400, goesOn: true });
    agent.destroy();
  });

  test('of whatever shape breaks nothing', async () => {
    const { token } = await server.visitor();
    const paths = [
      'sessions',
      'conversations',
      'conversations/x/messages',
      'conversations/%00/read',
      'conversations/%zz/events',
      'facts',
      'notices',
      'socket-tickets',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('GET', 'POST', 'PUT', 'OPTIONS'),
        fc.oneof(fc.constantFrom(...paths), fc.webPath()),
        fc.webQueryParameters(),
        fc.oneof(fc.json(), fc.string()),
        async (method, path, query, body) => {
          const init = { method, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, ...(method === 'GET' ? {} : { body }) };
          const response = await server.core.fetch(new Request(`http://localhost/api/v1/${path}?${query}`, init), { address: '192.0.2.1' });
          expect(response.status).toBeLessThan(500);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('with a form instead of JSON is refused: it would need no preflight', async () => {
    const answer = await call(server.url, 'POST', 'sessions', { headers: { 'content-type': 'text/plain' }, body: '{}' });
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'invalid' } } });
  });

  test('that breaks something here is answered without a word of what broke, and can be found in the log', async () => {
    const { status, body, headers } = await call(server.url, 'POST', 'broken');
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('kunde');
    expect(JSON.stringify(body)).toContain(headers.get('x-request-id'));
    expect(server.logged()).toContain(headers.get('x-request-id'));
  });

  test('that may be repeated is told when', async () => {
    const { status, headers } = await call(server.url, 'POST', 'later');
    expect([status, headers.get('retry-after')]).toEqual([503, '2']);
  });

  test('may say nothing, and is answered with nothing', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    expect(await visitor.post(`conversations/${id}/typing`)).toMatchObject({ status: 200, body: {} });
  });
});

describe('an answer', () => {
  test('is never stored by default, never sniffed, and says its charset', async () => {
    const { headers } = await (await server.visitor()).get('conversations');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  test('that may be kept is kept by the visitor alone, and asked for by its tag', async () => {
    const { token } = await server.visitor();
    const first = await call(server.url, 'GET', 'articles/umzug%20melden', { token });
    expect(first.body).toEqual({ id: 'umzug melden' });
    expect(first.headers.get('cache-control')).toBe('private, max-age=300');
    const again = await call(server.url, 'GET', 'articles/umzug%20melden', { token, headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });
});

describe('pages of other origins', () => {
  const ask = (origin: string, method = 'GET') =>
    server.core.fetch(new Request('https://help.example.de/api/v1/conversations', { method, headers: { origin } }), { address: '192.0.2.1' });

  test('that are listed may read, exactly they', async () => {
    const response = await ask('https://www.example.de');
    expect(response.headers.get('access-control-allow-origin')).toBe('https://www.example.de');
    expect(response.headers.get('vary')).toBe('origin');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test.each([
    'https://evil.example',
    'null',
    'https://www.example.de.evil.example',
    'http://www.example.de',
    'https://WWW.example.de',
    'https://www.example.de/',
  ])('%s is refused and reflected nowhere', async (origin) => {
    const response = await ask(origin);
    expect(response.status).toBe(403);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    const preflight = await ask(origin, 'OPTIONS');
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    expect(preflight.headers.get('access-control-allow-headers')).toBeNull();
  });

  test('ask first, and the answer is remembered', async () => {
    const preflight = await ask('https://shop.example.de', 'OPTIONS');
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
    expect(preflight.headers.get('access-control-max-age')).toBe('7200');
  });

  test('may be our own: same host', async () => {
    expect((await ask('https://help.example.de')).status).toBe(401);
  });
});

test('the desk with a host of its own is at no other, and at its own there is nothing else', async () => {
  const { routes } = server.core;
  await using own = await startServer({ deskHost: 'desk.example.de', routes: routes.filter(({ name }) => name === 'box' || name === 'article') });
  const { token } = await own.visitor();
  const ask = async (host: string, path: string, bearer: string) =>
    (await own.core.fetch(new Request(`https://${host}/api/v1/${path}`, { headers: { authorization: `Bearer ${bearer}` } }), { address: '192.0.2.1' })).status;
  expect([await ask('desk.example.de', 'desk/box', 'token-of-anna'), await ask('help.example.de', 'desk/box', 'token-of-anna')]).toEqual([200, 404]);
  expect([await ask('desk.example.de', 'articles/a', token), await ask('help.example.de', 'articles/a', token)]).toEqual([404, 200]);
  expect(await ask('help.example.de', '%64esk/box', 'token-of-anna')).toBe(404);
});

describe('limits', () => {
  test('stop a script, name the time to wait, and let the others be', async () => {
    const limited = await startServer({ limits: rateLimits() });
    const [script, customer] = [await limited.visitor(), await limited.visitor()];
    const { id } = await script.start();
    const answers = await Promise.all(Array.from({ length: 5 }, () => script.send(id, ...Array.from({ length: 6 }, () => message('Spam')))));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(2);
    expect(refused[0]?.body).toMatchObject({ error: { code: 'rate-limited' } });
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    const { id: other } = await customer.start();
    expect((await customer.send(other, message('Guten Tag'))).status).toBe(200);
    await limited.stop();
  });

  test('count what a network sends to be kept, by request and by socket and however many visitors it makes; beyond them nothing more is', async () => {
    const sent = new Map<string, number>();
    let most = Number.POSITIVE_INFINITY;
    const limits: RateLimits = {
      ...noRateLimits,
      async spend(name, key, points = 1) {
        if (name !== 'sent-network') return;
        sent.set(key, (sent.get(key) ?? 0) + points);
        if ((sent.get(key) ?? 0) > most) throw new LotseError('rate-limited', 'Wait.', { retryAfterMs: 1_000 });
      },
    };
    const limited = await startServer({ limits });
    const [one, other] = [await limited.visitor(), await limited.visitor()];
    const [{ id: first }, { id: second }] = [await one.start(), await other.start()];
    sent.clear();
    await one.send(first, message('x'.repeat(10_000)));
    const socket = await other.socket();
    await expect.poll(() => socket.frames.some(({ t }) => t === 'welcome')).toBe(true);
    const says = (id: string) => socket.say({ t: 'send', id, conversationId: second, messages: [message('y'.repeat(10_000))] });
    says('1');
    await expect.poll(() => socket.frames.some(({ t }) => t === 'results')).toBe(true);
    expect([...sent]).toEqual([['127.0.0.1', expect.closeTo(20_500, -3)]]);

    most = 25_000;
    expect((await one.send(first, message('x'.repeat(10_000)))).status).toBe(429);
    says('2');
    await expect.poll(() => socket.frames.find(({ t }) => t === 'refused')).toMatchObject({ id: '2', error: { code: 'rate-limited' } });
    expect([(await one.read(first)).head, (await other.read(second)).head]).toEqual([1, 1]);
    await limited.stop();
  });
});

test('no message, token or search word gets into the log', async () => {
  const visitor = await server.visitor();
  const { id } = await visitor.start('log', [{ kind: 'search', text: 'kündigen wegen umzug', at: '2026-11-21T08:00:00+01:00' }]);
  await visitor.send(id, message('Meine Kontonummer ist 4711'));
  await visitor.post('facts', { facts: [{ at: '2026-11-21T08:00:00+01:00', kind: 'searched', text: 'streng geheim', level: 'none' }] });
  await visitor.send(id, { clientId: 'x', parts: [{ kind: 'text', text: '' }] });
  for (const secret of ['Kontonummer', 'umzug', 'geheim', visitor.token]) expect(server.logged()).not.toContain(secret);
  expect((await server.store.facts.list({ kind: 'searched', limit: 5 })).map(({ data }) => data)).toEqual([
    { saidAt: '2026-11-21T08:00:00+01:00', level: 'none' },
  ]);
});
