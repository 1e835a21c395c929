/** What a file is by its bytes, and whether that is what it says it is. Names and declared types are only claims. */
import { LotseError } from './errors.ts';
import type { FileLimits } from './files.ts';
import { mediaType } from './limits.ts';

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

/** The type of a file by its first bytes; undefined where it is none of those we know. */
export const typeOfBytes = (bytes: Uint8Array): string | undefined => kinds.find(({ begins }) => begins(bytes))?.type;

/** Whether a file may have this name: its ending is one of the type's, or it has none. */
export const nameFits = (name: string, type: string): boolean => {
  const ending = endingOf(name);
  return ending === undefined || (kinds.find((kind) => kind.type === type)?.endings.includes(ending) ?? false);
};

/**
 * The type of a file that may be taken, by its first bytes. Throws `too-large`, or `invalid` where it is empty, of a kind that is not taken,
 * or not of the one that its name or its declared type says.
 */
export const judgedType = (head: Uint8Array, { name, type: declared, size }: Pick<File, 'name' | 'type' | 'size'>, takes: FileLimits): string => {
  if (size > takes.bytes) throw new LotseError('too-large', `A file may have ${takes.bytes} bytes.`);
  if (size === 0) throw new LotseError('invalid', 'This file is empty.');
  const type = typeOfBytes(head);
  if (type === undefined || !takes.types.includes(type))
    throw new LotseError('invalid', `Files of this kind are not taken. These are: ${takes.types.join(', ')}.`, { field: 'type' });
  if ((mediaType(declared) ?? type) !== type || !nameFits(name, type))
    throw new LotseError('invalid', `The bytes of this file are ${type}, and its name or its type says something else.`, { field: 'type' });
  return type;
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
