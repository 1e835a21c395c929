/** Somebody opens a socket and never reads: the server has to cut him instead of keeping everything for him. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:net';
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import type { Built } from './built.ts';
import { openVisitor } from './race.ts';
import { startServer } from './server.ts';

export interface SlowReaderResult {
  /** Bytes that were pushed to somebody who did not read. */
  readonly pushed: number;
  /** Of these, what was kept for him until he did. */
  readonly kept: number;
  readonly isCut: boolean;
}

const text = 'x'.repeat(16_000);
/** More than the system's own buffers take between two sockets of one machine. */
const pushes = 24 * 1024 * 1024;
const perRequest = 3;
const atOnce = 8;

export const runSlowReader = async (built: Built): Promise<SlowReaderResult> => {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-slow-'));
  const server = await startServer({ main: built.server, folder });
  try {
    const visitor = await openVisitor(server.api);
    const { ticket } = (await visitor.ask('socket-tickets', {})) as { ticket: string };
    const reader = connect({ port: server.port, host: '127.0.0.1' });
    reader.on('error', () => {});
    const key = randomBytes(16).toString('base64');
    reader.write(
      `GET /api/v1/socket HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: ${key}\r\n` +
        'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: lotse.1\r\n\r\n',
    );
    await once(reader, 'data');
    reader.write(maskedText(JSON.stringify({ t: 'hello', ticket })));
    await once(reader, 'data');
    reader.pause();

    const requests = Math.ceil(pushes / (perRequest * text.length));
    for (let n = 0; n < requests; n += atOnce)
      await Promise.all(Array.from({ length: atOnce }, () => visitor.say(...Array.from({ length: perRequest }, () => text))));

    let kept = 0;
    reader.on('data', (bytes: Buffer) => (kept += bytes.length));
    const isCut = await new Promise<boolean>((resolve) => {
      reader.once('close', () => resolve(true));
      let idle = setTimeout(() => resolve(false), 5_000);
      reader.on('data', () => {
        clearTimeout(idle);
        idle = setTimeout(() => resolve(false), 5_000);
      });
      reader.resume();
    });
    reader.destroy();
    return { pushed: requests * perRequest * text.length, kept, isCut };
  } finally {
    await server.kill();
    await rm(folder, { recursive: true, force: true });
  }
};

/** A short text frame as a client sends it. */
const maskedText = (said: string): Buffer => {
  const bytes = Buffer.from(said);
  if (bytes.length > 125) throw new Error('This is for short frames.');
  return Buffer.concat([Buffer.from([0x81, 0x80 | bytes.length, 0, 0, 0, 0]), bytes]);
};
