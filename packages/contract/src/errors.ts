/** Why a call failed, the same words on every road: adapter, wire and client. */
export type ErrorCode = 'unavailable' | 'unauthorized' | 'forbidden' | 'not-found' | 'invalid' | 'conflict' | 'rate-limited' | 'too-large' | 'expired';

export const errorCodes: readonly ErrorCode[] = [
  'unavailable',
  'unauthorized',
  'forbidden',
  'not-found',
  'invalid',
  'conflict',
  'rate-limited',
  'too-large',
  'expired',
];

export interface LotseErrorOptions {
  /** When it is worth trying again, in milliseconds from now. */
  readonly retryAfterMs?: number | undefined;
  /** The part of the request that was wrong, e.g. `messages.0.parts`. */
  readonly field?: string | undefined;
  readonly cause?: unknown;
}

/** The one error a backend adapter rejects with. `message` is for developers; customers read texts made from `code`. */
export class LotseError extends Error {
  override readonly name = 'LotseError';
  readonly code: ErrorCode;
  readonly retryAfterMs: number | undefined;
  readonly field: string | undefined;

  constructor(code: ErrorCode, message: string, options: LotseErrorOptions = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.code = code;
    this.retryAfterMs = options.retryAfterMs;
    this.field = options.field;
  }

  /** What was thrown, as a LotseError: anything foreign counts as a backend that is not there. */
  static from(thrown: unknown): LotseError {
    if (thrown instanceof LotseError) return thrown;
    return new LotseError('unavailable', thrown instanceof Error ? thrown.message : String(thrown), { cause: thrown });
  }

  /** Whether the same request may succeed later without anyone changing it. */
  get passes(): boolean {
    return this.code === 'unavailable' || this.code === 'rate-limited';
  }
}

/** What a check of content or configuration found: many at once, each with its place. Codes in docs/errors.md. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly file?: string | undefined;
  readonly path?: string | undefined;
}
