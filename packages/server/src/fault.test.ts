import { expect, test } from 'vitest';
import { runFaults } from '../../../bench/fault-rounds.ts';

test('what 16 writers were told is there, once and in order, each time the server was killed', { timeout: 180_000 }, async () => {
  const { result, failures } = await runFaults({ rounds: 3 });
  expect(failures).toEqual([]);
  expect(result).toMatchObject({ rounds: 3, lost: 0, doubled: 0, gaps: 0 });
  expect(result.acknowledged).toBeGreaterThan(0);
});
