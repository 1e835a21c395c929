/** A whole server in the process of the test: real store, real HTTP, real sockets, on a port of its own. */
import type { ConversationHead, Customer, EventPage, FileRef, OutgoingMessage } from '@lotse/contract';
import { apiPath, serverFrame, socketProtocols, type ClientFrame, type ServerFrame } from '@lotse/contract/wire';
import { randomUUID } from 'node:crypto';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { WebSocket } from 'ws';
import {
  createConversations,
  createIdentity,
  createLog,
  createLotseServer,
  createVisitorPresence,
  localHints,
  nodeHandler,
  noRateLimits,
  openSqlite,
  tokenReader,
  type Auth,
  type ConversationService,
  type Hints,
  type IdentityKeys,
  type LotseServerOptions,
  type Metrics,
  type VisitorPresence,
  type RateLimits,
  type Route,
  type Store,
} from '../src/index.ts';
import { createFiles, type FileService } from '../src/files/files.ts';
import { createFileLinks, type FileLinks } from '../src/files/links.ts';
import { fileRoutes } from '../src/files/routes.ts';
import type { Scanner } from '../src/files/scanner.ts';
import { openFileShelf } from '../src/files/shelf.ts';

export interface InProcessOptions {
  readonly folder?: string;
  readonly clock?: () => Date;
  readonly limits?: RateLimits;
  readonly origins?: readonly string[];
  readonly routes?: readonly Route[];
  /** Who may say who a customer is; nobody by default. */
  readonly keys?: IdentityKeys;
  /** More of them, made of the server's own parts. */
  readonly routesOf?: (parts: {
    store: Store;
    hints: Hints;
    conversations: ConversationService;
    clock: () => Date;
    presence: VisitorPresence;
    links: FileLinks;
    log: Logger;
  }) => readonly Route[] | Promise<readonly Route[]>;
  readonly beatMs?: number;
  readonly isOpen?: () => boolean;
  readonly overload?: LotseServerOptions['overload'];
  readonly metrics?: Metrics;
  readonly scanner?: Scanner;
  /** Where files are given out: `https://files.example.de`. */
  readonly filesOrigin?: string;
  /** Of the desk, where it has one of its own. */
  readonly deskHost?: string;
  /** The store as the server sees it. */
  readonly storeOf?: (store: Store) => Store;
}

/** Agents sign in elsewhere; here a token names one. */
export const anna = { id: 'agent-anna', role: 'agent', name: 'Anna' } as const;
export const bela = { id: 'agent-bela', role: 'agent', name: 'Béla' } as const;

/** With the store of empty-store.ts, where there is one. */
const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-'));
  const empty = process.env['LOTSE_EMPTY_STORE'];
  if (empty !== undefined) await copyFile(empty, join(folder, 'lotse.db'));
  return folder;
};

export const startServer = async (options: InProcessOptions = {}) => {
  const folder = options.folder ?? (await newFolder());
  const lines: string[] = [];
  const clock = options.clock ?? (() => new Date());
  const limits = options.limits ?? noRateLimits;
  const log = createLog({ level: 'debug', to: { write: (line) => void lines.push(line) } });
  const opened = await openSqlite({ folder, metrics: options.metrics });
  const store = options.storeOf?.(opened) ?? opened;
  const hints = localHints();
  const presence = createVisitorPresence({ clock });
  const base = options.filesOrigin === undefined ? undefined : `${options.filesOrigin}${apiPath}`;
  const links = createFileLinks({ secret: await store.files.secret('c2VjcmV0'), clock, base });
  const files: FileService = createFiles({ store, shelf: await openFileShelf(join(folder, 'files')), links, clock, log, scanner: options.scanner });
  const conversations = createConversations({ store, hints, clock, isOpen: options.isOpen, metrics: options.metrics, links });
  const identity = createIdentity({ store, hints, clock, offers: () => ['conversations'], readToken: tokenReader({ keys: options.keys ?? new Map(), clock }) });
  const auth: Auth = async (token) => (token === 'token-of-anna' ? { kind: 'agent', participant: anna, session: 'anna' } : identity.whoIs(token));
  const more = await Promise.resolve(options.routesOf?.({ store, hints, conversations, clock, presence, links, log }) ?? []).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const core = createLotseServer({
    store,
    hints,
    auth,
    identity,
    conversations,
    limits,
    clock,
    log,
    files: files.takes,
    routes: [...fileRoutes(files, limits, base === undefined ? undefined : new URL(base).host), ...(options.routes ?? []), ...more],
    origins: options.origins ?? [],
    deskHost: options.deskHost,
    presence,
    beatMs: options.beatMs,
    overload: options.overload,
    metrics: options.metrics,
  });
  const handle = nodeHandler(core);
  const server = createServer((request, response) => void handle(request, response));
  server.on('upgrade', core.upgrade);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    await core.drain();
    server.closeAllConnections();
    server.close();
    await store.close();
    if (options.folder === undefined) await rm(folder, { recursive: true });
  };
  return {
    url,
    port,
    folder,
    core,
    store,
    hints,
    conversations,
    presence,
    log,
    files,
    /** Everything logged so far. */
    logged: () => lines.join(''),
    visitor: (token?: string, jwt?: string, more?: { readonly link?: string; readonly locale?: string }) => openVisitor(url, token, jwt, more),
    stop,
    [Symbol.asyncDispose]: stop,
  };
};

