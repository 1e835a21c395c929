/** Listens for changes: one long poll after the other, for as long as `signal` lives. A notice is a hint; whoever hears it reads from his own cursor. */
import { signal as signalOf, type ReadonlySignal } from '@preact/signals';
import type { Api, NoticePage } from './api.ts';
import { backoff, pause } from './pause.ts';

export interface Connection {
  /** False when the network is gone, or the server has not answered twice in a row. */
  readonly online: ReadonlySignal<boolean>;
  close(): void;
}

export interface NoticeOptions {
  readonly api: Api;
  onNotices(page: NoticePage): void;
  /** Heard again after silence: whatever happened meanwhile has to be read. */
  onBack(): void;
}

export const followNotices = ({ api, onNotices, onBack }: NoticeOptions): Connection => {
  const end = new AbortController();
  const { signal } = end;
  const online = signalOf(navigator.onLine);
  addEventListener('offline', () => (online.value = false), { signal });

  void (async () => {
    let cursor: string | undefined;
    let failures = 0;
    while (!signal.aborted) {
      const asked = Date.now();
      // Whether the server is back is asked for at once, and not waited for together with the next news.
      try {
        const page = await api.notices(cursor, signal, failures > 0 ? 0 : undefined);
        cursor = page.cursor;
        failures = 0;
        if (!online.value) {
          online.value = true;
          onBack();
        }
        onNotices(page);
        // A server or proxy that cannot wait is asked once a second, not as fast as it answers; news is gathered for a moment.
        const empty = page.changed.length + page.typing.length + (page.cases?.length ?? 0) === 0;
        if (Date.now() - asked < 1000) await pause(empty ? 1000 : 150, signal);
      } catch {
        failures += 1;
        if (signal.aborted) return;
        if (failures > 1 || !navigator.onLine) online.value = false;
        await pause(backoff(failures), signal);
      }
    }
  })();
  return { online, close: () => end.abort() };
};
