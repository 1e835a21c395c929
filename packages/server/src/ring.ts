import { randomBytes } from 'node:crypto';

/** How many are kept for somebody who polls. Who comes later reads anew. */
const kept = 128;

export interface RingPage<T> {
  /** Where to go on; opaque. */
  readonly cursor: string;
  readonly items: readonly T[];
  /** False where the cursor is none of this ring, or what it stood before is gone: everything has to be read anew. */
  readonly known: boolean;
}

/** The last notices of somebody who cannot be pushed to, for long polls with a cursor. */
export class Ring<T> {
  readonly #life = randomBytes(6).toString('base64url');
  readonly #items: T[] = [];
  #next = 0;
  readonly #waiting = new Set<() => void>();

  push(item: T): void {
    if (this.#items.push(item) > kept) this.#items.shift();
    this.#next += 1;
    for (const wake of [...this.#waiting]) wake();
  }

  /** How many polls wait. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** What came after the cursor; where that is nothing, it waits. Without a cursor it answers at once with one. */
  async after(cursor: string | undefined, { waitMs, signal }: { readonly waitMs: number; readonly signal: AbortSignal }): Promise<RingPage<T>> {
    const from = this.#position(cursor);
    if (from === undefined) return { cursor: this.#cursor(), items: [], known: false };
    if (from === this.#next && waitMs > 0 && !signal.aborted) await this.#news(waitMs, signal);
    const items = this.#items.slice(this.#items.length - (this.#next - from));
    return { cursor: this.#cursor(), items, known: true };
  }

  #cursor(): string {
    return `${this.#life}.${this.#next}`;
  }

  #position(cursor: string | undefined): number | undefined {
    const [life, at] = cursor?.split('.') ?? [];
    const position = Number(at);
    if (life !== this.#life || !Number.isInteger(position)) return undefined;
    return position <= this.#next && position >= this.#next - this.#items.length ? position : undefined;
  }

  #news(waitMs: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        this.#waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, waitMs);
      signal.addEventListener('abort', done);
      this.#waiting.add(done);
    });
  }
}
