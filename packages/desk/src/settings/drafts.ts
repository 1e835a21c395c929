/** What was changed in a form and not saved yet: stays when the agent looks elsewhere, and over a reload. Never a password. */
import { signal, type Signal } from '@preact/signals';
import type { Kept } from '../kept.ts';

export interface Draft<T> {
  /** What stands in the form. */
  readonly value: T;
  readonly changed: boolean;
  set(value: T): void;
  /** This was saved: what was changed since stays. */
  saved(sent: T): void;
  forget(): void;
}

export interface SettingDrafts {
  /** The draft of a form; `saved` stands in it until something is changed. */
  of<T>(name: string, saved: T): Draft<T>;
}

export const createSettingDrafts = (kept: Kept, agentId: string): SettingDrafts => {
  const known = new Map<string, Signal<unknown>>();
  return {
    of<T>(name: string, saved: T): Draft<T> {
      const key = `settings:${agentId}:${name}`;
      const held = (known.get(key) ?? signal<unknown>(keptAt(kept, key))) as Signal<T | undefined>;
      known.set(key, held as Signal<unknown>);
      const forget = () => {
        held.value = undefined;
        kept.remove(key);
      };
      return {
        value: held.value ?? saved,
        changed: held.value !== undefined,
        set(value) {
          if (JSON.stringify(value) === JSON.stringify(saved)) return forget();
          held.value = value;
          kept.set(key, JSON.stringify(value));
        },
        saved(sent) {
          if (held.peek() === sent) forget();
        },
        forget,
      };
    },
  };
};

const keptAt = (kept: Kept, key: string): unknown => {
  try {
    return JSON.parse(kept.get(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
};
