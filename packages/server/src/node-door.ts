/** Between Node's requests and those of the platform, for `http.Server` and every framework on it. */
import { limits } from '@lotse/contract';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { discard } from './discard.ts';
import type { LotseServer } from './http.ts';
import { encodingFor, worthEncoding } from './serve/encoding.ts';
import { keepEncodings } from './serve/kept-encodings.ts';

/** Handles what the caller found to lie below `/api/v1/`. `address` says who asks; the socket's peer by default. */
export const nodeHandler = (server: Pick<LotseServer, 'fetch'> & Partial<Pick<LotseServer, 'takesBytes' | 'mostBytes'>>) => {
  const encodings = keepEncodings();
  return async (incoming: IncomingMessage, outgoing: ServerResponse, address = incoming.socket.remoteAddress ?? ''): Promise<void> => {
    const gone = new AbortController();
    outgoing.once('close', () => outgoing.writableFinished || gone.abort());
    const path = (incoming.url ?? '/').replace(/\?.*$/, '');
    const takesBytes = server.takesBytes?.(incoming.method ?? 'GET', path) ?? false;
    // What says itself that it is too large is not looked at.
    const most = server.mostBytes?.(incoming.method ?? 'GET', path) ?? limits.frameBytes;
    const isTooLarge = Number(incoming.headers['content-length']) > most;
    const body = takesBytes ? bytesOf(incoming) : isTooLarge ? undefined : await bodyOf(incoming, most);
    // Whoever broke off in the middle did not ask for anything.
    if (incoming.destroyed && !incoming.complete) return void outgoing.destroy();
    const request = requestOf(incoming, body);
    const response = request ? await server.fetch(request, { address, signal: gone.signal }) : new Response(null, { status: 400 });
    if (response.headers.has('content-disposition')) return give(response, outgoing);
    const plain = Buffer.from(await response.arrayBuffer());
    const encoding = plain.length < worthEncoding ? undefined : encodingFor(incoming.headers['accept-encoding']);
    const answer = encoding ? await encodings.encoded(plain, encoding, response.headers.get('etag')) : plain;
    // The rest of what was not read is so long, or of so unknown a length, that the connection is not worth it.
    const isEndless = !incoming.complete && !(Number(incoming.headers['content-length']) <= mostDiscarded);
    if (isEndless) outgoing.setHeader('connection', 'close');
    if (encoding) outgoing.setHeader('content-encoding', encoding);
    if (response.body) outgoing.setHeader('content-length', answer.length);
    response.headers.append('vary', 'accept-encoding');
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(answer);
    if (isEndless) outgoing.once('finish', () => incoming.destroy());
    // Closed over what is still on its way, the connection would be reset, and the answer lost with it.
    else if (!incoming.complete) discard(incoming);
  };
};

/** Bytes; more than this is not waited for. A photo that is a little too large, and a document that is far too large, still hear so. */
const mostDiscarded = 32 * 1024 * 1024;

/** As much as may be looked at, and a byte more where there is more. */
const bodyOf = async (incoming: IncomingMessage, most: number): Promise<Buffer<ArrayBuffer> | undefined> => {
  if (incoming.method !== 'POST') return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  incoming.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) incoming.pause().emit('enough');
  });
  await Promise.race([once(incoming, 'end'), once(incoming, 'close'), once(incoming, 'enough')]).catch(() => undefined);
  return Buffer.concat(chunks).subarray(0, most + 1);
};

/** The body as it comes, no faster than it is read. Who stops reading lets the rest run out. */
const bytesOf = (incoming: IncomingMessage): ReadableStream<Uint8Array> =>
  new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let open = true;
        const end = (how: () => void) => {
          if (open) how();
          open = false;
        };
        incoming.pause();
        incoming.on('data', (chunk: Buffer) => {
          if (!open) return;
          controller.enqueue(chunk);
          if ((controller.desiredSize ?? 0) <= 0) incoming.pause();
        });
        incoming.once('end', () => end(() => controller.close()));
        incoming.once('close', () => end(() => controller.error(new Error('The body broke off.'))));
        incoming.once('error', () => end(() => controller.error(new Error('The body broke off.'))));
        stopped.set(incoming, () => (open = false));
      },
      pull: () => void incoming.resume(),
      cancel() {
        stopped.get(incoming)?.();
        incoming.resume();
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: 256 * 1024 }),
  );
const stopped = new WeakMap<IncomingMessage, () => void>();

/** Bytes go out as they come from the disk, and not packed: what is sent as a file is packed already. */
const give = async (response: Response, outgoing: ServerResponse): Promise<void> => {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (!response.body) return void outgoing.end();
  // A reader who goes away, or a disk that fails: the connection is gone, and that says it.
  await pipeline(response.body, outgoing).catch(() => undefined);
};

const requestOf = (incoming: IncomingMessage, body: Buffer<ArrayBuffer> | ReadableStream<Uint8Array> | undefined): Request | undefined => {
  try {
    const headers = Object.entries(incoming.headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    );
    return new Request(`http://${incoming.headers.host ?? 'localhost'}${incoming.url ?? '/'}`, {
      method: incoming.method ?? 'GET',
      headers,
      body: body ?? null,
      ...(body instanceof ReadableStream && { duplex: 'half' }),
    });
  } catch {
    return undefined;
  }
};
