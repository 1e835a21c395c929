/**
 * What this tab keeps over a reload: token, unsent text, messages on their way. Lives in the storage it is given under `lotse:desk:`;
 * where that throws (private mode, full, forbidden), it lives in memory as long as the page.
 */
export interface Kept {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  remove(key: string): void;
  /** Forgets everything of the desk, e.g. when the agent signs out at a shared computer. */
  clear(): void;
}

const prefix = 'lotse:desk:';

export const keptIn = (storage: () => Storage): Kept => {
  const memory = new Map<string, string>();
  const attempt = <T>(deed: (storage: Storage) => T): T | undefined => {
    try {
      return deed(storage());
    } catch {
      return undefined;
    }
  };
  return {
    get: (key) => memory.get(key) ?? attempt((store) => store.getItem(prefix + key)) ?? undefined,
    set(key, value) {
      const stored = attempt((store) => {
        store.setItem(prefix + key, value);
        return true;
      });
      if (stored) memory.delete(key);
      else memory.set(key, value);
    },
    remove(key) {
      memory.delete(key);
      attempt((store) => store.removeItem(prefix + key));
    },
    clear() {
      memory.clear();
      attempt((store) => {
        for (const key of Object.keys(store)) if (key.startsWith(prefix)) store.removeItem(key);
      });
    },
  };
};
