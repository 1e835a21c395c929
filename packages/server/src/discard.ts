import type { Readable } from 'node:stream';

/**
 * One piece, at most 64 KB, is thrown away this often, in milliseconds, whoever sends it: read as fast as they come, bytes that nobody wants would
 * keep everybody else waiting.
 */
const everyMs = 10;
const waiting = new Set<Readable>();
let turns: NodeJS.Timeout | undefined;

/** Lets the rest of what is not wanted run out, so that whoever sends it hears the answer. */
export const discard = (stream: Readable): void => {
  stream.removeAllListeners('data');
  stream.on('data', () => {
    stream.pause();
    waiting.add(stream);
    turns ??= setInterval(next, everyMs).unref();
  });
  stream.resume();
};

const next = (): void => {
  for (const stream of waiting) {
    waiting.delete(stream);
    if (stream.destroyed) continue;
    stream.resume();
    return;
  }
  clearInterval(turns);
  turns = undefined;
};
