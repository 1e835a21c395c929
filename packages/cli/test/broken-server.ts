/** A server with one mistake: the real one, and in front of it a door that changes what goes through. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { WebSocket, WebSocketServer } from 'ws';

export type Frame = Readonly<Record<string, unknown>> & { readonly t?: unknown };

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** One connection of the socket. `say` is to the client, `pass` is to the server behind. */
export interface Line {
  say(frame: object): void;
  pass(frame: object): void;
  close(code: number): void;
}

/** What goes wrong. Whatever is left out goes through as it is. */
export interface Mistake {
  /** Before the server is asked; another request, or an answer instead of his. */
  request?(
    path: string,
    body: unknown,
    headers: IncomingHttpHeaders,
  ): { readonly path?: string; readonly body?: unknown; readonly token?: string } | { readonly answer: Answer } | undefined;
  /** The answer that goes out. */
  answer?(path: string, answer: Answer): Answer | Promise<Answer>;
  /** What the client says; undefined: nothing goes on. */
  heard?(frame: Frame | undefined, text: string, line: Line): string | undefined | void;
  /** What the server says; undefined: nothing goes on. */
  said?(frame: Frame, line: Line): Frame | undefined;
  /** How the server ends the socket; undefined: it stays open. */
  closed?(code: number, line: Line): number | undefined;
  /** Which version is spoken with whom offers these. */
  version?(offered: readonly string[]): string;
}

export interface BrokenServer {
  readonly url: string;
  close(): Promise<void>;
}

const json = { 'content-type': 'application/json' };

export const brokenServer = async (behind: string, mistake: Mistake): Promise<BrokenServer> => {
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const path = incoming.url ?? '/';
      const text = (await buffer(incoming)).toString();
      const given = mistake.request?.(path, parsed(text), incoming.headers);
      const { authorization, 'content-type': type } = incoming.headers;
      const ask = async (): Promise<Answer> => {
        if (given && 'answer' in given) return given.answer;
        const response = await fetch(new URL(given?.path ?? path, behind), {
          method: incoming.method ?? 'GET',
          headers: {
            ...(authorization !== undefined && { authorization }),
            ...(type !== undefined && { 'content-type': type }),
            ...(given?.token !== undefined && { authorization: `Bearer ${given.token}` }),
          },
          body: incoming.method === 'POST' ? (given?.body === undefined ? text : JSON.stringify(given.body)) : null,
        });
        const headers = { 'content-type': response.headers.get('content-type') ?? '', 'cache-control': response.headers.get('cache-control') ?? '' };
        return { status: response.status, headers, body: await response.json() };
      };
      const answer = await ask();
      const { status, headers, body } = (await mistake.answer?.(path, answer)) ?? answer;
      outgoing.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
    })().catch(() => outgoing.destroy());
  });
  const protocol = (offered: ReadonlySet<string>): string | false =>
    mistake.version?.([...offered]) ?? ['lotse.2', 'lotse.1'].find((each) => offered.has(each)) ?? false;
  const door = new WebSocketServer({ noServer: true, handleProtocols: protocol, maxPayload: 10_000_000 });
  server.on('upgrade', (request, socket, head) => {
    const offered = new Set((request.headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim()));
    if (!protocol(offered)) return socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
    return door.handleUpgrade(request, socket, head, (client) => carry(client, behind, mistake));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      for (const client of door.clients) client.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

const carry = (client: WebSocket, behind: string, mistake: Mistake): void => {
  const real = new WebSocket(
    new URL('/api/v1/socket', behind.replace('http', 'ws')),
    ['lotse.2', 'lotse.1'].includes(client.protocol) ? client.protocol : 'lotse.1',
  );
  const opened = once(real, 'open').catch(() => undefined);
  const line: Line = {
    say: (frame) => client.send(JSON.stringify(frame)),
    pass: (frame) => real.send(JSON.stringify(frame)),
    close: (code) => client.close(code),
  };
  client.on('message', (data: Buffer) => {
    const text = data.toString();
    void opened.then(() => {
      const on = mistake.heard ? mistake.heard(parsed(text) as Frame | undefined, text, line) : text;
      if (on !== undefined && real.readyState === real.OPEN) real.send(on);
    });
  });
  real.on('message', (data: Buffer) => {
    const frame = parsed(data.toString()) as Frame;
    const on = mistake.said ? mistake.said(frame, line) : frame;
    if (on) client.send(JSON.stringify(on));
  });
  real.on('close', (code) => {
    const on = mistake.closed ? mistake.closed(code, line) : code;
    if (on === 1006) client.terminate();
    else if (on !== undefined) client.close(on);
  });
  client.on('close', () => real.close());
  for (const each of [client, real]) each.on('error', () => {});
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The answer with another body. */
export const withBody = (answer: Answer, body: unknown): Answer => ({ ...answer, headers: { ...answer.headers, ...json }, body });
