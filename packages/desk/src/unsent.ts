/** What the agent has begun to write, by conversation and kind. Survives a reload, a switch of conversation and the end of the session. */
import { signal, type Signal } from '@preact/signals';
import type { Kept } from './kept.ts';
import type { Kind } from './outbox.ts';

export interface Unsent {
  of(conversationId: string, kind: Kind): Signal<string>;
  write(conversationId: string, kind: Kind, text: string): void;
}

export const createUnsent = (kept: Kept, agentId: string): Unsent => {
  const texts = new Map<string, Signal<string>>();
  const keyOf = (conversationId: string, kind: Kind) => `unsent:${agentId}:${conversationId}:${kind}`;
  const at = (key: string): Signal<string> => {
    const known = texts.get(key) ?? signal(kept.get(key) ?? '');
    texts.set(key, known);
    return known;
  };
  return {
    of: (conversationId, kind) => at(keyOf(conversationId, kind)),
    write(conversationId, kind, text) {
      const key = keyOf(conversationId, kind);
      at(key).value = text;
      if (text) kept.set(key, text);
      else kept.remove(key);
    },
  };
};
