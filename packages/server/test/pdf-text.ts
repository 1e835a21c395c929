/** The words of a PDF, line by line, as a reader would copy them: its streams inflated, its glyphs looked up in the tables that the file brings along. */
import { inflateSync } from 'node:zlib';

interface Part {
  readonly id: string;
  readonly head: string;
  readonly stream: string;
}

const partsOf = (bytes: Uint8Array): readonly Part[] => {
  const file = Buffer.from(bytes).toString('latin1');
  return [...file.matchAll(/(\d+) 0 obj\n([\s\S]*?)endobj/g)].map(([, id = '', body = '']) => {
    const at = body.indexOf('stream\n');
    const head = at < 0 ? body : body.slice(0, at);
    const raw = at < 0 ? '' : body.slice(at + 7, body.lastIndexOf('\nendstream'));
    return { id, head, stream: /FlateDecode/.test(head) ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw };
  });
};

const utf16 = (hex: string): string => Buffer.from(hex.replaceAll(/\s/g, ''), 'hex').swap16().toString('utf16le');

/** From glyph to letters, as `ToUnicode` says. */
const lettersOf = (table: string): ReadonlyMap<number, string> => {
  const letters = new Map<number, string>();
  for (const [, from = '', list = ''] of table.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi))
    for (const [index, [, hex = '']] of [...list.matchAll(/<([^>]*)>/g)].entries()) letters.set(Number.parseInt(from, 16) + index, utf16(hex));
  return letters;
};

/** Each run of text that was drawn, in the order of the file. */
export const pdfLines = (bytes: Uint8Array): readonly string[] => {
  const parts = partsOf(bytes);
  const byId = new Map(parts.map((part) => [part.id, part]));
  const named = (text: string, key: string) => new RegExp(`/${key} (\\d+) 0 R`).exec(text)?.[1] ?? '';
  const fonts = new Map<string, ReadonlyMap<number, string>>();
  for (const { head } of parts)
    for (const [, name = '', id = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = byId.get(named(byId.get(id)?.head ?? '', 'ToUnicode'))?.stream;
      if (table !== undefined) fonts.set(name, lettersOf(table));
    }
  const pages = parts.filter(({ head }) => /\/Type \/Page\n/.test(head)).map(({ head }) => byId.get(named(head, 'Contents'))?.stream ?? '');
  return pages.flatMap((page) => {
    let letters: ReadonlyMap<number, string> = new Map();
    return [...page.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)].flatMap(([, font, drawn]) => {
      if (font !== undefined) letters = fonts.get(font) ?? new Map();
      if (drawn === undefined) return [];
      const glyphs = [...drawn.matchAll(/<([0-9a-f]+)>/gi)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
      return [glyphs.map((glyph) => letters.get(Number.parseInt(glyph, 16)) ?? '�').join('')];
    });
  });
};
