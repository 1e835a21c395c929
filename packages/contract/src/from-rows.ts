import type { Instant } from './adapter.ts';
import { textOf } from './conversation.ts';
import type { ConversationHead, Conversations, EventPage, HandoffContext, ReadRange } from './conversations.ts';
import { LotseError } from './errors.ts';
import { holdToLimits } from './limits.ts';
import { RowLedger } from './row-ledger.ts';

/** A message as plain backends keep it. */
export interface Row {
  /** The backend's own, never used again for another row. */
  readonly id: string;
  readonly by: 'customer' | 'agent' | 'system';
  readonly text: string;
  readonly at: Instant;
  /** Where the backend can keep it, a doubled message is recognised for certain; without, by its text. */
  readonly clientId?: string | undefined;
}

/** What a plain backend has to be able to do. Failures reject; `not-found` as a LotseError where the conversation is somebody else's. */
export interface RowBackend {
  /** Begins a conversation and answers its id. The same key may come again when an answer was lost. */
  start(key: string, context: HandoffContext): Promise<string>;
  /** All rows, in the order in which they are to be read. */
  rows(conversationId: string): Promise<readonly Row[]>;
  post(conversationId: string, text: string, clientId: string): Promise<void>;
}

/** Where the ledger of one visitor is kept: two words on a string. In one process, the same object for the same visitor. */
export interface RowNotes {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
}

/** Between two looks at the rows while somebody waits for news, in milliseconds. */
const lookEvery = 2_000;

/**
 * A smaller door for backends that keep plain rows: it numbers them, turns changes into events, and remembers what was sent.
 * With `notes` that outlive the page a message is stored once even when an answer is lost and the page dies; in memory, the default, while the page lives.
 */
export const fromRows = (backend: RowBackend, notes: RowNotes = notesInMemory()): Conversations => {
  const noteOf = (id: string) => `conversation:${id}`;

  /** One deed at a time in a conversation, with its ledger, which is kept as often as `keep` is called. */
  const withLedger = <T>(id: string, act: (ledger: RowLedger, keep: () => Promise<void>) => Promise<T>): Promise<T> =>
    inTurn(notes, noteOf(id), async () => {
      const ledger = RowLedger.from(await notes.get(noteOf(id)));
      return act(ledger, () => notes.set(noteOf(id), JSON.stringify(ledger)));
    });

  const look = (id: string): Promise<RowLedger> =>
    withLedger(id, async (ledger, keep) => {
      const { length } = ledger.events;
      ledger.take(await backend.rows(id));
      if (ledger.events.length > length || length === 0) await keep();
      return ledger;
    });

  const started = async (): Promise<readonly Started[]> => JSON.parse((await notes.get('started')) ?? '[]') as readonly Started[];
  const headOf = (id: string, { events, epoch }: RowLedger): ConversationHead => ({ id, head: events.length, epoch });

  return {
    list: () =>
      always(async () => {
        const all = await Promise.all((await started()).map(async ({ id, at }) => ({ id, at, ledger: await look(id) })));
        return all
          .map(({ id, at, ledger }) => ({ ...headOf(id, ledger), status: ledger.status, startedAt: at, updatedAt: ledger.events.at(-1)?.at ?? at }))
          .toReversed();
      }),
    start: ({ key, context }) =>
      always(async () => {
        const id = await inTurn(notes, 'started', async () => {
          const known = await started();
          const before = known.find((each) => each.key === key);
          if (before) return before.id;
          const id = await backend.start(key, context);
          await notes.set('started', JSON.stringify([...known, { key, id, at: new Date().toISOString() } satisfies Started]));
          return id;
        });
        return headOf(id, await look(id));
      }),
    send: (id, messages) =>
      always(async () => {
        holdToLimits(messages);
        return withLedger(id, async (ledger, keep) => {
          ledger.take(await backend.rows(id));
          const results = [];
          for (const message of messages) {
            const { clientId, parts } = message;
            const before = ledger.seqOf(clientId);
            if (before === undefined) {
              ledger.attempt(message);
              await keep();
              const failure = await backend.post(id, textOf(parts), clientId).then(
                () => undefined,
                (thrown: unknown) => LotseError.from(thrown),
              );
              ledger.take(await backend.rows(id), failure ? undefined : clientId);
              await keep();
              if (ledger.seqOf(clientId) === undefined) throw failure ?? new LotseError('unavailable', 'What was posted does not stand among the rows.');
            }
            results.push({ clientId, seq: before ?? ledger.seqOf(clientId) ?? 0, duplicate: before !== undefined });
          }
          await keep();
          return results;
        });
      }),
    read: (id, range, { limit, waitMs = 0, signal }) =>
      always(async () => {
        const until = Date.now() + waitMs;
        for (;;) {
          const page = pageOf(await look(id), range, limit);
          const left = until - Date.now();
          if (page.events.length > 0 || 'before' in range || left <= 0 || signal.aborted) return page;
          await pause(Math.min(left, lookEvery), signal);
        }
      }),
  };
};

interface Started {
  readonly key: string;
  readonly id: string;
  readonly at: Instant;
}

const pageOf = ({ events, epoch }: RowLedger, range: ReadRange, limit: number): EventPage => {
  const end = 'after' in range ? range.after + limit : Math.max(0, range.before - 1);
  const start = 'after' in range ? range.after : Math.max(0, end - limit);
  return { events: events.slice(start, end), head: events.length, epoch };
};

/** Whoever shares the notes waits for his turn: the tabs of a browser by its locks, sessions in one process that were handed the same notes by a queue. */
const turns = new WeakMap<RowNotes, Map<string, Promise<unknown>>>();
const inTurn = <T>(notes: RowNotes, name: string, act: () => Promise<T>): Promise<T> => {
  const locks = typeof document === 'object' ? (navigator as Partial<Navigator>).locks : undefined;
  if (locks) return locks.request(`lotse:rows:${name}`, act) as Promise<T>;
  const queue = turns.get(notes) ?? new Map<string, Promise<unknown>>();
  turns.set(notes, queue);
  const mine = (queue.get(name) ?? Promise.resolve()).then(act, act);
  queue.set(name, mine);
  return mine;
};

/** Whatever a backend throws, adapters reject with LotseErrors. */
const always = async <T>(act: () => Promise<T>): Promise<T> => {
  try {
    return await act();
  } catch (thrown) {
    throw LotseError.from(thrown);
  }
};

const notesInMemory = (): RowNotes => {
  const kept = new Map<string, string>();
  return {
    get: async (key) => kept.get(key),
    set: async (key, value) => void kept.set(key, value),
  };
};

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
