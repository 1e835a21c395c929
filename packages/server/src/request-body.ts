import { limits, LotseError } from '@lotse/contract';
import type { SchemaOf } from '@lotse/contract/schemas';
import type { Route } from './route.ts';

/** The JSON of a request, refused early: by its declared size, then by what really arrives, then by its nesting. */
export const readJson = async (request: Request, { admit, mostBytes = limits.frameBytes }: Pick<Route, 'admit' | 'mostBytes'> = {}): Promise<unknown> => {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(type)) throw new LotseError('invalid', 'Send the body as application/json in UTF-8.');
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) throw tooLarge(mostBytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > mostBytes) throw tooLarge(mostBytes);
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  admit?.({ headers: request.headers, text: bytes.toString() });
  return parseJson(() => utf8.decode(bytes));
};

/** The JSON of a text; `read` throws where it is none. */
export const parseJson = (read: () => string): unknown => {
  let value: unknown;
  let deep = false;
  try {
    const text = read();
    deep = nestsDeeper(text, limits.depth);
    if (!deep) value = JSON.parse(text);
  } catch (cause) {
    throw new LotseError('invalid', 'This is no JSON in UTF-8.', { cause });
  }
  if (deep) throw new LotseError('invalid', `A request may nest ${limits.depth} levels deep.`);
  refuseProto(value);
  return value;
};

/** Whether a JSON text nests deeper than `most`. Told before parsing: thousands of levels cost a parser milliseconds, and this looks at the first few. */
export const nestsDeeper = (text: string, most: number): boolean => {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      for (at += 1; at < text.length && text.charCodeAt(at) !== quote; at += 1) if (text.charCodeAt(at) === backslash) at += 1;
    } else if (code === brace || code === bracket) {
      depth += 1;
      if (depth > most) return true;
    } else if (code === endOfBrace || code === endOfBracket) depth -= 1;
  }
  return false;
};
const [quote, backslash, brace, bracket, endOfBrace, endOfBracket] = [0x22, 0x5c, 0x7b, 0x5b, 0x7d, 0x5d];

/** The value as the schema says, or what is wrong with its first wrong place. */
export const checked = <T>(schema: SchemaOf<T>, value: unknown): T => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue?.path.join('.') || undefined;
  const tooBig = issue?.code === 'too_big' && (issue.origin === 'string' || issue.origin === 'array');
  const where = field === undefined ? 'The request' : `"${field}"`;
  const code: unknown = issue?.code === 'custom' ? issue.params?.['code'] : undefined;
  if (issue && typeof code === 'string') throw new LotseError('invalid', `${issue.message} See docs/errors.md#${code}`, { field });
  if (issue?.code === 'unrecognized_keys')
    throw new LotseError('invalid', `${where} has fields nobody knows: ${issue.keys.slice(0, 5).join(', ').slice(0, 200)}.`, { field });
  throw new LotseError(tooBig ? 'too-large' : 'invalid', `${where} is not as docs/protocol.md says (${issue?.code ?? 'unknown'}).`, { field });
};

const utf8 = new TextDecoder('utf-8', { fatal: true });
const tooLarge = (most: number) => new LotseError('too-large', `A request may have ${most} bytes.`);

const refuseProto = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return;
  if (Object.hasOwn(value, '__proto__')) throw new LotseError('invalid', 'A request may not name "__proto__".');
  for (const inner of Object.values(value)) refuseProto(inner);
};
