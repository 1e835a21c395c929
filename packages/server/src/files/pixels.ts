/** How large a picture says it is, read from its header: nothing here unpacks a picture. */

export interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** Undefined where the header says nothing that can be read: then it is no picture that anybody should open. */
export const pixelsOf = (type: string, head: Buffer): Pixels | undefined => {
  try {
    return readers[type]?.(head);
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined;
    throw thrown;
  }
};

const png = (head: Buffer): Pixels | undefined =>
  head.toString('latin1', 12, 16) === 'IHDR' ? { width: head.readUInt32BE(16), height: head.readUInt32BE(20) } : undefined;

const gif = (head: Buffer): Pixels => ({ width: head.readUInt16LE(6), height: head.readUInt16LE(8) });

/** Marker after marker, to the one that begins a frame. */
const jpeg = (head: Buffer): Pixels | undefined => {
  let at = 2;
  while (at < head.length) {
    if (head.readUInt8(at) !== 0xff) return undefined;
    const marker = head.readUInt8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    // Of 0xC0 to 0xCF all but three begin a frame.
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: head.readUInt16BE(at + 5), width: head.readUInt16BE(at + 7) };
    else if (marker === 0xd9 || marker === 0xda) return undefined;
    else at += 2 + Math.max(2, head.readUInt16BE(at + 2));
  }
  return undefined;
};

const webp = (head: Buffer): Pixels | undefined => {
  switch (head.toString('latin1', 12, 16)) {
    case 'VP8X':
      return { width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 };
    case 'VP8 ':
      return { width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const bits = head.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    default:
      return undefined;
  }
};

/** Boxes within boxes: `ispe` says how large each picture in it is, tiles and thumbnails included. */
const heic = (head: Buffer): Pixels | undefined => {
  const sizes: Pixels[] = [];
  const look = (from: number, to: number): void => {
    for (let at = from; at + 8 <= to;) {
      const size = head.readUInt32BE(at);
      const name = head.toString('latin1', at + 4, at + 8);
      const end = size === 0 ? to : Math.min(to, at + size);
      if (name === 'ispe') sizes.push({ width: head.readUInt32BE(at + 12), height: head.readUInt32BE(at + 16) });
      // `meta` has a version of four bytes before what is in it.
      if (name === 'meta') look(at + 12, end);
      if (name === 'iprp' || name === 'ipco') look(at + 8, end);
      if (size !== 0 && size < 8) return;
      at = end;
    }
  };
  look(0, head.length);
  return sizes.toSorted((a, b) => b.width * b.height - a.width * a.height)[0];
};

const readers: Readonly<Record<string, (head: Buffer) => Pixels | undefined>> = {
  'image/png': png,
  'image/gif': gif,
  'image/jpeg': jpeg,
  'image/webp': webp,
  'image/heic': heic,
};
