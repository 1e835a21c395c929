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

/** `writing` is called before each statement that is there to write. */
export const databaseOf = (sqlite: DatabaseSync, writing: () => void = () => {}): Database => ({
  prepare<Row>(sql: string): Prepared<Row> {
    const statement = sqlite.prepare(sql);
    const asked = /^\s*SELECT\b/i.test(sql) ? () => {} : writing;
    const given = (values: readonly Value[]): SQLInputValue[] => {
      asked();
      return values.map(bound);
    };
    return {
      get: (...values) => statement.get(...given(values)) as Row | undefined,
      all: (...values) => statement.all(...given(values)) as unknown[] as readonly Row[],
      run: (...values) => Number(statement.run(...given(values)).changes),
    };
  },
});

const bound = (value: Value): SQLInputValue => value ?? null;
