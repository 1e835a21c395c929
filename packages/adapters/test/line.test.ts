/** The line to the server on a clock of its own: what takes hours or seconds in a day happens here at once, against a server made of frames. */
import { http, type Transport } from '@lotse/adapters/http';
import { textParts, usualFiles, type Notice, type Session } from '@lotse/contract';
import type { ClientFrame, ServerFrame } from '@lotse/contract/wire';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const hour = 3_600_000;
const day = 24 * hour;

/** What the server does with a socket: greet it, swallow it, or refuse it. */
let sockets: 'greeted' | 'swallowed' | 'refused';
let lines: Line[];
/** Every request, as `POST sessions`. */
let asked: string[];
let bodies: unknown[];
/** What a proxy in between answers in the server's place. */
let inBetween: number | undefined;

class Line {
  readonly url: string;
  static readonly OPEN = 1;
  readyState = 1;
  onopen?: () => void;
  onmessage?: (event: { readonly data: string }) => void;
  onclose?: (event: { readonly code: number }) => void;
  onerror?: () => void;
  readonly heard: ClientFrame[] = [];
  readonly offers: readonly string[];
  constructor(url: string, protocols: readonly string[]) {
    this.url = url;
    this.offers = protocols;
    lines.push(this);
    queueMicrotask(() => (sockets === 'refused' ? this.onerror?.() : sockets === 'greeted' && this.onopen?.()));
  }
  send(text: string): void {
    const frame = JSON.parse(text) as ClientFrame;
    this.heard.push(frame);
    if (frame.t === 'hello') this.says({ t: 'welcome', beatMs: 25_000, heads: { one: 3 }, limits: { textBytes: 900 } });
  }
  says(frame: ServerFrame): void {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }
  breaks(code: number): void {
    this.onclose?.({ code });
  }
  close(): void {
    this.readyState = 3;
  }
  kinds(): readonly string[] {
    return this.heard.map(({ t }) => t);
  }
}

/** When the one in between wants to be asked again, in seconds. */
let retryAfter: string;
const answer = async (path: string, url: URL, signal: AbortSignal): Promise<object> => {
  switch (path) {
    case 'sessions':
      return { token: 'T', expiresAt: new Date(Date.now() + 30 * day).toISOString(), offers: ['conversations', 'watch'], files: usualFiles };
    case 'socket-tickets':
      return { ticket: 'once' };
    case 'channels':
      return { channels: [{ kind: 'phone', label: 'Anrufen', availability: { state: 'open' } }] };
    case 'notices': {
      const wait = Number(url.searchParams.get('wait') ?? 0) * 1_000;
      await new Promise<void>((resolve, reject) => {
        setTimeout(resolve, wait);
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      });
      return { cursor: 'c', notices: [], heads: {} };
    }
    default:
      return { results: [{ clientId: 'm1', seq: 4, duplicate: true }] };
  }
};

beforeEach(() => {
  [sockets, lines, asked, bodies] = ['greeted', [], [], []];
  [inBetween, retryAfter] = [undefined, '5'];
  vi.useFakeTimers({ now: Date.parse('2026-11-21T09:00:00Z') });
  vi.stubGlobal('WebSocket', Line);
  vi.stubGlobal('fetch', async (address: URL, { method, body, signal }: { method: string; body?: unknown; signal: AbortSignal }) => {
    const path = address.pathname.replace('/api/v1/', '');
    asked.push(`${method} ${path}`);
    bodies.push(typeof body === 'string' ? JSON.parse(body) : body);
    if (inBetween !== undefined) return new Response('<h1>Wartung</h1>', { status: inBetween, headers: { 'retry-after': retryAfter } });
    return Response.json(await answer(path, address, signal));
  });
});
let end: AbortController;
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const watching = async (remembered?: Transport): Promise<{ readonly session: Session; readonly notices: Notice[]; readonly learned: Transport[] }> => {
  end = new AbortController();
  const [notices, learned]: [Notice[], Transport[]] = [[], []];
  const adapter = http({ server: 'https://help.example.de', remember: { get: () => remembered, set: (way) => learned.push(way) } });
  const session = await adapter.open({ locale: 'de', page: { url: 'https://www.example.de/', title: '' } }, end.signal);
  session.watch?.((notice) => notices.push(notice), end.signal);
  await vi.advanceTimersByTimeAsync(0);
  return { session, notices, learned };
};
const line = (): Line => {
  const newest = lines.at(-1);
  if (!newest) throw new Error('No socket was opened.');
  return newest;
};
const times = (what: string) => asked.filter((each) => each === what).length;

