/** The letters of a receipt: of all of Europe, Greek and Cyrillic, for people's names are to stand there as they write them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflateSync } from 'node:zlib';

export interface Letters {
  readonly plain: Buffer;
  readonly strong: Buffer;
}

let read: Letters | undefined;

/** Unpacked once: what makes the file would unpack them for each receipt, and far more slowly. */
export const letters = (): Letters => {
  const folder = dirname(createRequire(import.meta.url).resolve('roboto-fontface/package.json'));
  const font = (name: string) => unpacked(readFileSync(join(folder, 'fonts', 'roboto', name)));
  return (read ??= { plain: font('Roboto-Regular.woff'), strong: font('Roboto-Bold.woff') });
};

/** A WOFF as the TrueType file that is packed in it (W3C WOFF 1.0, sections 3 to 5). */
const unpacked = (woff: Buffer): Buffer => {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const entry = woff.subarray(44 + 20 * index, 64 + 20 * index);
    const [offset, packed, length] = [4, 8, 12].map((at) => entry.readUInt32BE(at)) as [number, number, number];
    const bytes = woff.subarray(offset, offset + packed);
    return { tag: entry.subarray(0, 4), checksum: entry.subarray(16, 20), bytes: packed < length ? inflateSync(bytes) : bytes };
  });
  const power = Math.floor(Math.log2(count));
  const head = Buffer.alloc(12 + 16 * count);
  woff.copy(head, 0, 4, 8);
  for (const [index, value] of [count, 16 * 2 ** power, power, 16 * (count - 2 ** power)].entries()) head.writeUInt16BE(value, 4 + 2 * index);
  let end = head.length;
  const bodies = tables.map(({ tag, checksum, bytes }, index) => {
    const at = 12 + 16 * index;
    tag.copy(head, at);
    checksum.copy(head, at + 4);
    head.writeUInt32BE(end, at + 8);
    head.writeUInt32BE(bytes.length, at + 12);
    const body = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
    bytes.copy(body);
    end += body.length;
    return body;
  });
  return Buffer.concat([head, ...bodies]);
};
