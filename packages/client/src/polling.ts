/** For a backend that tells nothing by itself: loaded where there is no `watch`. */
import { LotseError } from '@lotse/contract';
import { pause, pauseBefore } from './pause.ts';

const pollMs = 25_000;
const quickMs = 500;
const longestPollPause = 15_000;

export interface Polled {
  readonly head: number;
  pull(waitMs: number): Promise<void>;
  failed(): void;
}

/** Reads on and on. A backend that does not honour `waitMs` answers at once: then a pause that grows while nothing happens. */
export const poll = async (polled: Polled, end: AbortSignal): Promise<void> => {
  for (let quiet = 0; !end.aborted;) {
    const began = Date.now();
    const { head } = polled;
    try {
      await polled.pull(pollMs);
      quiet = polled.head > head ? 0 : quiet + 1;
      if (quiet > 0 && Date.now() - began < quickMs) await pause(Math.min((quickMs / 2) * 2 ** quiet, longestPollPause), end);
    } catch (thrown) {
      if (LotseError.from(thrown).code === 'not-found') throw thrown;
      polled.failed();
      await pause(pauseBefore(quiet++), end);
    }
  }
};
