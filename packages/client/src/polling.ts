/** For a backend that tells nothing by itself: loaded where there is no `watch`. */
import { LotseError } from '@lotse/contract';
import type { RunningConversation } from './conversation.ts';
import { pause, pauseBefore } from './pause.ts';

const pollMs = 25_000;
/** Who answers sooner, and has no news, did not wait for any. */
const quickMs = 5_000;
const shortestPollPause = 250;
const longestPollPause = 15_000;

/** Reads on and on. A backend that does not honour `waitMs` answers as soon as it can: then a pause that grows while nothing happens. */
export const poll = async (talk: RunningConversation, end: AbortSignal): Promise<void> => {
  for (let quiet = 0; !end.aborted;) {
    const began = Date.now();
    const { head } = talk.state;
    try {
      await talk.pull(pollMs);
      quiet = talk.state.head > head ? 0 : quiet + 1;
      if (quiet > 0 && Date.now() - began < quickMs) await pause(Math.min(shortestPollPause * 2 ** quiet, longestPollPause), end);
    } catch (thrown) {
      if (LotseError.from(thrown).code === 'not-found') throw thrown;
      talk.become('behind');
      await pause(pauseBefore(quiet++), end);
    }
  }
};
