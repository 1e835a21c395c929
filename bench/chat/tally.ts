/** Counts what was sent against what came back. A system that delivers fewer, or more, than it was sent has no figures: the run fails. */
import type { Hearing, Line } from './system.ts';

interface Under {
  readonly dueAt: number;
  readonly done: (acknowledgedAfterMs: number) => void;
  isAcknowledged: boolean;
  deliveriesLeft: number;
}

let lastId = 0;

export class Tally implements Hearing {
  readonly #system: string;
  readonly #underWay = new Map<string, Under>();
  #broken: string | undefined;

  constructor(system: string) {
    this.#system = system;
  }

  /** Sends on one line of a room; resolves with the milliseconds from `dueAt` to the acknowledgement. */
  say(line: Line, readers: number, dueAt = performance.now()): Promise<number> {
    lastId += 1;
    const id = `m${lastId}`;
    return new Promise((resolve) => {
      this.#underWay.set(id, { dueAt, done: resolve, isAcknowledged: false, deliveriesLeft: readers });
      line.send(id);
    });
  }

  acknowledged(id: string): void {
    const message = this.#underWay.get(id);
    if (!message || message.isAcknowledged) return this.failed(`${id} was acknowledged twice, or never sent`);
    message.isAcknowledged = true;
    message.done(performance.now() - message.dueAt);
    this.#settle(id, message);
  }

  delivered(id: string): void {
    const message = this.#underWay.get(id);
    if (!message || message.deliveriesLeft === 0) return this.failed(`${id} was delivered more often than there are readers`);
    message.deliveriesLeft -= 1;
    this.#settle(id, message);
  }

  failed(reason: string): void {
    this.#broken ??= reason;
  }

  /** Waits until everything came back. */
  async complete(patienceMs = 20_000): Promise<void> {
    const until = performance.now() + patienceMs;
    while (this.#underWay.size > 0 && this.#broken === undefined && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 5));
    // What comes too often comes after the last that was awaited.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const missing = [...this.#underWay.values()];
    if (this.#broken !== undefined) throw new Error(`${this.#system}: ${this.#broken}.`);
    if (missing.length > 0) {
      const receipts = missing.filter(({ isAcknowledged }) => !isAcknowledged).length;
      const deliveries = missing.reduce((sum, { deliveriesLeft }) => sum + deliveriesLeft, 0);
      throw new Error(`${this.#system} delivered less than it was sent: ${receipts} acknowledgements and ${deliveries} deliveries are missing.`);
    }
  }

  #settle(id: string, { isAcknowledged, deliveriesLeft }: Under): void {
    if (isAcknowledged && deliveriesLeft === 0) this.#underWay.delete(id);
  }
}
