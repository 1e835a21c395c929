import { http, type Transport } from '@lotse/adapters/http';
import { textParts, type BackendAdapter, type Notice, type Session } from '@lotse/contract';
import { runConformance, type Harness } from '@lotse/contract/conformance';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { createServer as createHttpServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startServer, type ServerProcess } from '../../../e2e/server-process.ts';
import { network, type Network } from './network.ts';

const ids = ['abschlag', 'kuendigung', 'stoerung', 'tarif', 'umzug', 'zaehler'];

/** A company small enough to lose an article. */
const company = async (folder: string): Promise<void> => {
  await mkdir(join(folder, 'articles', 'de'), { recursive: true });
  await writeFile(
    join(folder, 'lotse.json'),
    JSON.stringify({ company: { name: 'Werft' }, timeZone: 'Europe/Berlin', state: 'SH', reasons: [{ id: 'other', label: { de: 'Sonstiges' } }] }),
  );
  await writeFile(
    join(folder, 'channels.json'),
    JSON.stringify([
      { kind: 'chat', label: { de: 'Chat' }, hours: { mon: ['08:00-18:00'] } },
      { kind: 'phone', label: { de: 'Telefon' }, href: 'tel:+494319990' },
    ]),
  );
  for (const id of ids)
    await writeFile(join(folder, 'articles', 'de', `${id}.md`), `---\nid: ${id}\ntitle: Wie geht ${id}?\nupdated: 2026-11-02\n---\n\nSo geht ${id}.\n`);
};

let content = '';
let server: ServerProcess;
let way: Network;

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'lotse-content-'));
  await company(content);
  server = await startServer({ env: { LOTSE_CONTENT: content, LOTSE_LIMITS: 'off', LOTSE_DEMO: '0' } });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await rm(content, { recursive: true, force: true });
});
beforeEach(async () => {
  way = await network(server);
});
afterEach(() => way.close());

