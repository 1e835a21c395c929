import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { serverFrame, socketProtocols, type ClientFrame, type ServerFrame } from '@lotse/contract/wire';
import { WebSocket } from 'ws';
import { startMeasured } from './measured-process.ts';
import { text, type Hearing, type Line, type RunningSystem, type System } from './system.ts';

export interface RunningLotse extends RunningSystem {
  readonly api: string;
  readonly dataFolder: string;
  /** A visitor of his own with a conversation. */
  openConversation(): Promise<Conversation>;
  openLine(conversation: Conversation, hear: Hearing): Promise<Line>;
}

export interface Conversation {
  readonly token: string;
  readonly id: string;
}

export interface LotseOptions {
  /** Data of an earlier start, and its port. */
  readonly dataFolder?: string | undefined;
  readonly port?: number | undefined;
  /** Whether devices say what they have received, as the widget does. */
  readonly marks?: boolean | undefined;
}

const main = new URL('../../packages/server/src/main.ts', import.meta.url);

/** The smallest company that has a chat. */
const companyIn = async (folder: string): Promise<string> => {
  const content = join(folder, 'content');
  await mkdir(join(content, 'articles', 'de'), { recursive: true });
  await writeFile(join(content, 'channels.json'), JSON.stringify([{ kind: 'chat', label: { de: 'Chat', en: 'Chat' } }]));
  await writeFile(join(content, 'lotse.json'), JSON.stringify({ company: { name: 'Probe' }, timeZone: 'Europe/Berlin', state: 'SH' }));
  return content;
};

/** Whoever waits longer for a server on this machine waits for nothing. */
const patienceMs = 20_000;

export const call = async <Answer>(api: string, path: string, token?: string, body?: unknown): Promise<Answer> => {
  const response = await fetch(api + path, {
    signal: AbortSignal.timeout(patienceMs),
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Answer;
};

const page = { url: 'https://www.example.de/tarife', title: 'Tarife' };

/** Whether a frame is what docs/protocol.md says is looked at once for each kind, not for each of thousands. */
const seen = new Set<string>();
const frameOf = (data: unknown): ServerFrame => {
  const frame = JSON.parse(String(data)) as ServerFrame;
  if (!seen.has(frame.t)) {
    serverFrame.parse(frame);
    seen.add(frame.t);
  }
  return frame;
};

export const startLotse = async ({ dataFolder, port = 0, marks = false }: LotseOptions = {}): Promise<RunningLotse> => {
  const ownFolder = await mkdtemp(join(tmpdir(), 'lotse-bench-'));
  const folder = dataFolder ?? join(ownFolder, 'data');
  const server = await startMeasured(main, {
    PORT: String(port),
    HOST: '127.0.0.1',
    LOTSE_DATA: folder,
    LOTSE_CONTENT: await companyIn(ownFolder),
    LOTSE_DEMO: '0',
    LOTSE_LIMITS: 'off',
  });
  const api = String(server.ready['api']);

  const openConversation = async (): Promise<Conversation> => {
    const { token } = await call<{ readonly token: string }>(api, 'sessions', undefined, { visitor: { locale: 'de', page } });
    const { id } = await call<{ readonly id: string }>(api, 'conversations', token, { key: 'bench', context: { page, items: [] } });
    return { token, id };
  };

  const openLine = async ({ token, id: conversationId }: Conversation, hear: Hearing): Promise<Line> => {
    const { ticket } = await call<{ readonly ticket: string }>(api, 'socket-tickets', token, {});
    const ws = new WebSocket(`${api.replace('http', 'ws')}socket`, [...socketProtocols], { perMessageDeflate: false });
    let isOpen = true;
    const say = (frame: ClientFrame) => ws.send(JSON.stringify(frame));
    const late = AbortSignal.timeout(patienceMs);
    const welcome = Promise.withResolvers<void>();
    late.addEventListener('abort', () => welcome.reject(new Error('A socket was not welcomed.')));
    let reported: number | undefined;
    let reporting: NodeJS.Timeout | undefined;
    /** Once a second, like the http adapter. */
    const report = (head: number) => {
      reported = head;
      reporting ??= setTimeout(() => {
        reporting = undefined;
        if (isOpen && reported !== undefined) say({ t: 'have', heads: { [conversationId]: reported } });
      }, 1_000).unref();
    };
    const hearFrame = (frame: ServerFrame) => {
      if (frame.t === 'welcome') return welcome.resolve();
      if (frame.t === 'results') return frame.results.forEach(({ clientId }) => hear.acknowledged(clientId));
      if (frame.t === 'refused') return hear.failed(`a message was refused with ${frame.error.code}: ${frame.error.message}`);
      if (frame.t !== 'notice' || frame.notice.kind !== 'events') return;
      const { events, head } = frame.notice.page;
      for (const event of events) if (event.kind === 'message') hear.delivered(event.clientId);
      if (marks && events.length > 0) report(head);
    };
    ws.on('error', () => {});
    ws.on('close', (code) => {
      welcome.reject(new Error(`A socket ended with ${code} before it was welcomed.`));
      if (isOpen) hear.failed(`a line ended with ${code}`);
    });
    ws.on('message', (data) => hearFrame(frameOf(data)));
    await once(ws, 'open', { signal: late });
    say({ t: 'hello', ticket });
    await welcome.promise;
    return {
      send: (clientId) => say({ t: 'send', id: clientId, conversationId, messages: [{ clientId, parts: [{ kind: 'text', text }] }] }),
      close() {
        isOpen = false;
        ws.terminate();
      },
    };
  };

  return {
    name: marks ? 'lotse, with delivery marks' : 'lotse',
    server,
    api,
    dataFolder: folder,
    openConversation,
    openLine,
    async openRoom(lines, hear) {
      const conversation = await openConversation();
      return Promise.all(Array.from({ length: lines }, () => openLine(conversation, hear)));
    },
    async stop() {
      await server.kill();
      await rm(ownFolder, { recursive: true, force: true });
    },
  };
};

/** Ours: each room is a visitor with a conversation, each line another of his tabs. */
export const lotse: System = { name: 'lotse', start: () => startLotse() };
/** The same, with all that a widget says about what has reached it. */
export const lotseWithMarks: System = { name: 'lotse, with delivery marks', start: () => startLotse({ marks: true }) };
