/** Lines of synonyms that were changed and not saved, by language: kept in this tab until they are saved or discarded. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Kept } from '../kept.ts';

export interface BegunLines {
  readonly text: string;
  /** What they began with, and its version on the server. */
  readonly base: { readonly text: string; readonly version: string };
}

export interface UnsavedLines {
  of(locale: string): ReadonlySignal<BegunLines | undefined>;
  /** Undefined: nothing is unsaved. */
  write(locale: string, begun: BegunLines | undefined): void;
}

export const createUnsavedLines = (kept: Kept, agentId: string): UnsavedLines => {
  const key = `synonyms:${agentId}`;
  const all = signal(linesIn(kept.get(key)));
  return {
    of: (locale) => computed(() => all.value[locale]),
    write(locale, begun) {
      const { [locale]: _, ...others } = all.peek();
      all.value = begun ? { ...others, [locale]: begun } : others;
      kept.set(key, JSON.stringify(all.peek()));
    },
  };
};

const linesIn = (text: string | undefined): Readonly<Record<string, BegunLines>> => {
  try {
    const all = Object.entries(JSON.parse(text ?? '{}') as Record<string, Partial<BegunLines>>);
    return Object.fromEntries(
      all.flatMap(([locale, { text: lines, base }]) => (typeof lines === 'string' && typeof base?.text === 'string' ? [[locale, { text: lines, base }]] : [])),
    );
  } catch {
    return {};
  }
};
