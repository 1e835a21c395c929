/** What was changed in a form and not saved yet: stays when the agent looks elsewhere, and over a reload. Never a password. */
import { signal, type Signal } from '@preact/signals';
import { keptIn } from '../kept.ts';

const kept = keptIn(() => sessionStorage);
const known = new Map<string, Signal<unknown>>();

const readKept = <T>(key: string): T | undefined => {
  try {
    return JSON.parse(kept.get(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
};

export interface Draft<T> {
  /** What stands in the form. */
  readonly value: T;
  readonly changed: boolean;
  set(value: T): void;
  /** This was saved: what was changed since stays. */
  saved(sent: T): void;
  forget(): void;
}

/** The draft of a form; `saved` stands in it until something is changed. */
export const draftOf = <T>(name: string, saved: T): Draft<T> => {
  const key = `settings:${name}`;
  const held = (known.get(key) ?? signal<unknown>(readKept<T>(key))) as Signal<T | undefined>;
  known.set(key, held as Signal<unknown>);
  const forget = () => {
    held.value = undefined;
    kept.remove(key);
  };
  return {
    value: held.value ?? saved,
    changed: held.value !== undefined,
    set(value) {
      const same = JSON.stringify(value) === JSON.stringify(saved);
      held.value = same ? undefined : value;
      if (same) kept.remove(key);
      else kept.set(key, JSON.stringify(value));
    },
    saved(sent) {
      if (held.peek() === sent) forget();
    },
    forget,
  };
};
