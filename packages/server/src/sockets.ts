/** The visitors' sockets: messages in, notices out, a beat with the heads of their conversations so that even the last lost notice is found. */
import { limits as sizes, LotseError, type Marks } from '@lotse/contract';
import { apiPath, clientFrame, closeCodes, socketProtocol, type ClientFrame, type ServerFrame } from '@lotse/contract/wire';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import type { Hint, Hints } from './hints/hints.ts';
import { noticeOf } from './notices.ts';
import type { Origins } from './origins.ts';
import { networkOf, spendMessages, type RateLimits } from './rate-limits.ts';
import { checked, parseJson } from './request-body.ts';
import type { VisitorSession } from './route.ts';
import type { ConversationService } from './services/conversations.ts';
import type { IdentityService } from './services/identity.ts';
import { TimingWheel } from './timing-wheel.ts';

export interface Sockets {
  /** `address` is the client's where it is not the socket's peer. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, address?: string): void;
  /** Tells everybody to come back within some seconds, and closes. */
  drain(): Promise<void>;
}

export interface SocketParts {
  readonly hints: Hints;
  readonly identity: IdentityService;
  readonly conversations: ConversationService;
  readonly origins: Origins;
  readonly limits: RateLimits;
  readonly log: Logger;
  readonly beatMs: number;
}

/** Without `hello` by then, the socket is closed. */
const helloWithinMs = 5_000;
/** Bytes that a reader may leave waiting before he is cut; he resumes from his cursor. */
const mostBuffered = 1024 * 1024;
/** A visitor's tabs and devices. */
const mostPerVisitor = 12;
/** Notices held back until `welcome`. */
const mostHeld = 256;
/** For a peer who is asked to close and does not. */
const patienceMs = 3_000;
/** Those who have to come back spread over this. */
const returnWithinMs = 5_000;

/** One connection. Before `hello` there is no visitor. */
interface Connection {
  readonly ws: WebSocket;
  heardAt: number;
  who: VisitorSession | undefined;
  /** From `hello` on; what is said meanwhile waits for it. */
  greeting: Promise<void> | undefined;
  /** Notices that came before `welcome` was sent; undefined once it was. */
  held: Buffer[] | undefined;
  stop: () => void;
}

