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

/** `pack` is how they are made, in tests another one. */
export const keepEncodings = (pack: typeof encode = encode): KeptEncodings => {
  const kept = new Map<string, Buffer>();
  /** One at a time: a stranger can make answers that are never the same, and everything else that Node does beside its thread waits behind them. */
  let isBusy = false;
  const keepWell = async (plain: Buffer, encoding: Encoding, key: string): Promise<void> => {
    isBusy = true;
    try {
      kept.set(key, await pack(plain, encoding, 11));
      for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
    } catch {
      // It goes as it went before: compressed quickly.
    } finally {
      isBusy = false;
    }
  };
  return {
    encoded(plain, encoding, mark) {
      if (mark === null || plain.length < worthKeeping) return pack(plain, encoding, 5);
      const key = `${encoding} ${mark}`;
      const done = kept.get(key);
      if (done) return Promise.resolve(done);
      if (!isBusy) void keepWell(plain, encoding, key);
      return pack(plain, encoding, 5);
    },
  };
};
