import { runWireConformance, wireSentences } from '@lotse/contract/conformance';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type ServerProcess } from '../../../e2e/server-process.ts';
import { brokenServer, withBody, type Answer, type Frame, type Mistake } from './broken-server.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer({ env: { LOTSE_LIMITS: 'off' } });
});
afterAll(() => server[Symbol.asyncDispose]());

type Body = Readonly<Record<string, unknown>>;
const bodyOf = ({ body }: Answer): Body => (typeof body === 'object' && body !== null ? (body as Body) : {});
const refusal = (status: number, code: string): Answer => ({ status, headers: { 'content-type': 'application/json' }, body: { error: { code, message: '' } } });
const onlyFor = (path: RegExp, change: (answer: Answer) => Answer): Mistake => ({ answer: (asked, answer) => (path.test(asked) ? change(answer) : answer) });

/** What goes wrong in real servers, each breaking one promise of docs/protocol.md. */
const mistakes = {
  'requests-refused': () => ({
    answer: (path, answer) =>
      answer.status === 404 && path.includes('no-such-thing') ? { status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>Not Found</h1>' } : answer,
  }),
  'requests-strict': () => ({
    request: (path, body) =>
      path.endsWith('/sessions') && JSON.stringify(body)?.includes('angry') ? { body: { visitor: (body as Body)['visitor'] } } : undefined,
  }),
  'requests-token': () => ({
    // It tells anybody something.
    request: (path, _, { authorization }) => (path.endsWith('/channels') && authorization === 'Bearer nonsense' ? { path: '/live' } : undefined),
  }),
  'requests-too-large': () => ({ answer: (_, answer) => (answer.status === 413 ? refusal(400, 'invalid') : answer) }),
  'requests-json': () => onlyFor(/\/channels$/, (answer) => ({ ...answer, headers: { ...answer.headers, 'cache-control': 'public, max-age=300' } })),
  'requests-foreign': () => onlyFor(/\/typing$/, (answer) => (answer.status === 404 ? withBody({ ...answer, status: 200 }, {}) : answer)),
  'requests-polls-at-once': () => ({
    // It knows what happened since the last poll, and nothing of what stands.
    answer: (path, answer) => (/\/notices\?wait=20&after=cursor/.test(path) ? withBody(answer, { ...bodyOf(answer), heads: {} }) : answer),
  }),
  'requests-polls-wait': () => ({ request: (path) => (/\/notices\?after=.+&wait=20$/.test(path) ? { path: path.replace('wait=20', 'wait=0') } : undefined) }),

  'socket-welcome': () => ({ said: (frame) => (frame.t === 'welcome' ? { ...frame, beatMs: 0 } : frame) }),
  'socket-ticket-once': () => {
    // A ticket that was used is as good as a new one.
    const used = new Set<unknown>();
    return {
      heard: (frame, text, line) => {
        if (frame?.t !== 'hello' || !used.has(frame['ticket'])) {
          used.add(frame?.['ticket']);
          return text;
        }
        line.say({ t: 'welcome', beatMs: 25_000, heads: {} });
        return undefined;
      },
    };
  },
  'socket-hello-first': () => {
    const greeted = new WeakSet<object>();
    return {
      heard: (frame, text, line) => {
        if (frame?.t === 'hello') greeted.add(line);
        if (greeted.has(line)) return text;
        line.say({ t: 'beat', heads: {} });
        return undefined;
      },
    };
  },
  'socket-hello-missing': () => {
    const spoken = new WeakSet<object>();
    return {
      heard: (_, text, line) => (spoken.add(line), text),
      closed: (code, line) => (spoken.has(line) ? code : undefined),
    };
  },
  'socket-malformed': () => ({ closed: (code) => (code === 4400 ? 1011 : code) }),
  'socket-unknown-kind': () => ({ heard: (frame, text, line) => (frame?.t === 'unheard-of' ? line.close(4400) : text) }),
  'socket-too-large': () => ({
    // It cuts what is too large and stores the rest.
    heard: (frame, text) =>
      text.length > 65_536 && frame?.t === 'send'
        ? JSON.stringify({ ...frame, messages: [{ clientId: 'cut', parts: [{ kind: 'text', text: 'x'.repeat(100) }] }] })
        : text,
  }),
  'socket-foreign': () => ({
    said: (frame) => {
      const { error } = frame as { readonly error?: { readonly code: string } };
      return frame.t === 'refused' && error?.code === 'not-found' ? { ...frame, error: { code: 'forbidden', message: '' } } : frame;
    },
  }),
  'socket-beat': () => {
    // The heads are those of the welcome.
    const first = new WeakMap<object, unknown>();
    return {
      said: (frame, line) => {
        if (frame.t === 'welcome') first.set(line, frame['heads']);
        return frame.t === 'beat' ? { ...frame, heads: first.get(line) } : frame;
      },
    };
  },
  'socket-pushes': () => {
    // A device that has said nothing but a beat hears no more.
    const beaten = new WeakSet<object>();
    return {
      heard: (frame, text, line) => {
        if (frame?.t === 'beat') beaten.add(line);
        return text;
      },
      said: (frame, line) => (frame.t === 'notice' && beaten.has(line) ? undefined : frame),
    };
  },
  'socket-listens-first': () => {
    // It listens only after it has heard something.
    const heard = new WeakSet<object>();
    return {
      heard: (frame, text, line) => {
        if (frame?.t !== 'hello') heard.add(line);
        return text;
      },
      said: (frame, line) => (frame.t === 'notice' && !heard.has(line) ? undefined : frame),
    };
  },
  'socket-two-roads': () => ({
    // The keys of the socket are others than those of the requests.
    heard: (frame, text) => (frame?.t === 'send' ? text.replace(/"clientId":"/g, '"clientId":"socket-') : text),
    said: (frame) => (frame.t === 'results' ? (JSON.parse(JSON.stringify(frame).replace(/"clientId":"socket-/g, '"clientId":"')) as Frame) : frame),
  }),
  'socket-versions': () => ({ version: (offered) => offered.find((each) => each.startsWith('lotse.') && each !== 'lotse.99') ?? 'lotse.99' }),
  'socket-limits': () => ({ said: ({ ...frame }) => (frame.t === 'welcome' ? { ...frame, limits: {} } : frame) }),
  'socket-renews': () => ({ heard: (frame, text, line) => (frame?.t === 'token' && frame['id'] === 't-1' ? line.close(4401) : text) }),
} satisfies Readonly<Record<string, () => Mistake>>;

/** That nothing was waited for shows only where nothing happens meanwhile. */
const alone = 'requests-polls-wait';

/** What does not hold of each, by its mistake; '' is the server without one. Side by side: they wait more than they work. */
let found: Readonly<Record<string, readonly string[]>> = {};
beforeAll(async () => {
  const notHolding = async (url: string, only?: readonly string[]) =>
    (await runWireConformance(url, { only })).filter(({ result }) => result !== 'holds').map(({ id, result, why }) => `${id} ${result}: ${why}`);
  const tried = async ([id, mistake]: readonly [string, () => Mistake]) => {
    const broken = await brokenServer(server.site, mistake());
    const { service } = wireSentences.find((sentence) => sentence.id === id) ?? {};
    // All of its kind; silence takes five seconds, so only where it is about that.
    const only = wireSentences.filter((each) => each.service === service && (each.id !== 'socket-hello-missing' || each.id === id));
    const findings = await notHolding(
      broken.url,
      only.map((sentence) => sentence.id),
    );
    await broken.close();
    return [id, findings] as const;
  };
  const whole = notHolding(server.site).then((findings) => ['', findings] as const);
  const { [alone]: last, ...others } = mistakes;
  const together = await Promise.all([whole, ...Object.entries(others).map(tried)]);
  found = Object.fromEntries([...together, await tried([alone, last])]);
}, 120_000);

test('the server keeps every promise of the wire', () => expect(found['']).toEqual([]));

describe('a server with one mistake breaks one sentence of the wire:', () => {
  test('there is a mistake for every sentence', () => expect(Object.keys(mistakes).toSorted()).toEqual(wireSentences.map(({ id }) => id).toSorted()));

  test.each(Object.keys(mistakes))('%s', (id) => expect(found[id]).toEqual([expect.stringMatching(new RegExp(`^${id} broken: `))]));
});
