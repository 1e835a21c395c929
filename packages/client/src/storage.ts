import { createStore, promisifyRequest } from 'idb-keyval';
import type { Notes, StorageMode } from './client.ts';

/** Where one client keeps what must survive a page. Values are JSON; reading never throws, and what cannot be kept is held in memory. */
export interface Shelf extends Notes {
  remove(name: string): Promise<void>;
  clear(): Promise<void>;
}

const days = 24 * 60 * 60 * 1000;
const keptFor = 30 * days;

/**
 * Opens the shelf of a mode; `onMemory` is called once when this browser turns out to keep nothing. Once `ended`, it takes nothing any more:
 * an answer that comes after a logout must not be kept. Keys: docs/storage.md.
 */
export const openShelf = (mode: StorageMode, id: string, ended: AbortSignal, onMemory: () => void): Shelf => {
  const prefix = `lotse:${id}:`;
  const spare = new Map<string, unknown>();
  let told = false;
  const tell = () => {
    if (!told) onMemory();
    told = true;
  };
  const device = mode === 'none' ? undefined : mode === 'session' ? sessionShelf(prefix) : databaseShelf(`lotse:${id}`, sessionShelf(prefix));
  if (!device) tell();

  const attempt = async <T>(act: (shelf: Shelf) => Promise<T>): Promise<T | undefined> => {
    try {
      return device && (await act(device));
    } catch {
      tell();
      return undefined;
    }
  };

  return {
    async get<T>(name: string) {
      return spare.has(name) ? (spare.get(name) as T) : attempt((shelf) => shelf.get<T>(name));
    },
    async set(name, value) {
      if (ended.aborted) return;
      spare.set(name, value);
      const stored = await attempt(async (shelf) => {
        await shelf.set(name, value);
        return true;
      });
      if (stored && spare.get(name) === value) spare.delete(name);
    },
    async remove(name) {
      spare.delete(name);
      await attempt((shelf) => shelf.remove(name));
    },
    async clear() {
      spare.clear();
      await attempt((shelf) => shelf.clear());
    },
  };
};

/** Gone with the tab. */
const sessionShelf = (prefix: string): Shelf => ({
  async get<T>(name: string) {
    const text = sessionStorage.getItem(prefix + name);
    return text === null ? undefined : parse<T>(text);
  },
  async set(name, value) {
    sessionStorage.setItem(prefix + name, JSON.stringify(value, asItIs));
  },
  async remove(name) {
    sessionStorage.removeItem(prefix + name);
  },
  async clear() {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  },
});

/** Past a `toJSON` that a library of the page has given to arrays, as Prototype does: it would make texts of them. */
const asItIs = function (this: Readonly<Record<string, unknown>>, key: string): unknown {
  return this[key];
};

/** Who somebody is and what he talks about: what was forgotten or changed on the device does not come back out of one tab. */
const personal = ['token', 'conversation', 'customer', 'others'];

/** Kept for 30 days after the last change. Who agreed to more in the middle of a visit has left the `beginning` of it in the tab. */
const databaseShelf = (name: string, beginning: Shelf): Shelf => {
  let store: ReturnType<typeof createStore> | undefined;
  const within = async <T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T> | IDBTransaction): Promise<T> => {
    store ??= createStore(name, 'shelf');
    return store(mode, (shelf) => promisifyRequest(act(shelf)));
  };
  const remove = async (key: string) => {
    await Promise.all([beginning.remove(key), within('readwrite', (shelf) => shelf.delete(key))]);
  };
  return {
    async get<T>(key: string) {
      const kept = await within<{ readonly at: number; readonly value: T } | undefined>('readonly', (shelf) => shelf.get(key));
      if (!kept) return personal.includes(key) ? undefined : beginning.get<T>(key);
      if (Date.now() - kept.at < keptFor) return kept.value;
      await remove(key);
      return undefined;
    },
    async set(key, value) {
      await within('readwrite', (shelf) => {
        shelf.put({ at: Date.now(), value }, key);
        return shelf.transaction; // a device that is full may say so at the very end
      });
    },
    remove,
    async clear() {
      await Promise.all([beginning.clear(), within('readwrite', (shelf) => shelf.clear())]);
    },
  };
};

/** What somebody else wrote under our key counts as nothing. */
const parse = <T>(text: string): T | undefined => {
  try {
    return JSON.parse(text) as T;
  } catch {
    return undefined;
  }
};
