import type { Readable } from 'node:stream';

/** A piece, at most 64 KB, is thrown away this often, in milliseconds: as fast as it comes, it would keep the others waiting. */
const everyMs = 20;

/** Lets the rest of what is not wanted run out, so that whoever sends it hears the answer. */
export const discard = (stream: Readable): void => {
  stream.removeAllListeners('data');
  stream.on('data', () => {
    stream.pause();
    setTimeout(() => stream.resume(), everyMs);
  });
  stream.resume();
};
