/** What is served beside the API: the customer's files, the desk, the demo site, health. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { apiPath } from '@lotse/contract/wire';
import type { Logger } from 'pino';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { LotseServer } from '../http.ts';
import type { PostOffice } from '../mails/post-office.ts';
import { failedPage, notFoundPage, pageLanguage } from '../pages/not-found.ts';
import { plainPagePolicy, type Page } from '../pages/plain-page.ts';
import type { DeclarationPages } from '../pages/declarations.ts';
import type { FollowPages } from '../pages/follow-case.ts';
import type { UndoPages } from '../pages/undo-flow.ts';
import { nodeHandler } from '../node-door.ts';
import { networkOf, noRateLimits, type RateLimits } from '../rate-limits.ts';
import type { ChannelService } from '../services/channels.ts';
import { assetOf, readAssets, sendAsset, type Asset } from './assets.ts';
import { capConnections } from './connections.ts';
import type { DemoIdentity } from './demo-identity.ts';
import { loaderOf } from './loader.ts';
import { mayMeasure } from './measures.ts';
import { openApiOf } from './openapi.ts';
import { holdToPatience } from './patience.ts';
import { noProxies, type Proxies } from './proxies.ts';
import { isLoopback } from './settings.ts';

export interface SiteParts {
  readonly server: LotseServer;
  readonly channels: ChannelService;
  readonly company: string;
  /** Is told of pages that fail. */
  readonly log?: Pick<Logger, 'error'> | undefined;
  /** With `embed/` and `desk/`, as the build writes them. */
  readonly builtFolder: string;
  /** Of the demo site; undefined: none. */
  readonly siteFolder: string | undefined;
  /** The page that stops mails, and in the demo the mails themselves. */
  readonly mails?: Pick<PostOffice, 'stopPages' | 'kept'> | undefined;
  /** The page that takes back what somebody else has changed. */
  readonly undoPages?: UndoPages | undefined;
  /** The pages behind the links in mails about cases. */
  readonly followPages?: FollowPages | undefined;
  /** The declarations that the law prescribes, without script. */
  readonly declarationPages?: DeclarationPages | undefined;
  /** Signs who is signed in on the demo site. */
  readonly identity?: Pick<DemoIdentity, 'token'> | undefined;
  /** What `/metrics` says, and the token it takes; undefined: none is needed on this machine, and nobody else is told. */
  readonly metrics?: { readonly text: () => Promise<string>; readonly token: string | undefined } | undefined;
  readonly limits?: RateLimits | undefined;
  readonly proxies?: Proxies | undefined;
  /** Where pictures of messages come from, when it is not here. */
  readonly filesOrigin?: string | undefined;
  /** Where the desk is alone, when it is not here. */
  readonly deskOrigin?: string | undefined;
  /** Milliseconds after which who sends slowly is let go; shorter in tests. */
  readonly patience?: { readonly headers: number; readonly request: number; readonly look: number } | undefined;
}

const health: ReadonlySet<string> = new Set(['/live', '/ready', '/startup', '/metrics']);

/** An answer may take as long as a long poll does; a request may not. */
const usualPatience = { headers: 10_000, request: 15_000, look: 5_000 };

const forEver = 'public, max-age=31536000, immutable';
const askAgain = 'no-cache';

/** For everything; the answers of the API bring their own. */
const always = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'strict-origin-when-cross-origin', 'strict-transport-security': 'max-age=31536000' };
/** May be used by every site: the customer's files hold nothing of anybody. */
const forAnySite = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
/** The policy that docs and README recommend to a site which serves Lotse itself. */
const sitePolicy = (files: string) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'${files} blob:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types lotse`;
const deskPolicy = (files: string) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'${files} blob: data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;

/** What comes in is read by schemas of ours. Fastify's own compilers would only be loaded, and be a tenth of a server's start. */
const noSchemas = {
  compilersFactory: {
    buildValidator: () => {
      throw new Error('No route has a schema for what it takes.');
    },
    buildSerializer: () => {
      throw new Error('No route has a schema for what it answers.');
    },
  },
};

