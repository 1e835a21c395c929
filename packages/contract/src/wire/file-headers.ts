/** How a file says over HTTP what it is: its bytes are the body, its type and name stand in the headers (RFC 6266, RFC 8187). */

/** Of the request that stores it. */
export const fileHeaders = ({ name, type }: { readonly name: string; readonly type: string }): Readonly<Record<string, string>> => ({
  'content-type': type || 'application/octet-stream',
  'content-disposition': `attachment; ${encodedName(name)}`,
});

/** Of the answer that gives it out: letters of every language, and something for those who only read ASCII. */
export const asDownload = (name: string): string => {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%]/g, '_');
  return `attachment; filename="${plain}"; ${encodedName(name)}`;
};

/** The name in a `content-disposition`; empty where it has none. */
export const nameIn = (disposition: string): string => {
  const encoded = /filename\*=UTF-8''([^;\s]+)/i.exec(disposition)?.[1];
  const plain = /filename="([^"]*)"/i.exec(disposition)?.[1] ?? '';
  try {
    return encoded === undefined ? plain : decodeURIComponent(encoded);
  } catch {
    return plain;
  }
};

const encodedName = (name: string): string => `filename*=UTF-8''${encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, percent)}`;
const percent = (letter: string): string => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
