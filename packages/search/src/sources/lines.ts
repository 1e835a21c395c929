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
