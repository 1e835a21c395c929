import { mapEach, type Keyed } from './adapter.ts';
import type { EventPage } from './conversations.ts';
import { limits } from './limits.ts';

/** Files that go along with a message or an answer of a flow. Uploaded first, then named by their id; one that is never named is forgotten after a day. */
export interface Files {
  /** What this backend takes, so that nobody uploads in vain. */
  readonly takes: FileLimits;
  /**
   * Stores a file; resolves when it is durable and can be named in a message of this visitor, once. The same key again is the same file.
   * Refuses with `too-large`, or with `invalid` where the bytes are not of a type that is taken, or not of the one they say they are.
   */
  upload(file: File, options: UploadOptions, signal: AbortSignal): Promise<FileRef>;
}

export type UploadOptions = Keyed<{
  readonly purpose: FilePurpose;
  /** How much has gone out, from 0 to 1; only grows. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
}>;

export type FilePurpose = 'message' | 'flow';

export interface FileRef {
  readonly id: string;
  /** As the customer knows it, without a path. */
  readonly name: string;
  /** As the bytes say, e.g. `image/jpeg`. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  /** Opens without a header, as a download; signed, for at most 5 minutes. Whoever reads the message again gets a fresh one. */
  readonly href?: string | undefined;
}

export interface FileLimits {
  /** Of one file. */
  readonly bytes: number;
  readonly perMessage: number;
  /** Media types, e.g. `image/jpeg`. */
  readonly types: readonly string[];
}

/** What the reference server takes; another backend says its own. */
export const usualFiles = {
  bytes: limits.fileBytes,
  perMessage: limits.filesPerMessage,
  types: ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/heic', 'application/pdf', 'text/plain'],
} as const satisfies FileLimits;

/** Why a file cannot go along. */
export type FileRefusal = 'too-large' | 'type' | 'too-many' | 'harmful' | 'other';

/** The page with each file in its messages changed. */
export const withFiles = (page: EventPage, change: (file: FileRef) => FileRef): EventPage => ({
  ...page,
  events: page.events.map((event) =>
    (event.kind === 'message' || event.kind === 'edit') && event.parts.some(({ kind }) => kind === 'file')
      ? { ...event, parts: mapEach(event.parts, (part) => (part.kind === 'file' ? { kind: 'file', file: change(part.file) } : part)) }
      : event,
  ),
});