export type InProcessServer = Awaited<ReturnType<typeof startServer>>;

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export const call = async (
  url: string,
  method: string,
  path: string,
  { token, body, headers, signal }: { token?: string; body?: unknown; headers?: Record<string, string>; signal?: AbortSignal } = {},
): Promise<Answered> => {
  const response = await fetch(`${url}${apiPath}${path}`, {
    method,
    headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...(method === 'POST' ? { 'content-type': 'application/json' } : {}), ...headers },
    ...(method === 'POST' ? { body: typeof body === 'string' ? body : JSON.stringify(body ?? {}) } : {}),
    ...(signal ? { signal } : {}),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined };
};

export interface UploadOptions {
  readonly type?: string;
  readonly key?: string;
  readonly path?: string;
  readonly query?: string;
}
/** A file as the http adapter sends it; the type is left out where the browser knew none. */
export const upload = async (
  url: string,
  token: string,
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  { type = '', key = randomUUID(), path = 'files', query = `?key=${key}&purpose=message` }: UploadOptions = {},
): Promise<{ readonly status: number; readonly file: FileRef; readonly body: unknown }> => {
  const response = await fetch(`${url}${apiPath}${path}${query}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      ...(type && { 'content-type': type }),
    },
    body: bytes,
  });
  const body: unknown = await response.json();
  return { status: response.status, file: body as FileRef, body };
};

export const message = (text: string, clientId: string = randomUUID()): OutgoingMessage => ({ clientId, parts: [{ kind: 'text', text }] });

/** What a visitor's widget does, spelled out. */
const openVisitor = async (url: string, earlier?: string, jwt?: string, { link, locale = 'de' }: { readonly link?: string; readonly locale?: string } = {}) => {
  const opened = await call(url, 'POST', 'sessions', {
    body: {
      visitor: {
        locale,
        page: { url: 'https://www.example.de/tarife', title: 'Tarife' },
        ...(earlier ? { token: earlier } : {}),
        ...(link ? { link } : {}),
      },
      ...(jwt ? { jwt } : {}),
    },
  });
  const { token, expiresAt, offers, customer, continues } = opened.body as {
    token: string;
    expiresAt: string;
    offers: string[];
    customer?: Customer;
    continues?: string;
  };
  const get = (path: string, signal?: AbortSignal) => call(url, 'GET', path, { token, ...(signal ? { signal } : {}) });
  const post = (path: string, body?: unknown) => call(url, 'POST', path, { token, body });
  return {
    status: opened.status,
    body: opened.body,
    token,
    expiresAt,
    offers,
    customer,
    continues,
    get,
    post,
    start: async (key: string = randomUUID(), items: unknown[] = []) =>
      (await post('conversations', { key, context: { page: { url: 'https://www.example.de/tarife', title: 'Tarife' }, items } })).body as ConversationHead,
    send: (id: string, ...messages: OutgoingMessage[]) => post(`conversations/${id}/messages`, { messages }),
    read: async (id: string, query = '') => (await get(`conversations/${id}/events${query}`)).body as EventPage,
    upload: (bytes: Uint8Array<ArrayBuffer>, name: string, options?: UploadOptions) => upload(url, token, bytes, name, options),
    ticket: async () => ((await post('socket-tickets')).body as { ticket: string }).ticket,
    socketWith: (ticket: string) => openSocket(url, ticket),
    socket: async () => openSocket(url, ((await post('socket-tickets')).body as { ticket: string }).ticket),
  };
};

/** A socket and everything it has heard. Without a ticket it says nothing by itself. */
export const openSocket = async (url: string, ticket?: string, headers: Record<string, string> = {}, protocols: readonly string[] = socketProtocols) => {
  const ws = new WebSocket(`${url.replace('http', 'ws')}${apiPath}socket`, [...protocols], { headers });
  const frames: ServerFrame[] = [];
  let closed: { code: number; reason: string } | undefined;
  ws.on('message', (data: Buffer) => frames.push(serverFrame.parse(JSON.parse(data.toString('utf8')))));
  ws.on('close', (code, reason) => (closed = { code, reason: String(reason) }));
  await new Promise((resolve, reject) => ws.once('open', resolve).once('error', reject));
  const say = (frame: ClientFrame | string) => ws.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  if (ticket !== undefined) say({ t: 'hello', ticket });
  return {
    ws,
    frames,
    say,
    closed: () => closed,
    notices: () => frames.flatMap((frame) => (frame.t === 'notice' ? [frame.notice] : [])),
  };
};
