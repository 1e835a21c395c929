/** What a file is by its bytes, and whether that is what it says it is. Names and declared types are only claims. */

/** How a type is recognised and named. The first name ending is the usual one. */
interface Kind {
  readonly type: string;
  readonly endings: readonly string[];
  begins(bytes: Uint8Array): boolean;
}

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
/** Brands of an ISO container that hold a still picture in HEVC. */
const heicBrands = ['heic', 'heix', 'heim', 'heis', 'mif1', 'hevc'];

const kinds: readonly Kind[] = [
  { type: 'image/jpeg', endings: ['jpg', 'jpeg', 'jpe', 'jfif'], begins: (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff },
  { type: 'image/png', endings: ['png'], begins: (bytes) => ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n' },
  { type: 'image/gif', endings: ['gif'], begins: (bytes) => /^GIF8[79]a$/.test(ascii(bytes, 0, 6)) },
  { type: 'image/webp', endings: ['webp'], begins: (bytes) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP' },
  { type: 'image/heic', endings: ['heic', 'heif'], begins: (bytes) => ascii(bytes, 4, 8) === 'ftyp' && heicBrands.includes(ascii(bytes, 8, 12)) },
  { type: 'application/pdf', endings: ['pdf'], begins: (bytes) => /^%PDF-\d/.test(ascii(bytes, 0, 8)) },
  { type: 'text/plain', endings: ['txt', 'text', 'log'], begins: isText },
];

const sameAs: Readonly<Record<string, string>> = {
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'image/x-png': 'image/png',
  'image/heif': 'image/heic',
};
/** What browsers and mail programs say when they do not know. */
const saysNothing = ['', 'application/octet-stream', 'binary/octet-stream'];

/** The type of a file by its first bytes; undefined where it is none of those we know. */
export const typeOfBytes = (bytes: Uint8Array): string | undefined => kinds.find(({ begins }) => begins(bytes))?.type;

/** The media type without what stands behind it, under its usual name; undefined where it says nothing. */
export const mediaType = (declared: string): string | undefined => {
  const plain = declared.split(';')[0]?.trim().toLowerCase() ?? '';
  return saysNothing.includes(plain) ? undefined : (sameAs[plain] ?? plain);
};

/** Whether a file may have this name: its ending is one of the type's, or it has none. */
export const nameFits = (name: string, type: string): boolean => {
  const ending = endingOf(name);
  return ending === undefined || (kinds.find((kind) => kind.type === type)?.endings.includes(ending) ?? false);
};

/** A name to be shown and saved under: no path, nothing that turns the line round or hides an ending, and the ending of its type. */
export const plainName = (name: string, type: string): string => {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = last.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, '').replace(/[<>:"|?*]/g, '_');
  const [, before = clean, ending = kinds.find((kind) => kind.type === type)?.endings[0] ?? ''] = named.exec(clean.trim()) ?? [];
  const stem = before.replace(/^[.\s]+|[.\s]+$/g, '');
  return `${cut(stem, 150) || 'datei'}${ending && `.${ending}`}`;
};

const named = /^(.+)\.([a-z0-9]{1,8})$/is;
const endingOf = (name: string): string | undefined => named.exec(name.trim())?.[2]?.toLowerCase();

/** Without cutting a letter in two. */
const cut = (text: string, most: number): string => [...text].slice(0, most).join('');

/** UTF-8 without what no text has, and none that a browser would take for a page. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false;
  // Letters may be cut where the piece ends.
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.slice(0, -4).includes('\uFFFD');
  return !broken && !/[^\P{Cc}\s]/u.test(text) && !/^\s*(?:<[!?/a-z]|%PDF|GIF8|RIFF)/i.test(text);
}
