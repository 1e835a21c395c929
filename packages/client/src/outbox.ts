import type { HandoffContext, Instant, OutgoingMessage } from '@lotse/contract';
import { createStore, del, get, update } from 'idb-keyval';
import type { Stay } from './stay.ts';

/** A conversation with messages the backend has not confirmed, and all that is needed to send them from a fresh page. */
export interface Waiting {
  /** The key the conversation was begun with. */
  readonly key: string;
  /** Undefined until the backend has given one. */
  readonly id?: string | undefined;
  readonly context: HandoffContext;
  readonly token?: string | undefined;
  readonly messages: readonly WaitingMessage[];
}

export interface WaitingMessage extends OutgoingMessage {
  readonly at: Instant;
  /** Refused for good, or older than a day: the customer decides. */
  readonly failed?: true | undefined;
}

const day = 24 * 60 * 60 * 1000;

/**
 * Messages on their way, oldest first. On the device before anything else happens to them, and until their event came home;
 * where the device keeps nothing, in memory, and the customer is told.
 */
export class Outbox {
  readonly #stay: Stay;
  #store: ReturnType<typeof createStore> | undefined;
  #waiting: readonly Waiting[] = [];
  #writing: Promise<void> = Promise.resolve();

  constructor(stay: Stay) {
    this.#stay = stay;
    if (stay.options.storage === 'none') return;
    // A page may forbid even the look at it.
    try {
      if (typeof indexedDB !== 'undefined') this.#store = createStore(`lotse:${stay.id}:outbox`, 'outbox');
    } catch {
      stay.set({ storage: 'memory' });
    }
  }

  /** Reads what an earlier page left; a message older than a day has failed. */
  async load(): Promise<readonly Waiting[]> {
    const token = await this.#stay.shelf.get<string>('token');
    const kept = await this.#attempt(() => get<readonly Waiting[]>('waiting', this.#store));
    const mine = (kept ?? []).filter((waiting) => !token || !waiting.token || waiting.token === token);
    const known = new Set(this.#waiting.map(({ key }) => key));
    this.#waiting = [...this.#waiting, ...mine.filter(({ key }) => !known.has(key)).map(aged)];
    return this.#waiting;
  }

  of(key: string): Waiting | undefined {
    return this.#waiting.find((waiting) => waiting.key === key);
  }

  /** Resolves when the message is on the device, or in memory where the device refuses. */
  put(conversation: Omit<Waiting, 'messages' | 'token'>, message: WaitingMessage): Promise<void> {
    const { token } = this.#stay;
    return this.#change((list) => {
      const before = list.find(({ key }) => key === conversation.key);
      const waiting = { ...conversation, token, messages: [...(before?.messages ?? []), message] };
      return before ? list.map((other) => (other === before ? waiting : other)) : [...list, waiting];
    });
  }

  /** The backend has given the conversation an id. */
  named(key: string, id: string | undefined): Promise<void> {
    return this.#change((list) => list.map((waiting) => (waiting.key === key ? { ...waiting, id } : waiting)));
  }

  /** Their events came home, or the customer gave them up. */
  settle(key: string, clientIds: ReadonlySet<string>): Promise<void> {
    return this.#change((list) =>
      list
        .map((waiting) => (waiting.key === key ? { ...waiting, messages: waiting.messages.filter(({ clientId }) => !clientIds.has(clientId)) } : waiting))
        .filter(({ messages }) => messages.length > 0),
    );
  }

  /** `failed` says whether the message waits for the customer, or for the network again. */
  mark(key: string, id: string, failed: boolean): Promise<void> {
    return this.#change((list) =>
      list.map((waiting) =>
        waiting.key === key
          ? {
              ...waiting,
              messages: waiting.messages.map((message) => (message.clientId === id ? { ...message, at: now(), failed: failed || undefined } : message)),
            }
          : waiting,
      ),
    );
  }

  async clear(): Promise<void> {
    await this.#change(() => []);
  }

  /** What is shown and what is on the device change by the same step; other tabs' messages on the device stay. */
  #change(step: (list: readonly Waiting[]) => readonly Waiting[]): Promise<void> {
    this.#waiting = step(this.#waiting);
    this.#writing = this.#writing.then(async () => {
      await this.#attempt(async () => {
        let left: readonly Waiting[] = [];
        await update<readonly Waiting[]>('waiting', (list = []) => (left = step(list)), this.#store);
        if (left.length === 0) await del('waiting', this.#store);
      });
    });
    return this.#writing;
  }

  async #attempt<T>(act: () => Promise<T>): Promise<T | undefined> {
    try {
      return this.#store && (await act());
    } catch {
      this.#stay.set({ storage: 'memory' });
      return undefined;
    }
  }
}

const now = () => new Date().toISOString();

const aged = (waiting: Waiting): Waiting => ({
  ...waiting,
  messages: waiting.messages.map((message) => (Date.now() - Date.parse(message.at) > day ? { ...message, failed: true } : message)),
});
