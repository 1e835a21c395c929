/** Files beside the words: chosen, kept on the device, uploaded one after the other, and again until they are up. Loaded with the first one. */
import {
  LotseError,
  mapEach,
  mediaType,
  whyNot,
  whyRefused,
  type FilePurpose,
  type FileRef,
  type Instant,
  type MessagePart,
  type OutgoingMessage,
} from '@lotse/contract';
import { promisifyRequest } from 'idb-keyval';
import type { RunningConversation } from './conversation.ts';
import { fileKey, fileKeys, filesIn, type Outbox, type WaitingMessage } from './outbox.ts';
import { pause, pauseBefore } from './pause.ts';
import { whyFailed } from './why-failed.ts';
import type { Attachment } from './state.ts';
import type { Stay } from './stay.ts';
import { isOld } from './waited.ts';

/** A file that is not sent yet, as it lies on the device. */
export interface KeptFile {
  readonly key: string;
  readonly at: Instant;
  readonly name: string;
  readonly type: string;
  readonly bytes: Blob;
}

interface Item extends KeptFile {
  state: Attachment['state'];
  fraction: number;
  reason: Attachment['reason'];
  /** It goes with a message, and stands in the composer no more. */
  sent: boolean;
  done: Promise<FileRef> | undefined;
  readonly control: AbortController;
}

const purpose: FilePurpose = 'message';

/** The files of one stay. */
export class Attachments {
  readonly #stay: Stay;
  readonly #outbox: Outbox;
  readonly #items = new Map<string, Item>();
  /** One upload after the other: together none would be done sooner, and the first one later. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(stay: Stay, outbox: Outbox) {
    this.#stay = stay;
    this.#outbox = outbox;
    outbox.whenGone = (keys) => keys.length > 0 && this.#forget(keys);
  }

  /** What stood in the composer before this page was loaded. */
  async restore(keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const kept = this.#items.has(key) ? undefined : await fileOf(this.#outbox, key);
      if (kept) void this.#begin(this.#add(kept));
    }
    await this.#keep();
  }

  /** Puts files into the composer, and begins to upload them; those that cannot go say why. */
  async add(files: readonly File[]): Promise<void> {
    const takes = this.#stay.state.offers.files;
    if (!takes) return;
    const fresh = files.map((file) => {
      const kept: KeptFile = {
        key: crypto.randomUUID(),
        at: new Date().toISOString(),
        name: file.name,
        type: mediaType(file.type) ?? '',
        bytes: file,
      };
      const reason = whyNot(file, this.#composed().filter(({ state }) => state !== 'failed').length, takes);
      const item = this.#add(kept);
      if (reason) Object.assign(item, { reason, state: 'failed' } satisfies Partial<Item>);
      return item;
    });
    this.#show();
    for (const item of fresh.filter(({ state }) => state !== 'failed')) {
      await keepFile(this.#outbox, item);
      void this.#begin(item);
    }
    await this.#keep();
  }

  /** The customer does not want it any more, wherever it is. */
  async remove(key: string): Promise<void> {
    this.#forget([key]);
    await Promise.all([dropFile(this.#outbox, key), this.#keep()]);
  }

  retry(key: string): void {
    const item = this.#items.get(key);
    if (item) void this.#begin(item);
  }

  /** Hands over what stands in the composer, to go with a message. */
  take(): readonly MessagePart[] {
    const taken = this.#composed();
    for (const item of taken) item.sent = true;
    this.#show();
    void this.#keep();
    return taken.map(({ key, name, type, bytes }) => ({ kind: 'file', file: { id: key, name, type, size: bytes.size } }));
  }

  /** The file as the backend knows it, once it is up. Rejects where it is refused. */
  async ref(key: string): Promise<FileRef> {
    const kept = this.#items.get(key) ?? (await fileOf(this.#outbox, key));
    if (!kept) throw new LotseError('invalid', 'This file is not on the device any more.');
    const item = this.#items.get(key) ?? Object.assign(this.#add(kept), { sent: true });
    return item.done ?? this.#begin(item);
  }

  /** What the backend was told of these counts no more: it may have given them up. */
  renew(keys: readonly string[]): void {
    for (const key of keys) {
      const item = this.#items.get(key);
      if (item) item.done = undefined;
    }
  }

  #composed(): readonly Item[] {
    return [...this.#items.values()].filter(({ sent }) => !sent);
  }

  #add(kept: KeptFile): Item {
    const item: Item = { ...kept, state: 'waiting', fraction: 0, reason: undefined, sent: false, done: undefined, control: new AbortController() };
    this.#items.set(kept.key, item);
    return item;
  }

  #begin(item: Item): Promise<FileRef> {
    item.state = 'waiting';
    item.reason = undefined;
    const done = this.#turn.then(() => this.#upload(item));
    item.done = done;
    this.#turn = done.catch(() => {});
    this.#show();
    return done;
  }

  async #upload(item: Item): Promise<FileRef> {
    const { key, name, type, bytes } = item;
    const signal = AbortSignal.any([this.#stay.ended, item.control.signal]);
    const file = new File([bytes], name, { type });
    for (let attempt = 0; ; attempt += 1) {
      if (signal.aborted) throw new LotseError('invalid', 'This file was taken out again.');
      try {
        const ref = await this.#stay.ask(async ({ files }) => {
          if (!files) throw new LotseError('invalid', 'No files are taken here.');
          const onProgress = (fraction: number) => this.#set(item, { state: 'uploading', fraction });
          onProgress(0);
          return files.upload(file, { key, purpose, onProgress }, signal);
        });
        this.#set(item, { state: 'ready', fraction: 1 });
        return ref;
      } catch (thrown) {
        const error = await whyFailed(thrown, bytes);
        if (signal.aborted) throw error;
        if (!error.passes) {
          item.done = undefined;
          this.#set(item, { state: 'failed', reason: whyRefused(error) });
          throw error;
        }
        this.#set(item, { state: 'waiting', fraction: 0 });
        await pause(pauseBefore(attempt, error.retryAfterMs), signal);
      }
    }
  }

  #set(item: Item, news: Partial<Item>): void {
    Object.assign(item, news);
    this.#show();
  }

  #forget(keys: readonly string[]): void {
    for (const key of keys) {
      this.#items.get(key)?.control.abort();
      this.#items.delete(key);
    }
    this.#show();
  }

  /** Which files stand in the composer of this tab; their bytes lie beside the outbox. */
  async #keep(): Promise<void> {
    const keys = this.#composed().flatMap(({ key, state }) => (state === 'failed' ? [] : [key]));
    await (keys.length > 0 ? this.#stay.shelf.set('attached', keys) : this.#stay.shelf.remove('attached'));
  }

  #show(): void {
    const shown = ({ key, name, type, bytes, state, fraction, reason, sent }: Item): Attachment => ({
      key,
      name,
      type,
      size: bytes.size,
      bytes,
      state,
      fraction,
      reason,
      sent,
    });
    this.#stay.set({ attachments: [...this.#items.values()].map(shown) });
  }
}

