/** Between Node's requests and those of the platform, for `http.Server` and every framework on it. */
import { limits } from '@lotse/contract';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LotseServer } from './http.ts';
import { encode, encodingFor, worthEncoding } from './serve/encoding.ts';

/** Handles what the caller found to lie below `/api/v1/`. `address` says who asks; the socket's peer by default. */
export const nodeHandler =
  (server: Pick<LotseServer, 'fetch'>) =>
  async (incoming: IncomingMessage, outgoing: ServerResponse, address = incoming.socket.remoteAddress ?? ''): Promise<void> => {
    const gone = new AbortController();
    outgoing.once('close', () => gone.abort());
    const { body, whole, isEndless } = await bodyOf(incoming);
    // Whoever broke off in the middle did not ask for anything.
    if (whole && !incoming.complete) return void outgoing.destroy();
    const request = requestOf(incoming, body);
    const response = request ? await server.fetch(request, { address, signal: gone.signal }) : new Response(null, { status: 400 });
    const plain = Buffer.from(await response.arrayBuffer());
    const encoding = plain.length < worthEncoding ? undefined : encodingFor(incoming.headers['accept-encoding']);
    const answer = encoding ? await encode(plain, encoding, 5) : plain;
    if (isEndless) outgoing.setHeader('connection', 'close');
    if (encoding) outgoing.setHeader('content-encoding', encoding);
    if (response.body) outgoing.setHeader('content-length', answer.length);
    response.headers.append('vary', 'accept-encoding');
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(answer);
    if (isEndless) outgoing.once('finish', () => incoming.destroy());
    // Closed over what is still on its way, the connection would be reset, and the answer lost with it.
    else if (!whole) incoming.removeAllListeners('data').resume();
  };

/** More than this is not waited for. */
const mostDiscarded = 4 * 1024 * 1024;

interface Body {
  readonly body: Buffer<ArrayBuffer> | undefined;
  readonly whole: boolean;
  /** The rest of it is so long, or of so unknown length, that the connection is not worth it. */
  readonly isEndless: boolean;
}

/** As much as may be looked at, and a byte more where there is more. */
const bodyOf = async (incoming: IncomingMessage): Promise<Body> => {
  if (incoming.method !== 'POST') return { body: undefined, whole: true, isEndless: false };
  const chunks: Buffer[] = [];
  let size = 0;
  incoming.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limits.frameBytes) incoming.pause().emit('enough');
  });
  await Promise.race([once(incoming, 'end'), once(incoming, 'close'), once(incoming, 'enough')]).catch(() => undefined);
  const whole = incoming.readableEnded || size <= limits.frameBytes;
  const isEndless = !whole && !(Number(incoming.headers['content-length']) <= mostDiscarded);
  return { body: Buffer.concat(chunks).subarray(0, limits.frameBytes + 1), whole, isEndless };
};

const requestOf = (incoming: IncomingMessage, body: Buffer<ArrayBuffer> | undefined): Request | undefined => {
  try {
    const headers = Object.entries(incoming.headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    );
    return new Request(`http://${incoming.headers.host ?? 'localhost'}${incoming.url ?? '/'}`, {
      method: incoming.method ?? 'GET',
      headers,
      body: body ?? null,
    });
  } catch {
    return undefined;
  }
};
