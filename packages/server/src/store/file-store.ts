import type { FilePurpose, Instant } from '@lotse/contract';

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

export interface NewFile extends StoredFile {
  readonly ownerId: string;
  /** Made once by the client: the same key is the same file. */
  readonly key: string;
  readonly purpose: FilePurpose;
  readonly at: Instant;
}

export interface FileStore {
  /** The key that addresses are signed with; `fresh` becomes it where there is none yet. */
  secret(fresh: string): Promise<string>;
  /** The file that was stored under this key before; undefined where there is none. */
  of(ownerId: string, key: string): Promise<StoredFile | undefined>;
  /** Answers with the file of this key that was there before, where there is one. */
  add(file: NewFile): Promise<StoredFile>;
  /** Undefined for what does not exist or was erased. */
  find(id: string): Promise<StoredFile | undefined>;
  /** Gives up what no message names and is older than `before`; the ids of everything whose bytes have to go. */
  erasable(before: Instant, at: Instant, limit: number): Promise<readonly string[]>;
  /** Their bytes are gone: their rows go too. */
  forget(ids: readonly string[]): Promise<void>;
}