describe('a line that others could read', () => {
  const page = { url: 'https://www.example.de/', title: '' };
  const from = (protocol: string, server: string) => {
    end = new AbortController();
    vi.stubGlobal('location', { protocol });
    return http({ server }).open({ locale: 'de', page }, end.signal);
  };

  test('is never opened from a page over TLS: the help is refused with a code, and asked nothing', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    await expect(from('https:', 'http://help.example.de')).rejects.toMatchObject({ code: 'invalid', field: 'server' });
    expect(told.mock.calls).toEqual([[expect.stringMatching(/^Lotse: http:\/\/help\.example\.de\/.* See docs\/errors\.md#server-without-tls$/)]]);
    expect(readFileSync('docs/errors.md', 'utf8')).toContain('\n## `server-without-tls`\n');
    await expect(from('https:', 'http://127.0.0.1.example.de')).rejects.toMatchObject({ field: 'server' });
    expect([asked, lines]).toEqual([[], []]);
    told.mockRestore();
  });

  test.each([
    ['https:', 'https://help.example.de'],
    ['https:', 'http://localhost:8080'],
    ['https:', 'http://127.0.0.1:8080'],
    ['https:', 'http://[::1]:8080'],
    ['http:', 'http://192.168.0.7:8080'],
  ])('a page over %s asks %s', async (protocol, server) => {
    await from(protocol, server);
    expect(times('POST sessions')).toBe(1);
  });

  test('does not come of a help over TLS: its sockets are wss', async () => {
    await watching();
    expect(line().url).toBe('wss://help.example.de/api/v1/socket');
  });
});

describe('an open line', () => {
  test('is asked at once whether it stands when the device has slept, and given up when it says nothing', async () => {
    const { notices } = await watching();
    expect(line().kinds()).toEqual(['hello']);
    vi.setSystemTime(Date.now() + hour);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(line().kinds()).toEqual(['hello', 'beat']);
    await vi.advanceTimersByTimeAsync(4_010);
    expect(lines).toHaveLength(2);
    expect(notices.filter(({ kind }) => kind === 'live' || kind === 'lost').map(({ kind }) => kind)).toEqual(['live', 'lost', 'live']);
  });

  test('that answers after the sleep is kept', async () => {
    await watching();
    vi.setSystemTime(Date.now() + hour);
    await vi.advanceTimersByTimeAsync(5_000);
    line().says({ t: 'beat', heads: {} });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(lines).toHaveLength(1);
  });

  test('hands on the limits the server told, and speaks the newest version both know', async () => {
    const { notices } = await watching();
    expect(notices).toContainEqual({ kind: 'live', limits: { textBytes: 900 } });
    expect(line().offers).toEqual(['lotse.2', 'lotse.1']);
  });

  test('goes on when its session ends under it: the token is said in place', async () => {
    await watching();
    line().says({ t: 'expired', graceMs: 60_000 });
    expect(line().heard).toContainEqual({ t: 'token', id: 'token', token: 'T' });
    line().says({ t: 'renewed', id: 'token', expiresAt: new Date(Date.now() + 30 * day).toISOString() });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(lines).toHaveLength(1);
  });

  test('comes back when the server said, and not before', async () => {
    await watching();
    line().says({ t: 'bye', afterMs: 2_300 });
    line().breaks(1012);
    await vi.advanceTimersByTimeAsync(2_200);
    expect(lines).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(lines).toHaveLength(2);
  });

  test('that leaves a message unanswered has it sent by request, under the same clientId', async () => {
    const { session } = await watching();
    const sent = session.conversations?.send('one', [{ clientId: 'm1', parts: textParts('Hallo') }]);
    expect(line().kinds()).toEqual(['hello', 'send']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await sent).toEqual([{ clientId: 'm1', seq: 4, duplicate: true }]);
    expect(bodies.at(-1)).toMatchObject({ messages: [{ clientId: 'm1' }] });
  });
});

describe('a network without sockets', () => {
  test.each(['swallowed', 'refused'] as const)('that are %s is polled within four seconds, remembered, and tried again after a minute', async (fate) => {
    sockets = fate;
    const { notices, learned } = await watching();
    await vi.advanceTimersByTimeAsync(4_010);
    expect(times('GET notices')).toBeGreaterThan(0);
    expect(notices).toContainEqual({ kind: 'live' });
    expect(learned).toEqual(['poll']);
    sockets = 'greeted';
    await vi.advanceTimersByTimeAsync(90_000);
    expect(lines).toHaveLength(2);
    expect(learned).toEqual(['poll', 'socket']);
  });

  test.each([400, 403, 404])('goes on being asked when a proxy has answered %i during a deployment: only the server ends a session', async (status) => {
    const { notices } = await watching('poll');
    await vi.advanceTimersByTimeAsync(1_000);
    inBetween = status;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(notices.at(-1)).toEqual({ kind: 'lost' });
    inBetween = undefined;
    await vi.advanceTimersByTimeAsync(25_000);
    expect(notices.at(-1)).toMatchObject({ kind: 'live' });
  });

  test('is not asked without a pause by somebody in between who says "at once"', async () => {
    await watching('poll');
    [inBetween, retryAfter] = [503, '0'];
    await vi.advanceTimersByTimeAsync(26_000);
    asked = [];
    await vi.advanceTimersByTimeAsync(60_000);
    expect(times('GET notices')).toBeLessThan(30);
  });

  test('is tried again after a minute though the clock of the device was put back by a day', async () => {
    await watching('poll');
    expect(lines).toHaveLength(0);
    vi.setSystemTime(Date.now() - day);
    await vi.advanceTimersByTimeAsync(90_000);
    expect(lines).toHaveLength(1);
  });
});

test.each([
  [403, 'forbidden', false],
  [404, 'not-found', false],
  [413, 'too-large', false],
  [429, 'rate-limited', true],
  [502, 'unavailable', true],
])('a file that somebody in between answers with %i is refused as everything else is: %s', async (status, code, passes) => {
  const { session } = await watching();
  inBetween = status;
  const sent = session.files!.upload(new File(['x'], 'riss.png', { type: 'image/png' }), { key: 'k', purpose: 'message' }, end.signal);
  await expect(sent).rejects.toMatchObject({ name: 'LotseError', code, passes });
});

test('a session that is used is prolonged long before it ends, as the same visitor, whatever the clock says', async () => {
  const { session } = await watching();
  vi.setSystemTime(Date.now() - 2 * day);
  await session.channels.list();
  expect(times('POST sessions')).toBe(1);
  await vi.advanceTimersByTimeAsync(day + 1);
  const { length } = bodies;
  await session.channels.list();
  expect(times('POST sessions')).toBe(2);
  expect(bodies.slice(length)).toContainEqual({ visitor: { locale: 'de', page: { url: 'https://www.example.de/', title: '' }, token: 'T' } });
});

describe('several who watch', () => {
  test('share one line, are both told, and who comes later hears that it stands; it goes with the last of them', async () => {
    const { session, notices } = await watching();
    const [later, leaves] = [[] as Notice[], new AbortController()];
    session.watch?.((notice) => later.push(notice), leaves.signal);
    expect(lines).toHaveLength(1);
    expect(later).toEqual([expect.objectContaining({ kind: 'live' })]);
    line().says({ t: 'notice', notice: { kind: 'hint', topic: 'case:NL-1' } });
    expect(later.at(-1)).toEqual({ kind: 'hint', topic: 'case:NL-1' });
    expect(notices.at(-1)).toEqual({ kind: 'hint', topic: 'case:NL-1' });
    leaves.abort();
    line().says({ t: 'notice', notice: { kind: 'hint', topic: 'cases' } });
    expect(later.at(-1)).toEqual({ kind: 'hint', topic: 'case:NL-1' });
    expect(line().readyState).toBe(1);
    end.abort();
    expect(line().readyState).toBe(3);
  });
});
