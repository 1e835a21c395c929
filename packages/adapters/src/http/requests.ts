import { LotseError, type ErrorCode } from '@lotse/contract';
import type { SchemaOf } from '@lotse/contract/schemas';
import { answers } from '@lotse/contract/wire';
import { toJson } from './json.ts';

export interface Question {
  /** With a body it is a POST. */
  readonly body?: object | undefined;
  readonly query?: Readonly<Record<string, string | number | undefined>> | undefined;
  /** Milliseconds until the server counts as away; 10,000 by default. */
  readonly patience?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Goes out even when the page is left. */
  readonly keepalive?: true | undefined;
  /** Asked once more when the network failed or the server is on its way up; only where asking twice changes nothing and nobody else repeats. */
  readonly twice?: true | undefined;
}

/** One request, its answer read with the schema. Rejects with a LotseError and with nothing else. */
export type Ask = <T>(answer: SchemaOf<T>, path: string, question?: Question) => Promise<T>;

/** The door to one server; `base` ends in `/`, `signal` ends whatever is under way. */
export const requestsTo = (base: string, signal: AbortSignal, token?: string): Ask => {
  const request = async (path: string, { body, query = {}, patience = 10_000, ...question }: Question): Promise<unknown> => {
    const url = new URL(path, base);
    for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, `${value}`);
    const response = await fetch(url, {
      method: body ? 'POST' : 'GET',
      headers: { ...(body && { 'content-type': 'application/json' }), ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      body: body ? toJson(body) : null,
      credentials: 'omit',
      keepalive: question.keepalive ?? false,
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience), ...(question.signal ? [question.signal] : [])]),
    });
    if (response.ok) return response.json();
    throw refusal(response.status, await response.json().catch(() => undefined), response.headers.get('retry-after'));
  };

  return async (answer, path, question = {}) => {
    const once = () => request(path, question).catch((thrown: unknown) => Promise.reject(LotseError.from(thrown)));
    const said = await once().catch(async (error: LotseError) => {
      if (!question.twice || error.code !== 'unavailable' || signal.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 300));
      return once();
    });
    const read = answer.safeParse(said);
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    throw new LotseError('unavailable', `The answer to ${path} is not what was promised: ${issue?.path.join('.')} ${issue?.message}`);
  };
};

/** An id of the outside as one segment of a path. */
export const segment = (id: string): string => {
  // A browser takes dots out of a path, even encoded ones, and would ask for something else.
  if (/^\.{0,2}$|[\uD800-\uDFFF]/u.test(id)) throw new LotseError('not-found', `"${id}" is no id.`);
  return encodeURIComponent(id);
};

/** An error as it stands in answers and frames. */
export const asError = ({
  code,
  message,
  ...options
}: {
  code: ErrorCode;
  message: string;
  retryAfterMs?: number | undefined;
  field?: string | undefined;
}): LotseError => new LotseError(code, message, options);

/** Why it was refused: in our words, or by the status where somebody in between has answered. */
export const refusal = (status: number, body: unknown, retryAfter: string | null = null): LotseError => {
  const said = answers.error.safeParse(body);
  if (said.success) return asError(said.data.error);
  const seconds = Number(retryAfter ?? NaN);
  return new LotseError(codes[status] ?? 'unavailable', `The server answered ${status}.`, {
    retryAfterMs: Number.isFinite(seconds) ? seconds * 1000 : undefined,
  });
};

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
