/** The vectors are for every language: what a stranger has to hold, this evaluator holds too. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { phoneNumberOf } from '@lotse/contract';
import { describe, expect, test } from 'vitest';
import { holdsTo, type Vector } from '../test/vectors.ts';
import { checkFlow } from './index.ts';

for (const file of globSync(join(import.meta.dirname, '../vectors/*.json')).sort()) {
  describe(basename(file), () => {
    test.each(JSON.parse(readFileSync(file, 'utf8')) as readonly Vector[])('$name', (vector) => {
      expect(checkFlow(vector.flow)).toEqual([]);
      holdsTo(vector);
    });
  });
}

test('a number that a flow takes is one that can be called back, and the other way round', () => {
  const vectors = JSON.parse(readFileSync(join(import.meta.dirname, '../vectors/contact.json'), 'utf8')) as readonly Vector[];
  const phones = vectors.filter(({ flow }) => flow.steps[0]?.fields[0]?.kind === 'phone');
  expect(phones.length).toBeGreaterThan(15);
  for (const { answers, expect: found } of phones)
    expect(phoneNumberOf(answers['p'] as string)).toBe(found.errors?.length ? undefined : found.effective?.['p']);
});

test('a browser is asked all of them', () => {
  const asked = readFileSync(join(import.meta.dirname, 'vectors.browser.test.ts'), 'utf8');
  const files = globSync(join(import.meta.dirname, '../vectors/*.json')).map((file) => basename(file));
  expect(files.filter((file) => !asked.includes(`'../vectors/${file}'`))).toEqual([]);
});
