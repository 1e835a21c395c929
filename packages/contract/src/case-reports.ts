/** What is reported about cases, as it comes in: over the wire, in a file, in rows of a table. A door of its own, because only who reads it needs zod. */
export * from './cases/csv-columns.ts';
export * from './cases/ingest.ts';
