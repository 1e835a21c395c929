/** What was changed in a form and not saved yet: stays when the agent looks elsewhere, and over a reload. Never a password. */
import { signal, type Signal } from '@preact/signals';
import type { Kept } from '../kept.ts';

export interface Draft<T> {
  /** What stands in the form. */
  readonly value: T;
  readonly changed: boolean;
  /** What is saved is another version now than when this was begun. */
  readonly stale: boolean;
  set(value: T): void;
  /** This was saved: what was changed since stays. True where nothing was: the form is done. */
  saved(sent: T): boolean;
  forget(): void;
}

export interface SettingDrafts {
  /** The draft of a form; `saved` stands in it until something is changed, and `version` is that of what is saved. */
  of<T>(name: string, saved: T, version?: string): Draft<T>;
}

interface Begun<T> {
  readonly value: T;
  readonly version?: string | undefined;
  /** On top of what has just been saved, whatever version that has. */
  readonly goesOn?: true;
}

export const createSettingDrafts = (kept: Kept, agentId: string): SettingDrafts => {
  const known = new Map<string, Signal<unknown>>();
  return {
    of<T>(name: string, saved: T, version?: string): Draft<T> {
      const key = `settings:${agentId}:${name}`;
      const held = (known.get(key) ?? signal<unknown>(begunAt(kept, key))) as Signal<Begun<T> | undefined>;
      known.set(key, held as Signal<unknown>);
      const begun = held.value;
      const forget = () => {
        held.value = undefined;
        kept.remove(key);
      };
      return {
        value: begun ? begun.value : saved,
        changed: begun !== undefined,
        stale: begun !== undefined && !begun.goesOn && begun.version !== version,
        set(value) {
          if (same(value, saved)) return forget();
          const last = held.peek();
          held.value = { value, version: last && !last.goesOn ? last.version : version };
          kept.set(key, JSON.stringify(held.peek()));
        },
        saved(sent) {
          const now = held.peek();
          const done = same(now ? now.value : saved, sent);
          if (done) forget();
          else if (now) held.value = { value: now.value, goesOn: true };
          return done;
        },
        forget,
      };
    },
  };
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What was kept may be anything. */
const begunAt = (kept: Kept, key: string): unknown => {
  try {
    const begun: unknown = JSON.parse(kept.get(key) ?? 'null');
    return begun && typeof begun === 'object' && 'value' in begun ? begun : undefined;
  } catch {
    return undefined;
  }
};
