/** The device of a customer: an IndexedDB and a sessionStorage for each tab that lie in files, so that they outlive a killed process as a browser's do. */
import { IDBFactory, IDBTransaction } from 'fake-indexeddb';
import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Stores = Readonly<Record<string, readonly (readonly [IDBValidKey, unknown])[]>>;

/** What fake-indexeddb holds behind a connection. */
interface Held {
  readonly name: string;
  readonly _rawDatabase: {
    readonly rawObjectStores: ReadonlyMap<string, { readonly records: { values(): Iterable<{ readonly key: IDBValidKey; readonly value: unknown }> } }>;
  };
}

/** A power cut between two writes leaves the one or the other, never half of one. */
const write = (file: string, value: unknown): void => {
  writeFileSync(`${file}.new`, JSON.stringify(value));
  renameSync(`${file}.new`, file);
};

/** Puts what lies in the folder into a fresh IndexedDB, and keeps both the same from then on: a transaction is complete when its file is. */
export const installIndexedDb = async (folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const factory = new IDBFactory();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')))
    await fill(factory, decodeURIComponent(file.slice(0, -'.json'.length)), JSON.parse(readFileSync(join(folder, file), 'utf8')) as Stores);

  const prototype = IDBTransaction.prototype as unknown as { dispatchEvent(event: { readonly type: string }): boolean };
  const dispatch = prototype.dispatchEvent;
  prototype.dispatchEvent = function (this: { readonly mode: string; readonly db: Held }, event) {
    if (event.type === 'complete' && this.mode !== 'readonly') {
      const { name, _rawDatabase } = this.db;
      const stores = [..._rawDatabase.rawObjectStores].map(([store, { records }]) => [store, [...records.values()].map(({ key, value }) => [key, value])]);
      write(join(folder, `${encodeURIComponent(name)}.json`), Object.fromEntries(stores));
    }
    return dispatch.call(this, event);
  };
  Object.assign(globalThis, { indexedDB: factory });
};

const fill = (factory: IDBFactory, name: string, stores: Stores): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = factory.open(name);
    request.onupgradeneeded = () => {
      for (const [store, records] of Object.entries(stores)) {
        const made = request.result.createObjectStore(store);
        for (const [key, value] of records) made.put(value, key);
      }
    };
    request.onerror = () => reject(new Error(`${name} cannot be opened.`));
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });

/** Whose code runs now: every tab has a sessionStorage of its own, and all that a client begins belongs to its tab. */
export const tab = new AsyncLocalStorage<Storage>();

export const installSessionStorage = (): void => {
  Object.defineProperty(globalThis, 'sessionStorage', {
    get() {
      const storage = tab.getStore();
      if (!storage) throw new Error('This code runs in no tab.');
      return storage;
    },
  });
};

/** The storage of a tab, from its file; `from` is the tab it was duplicated from. */
export const storageOf = (file: string, from = file): Storage => {
  const texts = new Map(Object.entries(read(file) ?? read(from) ?? {}));
  const keep = () => write(file, Object.fromEntries(texts));
  const methods = {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => {
      texts.set(key, text);
      keep();
    },
    removeItem: (key: string) => {
      texts.delete(key);
      keep();
    },
    key: (index: number) => [...texts.keys()][index] ?? null,
    clear: () => {
      texts.clear();
      keep();
    },
  };
  return new Proxy(methods as Storage, {
    get: (target, name) => (name === 'length' ? texts.size : Reflect.get(target, name)),
    ownKeys: () => [...texts.keys()],
    getOwnPropertyDescriptor: (_, name) => ({ value: texts.get(String(name)), enumerable: true, configurable: true }),
  });
};

const read = (file: string): Record<string, string> | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  } catch {
    return undefined;
  }
};
