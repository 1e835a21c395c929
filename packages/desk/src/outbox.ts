/**
 * Answers and notes on their way to the server. Kept in this tab before the first attempt, sent oldest first, one request at a time per conversation,
 * again after a jittered pause; the server stores each once by its `clientId`. An answer is out of here when its event has come home.
 */
import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { LotseError, type ErrorCode, type FileRef, type OutgoingPart } from '@lotse/contract';
import type { Api } from './api.ts';
import type { Kept } from './kept.ts';
import { backoff, pause } from './pause.ts';

export type Kind = 'reply' | 'note';

/** What goes along with an answer beside its words and files, as it is sent. */
export type Along = Extract<OutgoingPart, { readonly kind: 'article' | 'flow' }>;

export interface Outgoing {
  readonly clientId: string;
  readonly conversationId: string;
  readonly kind: Kind;
  readonly text: string;
  /** Uploaded already. */
  readonly files?: readonly FileRef[];
  readonly at: string;
  readonly along?: readonly Along[];
  /** The head of the conversation when it was written: a colleague's answer after it is a `conflict`. */
  readonly seen?: number;
  /** The server has it; shown until it comes home. */
  readonly stored?: true;
  /** The server will not have it as it is: somebody has to decide. */
  readonly failed?: ErrorCode;
}

export interface Outbox {
  readonly entries: ReadonlySignal<readonly Outgoing[]>;
  put(conversationId: string, kind: Kind, text: string, more?: Pick<Outgoing, 'along' | 'files' | 'seen'>): void;
  /** Once more; after a `conflict`, whatever a colleague has answered. */
  retry(clientId: string): void;
  drop(clientId: string): void;
  /** These came home. */
  settle(clientIds: ReadonlySet<string>): void;
  /** Whether the server has all answers to this conversation: waits for those on their way, and not for ever. */
  sent(conversationId: string): Promise<boolean>;
  /** Sends what was kept from before a reload or a sign-in. */
  resume(): void;
  close(): void;
}

export interface OutboxOptions {
  readonly api: Api;
  readonly kept: Kept;
  /** The key under which this agent's messages are kept; another agent in the same tab sends only his own. */
  readonly key: string;
  onStored(entry: Outgoing): void;
  /** The server will not have it as it is. */
  onRefused?(entry: Outgoing, code: ErrorCode): void;
}

const patienceMs = 8000;

export const createOutbox = ({ api, kept, key, onStored, onRefused }: OutboxOptions): Outbox => {
  const entries = signal<readonly Outgoing[]>(entriesIn(kept.get(key)));
  const end = new AbortController();
  const busy = new Set<string>();

  const set = (next: readonly Outgoing[]) => {
    entries.value = next;
    const unsent = next.filter(({ stored }) => !stored);
    if (unsent.length > 0) kept.set(key, JSON.stringify(unsent));
    else kept.remove(key);
  };
  const change = (clientId: string, to: (entry: Outgoing) => Outgoing) => set(entries.value.map((entry) => (entry.clientId === clientId ? to(entry) : entry)));
  const next = (conversationId: string) => entries.value.find((entry) => entry.conversationId === conversationId && !entry.stored && !entry.failed);

  // A tab takes with it what was not sent: the browser asks first.
  const unload = (event: Event) => {
    if (entries.peek().some(({ stored }) => !stored)) event.preventDefault();
  };
  addEventListener('beforeunload', unload, { signal: end.signal });

  const drain = async (conversationId: string): Promise<void> => {
    if (busy.has(conversationId)) return;
    busy.add(conversationId);
    let failures = 0;
    for (let entry = next(conversationId); entry && !end.signal.aborted; entry = next(conversationId)) {
      const { clientId, kind, text, seen } = entry;
      try {
        await (kind === 'reply' ? api.send(conversationId, clientId, partsOf(entry), seen) : api.addNote(conversationId, clientId, text));
        failures = 0;
        if (end.signal.aborted) break;
        change(clientId, (sent) => ({ ...sent, stored: true }));
        onStored(entry);
      } catch (thrown) {
        const error = LotseError.from(thrown);
        if (end.signal.aborted || error.code === 'unauthorized') break;
        if (error.passes) await pause(error.retryAfterMs ?? backoff(++failures), end.signal);
        else {
          change(clientId, (refused) => ({ ...refused, failed: error.code }));
          onRefused?.(entry, error.code);
        }
      }
    }
    busy.delete(conversationId);
  };

  return {
    entries,
    put(conversationId, kind, text, more = {}) {
      set([...entries.value, { clientId: crypto.randomUUID(), conversationId, kind, text, at: new Date().toISOString(), ...more }]);
      void drain(conversationId);
    },
    retry(clientId) {
      change(clientId, ({ failed, seen, ...entry }) => ({ ...entry, ...(seen !== undefined && failed !== 'conflict' && { seen }) }));
      for (const { clientId: id, conversationId } of entries.value) if (id === clientId) void drain(conversationId);
    },
    drop: (clientId) => set(entries.value.filter((entry) => entry.clientId !== clientId)),
    settle(clientIds) {
      if (entries.value.some(({ clientId }) => clientIds.has(clientId))) set(entries.value.filter(({ clientId }) => !clientIds.has(clientId)));
    },
    async sent(conversationId) {
      const { promise, resolve } = Promise.withResolvers<boolean>();
      const timer = setTimeout(() => resolve(false), patienceMs);
      const stop = effect(() => {
        const left = entries.value.filter((entry) => entry.conversationId === conversationId && entry.kind === 'reply' && !entry.stored);
        if (left.length === 0 || left.some(({ failed }) => failed)) resolve(left.length === 0);
      });
      const all = await promise;
      clearTimeout(timer);
      stop();
      return all;
    },
    resume() {
      for (const id of new Set(entries.value.map(({ conversationId }) => conversationId))) void drain(id);
    },
    close: () => end.abort(),
  };
};

const partsOf = ({ text, along = [], files = [] }: Outgoing): readonly OutgoingPart[] => [
  ...(text ? [{ kind: 'text' as const, text }] : []),
  ...along,
  ...files.map(({ id }) => ({ kind: 'file' as const, file: { id } })),
];

const entriesIn = (text: string | undefined): readonly Outgoing[] => {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list.filter(isOutgoing) : [];
  } catch {
    return [];
  }
};

const isOutgoing = (value: unknown): value is Outgoing => {
  const entry = value as Partial<Record<keyof Outgoing, unknown>> | null;
  const texts = [entry?.clientId, entry?.conversationId, entry?.text, entry?.at];
  return (
    texts.every((text) => typeof text === 'string') &&
    (entry?.kind === 'reply' || entry?.kind === 'note') &&
    (entry.along === undefined || Array.isArray(entry.along))
  );
};