/** To whoever came to the operator's proxy without TLS: what he said everybody on the way could read, and is not to go on. */
const withoutTls = 'The proxy in front says that this came without TLS (X-Forwarded-Proto: http). Open it with https://.\n';

/** What the build did not write is not served; the operator is told by `missing`. */
export interface Site {
  readonly app: FastifyInstance;
  readonly missing: readonly string[];
}

export const createSite = ({
  server,
  channels,
  company,
  log,
  builtFolder,
  siteFolder,
  identity,
  mails,
  undoPages,
  followPages,
  declarationPages,
  metrics,
  limits = noRateLimits,
  proxies = noProxies,
  filesOrigin,
  deskOrigin = '',
  patience = usualPatience,
}: SiteParts): Site => {
  const embed = readAssets(join(builtFolder, 'embed'));
  const desk = readAssets(join(builtFolder, 'desk'));
  const site = siteFolder === undefined ? new Map<string, Asset>() : readAssets(siteFolder);
  const api = nodeHandler(server);
  const pictures = filesOrigin === undefined ? '' : ` ${filesOrigin}`;

  const isOpenToAll = (request: IncomingMessage): boolean =>
    proxies.isPlain(request) && !health.has(request.url ?? '') && !isLoopback(URL.parse(`http://${request.headers.host}`)?.hostname ?? '');

  const app = fastify({
    forceCloseConnections: 'idle',
    schemaController: noSchemas,
    serverFactory: (pages) => {
      const listener = (request: IncomingMessage, response: ServerResponse) => {
        // Addresses put together by hand often have a slash too many.
        const url = (request.url ?? '/').replace(/^[^?]*/, (path) => path.replaceAll(/\/{2,}/g, '/'));
        request.url = url;
        if (isOpenToAll(request)) {
          response.writeHead(403, { ...always, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', connection: 'close' });
          return void response.end(withoutTls);
        }
        holdToPatience(request, response, patience.request, server.takesBytes(request.method ?? 'GET', url.replace(/\?.*$/, '')));
        if (url.startsWith(apiPath)) void api(request, response, proxies.clientOf(request));
        else pages(request, response);
      };
      const slow = { headersTimeout: patience.headers, requestTimeout: 0, connectionsCheckingInterval: patience.look };
      const http = capConnections(createServer(slow, listener), limits.connectionsPerNetwork, proxies.has);
      return http.on('upgrade', (request, socket, head) => {
        if (isOpenToAll(request)) socket.on('error', () => socket.destroy()).end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
        else server.upgrade(request, socket, head, proxies.clientOf(request));
      });
    },
  });
  // Nothing but the API takes a body.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_, __, done) => done(null));
  app.addHook('onRequest', (_, reply, done) => {
    void reply.headers(always);
    done();
  });
  // Pages cost little, but a flood of them costs too; the API counts for itself, and who asks for our health is always answered.
  app.addHook('onRequest', async (request, reply) => {
    if (health.has(request.url) || (await limits.allows('pages', networkOf(proxies.clientOf(request.raw))))) return;
    await reply.code(429).type('text/plain; charset=utf-8').header('retry-after', '60').send('Too many requests. Wait a minute.\n');
  });

  // Where the desk has an origin of its own it is only there, and nothing else is: what runs on the other one cannot reach into it.
  const deskHost = URL.parse(deskOrigin)?.host;
  app.addHook('onRequest', async (request, reply) => {
    if (deskHost === undefined || health.has(request.url)) return;
    const isThere = request.headers.host?.toLowerCase() === deskHost;
    if (isThere === (request.routeOptions.url?.startsWith('/desk') ?? false)) return;
    await (isThere && request.url === '/' ? reply.redirect('/desk', 302) : notFound(request, reply));
  });

  app.get('/live', () => ({ live: true }));
  app.get('/startup', () => ({ started: true }));
  app.get('/ready', async (_, reply) => {
    const ready = await server.ready();
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ready });
  });

  app.get('/metrics', async (request, reply) => {
    if (!metrics || !mayMeasure(request.raw, metrics.token)) return notFound(request, reply);
    return reply
      .type('text/plain; version=0.0.4; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(await metrics.text());
  });

  type Token = { readonly Params: { readonly token: string } };
  const show = (reply: FastifyReply, { status, html }: Page, kept = 'no-store') =>
    reply
      .code(status)
      .headers({ 'content-security-policy': plainPagePolicy, 'referrer-policy': 'no-referrer', 'cache-control': kept })
      .type('text/html; charset=utf-8')
      .send(html);
  const language = (request: FastifyRequest) => pageLanguage(request.headers['accept-language']);
  if (mails) {
    app.get<Token>('/mails/stop/:token', async (request, reply) => show(reply, await mails.stopPages.ask(request.params.token, language(request))));
    // A press on the page, or in the mail program (RFC 8058).
    app.post<Token>('/mails/stop/:token', async (request, reply) => show(reply, await mails.stopPages.stop(request.params.token, language(request))));
    const { kept } = mails;
    if (kept) app.get('/dev/mails', (_, reply) => reply.header('cache-control', 'no-store').send({ mails: kept() }));
  }
  if (undoPages) {
    app.get<Token>('/flows/undo/:token', async (request, reply) => show(reply, await undoPages.ask(request.params.token, language(request))));
    app.post<Token>('/flows/undo/:token', async (request, reply) => show(reply, await undoPages.undo(request.params.token, language(request))));
  }

  if (followPages) {
    const deeds = { follow: 'confirm', stop: 'stop' } as const;
    for (const [name, deed] of Object.entries(deeds)) {
      app.get<Token>(`/cases/${name}/:token`, async (request, reply) => show(reply, await followPages.ask(deed, request.params.token, language(request))));
      app.post<Token>(`/cases/${name}/:token`, async (request, reply) => show(reply, await followPages.press(deed, request.params.token, language(request))));
    }
  }

  if (declarationPages) {
    const pages = declarationPages;
    void app.register(async (forms) => {
      // Their forms are the only bodies beside the API's.
      forms.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 65_536 }, (_, body, done) =>
        done(null, Object.fromEntries(new URLSearchParams(String(body)))),
      );
      for (const kind of ['cancel', 'withdraw'] as const) {
        forms.get(`/${kind}`, (request, reply) => {
          const page = pages.form(kind, language(request), channels.list(language(request)));
          // Nobody's answers are in it, but the key of what is declared with it.
          return page ? show(reply, page, 'private, no-cache') : notFound(request, reply);
        });
        const send = async (request: FastifyRequest, reply: FastifyReply, form: Readonly<Record<string, string>>) => {
          if (!pages.form(kind, language(request))) return notFound(request, reply);
          const answer = await pages.send(kind, form, language(request), proxies.clientOf(request.raw), channels.list(language(request)));
          // Read again, or opened from the history, it is a question: nothing is sent twice.
          return 'receipt' in answer ? reply.redirect(`/${kind}/${encodeURIComponent(answer.receipt)}`, 303) : show(reply, answer);
        };
        forms.post<{ readonly Body: Readonly<Record<string, string>> | null }>(`/${kind}`, (request, reply) => send(request, reply, request.body ?? {}));
        forms.get<{ readonly Params: { readonly key: string } }>(`/${kind}/:key`, async (request, reply) =>
          show(reply, await pages.receipt(request.params.key)),
        );
        forms.post<{ readonly Params: { readonly key: string }; readonly Body: Readonly<Record<string, string>> | null }>(
          `/${kind}/:key`,
          async (request, reply) => {
            const { key } = request.params;
            const { code, ...form } = request.body ?? {};
            if (code === undefined) return send(request, reply, { ...form, key });
            return show(reply, await pages.confirm(kind, key, code, proxies.clientOf(request.raw)));
          },
        );
      }
    });
  }

  if (identity)
    app.post<{ readonly Querystring: { readonly customer?: string } }>('/dev/identity', async (request, reply) => {
      // Of this site only: what a real one asks its own session, this one asks the address.
      const { origin, host } = request.headers;
      const token = origin === undefined || URL.parse(origin)?.host === host ? await identity.token(request.query.customer ?? '') : undefined;
      return reply
        .code(token === undefined ? 404 : 200)
        .headers({ 'cache-control': 'no-store' })
        .type('text/plain; charset=utf-8')
        .send(token ?? 'Nobody of this name is signed in.\n');
    });

  const openApi = assetOf(Buffer.from(JSON.stringify(openApiOf(server.routes))), 'openapi.json', 5);
  app.get('/openapi.json', (request, reply) => sendAsset(request, reply.headers(forAnySite), openApi, askAgain));

  const loader = embed.get('lotse.js');
  if (loader) {
    const now = loaderOf(loader.body.toString(), channels);
    app.get('/lotse.js', (request, reply) => sendAsset(request, reply.headers(forAnySite), now(), 'public, max-age=60'));
  }
  const version = versionIn(embed.get('manifest.json'));
  if (version !== undefined) {
    app.get<{ readonly Params: { readonly '*': string } }>(`/${version}/*`, (request, reply) => {
      const asset = embed.get(request.params['*']);
      return asset ? sendAsset(request, reply.headers(forAnySite), asset, forEver) : notFound(request, reply);
    });
  }

  const deskPage = desk.get('index.html');
  if (deskPage) {
    const headers = { 'content-security-policy': deskPolicy(pictures), 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin' };
    const page = (request: FastifyRequest, reply: FastifyReply) => sendAsset(request, reply.headers(headers), deskPage, askAgain);
    app.get('/desk', page);
    app.get('/desk/', page);
    app.get<{ readonly Params: { readonly '*': string } }>('/desk/assets/*', (request, reply) => {
      const asset = desk.get(`assets/${request.params['*']}`);
      return asset ? sendAsset(request, reply, asset, forEver) : notFound(request, reply);
    });
  }

  app.get<{ readonly Params: { readonly '*': string } }>('/*', (request, reply) => {
    const path = request.params['*'];
    if (path === '' && site.size === 0) return reply.redirect(`${deskOrigin}/desk`, 302);
    const asset = site.get(path) ?? site.get(`${path}.html`) ?? (path === '' || path.endsWith('/') ? site.get(`${path}index.html`) : undefined);
    if (asset) return sendAsset(request, reply.header('content-security-policy', sitePolicy(pictures)), asset, askAgain);
    if (site.has(`${path}/index.html`)) return reply.redirect(`/${path}/`, 308);
    return notFound(request, reply);
  });

  const notFound = (request: FastifyRequest, reply: FastifyReply) => {
    void reply.code(404);
    if (!request.headers.accept?.includes('text/html'))
      return reply.type('text/plain; charset=utf-8').header('cache-control', 'no-store').send('There is nothing at this address.\n');
    return sendWithWays(request, reply, notFoundPage);
  };
  const sendWithWays = (request: FastifyRequest, reply: FastifyReply, make: typeof notFoundPage) => {
    const language = request.url.startsWith('/en/') ? 'en' : pageLanguage(request.headers['accept-language']);
    const page = assetOf(Buffer.from(make(language, company, channels.list(language))), 'page.html', 5);
    return sendAsset(request, reply.header('content-security-policy', plainPagePolicy), page, 'no-store');
  };
  app.setNotFoundHandler(notFound);
  app.setErrorHandler((error: Error & { readonly statusCode?: number }, request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode < 500 ? error.statusCode : 500;
    // Its pattern alone: an address may be a key.
    if (status === 500) log?.error({ err: error, page: request.routeOptions.url }, 'a page failed');
    if (status === 500 && request.headers.accept?.includes('text/html')) return sendWithWays(request, reply.code(status), failedPage);
    return reply
      .code(status)
      .type('text/plain; charset=utf-8')
      .send(status === 500 ? 'Something went wrong here. Try again in a moment.\n' : 'This request cannot be understood.\n');
  });

  return { app, missing: [...(loader && version !== undefined ? [] : ['embed']), ...(deskPage ? [] : ['desk'])] };
};

/** manifest.json was written by our own build; one that says no version was not. */
const versionIn = (manifest: Asset | undefined): string | undefined => {
  const said: unknown = manifest && JSON.parse(manifest.body.toString());
  return typeof said === 'object' && said !== null && 'version' in said && typeof said.version === 'string' ? said.version : undefined;
};
