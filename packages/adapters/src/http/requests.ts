import { LotseError, type ErrorCode } from '@lotse/contract';
import type { SchemaOf } from '@lotse/contract/schemas';
import { answers } from '@lotse/contract/wire';
import ky, { isHTTPError, type Options } from 'ky';

/** One request, its answer read with the schema. Rejects with a LotseError and with nothing else. */
export type Ask = <T>(answer: SchemaOf<T>, path: string, options?: Options) => Promise<T>;

/** The door to one server. Nothing is repeated here unless a request says so: whoever asks knows whether asking twice does harm. */
export const requestsTo = (base: string, signal: AbortSignal, token?: string): Ask => {
  const server = ky.create({
    baseUrl: base,
    signal,
    retry: 0,
    timeout: 10_000,
    credentials: 'omit',
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  });
  return async (answer, path, options) => {
    try {
      const read = answer.safeParse(await server(path, options).json());
      if (read.success) return read.data;
      const [issue] = read.error.issues;
      throw new LotseError('unavailable', `The answer to ${path} is not what was promised: ${issue?.path.join('.')} ${issue?.message}`);
    } catch (thrown) {
      throw isHTTPError(thrown) ? refusal(thrown.response, thrown.data) : LotseError.from(thrown);
    }
  };
};

/** POST with a JSON body. */
export const posting = (json: unknown): Options => ({ method: 'post', json });

/** For requests nobody else repeats and that change nothing: once more when the network or a server on its way up failed. */
export const onceMore: Options = { retry: { limit: 1, methods: ['get'], backoffLimit: 500 } };

/** An id of the outside as one segment of a path. */
export const segment = (id: string): string => {
  // A browser takes dots out of a path, even encoded ones, and would ask for something else.
  if (/^\.{0,2}$|[\uD800-\uDFFF]/u.test(id)) throw new LotseError('not-found', `"${id}" is no id.`);
  return encodeURIComponent(id);
};

const refusal = ({ status, headers }: Response, data: unknown): LotseError => {
  const said = answers.error.safeParse(data);
  if (said.success) return asError(said.data.error);
  const seconds = Number(headers.get('retry-after') ?? NaN);
  return new LotseError(codes[status] ?? 'unavailable', `The server answered ${status}.`, { retryAfterMs: Number.isFinite(seconds) ? seconds * 1000 : undefined });
};

/** An error as it stands in answers and frames. */
export const asError = ({ code, message, ...options }: { code: ErrorCode; message: string; retryAfterMs?: number | undefined; field?: string | undefined }): LotseError =>
  new LotseError(code, message, options);

/** What a proxy in between may say without our words. */
const codes: Readonly<Record<number, ErrorCode>> = {
  400: 'invalid',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'expired',
  413: 'too-large',
  422: 'invalid',
  429: 'rate-limited',
};
