/** What the agent has begun to write, by conversation and kind. Survives a reload, a switch of conversation and the end of the session. */
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Kept } from './kept.ts';
import type { ArticleRef, Kind } from './outbox.ts';

export interface Unsent {
  of(conversationId: string, kind: Kind): Signal<string>;
  write(conversationId: string, kind: Kind, text: string): void;
  /** Articles that go along with the next answer. */
  articlesOf(conversationId: string): ReadonlySignal<readonly ArticleRef[]>;
  attach(conversationId: string, articles: readonly ArticleRef[]): void;
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
    articlesOf: (conversationId) => computed(() => articlesIn(at(attached(conversationId)).value)),
    attach(conversationId, articles) {
      const key = attached(conversationId);
      at(key).value = articles.length > 0 ? JSON.stringify(articles) : '';
      if (articles.length > 0) kept.set(key, at(key).value);
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

const articlesIn = (text: string): readonly ArticleRef[] => {
  try {
    const list: unknown = JSON.parse(text || '[]');
    return Array.isArray(list) ? list.filter((each): each is ArticleRef => typeof each?.articleId === 'string' && typeof each.title === 'string') : [];
  } catch {
    return [];
  }
};
