/** Texts travel compressed, as the asking side likes it. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** What `Accept-Encoding` allows, brotli first; undefined: as it is. */
export const encodingFor = (accepted: string | readonly string[] | undefined): Encoding | undefined => {
  const named = String(accepted ?? '')
    .split(',')
    .map((entry) => entry.trim().toLowerCase().split(';'))
    .filter(([, weight]) => !/^\s*q=0(\.0*)?$/.test(weight ?? ''))
    .map(([name]) => name);
  return named.includes('br') ? 'br' : named.includes('gzip') ? 'gzip' : undefined;
};

/** `quality` of brotli: 11 for what is kept, 5 for what is made for one answer. */
export const encode = (body: Buffer, encoding: Encoding, quality: 5 | 11): Promise<Buffer> =>
  encoding === 'br' ? promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }) : promisify(gzip)(body);

/** Shorter texts grow or gain nothing. */
export const worthEncoding = 500;
