import { expect, test } from 'vitest';
import { build } from './built.ts';
import { runSuite } from './suite.ts';

test(
  'while the network, the server and the browsers fail, nothing is lost, doubled or out of order, and everybody sees the same',
  {
    timeout: 240_000,
  },
  async () => {
    await build();
    const { result, failures } = await runSuite({
      rounds: 1,
      writerRounds: 1,
      writers: 4,
      seed: 1,
      tempo: 20,
      worlds: 1,
      races: 0,
      mutants: ['no-idempotency'],
    });
    expect(failures).toEqual([]);
    expect(result).toMatchObject({ rounds: 1, lost: 0, doubled: 0, gaps: 0, reordered: 0, viewsDiffer: 0 });
    expect(result.mutants).toEqual({ 'no-idempotency': expect.stringContaining('caught by doubled') });
    expect(result.acknowledged).toBeGreaterThan(0);
  },
);