export const createSockets = ({ hints, identity, conversations, origins, limits, log, beatMs }: SocketParts): Sockets => {
  const doors = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: sizes.frameBytes,
    clientTracking: false,
    handleProtocols: (offered) => (offered.has(socketProtocol) ? socketProtocol : false),
  });
  const connections = new Set<Connection>();
  const perVisitor = new Map<string, number>();
  const wheel = new TimingWheel<Connection>({
    tickMs: Math.max(10, Math.min(1_000, beatMs / 10)),
    longestMs: Math.max(beatMs, helloWithinMs),
    due: (due) => void look(due),
  });
  let draining = false;

  const put = ({ ws }: Connection, bytes: Buffer): void => {
    if (ws.readyState !== ws.OPEN) return;
    if (ws.bufferedAmount > mostBuffered) {
      log.info({ buffered: ws.bufferedAmount }, 'a socket that does not read was cut');
      // From here on nothing is sent to it; what waits is dropped with it when it does not even read its close frame.
      ws.close(closeCodes.slow, 'Too slow: come back and read on.');
      setTimeout(() => ws.terminate(), patienceMs).unref();
      return;
    }
    ws.send(bytes, { binary: false });
  };
  const say = (connection: Connection, frame: ServerFrame): void => put(connection, encode(frame));

  /** One frame for all who hear the same hint. */
  const frames = new WeakMap<Hint, Buffer>();
  const frameOf = (hint: Hint): Buffer | undefined => {
    const known = frames.get(hint);
    if (known) return known;
    const notice = noticeOf(hint);
    if (!notice) return undefined;
    const bytes = encode({ t: 'notice', notice });
    frames.set(hint, bytes);
    return bytes;
  };
  const pass = (connection: Connection, hint: Hint): void => {
    const bytes = frameOf(hint);
    if (!bytes) return;
    if (!connection.held) put(connection, bytes);
    else if (connection.held.push(bytes) > mostHeld) connection.held.shift();
  };

  /** A turn of the wheel: who has said nothing is let go, everybody else hears a beat; one look into the store for all. */
  const look = async (due: readonly Connection[]): Promise<void> => {
    const now = performance.now();
    const silent = due.filter(({ who, heardAt }) => !who || now - heardAt > 2 * beatMs + 10_000);
    for (const { who, ws } of silent) {
      if (who) ws.terminate();
      else ws.close(closeCodes.unauthorized, 'No hello came.');
    }
    const alive = due.filter((connection) => !silent.includes(connection) && connections.has(connection));
    for (const connection of alive) wheel.set(connection, beatMs);
    try {
      const heads = await conversations.headsOf([...new Set(alive.flatMap(({ who }) => (who ? [who.participant.id] : [])))]);
      for (const connection of alive) say(connection, { t: 'beat', heads: headsFor(heads, connection.who) });
    } catch (thrown) {
      log.warn({ cause: LotseError.from(thrown).message }, 'a beat was left out');
    }
  };

  const hello = async (connection: Connection, ticket: string): Promise<void> => {
    const who = await identity.redeem(ticket);
    if (!who) return connection.ws.close(closeCodes.unauthorized, 'This ticket is used, too old or unknown: get a new one.');
    const visitorId = who.participant.id;
    const open = perVisitor.get(visitorId) ?? 0;
    if (open >= mostPerVisitor) return connection.ws.close(closeCodes.rate, 'Too many sockets of one visitor.');
    if (!connections.has(connection)) return;
    perVisitor.set(visitorId, open + 1);
    connection.who = who;
    // Listening begins before the heads are read: an event in between is in both, never in neither.
    const unsubscribe = hints.subscribe({ visitorId }, (hint) => pass(connection, hint));
    connection.stop = () => {
      unsubscribe();
      const left = (perVisitor.get(visitorId) ?? 1) - 1;
      if (left > 0) perVisitor.set(visitorId, left);
      else perVisitor.delete(visitorId);
    };
    const heads = headsFor(await conversations.headsOf([visitorId]), who);
    say(connection, { t: 'welcome', beatMs, heads });
    for (const bytes of connection.held ?? []) put(connection, bytes);
    connection.held = undefined;
    wheel.set(connection, beatMs);
    if (Object.keys(heads).length > 0) await conversations.tellPlaces(visitorId);
  };

  const act = async (connection: Connection, who: VisitorSession, frame: Exclude<ClientFrame, { readonly t: 'hello' }>): Promise<void> => {
    const by = who.participant;
    await limits.spend('any', by.id);
    switch (frame.t) {
      case 'send':
        return answer(connection, frame.id, async () => {
          await spendMessages(limits, by.id, frame.messages.length);
          return conversations.send(by, frame.conversationId, frame.messages);
        });
      case 'typing':
        if (await limits.allows('typing', by.id)) await conversations.typing(by, frame.conversationId);
        return;
      case 'read':
        return conversations.markRead(by, frame.conversationId, frame.seq);
      case 'have':
        return conversations.markDelivered(by, frame.heads);
      case 'beat':
        return say(connection, { t: 'beat', heads: headsFor(await conversations.headsOf([by.id]), who) });
    }
  };

  const answer = async (connection: Connection, id: string, send: () => ReturnType<ConversationService['send']>): Promise<void> => {
    try {
      say(connection, { t: 'results', id, results: [...(await send())] });
    } catch (thrown) {
      refuse(connection, id, thrown);
    }
  };
  const refuse = (connection: Connection, id: string, thrown: unknown): void => {
    if (!(thrown instanceof LotseError)) log.error({ err: thrown }, 'a frame failed');
    const { code, message, field, retryAfterMs } = thrown instanceof LotseError ? thrown : new LotseError('unavailable', 'Something went wrong here.');
    say(connection, { t: 'refused', id, error: { code, message, field, retryAfterMs } });
  };

  const hear = async (connection: Connection, data: RawData, isBinary: boolean): Promise<void> => {
    connection.heardAt = performance.now();
    let said: unknown;
    try {
      said = isBinary ? undefined : parseJson(bytesOf(data));
      const frame = checked(clientFrame, said);
      if (frame.t === 'hello') {
        if (connection.greeting) throw new LotseError('invalid', 'Say hello once.');
        connection.greeting = hello(connection, frame.ticket);
        return await connection.greeting;
      }
      await connection.greeting;
      if (connection.ws.readyState !== connection.ws.OPEN) return;
      if (!connection.who) throw new LotseError('invalid', 'Say hello first.');
      await act(connection, connection.who, frame);
    } catch (thrown) {
      const error = LotseError.from(thrown);
      const id = sendIdOf(said);
      const isWelcome = connection.held === undefined;
      if (isWelcome && id !== undefined) refuse(connection, id, thrown);
      else if (error.code === 'invalid' || error.code === 'too-large') connection.ws.close(closeCodes.badFrame, error.message.slice(0, 100));
      else if (!isWelcome) connection.ws.close(closeCodes.overload, 'Try again in a moment.');
      else log.debug({ code: error.code }, 'a frame without an answer was refused');
    }
  };

  const open = (ws: WebSocket): void => {
    const connection: Connection = { ws, heardAt: performance.now(), who: undefined, greeting: undefined, held: [], stop: () => {} };
    connections.add(connection);
    wheel.set(connection, helloWithinMs);
    ws.on('message', (data, isBinary) => void hear(connection, data, isBinary));
    ws.on('error', () => ws.terminate());
    ws.on('close', () => {
      connections.delete(connection);
      wheel.remove(connection);
      connection.stop();
    });
  };

  return {
    upgrade(request, socket, head, address = request.socket.remoteAddress ?? '') {
      socket.on('error', () => socket.destroy());
      const refuseUpgrade = (status: string) => socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      if (request.url?.split('?')[0] !== `${apiPath}socket`) return refuseUpgrade('404 Not Found');
      if (!origins.allows(request.headers.origin, request.headers.host)) return refuseUpgrade('403 Forbidden');
      if (draining) return refuseUpgrade('503 Service Unavailable');
      const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim());
      if (!offered.includes(socketProtocol)) return refuseUpgrade('400 Bad Request');
      void limits.allows('upgrade', networkOf(address)).then((allowed) => {
        if (!allowed) return refuseUpgrade('429 Too Many Requests');
        doors.handleUpgrade(request, socket, head, open);
      });
    },
    async drain() {
      draining = true;
      wheel.stop();
      for (const connection of connections) {
        say(connection, { t: 'bye', afterMs: Math.round(Math.random() * returnWithinMs) });
        connection.ws.close(closeCodes.restart, 'The server restarts.');
      }
      const until = performance.now() + patienceMs;
      while (connections.size > 0 && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 10));
      for (const { ws } of connections) ws.terminate();
    },
  };
};

const encode = (frame: ServerFrame): Buffer => Buffer.from(JSON.stringify(frame));
const headsFor = (heads: Readonly<Record<string, Marks>>, who: VisitorSession | undefined): Record<string, number> => ({
  ...(who && heads[who.participant.id]),
});
const bytesOf = (data: RawData): Uint8Array => (Array.isArray(data) ? Buffer.concat(data) : new Uint8Array(data as Buffer));

/** A message that cannot be taken is answered, so that it is shown as not sent; any other bad frame ends the socket. */
const sendIdOf = (said: unknown): string | undefined => {
  if (typeof said !== 'object' || said === null || !('t' in said) || said.t !== 'send' || !('id' in said)) return undefined;
  return typeof said.id === 'string' && said.id.length > 0 && said.id.length <= sizes.idLength ? said.id : undefined;
};
