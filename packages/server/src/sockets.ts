/** The visitors' sockets: messages in, notices out, a beat with the heads of their conversations so that even the last lost notice is found. */
import { limits as sizes, LotseError } from '@lotse/contract';
import type { SchemaOf } from '@lotse/contract/schemas';
import { clientFrames, closeCodes, socketProtocols, type ClientFrame, type ServerFrame } from '@lotse/contract/wire';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import type { RawData, WebSocket } from 'ws';
import { createCap } from './cap.ts';
import { discard } from './discard.ts';
import type { Hint, Hints } from './hints/hints.ts';
import type { Metrics } from './metrics.ts';
import { headsFor, hearing, visitorsOf } from './guests.ts';
import { noticeOf } from './notices.ts';
import type { Origins } from './origins.ts';
import { spendMessages, type RateLimits } from './rate-limits.ts';
import { checked, parseJson } from './request-body.ts';
import { presenceKeys, type VisitorPresence } from './visitor-presence.ts';
import { actingIn, type VisitorSession } from './route.ts';
import type { ConversationService } from './services/conversations.ts';
import { sessionGraceMs, type IdentityService, type LivingSession } from './services/identity.ts';
import { createSocketDoor, type SocketDoor } from './socket-door.ts';
import { TimingWheel } from './timing-wheel.ts';

export interface Sockets {
  readonly upgrade: SocketDoor['upgrade'];
  /** Tells a random part of them to come back later: there is too much to do. */
  shed(part: number): void;
  /** Tells everybody to come back within some seconds, finishes what was begun, and closes. */
  drain(): Promise<void>;
}

export interface SocketParts {
  readonly hints: Hints;
  readonly identity: IdentityService;
  readonly conversations: ConversationService;
  readonly origins: Origins;
  readonly limits: RateLimits;
  readonly clock: () => Date;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly presence: VisitorPresence;
  readonly beatMs: number;
  readonly full: () => boolean;
}

/** Without `hello` by then, the socket is closed. */
const helloWithinMs = 5_000;
/** Bytes that a reader may leave waiting before he is cut; he resumes from his cursor. */
const mostBuffered = 1024 * 1024;
/** A visitor's tabs and devices. */
const mostPerVisitor = 12;
/** Notices held back until `welcome`. */
const mostHeld = 256;
/** For a peer who is asked to close and does not, and for what was begun when the server stops. */
const patienceMs = 3_000;
/** Those who have to come back do so at some 200 a second, within these bounds. */
const returnEachMs = 5;
const returnWithin = { least: 2_000, most: 20_000 };

/** One connection. Before `hello` there is no visitor. */
interface Connection {
  readonly ws: WebSocket;
  /** Below it. */
  readonly line: Duplex;
  /** Where it comes from. */
  readonly network: string;
  /** What it may say, by the version agreed on. */
  readonly frames: SchemaOf<ClientFrame>;
  heardAt: number;
  who: VisitorSession | undefined;
  /** End of the session as far as it is known, and of the grace after it; by the clock. */
  endsAt: number;
  graceUntil: number | undefined;
  /** From `hello` on; what is said meanwhile waits for it. */
  greeting: Promise<void> | undefined;
  /** Notices that came before `welcome` was sent; undefined once it was. */
  held: Buffer[] | undefined;
  stop: () => void;
}

type Deed = Exclude<ClientFrame, { readonly t: 'hello' }>;

