/** Large answers that many ask for are compressed well once, and quickly until that is done. */
import { encode, type Encoding } from './encoding.ts';

/** Shorter ones gain too little. */
const worthKeeping = 32 * 1024;
/** A few languages, each in its newest state, as both kinds of client like it. */
const mostKept = 16;

export interface KeptEncodings {
  /** `mark` says that it is the same text: its ETag. */
  encoded(plain: Buffer, encoding: Encoding, mark: string | null): Promise<Buffer>;
}

export const keepEncodings = (): KeptEncodings => {
  const kept = new Map<string, Buffer | undefined>();
  return {
    encoded(plain, encoding, mark) {
      if (mark === null || plain.length < worthKeeping) return encode(plain, encoding, 5);
      const key = `${encoding} ${mark}`;
      const done = kept.get(key);
      if (done) return Promise.resolve(done);
      if (!kept.has(key)) {
        kept.set(key, undefined);
        for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
        void encode(plain, encoding, 11).then(
          (well) => kept.has(key) && kept.set(key, well),
          () => kept.delete(key),
        );
      }
      return encode(plain, encoding, 5);
    },
  };
};
