/** Files that an agent has chosen for an answer, by conversation: uploaded at once, named in the answer when they are up. They live as long as the shift: what is only in memory is no file any more after the next sign-in. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { LotseError, usualFiles, whyNot, whyRefused, type FileRef, type FileRefusal } from '@lotse/contract';
import type { Api } from './api.ts';
import { backoff, pause } from './pause.ts';

export interface Upload {
  readonly key: string;
  readonly conversationId: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** Undefined where it came back from an answer that was not sent. */
  readonly file?: File;
  readonly state: 'uploading' | 'ready' | 'failed';
  readonly reason?: FileRefusal;
  /** As the server knows it. */
  readonly ref?: FileRef;
}

export interface Uploads {
  readonly files: ReadonlySignal<readonly Upload[]>;
  add(conversationId: string, files: readonly File[]): void;
  retry(key: string): void;
  remove(key: string): void;
  /** Hands over those that are up, to go with an answer. */
  take(conversationId: string): readonly FileRef[];
  /** They are up already: an answer that had them is written anew. */
  putBack(conversationId: string, refs: readonly FileRef[]): void;
  close(): void;
}

export const createUploads = (api: Pick<Api, 'upload'>): Uploads => {
  const files = signal<readonly Upload[]>([]);
  const ends = new Map<string, AbortController>();
  /** One after the other. */
  let turn = Promise.resolve();

  const change = (key: string, news: Partial<Upload>) => (files.value = files.value.map((each) => (each.key === key ? { ...each, ...news } : each)));
  const upload = async ({ key, file }: Upload, { signal: ended }: AbortController): Promise<void> => {
    if (!file) return;
    for (let failures = 1; !ended.aborted; failures += 1) {
      try {
        change(key, { ref: await api.upload(file, key, ended), state: 'ready' });
        return;
      } catch (thrown) {
        const error = LotseError.from(thrown);
        if (!error.passes) return void change(key, { state: 'failed', reason: whyRefused(error) });
        await pause(error.retryAfterMs ?? backoff(failures), ended);
      }
    }
  };
  const begin = (one: Upload) => {
    const end = new AbortController();
    ends.set(one.key, end);
    turn = turn.then(() => upload(one, end));
  };
  const remove = (key: string) => {
    ends.get(key)?.abort();
    ends.delete(key);
    files.value = files.value.filter((each) => each.key !== key);
  };

  return {
    files,
    add(conversationId, chosen) {
      for (const file of chosen) {
        const before = files.value.filter((each) => each.conversationId === conversationId && each.state !== 'failed').length;
        const reason = whyNot(file, before, usualFiles);
        const { name, type, size } = file;
        const known = { key: crypto.randomUUID(), conversationId, name, type, size, file };
        const one: Upload = reason ? { ...known, state: 'failed', reason } : { ...known, state: 'uploading' };
        files.value = [...files.value, one];
        if (!reason) begin(one);
      }
    },
    retry(key) {
      const one = files.value.find((each) => each.key === key);
      if (!one) return;
      change(key, { state: 'uploading' });
      begin(one);
    },
    remove,
    take(conversationId) {
      const taken = files.value.filter((each) => each.conversationId === conversationId && each.ref);
      for (const { key } of taken) remove(key);
      return taken.flatMap(({ ref }) => ref ?? []);
    },
    putBack(conversationId, refs) {
      const back = refs.map((ref): Upload => ({ key: ref.id, conversationId, name: ref.name, type: ref.type, size: ref.size, state: 'ready', ref }));
      files.value = [...files.value, ...back];
    },
    close() {
      for (const end of ends.values()) end.abort();
    },
  };
};