export const createSockets = ({ hints, identity, conversations, origins, limits, clock, log, metrics, presence, beatMs, full }: SocketParts): Sockets => {
  const connections = new Set<Connection>();
  const visitors = createCap(mostPerVisitor);
  const told = { ...sizes, ...limits.told, bytesWaiting: mostBuffered, socketsPerVisitor: mostPerVisitor };
  const wheel = new TimingWheel<Connection>({
    tickMs: Math.max(10, Math.min(1_000, beatMs / 10)),
    longestMs: Math.max(beatMs, helloWithinMs),
    due: (due) => void look(due),
  });
  /** Frames that are being answered. */
  let acting = 0;
  metrics.watch({ sockets: () => connections.size });

  /** What is said in one turn, e.g. a receipt and the event of it, leaves in one write. */
  let corked: Duplex[] = [];
  const uncork = (): void => {
    const lines = corked;
    corked = [];
    for (const line of lines) line.uncork();
  };
  const gather = (line: Duplex): void => {
    if (line.writableCorked > 0) return;
    line.cork();
    if (corked.push(line) === 1) process.nextTick(uncork);
  };

  const put = ({ ws, line }: Connection, bytes: Buffer): void => {
    if (ws.readyState !== ws.OPEN) return;
    if (ws.bufferedAmount > mostBuffered) {
      log.info({ buffered: ws.bufferedAmount }, 'a socket that does not read was cut');
      // From here on nothing is sent to it; what waits is dropped with it when it does not even read its close frame.
      ws.close(closeCodes.slow, 'Too slow: come back and read on.');
      setTimeout(() => ws.terminate(), patienceMs).unref();
      return;
    }
    gather(line);
    // Past ws, which would make the same frame anew for each reader; in order all the same, for without compression it keeps nothing back.
    line.write(bytes);
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
    metrics.delivered();
    if (!connection.held) put(connection, bytes);
    else if (connection.held.push(bytes) > mostHeld) connection.held.shift();
  };

  /** A turn of the wheel: who has said nothing is let go, everybody else hears a beat; one look into the store for all. */
  const look = async (due: readonly Connection[]): Promise<void> => {
    const now = performance.now();
    const alive: Connection[] = [];
    for (const connection of due) {
      const { who, heardAt, ws } = connection;
      if (!who) ws.close(closeCodes.unauthorized, 'No hello came.');
      else if (now - heardAt > 2 * beatMs + 10_000) ws.terminate();
      else if (connections.has(connection)) alive.push(connection);
    }
    for (const connection of alive) wheel.set(connection, beatMs);
    try {
      const heads = await conversations.headsOf([...new Set(alive.flatMap(({ who }) => (who ? visitorsOf(who) : [])))]);
      for (const connection of alive) say(connection, { t: 'beat', heads: connection.who ? headsFor(heads, connection.who) : {} });
      const time = clock().getTime();
      for (const connection of alive) if (connection.endsAt <= time) await endSession(connection, time);
    } catch (thrown) {
      log.warn({ cause: LotseError.from(thrown).message }, 'a beat was left out');
    }
  };

  /** A session that was prolonged elsewhere goes on; one that has ended is told, and closed when nothing comes within its grace. */
  const endSession = async (connection: Connection, time: number): Promise<void> => {
    const endsAt = connection.who && (await identity.endOf(connection.who));
    if (endsAt !== undefined) return goOn(connection, endsAt);
    if (connection.graceUntil === undefined) {
      connection.graceUntil = time + sessionGraceMs;
      say(connection, { t: 'expired', graceMs: sessionGraceMs });
    } else if (connection.graceUntil <= time) connection.ws.close(closeCodes.unauthorized, 'The session has ended: open another one.');
  };
  const goOn = (connection: Connection, expiresAt: string): void => {
    connection.endsAt = Date.parse(expiresAt);
    connection.graceUntil = undefined;
  };

  const hello = async (connection: Connection, ticket: string): Promise<void> => {
    const living = await identity.redeem(ticket);
    if (!living) return connection.ws.close(closeCodes.unauthorized, 'This ticket is used, too old or unknown: get a new one.');
    const who = living.session;
    const visitorId = who.participant.id;
    if (!connections.has(connection)) return;
    if (!visitors.enter(visitorId)) return connection.ws.close(closeCodes.rate, 'Too many sockets of one visitor.');
    connection.who = who;
    goOn(connection, living.expiresAt);
    // Listening begins before the heads are read: an event in between is in both, never in neither.
    const unsubscribe = hearing(hints, who, (hint) => {
      if (isOthersNow(hint, who)) leave(connection, closeCodes.restart, 'A conversation of yours has another owner: come back and read on.');
      else if (hint.kind !== 'ended') pass(connection, hint);
      else if (hint.session === connection.who?.session) leave(connection, closeCodes.unauthorized, 'This session was ended.');
    });
    const left = presence.enter(presenceKeys(visitorId, who.guestIn));
    connection.stop = () => {
      unsubscribe();
      left();
      visitors.leave(visitorId);
    };
    const heads = headsFor(await conversations.headsOf(visitorsOf(who)), who);
    say(connection, { t: 'welcome', beatMs, heads, limits: told, expiresAt: living.expiresAt });
    for (const bytes of connection.held ?? []) put(connection, bytes);
    connection.held = undefined;
    wheel.set(connection, beatMs);
    if (Object.keys(heads).length > 0) for (const visitor of visitorsOf(who)) conversations.tellPlaces(visitor);
  };

  const renew = async (connection: Connection, who: VisitorSession, token: string): Promise<LivingSession> => {
    const living = await identity.renew(token);
    if (!living) throw new LotseError('unauthorized', 'This token is too old or unknown: open another session.');
    if (living.session.participant.id !== who.participant.id) {
      connection.ws.close(closeCodes.forbidden, 'This token is of another visitor: open a socket for him.');
      throw new LotseError('forbidden', 'This token is of another visitor.');
    }
    connection.who = living.session;
    goOn(connection, living.expiresAt);
    return living;
  };

  const act = async (connection: Connection, who: VisitorSession, frame: Deed, bytes: number): Promise<void> => {
    await limits.spend('any', who.participant.id);
    const by = 'conversationId' in frame ? actingIn(who, frame.conversationId).participant : who.participant;
    switch (frame.t) {
      case 'send': {
        await limits.spend('sent-network', connection.network, bytes);
        await spendMessages(limits, by.id, frame.messages.length);
        const results = await conversations.send(by, frame.conversationId, frame.messages, { uploader: who.participant });
        return say(connection, { t: 'results', id: frame.id, results: [...results] });
      }
      case 'token': {
        const { expiresAt } = await renew(connection, who, frame.token);
        return say(connection, { t: 'renewed', id: frame.id, expiresAt });
      }
      case 'typing':
        if (await limits.allows('typing', by.id)) await conversations.typing(by, frame.conversationId);
        return;
      case 'read':
        return conversations.markRead(by, frame.conversationId, frame.seq);
      case 'have':
        for (const { conversationId: id, as } of who.guestIn ?? [])
          if (id in frame.heads) await conversations.markDelivered(as, { [id]: frame.heads[id] ?? 0 });
        return conversations.markDelivered(by, frame.heads);
      case 'beat':
        return say(connection, { t: 'beat', heads: headsFor(await conversations.headsOf(visitorsOf(who)), who) });
    }
  };

  const refuse = (connection: Connection, id: string | undefined, thrown: unknown): void => {
    if (!(thrown instanceof LotseError)) log.error({ err: thrown }, 'a frame failed');
    const { code, message, field, retryAfterMs } = thrown instanceof LotseError ? thrown : new LotseError('unavailable', 'Something went wrong here.');
    metrics.refused(code);
    say(connection, { t: 'refused', id, error: { code, message, field, retryAfterMs } });
  };

  const hear = async (connection: Connection, data: RawData, isBinary: boolean): Promise<void> => {
    connection.heardAt = performance.now();
    let said: unknown;
    acting += 1;
    try {
      const text = isBinary ? '' : textOf(data);
      said = isBinary ? undefined : parseJson(() => text);
      const frame = checked(connection.frames, said);
      if (frame.t === 'hello') {
        if (connection.greeting) throw new LotseError('invalid', 'Say hello once.');
        connection.greeting = hello(connection, frame.ticket);
        return await connection.greeting;
      }
      if (connection.held) await connection.greeting;
      if (connection.ws.readyState !== connection.ws.OPEN) return;
      if (!connection.who) throw new LotseError('unauthorized', 'Say hello first.');
      await act(connection, connection.who, frame, Buffer.byteLength(text));
    } catch (thrown) {
      await failed(connection, said, thrown);
    } finally {
      acting -= 1;
    }
  };

  /** What has an id is answered, and so is a kind of frame that this version does not know; a frame that nobody understands, or one too many, ends the socket. */
  const failed = async (connection: Connection, said: unknown, thrown: unknown): Promise<void> => {
    const { code, message, field } = LotseError.from(thrown);
    const isOfUnknownKind = code === 'invalid' && field === 't';
    const id = askedIdOf(said);
    const isWelcome = connection.held === undefined;
    // What was not understood has not been counted yet.
    const isTooMuch = code === 'invalid' && connection.who !== undefined && !(await limits.allows('any', connection.who.participant.id));
    if (isTooMuch) connection.ws.close(closeCodes.rate, 'Too many frames.');
    else if (isWelcome && (id !== undefined || isOfUnknownKind)) refuse(connection, id, thrown);
    else if (code === 'unauthorized') connection.ws.close(closeCodes.unauthorized, message);
    else if (code === 'invalid' || code === 'too-large') connection.ws.close(closeCodes.badFrame, message.slice(0, 100));
    else if (code === 'rate-limited') connection.ws.close(closeCodes.rate, 'Too many frames.');
    else if (!isWelcome) connection.ws.close(closeCodes.overload, 'Try again in a moment.');
    else log.debug({ code }, 'a frame without an answer was refused');
  };

  const open = (ws: WebSocket, line: Duplex, network: string): void => {
    const version = socketProtocols.find((each) => each === ws.protocol) ?? 'lotse.1';
    const connection: Connection = {
      ws,
      line,
      network,
      frames: clientFrames[version],
      heardAt: performance.now(),
      who: undefined,
      endsAt: Number.POSITIVE_INFINITY,
      graceUntil: undefined,
      greeting: undefined,
      held: [],
      stop: () => {},
    };
    connections.add(connection);
    wheel.set(connection, helloWithinMs);
    ws.on('message', (data, isBinary) => void hear(connection, data, isBinary));
    // What it was is said by ws; ended at once, over what is still on its way, it would not be heard.
    ws.on('error', () => {
      discard(line);
      setTimeout(() => ws.terminate(), patienceMs).unref();
    });
    ws.on('close', (code) => {
      metrics.closed(code);
      if (refusals.has(code)) void limits.refused(network);
      connections.delete(connection);
      wheel.remove(connection);
      connection.stop();
    });
  };
  const door = createSocketDoor({ origins, limits, full, turnedAway: (status) => metrics.answered('socket', status), open });

  const leave = (connection: Connection, code: number, reason: string): void => {
    connection.ws.close(code, reason);
    setTimeout(() => connection.ws.terminate(), patienceMs).unref();
  };
  const until = async (over: () => boolean): Promise<void> => {
    const end = performance.now() + patienceMs;
    while (!over() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
  };

  return {
    upgrade: door.upgrade,
    shed(part) {
      for (const connection of connections) {
        if (Math.random() >= part) continue;
        say(connection, { t: 'bye', afterMs: within(returnWithin.most) });
        leave(connection, closeCodes.overload, 'Too much to do: come back later.');
      }
    },
    async drain() {
      door.shut();
      wheel.stop();
      const spread = Math.min(returnWithin.most, Math.max(returnWithin.least, connections.size * returnEachMs));
      for (const connection of connections) say(connection, { t: 'bye', afterMs: within(spread) });
      // What was said before `bye` was heard is still answered.
      await until(() => acting === 0);
      for (const connection of connections) leave(connection, closeCodes.restart, 'The server restarts.');
      await until(() => connections.size === 0);
      for (const { ws } of connections) ws.terminate();
    },
  };
};

/** Whether whoever began a conversation that he is a guest in has signed in: there he acts as somebody who owns nothing any more. */
const isOthersNow = (hint: Hint, { guestIn = [] }: VisitorSession): boolean =>
  hint.kind === 'started' && guestIn.some(({ conversationId, as }) => conversationId === hint.conversationId && as.id !== hint.visitorId);

/** A frame that is too large, no text, or not understood; a stranger; one too many. */
const refusals = new Set<number>([1002, 1007, 1009, closeCodes.badFrame, closeCodes.unauthorized, closeCodes.forbidden, closeCodes.rate]);

/** As it goes over the line: a whole text frame of RFC 6455, not masked. */
const encode = (frame: ServerFrame): Buffer => {
  const text = JSON.stringify(frame);
  const length = Buffer.byteLength(text);
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const bytes = Buffer.allocUnsafe(head + length);
  bytes[0] = 0x81;
  bytes[1] = head === 2 ? length : head === 4 ? 126 : 127;
  if (head === 4) bytes.writeUInt16BE(length, 2);
  if (head === 10) bytes.writeBigUInt64BE(BigInt(length), 2);
  bytes.write(text, head);
  return bytes;
};
/** UTF-8 for sure: ws has seen to it. */
const textOf = (data: RawData): string => (Buffer.isBuffer(data) ? data : Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data)).toString();
const within = (ms: number): number => Math.round(Math.random() * ms);

/** A message that cannot be taken is answered, so that it is shown as not sent. Frames that are known to have no id get no answer by one. */
const askedIdOf = (said: unknown): string | undefined => {
  if (typeof said !== 'object' || said === null || !('t' in said) || !('id' in said)) return undefined;
  if (said.t === 'hello' || said.t === 'beat' || said.t === 'typing' || said.t === 'read' || said.t === 'have') return undefined;
  return typeof said.id === 'string' && said.id.length > 0 && said.id.length <= sizes.idLength ? said.id : undefined;
};
