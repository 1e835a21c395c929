/** The server without a framework: a Request in, a Response out, and the upgrade of sockets. */
import { limits as sizes, LotseError, type ErrorCode, type FileLimits } from '@lotse/contract';
import { apiPath, beatMs as usualBeatMs } from '@lotse/contract/wire';
import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import type { Hints } from './hints/hints.ts';
import { noMetrics, type Metrics } from './metrics.ts';
import { createNoticePolls } from './notices.ts';
import { watchOverload, type OverloadParts } from './overload.ts';
import { originList, preflightHeaders, type OriginSource } from './origins.ts';
import { networkOf, type RateLimits } from './rate-limits.ts';
import { checked, readJson } from './request-body.ts';
import { nobodyThere, presenceKeys, type VisitorPresence } from './visitor-presence.ts';
import { actingIn, type Auth, type Nobody, type Route, type Who } from './route.ts';
import { createRouter } from './router.ts';
import type { ConversationService } from './services/conversations.ts';
import { createFacts } from './services/facts.ts';
import type { IdentityService } from './services/identity.ts';
import { createSockets } from './sockets.ts';
import type { Store } from './store/store.ts';
import { visitorRoutes } from './visitor-routes.ts';

export interface LotseServerOptions {
  readonly store: Store;
  readonly hints: Hints;
  readonly auth: Auth;
  readonly identity: IdentityService;
  readonly conversations: ConversationService;
  /** What is taken of files; undefined: none are. */
  readonly files?: FileLimits | undefined;
  /** What is offered beside sessions, conversations, facts and notices. */
  readonly routes: readonly Route[];
  /** Exact origins of the sites that carry the widget, e.g. `https://www.example.de`. */
  readonly origins: OriginSource;
  /** The host of the desk, when it is not that of everything else: its routes are there alone, and nothing else is. */
  readonly deskHost?: string | undefined;
  readonly limits: RateLimits;
  readonly clock: () => Date;
  readonly log: Logger;
  readonly metrics?: Metrics | undefined;
  /** Is told who is there. */
  readonly presence?: VisitorPresence | undefined;
  /** Between two beats of a socket; shorter in tests. */
  readonly beatMs?: number | undefined;
  /** When there is too much to do. */
  readonly overload?: Partial<Pick<OverloadParts, 'mostMemory' | 'measure' | 'everyMs'>> | undefined;
}

export interface RequestInfo {
  /** The client's address: the socket's, or what a configured proxy says. */
  readonly address: string;
  /** Ends when the client goes away; the Request's own by default. */
  readonly signal?: AbortSignal | undefined;
}

export interface LotseServer {
  /** All that it answers, e.g. for `/openapi.json`. */
  readonly routes: readonly Route[];
  /** Whether the body of such a request is a file: it goes on coming while it is handled, and takes its time. */
  takesBytes(method: string, path: string): boolean;
  /** As many as the body of such a request may have. */
  mostBytes(method: string, path: string): number;
  /** Everything below `/api/v1/`. Never rejects. */
  fetch(request: Request, info: RequestInfo): Promise<Response>;
  /** `GET /api/v1/socket`; any other upgrade is refused. `address` is the client's where it is not the socket's peer. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, address?: string): void;
  /** Whether it takes requests and can store: false while draining, and while there is too much to do. */
  ready(): Promise<boolean>;
  /**
   * Ends the service without losing anything: not ready, then for `servingMs` everything as before, so that a balancer notices;
   * then polls are answered, running requests finished, sockets told to come back and closed.
   */
  drain(servingMs?: number): Promise<void>;
}

/** HTTP status of each code. */
export const statusOf: Readonly<Record<ErrorCode, number>> = {
  invalid: 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  expired: 410,
  'too-large': 413,
  'rate-limited': 429,
  unavailable: 503,
};

const always: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
};

const nobody: Nobody = { kind: 'nobody' };

interface Answered {
  readonly route: Route;
  readonly value: unknown;
}
/** Why a request ends whose agent was let go. */
const gone = new Error('The session of this request has ended.');
const noSession = () => new LotseError('unauthorized', 'This needs a session: send its token as "Authorization: Bearer …", or open a new one.');

/** An admin may do what every agent may. */
const mayCall = (who: Who, wanted: Route['who']): boolean => (wanted === 'admin' ? who.kind === 'agent' && who.role === 'admin' : who.kind === wanted);

