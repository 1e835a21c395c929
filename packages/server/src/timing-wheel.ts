/** One timer for everything that has to be looked at later, however much it is: exact to a tick, which is enough for heartbeats. */
export class TimingWheel<T> {
  readonly #tickMs: number;
  readonly #slots: readonly Set<T>[];
  readonly #slotOf = new Map<T, Set<T>>();
  readonly #timer: NodeJS.Timeout;
  #now = 0;

  /** `due` is called once a tick, with all whose time has come. */
  constructor({ tickMs, longestMs, due }: { readonly tickMs: number; readonly longestMs: number; readonly due: (entries: readonly T[]) => void }) {
    this.#tickMs = tickMs;
    this.#slots = Array.from({ length: Math.ceil(longestMs / tickMs) + 2 }, () => new Set<T>());
    this.#timer = setInterval(() => {
      this.#now = (this.#now + 1) % this.#slots.length;
      const entries = [...(this.#slots[this.#now] ?? [])];
      for (const entry of entries) this.remove(entry);
      if (entries.length > 0) due(entries);
    }, tickMs).unref();
  }

  /** Looks at `entry` in `afterMs`, and no longer at the time said before. */
  set(entry: T, afterMs: number): void {
    this.remove(entry);
    const ticks = Math.min(this.#slots.length - 1, Math.max(1, Math.ceil(afterMs / this.#tickMs)));
    const slot = this.#slots[(this.#now + ticks) % this.#slots.length];
    if (slot) this.#slotOf.set(entry, slot.add(entry));
  }

  remove(entry: T): void {
    this.#slotOf.get(entry)?.delete(entry);
    this.#slotOf.delete(entry);
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
