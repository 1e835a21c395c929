import type { Database } from '../database.ts';

/** Whether the disk still takes a write: the smallest one there is. */
export const life = (db: Database): { probe(): void } => {
  const touch = db.prepare('UPDATE store_life SET epoch = epoch');
  return { probe: () => void touch.run() };
};
