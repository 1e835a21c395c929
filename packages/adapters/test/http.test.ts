import { http, type Transport } from '@lotse/adapters/http';
import type { BackendAdapter } from '@lotse/contract';
import { runConformance, type Harness } from '@lotse/contract/conformance';
import { readdir, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { createServer as createHttpServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customer, harnessOf, wayTo, werft, type Werft } from './werft.ts';

/** Stays up. Whoever needs a server to fall starts one of his own: they wait side by side. */
let company: Werft;
beforeAll(async () => {
  company = await werft();
});
afterAll(() => company[Symbol.asyncDispose]());

const notHolding = async (adapter: BackendAdapter, harness: Harness, only?: readonly string[]) =>
  (await runConformance(adapter, { harness, only })).filter(({ result }) => result !== 'holds').map(({ id, result, why }) => `${id} ${result}: ${why}`);

describe.concurrent('the server as a process, reached over HTTP', () => {
  test('keeps every promise of the contract', { timeout: 180_000 }, async ({ expect }) => {
    await using own = await werft();
    await using way = await wayTo(own.server);
    expect(await notHolding(http({ server: way.url }), harnessOf(own, way))).toEqual([]);
  });

  test('keeps them too where a proxy lets no socket through', { timeout: 180_000 }, async ({ expect }) => {
    await using way = await wayTo(company.server);
    way.sockets('refused');
    const only = [
      'session-watch-live',
      'session-watch-hears',
      'session-watch-private',
      'session-watch-ends',
      'session-watch-while-reading',
      'session-watch-epoch',
      'session-watch-cut',
      'conversations-send-once',
      'conversations-read-waits',
    ];
    expect(await notHolding(http({ server: way.url }), harnessOf(company, way), only)).toEqual([]);
  });

  test('of a company without articles and chat offers neither, and a way to a human', { timeout: 60_000 }, async ({ expect }) => {
    await using own = await werft({ phoneOnly: true });
    const session = await http({ server: own.server.site }).open({ locale: 'de', page: { url: '', title: '' } }, new AbortController().signal);
    expect([session.articles, session.conversations]).toEqual([undefined, undefined]);
    expect(await session.channels.list()).toEqual([{ kind: 'phone', label: 'Telefon', href: 'tel:+494319990', availability: { state: 'open' } }]);
  });

  test(
    'that goes and comes back is found again with everything that was answered, and one that has forgotten the session says so to whoever reads on',
    {
      timeout: 60_000,
    },
    async ({ expect }) => {
      await using own = await werft();
      await using way = await wayTo(own.server);
      const { say, read, kinds, notices, id, leave } = await customer(way);
      await say('Vor dem Neustart');
      await own.server.stop();
      await expect.poll(kinds).toEqual(['live', 'lost']);
      await own.server.restart();
      await expect.poll(kinds, { timeout: 20_000 }).toEqual(['live', 'lost', 'live']);
      await say('Nach dem Neustart');
      expect(await read()).toEqual(['Vor dem Neustart', 'Nach dem Neustart']);

      const { length } = notices;
      await own.server.kill();
      for (const file of await readdir(own.server.dataFolder)) await rm(join(own.server.dataFolder, file), { recursive: true });
      await own.server.restart();
      await expect.poll(() => notices.slice(length), { timeout: 20_000 }).toContainEqual({ kind: 'hint', topic: `conversation:${id}` });
      await expect(read()).rejects.toMatchObject({ name: 'LotseError', code: 'unauthorized' });
      leave();
    },
  );
});

describe.concurrent('the way to the server', () => {
  test('that swallows sockets is found out, polled instead, and remembered', { timeout: 30_000 }, async ({ expect }) => {
    await using way = await wayTo(company.server);
    way.sockets('swallowed');
    const learned: Transport[] = [];
    const { say, notices, id, leave } = await customer(way, { get: () => undefined, set: (transport) => learned.push(transport) });
    await say('Kommt das an?');
    await expect.poll(() => notices.some((notice) => notice.kind === 'events' && notice.conversationId === id && notice.page.events.length > 0)).toBe(true);
    expect(learned).toEqual(['poll']);
    leave();
  });

  test('that was known to swallow sockets is not tried with one', async ({ expect }) => {
    await using way = await wayTo(company.server);
    const { say, notices, leave } = await customer(way, { get: () => 'poll', set: () => {} });
    await say('Hört mich jemand?');
    await expect.poll(() => notices.some((notice) => notice.kind === 'events' && notice.page.events.length > 0)).toBe(true);
    expect(way.socketsAsked).toBe(0);
    leave();
  });

  test('that loses the answer to a message on the socket does not lose or double the message', async ({ expect }) => {
    await using way = await wayTo(company.server);
    const { say, read, leave } = await customer(way);
    way.loseNextAnswer();
    const [result] = await say('Wo ist mein Paket?', 'one');
    expect(result).toMatchObject({ clientId: 'one', duplicate: true });
    expect(await read()).toEqual(['Wo ist mein Paket?']);
    leave();
  });

  test('that breaks is told truthfully: lost, and live again with the newest head', { timeout: 30_000 }, async ({ expect }) => {
    await using way = await wayTo(company.server);
    const { say, kinds, notices, id, leave } = await customer(way);
    await say('Eins');
    way.down();
    await expect.poll(kinds).toEqual(['live', 'lost']);
    await expect(say('Zwei')).rejects.toMatchObject({ name: 'LotseError', code: 'unavailable' });
    const { length } = notices;
    way.up();
    await expect.poll(kinds, { timeout: 15_000 }).toEqual(['live', 'lost', 'live']);
    await expect.poll(() => notices.slice(length)).toContainEqual({ kind: 'hint', topic: `conversation:${id}`, head: 1 });
    leave();
  });

  test('tells the agent what the customer’s device has and what he has read', async ({ expect }) => {
    await using way = await wayTo(company.server);
    const { conversations, id, say, read, notices, leave } = await customer(way);
    await say('Hallo');
    await read();
    await harnessOf(company, way).agentSays?.(id, 'Guten Tag');
    await expect.poll(() => notices.some((notice) => notice.kind === 'events' && notice.page.events.some((event) => event.by.role === 'agent'))).toBe(true);
    const marks = async () => {
      const { head, deliveredUpTo = {}, readUpTo = {} } = await conversations.read(id, { before: 1 }, { limit: 1, signal: AbortSignal.timeout(5_000) });
      return { head, delivered: Math.max(0, ...Object.values(deliveredUpTo)), read: Math.max(0, ...Object.values(readUpTo)) };
    };
    const { head, read: before } = await marks();
    expect(before).toBeLessThan(head);
    // Nobody has read on since the answer was pushed: the device says by itself what it has.
    await expect.poll(marks, { timeout: 5_000 }).toEqual({ head, delivered: head, read: before });
    await conversations.markRead?.(id, head);
    await expect.poll(marks, { timeout: 5_000 }).toEqual({ head, delivered: head, read: head });
    leave();
  });
});

describe('what is not ours to answer', () => {
  const answering = async (status: number, headers: Record<string, string>, body: string): Promise<string> => {
    const stranger = createHttpServer((_, response) => response.writeHead(status, headers).end(body));
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    const adapter = http({ server: `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/help/` });
    try {
      await adapter.open({ locale: 'de', page: { url: 'https://www.example.de/', title: '' } }, new AbortController().signal);
      return 'opened';
    } catch (error) {
      return error instanceof Error && 'code' in error
        ? `${error.name} ${String(error.code)} ${'retryAfterMs' in error ? String(error.retryAfterMs) : ''}`.trim()
        : String(error);
    } finally {
      stranger.closeAllConnections();
      stranger.close();
    }
  };

  test.each<[number, Record<string, string>, string, string]>([
    [200, {}, '<!doctype html><title>Wartung</title>', 'LotseError unavailable undefined'],
    [200, {}, '{"token":1}', 'LotseError unavailable undefined'],
    [502, {}, '<html>Bad Gateway</html>', 'LotseError unavailable undefined'],
    [429, { 'retry-after': '7' }, 'slow down', 'LotseError rate-limited 7000'],
    [401, {}, '', 'LotseError unauthorized undefined'],
    [413, {}, '', 'LotseError too-large undefined'],
    [400, {}, '{"error":{"code":"invalid","message":"visitor.locale","field":"visitor.locale"}}', 'LotseError invalid undefined'],
    [503, {}, '{"error":{"code":"unavailable","message":"draining","retryAfterMs":1500}}', 'LotseError unavailable 1500'],
    [418, {}, '{"error":{"code":"teapot","message":"?"}}', 'LotseError unavailable undefined'],
  ])('an answer %i %o %s counts as %s', async (status, headers, body, counts) => {
    expect(await answering(status, headers, body)).toBe(counts);
  });

  test('a server that is not there is unavailable', async () => {
    const nobody = createServer();
    await new Promise<void>((resolve) => nobody.listen(0, '127.0.0.1', resolve));
    const { port } = nobody.address() as AddressInfo;
    await new Promise((resolve) => nobody.close(resolve));
    await expect(
      http({ server: `http://127.0.0.1:${port}` }).open({ locale: 'de', page: { url: '', title: '' } }, new AbortController().signal),
    ).rejects.toMatchObject({ name: 'LotseError', code: 'unavailable' });
  });
});
