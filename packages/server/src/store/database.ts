import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

type Value = string | number | null | undefined;

/** A prepared statement whose rows the caller names; the schema is ours, so its word is trusted. */
export interface Prepared<Row> {
  get(...values: readonly Value[]): Row | undefined;
  all(...values: readonly Value[]): readonly Row[];
  /** How many rows it changed. */
  run(...values: readonly Value[]): number;
}

export interface Database {
  prepare<Row = never>(sql: string): Prepared<Row>;
}

export const databaseOf = (sqlite: DatabaseSync): Database => ({
  prepare<Row>(sql: string): Prepared<Row> {
    const statement = sqlite.prepare(sql);
    return {
      get: (...values) => statement.get(...values.map(bound)) as Row | undefined,
      all: (...values) => statement.all(...values.map(bound)) as unknown[] as readonly Row[],
      run: (...values) => Number(statement.run(...values.map(bound)).changes),
    };
  },
});

const bound = (value: Value): SQLInputValue => value ?? null;
