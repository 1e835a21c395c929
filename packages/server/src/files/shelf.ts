/** Bytes on the disk. Every name here is our own; what comes in lies apart until it has been looked at. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface Arrival {
  readonly path: string;
  readonly size: number;
  /** As much of its beginning as is needed to judge it. */
  readonly head: Buffer;
  /** Where it stays; resolves when that is on the disk. */
  keepAs(id: string): Promise<void>;
  /** It is not wanted. Nothing happens where it was kept. */
  drop(): Promise<void>;
}

export interface FileShelf {
  /** Takes bytes in; ends as soon as there are more than `most`: `size` is greater then. Rejects where they break off, and has kept nothing. */
  take(bytes: AsyncIterable<Uint8Array>, most: number): Promise<Arrival>;
  /** Undefined where there is nothing under this id. */
  read(id: string): Promise<{ readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>; readonly size: number } | undefined>;
  has(id: string): Promise<boolean>;
  remove(id: string): Promise<void>;
}

/** Pictures from telephones carry a small one of themselves before they say how large they are. */
const headBytes = 512 * 1024;

/** Half of what a crash left in `incoming` is nobody's. */
export const openFileShelf = async (folder: string): Promise<FileShelf> => {
  const incoming = join(folder, 'incoming');
  await rm(incoming, { recursive: true, force: true });
  await mkdir(incoming, { recursive: true });
  // Not too many in one folder.
  const pathOf = (id: string) => join(folder, id.slice(0, 2), id);

  return {
    async take(bytes, most) {
      const path = join(incoming, randomUUID());
      const drop = () => rm(path, { force: true });
      const heads: Uint8Array[] = [];
      let size = 0;
      const file = await open(path, 'wx', 0o600);
      try {
        for await (const chunk of bytes) {
          if (size < headBytes) heads.push(chunk);
          size += chunk.byteLength;
          if (size > most) break;
          await file.writeFile(chunk);
        }
        await file.sync();
      } catch (thrown) {
        await file.close();
        await drop();
        throw thrown;
      }
      await file.close();
      return {
        path,
        size,
        head: Buffer.concat(heads).subarray(0, headBytes),
        async keepAs(id) {
          const place = pathOf(id);
          await mkdir(dirname(place), { recursive: true });
          await rename(path, place);
        },
        drop,
      };
    },
    async read(id) {
      const size = await stat(pathOf(id)).then(
        (found) => found.size,
        () => undefined,
      );
      return size === undefined ? undefined : { stream: streamOf(pathOf(id)), size };
    },
    has: (id) =>
      stat(pathOf(id)).then(
        () => true,
        () => false,
      ),
    remove: (id) => rm(pathOf(id), { force: true }),
  };
};

const pieceBytes = 64 * 1024;

/** The bytes as they are asked for; the file is closed when they have come to an end, or nobody wants more. */
const streamOf = (path: string): ReadableStream<Uint8Array<ArrayBuffer>> => {
  const opened = open(path);
  // Whoever reads hears of it.
  opened.catch(() => {});
  const close = async () => (await opened).close();
  return new ReadableStream({
    async pull(controller) {
      const { bytesRead, buffer } = await (await opened).read(Buffer.alloc(pieceBytes), 0, pieceBytes);
      if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead));
      await close();
      controller.close();
    },
    cancel: close,
  });
};