/** The answer to "can it store" is this old at most. */
const probeAgeMs = 2_000;
/** Running requests have this long to finish when draining. */
const patienceMs = 10_000;

export const createLotseServer = (options: LotseServerOptions): LotseServer => {
  const { store, hints, auth, identity, conversations, deskHost, limits, clock, log, metrics = noMetrics, presence = nobodyThere } = options;
  const origins = originList(options.origins);
  const polls = createNoticePolls({ hints, conversations });
  const facts = createFacts({ store, clock });
  const routes = [...visitorRoutes({ identity, conversations, facts, polls, limits, files: options.files }), ...options.routes];
  const router = createRouter(routes);
  const sockets = createSockets({
    hints,
    identity,
    conversations,
    origins,
    limits,
    clock,
    log,
    metrics,
    presence,
    beatMs: options.beatMs ?? usualBeatMs,
    full: () => overload.is(),
  });
  const overload = watchOverload({ log, shed: sockets.shed, ...options.overload });
  metrics.watch({ polls: polls.waiting });

  /** Ends of the requests that run. */
  const running = new Set<AbortController>();
  /** In whose name each of them waits: who is out is not told anything more, not even by a poll that began before. */
  const waiting = new Map<AbortController, Who>();
  hints.subscribe('everything', (hint) => {
    if (hint.kind !== 'agent-out' && hint.kind !== 'ended') return;
    for (const [end, who] of waiting)
      if (hint.kind === 'ended' ? who.session === hint.session : who.kind === 'agent' && who.participant.id === hint.agentId) end.abort(gone);
  });
  /** Soon not there any more, and then about to end. */
  let leaving = false;
  let draining = false;
  let probed = { at: -Infinity, works: Promise.resolve(false) };

  const callerOf = async (request: Request, route: Route): Promise<Who | Nobody> => {
    if (route.who === 'anyone') return nobody;
    const token = /^Bearer ([\x21-\x7e]{1,500})$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    const who = token === undefined ? undefined : await auth(token);
    if (!who) throw noSession();
    if (!mayCall(who, route.who)) throw new LotseError('forbidden', 'This session may not do that.');
    return who;
  };

  const answer = async (request: Request, url: URL, address: string, end: AbortController, heard: (route: Route) => void): Promise<Answered> => {
    const { signal } = end;
    if (draining) throw new LotseError('unavailable', 'This server is about to stop. Send the same again in a moment.', { retryAfterMs: 1_000 });
    const network = networkOf(address);
    await limits.spend('address', network);
    if (!origins.allows(request.headers.get('origin'), url.host))
      throw new LotseError('forbidden', 'Pages of this origin may not call this server. Add it to "origins" if they should.');
    const found = router.find(request.method, url.pathname.slice(apiPath.length));
    if (!('route' in found))
      throw found.methods.length > 0
        ? new LotseError('invalid', `This address takes ${found.methods.join(' and ')}.`)
        : new LotseError('not-found', 'There is nothing at this address.');
    const { route, params } = found;
    heard(route);
    if (deskHost !== undefined && (url.host === deskHost) !== route.path.startsWith('desk/'))
      throw new LotseError('not-found', 'This is not given out under this host: the desk has one of its own.');
    const who = await callerOf(request, route);
    const key = who.kind === 'nobody' ? network : who.participant.id;
    await limits.spend('any', key);
    if (route.limit) await limits.spend(route.limit, key);
    if (who.kind === 'visitor') presence.seen(presenceKeys(who.participant.id, who.guestIn));
    const caller = who.kind === 'visitor' && route.path.startsWith('conversations/:id') ? actingIn(who, params['id']) : who;
    const query = route.query ? checked(route.query, Object.fromEntries(url.searchParams)) : {};
    const body = route.body ? checked(route.body, await readJson(request, route)) : undefined;
    // Who does not say how much it is counts with the most that is taken.
    if (body !== undefined && who.kind === 'visitor' && !route.isAlwaysTaken)
      await limits.spend('sent-network', network, Number(request.headers.get('content-length') ?? sizes.frameBytes));
    // A visitor’s deeds are done whatever becomes of his session, its end among them.
    if (who.kind === 'agent' || (who.kind === 'visitor' && route.method === 'GET')) waiting.set(end, who);
    const value = await route.handle({ params, query, body, who: caller, signal, address, request } as never);
    if (signal.reason === gone) throw noSession();
    return { route, value };
  };

  const respond = async (request: Request, info: RequestInfo, requestId: string): Promise<Response> => {
    const url = new URL(request.url);
    const from = origins.headersFor(request.headers.get('origin'));
    const headers = { ...always, ...from, 'x-request-id': requestId };
    if (request.method === 'OPTIONS')
      return new Response(null, { status: 204, headers: 'access-control-allow-origin' in from ? { ...headers, ...preflightHeaders } : headers });

    const left = info.signal ?? request.signal;
    const end = new AbortController();
    const leave = () => end.abort();
    left.addEventListener('abort', leave, { once: true });
    running.add(end);
    let asked: Route | undefined;
    const counted = (response: Response): Response => {
      metrics.answered(asked?.name ?? 'none', response.status);
      return response;
    };
    try {
      const { route, value } = await answer(request, url, info.address, end, (route) => (asked = route));
      if (value instanceof Response) {
        for (const [name, said] of Object.entries(headers)) value.headers.set(name, said);
        return counted(value);
      }
      return counted(json(request, 200, value ?? {}, headers, route.cacheFor));
    } catch (thrown) {
      const response = refusal(thrown, requestId, headers, request);
      if (response.status < 500) await limits.refused(networkOf(info.address));
      return counted(response);
    } finally {
      running.delete(end);
      waiting.delete(end);
      left.removeEventListener('abort', leave);
    }
  };

  const refusal = (thrown: unknown, requestId: string, headers: Readonly<Record<string, string>>, request: Request): Response => {
    const known = thrown instanceof LotseError;
    if (!known) log.error({ requestId, err: thrown }, 'a request failed');
    else if (thrown.code === 'unavailable') log.warn({ requestId, cause: thrown.cause }, thrown.message);
    else if (thrown.code === 'forbidden' || thrown.code === 'unauthorized')
      log.warn({ requestId, code: thrown.code, field: thrown.field }, 'a request was turned away');
    const { code, message, field, retryAfterMs } = known
      ? thrown
      : new LotseError('unavailable', `Something went wrong here. Quote ${requestId} when you report it.`);
    const retry = retryAfterMs === undefined ? {} : { 'retry-after': String(Math.ceil(retryAfterMs / 1000)) };
    return json(request, known ? statusOf[code] : 500, { error: { code, message, field, retryAfterMs } }, { ...headers, ...retry });
  };

  return {
    routes,
    takesBytes(method, path) {
      const found = path.startsWith(apiPath) ? router.find(method, path.slice(apiPath.length)) : undefined;
      return found !== undefined && 'route' in found && found.route.takesBytes === true;
    },
    mostBytes(method, path) {
      const found = path.startsWith(apiPath) ? router.find(method, path.slice(apiPath.length)) : undefined;
      return (found && 'route' in found ? found.route.mostBytes : undefined) ?? sizes.frameBytes;
    },
    async fetch(request, info) {
      const requestId = randomUUID();
      const startedAt = performance.now();
      const response = await respond(request, info, requestId);
      log.debug({ requestId, method: request.method, status: response.status, ms: Math.round(performance.now() - startedAt) }, 'answered');
      return response;
    },
    upgrade: sockets.upgrade,
    async ready() {
      if (leaving || overload.is()) return false;
      const at = performance.now();
      if (at - probed.at > probeAgeMs)
        probed = {
          at,
          works: store.probe().then(
            () => true,
            () => false,
          ),
        };
      return (await probed.works) && !leaving;
    },
    async drain(servingMs = 0) {
      leaving = true;
      if (servingMs > 0) await new Promise((resolve) => setTimeout(resolve, servingMs));
      draining = true;
      overload.stop();
      for (const end of running) end.abort();
      const until = performance.now() + patienceMs;
      while (running.size > 0 && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 10));
      // Sockets last: what a running request has changed is still told.
      await sockets.drain();
    },
  };
};

const json = (request: Request, status: number, value: unknown, headers: Readonly<Record<string, string>>, cacheFor?: number): Response => {
  const body = JSON.stringify(value);
  const type = { ...headers, 'content-type': 'application/json; charset=utf-8' };
  if (cacheFor === undefined) return new Response(body, { status, headers: { ...type, 'cache-control': 'no-store' } });
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const kept = { ...type, 'cache-control': `private, max-age=${cacheFor}`, etag };
  const unchanged = request.headers.get('if-none-match') === etag;
  return new Response(unchanged ? null : body, { status: unchanged ? 304 : status, headers: kept });
};