const harness: Harness = {
  async agentSays(conversationId, text) {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await server.signIn()}` };
    const answer = await fetch(`${server.api}desk/conversations/${conversationId}/messages`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ messages: [{ clientId: crypto.randomUUID(), parts: textParts(text) }] }),
    });
    if (!answer.ok) throw new Error(`The desk answered ${answer.status}: ${await answer.text()}`);
  },
  restart: () => server.restart(),
  cut: async () => way.cut(),
  async removeArticle(id, locale) {
    await rm(join(content, 'articles', locale, `${id}.md`));
    await server.restart();
  },
};

const findings = async (adapter: BackendAdapter, only?: readonly string[]) => {
  const all = await runConformance(adapter, { harness, only });
  return all.filter(({ result }) => result !== 'holds').map(({ id, result, why }) => `${id} ${result}: ${why}`);
};

describe('the server as a process, reached over HTTP', () => {
  test('keeps every promise of the contract', { timeout: 180_000 }, async () => {
    expect(await findings(http({ server: way.url }))).toEqual([]);
    await company(content);
    await server.restart();
  });

  test('keeps them too where a proxy lets no socket through', { timeout: 180_000 }, async () => {
    way.sockets('refused');
    const only = [
      'session-watch-live',
      'session-watch-hears',
      'session-watch-private',
      'session-watch-ends',
      'session-watch-cut',
      'conversations-send-once',
      'conversations-read-waits',
    ];
    expect(await findings(http({ server: way.url }), only)).toEqual([]);
  });
});

/** A customer with a running conversation, who hears what there is to hear. */
const customer = async (remember?: { get(): Transport | undefined; set(transport: Transport): void }) => {
  const end = new AbortController();
  const session: Session = await http({ server: way.url, remember }).open(
    { locale: 'de', page: { url: 'https://www.example.de/', title: 'Start' } },
    end.signal,
  );
  const { conversations } = session;
  if (!conversations) throw new Error('The server offers no conversations.');
  const { id } = await conversations.start({ key: crypto.randomUUID(), context: { page: { url: 'https://www.example.de/', title: 'Start' }, items: [] } });
  const notices: Notice[] = [];
  session.watch?.((notice) => notices.push(notice), end.signal);
  const kinds = () => notices.map(({ kind }) => kind).filter((kind) => kind === 'live' || kind === 'lost');
  await expect.poll(kinds, { timeout: 15_000 }).toContain('live');
  return {
    conversations,
    id,
    notices,
    kinds,
    leave: () => end.abort(),
    say: (text: string, clientId: string = crypto.randomUUID()) => conversations.send(id, [{ clientId, parts: textParts(text) }]),
    read: async () =>
      (await conversations.read(id, { after: 0 }, { limit: 100, signal: end.signal })).events.flatMap((event) =>
        event.kind === 'message' ? event.parts.map((part) => (part.kind === 'text' ? part.text : '')) : [],
      ),
  };
};

describe('the way to the server', () => {
  test('that swallows sockets is found out, polled instead, and remembered', { timeout: 30_000 }, async () => {
    way.sockets('swallowed');
    const learned: Transport[] = [];
    const { say, notices, id, leave } = await customer({ get: () => undefined, set: (transport) => learned.push(transport) });
    await say('Kommt das an?');
    await expect.poll(() => notices.some((notice) => notice.kind === 'events' && notice.conversationId === id && notice.page.events.length > 0)).toBe(true);
    expect(learned).toEqual(['poll']);
    leave();
  });

  test('that was known to swallow sockets is not tried with one', async () => {
    const { say, notices, leave } = await customer({ get: () => 'poll', set: () => {} });
    await say('Hört mich jemand?');
    await expect.poll(() => notices.some((notice) => notice.kind === 'events' && notice.page.events.length > 0)).toBe(true);
    expect(way.socketsAsked).toBe(0);
    leave();
  });

  test('that loses the answer to a message on the socket does not lose or double the message', async () => {
    const { say, read, leave } = await customer();
    way.loseNextAnswer();
    const [result] = await say('Wo ist mein Paket?', 'one');
    expect(result).toMatchObject({ clientId: 'one', duplicate: true });
    expect(await read()).toEqual(['Wo ist mein Paket?']);
    leave();
  });

  test('that breaks is told truthfully: lost, and live again with the newest head', async () => {
    const { say, kinds, notices, id, leave } = await customer();
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

  test('of a server that goes and comes back is found again, with everything that was answered', { timeout: 60_000 }, async () => {
    const { say, read, kinds, leave } = await customer();
    await say('Vor dem Neustart');
    await server.stop();
    await expect.poll(kinds).toEqual(['live', 'lost']);
    await server.restart();
    await expect.poll(kinds, { timeout: 20_000 }).toEqual(['live', 'lost', 'live']);
    await say('Nach dem Neustart');
    expect(await read()).toEqual(['Vor dem Neustart', 'Nach dem Neustart']);
    leave();
  });
});

describe('another server', () => {
  const other: ServerProcess[] = [];
  afterEach(async () => {
    for (const each of other.splice(0)) await each[Symbol.asyncDispose]();
  });

  test('of a company without articles and chat offers neither, and a way to a human', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lotse-content-'));
    await company(folder);
    await rm(join(folder, 'articles'), { recursive: true });
    await writeFile(join(folder, 'channels.json'), JSON.stringify([{ kind: 'phone', label: { de: 'Telefon' }, href: 'tel:+494319990' }]));
    const phoneOnly = await startServer({ env: { LOTSE_CONTENT: folder, LOTSE_DEMO: '0' } });
    other.push(phoneOnly);
    const session = await http({ server: phoneOnly.site }).open({ locale: 'de', page: { url: '', title: '' } }, new AbortController().signal);
    expect([session.articles, session.conversations]).toEqual([undefined, undefined]);
    expect(await session.channels.list()).toEqual([{ kind: 'phone', label: 'Telefon', href: 'tel:+494319990', availability: { state: 'open' } }]);
    await rm(folder, { recursive: true });
  });

  test('that has forgotten the session says so to whoever reads on', { timeout: 30_000 }, async () => {
    const forgetful = await startServer({ env: { LOTSE_CONTENT: content, LOTSE_LIMITS: 'off', LOTSE_DEMO: '0' } });
    other.push(forgetful);
    await way.close();
    way = await network(forgetful);
    const { say, read, kinds, notices, id, leave } = await customer();
    await say('Erinnern Sie sich?');
    way.cut();
    await expect.poll(kinds, { timeout: 10_000 }).toEqual(['live', 'lost', 'live']); // with the head of the conversation
    const { length } = notices;
    await forgetful.kill();
    for (const file of await readdir(forgetful.dataFolder)) await rm(join(forgetful.dataFolder, file), { recursive: true });
    await forgetful.restart();
    await expect.poll(() => notices.slice(length), { timeout: 20_000 }).toContainEqual({ kind: 'hint', topic: `conversation:${id}` });
    await expect(read()).rejects.toMatchObject({ name: 'LotseError', code: 'unauthorized' });
    leave();
  });
});

describe('a page', () => {
  /** What a browser tells a page, in a process without one. */
  const browser = () => {
    const window = new EventTarget();
    const document = Object.assign(new EventTarget(), { visibilityState: 'visible', baseURI: undefined });
    vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
    vi.stubGlobal('document', document);
    return { tells: (type: string) => window.dispatchEvent(new Event(type)), isSeen: () => document.dispatchEvent(new Event('visibilitychange')) };
  };
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('that is kept frozen for the way back has no open socket, and opens another when it is shown again', async () => {
    const page = browser();
    const { kinds, say, read, leave } = await customer();
    await say('Bis gleich');
    page.tells('pagehide');
    await expect.poll(kinds).toEqual(['live', 'lost']);
    const asked = way.socketsAsked;
    // By request everything goes on, e.g. a last message on the way out.
    expect(await read()).toEqual(['Bis gleich']);
    expect(way.socketsAsked).toBe(asked);
    page.tells('pageshow');
    await expect.poll(kinds).toEqual(['live', 'lost', 'live']);
    leave();
  });

  test.each(['online', 'seen'])('that is %s again finds out that its line is dead, and gets another', { timeout: 30_000 }, async (again) => {
    const page = browser();
    const { kinds, say, leave } = await customer();
    way.hold();
    way.up();
    if (again === 'online') page.tells('online');
    else page.isSeen();
    await expect.poll(kinds, { timeout: 10_000 }).toEqual(['live', 'lost', 'live']);
    await say('Wieder da');
    leave();
  });

  test('whose line is well hears nothing of the question', async () => {
    const page = browser();
    const { kinds, notices, id, say, leave } = await customer();
    await say('Noch da?');
    const { length } = notices;
    page.tells('online');
    // The answer to the question is a beat, with the heads.
    await expect.poll(() => notices.slice(length)).toContainEqual({ kind: 'hint', topic: `conversation:${id}`, head: 1 });
    expect(kinds()).toEqual(['live']);
    leave();
  });
});

test('the agent sees what the customer’s device has and what he has read', async () => {
  const { conversations, id, say, read, notices, leave } = await customer();
  await say('Hallo');
  await read();
  await harness.agentSays?.(id, 'Guten Tag');
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
