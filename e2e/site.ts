/** Nordlicht's site on an origin of its own, under the strictest policy the widget promises to work with. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface Site extends AsyncDisposable {
  readonly url: string;
  /** Where the tag loads the help from; none until it is set. */
  help: string | undefined;
  /** Replaces what a page is made of, e.g. the attributes of its tag. */
  change: (html: string) => string;
  /** Added to the policy line, e.g. a nonce. */
  policy: (line: string) => string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
};
const folder = join(import.meta.dirname, '../examples/nordlicht/site');

/** The policy line of the README for a page whose help comes from another origin. */
export const policyFor = (help: string): string =>
  `default-src 'none'; script-src ${help}; style-src 'self'; connect-src ${help} ${help.replace(/^http/, 'ws')}; img-src ${help} blob:; require-trusted-types-for 'script'; trusted-types lotse`;

/** For a page with a script and a backend of its own: what both need beside it. */
export const withOwnScripts = (line: string): string => line.replace('script-src ', "script-src 'self' ").replace('connect-src ', "connect-src 'self' ");

export const serveSite = async (): Promise<Site> => {
  const site = { help: undefined as string | undefined, change: (html: string) => html, policy: (line: string) => line };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // Its own backend, which knows who is signed in.
    if (request.method === 'POST' && request.url?.startsWith('/dev/identity')) {
      const signed = await fetch(`${site.help}${request.url}`, { method: 'POST' });
      return void response.writeHead(signed.status, { 'content-type': 'text/plain' }).end(await signed.text());
    }
    const path = normalize(new URL(request.url ?? '/', 'http://site').pathname).replace(/\/$/, '/index.html');
    try {
      const body = await readFile(join(folder, path));
      const type = types[extname(path)] ?? 'application/octet-stream';
      response.setHeader('content-type', type);
      if (!type.startsWith('text/html')) return void response.end(body);
      const help = site.help ?? '';
      if (help) response.setHeader('content-security-policy', site.policy(policyFor(help)));
      response.end(
        site.change(
          body
            .toString()
            .replaceAll('src="/lotse.js"', `src="${help}/lotse.js"`)
            // The pages without script are the help's.
            .replaceAll(/href="\/(cancel|withdraw)"/g, `href="${help}/$1"`),
        ),
      );
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(site, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => (server.close(() => resolve()), server.closeAllConnections())),
  });
};
