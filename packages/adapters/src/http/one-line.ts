import type { Notice } from '@lotse/contract';

type Watch = (on: (notice: Notice) => void, ended: AbortSignal) => void;

/** However many watch, there is one line to the server, and it stands as long as one of them does. Whoever comes later is told that it does. */
export const oneLine = (keep: Watch): Watch => {
  const listeners = new Set<(notice: Notice) => void>();
  let line = new AbortController();
  let live: Notice | undefined;
  const tell = (notice: Notice) => {
    if (notice.kind === 'live') live = notice;
    if (notice.kind === 'lost') live = undefined;
    for (const on of listeners) on(notice);
  };
  return (on, ended) => {
    if (ended.aborted) return;
    const first = listeners.size === 0;
    listeners.add(on);
    ended.addEventListener('abort', () => {
      listeners.delete(on);
      if (listeners.size > 0) return;
      live = undefined;
      line.abort();
    });
    if (first) {
      line = new AbortController();
      keep(tell, line.signal);
    } else if (live) on(live);
  };
};
