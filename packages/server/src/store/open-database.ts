/** From a folder to a database that is ours alone, whole and up to date; or to a sentence why not. Runs in the worker. */
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openMark } from './life.ts';
import { appliedTo, eventsOf, migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { StoreRefused } from './refused.ts';

/** "Lots" in ASCII: marks the file as ours. */
const applicationId = 0x4c6f7473;

/**
 * `FULL`: a commit is on the disk when it returns, and what was acknowledged outlives a power cut. `secure_delete`: what was taken back is
 * overwritten with the page that is written anyway, not left in its gaps. `wal_autocheckpoint`: 16 MB of log are gone through at a start within
 * milliseconds, and a page that changes often is moved into the database once for many changes.
 */
const settings = `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000; PRAGMA foreign_keys = ON; PRAGMA secure_delete = FAST; PRAGMA temp_store = MEMORY; PRAGMA application_id = ${applicationId}`;

/** Larger files are not read through at every start; what is broken in them shows when it is read. */
const checkedUpTo = 64 * 1024 * 1024;

export interface OpenDatabase {
  readonly sqlite: DatabaseSync;
  readonly epoch: string;
  /** To be called after a commit, before anybody is answered. */
  committed(): void;
  close(): void;
}

export const openDatabase = async (folder: string): Promise<OpenDatabase> => {
  const file = join(folder, 'lotse.db');
  makeFolder(folder);
  const lock = takeLock(folder);
  try {
    if (existsSync(file) && statSync(file).size > 0) check(file);
    const sqlite = new DatabaseSync(file);
    const mark = openMark(folder);
    const close = () => {
      sqlite.close();
      mark.close();
    };
    try {
      sqlite.exec(settings);
      const epoch = await migrate(sqlite, (events) => mark.agrees(events));
      const events = eventsOf(sqlite);
      const committed = () => mark.set(events());
      committed();
      return {
        sqlite,
        epoch,
        committed,
        close() {
          close();
          lock.close();
        },
      };
    } catch (failed) {
      close();
      throw failed;
    }
  } catch (failed) {
    lock.close();
    throw failed instanceof StoreRefused ? failed : unreadable(file, failed);
  }
};

const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (failed) {
    throw new StoreRefused(
      'store-folder',
      `The data folder ${folder} cannot be used (${reason(failed)}). Let LOTSE_DATA name a folder that this user may write to.`,
    );
  }
};

/** A transaction that never ends on a second file: the operating system holds the lock and drops it when the process dies, however it dies. */
const takeLock = (folder: string): DatabaseSync => {
  const file = join(folder, 'lotse.lock');
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    return lock;
  } catch (failed) {
    lock.close();
    if (!/locked|busy/i.test(reason(failed))) throw unreadable(file, failed);
    throw new StoreRefused(
      'store-locked',
      `Another Lotse server already works on ${folder}. Stop it first, or give this one a folder of its own in LOTSE_DATA.`,
    );
  }
};

/** Reads only: what is not ours, broken or from the future stays exactly as it was found. */
const check = (file: string): void => {
  const sqlite = new DatabaseSync(file, { readOnly: true });
  try {
    const marked = sqlite.prepare('PRAGMA application_id').get()?.['application_id'];
    const tables = sqlite.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    if (marked !== applicationId && tables.length > 0)
      throw new StoreRefused('store-foreign', `${file} is a database of another program. Move it away, or let LOTSE_DATA name another folder.`);
    if (statSync(file).size <= checkedUpTo) {
      const found = sqlite.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
      if (found !== 'ok') throw unreadable(file, found);
    }
    const applied = tables.some(({ name }) => name === 'migrations') ? appliedTo(sqlite) : [];
    const unknown = applied.find((name) => !migrations.some((migration) => migration.name === name));
    if (unknown)
      throw new StoreRefused(
        'store-newer',
        `${file} was written by a newer Lotse (it has "${unknown}"). Start that version, or restore a backup made before it.`,
      );
  } finally {
    sqlite.close();
  }
};

const unreadable = (file: string, found: unknown): StoreRefused =>
  new StoreRefused(
    'store-unreadable',
    `${file} cannot be read as a Lotse database (${reason(found)}). It was left untouched: restore a backup, or move the file away to start empty.`,
  );

const reason = (failed: unknown): string => (failed instanceof Error ? failed.message : String(failed)).replaceAll(/\s+/g, ' ');
