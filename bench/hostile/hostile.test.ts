import { expect, test } from 'vitest';
import { build } from '../fault/built.ts';
import { attacks, type AttackName } from './attacks.ts';
import { runHostile } from './run.ts';

test.runIf(process.env['LOTSE_ALL'])('whoever sends what nobody should send is told so with a code, and customers go on', { timeout: 120_000 }, async () => {
  await build();
  const results = await runHostile({ seconds: 0.5, attacks: Object.keys(attacks) as AttackName[], isShort: true });
  expect(results.flatMap(({ attack, wrong }) => wrong.map((sentence) => `${attack}: ${sentence}`))).toEqual([]);
  const answers = results.flatMap((result) => Object.keys(result.answers));
  expect(answers).toEqual(expect.arrayContaining(['413 too-large', '400 invalid', '404 not-found']));
});
