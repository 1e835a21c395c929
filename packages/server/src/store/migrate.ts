import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { databaseOf } from './database.ts';
import { migrations } from './migrations/index.ts';

/** Brings a database up to date and says its epoch, a new one where `isSame` denies it. One transaction: a kill in between leaves the store as it was. */
export const migrate = async (sqlite: DatabaseSync, isSame: (events: number) => boolean): Promise<string> => {
  sqlite.exec('BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, at TEXT NOT NULL)');
  const applied = appliedTo(sqlite);
  if (!migrations.every(({ name }) => applied.includes(name))) await apply(sqlite);
  const life = () => sqlite.prepare('SELECT epoch FROM store_life').get()?.['epoch'];
  const begin = () => sqlite.prepare('INSERT INTO store_life (epoch) VALUES (?)').run(randomBytes(9).toString('base64url'));
  if (life() === undefined) begin();
  else if (!isSame(eventsOf(sqlite)())) {
    sqlite.exec('DELETE FROM store_life');
    begin();
  }
  sqlite.exec('COMMIT');
  return String(life());
};

/** The number of the newest event. It grows with every event of whatever conversation. */
export const eventsOf = (sqlite: DatabaseSync): (() => number) => {
  const newest = sqlite.prepare('SELECT MAX(rowid) AS newest FROM events');
  return () => Number(newest.get()?.['newest'] ?? 0);
};

export const appliedTo = (sqlite: DatabaseSync): readonly string[] =>
  sqlite
    .prepare('SELECT name FROM migrations ORDER BY name')
    .all()
    .map(({ name }) => String(name));

const apply = async (sqlite: DatabaseSync): Promise<void> => {
  // Loaded only when there is something to do: every other start is shorter for it.
  const { Umzug } = await import('umzug');
  const umzug = new Umzug({
    migrations: migrations.map(({ name, ddl, move }) => ({
      name,
      up: async () => {
        sqlite.exec(ddl);
        move?.(databaseOf(sqlite));
      },
    })),
    storage: {
      logMigration: async ({ name }) => void sqlite.prepare('INSERT INTO migrations (name, at) VALUES (?, ?)').run(name, new Date().toISOString()),
      unlogMigration: async ({ name }) => void sqlite.prepare('DELETE FROM migrations WHERE name = ?').run(name),
      executed: async () => [...appliedTo(sqlite)],
    },
    logger: undefined,
  });
  await umzug.up();
};
