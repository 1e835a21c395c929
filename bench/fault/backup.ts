/** What an operator does with the database of a data folder. */
import { textOf, type MessagePart } from '@lotse/contract';
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const databaseIn = (data: string): string => join(data, 'lotse.db');
const backupIn = (data: string): string => join(data, 'backup.db');

/** Puts a copy of the database beside it, as it is now; a server may run. */
export const backUp = async (data: string): Promise<void> => {
  await rm(backupIn(data), { force: true });
  const sqlite = new DatabaseSync(databaseIn(data), { readOnly: true });
  sqlite.exec(`VACUUM INTO '${backupIn(data)}'`);
  sqlite.close();
};

/** Puts the copy in the place of the database. No server may run. */
export const restore = async (data: string): Promise<void> => {
  await Promise.all(['', '-wal', '-shm'].map((end) => rm(`${databaseIn(data)}${end}`, { force: true })));
  await copyFile(backupIn(data), databaseIn(data));
};

/** The texts of all messages, read past the server. */
export const textsIn = (data: string): readonly string[] => {
  const sqlite = new DatabaseSync(databaseIn(data));
  const rows = sqlite.prepare("SELECT data FROM events WHERE kind = 'message'").all();
  sqlite.close();
  return rows.map(({ data: event }) => textOf((JSON.parse(String(event)) as { parts: readonly MessagePart[] }).parts));
};