const made = new WeakMap<Stay, Attachments>();

export const attachmentsWith = (stay: Stay, outbox: Outbox): Attachments => {
  const one = made.get(stay) ?? new Attachments(stay, outbox);
  made.set(stay, one);
  return one;
};

/** The messages with their files named as the backend knows them; resolves when all are up, however long that takes. */
export const uploaded = async (stay: Stay, outbox: Outbox, messages: readonly WaitingMessage[]): Promise<readonly OutgoingMessage[]> => {
  const attachments = attachmentsWith(stay, outbox);
  const part = async (each: MessagePart): Promise<MessagePart> => (each.kind === 'file' ? { kind: 'file', file: await attachments.ref(each.file.id) } : each);
  return Promise.all(messages.map(async ({ clientId, parts }) => ({ clientId, parts: await Promise.all(mapEach(parts, part)) })));
};

/** They are uploaded anew with the next attempt; the same key is the same file where the backend still has it. */
export const renewed = (stay: Stay, outbox: Outbox, keys: readonly string[]): void => attachmentsWith(stay, outbox).renew(keys);

/** The file of a message with an address that is good from now on; undefined where it is gone. */
export const freshFile = async (talk: RunningConversation, seq: number, fileId: string): Promise<FileRef | undefined> => {
  const { events } = await talk.page({ before: seq + 1 }, 1);
  return events.flatMap((event) => (event.kind === 'message' ? filesIn(event.parts) : [])).find(({ id }) => id === fileId);
};

const keepFile = (outbox: Outbox, { key, at, name, type, bytes }: KeptFile): Promise<unknown> =>
  outbox.attempt('readwrite', (store) => (store.put({ key, at, name, type, bytes } satisfies KeptFile, fileKey(key)), promisifyRequest(store.transaction)));

const fileOf = (outbox: Outbox, key: string): Promise<KeptFile | undefined> =>
  outbox.attempt('readonly', (store) => promisifyRequest<KeptFile | undefined>(store.get(fileKey(key))));

const dropFile = (outbox: Outbox, key: string): Promise<unknown> =>
  outbox.attempt('readwrite', (store) => (store.delete(fileKey(key)), promisifyRequest(store.transaction)));

/** What was chosen a day ago and went with no message is nobody's any more. */
export const dropOldFiles = async (outbox: Outbox): Promise<void> => {
  const names = (await outbox.attempt('readonly', (store) => promisifyRequest(store.getAllKeys()))) ?? [];
  const waiting = new Set((await outbox.load()).flatMap(({ messages }) => messages.flatMap(fileKeys)));
  for (const name of names) {
    const key = typeof name === 'string' && name.startsWith(fileKey('')) ? name.slice(fileKey('').length) : undefined;
    const file = key === undefined || waiting.has(key) ? undefined : await fileOf(outbox, key);
    if (file && isOld(file)) await dropFile(outbox, file.key);
  }
};
