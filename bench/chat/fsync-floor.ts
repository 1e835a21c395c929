/** What the disk allows whoever waits for it after each message. */
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const block = Buffer.alloc(512, 'x');

/** Appends of 512 bytes, each with its own fdatasync (what SQLite itself waits for), a second; on the disk where the databases of the bench lie. */
export const fsyncFloor = (seconds: number): number => {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-fsync-'));
  const file = openSync(join(folder, 'floor'), 'w');
  const began = performance.now();
  let written = 0;
  try {
    while (performance.now() - began < seconds * 1000) {
      writeSync(file, block);
      fdatasyncSync(file);
      written += 1;
    }
    return written / ((performance.now() - began) / 1000);
  } finally {
    closeSync(file);
    rmSync(folder, { recursive: true });
  }
};
