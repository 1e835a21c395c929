/**
 * How a database is known to be an older one that was put back. Beside it lies a mark: the number of the newest event, written after each commit,
 * and when. A database that knows fewer events than its mark was replaced by an older one. A mark that the file system touched at another time
 * than it says was copied, and the database beside it too. In doubt the store begins a new life: that costs every reader one reading anew,
 * while an old life with other events in it would cost messages.
 */
import { closeSync, constants, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export interface Mark {
  /** Whether this can be the database that was left here. */
  agrees(events: number): boolean;
  /** Says how far it is now. Not synced: after a power cut an older mark agrees too. */
  set(events: number): void;
  close(): void;
}

const name = 'lotse.mark';
/** The clocks of process and file system may differ by this. */
const toleranceMs = 5_000;

export const openMark = (folder: string): Mark => {
  const file = openSync(join(folder, name), constants.O_RDWR | constants.O_CREAT, 0o600);
  let known = -1;
  return {
    agrees(events) {
      const buffer = Buffer.alloc(64);
      const said = /^(\d+) (\d+) *\n/.exec(buffer.toString('latin1', 0, readSync(file, buffer, 0, buffer.length, 0)));
      if (!said) return false;
      return events >= Number(said[1]) && Math.abs(fstatSync(file).ctimeMs - Number(said[2])) <= toleranceMs;
    },
    set(events) {
      if (events === known) return;
      known = events;
      // As long as ever, so that a shorter one leaves nothing of a longer one behind.
      writeSync(file, `${events} ${Date.now()}`.padEnd(40) + '\n', 0);
    },
    close: () => closeSync(file),
  };
};
