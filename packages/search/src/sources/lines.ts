/** A dictionary is far larger than what is taken from it, and never in memory as a whole. */
const pieceBytes = 1 << 20;

/** A file piece by piece: `read` fills what it is given and says with how many bytes, 0 at the end of the file. */
export function* piecesBy(read: (piece: Uint8Array) => number): Iterable<Uint8Array> {
  for (;;) {
    const piece = new Uint8Array(pieceBytes);
    const size = read(piece);
    if (size === 0) return;
    yield piece.subarray(0, size);
  }
}

/** No line of a word list is longer. */
const longestLine = 1_000_000;

/** What `TextDecoder` does; this package knows no platform. */
interface Decoder {
  decode(piece: Uint8Array, options: { readonly stream: boolean }): string;
}

/**
 * The lines of a file that is read piece by piece, in the encoding that its first line names, else in UTF-8. The first piece holds the first line.
 * `decoderOf` throws where it does not know the name: `(name) => new TextDecoder(name)`.
 */
export function* linesIn(pieces: Iterable<Uint8Array>, decoderOf: (encoding: string) => Decoder): Iterable<string> {
  let decoder: Decoder | undefined;
  let rest = '';
  for (const piece of pieces) {
    decoder ??= decoderFor(piece, decoderOf);
    const lines = (rest + decoder.decode(piece, { stream: true })).split(/\r?\n/);
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > longestLine) rest = '';
  }
  if (rest !== '') yield rest;
}

const decoderFor = (piece: Uint8Array, decoderOf: (encoding: string) => Decoder): Decoder => {
  const [, name = 'utf-8'] = /^([\w-]{1,40})\r?\n/.exec(String.fromCharCode(...piece.subarray(0, 50))) ?? [];
  try {
    return decoderOf(name);
  } catch {
    return decoderOf('utf-8');
  }
};
