import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { hurry } from './hurry.ts';
import { accidents, live } from './model.ts';

/** More by hand: `LOTSE_MODEL_RUNS=500 npm run unit -- bench/fault/model.test.ts`. */
const runs = Number(process.env['LOTSE_MODEL_RUNS'] ?? 5);
/** In `npm test` always the same sequences, so that its verdict speaks of the change and not of chance; by hand always others. */
const seed = process.env['LOTSE_MODEL_SEED'] ?? (process.env['LOTSE_MODEL_RUNS'] === undefined ? '1' : undefined);

beforeAll(() => hurry(50));

test(
  'whatever happens to tabs, lines, server, sessions and database, everybody has the same list in the end, each message once',
  {
    timeout: 30_000 + runs * 30_000,
  },
  async () => {
    await fc.assert(
      fc.asyncProperty(accidents, async (commands) => {
        expect(await live(commands)).toEqual([]);
      }),
      { numRuns: runs, ...(seed === undefined ? {} : { seed: Number(seed) }), endOnFailure: process.env['LOTSE_MODEL_SHRINK'] === undefined },
    );
  },
);
