/** What somebody who means harm sends. Each attack goes on until its time is over, and counts how it was answered. */
import { randomBytes, randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { WebSocket } from 'ws';

export interface Target {
  /** `http://…/api/v1/` */
  readonly api: string;
  /** A conversation of somebody else. */
  readonly foreign: string;
}

/** How often each answer came: `413 too-large`, `close 4400`, `closed` for a connection without a word. */
export type Answers = Map<string, number>;

interface Attack {
  /** From many addresses, so that it is the attack that is turned away and not its sender. */
  readonly addresses: number;
  /** One of these has to be among the answers of a long enough run; nothing else counts as turned away. */
  readonly expects: readonly string[];
  readonly atOnce: number;
  /** One try. Never rejects. */
  readonly once: (target: Target, tools: Tools) => Promise<void>;
}

interface Tools {
  readonly until: number;
  readonly note: (answer: string) => void;
  /** Where this try comes from, in the loopback network. */
  readonly from: string;
  /** A session of the attacker from there; opened once. */
  readonly token: () => Promise<string>;
}

const text = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body));
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
/** Nobody waits longer for an answer; longer than a dribbling connection is let live. */
const patienceMs = 25_000;
const page = { url: 'https://www.example.de/', title: 'Start' };

interface Said {
  readonly from: string;
  readonly method?: string;
  readonly token?: string;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The answer as it is counted, and its body. */
const ask = (url: string, said: Said): Promise<{ readonly answer: string; readonly json: unknown }> =>
  new Promise((resolve) => {
    const { from, method, token, body, headers = {} } = said;
    const sending = request(
      url,
      {
        agent,
        localAddress: from,
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        timeout: patienceMs,
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', () => resolve({ answer: 'closed in the answer', json: undefined }));
        response.on('end', () => {
          const json = parsed(Buffer.concat(chunks).toString());
          resolve({ answer: `${response.statusCode}${codeOf(json)}`, json });
        });
      },
    );
    sending.on('timeout', () => sending.destroy());
    // An idle connection may be closed in the moment it is used again (RFC 9112, 9.3.1): the question goes over a new one.
    sending.on('error', ({ code }: NodeJS.ErrnoException) => resolve(sending.reusedSocket ? ask(url, said) : { answer: `closed (${code})`, json: undefined }));
    sending.end(body);
  });

const parsed = (said: string): unknown => {
  try {
    return JSON.parse(said);
  } catch {
    return undefined;
  }
};
const codeOf = (json: unknown): string => {
  const { error } = (json ?? {}) as { error?: { code?: string } };
  return error?.code === undefined ? '' : ` ${error.code}`;
};

const openSession = async (api: string, from: string): Promise<string> => {
  for (;;) {
    const { json } = await ask(`${api}sessions`, { from, body: text({ visitor: { locale: 'de', page } }) });
    const { token } = (json ?? {}) as { token?: string };
    if (token !== undefined) return token;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
};

/** Opens a socket, says hello where there is a ticket, sends, and counts how it ended or what came back. */
const overSocket = async ({ api }: Target, { note, token, from }: Tools, frame: string | Buffer, { greets = true, binary = false } = {}): Promise<void> => {
  const ticket = greets
    ? ((await ask(`${api}socket-tickets`, { from, body: '{}', token: await token() })).json as { ticket?: string } | undefined)?.ticket
    : undefined;
  if (greets && ticket === undefined) return note('429 rate-limited');
  const socket = new WebSocket(`${api.replace('http', 'ws')}socket`, 'lotse.1', { handshakeTimeout: patienceMs, localAddress: from });
  await new Promise<void>((resolve) => {
    let isOver = false;
    const end = (answer: string) => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      note(answer);
      socket.terminate();
      resolve();
    };
    const timer = setTimeout(() => end('no answer'), 8_000);
    socket.on('error', () => {});
    socket.on('unexpected-response', (_, response) => end(`${response.statusCode} at the upgrade`));
    socket.on('close', (code) => end(code === 1006 ? 'socket closed' : `close ${code}`));
    socket.on('open', () => socket.send(ticket === undefined ? frame : text({ t: 'hello', ticket }), { binary: ticket === undefined && binary }));
    socket.on('message', (data: Buffer) => {
      const said = JSON.parse(String(data)) as { readonly t: string; readonly error?: { readonly code: string } };
      if (said.t === 'welcome') socket.send(frame, { binary });
      else if (said.error) end(`${said.t} ${said.error.code}`);
    });
  });
};

const nested = (depth: number): string => `${'{"a":['.repeat(depth)}${']}'.repeat(depth)}`;
const anySend = (filler: string) => text({ messages: [{ clientId: randomUUID(), parts: [{ kind: 'text', text: filler }] }] });
const broken = Buffer.concat([
  Buffer.from('{"messages":[{"clientId":"x","parts":[{"kind":"text","text":"'),
  Buffer.from([0xc3, 0x28, 0xff, 0xfe]),
  Buffer.from('"}]}]}'),
]);
const pick = <T>(...list: readonly [T, ...T[]]): T => list[Math.floor(Math.random() * list.length)] ?? list[0];

/** Made once, so that the machine is the server's. */
const fillers = [70_000, 200_000, 2_000_000].map((size) => 'x'.repeat(size));
const large = fillers.map((filler) => ({ frame: Buffer.from(filler), body: Buffer.from(anySend(filler)) }));

export const attacks = {
  'oversized frames': {
    expects: ['413 too-large', 'close 1009'],
    addresses: 50,
    atOnce: 8,
    async once(target, tools) {
      const { frame, body } = large[Math.floor(Math.random() * large.length)] ?? { frame: '', body: '' };
      if (Math.random() < 0.5) return overSocket(target, tools, frame, { greets: Math.random() < 0.2 });
      const { answer } = await ask(`${target.api}conversations/${target.foreign}/messages`, {
        from: tools.from,
        token: await tools.token(),
        body,
      });
      tools.note(answer);
    },
  },
  'deep JSON': {
    expects: ['400 invalid', 'close 4400'],
    addresses: 50,
    atOnce: 8,
    async once(target, tools) {
      const body = nested(pick(9, 500, 8_000));
      if (Math.random() < 0.3) return overSocket(target, tools, body, { greets: Math.random() < 0.2 });
      const { answer } = await ask(`${target.api}conversations`, { from: tools.from, token: await tools.token(), body });
      tools.note(answer);
    },
  },
  'broken UTF-8': {
    expects: ['400 invalid', 'close 1007'],
    addresses: 50,
    atOnce: 8,
    async once(target, tools) {
      if (Math.random() < 0.3) return overSocket(target, tools, broken, { greets: Math.random() < 0.2 });
      const { answer } = await ask(`${target.api}conversations/${target.foreign}/messages`, { from: tools.from, token: await tools.token(), body: broken });
      tools.note(answer);
    },
  },
  'unknown types': {
    expects: ['400 invalid', '404 not-found'],
    addresses: 50,
    atOnce: 8,
    async once(target, tools) {
      const frames: [string | Buffer, ...(string | Buffer)[]] = [
        text({ t: 'dance' }),
        text({ t: 'send' }),
        text([]),
        'null',
        '42',
        text({ t: 'hello', ticket: 7 }),
        randomBytes(500),
      ];
      if (Math.random() < 0.3) return overSocket(target, tools, pick(...frames), { greets: Math.random() < 0.2, binary: Math.random() < 0.3 });
      const said = pick<readonly [string, Omit<Said, 'from'>]>(
        ['conversations', { body: text({ key: 'k', context: { page, items: [{ kind: 'spell' }] } }) }],
        ['conversations', { body: text({ key: 'k', context: { page, items: [] }, admin: true }) }],
        ['conversations', { body: '<xml/>', headers: { 'content-type': 'text/xml' } }],
        ['sessions', { body: text({ visitor: { locale: 'de', page, __proto__x: 1 } }) }],
        ['sessions', { body: '{"__proto__":{"admin":true}}' }],
        ['nothing/here', {}],
        ['channels', { method: 'DELETE' }],
        ['articles/%00', {}],
      );
      const { answer } = await ask(target.api + said[0], { from: tools.from, token: await tools.token(), ...said[1] });
      tools.note(answer);
    },
  },
  'a flood from one address': {
    expects: ['429 rate-limited'],
    addresses: 1,
    atOnce: 64,
    async once(target, tools) {
      const said = pick<readonly [string, Omit<Said, 'from'>]>(
        ['channels', {}],
        ['sessions', { body: text({ visitor: { locale: 'de', page } }) }],
        [`conversations/${target.foreign}/messages`, { body: anySend('Hallo') }],
        ['desk/sessions', { body: text({ mail: 'a@b.example', password: 'guess' }) }],
      );
      const { answer } = await ask(target.api + said[0], { from: tools.from, token: await tools.token(), ...said[1] });
      tools.note(answer);
    },
  },
  'dribbled headers': {
    expects: ['408'],
    addresses: 1,
    atOnce: 100,
    async once({ api }, { note, until, from }) {
      const { hostname, port } = new URL(api);
      const socket = connect({ port: Number(port), host: hostname, localAddress: from });
      socket.on('error', () => {});
      socket.write(`GET ${new URL(api).pathname}channels HTTP/1.1\r\nHost: x\r\n`);
      let heard = '';
      socket.on('data', (bytes: Buffer) => (heard += bytes.toString('latin1')));
      await new Promise<void>((resolve) => {
        const dribble = setInterval(() => {
          if (Date.now() > until) socket.destroy();
          else socket.write('x');
        }, 200);
        socket.on('close', () => {
          clearInterval(dribble);
          const status = /^HTTP\/1\.1 (\d+)/.exec(heard)?.[1];
          if (Date.now() <= until) note(status ?? 'closed');
          resolve();
        });
      });
      await new Promise((resolve) => setTimeout(resolve, 100));
    },
  },
  'ids of foreign conversations': {
    expects: ['404 not-found', 'refused not-found'],
    addresses: 50,
    atOnce: 8,
    async once(target, tools) {
      const id = pick(target.foreign, target.foreign, randomUUID(), '..%2f..%2fdesk', '%00', "' OR 1=1 --".replaceAll(' ', '%20'));
      const token = await tools.token();
      if (Math.random() < 0.15)
        return overSocket(target, tools, text({ t: 'send', id: 'mine', conversationId: target.foreign, ...(JSON.parse(anySend('Ich bin es')) as object) }));
      const said = pick<readonly [string, Omit<Said, 'from'>]>(
        ['events?after=0', {}],
        ['events?before=99', {}],
        ['messages', { body: anySend('Ich bin es') }],
        ['read', { body: text({ seq: 1 }) }],
        ['typing', { body: '{}' }],
        ['close', { body: '{}' }],
      );
      const { answer } = await ask(`${target.api}conversations/${id}/${said[0]}`, { from: tools.from, token, ...said[1] });
      // Who types too often is passed over without a look at the conversation.
      tools.note(answer === '200' && said[0] !== 'typing' ? 'a foreign conversation' : answer);
    },
  },
} satisfies Readonly<Record<string, Attack>>;

export type AttackName = keyof typeof attacks;

/** Attacks for so many seconds. */
export const attack = async (name: AttackName, target: Target, seconds: number): Promise<Answers> => {
  const { once, atOnce, addresses }: Attack = attacks[name];
  const answers: Answers = new Map();
  const until = Date.now() + seconds * 1_000;
  const note = (answer: string) => void answers.set(answer, (answers.get(answer) ?? 0) + 1);
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (from: string): Promise<string> => {
    const token = tokens.get(from) ?? openSession(target.api, from);
    tokens.set(from, token);
    return token;
  };
  const next = (): Tools => {
    const from = `127.0.2.${1 + Math.floor(Math.random() * addresses)}`;
    return { until, note, from, token: () => tokenOf(from) };
  };
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (Date.now() < until) await once(target, next());
    }),
  );
  return answers;
};
