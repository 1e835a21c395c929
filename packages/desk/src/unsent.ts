/** What the agent has begun to write, by conversation and kind. Survives a reload, a switch of conversation and the end of the session. */
import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Kept } from './kept.ts';
import type { Along, Kind } from './outbox.ts';

export interface Unsent {
  /** What is written to it is kept. */
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
    const known = texts.get(key);
    if (known) return known;
    const text = signal(kept.get(key) ?? '');
    texts.set(key, text);
    effect(() => {
      if (text.value) kept.set(key, text.value);
      else kept.remove(key);
    });
    return text;
  };
  const attached = (conversationId: string) => `attached:${agentId}:${conversationId}`;
  return {
    alongOf: (conversationId) => computed(() => alongIn(at(attached(conversationId)).value)),
    attach: (conversationId, along) => (at(attached(conversationId)).value = along.length > 0 ? JSON.stringify(along) : ''),
    of: (conversationId, kind) => at(keyOf(conversationId, kind)),
    write: (conversationId, kind, text) => (at(keyOf(conversationId, kind)).value = text),
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
