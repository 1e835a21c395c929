import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import type { Outgoing } from './outgoing.ts';
import { persistently } from './pause.ts';
import type { Stay } from './stay.ts';

/** The outbox with what sends from it: their file comes when somebody may write, and where an earlier page or another tab has left something. */
export class LazyOutbox {
  /** Once it is here. */
  here: Outgoing | undefined;
  readonly #stay: Stay;
  #store: UseStore | undefined;
  #coming: Promise<Outgoing> | undefined;

  constructor(stay: Stay) {
    this.#stay = stay;
    if (stay.options.storage !== 'none') this.#store = createStore(`lotse:${stay.id}:outbox`, 'outbox');
  }

  /** Resolves when it is here. */
  come(): Promise<Outgoing> {
    return (this.#coming ??= persistently(() => import('./outgoing.ts'), this.#stay.ended).then(
      async ({ openOutgoing }) => (this.here = await openOutgoing(this, this.#stay, this.#store)),
    ));
  }

  /** Resolves when it is here; undefined where nothing lies in it. */
  async any(): Promise<Outgoing | undefined> {
    return this.#coming || (await attempt(this.#stay, this.#store, 'readonly', (all) => promisifyRequest(all.count()))) ? this.come() : undefined;
  }

  /** Everything goes, files too, also those of composers; what was under way meanwhile is kept no more. */
  async clear(): Promise<void> {
    const store = this.#store;
    this.#store = undefined;
    // It may be reading just now, to write a moment later.
    await (await this.#coming?.catch(() => undefined))?.outbox.letGo();
    await attempt(this.#stay, store, 'readwrite', (all) => (all.clear(), promisifyRequest(all.transaction)));
  }
}

/** Undefined where the device refuses: then the customer is told. */
export const attempt = async <T>(
  stay: Stay,
  store: UseStore | undefined,
  mode: IDBTransactionMode,
  act: (all: IDBObjectStore) => Promise<T>,
): Promise<T | undefined> => {
  try {
    return await store?.(mode, act);
  } catch {
    stay.set({ storage: 'memory' });
    return undefined;
  }
};
