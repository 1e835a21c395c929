/** The one conversation on screen: the fold of its events, its notes beside them, and who is writing. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { emptyConversation, LotseError, reducePage, type ConversationState, type Message, type Participant } from '@lotse/contract';
import type { DeskConversation, Note } from '@lotse/contract/desk';
import type { Api } from './api.ts';
import { backoff, coalesced, pause } from './pause.ts';

export interface OpenConversation {
  readonly id: string;
  /** Who it is and what was passed on; undefined until read. */
  readonly about: ReadonlySignal<DeskConversation | undefined>;
  readonly state: ReadonlySignal<ConversationState>;
  readonly notes: ReadonlySignal<readonly Note[]>;
  /** Why it cannot be shown; what was read before still stands, and it is tried again by itself where that helps. */
  readonly failure: ReadonlySignal<LotseError | undefined>;
  readonly typing: ReadonlySignal<readonly Participant[]>;
  /** Why it could not be taken: `conflict` where a colleague has it. Until it changes hands again. */
  readonly refused: ReadonlySignal<LotseError | undefined>;
  /** The head when it was opened: what comes later is news. Undefined until then. */
  readonly openedAt: ReadonlySignal<number | undefined>;
  /** Reads on from the own cursor. Never rejects: what failed stands in `failure`. */
  refresh(): Promise<void>;
  /** The same, and what only agents see: put off, kept out, reason. */
  renew(): Promise<void>;
  /** Gives it to this agent; false and `refused` when that did not work. */
  take(): Promise<boolean>;
  types(by: Participant): void;
  /** The agent has seen all there is. */
  seen(): void;
  close(): void;
}

export interface OpenConversationOptions {
  readonly api: Api;
  readonly id: string;
  /** A new event folded, or a note came: `clientIds` of everything that is home. */
  onHome(clientIds: ReadonlySet<string>): void;
  /** Came while it was open. */
  onMessage(message: Message): void;
}

/** A visitor who has stopped writing says nothing: the dots go by themselves. */
const typingMs = 6000;

export const openConversation = ({ api, id, onHome, onMessage }: OpenConversationOptions): OpenConversation => {
  const end = new AbortController();
  const about = signal<DeskConversation | undefined>(undefined);
  const state = signal<ConversationState>(emptyConversation(id, ''));
  const notes = signal<readonly Note[]>([]);
  const failure = signal<LotseError | undefined>(undefined);
  const typing = signal<readonly Participant[]>([]);
  const refused = signal<LotseError | undefined>(undefined);
  const openedAt = signal<number | undefined>(undefined);
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Messages that were here before, also when the list is read again from its beginning. */
  const known = new Set<string>();
  let marked = 0;
  /** `about` has to be read anew. */
  let stale = true;
  /** Readings that failed, in a row. */
  let failures = 0;
  let triesAgain = false;

  const stopped = (participantId: string) => {
    clearTimeout(timers.get(participantId));
    timers.delete(participantId);
    if (typing.value.some((each) => each.id === participantId)) typing.value = typing.value.filter((each) => each.id !== participantId);
  };

  const readEvents = async (): Promise<void> => {
    for (;;) {
      const before = state.value;
      const page = await api.events(id, before.head, end.signal);
      if (end.signal.aborted) return;
      const renewed = page.epoch !== before.epoch && before.head > 0;
      const after = renewed ? emptyConversation(id, page.epoch) : reducePage(before, page);
      state.value = after;
      for (const entry of after.entries) {
        if (entry.kind !== 'message' || entry.seq <= before.head || known.has(entry.clientId)) continue;
        known.add(entry.clientId);
        stopped(entry.by.id);
        if (openedAt.value !== undefined) onMessage(entry);
      }
      if (!renewed && (after.head >= page.head || after.head === before.head)) return;
    }
  };

  const again = async (ms: number): Promise<void> => {
    if (triesAgain) return;
    triesAgain = true;
    await pause(ms, end.signal);
    triesAgain = false;
    if (!end.signal.aborted) await refresh();
  };

  const refresh = coalesced(async () => {
    const wasStale = stale;
    stale = false;
    try {
      const { status, assignee } = state.value;
      const [conversation, list] = await Promise.all([wasStale ? api.conversation(id, end.signal) : undefined, api.notes(id, end.signal), readEvents()]);
      const isInOtherHands = state.value.assignee?.id !== assignee?.id;
      if (isInOtherHands) refused.value = undefined;
      const now = conversation ?? (isInOtherHands || state.value.status !== status ? await api.conversation(id, end.signal) : undefined);
      if (end.signal.aborted) return;
      if (now) about.value = now;
      notes.value = list;
      failure.value = undefined;
      failures = 0;
      openedAt.value ??= state.value.head;
      onHome(new Set([...state.value.entries.flatMap((entry) => (entry.kind === 'message' ? [entry.clientId] : [])), ...list.map(({ clientId }) => clientId)]));
    } catch (thrown) {
      if (end.signal.aborted) return;
      const error = LotseError.from(thrown);
      stale ||= wasStale;
      failures += 1;
      // What stands there already is told to be incomplete only where the next reading does not make it good.
      if (!error.passes || openedAt.value === undefined || failures > 1) failure.value = error;
      if (error.passes) void again(error.retryAfterMs ?? backoff(failures));
    }
  });

  void refresh();
  return {
    id,
    about,
    state,
    notes,
    failure,
    typing,
    refused,
    openedAt,
    refresh,
    renew() {
      stale = true;
      return refresh();
    },
    async take() {
      refused.value = undefined;
      const failed = await api.take(id).then(() => undefined, LotseError.from);
      await refresh();
      refused.value = failed;
      return failed === undefined;
    },
    types(by) {
      clearTimeout(timers.get(by.id));
      timers.set(
        by.id,
        setTimeout(() => stopped(by.id), typingMs),
      );
      typing.value = [...typing.value.filter((each) => each.id !== by.id), by];
    },
    seen() {
      const { head } = state.value;
      if (head <= marked) return;
      const before = marked;
      marked = head;
      void api.markRead(id, head).catch(() => (marked = Math.min(marked, before)));
    },
    close() {
      end.abort();
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
};
