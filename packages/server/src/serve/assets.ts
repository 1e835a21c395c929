/** Built files and pages, read once at the start: nothing outside their folder can be asked for, and each is compressed once. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { encode, encodingFor, worthEncoding, type Encoding } from './encoding.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export interface Asset {
  readonly body: Buffer;
  /** With its charset. */
  readonly type: string;
  readonly etag: string;
  encoded(encoding: Encoding): Promise<Buffer>;
}

/** Compressed hard, since it is kept; `quality` 5 for what changes often. */
export const assetOf = (body: Buffer, name: string, quality: 5 | 11 = 11): Asset => {
  const done: Partial<Record<Encoding, Promise<Buffer>>> = {};
  return {
    body,
    type: types[extname(name)] ?? 'application/octet-stream',
    etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    encoded: (encoding) => (done[encoding] ??= encode(body, encoding, quality)),
  };
};

/** By path below the folder, with slashes; empty where there is no such folder. */
export const readAssets = (folder: string): ReadonlyMap<string, Asset> => {
  const files = entriesOf(folder).filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [
        file
          .slice(folder.length + 1)
          .split(sep)
          .join('/'),
        assetOf(readFileSync(file), entry.name),
      ];
    }),
  );
};

const entriesOf = (folder: string) => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
};

/** Sends it compressed as the browser likes it, or says that nothing changed. */
export const sendAsset = async (request: FastifyRequest, reply: FastifyReply, asset: Asset, cache: string): Promise<FastifyReply> => {
  void reply.headers({ 'content-type': asset.type, 'cache-control': cache, etag: asset.etag, vary: 'accept-encoding' });
  if (request.headers['if-none-match']?.split(', ').includes(asset.etag)) return reply.code(304).send();
  const encoding = asset.type.includes('charset') && asset.body.length >= worthEncoding ? encodingFor(request.headers['accept-encoding']) : undefined;
  if (!encoding) return reply.send(asset.body);
  return reply.header('content-encoding', encoding).send(await asset.encoded(encoding));
};
