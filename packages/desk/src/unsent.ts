/** What the agent has begun to write, by conversation and kind. Survives a reload, a switch of conversation and the end of the session. */
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Kept } from './kept.ts';
import type { Along, Kind } from './outbox.ts';

export interface Unsent {
  of(conversationId: string, kind: Kind): Signal<string>;
  write(conversationId: string, kind: Kind, text: string): void;
  /** Articles and ways into a flow that go along with the next answer. */
  alongOf(conversationId: string): ReadonlySignal<readonly Along[]>;
  attach(conversationId: string, along: readonly Along[]): void;
}

export const createUnsent = (kept: Kept, agentId: string): Unsent => {
  const texts = new Map<string, Signal<string>>();
  const keyOf = (conversationId: string, kind: Kind) => `unsent:${agentId}:${conversationId}:${kind}`;
  const at = (key: string): Signal<string> => {
    const known = texts.get(key) ?? signal(kept.get(key) ?? '');
    texts.set(key, known);
    return known;
  };
  const attached = (conversationId: string) => `attached:${agentId}:${conversationId}`;
  return {
    alongOf: (conversationId) => computed(() => alongIn(at(attached(conversationId)).value)),
    attach(conversationId, along) {
      const key = attached(conversationId);
      at(key).value = along.length > 0 ? JSON.stringify(along) : '';
      if (along.length > 0) kept.set(key, at(key).value);
      else kept.remove(key);
    },
    of: (conversationId, kind) => at(keyOf(conversationId, kind)),
    write(conversationId, kind, text) {
      const key = keyOf(conversationId, kind);
      at(key).value = text;
      if (text) kept.set(key, text);
      else kept.remove(key);
    },
  };
};

const alongIn = (text: string): readonly Along[] => {
  try {
    const list: unknown = JSON.parse(text || '[]');
    return Array.isArray(list)
      ? list.filter((each): each is Along => typeof each?.title === 'string' && typeof (each.articleId ?? each.flowId) === 'string')
      : [];
  } catch {
    return [];
  }
};
