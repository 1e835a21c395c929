/** The smallest files of their kinds, as a telephone, a scanner or somebody who means harm would send them. */
import { crc32, deflateSync } from 'node:zlib';

const chunk = (name: string, data: Buffer) => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
};

/** A black picture that says it is this large; with `filler` bytes in a comment, for one that weighs something. */
export const png = (width = 1, height = 1, filler = 0): Buffer<ArrayBuffer> => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  // What is too large to be drawn need not be there.
  const pixels = deflateSync(Buffer.alloc(Math.min((width + 1) * height, 1_000_000)));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...(filler > 0 ? [chunk('tEXt', Buffer.concat([Buffer.from('Comment\0'), Buffer.alloc(filler, 'x')]))] : []),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** With a piece of `thumbnail` bytes before the frame, as cameras write it. */
export const jpeg = (width = 1, height = 1, thumbnail = 20): Buffer<ArrayBuffer> => {
  const app1 = Buffer.alloc(4 + thumbnail);
  app1.set([0xff, 0xe1]);
  app1.writeUInt16BE(2 + thumbnail, 2);
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), app1, frame, Buffer.from([0xff, 0xda, 0, 2, 0xff, 0xd9])]);
};

export const gif = (width = 1, height = 1): Buffer<ArrayBuffer> => {
  const bytes = Buffer.from('474946383961010001000000002c00000000010001000002 02440100 3b'.replaceAll(' ', ''), 'hex');
  bytes.writeUInt16LE(width, 6);
  bytes.writeUInt16LE(height, 8);
  return bytes;
};

export const webp = (width = 1, height = 1): Buffer<ArrayBuffer> => {
  const bytes = Buffer.alloc(30);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(22, 4);
  bytes.write('WEBPVP8X', 8, 'latin1');
  bytes.writeUInt32LE(10, 16);
  bytes.writeUIntLE(width - 1, 24, 3);
  bytes.writeUIntLE(height - 1, 27, 3);
  return bytes;
};

const box = (name: string, ...inside: readonly Buffer[]): Buffer<ArrayBuffer> => {
  const data = Buffer.concat(inside);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + data.length);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, data]);
};
export const heic = (width = 1, height = 1): Buffer<ArrayBuffer> => {
  const ispe = (w: number, h: number) => {
    const size = Buffer.alloc(12);
    size.writeUInt32BE(w, 4);
    size.writeUInt32BE(h, 8);
    return box('ispe', size);
  };
  const version = Buffer.alloc(4);
  return Buffer.concat([
    box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1')),
    box('meta', version, box('iprp', box('ipco', ispe(512, 512), ispe(width, height)))),
  ]);
};

export const pdf = (): Buffer<ArrayBuffer> => Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n', 'latin1');
