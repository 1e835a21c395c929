/** Files that visitors and agents send: taken in, judged, looked at, kept, given out, erased. */
import { judgedType, LotseError, plainName, usualFiles, type FileLimits, type FilePurpose, type FileRef, type Participant } from '@lotse/contract';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { createCap } from '../cap.ts';
import type { Store } from '../store/store.ts';
import type { FileLinks } from './links.ts';
import { pixelsOf } from './pixels.ts';
import type { Scanner } from './scanner.ts';
import type { Arrival, FileShelf } from './shelf.ts';

export interface Upload {
  readonly key: string;
  readonly purpose: FilePurpose;
  /** What the client says of it. */
  readonly name: string;
  readonly type: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface GivenFile {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>;
}

export interface FileService {
  readonly takes: FileLimits;
  /** Resolves when it is on the disk, and whoever looks at files has found nothing. */
  upload(by: Participant, upload: Upload): Promise<FileRef>;
  /** Opens what a signed address names: `expired` when its time is over, `not-found` for everything else that is not to be had. */
  open(id: string, until: string, signature: string): Promise<GivenFile>;
  /** Removes the bytes of what was taken back, and of what no message named within a day. */
  sweep(): Promise<void>;
}

export interface FileParts {
  readonly store: Store;
  readonly shelf: FileShelf;
  readonly links: FileLinks;
  readonly clock: () => Date;
  readonly log: Logger;
  /** Undefined: nobody looks at files here. */
  readonly scanner?: Scanner | undefined;
}

/** A picture of a good telephone has 50 million; what says it has more than this is meant to fill a memory. */
const mostPixels = 100_000_000;
const longestSide = 30_000;
/** What was uploaded and never sent. */
const keptUnsentMs = 24 * 60 * 60_000;
const erasedAtOnce = 200;

export const createFiles = ({ store, shelf, links, clock, log, scanner }: FileParts): FileService => {
  const takes: FileLimits = usualFiles;
  const uploading = createCap(1);

  const judged = ({ size, head }: Arrival, { name, type: declared }: Upload): string => {
    const type = judgedType(head, { name, type: declared, size }, takes);
    if (type.startsWith('image/')) {
      const pixels = pixelsOf(type, head);
      if (!pixels) throw new LotseError('invalid', 'This picture does not say how large it is.', { field: 'type' });
      const { width, height } = pixels;
      if (width * height > mostPixels || Math.max(width, height) > longestSide)
        throw new LotseError('too-large', `A picture may have ${mostPixels} pixels, and ${longestSide} on each side.`, { field: 'pixels' });
    }
    return type;
  };

  const stored = async (by: Participant, upload: Upload): Promise<FileRef> => {
    const known = await store.files.of(by.id, upload.key);
    if (known && (await shelf.has(known.id))) {
      // Whoever did not hear the answer sends it all again, and has to be let finish to hear it.
      let size = 0;
      for await (const chunk of upload.bytes) if ((size += chunk.byteLength) > takes.bytes) break;
      return links.withHref(known);
    }
    const arrival = await shelf
      .take(upload.bytes, takes.bytes)
      .catch((cause: unknown) => Promise.reject(new LotseError('unavailable', 'The file broke off. Send it again.', { cause })));
    try {
      const type = judged(arrival, upload);
      if (scanner && (await scanner(arrival.path)) === 'refused') {
        log.warn({ type, size: arrival.size }, 'the scanner refused a file');
        throw new LotseError('forbidden', 'This file was refused: it may do harm.', { field: 'scanner' });
      }
      const file = await store.files.add({
        id: randomUUID(),
        ownerId: by.id,
        key: upload.key,
        purpose: upload.purpose,
        name: plainName(upload.name, type),
        type,
        size: arrival.size,
        at: clock().toISOString(),
      });
      // The row first: bytes without a row would be found by nobody who erases.
      await arrival.keepAs(file.id);
      return links.withHref(file);
    } finally {
      await arrival.drop();
    }
  };

  return {
    takes,
    async upload(by, upload) {
      if (!uploading.enter(by.id)) throw new LotseError('rate-limited', 'One file after the other: another one is on its way.', { retryAfterMs: 1_000 });
      try {
        return await stored(by, upload);
      } finally {
        uploading.leave(by.id);
      }
    },
    async open(id, until, signature) {
      const verdict = links.judge(id, until, signature);
      if (verdict === 'expired') throw new LotseError('expired', 'This address was good for a few minutes. Read the message again: it has a fresh one.');
      const file = verdict === 'good' ? await store.files.find(id) : undefined;
      const bytes = file && (await shelf.read(file.id));
      if (!file || !bytes) throw new LotseError('not-found', 'There is no such file.');
      return { name: file.name, type: file.type, size: bytes.size, stream: bytes.stream };
    },
    async sweep() {
      for (;;) {
        const now = clock();
        const ids = await store.files.erasable(new Date(now.getTime() - keptUnsentMs).toISOString(), now.toISOString(), erasedAtOnce);
        for (const id of ids) await shelf.remove(id);
        if (ids.length > 0) await store.files.forget(ids);
        if (ids.length < erasedAtOnce) return;
      }
    },
  };
};
