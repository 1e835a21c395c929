import type { FileRef, HandoffContext, Instant, MessagePart, NonEmpty, OutgoingMessage } from '@lotse/contract';
import { promisifyRequest, type UseStore } from 'idb-keyval';
import { attempt } from './lazy-outbox.ts';
import type { Stay } from './stay.ts';

/** A conversation with messages the backend has not confirmed, and all that is needed to send them from a fresh page. */
export interface Waiting {
  /** The key the conversation was begun with. */
  readonly key: string;
  /** Undefined until the backend has given one. */
  readonly id?: string | undefined;
  readonly context: HandoffContext;
  readonly token?: string | undefined;
  /** Whose it is, where he was recognised. */
  readonly customer?: string | undefined;
  readonly messages: readonly WaitingMessage[];
}

export interface WaitingMessage extends OutgoingMessage {
  readonly parts: NonEmpty<MessagePart>;
  readonly at: Instant;
  /** Refused for good, or older than a day: the customer decides. */
  readonly failed?: true | undefined;
}

/**
 * Messages on their way, oldest first. On the device before anything else happens to them, and until their event came home;
 * where the device keeps nothing, in memory, and the customer is told.
 */
export class Outbox {
  readonly #stay: Stay;
  #store: UseStore | undefined;
  #waiting: readonly Waiting[] = [];
  #writing: Promise<void> = Promise.resolve();

  constructor(stay: Stay, store: UseStore | undefined) {
    this.#stay = stay;
    this.#store = store;
  }

  /** Reads what earlier pages and other tabs left. Resolves when everything put so far is on the device. */
  load(): Promise<readonly Waiting[]> {
    this.#writing = this.#writing.then(() => this.#read());
    return this.#writing.then(() => this.#waiting);
  }

  of(key: string): Waiting | undefined {
    return this.#waiting.find((waiting) => waiting.key === key);
  }

  /** Resolves when the message is on the device, or in memory where the device refuses. */
  put(conversation: Omit<Waiting, 'messages' | 'token' | 'customer'>, message: WaitingMessage): Promise<void> {
    const { token, owner: customer } = this.#stay;
    return this.#change((list) => {
      const before = list.find(({ key }) => key === conversation.key);
      return [...list.filter((other) => other !== before), { ...conversation, token, customer, messages: [...(before?.messages ?? []), message] }];
    });
  }

  /** Whose conversation it is, and the id the backend has given it. */
  named(key: string, id: string | undefined, { token, owner: customer }: Pick<Stay, 'token' | 'owner'>): Promise<void> {
    return this.#changeOne(key, (waiting) => ({ ...waiting, id, token, customer }));
  }

  /** What the visitor of a token wrote is the customer's now. */
  became(before: string, token: string | undefined, customer: string | undefined): Promise<void> {
    return this.#change((list) => list.map((waiting) => (waiting.token === before ? { ...waiting, token, customer } : waiting)));
  }

  /** Their events came home, or the customer gave them up. */
  async settle(key: string, clientIds: ReadonlySet<string>): Promise<void> {
    if (this.of(key)) return this.#changeOne(key, (waiting) => ({ ...waiting, messages: waiting.messages.filter(({ clientId }) => !clientIds.has(clientId)) }));
  }

  /** `failed` says whether the message waits for the customer, or for the network again. */
  mark(key: string, id: string, failed: boolean): Promise<void> {
    const marked = { at: new Date().toISOString(), failed: failed || undefined };
    return this.#changeOne(key, (waiting) => ({
      ...waiting,
      messages: waiting.messages.map((message) => (message.clientId === id ? { ...message, ...marked } : message)),
    }));
  }

  /** Nothing waits any more, and what was under way meanwhile is kept no more. Resolves when nothing is written any more. */
  letGo(): Promise<void> {
    this.#waiting = [];
    this.#writing = this.#writing.then(() => (this.#store = undefined));
    return this.#writing;
  }

  /** Is told of files whose messages are gone. */
  whenGone: (keys: readonly string[]) => unknown = Boolean;

  #changeOne(key: string, step: (waiting: Waiting) => Waiting): Promise<void> {
    return this.#change((list) => list.map((waiting) => (waiting.key === key ? step(waiting) : waiting)));
  }

  /** What is shown and what is on the device change by the same step; other tabs' messages on the device stay. */
  #change(step: (list: readonly Waiting[]) => readonly Waiting[]): Promise<void> {
    const change = (list: readonly Waiting[]) => step(list).filter(({ messages }) => messages.length > 0);
    const before = this.#waiting;
    this.#waiting = change(before);
    this.whenGone(lost(before, this.#waiting));
    this.#writing = this.#writing.then(async () => {
      await this.attempt('readwrite', async (store) => {
        const there = await kept(store);
        const left = change(there);
        for (const key of lost(there, left)) store.delete(fileKey(key));
        if (left.length > 0) store.put(left, 'waiting');
        else store.delete('waiting');
        return promisifyRequest(store.transaction);
      });
    });
    return this.#writing;
  }

  async #read(): Promise<void> {
    for (const waiting of (await this.attempt('readonly', kept)) ?? []) {
      const here = this.of(waiting.key);
      this.#waiting = [...this.#waiting.filter((other) => other !== here), { ...waiting, ...here, messages: merged(waiting.messages, here?.messages ?? []) }];
    }
  }

  /** Where files lie too, each under `file:` and its key; undefined where the device refuses. */
  attempt<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => Promise<T>): Promise<T | undefined> {
    return attempt(this.#stay, this.#store, mode, act);
  }
}

const kept = async (store: IDBObjectStore): Promise<readonly Waiting[]> => (await promisifyRequest<readonly Waiting[] | undefined>(store.get('waiting'))) ?? [];

/** What is known here as it is known here, in the order of the device; what the device does not have stays behind what it was written after. */
const merged = (device: readonly WaitingMessage[], here: readonly WaitingMessage[]): readonly WaitingMessage[] => {
  const list = device.map((message) => here.find(({ clientId }) => clientId === message.clientId) ?? message);
  let at = 0;
  for (const message of here) {
    const there = list.indexOf(message);
    if (there < 0) list.splice(at, 0, message);
    else at = there;
    at += 1;
  }
  return list;
};

export const filesIn = (parts: readonly MessagePart[]): readonly FileRef[] => parts.flatMap((part) => (part.kind === 'file' ? [part.file] : []));

export const fileKey = (key: string): string => `file:${key}`;
export const fileKeys = ({ parts }: WaitingMessage): readonly string[] => filesIn(parts).map(({ id }) => id);

/** Files of messages that wait no more. */
const lost = (before: readonly Waiting[], after: readonly Waiting[]): readonly string[] => {
  const keys = (list: readonly Waiting[]) => list.flatMap(({ messages }) => messages.flatMap(fileKeys));
  const left = keys(after);
  return keys(before).filter((key) => !left.includes(key));
};

/** Reads what lies on the device. */
export const openOutbox = async (stay: Stay, store: UseStore | undefined): Promise<Outbox> => {
  const outbox = new Outbox(stay, store);
  const waiting = await outbox.load();
  // Files are rare: beside what waits nothing else lies here.
  const count = (await outbox.attempt('readonly', (all) => promisifyRequest(all.count()))) ?? 0;
  if (count > Math.min(1, waiting.length)) void import('./attachments.ts').then(({ dropOldFiles }) => dropOldFiles(outbox), Boolean);
  return outbox;
};
