/** Before the tests of a run: one store, brought up to date once. Each server of a test begins with a copy of it, and its epoch is its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../src/index.ts';

export const setup = async (): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-'));
  await (await openSqlite({ folder })).close();
  process.env['LOTSE_EMPTY_STORE'] = join(folder, 'lotse.db');
  return () => rm(folder, { recursive: true });
};
